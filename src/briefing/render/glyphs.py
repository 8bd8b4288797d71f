"""Which characters the shipped fonts can print, read from their own character maps.

Read here and not by fontTools, which would make a cold build of a Word file 0.15 s slower; a test
holds both to the same answer.
"""

import struct
from functools import cache
from importlib.resources import files

SHIPPED_FAMILIES = (
    "Source Serif 4",
    "Source Sans 3",
    "Noto Naskh Arabic",
    "Noto Sans SC",
    "Noto Emoji",
)
"""The families a theme may name; `briefing/fonts/README.md` tells what each covers."""

_REGULAR_FACES = (
    "SourceSerif4-Regular.ttf",
    "SourceSans3-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoEmoji-Regular.ttf",
)


def _characters(font: bytes) -> set[int]:
    """The code points of a TrueType font: its `cmap` subtables of format 4 and 12."""
    count = struct.unpack_from(">H", font, 4)[0]
    offset = next(
        start
        for tag, _, start, _ in struct.iter_unpack(">4sIII", font[12 : 12 + 16 * count])
        if tag == b"cmap"
    )
    found: set[int] = set()
    tables = struct.unpack_from(">H", font, offset + 2)[0]
    for _, _, start in struct.iter_unpack(">HHI", font[offset + 4 : offset + 4 + 8 * tables]):
        table = offset + start
        kind = struct.unpack_from(">H", font, table)[0]
        if kind == 4:
            found |= _format_4(font, table)
        elif kind == 12:
            groups = struct.unpack_from(">I", font, table + 12)[0]
            for first, last, _ in struct.iter_unpack(
                ">III", font[table + 16 : table + 16 + 12 * groups]
            ):
                found.update(range(first, last + 1))
    return found


def _format_4(font: bytes, table: int) -> set[int]:
    double = struct.unpack_from(">H", font, table + 6)[0]
    count = double // 2
    shape = f">{count}H"
    ends = struct.unpack_from(shape, font, table + 14)
    starts = struct.unpack_from(shape, font, table + 16 + double)
    deltas = struct.unpack_from(shape, font, table + 16 + 2 * double)
    offsets_at = table + 16 + 3 * double
    offsets = struct.unpack_from(shape, font, offsets_at)
    found: set[int] = set()
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, end + 1):
            if offsets[index]:
                place = offsets_at + 2 * index + offsets[index] + 2 * (code - start)
                glyph = struct.unpack_from(">H", font, place)[0]
                glyph = (glyph + deltas[index]) & 0xFFFF if glyph else 0
            else:
                glyph = (code + deltas[index]) & 0xFFFF
            if glyph:
                found.add(code)
    return found


@cache
def printable() -> frozenset[int]:
    """Every code point that at least one shipped font has a glyph for."""
    folder = files("briefing") / "fonts"
    found: set[int] = set()
    for name in _REGULAR_FACES:
        found |= _characters((folder / name).read_bytes())
    return frozenset(found)
