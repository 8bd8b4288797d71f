"""Fonts inside the file, obfuscated as ECMA-376 (part 4, embedded fonts) wants it.

A briefing then looks the same on a machine that has none of its fonts. They are under the SIL
Open Font License, which allows embedding.
"""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from briefing.render.docx.markup import DECLARATION, NAMESPACES, RELATIONSHIPS, escape
from briefing.render.theme import Theme

FONT_RELATION = f"{RELATIONSHIPS}/font"
_FACES = {
    "Source Serif 4": "SourceSerif4",
    "Source Sans 3": "SourceSans3",
    "Noto Naskh Arabic": "NotoNaskhArabic",
}
"""Shipped families and how their files begin."""


@dataclass(frozen=True, slots=True)
class _Family:
    alternative: str
    """What Word takes when it cannot use the font."""
    kind: str
    panose: str
    charset: str = "00"


_FAMILIES = {
    "Source Serif 4": _Family("Cambria", "roman", "02040603050405020204"),
    "Source Sans 3": _Family("Calibri", "swiss", "020B0503030403020204"),
    "Noto Naskh Arabic": _Family("Arabic Typesetting", "auto", "", "B2"),
}
_UNKNOWN = _Family("Times New Roman", "auto", "")


@cache
def obfuscated_font(file: str) -> tuple[str, bytes]:
    """The key of a shipped font file and its bytes, the first 32 mixed with the key. The key is
    made from the font itself, so that the same font gives the same file."""
    data = (files("briefing") / "fonts" / file).read_bytes()
    key = hashlib.sha256(data).digest()[:16]
    mask = key[::-1]
    head = bytes(byte ^ mask[index % 16] for index, byte in enumerate(data[:32]))
    digits = key.hex().upper()
    parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    return f"{{{'-'.join(parts)}}}", head + data[32:]


def embedded_fonts(theme: Theme, *, arabic: bool) -> tuple[str, str, dict[str, bytes]]:
    """fontTable.xml, its relationships as XML, and the font parts by name. `arabic` says whether
    the text needs the Arabic faces."""
    wanted = {theme.fonts.body: ["Regular", "Bold", "Italic"]}
    wanted.setdefault(theme.fonts.heading, ["Regular", "Bold"])
    if arabic:
        wanted.setdefault(theme.fonts.arabic, ["Regular", "Bold"])
    table: list[str] = []
    relations: list[str] = []
    parts: dict[str, bytes] = {}
    for family in dict.fromkeys([*wanted, theme.fonts.arabic]):
        embedded: list[str] = []
        for face in ("Regular", "Bold", "Italic"):
            if face not in wanted.get(family, ()) or family not in _FACES:
                continue
            key, data = obfuscated_font(f"{_FACES[family]}-{face}.ttf")
            number = len(parts) + 1
            parts[f"word/fonts/font{number}.odttf"] = data
            relations.append(
                f'<Relationship Id="rId{number}" Type="{FONT_RELATION}"'
                f' Target="fonts/font{number}.odttf"/>'
            )
            embedded.append(f'<w:embed{face} r:id="rId{number}" w:fontKey="{key}"/>')
        table.append(_font(family, "".join(embedded)))
    return (
        f"{DECLARATION}<w:fonts {NAMESPACES}>{''.join(table)}</w:fonts>",
        "".join(relations),
        parts,
    )


def _font(name: str, embedded: str) -> str:
    family = _FAMILIES.get(name, _UNKNOWN)
    panose = f'<w:panose1 w:val="{family.panose}"/>' if family.panose else ""
    return (
        f'<w:font w:name="{escape(name)}"><w:altName w:val="{family.alternative}"/>{panose}'
        f'<w:charset w:val="{family.charset}"/><w:family w:val="{family.kind}"/>'
        f'<w:pitch w:val="variable"/>{embedded}</w:font>'
    )
