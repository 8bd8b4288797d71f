"""A text as words that can be compared: "Attacks", "attacked" and "attacking" are one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.english import (
    EQUIVALENT,
    FREE,
    MONTHS,
    NEUTRAL_SAYING,
    SCALES,
    SMALL_NUMBERS,
    WEEKDAYS,
)

_WORD = re.compile(r"\d+(?:[.,]\d+)*(?:[-'][^\W_]+)*|[^\W_]+(?:[-.'][^\W_]+)*|[%$€£¥₹]")
_VOWELS = frozenset("aeiouy")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a folded text: as written, what it is compared by, and where it starts."""

    text: str
    key: str
    start: int

    @property
    def is_free(self) -> bool:
        """Whether it is grammar, and carries no sense of its own."""
        return self.text.casefold() in FREE

    @property
    def is_number(self) -> bool:
        """Whether it is a number, in digits or letters, or the sign of its unit."""
        parts = self.text.casefold().split("-")
        return (
            self.text[0].isdecimal()
            or self.key == _PERCENT
            or self.text in "$€£¥₹"
            or any(part in SMALL_NUMBERS or part in SCALES for part in parts)
        )

    @property
    def is_saying(self) -> bool:
        """Whether it is a plain verb of an attribution."""
        return self.text.casefold() in NEUTRAL_SAYING

    @property
    def is_aside(self) -> bool:
        """Whether other rules judge it, or none: grammar, numbers, days, attributions."""
        plain = self.text.casefold()
        return (
            self.is_free or self.is_saying or self.is_number or plain in MONTHS or plain in WEEKDAYS
        )


def words(text: str) -> Iterator[Word]:
    """The words of a folded text, in order; "percent" and currency signs are words too."""
    for found in _WORD.finditer(text):
        yield Word(found[0], key(found[0]), found.start())


@lru_cache(maxsize=16_384)
def key(word: str) -> str:
    """What two forms of a word have in common.

    >>> key("Attacks") == key("attacked") == key("attacking"), key("fire") == key("blaze")
    (True, True)
    >>> key("employers") == key("employees"), key("legal") == key("illegal")
    (False, False)
    """
    plain = word.casefold()
    if plain.endswith(("'s", "s'")):
        plain = plain[:-2]
    stem = _stem(plain)
    return _SAME.get(plain) or _SAME.get(stem) or stem


def _stem(word: str) -> str:
    if not word.isalpha():
        return word
    for ending, instead in (("ies", "y"), ("ied", "y")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + instead
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word.removesuffix("es")
    for ending in ("ing", "ed", "s"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST and _VOWELS & set(stem) and stem[-1] != ending:
            return _bare(stem)
    return _bare(word)


def _bare(stem: str) -> str:
    """What is left of a word before its endings: "stopp" → "stop", "close" → "clos"."""
    if len(stem) > _SHORTEST and stem[-1] == stem[-2] and stem[-1] not in _VOWELS | set("ls"):
        return stem[:-1]
    return stem.removesuffix("e") if len(stem) > _SHORTEST else stem


_SAME = {
    form: f"{min(group)}=" for group in EQUIVALENT for word in group for form in {word, _stem(word)}
}

_PERCENT = key("percent")
