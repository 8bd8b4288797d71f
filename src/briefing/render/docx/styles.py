"""The named styles of a briefing, every measure from the theme."""

from dataclasses import replace

from briefing.render.docx.markup import escape, twips, twips_from_millimetres
from briefing.render.docx.stylesheet import Style, StyleSheet, properties_xml
from briefing.render.theme import Theme

TABLE_STYLE = "BriefingTable"
"""Id of the table style."""

FONT_ORDER = ["rFonts", "sz", "szCs", "lang"]


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
_KEEP_LINES = {"keepLines": ""}
_KEEP = {"keepNext": "", **_KEEP_LINES}
_NO_HYPHENS = {"suppressAutoHyphens": ""}


_BOX_PADDING = 7
"""Points between the edge of a tinted box and its text."""


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

    def indent(self, points: float = 0, *, hanging: float = 0) -> str:
        """Attributes of w:ind: where running text stands, and `points` further in."""
        left = twips_from_millimetres(self.theme.page.indent) + twips(points)
        return f'w:left="{left}"' + (f' w:hanging="{twips(hanging)}"' if hanging else "")

    def columns(self, width: float, *, boxed: bool = False) -> dict[str, str]:
        """A term in a column of `width` points, what it means beside it."""
        start = twips(_BOX_PADDING) if boxed else twips_from_millimetres(self.theme.page.indent)
        stop = start + twips(width)
        return {
            "tabs": f'<w:tabs><w:tab w:val="left" w:pos="{stop}"/></w:tabs>',
            "ind": f'w:left="{stop}" w:right="{twips(_BOX_PADDING) if boxed else 0}"'
            f' w:hanging="{twips(width)}"',
        }

    def box(self) -> dict[str, str]:
        """A tinted box; paragraphs that follow each other in it share one."""
        tint = self.theme.colours.tint.lstrip("#").upper()
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="{_BOX_PADDING - 1}" w:color="{tint}"/>'
            for side in ("top", "left", "bottom", "right")
        )
        return {
            **_NO_HYPHENS,
            "pBdr": f"<w:pBdr>{sides}</w:pBdr>",
            "shd": f'w:val="clear" w:color="auto" w:fill="{tint}"',
        }


def mm_in_points(millimetres: float) -> float:
    """Millimetres as points."""
    return millimetres * 72 / 25.4


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
    text = {"spacing": make.spacing(sizes.body, space.line, after=space.paragraph)}
    small = make.spacing(sizes.small, space.line_table, after=space.item)
    muted = make.font(sizes.small, colours.muted, heading=True)
    status = {
        **_NO_HYPHENS,
        "spacing": make.spacing(sizes.small, space.line_table, after=space.section),
        "pBdr": make.rule("top", colours.accent, eighths=20, space=7),
    }
    source = make.spacing(sizes.small, space.line_table, before=space.item, after=space.paragraph)
    return [
        # The colour is here and not among the defaults: LibreOffice lays those over the
        # character styles of runs in tables.
        Style(
            "Normal",
            paragraph={"widowControl": "", **bidi},
            run=_colour(colours.ink),
            priority=0,
        ),
        Style("Body Text", paragraph={**text, "ind": make.indent()}, priority=1),
        Style(
            "Lead",
            based_on="Body Text",
            paragraph={
                "spacing": make.spacing(sizes.lead, space.line, after=space.paragraph),
            },
            run=make.font(sizes.lead),
        ),
        Style(
            "Method",
            based_on="Body Text",
            paragraph={"spacing": make.spacing(sizes.small, space.line, after=3)},
            run=make.font(sizes.small),
        ),
        Style(
            "Quote",
            following="Body Text",
            paragraph={**text, "ind": f'{make.indent(14)} w:right="{twips(14)}"'},
            run=_ITALIC,
            priority=29,
        ),
        Style(
            "Status",
            following="Title",
            paragraph=status,
            run={**make.font(sizes.small, colours.accent, heading=True), **_BOLD},
        ),
        Style(
            "Marking",
            following="Status",
            paragraph={**_NO_HYPHENS, "spacing": small, "jc": 'w:val="right"'},
            run={**make.font(_MARKING_SIZE, colours.ink, heading=True), **_BOLD},
        ),
        Style(
            "Meta",
            following="Body Text",
            paragraph={**_NO_HYPHENS, "spacing": make.spacing(sizes.small, space.line, after=18)},
            run=muted,
        ),
        Style("Source Note", following="Body Text", paragraph={"spacing": source}, run=muted),
        Style(
            "Bibliography",
            paragraph={
                **_NO_HYPHENS,
                "keepLines": "",
                "spacing": make.spacing(sizes.body, space.line, after=space.item),
                "ind": make.indent(17, hanging=17),
            },
            priority=37,
        ),
    ]


_MARKING_SIZE = 12.0
"""Traffic Light Protocol 2.0: at least 12 points."""


