"""What all stories of one file share."""

from dataclasses import dataclass, field

from lxml import etree

from briefing.render.document import Document
from briefing.render.docx.ink import Inkwell
from briefing.render.docx.links import BookmarkNames
from briefing.render.docx.numbering import Numbering
from briefing.render.docx.page import Page, classes, plain_text, role
from briefing.render.docx.selectors import Selectors
from briefing.render.docx.stylesheet import StyleSheet


@dataclass(slots=True)
class Relationships:
    """What a part of the package points to: (type, target, outside) → id."""

    _ids: dict[tuple[str, str, bool], str] = field(default_factory=dict)

    def id(self, kind: str, target: str, *, external: bool = False) -> str:
        """The id of this relationship; the same target is related once."""
        return self._ids.setdefault((kind, target, external), f"rId{len(self._ids) + 1}")

    def items(self) -> list[tuple[str, str, str, bool]]:
        """(id, type, target, outside) in order of ids."""
        return [(name, *key) for key, name in self._ids.items()]


@dataclass(slots=True)
class FootnoteText:
    """A footnote as referred to: its number in the file, and its paragraphs when written."""

    number: int
    bookmark: str
    """Around its first reference; repeats point there."""
    shown: str
    """The mark that prints."""
    custom: bool
    """Whether the mark is set by hand, since Word would count differently."""
    xml: str = ""


@dataclass(slots=True)
class Assembly:
    """Styles, names and counters of the file being written."""

    document: Document
    page: Page
    styles: StyleSheet
    selectors: Selectors
    inkwell: Inkwell
    text_width: int
    """Between the margins, in twips."""
    text_height: int
    names: BookmarkNames = field(default_factory=BookmarkNames)
    numbering: Numbering = field(default_factory=Numbering)
    relationships: Relationships = field(default_factory=Relationships)
    """Of the body."""
    note_relationships: Relationships = field(default_factory=Relationships)
    footnotes: dict[str, FootnoteText] = field(default_factory=dict)
    """By id of the HTML note, in order of first reference."""
    automatic_notes: int = 0
    """Footnotes so far whose number Word counts by itself."""
    sequences: dict[str, int] = field(default_factory=dict)
    """Last number of each kind of caption."""
    commented: dict[str, None] = field(default_factory=dict)
    """Numbers of the findings that the body has comments for, in order."""
    pictures: dict[str, bytes] = field(default_factory=dict)
    """Part name → bytes."""
    _targets: dict[str, str] = field(default_factory=dict)
    _referable: dict[str, str] = field(default_factory=dict)

    def style(self, name: str) -> str:
        """The id of the paragraph style with this name."""
        return self.styles.id(name, "paragraph")

    def target_of(self, element: etree._Element) -> str:
        """The bookmark for this element; empty when no link leads to it, or its id is taken."""
        identifier = element.get("id")
        if not identifier or self.page.elements.get(identifier) is not element:
            return ""
        return self.target_name(identifier)

    def target_name(self, identifier: str) -> str:
        """The bookmark for the element with this id; empty when nothing has the id."""
        if identifier not in self.page.targets:
            return ""
        if identifier not in self._targets:
            self._targets[identifier] = self.names.target(
                identifier, in_contents=identifier in self.page.contents
            )
        return self._targets[identifier]

    def referable_text(self, identifier: str) -> str:
        """The text a REF field would show: "Table 1" for a captioned table or figure."""
        if identifier not in self._referable:
            element = self.page.elements.get(identifier)
            number = None if element is None else caption_number(element)
            self._referable[identifier] = "" if number is None else plain_text(number)
        return self._referable[identifier]


def caption_number(element: etree._Element) -> etree._Element | None:
    """The `span.number` of a table's or figure's own caption."""
    if element.tag not in {"table", "figure"} or role(element) == "presentation":
        return None
    return next(
        (
            span
            for caption in element
            if caption.tag in {"caption", "figcaption"}
            for span in caption.iter("span")
            if "number" in classes(span)
        ),
        None,
    )
