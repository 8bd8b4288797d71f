"""The notes in the margin of a draft's PDF: measured in one layout, placed in the next."""

from collections.abc import Iterator, Sequence
from typing import Any

from briefing.render.document import Document
from briefing.render.flags import NUMBERS
from briefing.render.margin_layout import MarginNote, rules
from briefing.render.page import css_string


def margin_rules(pages: Sequence[Any], document: Document) -> tuple[str, frozenset[str]]:
    """CSS that places the notes, from the pages as WeasyPrint laid them out without it; and the
    numbers of those whose paragraph began a page before it ended, with the note behind it."""
    marks: dict[str, tuple[int, float]] = {}
    measured: list[tuple[float, list[MarginNote]]] = []
    moved: set[str] = set()
    for index, page in enumerate(pages):
        box = page._page_box  # WeasyPrint says nowhere else where a line stands
        top = box.content_box_y()
        measured.append((box.height, []))
        for part in _boxes(box):
            kind = (part.element.get("class") or "").split()
            if part.element_tag == "mark":
                for number in (part.element.get(NUMBERS) or "").split():
                    marks.setdefault(number, (index, part.position_y - top))
            elif "margin-note" in kind:
                number = (part.element.get("id") or "").removeprefix("finding-")
                there, line = marks.get(number, (index, 0.0))
                if there < index:
                    moved.add(number)
                measured[there][1].append(
                    MarginNote(
                        number=number,
                        line=line,
                        height=part.margin_height(),
                        head=part.children[0].margin_height(),
                        error="error" in kind,
                    )
                )
    place = document.labels.get("editor_points", "")
    crowded = {
        len(notes): css_string(document.labels["page"].format(count=str(len(notes)), place=place))
        for _, notes in measured
    }
    return rules(measured, crowded), frozenset(moved)


def _boxes(box: Any) -> Iterator[Any]:
    """The boxes of a page that come from elements, in reading order."""
    waiting = [box]
    while waiting:
        part = waiting.pop()
        part = getattr(part, "_box", part)  # what stands outside the flow has a placeholder in it
        if part.element is not None:
            yield part
        waiting.extend(reversed(getattr(part, "children", ())))
