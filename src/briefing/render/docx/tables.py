"""Tables and captions."""

import re
from dataclasses import dataclass, replace

from lxml import etree

from briefing.render.docx.assembly import caption_number
from briefing.render.docx.ink import Ink
from briefing.render.docx.markup import bookmark_end, bookmark_start, escape, field, paragraph
from briefing.render.docx.page import UNPRINTED, classes, plain_text
from briefing.render.docx.story import Frame, Story
from briefing.render.docx.table_styles import TABLE_STYLE

_PERCENT = re.compile(r"width:\s*([0-9]+(?:\.[0-9]+)?)%")
_MOST_COLUMNS = 63
"""Word opens no table with more."""
_PARTS = {"caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr"}


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths in twips, and the start of a cell by its column."""

    widths: list[int]
    starts: list[str]


def write_table(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """Write a table with its caption above it."""
    caption = next((child for child in element if child.tag == "caption"), None)
    if caption is not None:
        caption_frame, caption_ink = story.inherited(caption, frame, ink)
        match = story.assembly.selectors.match(caption)
        caption_frame = replace(caption_frame, style=match.style if match else "Caption")
        anchor = story.open_anchor(caption)
        write_caption(story, caption, caption_frame, caption_ink)
        story.close_anchor(anchor)
        story.end_paragraph(caption_frame)
    if caption is None or caption_number(element) is None:
        story.wrap_next(element)
    _write_strays(story, element, frame, ink)
    rows = _rows(element)
    count = max((len(row) for _, row in rows), default=0)
    if count == 0:
        return
    if count > _MOST_COLUMNS:
        _write_as_paragraphs(story, rows, frame, ink)
        return
    if story.ends_with_table():
        # Word would join two tables that touch.
        story.blocks.append(paragraph(story.assembly.style("Table Text"), ""))
    columns = _columns(element, count, story.assembly.text_width)
    outer, story.blocks = story.blocks, []
    first = next((row for head, row in rows if not head), None)
    written = [
        _row(story, row, _start_of_row(row, first, head=head), columns, frame, ink)
        for head, row in rows
    ]
    story.blocks = outer
    has_head = rows[0][0]
    row_heads = any(row.find("th") is not None for head, row in rows if not head)
    outer.append(
        _properties(caption, frame, has_head=has_head, row_heads=row_heads, columns=columns)
        + "".join(written)
        + "</w:tbl>"
    )


def _rows(element: etree._Element) -> list[tuple[bool, etree._Element]]:
    """(whether it is a header row, row) in the order they print."""
    head: list[tuple[bool, etree._Element]] = []
    body: list[tuple[bool, etree._Element]] = []
    foot: list[tuple[bool, etree._Element]] = []
    parts = {"thead": head, "tbody": body, "tfoot": foot}
    for child in element:
        if child.tag == "tr":
            body.append((False, child))
        elif child.tag in parts:
            rows = [row for row in child if row.tag == "tr"]
            parts[child.tag].extend((child.tag == "thead", row) for row in rows)
    return [(is_head, row) for is_head, row in (*head, *body, *foot) if len(row)]


def _write_strays(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """Text that a template left between the parts of a table prints before it, as in HTML."""
    parts = [element, *(child for child in element if child.tag in {"thead", "tbody", "tfoot"})]
    for part in parts:
        story.text(part.text or "", ink)
        for child in part:
            if child.tag not in _PARTS and child.tag not in UNPRINTED:
                story.flow(child, frame, ink)
            story.text(child.tail or "", ink)
    story.end_paragraph(frame)


def _columns(element: etree._Element, count: int, width: int) -> _Columns:
    shares = [
        float(found[1]) if (found := _PERCENT.search(column.get("style") or "")) else 0.0
        for group in element
        if group.tag == "colgroup"
        for column in group
        if column.tag == "col"
    ][:count]
    shares += [0.0] * (count - len(shares))
    rest = max(0.0, 100.0 - sum(shares))
    open_columns = shares.count(0.0)
    # A column without a width takes its part of what is left, or of nothing: then a tenth.
    shares = [share or (rest / open_columns if rest else 10.0) for share in shares]
    total = sum(shares)
    widths = [round(width * share / total) for share in shares]
    widths[-1] += width - sum(widths)
    starts = [f'<w:tc><w:tcPr><w:tcW w:w="{column}" w:type="dxa"/></w:tcPr>' for column in widths]
    return _Columns(widths, starts)


def _properties(
    caption: etree._Element | None,
    frame: Frame,
    *,
    has_head: bool,
    row_heads: bool,
    columns: _Columns,
) -> str:
    title = "" if caption is None else escape(plain_text(caption))
    described = (
        f'<w:tblCaption w:val="{title}"/><w:tblDescription w:val="{title}"/>' if title else ""
    )
    look = (
        f'<w:tblLook w:val="{0x0400 | 0x0020 * has_head | 0x0080 * row_heads:04X}"'
        f' w:firstRow="{int(has_head)}" w:lastRow="0" w:firstColumn="{int(row_heads)}"'
        ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns.widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE_STYLE}"/>'
        f"{'<w:bidiVisual/>' if frame.rtl else ''}"
        f'<w:tblW w:w="{sum(columns.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"{look}{described}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )


def _start_of_row(row: etree._Element, first: etree._Element | None, *, head: bool) -> str:
    """Rows stay whole. The first below the heads is held together by its paragraphs alone: with
    cantSplit there too, LibreOffice 7.4 loses rows when a caption, the heads and a row with
    footnotes come near the end of a page."""
    if head:
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    return "<w:tr>" if row is first else "<w:tr><w:trPr><w:cantSplit/></w:trPr>"


def _row(
    story: Story, row: etree._Element, start: str, columns: _Columns, frame: Frame, ink: Ink
) -> str:
    frame, ink = story.inherited(row, frame, ink)
    story.wrap_next(row)
    anchor = story.open_anchor(row)
    cells = [start]
    head = "w:tblHeader" in start
    last = len(row) - 1
    story.text(row.text or "", ink)
    for index, cell in enumerate(row):
        story.blocks = []
        _write_cell(story, cell, head, frame, ink)
        if index == last and anchor is not None:
            story.close_anchor(replace(anchor, blocks=0))
        if not story.blocks or not story.blocks[-1].endswith("</w:p>"):
            story.blocks.append(_empty_paragraph(story, "Table Text"))
        cells += (columns.starts[index], *story.blocks, "</w:tc>")
    for missing in columns.starts[last + 1 :]:
        cells += (missing, _empty_paragraph(story, "Table Text"), "</w:tc>")
    cells.append("</w:tr>")
    return "".join(cells)


def _empty_paragraph(story: Story, style: str) -> str:
    """A cell must end with a paragraph; an empty one holds the marks that wait for a place."""
    return paragraph(story.assembly.style(style), "" if story.links else story.take_marks())


def _write_cell(story: Story, cell: etree._Element, head: bool, frame: Frame, ink: Ink) -> None:
    match = story.assembly.selectors.match(cell)
    heading = cell.tag == "th"
    default = "Table Heading" if heading else "Table Text"
    style = match.style if match else default
    if heading and not head and style == "Table Heading":
        style = "Table Row Heading"
    frame, ink = story.inherited(cell, Frame(style, True, frame.rtl, frame.lists), ink)
    story.wrap_next(cell)
    anchor = story.open_anchor(cell)
    story.flow(cell, frame, ink)
    story.text(cell.tail or "", ink)
    story.close_anchor(anchor)
    story.end_paragraph(frame)


def _write_as_paragraphs(
    story: Story, rows: list[tuple[bool, etree._Element]], frame: Frame, ink: Ink
) -> None:
    for head, row in rows:
        for cell in row:
            _write_cell(story, cell, head, frame, ink)


def write_caption(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """Write a caption's text into the open line, its number as a SEQ field."""
    owner = element.getparent()
    number = None if owner is None else caption_number(owner)
    if owner is None or number is None or number.getparent() is not element:
        story.flow(element, frame, ink)
        return
    if element.text and element.text.strip():
        story.text(element.text, ink)
    target = story.assembly.target_of(owner)
    mark = story.assembly.names.number() if target else 0
    for child in element:
        if child is number:
            if target:
                story.line.mark(bookmark_start(mark, target))
            match = story.assembly.selectors.match(child)
            _write_number(story, child, ink.styled(match.style) if match else ink)
            if target:
                story.line.mark(bookmark_end(mark))
        else:
            from briefing.render.docx.inline import write_inline

            write_inline(story, child, frame, ink)
        if child.tail:
            story.text(child.tail, ink)


def _write_number(story: Story, element: etree._Element, ink: Ink) -> None:
    """`Table <span class=seq>1</span>`: the number counts by itself when captions move."""
    sequence = next((span for span in element if "seq" in classes(span)), None)
    digits = "" if sequence is None else plain_text(sequence)
    if sequence is None or not digits.isdecimal():
        story.text(plain_text(element), ink)
        return
    label = re.sub(r"\W+", "_", (element.text or "").strip()).strip("_") or "Table"
    story.text(element.text or "", ink)
    counted = story.assembly.sequences.get(label, 0) + 1
    story.assembly.sequences[label] = int(digits)
    # `\\r` sets the number where the Document does not simply count on.
    reset = "" if int(digits) == counted else rf" \r {int(digits)}"
    properties = story.assembly.inkwell.properties(ink.styles, ink.language, rtl=ink.rtl)
    story.line.atom(field(rf"SEQ {label[:40]} \* ARABIC{reset}", digits, properties))
    story.text(sequence.tail or "", ink)
    for sibling in sequence.itersiblings():
        story.text(plain_text(sibling), ink)
        story.text(sibling.tail or "", ink)
