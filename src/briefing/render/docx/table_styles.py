"""Styles of tables and of the text in them."""

from briefing.render.docx.markup import twips
from briefing.render.docx.measures import BOLD, KEEP, KEEP_LINES, NO_HYPHENS, Measures
from briefing.render.docx.stylesheet import Style

TABLE_STYLE = "BriefingTable"
"""Id of the table style."""


def table_text_styles(make: Measures) -> list[Style]:
    """Styles of the paragraphs in cells."""
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    spacing = make.spacing(sizes.table, space.line_table)
    return [
        Style(
            "Table Text",
            paragraph={**KEEP_LINES, "spacing": spacing},
            run=make.font(sizes.table, heading=True),
        ),
        Style(
            "Table Heading",
            following="Table Text",
            paragraph={**KEEP, **NO_HYPHENS, "spacing": spacing},
            run={**make.font(sizes.table, colours.accent, heading=True), **BOLD},
        ),
        Style(
            "Table Row Heading",
            following="Table Text",
            paragraph={**KEEP_LINES, **NO_HYPHENS, "spacing": spacing},
            run={**make.font(sizes.table, heading=True), **BOLD},
        ),
    ]


def table_styles(make: Measures) -> str:
    """The plain table that Word falls back to, and the briefing's: a rule under each row, strong
    ones around the header row; no upright lines."""
    colours, cell = make.theme.colours, make.theme.spacing.cell
    rule, accent = (value.lstrip("#").upper() for value in (colours.rule, colours.accent))

    def line(side: str, colour: str, eighths: int) -> str:
        return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="0" w:color="{colour}"/>'

    def margins(vertical: float, left: float, right: float) -> str:
        return (
            f'<w:tblCellMar><w:top w:w="{twips(vertical)}" w:type="dxa"/>'
            f'<w:left w:w="{twips(left)}" w:type="dxa"/>'
            f'<w:bottom w:w="{twips(vertical)}" w:type="dxa"/>'
            f'<w:right w:w="{twips(right)}" w:type="dxa"/></w:tblCellMar>'
        )

    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{margins(0, 5.4, 5.4)}</w:tblPr></w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE_STYLE}">'
        '<w:name w:val="Briefing Table"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="45"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblBorders>{line('top', accent, 6)}{line('bottom', accent, 6)}"
        f"{line('insideH', rule, 4)}</w:tblBorders>{margins(cell, 0, 7.2)}</w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        f"<w:tcBorders>{line('bottom', accent, 6)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )
