"""The named styles of a briefing, every measure from the theme."""

from briefing.render.docx.markup import escape, twips, twips_from_millimetres
from briefing.render.docx.stylesheet import Style, StyleSheet, properties_xml
from briefing.render.theme import Theme

TABLE_STYLE = "BriefingTable"
"""Id of the table style."""

FONT_ORDER = ["rFonts", "color", "sz", "szCs", "lang"]


def fonts(family: str, theme: Theme) -> str:
    """w:rFonts for all four kinds of script; `cs` is what right-to-left runs take."""
    name, arabic = escape(family), escape(theme.fonts.arabic)
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{arabic}"/>'


def _size(points: float) -> dict[str, str]:
    # Word counts in half points.
    half = f'w:val="{max(2, round(points * 2))}"'
    return {"sz": half, "szCs": half}


def _colour(value: str) -> dict[str, str]:
    return {"color": f'w:val="{value.lstrip("#").upper()}"'}


_BOLD = {"b": "", "bCs": ""}
_ITALIC = {"i": "", "iCs": ""}
_KEEP = {"keepNext": "", "keepLines": ""}
_NO_HYPHENS = {"suppressAutoHyphens": ""}


class _Makers:
    """Short forms for the properties that most styles set."""

    def __init__(self, theme: Theme, text_width: int) -> None:
        self.theme = theme
        self.width = text_width

    def spacing(self, size: float, factor: float, *, before: float = 0, after: float = 0) -> str:
        """Line height as in CSS: a factor of the font size, not of the font's own line."""
        line = twips(size * factor)
        return (
            f'w:before="{twips(before)}" w:after="{twips(after)}" w:line="{line}"'
            ' w:lineRule="atLeast"'
        )

    def font(self, size: float, colour: str = "", *, heading: bool = False) -> dict[str, str]:
        run = _size(size)
        if heading:
            run["rFonts"] = fonts(self.theme.fonts.heading, self.theme)
        if colour:
            run |= _colour(colour)
        return run

    def rule(self, side: str, colour: str, eighths: int = 4, space: int = 1) -> str:
        """A line beside the paragraph; `eighths` of a point thick, `space` points away."""
        value = colour.lstrip("#").upper()
        return (
            f'<w:pBdr><w:{side} w:val="single" w:sz="{eighths}" w:space="{space}"'
            f' w:color="{value}"/></w:pBdr>'
        )


def style_sheet(theme: Theme, language: str, *, text_width: int, direction: str) -> StyleSheet:
    """All styles of the file. `language` is the attributes of w:lang, `text_width` is in twips."""
    makers = _Makers(theme, text_width)
    styles = [
        *_body_styles(makers, direction),
        *_heading_styles(makers),
        *_list_styles(makers),
        *_table_text_styles(makers),
        *_apparatus_styles(makers),
        *_character_styles(makers),
    ]
    defaults = {
        "rFonts": fonts(theme.fonts.body, theme),
        **_size(theme.sizes.body),
        **_colour(theme.colours.ink),
        "lang": language,
    }
    return StyleSheet(
        styles,
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"{properties_xml(defaults, FONT_ORDER)}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>",
        _table_styles(makers),
    )


def _body_styles(make: _Makers, direction: str) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    bidi = {"bidi": ""} if direction == "rtl" else {}
    body = make.spacing(sizes.body, space.line, after=space.paragraph)
    lead = make.spacing(sizes.lead, space.line, after=space.paragraph)
    small = make.spacing(sizes.small, space.line_table, after=space.item)
    quote = {
        "spacing": make.spacing(sizes.body, space.line, after=space.paragraph),
        "ind": f'w:left="{twips(14)}" w:right="{twips(14)}"',
    }
    return [
        Style("Normal", paragraph={"widowControl": "", **bidi}, priority=0),
        Style("Body Text", paragraph={"spacing": body}, priority=1),
        Style("Lead", based_on="Body Text", paragraph={"spacing": lead}, run=make.font(sizes.lead)),
        Style("Quote", following="Body Text", paragraph=quote, run=_ITALIC, priority=29),
        Style(
            "Status",
            following="Body Text",
            paragraph={**_NO_HYPHENS, "spacing": small},
            run={**make.font(sizes.small, colours.accent, heading=True), **_BOLD},
        ),
        Style(
            "Marking",
            following="Body Text",
            paragraph={**_NO_HYPHENS, "spacing": small},
            run={**make.font(sizes.small, colours.ink, heading=True), **_BOLD},
        ),
        Style(
            "Meta",
            following="Body Text",
            paragraph={**_NO_HYPHENS, "spacing": small},
            run=make.font(sizes.small, colours.muted, heading=True),
        ),
        Style(
            "Source Note",
            following="Body Text",
            paragraph={
                "spacing": make.spacing(
                    sizes.small, space.line_table, before=space.item, after=space.paragraph
                )
            },
            run=make.font(sizes.small, colours.muted, heading=True),
        ),
        Style(
            "Bibliography",
            paragraph={
                "keepLines": "",
                "spacing": make.spacing(sizes.small, space.line, after=space.item),
                "ind": f'w:left="{twips(14)}" w:hanging="{twips(14)}"',
            },
            run=make.font(sizes.small),
            priority=37,
        ),
    ]


def _heading_styles(make: _Makers) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours

    def heading(level: int, size: float, before: float, colour: str) -> Style:
        return Style(
            f"Heading {level}",
            following="Body Text",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(size, 1.2, before=before, after=space.heading),
                "outlineLvl": f'w:val="{level - 1}"',
            },
            run={**make.font(size, colour, heading=True), **_BOLD},
            priority=9,
        )

    return [
        Style(
            "Title",
            following="Subtitle",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(sizes.title, 1.12, after=space.heading),
            },
            run={**make.font(sizes.title, colours.accent, heading=True), **_BOLD},
            priority=10,
        ),
        Style(
            "Subtitle",
            following="Body Text",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(sizes.subtitle, 1.3, after=space.paragraph),
            },
            run=make.font(sizes.subtitle, colours.muted, heading=True),
            priority=11,
        ),
        heading(1, sizes.h1, space.section, colours.accent),
        heading(2, sizes.h2, space.paragraph * 2, colours.ink),
        heading(3, sizes.h3, space.paragraph, colours.ink),
        Style(
            "Caption",
            following="Body Text",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(
                    sizes.caption, space.line_table, before=space.paragraph, after=space.item
                ),
            },
            run={**make.font(sizes.caption, colours.ink, heading=True), **_BOLD},
            priority=35,
        ),
    ]


LIST_INDENT = 14.0
"""Points from the margin to the text of a list, per level."""


def _list_styles(make: _Makers) -> list[Style]:
    size, space = make.theme.sizes.body, make.theme.spacing
    item = make.spacing(size, space.line, after=space.item)
    styles = []
    for level in (1, 2, 3):
        suffix = "" if level == 1 else f" {level}"
        for kind, number in (("Bullet", 1), ("Number", 2)):
            numbering = f'<w:ilvl w:val="{level - 1}"/><w:numId w:val="{number}"/>'
            styles.append(
                Style(
                    f"List {kind}{suffix}",
                    paragraph={"numPr": f"<w:numPr>{numbering}</w:numPr>", "spacing": item},
                    priority=36,
                    quick=level == 1,
                )
            )
        indent = f'w:left="{twips(LIST_INDENT * level)}"'
        styles.append(
            Style(
                f"List Continue{suffix}",
                paragraph={"spacing": item, "ind": indent},
                priority=36,
                quick=False,
            )
        )
    column = twips_from_millimetres(38)
    styles.append(
        Style(
            "Term List",
            paragraph={
                "spacing": item,
                "tabs": f'<w:tabs><w:tab w:val="left" w:pos="{column}"/></w:tabs>',
                "ind": f'w:left="{column}" w:hanging="{column}"',
            },
        )
    )
    return styles


def _table_text_styles(make: _Makers) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    spacing = make.spacing(sizes.table, space.line_table)
    return [
        Style(
            "Table Text",
            paragraph={"spacing": spacing},
            run=make.font(sizes.table, heading=True),
        ),
        Style(
            "Table Heading",
            following="Table Text",
            paragraph={**_KEEP, **_NO_HYPHENS, "spacing": spacing},
            run={**make.font(sizes.table, colours.accent, heading=True), **_BOLD},
        ),
        Style(
            "Table Row Heading",
            following="Table Text",
            paragraph={**_NO_HYPHENS, "spacing": spacing},
            run={**make.font(sizes.table, heading=True), **_BOLD},
        ),
    ]


