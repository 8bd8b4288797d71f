"""Styles of lists and of terms with their meaning."""

from briefing.render.docx.measures import KEEP_LINES, LIST_INDENT, Measures, mm_in_points
from briefing.render.docx.stylesheet import Style


def list_styles(make: Measures) -> list[Style]:
    """Bulleted and numbered lists to the third level, and lists of terms."""
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
                **KEEP_LINES,
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
