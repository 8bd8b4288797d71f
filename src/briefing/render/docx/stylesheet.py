"""styles.xml: named styles with their ids, inheritance and order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.render.docx.markup import DECLARATION, NAMESPACES, escape

# The order in which the schema wants the children of w:pPr and w:rPr.
_PARAGRAPH_ORDER = (
    "keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens"
    " bidi spacing ind contextualSpacing jc outlineLvl"
).split()
_RUN_ORDER = (
    "rFonts b bCs i iCs caps smallCaps noProof color spacing kern position sz szCs u bdr shd"
    " vertAlign rtl lang"
).split()

Properties = Mapping[str, str]
"""Property name → its attributes as XML text (empty for a switch), or its whole element when
the text starts with `<`."""


def properties_xml(properties: Properties, order: list[str]) -> str:
    """The properties in schema order."""
    return "".join(
        properties[name]
        if properties[name].startswith("<")
        else f"<w:{name}{' ' if properties[name] else ''}{properties[name]}/>"
        for name in order
        if name in properties
    )


@dataclass(frozen=True, slots=True)
class Style:
    """One named style. `kind` is `paragraph` or `character`."""

    name: str
    kind: str = "paragraph"
    based_on: str = ""
    """Name of the style it inherits from."""
    following: str = ""
    """Name of the style of the next paragraph typed after it."""
    paragraph: Properties = field(default_factory=dict)
    run: Properties = field(default_factory=dict)
    priority: int = 40
    """Place in Word's list of styles."""
    quick: bool = True
    """Whether Word offers it in the gallery."""

    @property
    def id(self) -> str:
        """What paragraphs and runs refer to."""
        return style_id(self.name)

    @property
    def spelling(self) -> str:
        """The name as Word writes it: built-in names from heading on are lower case in files."""
        lower = self.name.lower()
        return lower if lower in _LOWER_CASE else self.name


_LOWER_CASE = {
    *(f"heading {level}" for level in range(1, 10)),
    *(f"toc {level}" for level in range(1, 10)),
    *("caption", "footnote text", "footnote reference", "header", "footer"),
}


def style_id(name: str) -> str:
    """The id of the style with this name: `Heading 1` → `Heading1`."""
    return (
        "".join(character for character in name.title() if character.isalnum())
        if (name.islower())
        else "".join(character for character in name if character.isalnum())
    )


class StyleSheet:
    """The styles of one file: the theme's, and those that combine several of them.

    Nothing is looked up by name in XML: paragraphs and runs carry ids.
    """

    def __init__(self, styles: list[Style], defaults: str, table_styles: str) -> None:
        self._styles = {style.name: style for style in styles}
        self._ids = {style.id.lower(): style.name for style in styles}
        self._asked: dict[tuple[str, str], str] = {}
        self._defaults = defaults
        self._table_styles = table_styles

    def __getitem__(self, name: str) -> Style:
        return self._styles[name]

    def id(self, name: str, kind: str) -> str:
        """The id of the named style; a name that the theme's author made up becomes a style that
        looks like body text until someone gives it a look."""
        known = self._asked.get((name, kind))
        if known is None:
            known = self._asked[name, kind] = self._find(name, kind)
        return known

    def _find(self, name: str, kind: str) -> str:
        style = self._styles.get(name)
        if style is not None and style.kind == kind:
            return style.id
        if style is not None:
            # A character style may be asked for as a paragraph style: Word keeps them apart.
            name = f"{name} {kind.title()}"
            if name in self._styles:
                return self._styles[name].id
        return self._add(name, kind).id

    def _add(self, name: str, kind: str) -> Style:
        parent = "Body Text" if kind == "paragraph" else ""
        style = Style(name, kind, based_on=parent, priority=60)
        if self._ids.get(style.id.lower(), name) != name:  # "Key-Point" and "Key Point"
            return self._styles[self._ids[style.id.lower()]]
        self._styles[name] = style
        self._ids[style.id.lower()] = name
        return style

    def combined(self, names: tuple[str, ...]) -> str:
        """The id of one character style that looks like all of these: a run can carry only one,
        and formatting beside its style would be lost on the editor's next change of style."""
        ids = [self.id(name, "character") for name in names]
        if len(names) == 1:
            return ids[0]
        name = " ".join(names)
        if name not in self._styles:
            merged: dict[str, str] = {}
            for part in names:
                merged.update(self._styles[part].run if part in self._styles else {})
            style = Style(name, "character", run=merged, priority=70, quick=False)
            self._styles[name] = style
            self._ids[style.id.lower()] = name
        return self._styles[name].id

    def descends(self, name: str, ancestor: str) -> bool:
        """Whether a style is `ancestor` or inherits from it."""
        while name != ancestor and name in self._styles:
            name = self._styles[name].based_on
        return name == ancestor

    def is_bold(self, name: str) -> bool:
        """Whether a paragraph style prints bold. Bold is a toggle: a bold run in it would not."""
        style = self._styles.get(name)
        return style is not None and "b" in style.run

    def xml(self) -> str:
        """The part styles.xml."""
        styles = "".join(self._style_xml(style) for style in self._styles.values())
        return (
            f"{DECLARATION}<w:styles {NAMESPACES}>{self._defaults}{_LATENT}{styles}"
            f"{self._table_styles}</w:styles>"
        )

    def _style_xml(self, style: Style) -> str:
        default = ' w:default="1"' if style.name in {"Normal", "Default Paragraph Font"} else ""
        custom = "" if style.name in BUILT_IN else ' w:customStyle="1"'
        parts = [
            f'<w:style w:type="{style.kind}"{default}{custom} w:styleId="{style.id}">',
            f'<w:name w:val="{escape(style.spelling)}"/>',
        ]
        base = style.based_on or (
            "" if default else {"character": "Default Paragraph Font"}.get(style.kind, "Normal")
        )
        if base:
            parts.append(f'<w:basedOn w:val="{style_id(base)}"/>')
        if style.following:
            parts.append(f'<w:next w:val="{style_id(style.following)}"/>')
        parts.append(f'<w:uiPriority w:val="{style.priority}"/>')
        if style.name == "Default Paragraph Font":
            parts.append("<w:semiHidden/>")
        if style.quick:
            parts.append("<w:qFormat/>")
        if style.paragraph:
            parts.append(f"<w:pPr>{properties_xml(style.paragraph, _PARAGRAPH_ORDER)}</w:pPr>")
        if style.run:
            parts.append(f"<w:rPr>{properties_xml(style.run, _RUN_ORDER)}</w:rPr>")
        parts.append("</w:style>")
        return "".join(parts)


BUILT_IN = {
    *("Normal", "Default Paragraph Font", "Title", "Subtitle", "Body Text", "Quote", "Caption"),
    *("List Bullet", "List Bullet 2", "List Bullet 3", "List Number", "List Number 2"),
    *("List Number 3", "List Continue", "List Continue 2", "List Continue 3"),
    *("Footnote Text", "Footnote Reference", "Hyperlink", "Strong", "Emphasis", "Header"),
    *("annotation text", "annotation reference"),
    *("Footer", "TOC Heading", "TOC 1", "TOC 2", "TOC 3", "Bibliography"),
    *(f"Heading {level}" for level in range(1, 7)),
}
"""Styles that Word knows by name; the others are marked as custom."""

# Styles that Word lists although the file does not define them stay out of the editor's way.
_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
    ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)
