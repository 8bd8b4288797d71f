"""The walk: HTML blocks become paragraphs, inline elements become runs.

A story, as Word calls it, is a text that flows by itself: the body, or one footnote.
"""

from dataclasses import dataclass, field, replace

from lxml import etree

from briefing.render.docx.assembly import Assembly, Relationships
from briefing.render.docx.ink import Ink, bidi_closers
from briefing.render.docx.line import Line
from briefing.render.docx.markup import bookmark_end, bookmark_start, paragraph
from briefing.render.docx.page import BLOCKS, UNPRINTED


@dataclass(frozen=True, slots=True)
class Frame:
    """What paragraphs inherit from the blocks around them."""

    style: str = "Body Text"
    fixed: bool = False
    """Whether a plain `p` keeps this style: in cells, notes, quotations and boxes."""
    rtl: bool = False
    lists: int = 0
    """Lists around this place."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A bookmark around the value of a field, still open."""

    number: int
    blocks: int
    """Blocks of the story when it was opened."""


@dataclass(slots=True)
class Story:
    """One story being written: `blocks` are its paragraphs and tables as XML."""

    assembly: Assembly
    relationships: Relationships
    in_note: bool = False
    blocks: list[str] = field(default_factory=list)
    line: Line = field(default_factory=Line)
    """The paragraph being written."""
    opening: tuple[str, str] | None = None
    """Style name and numbering of the next paragraph alone: the first of a list item."""
    prefix: str = ""
    """Runs that start the next paragraph: the mark of a footnote."""
    wraps: list[tuple[str, str]] = field(default_factory=list)
    """Start and end of the bookmarks around the whole next paragraph."""
    links: list[str] = field(default_factory=list)
    """Start tags of the hyperlinks open in this line."""
    joined: bool = False
    """Whether the next block goes on in this line: a definition behind its term."""

    def flow(self, element: etree._Element, frame: Frame, ink: Ink) -> None:
        """Write the element's content. Inline content at its end stays in the open line."""
        # Here, since blocks and inline elements flow in turn.
        from briefing.render.docx.blocks import write_block
        from briefing.render.docx.inline import write_inline

        if element.text:
            self.text(element.text, ink)
        for child in element:
            tag = child.tag
            if child.get("hidden") is not None:
                pass
            elif tag in BLOCKS:
                write_block(self, child, frame, ink)
            elif tag not in UNPRINTED:
                write_inline(self, child, frame, ink)
            if child.tail:
                self.text(child.tail, ink)

    def text(self, text: str, ink: Ink) -> None:
        """Write text in this look."""
        for piece, properties in self.assembly.inkwell.pieces(text, ink):
            self.line.text(piece, properties)

    def inherited(self, element: etree._Element, frame: Frame, ink: Ink) -> tuple[Frame, Ink]:
        """Frame and ink with the element's own language and direction."""
        language, direction = element.get("lang"), element.get("dir")
        if language is not None:
            own = language.lower() == self.assembly.document.language.lower()
            ink = replace(ink, language="" if own else language)
        if direction in {"ltr", "rtl"}:
            ink = replace(ink, rtl=direction == "rtl")
            if element.tag in BLOCKS:
                frame = replace(frame, rtl=direction == "rtl")
        return frame, ink

    def end_paragraph(self, frame: Frame) -> None:
        """End the line. When nothing in it prints, its marks go to the next paragraph."""
        if not self.line.visible:
            if marks := self.take_marks():
                self.line.mark(marks)
            return
        content = self.line.finish() + "</w:hyperlink>" * len(self.links)
        self.line = Line()
        for tag in self.links:
            self.line.mark(tag)
        style, numbering = self.opening or (frame.style, "")
        self.opening = None
        rtl = frame.rtl != (self.assembly.document.direction == "rtl")
        bidi = f'<w:bidi w:val="{int(frame.rtl)}"/>' if rtl else ""
        starts = "".join(start for start, _ in self.wraps)
        ends = "".join(end for _, end in reversed(self.wraps))
        self.wraps.clear()
        self.blocks.append(
            paragraph(
                self.assembly.style(style),
                f"{self.prefix}{starts}{content}{ends}",
                numbering + bidi,
            )
        )
        self.prefix = ""

    def ends_with_table(self) -> bool:
        """Whether nothing that prints follows the last table."""
        last = next((b for b in reversed(self.blocks) if not b.startswith("<w:bookmark")), "")
        return last.endswith("</w:tbl>")

    def take_marks(self) -> str:
        """The marks of a line in which nothing prints; a new line begins."""
        marks = self.line.take_marks()
        self.line = Line()
        return marks

    # Bookmarks

    def wrap_next(self, element: etree._Element) -> None:
        """Bookmark the next paragraph when some link leads to this element."""
        name = self.assembly.target_of(element)
        if name:
            number = self.assembly.names.number()
            self.wraps.append((bookmark_start(number, name), bookmark_end(number)))

    def open_anchor(self, element: etree._Element) -> _Anchor | None:
        """Open the hidden bookmark of an element that prints a value of the model."""
        path = element.get("data-field")
        if not path:
            return None
        number = self.assembly.names.number()
        self.line.mark(bookmark_start(number, self.assembly.names.field(path)))
        return _Anchor(number, len(self.blocks))

    def close_anchor(self, anchor: _Anchor | None) -> None:
        """Close it at the end of what was written since."""
        if anchor is None:
            return
        end = bookmark_end(anchor.number)
        if self.line.visible or len(self.blocks) <= anchor.blocks:
            self.line.mark(end)
        elif self.blocks[-1].endswith("</w:p>"):
            self.blocks[-1] = f"{self.blocks[-1].removesuffix('</w:p>')}{end}</w:p>"
        else:
            self.blocks.append(end)


def close_isolate(story: Story, element: etree._Element, ink: Ink) -> None:
    """Close the bidirectional controls that the text of a `bdi` leaves open: Word has no
    isolates, and would print the rest of the paragraph in the wrong order."""
    if closers := bidi_closers("".join(element.itertext("*"))):
        story.text(closers, ink)
