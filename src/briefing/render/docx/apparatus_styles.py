"""Styles of notes, contents, heads and feet, and of runs."""

from briefing.render.docx.measures import (
    BOLD,
    ITALIC,
    KEEP,
    KEEP_LINES,
    LIST_INDENT,
    MARKING_SIZE,
    NO_HYPHENS,
    Measures,
    font_colour,
    font_size,
    fonts,
)
from briefing.render.docx.stylesheet import Style


def apparatus_styles(make: Measures) -> list[Style]:
    """Styles of footnotes, the table of contents, head and foot."""
    sizes, space, colours = make.theme.sizes, make.theme.spacing, make.theme.colours
    running = make.font(sizes.running, colours.muted, heading=True)
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{make.width}"/></w:tabs>'
    entry = make.spacing(sizes.table, 1.2, after=1)
    middle = make.width // 2
    foot = (
        f'<w:tabs><w:tab w:val="center" w:pos="{middle}"/>'
        f'<w:tab w:val="right" w:pos="{make.width}"/></w:tabs>'
    )
    contents = [
        Style(
            f"TOC {level}",
            paragraph={
                # Not kept together: with all that follows it would leave half a page empty.
                **KEEP_LINES,
                **NO_HYPHENS,
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
                **KEEP,
                **NO_HYPHENS,
                "spacing": make.spacing(sizes.table, 1.3, before=space.section, after=3),
                "ind": make.indent(),
            },
            run={**make.font(sizes.table, colours.accent, heading=True), **BOLD},
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


def character_styles(make: Measures) -> list[Style]:
    """Styles of runs."""
    theme = make.theme
    colours = theme.colours
    raised = {"vertAlign": 'w:val="superscript"'}
    heading = {"rFonts": fonts(theme.fonts.heading, theme)}
    muted, accent = font_colour(colours.muted), font_colour(colours.accent)
    looks: list[tuple[str, dict[str, str], int]] = [
        ("Footnote Reference", {**heading, **BOLD, **accent, **raised}, 38),
        ("Hyperlink", accent, 42),
        ("Strong", BOLD, 22),
        ("Emphasis", ITALIC, 20),
        ("Superscript", raised, 43),
        ("Subscript", {"vertAlign": 'w:val="subscript"'}, 43),
        ("Term", {**heading, **BOLD}, 43),
        ("Certainty", muted, 43),
        ("Muted", {**muted, "b": 'w:val="0"', "bCs": 'w:val="0"'}, 43),
        ("Caption Number", {**BOLD, **font_colour(colours.ink)}, 43),
        (
            "Page Marking",
            {**heading, **BOLD, **font_colour(colours.ink), **font_size(MARKING_SIZE)},
            44,
        ),
    ]
    return [
        Style("Default Paragraph Font", "character", priority=1, quick=False),
        *(Style(name, "character", run=run, priority=order) for name, run, order in looks),
    ]


def comment_styles(make: Measures) -> list[Style]:
    """Styles of comments, under the names that Word knows."""
    sizes = make.theme.sizes
    return [
        Style(
            "annotation text",
            paragraph={**NO_HYPHENS, "spacing": make.spacing(sizes.table, 1.2, after=2)},
            run=make.font(sizes.table, heading=True),
            priority=99,
            quick=False,
        ),
        Style(
            "annotation reference",
            "character",
            run=font_size(sizes.table),
            priority=99,
            quick=False,
        ),
    ]
