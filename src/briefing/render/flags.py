"""Findings at the words they are about: where in the page each belongs, and the mark around it.

Works on the HTML that a template made, by its `data-field` and `id`, so it holds for every
template. The Word file turns the marks into comments, a draft's PDF into margin notes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from briefing.model.finding import Path, dotted
from briefing.render.blocks import EditorPoint, anchor

NUMBERS = "data-findings"
"""The attribute of a mark that names its findings by number."""

_START, _END = r"(?<!\w)(?<!\d[.,])", r"(?!\w)(?![.,]\d)"
"""Whole words; “500” does not stand in 1,500."""
_FIELDS = ("text", "heading", "name", "short", "title")
"""What prints a part of the model as a whole, the likeliest first."""
_FLOWING = frozenset("p li dd dt td th h1 h2 h3 h4 h5 h6 caption figcaption blockquote".split())
_HEADINGS = ("h2", "h3", "h4", "h1")


def flag(body: etree._Element, points: Sequence[EditorPoint]) -> list[etree._Element]:
    """Put a `mark` around what each finding is about; the marks, one for each point.

    Two findings on the same words share a mark. Where the page has nothing of what a finding is
    about, the nearest part around it takes the mark, in the end the first heading.
    """
    page = _Page(body)
    return [page.flag(point) for point in points] if page.first is not None else []


class _Page:
    """The parts of a page that findings may be about, found once."""

    def __init__(self, body: etree._Element) -> None:
        self._fields: dict[str, etree._Element] = {}
        self._ids: dict[str, etree._Element] = {}
        for element in _printed(body):
            if name := element.get("data-field"):
                self._fields.setdefault(name, element)
            if name := element.get("id"):
                self._ids.setdefault(name, element)
        self.first = next(iter(body.iter(*_FLOWING)), None)

    def flag(self, point: EditorPoint) -> etree._Element:
        element, whole = self._find(point.path)
        shown = " ".join(_text(element).split())
        # A message that shows the whole statement says nothing of the place in it.
        words = [text for text in point.words if not shown.startswith(text)]
        for part in dict.fromkeys((element, whole)):
            for text in words:
                if (mark := _mark_words(part, text)) is not None:
                    return _numbered(mark, point)
        return _numbered(_mark_all(element), point)

    def _find(self, path: Path) -> tuple[etree._Element, etree._Element]:
        """What prints the value at `path` or around it, and the row or paragraph it stands in."""
        for length in range(len(path), 0, -1):
            part = path[:length]
            element = self._field(part)
            block = self._ids.get(anchor(part))
            if block is None and element is not None:
                block = _block_of(element)
            if element is None and block is not None:
                element = _leading(block)
            if element is not None and block is not None:
                return element, block
        if self.first is None:
            raise ValueError("a page without text has no place for findings")
        first = self._field(("masthead",))
        element = self.first if first is None else first
        return element, element

    def _field(self, path: Path) -> etree._Element | None:
        names: Mapping[str, etree._Element] = self._fields
        keys = (dotted(path), *(dotted((*path, name)) for name in _FIELDS))
        return next((names[key] for key in keys if key in names), None)


def _printed(body: etree._Element) -> Iterator[etree._Element]:
    """All elements but those of the notes: in Word these become footnotes, which take no
    comments, and a note prints what its statement rests on."""
    for element in body.iter("*"):
        in_notes = element.get("role") == "doc-endnotes" or any(
            outer.get("role") == "doc-endnotes" for outer in element.iterancestors()
        )
        if not in_notes:
            yield element


def _leading(block: etree._Element) -> etree._Element | None:
    """The heading of a section, or the first text in a row or item."""
    for name in _HEADINGS:
        if (heading := block.find(f".//{name}")) is not None:
            return heading
    return next(
        (part for part in block.iter("*") if part.tag in _FLOWING and _text(part).strip()), None
    )


def _block_of(element: etree._Element) -> etree._Element:
    return next((e for e in (element, *element.iterancestors()) if e.tag in _FLOWING), element)


def _text(element: etree._Element) -> str:
    return "".join(element.itertext("*"))


def _mark_words(element: etree._Element, words: str) -> etree._Element | None:
    """Mark the words where they first stand whole in one piece of text of the element."""
    pattern = re.compile(_START + r"\s+".join(map(re.escape, words.split())) + _END)
    for part in element.iter("*"):
        if match := pattern.search(part.text or ""):
            if part.tag == "mark" and match[0] == part.text:
                return part
            mark = _new_mark(match[0])
            mark.tail, part.text = (part.text or "")[match.end() :], match.string[: match.start()]
            part.insert(0, mark)
            return mark
        if part is not element and (match := pattern.search(part.tail or "")):
            mark = _new_mark(match[0])
            part.tail = match.string[match.end() :]
            insert_after(part, mark)
            part.tail = match.string[: match.start()]
            return mark
    return None


def _mark_all(element: etree._Element) -> etree._Element:
    """Mark all the text of the element, which holds no blocks; or that of its first part."""
    for part in element.iter("*"):
        if part is not element and part.tag in _FLOWING:
            return _mark_all(part)
    only = element[0] if len(element) == 1 else None
    if only is not None and only.tag == "mark":
        around = (element.text or "") + (only.tail or "")
        if not around.strip():
            return only
    if element.tag == "mark":
        return element
    mark = _new_mark(element.text or "")
    for child in list(element):
        mark.append(child)
    element.text = ""
    element.append(mark)
    return mark


def _new_mark(text: str) -> etree._Element:
    mark = etree.Element("mark", {"class": "flagged"})
    mark.text = text
    return mark


def insert_after(element: etree._Element, new: etree._Element) -> None:
    """Put an element behind another; the text that followed the one now follows the other."""
    parent = element.getparent()
    if parent is None:
        raise ValueError("nothing can follow the root")
    new.tail, element.tail = element.tail, None
    parent.insert(parent.index(element) + 1, new)


def _numbered(mark: etree._Element, point: EditorPoint) -> etree._Element:
    numbers = [*(mark.get(NUMBERS) or "").split(), point.number]
    mark.set(NUMBERS, " ".join(numbers))
    if point.severity == "error" and "error" not in (mark.get("class") or ""):
        mark.set("class", "flagged error")
    return mark
