"""theme1.xml: the briefing's colours and fonts in Word's own pickers."""

from briefing.render.docx.markup import DECLARATION, escape
from briefing.render.theme import Theme

_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"


def theme_xml(theme: Theme) -> str:
    """The part theme1.xml. The styles do not depend on it; what an editor adds can."""
    colours = theme.colours
    slots = {
        "dk1": colours.ink,
        "lt1": "#ffffff",
        "dk2": colours.accent,
        "lt2": colours.tint,
        "accent1": colours.accent,
        "accent2": colours.muted,
        "accent3": colours.rule,
        "accent4": colours.ink,
        "accent5": colours.tint,
        "accent6": colours.muted,
        "hlink": colours.accent,
        "folHlink": colours.muted,
    }
    scheme = "".join(
        f'<a:{name}><a:srgbClr val="{value.lstrip("#").upper()}"/></a:{name}>'
        for name, value in slots.items()
    )

    def family(tag: str, name: str) -> str:
        return (
            f'<a:{tag}><a:latin typeface="{escape(name)}"/><a:ea typeface=""/>'
            f'<a:cs typeface="{escape(theme.fonts.arabic)}"/></a:{tag}>'
        )

    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_NAMESPACE}" name="Briefing"><a:themeElements>'
        f'<a:clrScheme name="Briefing">{scheme}</a:clrScheme><a:fontScheme name="Briefing">'
        f"{family('majorFont', theme.fonts.heading)}{family('minorFont', theme.fonts.body)}"
        f'</a:fontScheme><a:fmtScheme name="Briefing"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
