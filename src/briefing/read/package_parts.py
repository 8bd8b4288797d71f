"""The XML parts of a Word file. Sizes are counted while unpacking; no header is believed."""

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from briefing.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

MAXIMUM_ENTRIES = 5_000
MAXIMUM_UNPACKED = 60_000_000
"""Bytes of all parts that are read; 1,000 pages of text take about 10 million."""

_BROKEN = "save the document again as .docx, or paste its text into a .txt file"


class Package:
    """A zip file with XML parts, as Word writes them (ECMA-376 part 2)."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the package in `data`; raises InputError when it is no zip or holds too much."""
        self.name = name
        self._left = MAXIMUM_UNPACKED
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.namelist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError):
            raise InputError(
                "the file is damaged: it is no whole zip file", hint=_BROKEN, file=name
            ) from None
        if len(entries) > MAXIMUM_ENTRIES:
            raise InputError(
                f"the file holds more than {MAXIMUM_ENTRIES:,} parts", hint=_BROKEN, file=name
            )
        self.entries = frozenset(entries)

    def xml(self, part: str) -> "_Element | None":
        """The root element of the part, or None when the package has no such part."""
        from lxml import etree

        if part not in self.entries:
            return None
        data = self._unpacked(part)
        # No entities, no DTD, no network; libxml2 itself refuses nesting deeper than 256.
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            root = etree.fromstring(data, parser=parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            line = error.lineno if isinstance(error, etree.XMLSyntaxError) else None
            where = f" (line {line})" if line else ""
            raise InputError(
                f"the part `{part}` of the file is not XML that can be read{where}",
                hint=_BROKEN,
                file=self.name,
            ) from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise InputError(
                f"the part `{part}` of the file declares entities, which no Word file does",
                hint=_BROKEN,
                file=self.name,
            )
        return root

    def _unpacked(self, part: str) -> bytes:
        try:
            with self._zip.open(part) as stream:
                data = stream.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
            raise InputError(
                f"the part `{part}` of the file is damaged", hint=_BROKEN, file=self.name
            ) from None
        except RuntimeError:
            raise InputError(
                f"the part `{part}` of the file is encrypted",
                hint="save the document without a password",
                file=self.name,
            ) from None
        self._left -= len(data)
        if self._left < 0:
            raise InputError(
                f"the file unpacks to more than {MAXIMUM_UNPACKED // 1_000_000} MB",
                hint=_BROKEN,
                file=self.name,
            )
        return data