def _heading_styles(make: _Makers) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours

    def heading(name: str, size: float, before: float, colour: str, outline: int) -> Style:
        after = space.heading if outline == 1 else space.heading / 2
        return Style(
            name,
            following="Body Text",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(size, 1.2, before=before, after=after),
                "outlineLvl": f'w:val="{outline - 1}"',
            },
            run={**make.font(size, colour, heading=True), **_BOLD},
            priority=9,
        )

    main = heading("Heading 1", sizes.h1, space.section, colours.accent, 1)
    ruled = {**main.paragraph, "pBdr": make.rule("top", colours.rule, space=6)}
    return [
        Style(
            "Title",
            following="Subtitle",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(sizes.title, 1.12, after=8),
            },
            run={**make.font(sizes.title), **_BOLD},
            priority=10,
        ),
        Style(
            "Subtitle",
            following="Meta",
            paragraph={
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": make.spacing(sizes.subtitle, 1.35, after=10),
            },
            run=make.font(sizes.subtitle, colours.muted, heading=True),
            priority=11,
        ),
        replace(main, paragraph=ruled),
        heading("Heading 2", sizes.h2, space.paragraph * 1.8, colours.ink, 2),
        heading("Heading 3", sizes.h3, space.paragraph, colours.ink, 3),
        Style(
            "Source Box Heading",
            following="Source Box",
            paragraph={
                **_KEEP,
                **make.box(),
                # As in the box itself: Word joins only boxes of the same indents.
                **make.columns(mm_in_points(32), boxed=True),
                "spacing": make.spacing(sizes.small, space.line_table, after=3),
            },
            run={**make.font(sizes.small, colours.accent, heading=True), **_BOLD},
        ),
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
            run=make.font(sizes.caption, colours.muted, heading=True),
            priority=35,
        ),
    ]


LIST_INDENT = 13.0
"""Points from the edge of the text to the text of a list, per level."""


def _list_styles(make: _Makers) -> list[Style]:
    sizes, space = make.theme.sizes, make.theme.spacing
    item = make.spacing(sizes.body, space.line, after=space.item)
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
        indent = make.indent(LIST_INDENT * level)
        styles.append(
            Style(
                f"List Continue{suffix}",
                paragraph={"spacing": item, "ind": indent},
                priority=36,
                quick=False,
            )
        )
    column, narrow = mm_in_points(32), mm_in_points(26)
    table_size = make.font(sizes.table, heading=True)
    terms = make.spacing(sizes.table, space.line_table, after=space.item / 2)
    return [
        *styles,
        Style(
            "Key Point",
            based_on="List Bullet",
            paragraph={"spacing": make.spacing(sizes.lead, space.line, after=space.item)},
            run=make.font(sizes.lead),
        ),
        Style(
            "Finding",
            based_on="List Bullet",
            paragraph={"spacing": make.spacing(sizes.table, space.line_table, after=space.item)},
            run=table_size,
        ),
        Style("Term List", paragraph={"spacing": item, **make.columns(column)}),
        Style(
            "Source Box",
            paragraph={
                **_KEEP_LINES,
                **make.box(),
                "spacing": terms,
                **make.columns(column, boxed=True),
            },
            run=table_size,
        ),
        Style(
            "Abbreviation",
            paragraph={"spacing": terms, **make.columns(narrow)},
            run=table_size,
        ),
    ]


def _table_text_styles(make: _Makers) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    spacing = make.spacing(sizes.table, space.line_table)
    return [
        Style(
            "Table Text",
            paragraph={**_KEEP_LINES, "spacing": spacing},
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
            paragraph={**_KEEP_LINES, **_NO_HYPHENS, "spacing": spacing},
            run={**make.font(sizes.table, heading=True), **_BOLD},
        ),
    ]


def _apparatus_styles(make: _Makers) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    running = make.font(sizes.running, colours.muted, heading=True)
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{make.width}"/></w:tabs>'
    entry = make.spacing(sizes.table, 1.3, after=2)
    middle = make.width // 2
    foot = (
        f'<w:tabs><w:tab w:val="center" w:pos="{middle}"/>'
        f'<w:tab w:val="right" w:pos="{make.width}"/></w:tabs>'
    )
    contents = [
        Style(
            f"TOC {level}",
            paragraph={
                # Keeps the table of contents, which is short, on one page.
                **_KEEP,
                **_NO_HYPHENS,
                "spacing": entry,
                "ind": make.indent(LIST_INDENT * (level - 1)),
            },
            run=make.font(sizes.table, heading=True),
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
                "spacing": make.spacing(sizes.table, 1.3, before=space.section, after=3),
                "ind": make.indent(),
            },
            run={**make.font(sizes.table, colours.accent, heading=True), **_BOLD},
            priority=39,
        ),
        *contents,
        Style(
            "Header",
            paragraph={
                "tabs": tabs,
                "spacing": make.spacing(sizes.running, 1.2),
            },
            run=running,
            priority=41,
            quick=False,
        ),
        Style(
            "Footer",
            paragraph={"tabs": foot, "spacing": make.spacing(sizes.running, 1.2)},
            run=running,
            priority=41,
            quick=False,
        ),
    ]


def _character_styles(make: _Makers) -> list[Style]:
    theme = make.theme
    colours = theme.colours
    raised = {"vertAlign": 'w:val="superscript"'}
    heading = {"rFonts": fonts(theme.fonts.heading, theme)}
    muted, accent = _colour(colours.muted), _colour(colours.accent)
    looks: list[tuple[str, dict[str, str], int]] = [
        ("Footnote Reference", {**heading, **_BOLD, **accent, **raised}, 38),
        ("Hyperlink", accent, 42),
        ("Strong", _BOLD, 22),
        ("Emphasis", _ITALIC, 20),
        ("Superscript", raised, 43),
        ("Subscript", {"vertAlign": 'w:val="subscript"'}, 43),
        ("Term", {**heading, **_BOLD}, 43),
        ("Certainty", muted, 43),
        ("Muted", {**muted, "b": 'w:val="0"', "bCs": 'w:val="0"'}, 43),
        ("Caption Number", {**_BOLD, **_colour(colours.ink)}, 43),
        (
            "Page Marking",
            {**heading, **_BOLD, **_colour(colours.ink), **_size(_MARKING_SIZE)},
            44,
        ),
    ]
    return [
        Style("Default Paragraph Font", "character", priority=1, quick=False),
        *(Style(name, "character", run=run, priority=order) for name, run, order in looks),
    ]


def _table_styles(make: _Makers) -> str:
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
