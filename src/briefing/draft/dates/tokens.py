"""Text → tokens, and one class letter per token, so that patterns run over a short string.

Linear: one pass of one expression whose repeats are bounded or never tried again from inside.
White space of any kind, the no-break space too, only separates.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from briefing.draft.dates import locale_en as locale

_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d\d-\d\d
      (?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))
  | (?P<slash>\d{1,2}(?P<joint>[/.])\d{1,2}(?P=joint)(?:\d{4}|\d\d)(?![\d/]))
  | (?P<clock>\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.m\.?|[ap]m\b)|\d{1,2}\s?(?:[ap]\.m\.?|[ap]m\b)
      |\d{1,2}:\d\d(?::\d\d)?(?![\d:]))
  | (?P<decade>['’]\d0s\b|\d\d{0,2}0['’]?s\b)
  | (?P<short_year>['’]\d\d(?!\d|['’]|\w))
  | (?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
  | (?P<quarter>Q[1-4]\b)
  | (?P<number>\d+(?:[.,]\d+)*)
  | (?P<initials>(?:[^\W\d_]\.){2,6})
  | (?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*)
  | (?P<possessive>['’]s\b)
  | (?P<gap>\n\s*)
  | (?P<mark>\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKS = {
    ",": ",", ".": ".", "!": ".", "?": ".", ";": ".", "-": "-", "–": "-", "—": ".", "/": "/",
    ":": ":", "(": "(", ")": ")", "$": "$", "€": "$", "£": "$", "¥": "$", "#": "$", "%": "%",
}  # fmt: skip
_SENTENCE_ENDS = frozenset(".!?:;\"”’')")
_ZONES = frozenset({"gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "bst", "cet"})


class Token(NamedTuple):
    """A word, number or mark: its span, its lower-case text and its value by the tables."""

    start: int
    end: int
    text: str
    value: object


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens of a text; ``classes`` has one letter for each (see locale_en)."""

    source: str
    items: list[Token]
    classes: str

    def glued(self, index: int) -> bool:
        """Whether no space stands between this token and the one before it."""
        return index > 0 and self.items[index].start == self.items[index - 1].end


def tokenise(text: str) -> Tokens:
    """Split a text; a paragraph's end becomes a token of its own (class ``¶``)."""
    items: list[Token] = []
    classes: list[str] = []
    reached = 0
    for match in _TOKEN.finditer(text):
        sort = match.lastgroup or ""
        start, end = match.span()
        if start < reached:
            continue  # the stop of an abbreviation
        if sort == "word":
            end, letter, value = _word(text, start, end)
        elif sort == "gap":
            if match[0].count("\n") < 2 and text[start - 1 : start] not in _SENTENCE_ENDS:
                continue
            letter, value = "¶", None
        elif sort == "mark":
            letter, value = _MARKS.get(match[0], "_"), None
        else:
            letter, value = _numeric(sort, match[0])
            if sort != "possessive" and _inside_a_word(text, start, end):
                letter = "_"
        items.append(Token(start, end, text[start:end].lower(), value))
        classes.append(letter)
        reached = end
    return Tokens(text, items, "".join(classes))


def _inside_a_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    return before.isalnum() or before == "_" or after.isalpha() or after == "_"


def _word(text: str, start: int, end: int) -> tuple[int, str, object]:
    lowered = text[start:end].lower()
    letter, value = locale.WORDS.get(lowered, ("_", None))
    if letter == "_":
        return (end, "Z", None) if lowered in _ZONES else (end, "_", None)
    capital = text[start].isupper()
    if not capital and (letter in locale.CAPITAL_CLASSES or lowered in locale.CAPITAL_NEEDED):
        return end, "_", None
    if letter in "bw" and text[end : end + 1] == ".":
        end += 1  # the stop belongs to the abbreviation
    return end, letter, value


def _numeric(sort: str, found: str) -> tuple[str, object]:
    if sort == "number":
        if not found.isdecimal() or not found.isascii():
            return "n", None
        number = int(found) if len(found) < 10 else 0
        if len(found) <= 2 and 1 <= number <= 31:
            return "d", number
        if len(found) == 4 and 1000 <= number <= 2199:
            return "Y", number
        return "n", number
    if sort == "ordinal":
        number = int(found[:-2])
        return ("o", number) if number else ("_", None)
    if sort == "decade":
        digits = found.strip("'’sS").rstrip("'’")
        return ("D", int(digits)) if len(digits) in (2, 4) else ("_", None)
    if sort == "short_year":
        return "2", int(found[1:])
    if sort == "quarter":
        return "Q", int(found[1:])
    letter = {"iso": "I", "slash": "J", "clock": "G", "possessive": "'"}.get(sort)
    if letter:
        return letter, found
    value = locale.WORDS.get(found.lower())
    return value or ("_", None)
