"""Footnotes: footnotes.xml, the references in the text, and references to a note again."""

from lxml import etree

from briefing.render.docx.assembly import Assembly, FootnoteText
from briefing.render.docx.ink import Ink
from briefing.render.docx.markup import (
    DECLARATION,
    NAMESPACES,
    bookmark_end,
    bookmark_start,
    escape,
    field,
    paragraph,
    run,
)
from briefing.render.docx.page import Note, fragment, plain_text
from briefing.render.docx.story import Frame, Story

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    "<w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr>'
    '<w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote>"
)


def write_reference(story: Story, element: etree._Element, ink: Ink) -> None:
    """Write `a[role=doc-noteref]`: a footnote the first time, a NOTEREF field after that."""
    assembly = story.assembly
    note = assembly.page.notes.get(fragment(element))
    shown = plain_text(element)
    mark = assembly.inkwell.properties(("Footnote Reference",))
    if note is None:
        story.text(shown, ink.styled("Superscript"))
        return
    known = assembly.footnotes.get(note.id)
    if known is not None:
        story.line.atom(field(rf"NOTEREF {known.bookmark} \f \h", known.shown, mark))
        return
    if story.in_note:  # Word has no notes to notes
        story.text(shown, ink.styled("Superscript"))
        return
    footnote = _register(assembly, note, shown)
    number = assembly.names.number()
    custom = ' w:customMarkFollows="1"' if footnote.custom else ""
    text = f"<w:t>{escape(footnote.shown)}</w:t>" if custom else ""
    story.line.atom(
        f"{bookmark_start(number, footnote.bookmark)}<w:r>{mark}"
        f'<w:footnoteReference{custom} w:id="{footnote.number}"/>{text}</w:r>{bookmark_end(number)}'
    )
    footnote.xml = _footnote(assembly, note, footnote)


def _register(assembly: Assembly, note: Note, shown: str) -> FootnoteText:
    """Word numbers footnotes in the order of their references. Where the Document shows another
    number, the mark is set by hand, so that both formats print the same."""
    shown = shown or note.number
    custom = shown != str(assembly.automatic_notes + 1)
    assembly.automatic_notes += not custom
    footnote = FootnoteText(
        number=len(assembly.footnotes) + 1,
        bookmark=assembly.names.target(note.id, in_contents=False),
        shown=shown,
        custom=custom,
    )
    assembly.footnotes[note.id] = footnote
    return footnote


def _footnote(assembly: Assembly, note: Note, footnote: FootnoteText) -> str:
    mark = assembly.inkwell.properties(("Footnote Reference",))
    number = run(footnote.shown, mark) if footnote.custom else f"<w:r>{mark}<w:footnoteRef/></w:r>"
    blocks = _note_blocks(assembly, note, f"{number}{run(' ')}")
    return f'<w:footnote w:id="{footnote.number}">{blocks}</w:footnote>'


def _note_blocks(assembly: Assembly, note: Note, prefix: str) -> str:
    story = Story(assembly, assembly.note_relationships, in_note=True)
    story.prefix = prefix
    rtl = assembly.document.direction == "rtl"
    frame = Frame("Footnote Text", fixed=True, rtl=rtl)
    frame, ink = story.inherited(note.element, frame, Ink(rtl=rtl))
    anchor = story.open_anchor(note.element)
    story.flow(note.element, frame, ink)
    story.close_anchor(anchor)
    story.end_paragraph(frame)
    if story.prefix:  # a note without text
        story.blocks.append(paragraph(assembly.style(frame.style), story.prefix))
    return "".join(story.blocks)


def write_unreferenced(story: Story) -> None:
    """Write the notes that nothing refers to as paragraphs, so that no text is lost."""
    assembly = story.assembly
    for note in assembly.page.notes.values():
        if note.id not in assembly.footnotes:
            story.blocks.append(_note_blocks(assembly, note, run(f"{note.number}. ")))


def footnotes_xml(assembly: Assembly) -> str:
    """The part footnotes.xml."""
    notes = "".join(footnote.xml for footnote in assembly.footnotes.values())
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{_SEPARATORS}{notes}</w:footnotes>"