def _apparatus_styles(make: _Makers) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    running = make.font(sizes.running, colours.muted, heading=True)
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{make.width}"/></w:tabs>'
    entry = make.spacing(sizes.body, 1.2, after=2)
    contents = [
        Style(
            f"TOC {level}",
            paragraph={"spacing": entry, "ind": f'w:left="{twips(LIST_INDENT * (level - 1))}"'},
            run=make.font(sizes.body, heading=True),
            priority=39,
            quick=False,
        )
        for level in (1, 2, 3)
    ]
    return [
        Style(
            "Footnote Text",
            paragraph={"spacing": make.spacing(sizes.note, space.line_table, after=1.5)},
            run=make.font(sizes.note),
            priority=38,
        ),
        Style(
            "TOC Heading",
            following="Body Text",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(
                    sizes.h2, 1.2, before=space.paragraph * 2, after=space.heading
                ),
            },
            run={**make.font(sizes.h2, colours.accent, heading=True), **_BOLD},
            priority=39,
        ),
        *contents,
        Style(
            "Header",
            paragraph={
                "tabs": tabs,
                "pBdr": make.rule("bottom", colours.rule, space=4),
                "spacing": make.spacing(sizes.running, 1.2),
            },
            run=running,
            priority=41,
            quick=False,
        ),
        Style(
            "Footer",
            paragraph={"tabs": tabs, "spacing": make.spacing(sizes.running, 1.2)},
            run=running,
            priority=41,
            quick=False,
        ),
    ]


def _character_styles(make: _Makers) -> list[Style]:
    theme = make.theme
    colours = theme.colours
    link = {**_colour(colours.accent), "u": 'w:val="single"'}
    looks = [
        ("Footnote Reference", {"vertAlign": 'w:val="superscript"'}, 38),
        ("Hyperlink", link, 42),
        ("Strong", _BOLD, 22),
        ("Emphasis", _ITALIC, 20),
        ("Superscript", {"vertAlign": 'w:val="superscript"'}, 43),
        ("Subscript", {"vertAlign": 'w:val="subscript"'}, 43),
        ("Term", {"rFonts": fonts(theme.fonts.heading, theme), **_BOLD}, 43),
        ("Certainty", {**_ITALIC, **_colour(colours.muted)}, 43),
        ("Header Marking", {**_BOLD, **_colour(colours.ink)}, 44),
    ]
    return [
        Style("Default Paragraph Font", "character", priority=1, quick=False),
        *(Style(name, "character", run=run, priority=order) for name, run, order in looks),
    ]


def _table_styles(make: _Makers) -> str:
    """The plain table that Word falls back to, and the briefing's: rules between the rows, a
    tinted header row; no upright lines."""
    colours, cell = make.theme.colours, make.theme.spacing.cell
    rule, tint, ink = (
        value.lstrip("#").upper() for value in (colours.rule, colours.tint, colours.ink)
    )

    def line(side: str, colour: str, eighths: int) -> str:
        return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="0" w:color="{colour}"/>'

    def margins(vertical: float, sides: float) -> str:
        return (
            f'<w:tblCellMar><w:top w:w="{twips(vertical)}" w:type="dxa"/>'
            f'<w:left w:w="{twips(sides)}" w:type="dxa"/>'
            f'<w:bottom w:w="{twips(vertical)}" w:type="dxa"/>'
            f'<w:right w:w="{twips(sides)}" w:type="dxa"/></w:tblCellMar>'
        )

    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        f'<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{margins(0, 5.4)}</w:tblPr>'
        "</w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE_STYLE}">'
        '<w:name w:val="Briefing Table"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="45"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"<w:tblBorders>{line('top', ink, 6)}{line('bottom', ink, 6)}{line('insideH', rule, 4)}"
        f"</w:tblBorders>{margins(cell, 4)}</w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        f"<w:tcBorders>{line('bottom', ink, 4)}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{tint}"/><w:vAlign w:val="bottom"/></w:tcPr>'
        "</w:tblStylePr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )
