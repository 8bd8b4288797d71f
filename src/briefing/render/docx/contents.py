"""The table of contents: a TOC field with its entries filled in."""

from lxml import etree

from briefing.render.docx.ink import Ink
from briefing.render.docx.markup import field_part, paragraph, run
from briefing.render.docx.page import fragment, plain_text
from briefing.render.docx.story import Frame, Story

_DEEPEST = 3


def write_contents(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    r"""Write `nav[role=doc-toc]`. Entries carry no page numbers (switch \n), so they are right
    before Word has laid out a page; an entry whose part became footnotes is left out."""
    assembly = story.assembly
    entries = [
        (level, link)
        for level, link in _entries(element, 0)
        if assembly.target_name(fragment(link)) and plain_text(link)
    ]
    if not entries:
        return
    for child in element:
        if child.tag not in {"ol", "ul"}:
            from briefing.render.docx.blocks import write_block

            write_block(story, child, Frame("TOC Heading", fixed=True, rtl=frame.rtl), ink)
    deepest = max(level for level, _ in entries)
    begin = (
        field_part("begin")
        + f'<w:r><w:instrText xml:space="preserve"> TOC \\o "1-{deepest}" \\h \\n </w:instrText>'
        "</w:r>" + field_part("separate")
    )
    for index, (level, link) in enumerate(entries):
        target = assembly.target_name(fragment(link))
        properties = assembly.inkwell.properties((), ink.language, rtl=ink.rtl)
        content = (
            f'<w:hyperlink w:anchor="{target}" w:history="1">{run(plain_text(link), properties)}'
            "</w:hyperlink>"
        )
        if index == 0:
            content = begin + content
        if index == len(entries) - 1:
            content += field_part("end")
        story.blocks.append(paragraph(assembly.style(f"TOC {level}"), content))


def _entries(element: etree._Element, level: int) -> list[tuple[int, etree._Element]]:
    """(level, link) of every entry, in order."""
    found: list[tuple[int, etree._Element]] = []
    for child in element:
        if child.tag == "a":
            found.append((max(1, min(level, _DEEPEST)), child))
        else:
            found.extend(_entries(child, level + (child.tag in {"ol", "ul"})))
    return found
