"""How runs look: character styles, language, direction of writing."""

import re
from dataclasses import dataclass

from briefing.render.docx.stylesheet import StyleSheet

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_NEUTRAL = r"[\W\d_]"
RIGHT_TO_LEFT = re.compile(f"[{_RTL}]")
"""Any letter of Hebrew, Arabic and the other scripts written from right to left."""
_RTL_STRETCH = re.compile(f"([{_RTL}]+(?:{_NEUTRAL}*[{_RTL}]+)*)")
_LTR_LETTER = rf"[^\W\d_{_RTL}]"
_LTR_STRETCH = re.compile(f"({_LTR_LETTER}+(?:{_NEUTRAL}*{_LTR_LETTER}+)*)")

RTL_LANGUAGES = frozenset("ar arc ckb dv fa he ku ps sd syr ug ur yi".split())
_EAST_ASIAN = frozenset("ja ko zh".split())
_ISOLATES, _EMBEDDINGS = "\u2066\u2067\u2068", "\u202a\u202b\u202d\u202e"

# Word wants a culture. English here is British: the dates are printed day first.
_CULTURES = {
    "ar": "ar-SA", "bg": "bg-BG", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR",
    "en": "en-GB", "es": "es-ES", "et": "et-EE", "fa": "fa-IR", "fi": "fi-FI", "fr": "fr-FR",
    "he": "he-IL", "hi": "hi-IN", "hr": "hr-HR", "hu": "hu-HU", "id": "id-ID", "it": "it-IT",
    "ja": "ja-JP", "ko": "ko-KR", "lt": "lt-LT", "lv": "lv-LV", "nb": "nb-NO", "nl": "nl-NL",
    "no": "nb-NO", "pl": "pl-PL", "ps": "ps-AF", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU",
    "sk": "sk-SK", "sl": "sl-SI", "sr": "sr-Latn-RS", "sv": "sv-SE", "tr": "tr-TR",
    "uk": "uk-UA", "ur": "ur-PK", "vi": "vi-VN", "zh": "zh-CN",
}  # fmt: skip

HYPHENATED = frozenset(
    "bg cs da de el en es et fi fr hr hu it lt lv nb nl no pl pt ro ru sk sl sv tr uk".split()
)
"""Languages for which Word has hyphenation."""

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$")


def culture(language: str) -> str:
    """A BCP 47 tag as Word knows it: `de` → `de-DE`. Empty for what is no tag."""
    if not _TAG.match(language):
        return ""
    return _CULTURES.get(language.lower(), language)


def primary(language: str) -> str:
    """The language proper of a tag: `en` of `en-GB`."""
    return language.partition("-")[0].lower()


def language_attributes(language: str) -> str:
    """Attributes of w:lang: Word keeps three languages, by kind of script."""
    tag = culture(language)
    if not tag:
        return ""
    if primary(tag) in RTL_LANGUAGES:
        return f'w:bidi="{tag}"'
    if primary(tag) in _EAST_ASIAN:
        return f'w:eastAsia="{tag}"'
    return f'w:val="{tag}"'


@dataclass(frozen=True, slots=True)
class Ink:
    """What a piece of text inherits from the elements around it."""

    styles: tuple[str, ...] = ()
    language: str = ""
    """Empty for the document's own."""
    rtl: bool = False

    def styled(self, style: str) -> "Ink":
        """With one more character style."""
        return self if style in self.styles else Ink((*self.styles, style), self.language, self.rtl)


class Inkwell:
    """Run properties by ink, made once for each that occurs."""

    def __init__(self, styles: StyleSheet, *, bidi: bool) -> None:
        self._styles = styles
        self._bidi = bidi
        self._made: dict[tuple[tuple[str, ...], str, bool], str] = {}

    def properties(self, styles: tuple[str, ...], language: str = "", *, rtl: bool = False) -> str:
        """The w:rPr of a run, empty when there is nothing to say."""
        key = (styles, language, rtl)
        if key not in self._made:
            style = f'<w:rStyle w:val="{self._styles.combined(styles)}"/>' if styles else ""
            attributes = language_attributes(language)
            inner = (
                style
                + ("<w:rtl/>" if rtl else "")
                + (f"<w:lang {attributes}/>" if attributes else "")
            )
            self._made[key] = f"<w:rPr>{inner}</w:rPr>" if inner else ""
        return self._made[key]

    def pieces(self, text: str, ink: Ink) -> list[tuple[str, str]]:
        """The text cut where the direction changes: (text, run properties)."""
        if not self._bidi or not (ink.rtl or RIGHT_TO_LEFT.search(text)):
            return [(text, self.properties(ink.styles, ink.language, rtl=ink.rtl))]
        stretches = (_LTR_STRETCH if ink.rtl else _RTL_STRETCH).split(text)
        return [
            (part, self.properties(ink.styles, ink.language, rtl=ink.rtl != bool(index % 2)))
            for index, part in enumerate(stretches)
            if part
        ]


def bidi_closers(text: str) -> str:
    """The characters that close what `text` opens: an override left open in one field would
    print everything after it backwards."""
    stack: list[str] = []
    for character in text:
        if character in _ISOLATES:
            stack.append("\u2069")
        elif character in _EMBEDDINGS:
            stack.append("\u202c")
        elif character in "\u2069\u202c" and character in stack:
            while stack.pop() != character:
                pass
    return "".join(reversed(stack))
