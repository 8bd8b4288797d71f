"""The receipt: what was built from what, and how an edit is told from our own work."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing.write.folder import sync_folder, write_temporary

_LARGEST_RECEIPT = 1_000_000
_PARTS = ("outputs", "earlier", "pending")
"""Where a receipt names files: made by the last run, by one before, by one that was killed."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What outputs were made from. `facts` is plain data: hashes of sources, model and template,
    the tool's version. It is written to `<name>.receipt.json` with the hashes of the outputs."""

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The receipt's file name."""
        return f"{self.name}.receipt.json"


def sha256(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def hash_of(file: Path) -> str:
    """SHA-256 of a regular file, or empty when it is none or cannot be read."""
    try:
        return sha256(file.read_bytes()) if file.is_file() and not file.is_symlink() else ""
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class Known:
    """Hashes that a receipt gives for each file: one, or two after a run that was killed."""

    hashes: Mapping[str, frozenset[str]]

    @classmethod
    def read(cls, folder: Path, receipt: Receipt | None) -> "Known":
        """What the receipt in `folder` knows; nothing when there is none, or none of ours."""
        if receipt is None:
            return cls({})
        try:
            with (folder / receipt.file).open("rb") as stream:
                found = json.loads(stream.read(_LARGEST_RECEIPT))
            hashes = {
                name: frozenset(_hashes(found, name))
                for part in _PARTS
                for name in found.get(part, {})
            }
        except (OSError, ValueError, AttributeError, TypeError):
            return cls({})  # no receipt, or not ours: then nothing in the folder is known
        return cls(hashes)


def _hashes(found: Any, name: str) -> Iterator[str]:
    for part in _PARTS:
        value = found.get(part, {}).get(name)
        if isinstance(value, str):
            yield value


def write_receipt(
    folder: Path, receipt: Receipt, outputs: Mapping[str, bytes], known: Known, *, pending: bool
) -> None:
    """Same facts and same outputs give the same bytes: there is no time in a receipt."""
    new = {name: sha256(data) for name, data in sorted(outputs.items())}
    old = {
        name: digest
        for name in sorted(known.hashes)
        if name not in new or pending
        for digest in [hash_of(folder / name)]
        if digest in known.hashes[name]
    }
    content = dict(receipt.facts)
    if pending:
        content |= {"outputs": old, "pending": new}
    else:
        content |= {"outputs": new} | ({"earlier": old} if old else {})
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    # A file name that is no UTF-8 becomes a JSON escape, and reads back as the same name.
    file = write_temporary(folder, text.encode(errors="backslashreplace"))
    try:
        file.replace(folder / receipt.file)
    except OSError:
        with suppress(OSError):
            file.unlink()
        raise
    sync_folder(folder)
