"""Two names that have two numbers between them, and which has which."""

import re
from dataclasses import dataclass

from briefing.check.english import MONTHS
from briefing.check.names.cast import Cast
from briefing.check.names.runs import Name, names
from briefing.check.statement import Statement

_TWO = 2
_LONGEST = 12
_NUMBER = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w-])")
_YEAR = re.compile(r"(?:18|19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Crossed:
    """A name with the number that the statement gives it, and with the one that is its own."""

    name: Name
    number: str
    own: str


def crossed(statement: Statement, known: Cast) -> Crossed | None:
    """Where both tell of the same two names and numbers, and the statement the other way round."""
    here, there = _numbers(statement.text), _numbers(statement.quotes)
    shared = here.keys() & there.keys()
    if len(shared) != _TWO:
        return None
    said = names(statement.text, known.lexicon)
    given = names(statement.quotes, known.lexicon)
    mine = [one for one in said if any(known.same(one) & known.same(two) for two in given)]
    if len(mine) != _TWO or known.same(mine[0]) & known.same(mine[1]):
        return None
    theirs = [
        next((n for n, one in enumerate(mine) if known.same(one) & known.same(two)), None)
        for two in given
    ]
    told = [
        (number, name) for number, name in zip(theirs, given, strict=True) if number is not None
    ]
    if len(told) != _TWO or {n for n, _ in told} != {0, 1}:
        return None
    numbers = sorted(shared)
    first = _owned([(mine[n].start, n) for n in (0, 1)], [(here[n], n) for n in numbers])
    second = _owned([(name.start, n) for n, name in told], [(there[n], n) for n in numbers])
    if first and second and first[0] != second[0]:
        return Crossed(mine[0], first[0], second[0])
    return None


def _owned(some: list[tuple[int, int]], numbers: list[tuple[int, str]]) -> tuple[str, str] | None:
    """The number of either name, where names and numbers take turns."""
    (left, one), (right, two) = sorted(some)
    (first, low), (second, high) = sorted(numbers)
    if left < first < right < second or first < left < second < right:
        found = {one: low, two: high}
        return found[0], found[1]
    return None


def _numbers(text: str) -> dict[str, int]:
    """The numbers in digits that stand in a text once, without years and days; where they stand."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for number in _NUMBER.finditer(text):
        plain = number[0].replace(",", "")
        if plain in found:
            twice.add(plain)
        if not (_YEAR.fullmatch(plain) or _is_day(text, *number.span())):
            found[plain] = number.start()
    return {plain: start for plain, start in found.items() if plain not in twice}


def _is_day(text: str, start: int, end: int) -> bool:
    before, after = (
        text[max(0, start - _LONGEST) : start].split(),
        text[end : end + _LONGEST].split(" ", 2)[1:2],
    )
    return any(word.strip(".,").casefold() in MONTHS for word in (*before[-1:], *after))
