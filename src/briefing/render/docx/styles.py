"""The named styles of a briefing, every measure from the theme."""

from dataclasses import replace

from briefing.render.docx.apparatus_styles import (
    apparatus_styles,
    character_styles,
    comment_styles,
)
from briefing.render.docx.list_styles import list_styles
from briefing.render.docx.markup import twips
from briefing.render.docx.measures import (
    BOLD,
    ITALIC,
    KEEP,
    MARKING_SIZE,
    NO_HYPHENS,
    Measures,
    font_colour,
    font_size,
    fonts,
    mm_in_points,
)
from briefing.render.docx.stylesheet import Style, StyleSheet, properties_xml
from briefing.render.docx.table_styles import table_styles, table_text_styles
from briefing.render.theme import Theme

_FONT_ORDER = ["rFonts", "sz", "szCs", "lang"]


def style_sheet(
    theme: Theme, language: str, *, text_width: int, direction: str, comments: bool = False
) -> StyleSheet:
    """All styles of the file. `language` is the attributes of w:lang, `text_width` is in twips."""
    makers = Measures(theme, text_width)
    styles = [
        *_body_styles(makers, direction),
        *_heading_styles(makers),
        *list_styles(makers),
        *table_text_styles(makers),
        *apparatus_styles(makers),
        *character_styles(makers),
        *(comment_styles(makers) if comments else ()),
    ]
    defaults = {
        "rFonts": fonts(theme.fonts.body, theme),
        **font_size(theme.sizes.body),
        "lang": language,
    }
    return StyleSheet(
        styles,
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"{properties_xml(defaults, _FONT_ORDER)}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>",
        table_styles(makers),
    )


def _body_styles(make: Measures, direction: str) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    bidi = {"bidi": ""} if direction == "rtl" else {}
    text = {"spacing": make.spacing(sizes.body, space.line, after=space.paragraph)}
    small = make.spacing(sizes.small, space.line_table, after=space.item)
    muted = make.font(sizes.small, colours.muted, heading=True)
    status = {
        **NO_HYPHENS,
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
            run=font_colour(colours.ink),
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
            run=ITALIC,
            priority=29,
        ),
        Style(
            "Status",
            following="Title",
            paragraph=status,
            run={**make.font(sizes.small, colours.accent, heading=True), **BOLD},
        ),
        Style(
            "Marking",
            following="Status",
            paragraph={**NO_HYPHENS, "spacing": small, "jc": 'w:val="right"'},
            run={**make.font(MARKING_SIZE, colours.ink, heading=True), **BOLD},
        ),
        Style(
            "Meta",
            following="Body Text",
            paragraph={**NO_HYPHENS, "spacing": make.spacing(sizes.small, space.line, after=18)},
            run=muted,
        ),
        Style("Source Note", following="Body Text", paragraph={"spacing": source}, run=muted),
        Style(
            "Bibliography",
            paragraph={
                **NO_HYPHENS,
                "keepLines": "",
                "spacing": make.spacing(sizes.body, space.line, after=space.item),
                "ind": make.indent(17, hanging=17),
            },
            priority=37,
        ),
    ]


def _heading_styles(make: Measures) -> list[Style]:
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours

    def heading(name: str, size: float, before: float, colour: str, outline: int) -> Style:
        after = space.heading if outline == 1 else space.heading / 2
        return Style(
            name,
            following="Body Text",
            paragraph={
                **KEEP,
                **NO_HYPHENS,
                "spacing": make.spacing(size, 1.2, before=before, after=after),
                "outlineLvl": f'w:val="{outline - 1}"',
            },
            run={**make.font(size, colour, heading=True), **BOLD},
            priority=9,
        )

    main = heading("Heading 1", sizes.h1, space.section, colours.accent, 1)
    ruled = {**main.paragraph, "pBdr": make.rule("top", colours.rule, space=6)}
    return [
        Style(
            "Title",
            following="Subtitle",
            paragraph={
                **KEEP,
                **NO_HYPHENS,
                "spacing": make.spacing(sizes.title, 1.12, after=8),
            },
            run={**make.font(sizes.title), **BOLD},
            priority=10,
        ),
        Style(
            "Subtitle",
            following="Meta",
            paragraph={
                **KEEP,
                **NO_HYPHENS,
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
                **KEEP,
                **make.box(),
                # As in the box itself: Word joins only boxes of the same indents.
                **make.columns(mm_in_points(32), boxed=True),
                "spacing": make.spacing(sizes.small, space.line_table, after=3),
            },
            run={**make.font(sizes.small, colours.accent, heading=True), **BOLD},
        ),
        Style(
            "Caption",
            following="Body Text",
            paragraph={
                **KEEP,
                **NO_HYPHENS,
                "spacing": make.spacing(
                    sizes.caption, space.line_table, before=space.paragraph, after=space.item
                ),
            },
            run=make.font(sizes.caption, colours.muted, heading=True),
            priority=35,
        ),
    ]
