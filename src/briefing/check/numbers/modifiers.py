"""The kind of thing that is counted: "two cargo planes" of "two passenger planes"."""

import re
from itertools import islice

from briefing.check.numbers.amount import Amount, Kind, Reading
from briefing.check.numbers.compare import has_value
from briefing.check.numbers.given import Given
from briefing.check.numbers.read import read
from briefing.check.statement import plain
from briefing.check.words import key

_MOST = 8
"""Places of the article that are looked at."""
_REACH = 200
"""Code points before such a place that may have its number."""


def other_kind(said: Amount, reading: Reading, one: Given, language: str) -> str:
    """The noun with a word before it that its evidence has not, where the evidence has another
    word there that the statement has not, and the article counts such things elsewhere by another
    number and nowhere by this one; or nothing."""
    if said.kind is not Kind.COUNT or one.amount.kind is not Kind.COUNT:
        return ""
    mine, its = _kind(said.counted, one.amount.counted), _kind(one.amount.counted, said.counted)
    if mine is None or its is None or its[0].casefold() in reading.words:
        return ""
    word, noun = mine
    if word.casefold() in one.reading.words or key(word) in one.reading.clause(one.amount).keys:
        return ""
    return f"“{word} {noun}”" if _is_counted_apart(said, mine, one, language) else ""


def _kind(counted: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, str] | None:
    """The noun that both count, with the word right before it that only this one has."""
    known = {key(word) for word in others}
    for place, word in enumerate(counted):
        if key(word) in known:
            before = counted[place - 1] if place else ""
            return (before, word) if before.islower() else None
    return None


def _is_counted_apart(said: Amount, mine: tuple[str, str], one: Given, language: str) -> bool:
    word, noun = mine
    text = one.support.article.text
    pattern = re.compile(rf"\b{re.escape(word)}[ -]{re.escape(noun)}\b", re.IGNORECASE)
    is_elsewhere = False
    for match in islice(pattern.finditer(text), _MOST):
        around = plain(text[max(0, match.start() - _REACH) : match.end()])
        for other in read(around, language).amounts:
            if _kind(other.counted, ("", noun)) != (word, noun):
                continue
            if has_value(said, other):
                return False
            is_elsewhere = is_elsewhere or other.kind is Kind.COUNT
    return is_elsewhere
