"""A folded text as words, numbers and signs, with what each is compared by."""

import re
from dataclasses import dataclass
from functools import lru_cache

_DATE = r"(?P<date>\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\2\d{2,4})(?!\d)"
_CLOCK = r"|(?P<clock>\d{1,3}(?::\d{2})+(?:[.,]\d+)?)"
_PART = r"|(?P<part>\d{1,2}/\d{1,4})(?![\d/])"
_REST = r"|(?P<word>{word})|(?P<sign>\S)"
_NUMBER = {
    "en": r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?",
    "de": r"\d{1,3}(?:[.']\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?",
    "fr": r"\d{1,3}(?:[ .]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?",
}
_WORDS = {
    "en": r"[^\W\d_]+(?:['.][^\W\d_]+)*",
    "de": r"[^\W\d_]+(?:'[^\W\d_]+)*",
    "fr": r"[^\W\d_]{1,2}'(?=[^\W\d_])|[^\W\d_]+",
}
_HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅕": 0.2}
_MOST = 12
"""Digits of a number that are told apart; arithmetic of floats is no better."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign. `glued` when no space stands before it."""

    text: str
    plain: str
    start: int
    end: int
    kind: str
    """"word", "number", "sign", "clock" or "date"."""
    glued: bool
    value: float = 0.0


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    number = f"|(?P<number>{_NUMBER[language]})"
    return re.compile(_DATE + _CLOCK + _PART + number + _REST.format(word=_WORDS[language]))


def tokens(text: str, language: str) -> list[Token]:
    """The tokens of a folded text. `language` is "en", "de" or "fr": how it groups digits."""
    found: list[Token] = []
    end = -1
    for match in _pattern(language).finditer(text):
        kind = match.lastgroup or "sign"
        written, value = match[0], 0.0
        if kind == "number":
            value = number_value(written, language)
        elif kind == "part":
            top, _, bottom = written.partition("/")
            is_fraction = 0 < int(top) < int(bottom) <= 10
            kind, value = ("number", int(top) / int(bottom)) if is_fraction else ("date", 0.0)
        elif written in _HALVES:
            kind, value = "number", _HALVES[written]
        glued = match.start() == end
        found.append(
            Token(written, written.casefold(), match.start(), match.end(), kind, glued, value)
        )
        end = match.end()
    return found


def number_value(written: str, language: str) -> float:
    """The value of a number in digits.

    >>> number_value("1,500.5", "en"), number_value("1.500,5", "de"), number_value("1 500,5", "fr")
    (1500.5, 1500.5, 1500.5)
    """
    plain = written.replace(" ", "").replace("'", "")
    if language == "en":
        plain = plain.replace(",", "")
    elif plain.count(".") and re.search(r"\.\d{3}(?:\D|$)", plain):
        plain = plain.replace(".", "").replace(",", ".")
    else:
        plain = plain.replace(",", ".")
    return steady(float(plain[:300]))


def steady(value: float) -> float:
    """A value without the dust of binary fractions: 1.1 million is 1100000.

    >>> steady(1.1 * 10**6) == 1100000
    True
    """
    return float(f"{value:.{_MOST}g}")
