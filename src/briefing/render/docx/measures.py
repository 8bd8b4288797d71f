"""Points, millimetres and colours of the theme as properties of Word styles."""

from briefing.render.docx.markup import escape, twips, twips_from_millimetres
from briefing.render.theme import Theme

MARKING_SIZE = 12.0
"""Traffic Light Protocol 2.0: at least 12 points."""
LIST_INDENT = 13.0
"""Points from the edge of the text to the text of a list, per level."""


def fonts(family: str, theme: Theme) -> str:
    """w:rFonts for all four kinds of script; `cs` is what right-to-left runs take."""
    name, arabic = escape(family), escape(theme.fonts.arabic)
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{arabic}"/>'


def font_size(points: float) -> dict[str, str]:
    """Properties for a font size in points; Word rounds it to half points."""
    half = f'w:val="{max(2, round(points * 2))}"'
    return {"sz": half, "szCs": half}


def font_colour(value: str) -> dict[str, str]:
    """Properties for a colour of the theme."""
    return {"color": f'w:val="{value.lstrip("#").upper()}"'}


BOLD = {"b": "", "bCs": ""}
ITALIC = {"i": "", "iCs": ""}
KEEP_LINES = {"keepLines": ""}
KEEP = {"keepNext": "", **KEEP_LINES}
NO_HYPHENS = {"suppressAutoHyphens": ""}


BOX_PADDING = 7
"""Points between the edge of a tinted box and its text."""


class Measures:
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
        """Size, and if given colour and the heading face."""
        run = font_size(size)
        if heading:
            run["rFonts"] = fonts(self.theme.fonts.heading, self.theme)
        if colour:
            run |= font_colour(colour)
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
        start = twips(BOX_PADDING) if boxed else twips_from_millimetres(self.theme.page.indent)
        stop = start + twips(width)
        return {
            "tabs": f'<w:tabs><w:tab w:val="left" w:pos="{stop}"/></w:tabs>',
            "ind": f'w:left="{stop}" w:right="{twips(BOX_PADDING) if boxed else 0}"'
            f' w:hanging="{twips(width)}"',
        }

    def box(self) -> dict[str, str]:
        """A tinted box; paragraphs that follow each other in it share one."""
        tint = self.theme.colours.tint.lstrip("#").upper()
        sides = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="{BOX_PADDING - 1}" w:color="{tint}"/>'
            for side in ("top", "left", "bottom", "right")
        )
        return {
            **NO_HYPHENS,
            "pBdr": f"<w:pBdr>{sides}</w:pBdr>",
            "shd": f'w:val="clear" w:color="auto" w:fill="{tint}"',
        }


def mm_in_points(millimetres: float) -> float:
    """Millimetres as points."""
    return millimetres * 72 / 25.4
