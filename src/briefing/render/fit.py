"""A last page with a few lines on it: seen in the layout, and avoided by setting tighter."""

from typing import Any

from briefing.render.theme import Theme

NEARLY_EMPTY = 0.35
"""Filled to less than this part of its height, a last page is worth a second try."""

_TIGHTER = {
    "line": 0.965,
    "line_table": 0.97,
    "paragraph": 0.85,
    "item": 0.75,
    "section": 0.75,
    "heading": 0.9,
    "cell": 0.8,
}
"""Factors of the theme's spacing that a reader does not notice. Sizes of letters stay."""


def tighter(theme: Theme) -> str:
    """The theme's custom properties with a little less space, to follow the style sheet."""
    given = theme.spacing
    spacing = {name: getattr(given, name) * factor for name, factor in _TIGHTER.items()}
    # The theme's limits are for what people write.
    less = given.model_copy(update=spacing)
    return theme.model_copy(update={"spacing": less}).custom_properties()


def last_page_is_nearly_empty(pages: list[Any]) -> bool:
    """Whether the last of WeasyPrint's pages holds only some lines, and is not the only one."""
    if len(pages) < 2:
        return False
    box = pages[-1]._page_box  # the layout has no public measure of its text
    root = box.children[0]
    lines = [
        inner.position_y + inner.height
        for inner in root.descendants()
        if type(inner).__name__ == "LineBox"
    ]
    if not lines or not box.height:
        return False
    filled = (max(lines) - box.content_box_y()) / box.height
    return bool(filled < NEARLY_EMPTY)
