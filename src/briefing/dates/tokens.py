"""Text → tokens, and one class letter per token, so that patterns run over a short string.

Linear: one pass of one expression whose repeats are bounded or never tried again from inside.
White space of any kind, the no-break space too, only separates.
"""

import functools
import re
from dataclasses import dataclass
from typing import NamedTuple

from briefing.dates.locale import Locale, Writing

# White space, numbers and marks are written alike; a locale adds the rest.
_SHAPE = r"""
    (?P<iso>\d{4}(?P<iso_joint>[-/])\d\d(?P=iso_joint)\d\d
      (?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))
  | (?P<slash>\d{1,2}(?P<joint>[/.])\d{1,2}(?P=joint)(?:\d{4}|\d\d)(?![\d/]|\.\d)
      |(?<![\d-])\d{1,2}-\d{1,2}-(?:1[5-9]|20)\d\d(?![\d/-]))
  | (?P<clock>CLOCK)
  | (?P<decade>DECADE)
  | (?P<short_year>SHORT_YEAR)
  | (?P<ordinal>ORDINAL)
  | (?P<quarter>QUARTER)
  | (?P<number>\d+(?:[.,]\d+)*)
  | (?P<initials>(?:[^\W\d_]\.){2,6})
  | (?P<word>WORD)
  | (?P<possessive>POSSESSIVE)
  | (?P<gap>\n\s*)
  | (?P<mark>\S)
"""
_MARKS = {
    ",": ",", ".": ".", "!": ".", "?": ".", ";": ".", "-": "-", "–": "-", "—": ".", "/": "/",
    ":": ":", "(": "(", ")": ")", "$": "$", "€": "$", "£": "$", "¥": "$", "#": "$", "%": "%",
}  # fmt: skip
_SENTENCE_ENDS = frozenset(".!?:;\"”’')")


@functools.cache
def _expression(writing: Writing) -> re.Pattern[str]:
    shape = _SHAPE
    for name in ("clock", "decade", "short_year", "ordinal", "quarter", "possessive", "word"):
        shape = shape.replace(name.upper(), getattr(writing, name))
    return re.compile(shape, re.VERBOSE | re.IGNORECASE)


@functools.cache
def _phrases(names: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """First word → all phrases that begin with it, the longest first."""
    by_first: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        first = re.match(r"[^\W\d_]+|\d+|.", name)
        assert first is not None, "a phrase begins with some sign"
        by_first.setdefault(first[0], []).append(name)
    return {first: tuple(names) for first, names in by_first.items()}


@functools.cache
def _spoken(names: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for some phrases; most are compiled for a text in a hundred."""
    return re.compile("(?:" + "|".join(map(_phrase, names)) + r")(?![^\W_])(?!/\d)", re.IGNORECASE)


def _phrase(name: str) -> str:
    return re.escape(name).replace(r"\ ", r"\s").replace("'", "['’]").replace(r"\-", "[-‑]")


class Token(NamedTuple):
    """A word, number or mark: its span, its lower-case text and its value by the tables."""

    start: int
    end: int
    text: str
    value: object


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens of a text; ``classes`` has one letter for each (see locale)."""

    source: str
    locale: Locale
    items: list[Token]
    classes: str

    def glued(self, index: int) -> bool:
        """Whether no space stands between this token and the one before it."""
        return index > 0 and self.items[index].start == self.items[index - 1].end


def tokenise(text: str, locale: Locale) -> Tokens:
    """Split a text; a paragraph's end becomes a token of its own (class ``¶``)."""
    phrases = _phrases(frozenset(locale.phrases))
    items: list[Token] = []
    classes: list[str] = []
    reached = 0
    for match in _expression(locale.writing).finditer(text):
        sort = match.lastgroup or ""
        start, end = match.span()
        if start < reached:
            continue  # the stop of an abbreviation
        names = phrases.get(match[0].lower())
        spoken = _spoken(names).match(text, start) if names else None
        if spoken and _is_phrase(text, start, end, spoken, locale):
            end = spoken.end()
            letter, value = locale.phrases[_plain(spoken[0])]
        elif sort == "word":
            end, letter, value = _word(text, start, end, locale)
        elif sort == "gap":
            if match[0].count("\n") < 2 and text[start - 1 : start] not in _SENTENCE_ENDS:
                continue
            letter, value = "¶", None
        elif sort == "mark":
            letter, value = _MARKS.get(match[0], "_"), None
        else:
            letter, value = _numeric(sort, match[0], locale)
            fiscal = classes[-1:] == ["F"] and letter == "Y"  # FY2020
            if sort != "possessive" and not fiscal and _inside_a_word(text, start, end):
                letter = "_"
        items.append(Token(start, end, text[start:end].lower(), value))
        classes.append(letter)
        reached = end
    return Tokens(text, locale, items, "".join(classes))


def _is_phrase(text: str, start: int, end: int, spoken: re.Match[str], locale: Locale) -> bool:
    """Whether a phrase stands alone, with a capital where its class needs one."""
    if _inside_a_word(text, start, end):
        return False
    small = text[start:end].islower()
    return not small or locale.phrases[_plain(spoken[0])][0] not in locale.capital_classes


def _plain(spoken: str) -> str:
    """A phrase as the table has it."""
    return " ".join(spoken.lower().replace("’", "'").replace("‑", "-").split())


def _inside_a_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    return before.isalnum() or before == "_" or after.isalpha() or after == "_"


def _word(text: str, start: int, end: int, locale: Locale) -> tuple[int, str, object]:
    lowered = text[start:end].lower()
    letter, value = locale.words.get(lowered, ("_", None))
    if letter == "_":
        return (end, "Z", None) if lowered in locale.zones else (end, "_", None)
    capital = text[start].isupper()
    if capital and lowered in locale.capital_words and not _opens_sentence(text, start):
        return end, *locale.capital_words[lowered]
    if not capital and (letter in locale.capital_classes or lowered in locale.capital_needed):
        return end, "_", None
    if lowered in locale.stopped and text[end : end + 1] == ".":
        return end + 1, letter, value
    if lowered in locale.stopped and len(lowered) == 1:
        return end, "_", None
    if letter in "bw" and text[end : end + 1] == ".":
        end += 1  # the stop belongs to the abbreviation
    return end, letter, value


def _opens_sentence(text: str, start: int) -> bool:
    """Whether nothing but a mark that ends or opens a sentence stands before a word."""
    return text[max(0, start - 3) : start].rstrip(' \t\xa0«„“"')[-1:] in "\n.!?:"


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def _ordinal(found: str) -> int:
    """26th, 1er, XIXe: the number its digits, Arabic or Roman, write."""
    digits = re.match(r"\d+", found)
    if digits:
        return int(digits[0])
    values = [_ROMAN[sign] for sign in re.split("[^ivxlc]", found.lower())[0]]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


def _numeric(sort: str, found: str, locale: Locale) -> tuple[str, object]:
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
        number = _ordinal(found)
        return ("o", number) if number else ("_", None)
    if sort == "decade":
        digits = re.search(r"\d+", found)
        return ("D", int(digits[0])) if digits else ("_", None)
    if sort == "short_year":
        return "2", int(found[1:])
    if sort == "quarter":
        return "Q", int(found.strip("qQ"))
    letter = {"iso": "I", "slash": "J", "clock": "G", "possessive": "'"}.get(sort)
    if letter:
        return letter, found
    value = locale.words.get(found.lower())
    return value or ("_", None)
