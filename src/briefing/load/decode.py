"""Bytes of a YAML file to text: UTF-8, or what a byte order mark says; never a guess."""

import codecs
import re

from briefing.errors import InputError

LARGEST = 5_000_000
"""Largest briefing file in bytes."""

_MARKS = (  # UTF-32 first: its little-endian mark starts with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What YAML 1.2 calls non-printable (5.1), and a mark in the middle of the file.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)


def position(text: str, index: int) -> tuple[int, int]:
    """Line and column, both from 1, of a code point; lines end as YAML 1.2 says."""
    before = text[:index].replace("\r\n", "\n\n").replace("\r", "\n")
    line = text[:index].replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    return line, index - (before.rfind("\n") + 1) + 1


def _mark(data: bytes) -> tuple[bytes, str]:
    return next((mark for mark in _MARKS if data.startswith(mark[0])), (b"", "utf-8"))


def encode_as(data: bytes, text: str) -> bytes:
    """A text in the encoding of `data`, with its byte order mark: the way back of `decode`."""
    mark, encoding = _mark(data)
    return mark + text.encode(encoding)


def decode(data: bytes, file: str) -> str:
    """The text of a YAML file, without its byte order mark.

    Raises InputError for files that are too large, in another encoding, or hold characters that
    YAML does not allow.
    """
    if len(data) > LARGEST:
        raise InputError(
            f"the file is too large: {len(data):,} bytes, at most {LARGEST:,} are read",
            hint="a briefing holds quotes, not whole articles; those stay in their own files",
            file=file,
        )
    mark, encoding = _mark(data)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        offset = len(mark) + error.start
        before = data[len(mark) : offset].decode(encoding, "replace")
        line, column = position(before, len(before))
        raise InputError(
            f"the file is not {encoding.upper()}: byte 0x{data[offset]:02X} at offset {offset}",
            hint="save it as UTF-8 in your editor",
            file=file,
            line=line,
            column=column,
        ) from None
    if found := _FORBIDDEN.search(text):
        line, column = position(text, found.start())
        looks_wide = data[:200].count(0) > 20
        raise InputError(
            f"character U+{ord(found[0]):04X} is not allowed in YAML",
            hint="the file looks like UTF-16 without a byte order mark: save it as UTF-8"
            if looks_wide
            else 'remove it, or write it in double quotes as an escape such as "\\u200B"',
            file=file,
            line=line,
            column=column,
        )
    return text
