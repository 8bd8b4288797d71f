"""The word across every page of a draft, as Word itself puts a watermark into the page head.

VML text on a path (ECMA-376 part 4, 19.1): the one form that Word and LibreOffice both show.
"""

from briefing.render.docx.markup import escape

WATERMARK_NAMESPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)

_TEXT_PATH = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
    ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
    '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/>'
    '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
)
_HEIGHT, _PER_LETTER, _LONGEST = 150.0, 82.0, 560.0
"""Points: of the letters, their width, and of the whole word."""


def watermark(word: str, font: str, *, first: bool) -> str:
    """A run that draws the word behind the text, from the lower left to the upper right."""
    width = min(_LONGEST, _PER_LETTER * len(word))
    height = min(_HEIGHT, 2 * width / len(word))
    number = 1 if first else 2
    place = (
        "position:absolute;margin-left:0;margin-top:0;"
        f"width:{width:g}pt;height:{height:g}pt;rotation:308;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    return (
        f"<w:r><w:rPr><w:noProof/></w:rPr><w:pict>{_TEXT_PATH}"
        f'<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{2048 + number}"'
        f' type="#_x0000_t136" alt="{escape(word)}" style="{place}" o:allowincell="f"'
        ' fillcolor="#efebe8" stroked="f">'
        f'<v:textpath style="font-family:&quot;{escape(font)}&quot;;font-weight:bold"'
        f' string="{escape(word)}"/></v:shape></w:pict></w:r>'
    )
