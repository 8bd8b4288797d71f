"""The visible text of a WordprocessingML part as lines with the style each has.

Written against the XML and not through a document library, because text inside tracked
insertions, content controls, fields, links and text boxes is text of the document, and deleted
or hidden text is not.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.read.run import folded

if TYPE_CHECKING:
    from lxml.etree import _Element

MAXIMUM_ELEMENTS = 3_000_000

_LEFT_OUT = frozenset(
    """
    del moveFrom delText delInstrText instrText sectPr tblPr trPr tcPr tblGrid sdtPr sdtEndPr
    rubyPr rt customXmlPr smartTagPr Fallback pict object drawing footnoteReference
    endnoteReference commentReference annotationRef
    """.split()
)
"""Deleted and moved-away text, field codes, properties, pictures."""
_SPACES = frozenset({"tab", "ptab", "cr"})


@dataclass
class Line:
    """One paragraph. `style` is the id of its style, `level` its own outline level (0 is the
    highest), if it has one."""

    text: str = ""
    style: str = ""
    level: int | None = None
    listed: bool = False
    in_table: bool = False


@dataclass
class _Open:
    """A paragraph being read."""

    line: Line = field(default_factory=Line)
    parts: list[str] = field(default_factory=list)
    breaks: int = 0


def lines_of(part: "_Element", name: str) -> list[Line]:
    """The paragraphs of a part in document order, tracked changes read as accepted.

    A table gives its cells row by row; a text box stands after the paragraph it hangs on.
    Raises InputError when the part has more elements than a document can have.
    """
    return _Reader(name).read(part)


class _Reader:
    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: list[Line] = []
        self.carried: _Open | None = None
        """A paragraph whose mark was deleted: the next one goes on in it."""

    def read(self, part: "_Element") -> list[Line]:
        # A stack of our own, last first: (element, paragraph it stands in, inside a table).
        stack: list[tuple[_Element | None, _Open | None, bool]] = [(part, None, False)]
        boxes: dict[int, list[_Element]] = {}
        count = 0
        while stack:
            element, opened, tabled = stack.pop()
            if element is None:
                assert opened is not None
                self._close(opened)
                stack += [(box, None, tabled) for box in reversed(boxes.pop(id(opened), []))]
                continue
            count += 1
            if count > MAXIMUM_ELEMENTS:
                raise InputError(
                    "the document has too many elements",
                    hint="give one article, saved by itself",
                    file=self.name,
                )
            tag = _local(element)
            if tag == "txbxContent" and opened is not None:
                boxes.setdefault(id(opened), []).append(element)
                continue
            if tag == "p":
                opened = self._opened(element, in_table=tabled)
                stack.append((None, opened, tabled))
            elif opened is not None and self._takes(element, tag, opened):
                continue
            if tag in _LEFT_OUT and not _holds_box(element, tag):
                continue
            if tag in {"pPr", "rPr"} or (tag == "r" and _is_hidden(element)):
                continue
            inside = tabled or tag == "tbl"
            stack += [(child, opened, inside) for child in reversed(element)]
        if self.carried is not None:
            self._finish(self.carried)
        return self.lines

    def _opened(self, element: "_Element", *, in_table: bool) -> _Open:
        properties = _child(element, "pPr")
        line = Line(in_table=in_table)
        deleted = False
        if properties is not None:
            line.style = _value(properties, "pStyle")
            level = _value(properties, "outlineLvl")
            line.level = int(level) if level.isascii() and level.isdigit() else None
            line.listed = _child(properties, "numPr") is not None
            mark = _child(properties, "rPr")
            deleted = mark is not None and any(_local(one) in {"del", "moveFrom"} for one in mark)
        opened = _Open(line)
        if self.carried is not None:
            opened = _Open(self.carried.line, self.carried.parts, self.carried.breaks)
            self.carried = None
        if deleted:
            self.carried = opened
        return opened

    def _takes(self, element: "_Element", tag: str, opened: _Open) -> bool:
        """Adds what stands for text; whether the element was such a thing."""
        if tag == "t":
            text = element.text or ""
            opened.parts.append(text)
            opened.breaks = 0 if text.strip() else opened.breaks
        elif tag in _SPACES:
            opened.parts.append(" ")
        elif tag == "br":
            opened.breaks += 1
            # Two line breaks in a row part paragraphs, as on old pages.
            opened.parts.append("\n" if opened.breaks == 2 else " ")
        elif tag == "noBreakHyphen":
            opened.parts.append("\u2011")
        elif tag != "softHyphen":
            return False
        return True

    def _close(self, opened: _Open) -> None:
        if self.carried is not None and self.carried.parts is opened.parts:
            return
        self._finish(opened)

    def _finish(self, opened: _Open) -> None:
        for text in "".join(opened.parts).split("\n"):
            line = opened.line
            if words := folded(text):
                self.lines.append(Line(words, line.style, line.level, line.listed, line.in_table))


def _local(element: "_Element") -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else "comment"


def _child(element: "_Element", name: str) -> "_Element | None":
    return next((child for child in element if _local(child) == name), None)


def _value(properties: "_Element", name: str) -> str:
    """The `w:val` of a property, or an empty string."""
    child = _child(properties, name)
    return attribute(child, "val") if child is not None else ""


def attribute(element: "_Element", name: str) -> str:
    """An attribute by its local name: transitional and strict files differ in namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def _holds_box(element: "_Element", tag: str) -> bool:
    if tag not in {"pict", "drawing", "object"}:
        return False
    return any(_local(inner) == "txbxContent" for inner in element.iter())


def _is_hidden(run: "_Element") -> bool:
    properties = _child(run, "rPr")
    if properties is None:
        return False
    vanish = _child(properties, "vanish")
    return vanish is not None and attribute(vanish, "val") not in {"0", "false", "off"}
