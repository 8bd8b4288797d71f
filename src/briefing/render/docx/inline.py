"""Inline elements: emphasis, links, notes, languages, breaks, pictures."""

from lxml import etree

from briefing.render.docx.comments import close_comments, open_comments
from briefing.render.docx.ink import Ink
from briefing.render.docx.links import hyperlink_target
from briefing.render.docx.markup import RELATIONSHIPS, bookmark_end, bookmark_start, field
from briefing.render.docx.notes import write_reference
from briefing.render.docx.page import fragment, has_text, plain_text, role, tag
from briefing.render.docx.pictures import write_picture
from briefing.render.docx.story import Frame, Story, close_isolate
from briefing.render.flags import NUMBERS

_STYLES = {
    "strong": "Strong",
    "b": "Strong",
    "em": "Emphasis",
    "i": "Emphasis",
    "cite": "Emphasis",
    "dfn": "Emphasis",
    "var": "Emphasis",
    "sup": "Superscript",
    "sub": "Subscript",
}
_HYPERLINK = f"{RELATIONSHIPS}/hyperlink"


def write_inline(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """Write one inline element into the open line."""
    name = tag(element)
    if name == "br":
        story.line.line_break()
        return
    if role(element) == "doc-backlink":
        return
    frame, ink = story.inherited(element, frame, ink)
    target = story.assembly.target_of(element)
    number = story.assembly.names.number() if target else 0
    if target:
        story.line.mark(bookmark_start(number, target))
    findings = (element.get(NUMBERS) or "").split() if not story.in_note else []
    open_comments(story, findings)
    anchor = story.open_anchor(element)
    if name == "img":
        write_picture(story, element, frame, ink)
    elif role(element) == "doc-noteref":
        write_reference(story, element, ink)
    elif name == "a" and element.get("href"):
        _write_link(story, element, frame, ink)
    else:
        story.flow(element, frame, styled(story, element, frame, ink))
        if name in {"bdi", "bdo"}:
            close_isolate(story, element, ink)
    story.close_anchor(anchor)
    close_comments(story, findings)
    if target:
        story.line.mark(bookmark_end(number))


def styled(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> Ink:
    """The ink inside the element, by the theme's table or by what the element is."""
    match = story.assembly.selectors.match(element)
    style = match.style if match else _STYLES.get(tag(element), "")
    if not style or (style == "Strong" and story.assembly.styles.is_bold(frame.style)):
        return ink  # bold is a toggle in Word: strong in a heading would print light
    if element.tag == "sup" and _only_reference(element):
        return ink
    return ink.styled(style)


def _only_reference(element: etree._Element) -> bool:
    return any(role(child) == "doc-noteref" for child in element)


def _write_link(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    start = ""
    if name := fragment(element):
        target = story.assembly.target_name(name)
        shown = plain_text(element)
        if target and shown and story.assembly.referable_text(name) == shown:
            properties = story.assembly.inkwell.properties(ink.styles, ink.language, rtl=ink.rtl)
            story.line.atom(field(rf"REF {target} \h", shown, properties))
            return
        start = f'<w:hyperlink w:anchor="{target}" w:history="1">' if target else ""
    elif address := hyperlink_target(element.get("href") or ""):
        relation = story.relationships.id(_HYPERLINK, address, external=True)
        start = f'<w:hyperlink r:id="{relation}" w:history="1">'
    # Word keeps no link inside a link, and none without text.
    if not start or story.links or not has_text(element):
        story.flow(element, frame, ink)
        return
    story.line.mark(start)
    story.links.append(start)
    story.flow(element, frame, styled(story, element, frame, ink))
    story.links.pop()
    story.line.mark("</w:hyperlink>")
