"""The words right beside each number of a text: what is told of this one and of no other."""

from collections.abc import Iterator, Sequence

from briefing.check.english import FREE
from briefing.check.numbers.amount import Amount
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token
from briefing.check.numbers.units import SIGNS
from briefing.check.words import key

_REACH = 7
"""Tokens in front of the first number, and behind the last, that are of it."""
_STOPS = frozenset(".;:!?¶")
_SPLITS = frozenset(
    ", ( ) and from to against versus compared but while whereas up down than or with und von auf "
    "et de à contre gegen".split()
)
_SHORTEST = 3
_BY = frozenset({"by", "um"})
FROM, TO, BY = "<from", "<to", "<by"
"""Stand for "from" and "to" right in front of a number."""


def with_neighbours(
    amounts: Sequence[Amount], given: Sequence[Token], told: Speech
) -> Iterator[Amount]:
    """The amounts, each with what stands beside it."""
    for place, amount in enumerate(amounts):
        first = amounts[place - 1].last if place else 0
        last = amounts[place + 1].first if place + 1 < len(amounts) else len(given)
        before = given[_cut(given, first, amount.first, is_between=bool(place)) : amount.first]
        after_end = _cut(given, amount.last, last, is_between=last < len(given))
        after = given[amount.last : min(after_end, amount.last + _REACH)]
        behind = frozenset(_keys(_sentence(after), told))
        near = {*_keys(before[-_REACH:], told), *behind}
        opens = _opener(given, amount.first, told)
        if opens in told.come_from:
            near.add(FROM)
        elif opens in told.to:
            near.add(TO)
        elif opens in _BY:
            near.add(BY)
        yield amount.of(near=frozenset(near), behind=behind)


def _opener(given: Sequence[Token], first: int, told: Speech) -> str:
    """The word in front of a number, its bound and its articles: "by" of "by up to 4 metres"."""
    place = first
    while place > 0:
        found = told.bounds.ending(given, place)
        if found:
            place = found[1]
        elif given[place - 1].plain in told.filler or given[place - 1].plain in SIGNS:
            place -= 1
        else:
            return given[place - 1].plain
    return ""


def _cut(given: Sequence[Token], first: int, last: int, *, is_between: bool) -> int:
    """Where the words between two numbers go over from the first to the second."""
    for place in range(last - 1, first - 1, -1):
        if given[place].plain in _STOPS:
            return place
    if not is_between:
        return first if last < len(given) else last
    for place in range(first, last):
        if given[place].plain in _SPLITS:
            return place
    return last


def _sentence(some: Sequence[Token]) -> Sequence[Token]:
    for place, token in enumerate(some):
        if token.plain in _STOPS:
            return some[:place]
    return some


def _keys(some: Sequence[Token], told: Speech) -> Iterator[str]:
    for place, token in enumerate(some):
        plain = token.plain
        if token.kind == "number":
            yield plain
        elif (
            token.kind == "word"
            and len(plain) >= _SHORTEST
            and not (plain in FREE or plain in _SPLITS or plain in told.small)
            and told.units.at(some, place) is None
        ):
            yield key(plain)
