"""Items of a list in another order, each with its comments, the gaps between them as they are."""

from collections.abc import Sequence

from briefing.load.layout import BLOCK_STYLES, Layout
from briefing.load.tree import value_at
from briefing.model.finding import Path


def order_after(moves: Sequence[tuple[str | int, str | int]], count: int) -> list[int] | None:
    """The numbers of the items in their new order: each move takes one above another. None when
    a move is about something else than two items of the list."""
    order = list(range(count))
    for item, above in moves:
        if item not in order or above not in order or item == above:
            return None
        order.remove(int(item))
        order.insert(order.index(int(above)), int(item))
    return order


def rearranged(
    layout: Layout, path: Path, order: Sequence[int]
) -> list[tuple[int, int, str]] | None:
    """The changes that put the items of the list at `path` into this order; None where an item
    does not stand by itself."""
    spot = layout.spots[path]
    head = layout.keys[path][1] if path in layout.keys else spot.start
    spans: list[tuple[int, int]] = []
    for number in range(len(order)):
        inner = layout.spots[*path, number]
        if spot.style == "[":
            spans.append((inner.start, inner.end))
            continue
        span = _item(layout, (*path, number), spans[-1][1] if spans else head)
        if span is None:
            return None
        spans.append(span)
    return [
        (*spans[place], layout.text[slice(*spans[number])])
        for place, number in enumerate(order)
        if place != number
    ]


def _item(layout: Layout, path: Path, after: int) -> tuple[int, int] | None:
    """From the line of an item's dash, or the comments right above it, to the end of its last
    line and of the comments below that are indented deeper than the dash."""
    text, first = layout.text, layout.spots[path].start
    dash = text.rfind("-", after, first)
    if dash < 0:
        dash = text.rfind("-", 0, first)
    begin = _line_start(text, dash)
    if dash < 0 or text[begin:dash].strip(" ") or _code(text[dash + 1 : first]):
        return None
    depth = dash - begin
    end = _line_end(text, _content_end(layout, path))
    while True:
        below = _next_line(text, end)
        line = text[below : _line_end(text, below)]
        if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) <= depth:
            break
        end = below + len(line)
    while begin > 0:
        above = _line_start(text, _previous_end(text, begin))
        if above < after or not text[above:begin].lstrip(" \t").startswith("#"):
            break
        begin = above
    return begin, end


def _code(text: str) -> str:
    """What is left of lines without white space and comments."""
    return "".join(line.partition("#")[0].strip() for line in text.splitlines())


def _content_end(layout: Layout, path: Path) -> int:
    """The end of the last value inside an item."""
    value, _ = value_at(layout.tree.data, path)
    while isinstance(value, dict | list) and value and layout.spots[path].style in "-:":
        last = list(value)[-1] if isinstance(value, dict) else len(value) - 1
        path = (*path, last)
        value = value[last]
    spot = layout.spots[path]
    if spot.style in BLOCK_STYLES:
        return spot.start + len(layout.text[spot.start : spot.end].rstrip())
    return spot.end


def _line_start(text: str, place: int) -> int:
    return max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1


def _line_end(text: str, place: int) -> int:
    ends = [end for end in (text.find("\n", place), text.find("\r", place)) if end >= 0]
    return min(ends, default=len(text))


def _next_line(text: str, end: int) -> int:
    return end + 2 if text.startswith("\r\n", end) else min(end + 1, len(text))


def _previous_end(text: str, begin: int) -> int:
    """The end of the line above the one that begins here, without its line break."""
    return begin - 2 if text[max(0, begin - 2) : begin] == "\r\n" else begin - 1
