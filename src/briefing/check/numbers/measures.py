"""The unit of a number and what it is per."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token
from briefing.check.numbers.units import RATES, SIGNS

_ONE_LETTER = frozenset("m g l t c h s b".split())
_BETWEEN = frozenset("swiss euro full long short nautical whole consecutive calendar".split())
_DOLLARS = {"us": "USD", "a": "AUD", "c": "CAD", "nz": "NZD", "hk": "HKD"}
_PER = frozenset("/ per each every pro je par".split())
_WHEN = frozenset("ago later earlier before after previously prior old long into".split())
_ADVERBS = frozenset(
    "annually yearly monthly weekly daily hourly jährlich monatlich wöchentlich täglich".split()
)


def unit_at(
    given: Sequence[Token], place: int, told: Speech, *, is_spelt: bool
) -> tuple[str, int] | None:
    """The unit behind a number, and the place behind it."""
    if place < len(given) and given[place].plain == "-" and given[place].glued:
        place += 1  # "a 70-centimetre wave"
        if place < len(given) and given[place].plain == "second" and told.digits == "en":
            return "second", place + 1
    if place < len(given) and given[place].plain in _BETWEEN and not told.units.at(given, place):
        place += 1
    if place < len(given) and given[place].plain in ("de", "d'"):
        place += 1  # "2 millions d'euros"
    found = told.units.at(given, place)
    if not found:
        return None
    token = given[place]
    if token.plain in _ONE_LETTER and (is_spelt or token.text not in ("m", "g", "l", "t", "C")):
        return None
    return found


def sign_before(given: Sequence[Token], first: int) -> tuple[str, int] | None:
    """The currency sign before a number, and its place."""
    place = first - 1
    if place >= 1 and given[place - 1].plain == "$" and given[place].plain in _DOLLARS:
        return _DOLLARS[given[place].plain], place - 1
    if place >= 0 and given[place].plain in SIGNS:
        unit = SIGNS[given[place].plain]
        before = given[place - 1].plain if place and given[place].glued else ""
        if given[place].plain == "$" and before in _DOLLARS:
            return _DOLLARS[before], place - 1
        return unit, place
    return None


def rate_at(given: Sequence[Token], place: int, told: Speech) -> str:
    """What an amount is per: "month" of "a month", "/month", "monthly"; or nothing."""
    if place >= len(given):
        return ""
    word = given[place].plain
    if word in _ADVERBS:
        return _rates().get(word, "")
    if word == "/" or word in told.per:
        step = place + 1
        if step < len(given) and given[step].plain in ("100,000", "1,000", "100.000", "1.000"):
            return f"per {given[step].text}"
        if step < len(given) and given[step].kind == "word":
            after = given[step + 1].plain if step + 1 < len(given) else ""
            if word not in _PER and after in _WHEN:
                return ""
            return _rates().get(given[step].plain, "")
    return ""


def rates_of(words: frozenset[str]) -> frozenset[str]:
    """Every rate that some word of a text may tell."""
    table = _rates()
    return frozenset(table[word] for word in words if word in table)


@lru_cache(maxsize=1)
def _rates() -> Mapping[str, str]:
    return {word: rate for rate, words in RATES.items() for word in words.split()}
