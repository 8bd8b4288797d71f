"""WordprocessingML as text: escaping, runs, fields, bookmarks."""

import re

from briefing.errors import RenderError

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = f'xmlns:w="{MAIN}" xmlns:r="{RELATIONSHIPS}"'

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HYPHENS = re.compile("([\u00ad\u2011])")
_HYPHEN_ELEMENTS = {"\u00ad": "<w:softHyphen/>", "\u2011": "<w:noBreakHyphen/>"}


def require_xml_characters(text: str, what: str) -> None:
    """RenderError when `text` holds a character that XML 1.0 does not allow.

    The Document is sanitised before it comes here, with a finding for each change; this is the
    last line of defence, so that such a character never becomes a file that Word refuses.
    """
    if found := _NOT_XML.search(text):
        raise RenderError(
            f"{what} holds the character U+{ord(found[0]):04X}, which a Word file cannot carry",
            hint="remove the character from the briefing or the template",
        )


def escape(text: str) -> str:
    """Text content or a double-quoted attribute value."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if '"' in text:
        text = text.replace('"', "&quot;")
    return text


def _text_element(text: str) -> str:
    if text[0] == " " or text[-1] == " " or "  " in text:
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return f"<w:t>{escape(text)}</w:t>"


def run(text: str, properties: str = "") -> str:
    """A run. Soft and non-breaking hyphens become Word's own elements, which take their glyph
    from the font's hyphen: many text faces have none for U+2011."""
    if "\u00ad" in text or "\u2011" in text:
        inner = "".join(
            _HYPHEN_ELEMENTS.get(part) or _text_element(part)
            for part in _HYPHENS.split(text)
            if part
        )
    else:
        inner = _text_element(text)
    return f"<w:r>{properties}{inner}</w:r>"


def paragraph(style: str, content: str, properties: str = "") -> str:
    """A paragraph in the style with this id; `properties` follow pStyle in schema order."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def field(instruction: str, shown: str, properties: str = "") -> str:
    """A field that shows its result without being updated first."""
    return (
        f'<w:fldSimple w:instr=" {escape(instruction)} ">{run(shown, properties)}</w:fldSimple>'
        if shown
        else ""
    )


def field_part(kind: str) -> str:
    """`begin`, `separate` or `end` of a field that spans paragraphs."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def bookmark_start(number: int, name: str) -> str:
    """Opens a bookmark; names that start with an underscore stay hidden in Word."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'


def bookmark_end(number: int) -> str:
    """Closes the bookmark with this number."""
    return f'<w:bookmarkEnd w:id="{number}"/>'


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def twips_from_millimetres(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(millimetres * 1440 / 25.4)
