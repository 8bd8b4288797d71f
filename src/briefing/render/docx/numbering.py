"""numbering.xml: bulleted and numbered lists."""

from dataclasses import dataclass, field

from briefing.render.docx.markup import DECLARATION, NAMESPACES, twips
from briefing.render.docx.measures import LIST_INDENT

BULLETS, NUMBERS = 1, 2
"""Ids of the two lists that the styles List Bullet and List Number belong to."""

_LEVELS = 3
_MARKS = ("•", "–", "•")


@dataclass(slots=True)
class Numbering:
    """The lists of the file: every ordered list after the first starts again by itself."""

    _starts: list[tuple[int, int]] = field(default_factory=list)

    def ordered(self, level: int, start: int) -> int:
        """The id of a new numbered list at a level from 1, that starts at `start`."""
        self._starts.append((level - 1, start))
        return NUMBERS + len(self._starts)

    def xml(self, indent: int) -> str:
        """The part numbering.xml; lists stand `indent` twips in."""
        overrides = "".join(
            f'<w:num w:numId="{NUMBERS + index}"><w:abstractNumId w:val="1"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            "</w:num>"
            for index, (level, start) in enumerate(self._starts, 1)
        )
        return (
            f"{DECLARATION}<w:numbering {NAMESPACES}>{_abstract(0, indent)}{_abstract(1, indent)}"
            f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>'
            f'<w:num w:numId="{NUMBERS}"><w:abstractNumId w:val="1"/></w:num>{overrides}'
            "</w:numbering>"
        )


def _abstract(number: int, start: int) -> str:
    kind, style = ("bullet", "ListBullet") if number == 0 else ("decimal", "ListNumber")
    levels = []
    for level in range(_LEVELS):
        text = _MARKS[level] if number == 0 else f"%{level + 1}."
        suffix = "" if level == 0 else str(level + 1)
        step = twips(LIST_INDENT)
        levels.append(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:pStyle w:val="{style}{suffix}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{start + step * (level + 1)}" w:hanging="{step}"/></w:pPr>'
            "</w:lvl>"
        )
    return (
        f'<w:abstractNum w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{"".join(levels)}</w:abstractNum>'
    )
