"""Block elements: headings, paragraphs, lists, terms, quotations, boxes."""

from collections.abc import Callable
from dataclasses import replace

from lxml import etree

from briefing.render.docx.contents import write_contents
from briefing.render.docx.ink import Ink
from briefing.render.docx.numbering import BULLETS
from briefing.render.docx.page import UNPRINTED, classes, role, tag
from briefing.render.docx.story import Frame, Story
from briefing.render.docx.tables import write_caption, write_table

_HEADINGS = {"h1": "Heading 1", "h2": "Heading 1", "h3": "Heading 2", "h4": "Heading 3"}
_DEFAULTS = {
    "p": "Body Text",
    **_HEADINGS,
    "h5": "Heading 3",
    "h6": "Heading 3",
    "blockquote": "Quote",
    "figcaption": "Caption",
    "caption": "Caption",
    "dl": "Term List",
}
_FRAMES = {"blockquote", "dl", "aside"}
_DEEPEST_LIST = 3


def write_block(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """Write one block element as paragraphs of its own."""
    if story.joined:
        story.joined = False
    else:
        story.end_paragraph(frame)
    if role(element) == "doc-endnotes" and not story.in_note:
        return  # each note is written where the text first refers to it
    frame, ink = story.inherited(element, frame, ink)
    frame = _styled(story, element, frame)
    if element.tag != "table":
        story.wrap_next(element)
    anchor = story.open_anchor(element)
    writer = _WRITERS.get(tag(element), Story.flow)
    if role(element) == "doc-toc":
        writer = write_contents
    writer(story, element, frame, ink)
    story.close_anchor(anchor)
    story.end_paragraph(frame)


def _styled(story: Story, element: etree._Element, frame: Frame) -> Frame:
    """The frame inside the element, by the theme's table or by what the element is."""
    name = tag(element)
    match = story.assembly.selectors.match(element)
    plain = match is None or match.plain
    if name in {"p", "div"} and plain and frame.fixed:
        return frame
    style = match.style if match else _DEFAULTS.get(name, "")
    if name == "h1" and match is None and "title" in classes(element):
        style = "Title"
    if not style or name in {"table", "tr", "td", "th", "li", "ul", "ol", "dt", "dd"}:
        return frame
    holds_blocks = name not in _DEFAULTS or name in _FRAMES
    return replace(frame, style=style, fixed=frame.fixed or holds_blocks)


def _write_list(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    ordered = element.tag == "ol"
    level = min(frame.lists + 1, _DEEPEST_LIST)
    number = story.assembly.numbering.ordered(level, _start(element)) if ordered else BULLETS
    suffix = "" if level == 1 else f" {level}"
    kind = f"{'List Number' if ordered else 'List Bullet'}{suffix}"
    inner = Frame(f"List Continue{suffix}", fixed=True, rtl=frame.rtl, lists=frame.lists + 1)
    story.text(element.text or "", ink)
    for child in element:
        if child.tag == "li":
            story.end_paragraph(inner)
            _write_item(story, child, (kind, level, number), inner, ink)
        elif child.tag not in UNPRINTED:
            write_block(story, child, inner, ink)
        story.text(child.tail or "", ink)
    story.end_paragraph(inner)


def _start(element: etree._Element) -> int:
    value = (element.get("start") or "").strip()
    return int(value) if value.isdecimal() and len(value) < 5 else 1


def _write_item(
    story: Story,
    element: etree._Element,
    place: tuple[str, int, int],
    frame: Frame,
    ink: Ink,
) -> None:
    kind, level, number = place
    match = story.assembly.selectors.match(element)
    style = match.style if match and level == 1 else kind
    # A bulleted paragraph gets its bullet from its style; a numbered list starts again.
    bulleted = number == BULLETS and story.assembly.styles.descends(style, kind)
    numbering = f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="{number}"/></w:numPr>'
    story.opening = (style, "" if bulleted else numbering)
    frame, ink = story.inherited(element, frame, ink)
    story.wrap_next(element)
    anchor = story.open_anchor(element)
    story.flow(element, frame, ink)
    story.close_anchor(anchor)
    story.end_paragraph(frame)
    story.opening = None


def _write_stray_item(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """An `li` outside a list prints a bullet too."""
    story.opening = ("List Bullet", "")
    story.flow(element, frame, ink)
    story.opening = None if not story.line.visible else story.opening


def _write_term(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    match = story.assembly.selectors.match(element)
    story.flow(element, frame, ink.styled(match.style if match else "Term"))


def _write_terms(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """Each term and its text become one paragraph, a tab between them."""
    after_term = False
    story.text(element.text or "", ink)
    for child in element:
        inner_frame, inner_ink = story.inherited(child, frame, ink)
        if child.tag == "dt":
            if after_term:
                story.line.line_break()
            else:
                story.end_paragraph(frame)
            anchor = story.open_anchor(child)
            story.wrap_next(child)
            _write_term(story, child, inner_frame, inner_ink)
            story.close_anchor(anchor)
        elif child.tag == "dd":
            if not after_term:
                story.end_paragraph(frame)
            _write_definition(story, child, inner_frame, inner_ink)
        elif child.tag == "div":  # groups terms, and prints nothing itself
            story.end_paragraph(frame)
            _write_terms(story, child, inner_frame, inner_ink)
        elif child.tag not in UNPRINTED:
            write_block(story, child, frame, ink)
        after_term = child.tag == "dt"
        story.text(child.tail or "", ink)
    story.end_paragraph(frame)


def _write_definition(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    if match := story.assembly.selectors.match(element):
        ink = ink.styled(match.style)
    story.line.tab()
    anchor = story.open_anchor(element)
    story.wrap_next(element)
    story.joined = _starts_with_block(element)
    story.flow(element, replace(frame, fixed=True), ink)
    story.joined = False
    story.close_anchor(anchor)


def _starts_with_block(element: etree._Element) -> bool:
    return not (element.text or "").strip() and len(element) > 0 and element[0].tag in {"p", "div"}


_Writer = Callable[[Story, etree._Element, Frame, Ink], None]
_WRITERS: dict[str, _Writer] = {
    "ul": _write_list,
    "menu": _write_list,
    "ol": _write_list,
    "li": _write_stray_item,
    "dl": _write_terms,
    "dt": _write_term,
    "table": write_table,
    "figcaption": write_caption,
}
