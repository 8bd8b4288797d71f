"""Page size, running head, page numbers and marking, as CSS for the margin boxes."""

from collections.abc import Mapping

from briefing.errors import RenderError
from briefing.render.theme import Theme

PAGE_SIZES = {"A4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in millimetres."""


def css_string(text: str) -> str:
    """The text as a CSS string, nothing in it taken as CSS. The space ends the escape."""
    safe = (c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text)
    return f'"{"".join(safe)}"'


def _page_of(label: str) -> str:
    """`Page {page} of {pages}` as a CSS `content` value."""
    before, _, rest = label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    parts = [css_string(before), "counter(page)", css_string(between), "counter(pages)"]
    return " ".join([*parts, css_string(after)])


def page_rules(
    theme: Theme,
    page: str,
    running_head: str,
    status: str,
    marking: str,
    labels: Mapping[str, str],
) -> str:
    """`@page` rules with the words; how they look is up to the template's style sheet.

    The marking stands in head and foot of every page, on the right (Traffic Light Protocol 2.0).
    """
    if page not in PAGE_SIZES:
        sizes = " or ".join(PAGE_SIZES)
        raise RenderError(f"there is no page size {page!r}", hint=f"use {sizes}")
    margins = theme.page
    edges = (margins.top, margins.right, margins.bottom, margins.left)
    number = _page_of(labels["page_of"])
    boxes = {
        "top-left": css_string(running_head),
        "bottom-left": css_string(status),
        "bottom-right": number,
    }
    if marking:
        label = css_string(marking)
        boxes |= {"top-right": label, "bottom-center": number, "bottom-right": label}
    first = {"top-left": "none"} | ({} if marking else {"top-right": "none"})
    lines = [f"  @{name} {{ content: {content} }}" for name, content in boxes.items()]
    on_first = [f"  @{name} {{ content: {content} }}" for name, content in first.items()]
    return (
        "@page {\n"
        f"  size: {page};\n"
        f"  margin: {' '.join(f'{edge:g}mm' for edge in edges)};\n"
        + "\n".join(lines)
        + "\n}\n@page :first {\n"
        + "\n".join(on_first)
        + "\n}\n"
    )
