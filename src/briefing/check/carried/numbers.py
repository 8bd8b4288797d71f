"""Numbers that a model worded: each one, years and days too, stands in the evidence as often, with
the same bound, unit and the very word for what is counted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from briefing.check.carried.tables import (
    BOUNDS,
)
from briefing.check.english import (
    MONTHS,
    SCALES,
    SMALL_NUMBERS,
)
from briefing.check.numbers.found import problems_of
from briefing.check.numbers.given import ABOUT
from briefing.check.quotes import short
from briefing.check.statement import Statement
from briefing.check.words import Word, key

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_RANGE = re.compile(r"(?:\s(?:to|or)\s|\s?-\s?)[$€£¥₹]?$")
_BETWEEN = re.compile(r"\bbetween [$€£¥₹]?$", re.IGNORECASE)
_AND = re.compile(r"\sand [$€£¥₹]?$")
_CURRENCY = "$€£¥₹"
_BEFORE, _AFTER = 3, 4
"""Words before and after a number among which the thing counted is looked for."""
_YEARS = range(1000, 2200)


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a text: its value, and what the words around make of it."""

    shown: str
    value: Decimal
    first: int
    last: int
    """Places of its first and last word."""
    bound: str
    unit: str


def number_changed(statement: Statement) -> str:
    """What is wrong with the first number of the text that is not as the evidence has it, or an
    empty string. What the rules on numbers tell of it already is not told again."""
    if any(ident != ABOUT for ident, _ in problems_of(statement)):
        return ""
    said = numbers(statement.said, statement.text)
    given = numbers(statement.given, statement.quotes)
    for number in said:
        if problem := _problem(number, said, given, statement):
            return f"“{short(number.shown)}”: {problem}"
    return ""


def _problem(
    number: Number, said: Sequence[Number], given: Sequence[Number], statement: Statement
) -> str:
    same = [other for other in given if other.value == number.value]
    if not same:
        return "no such number is in its evidence"
    if len(same) < sum(other.value == number.value for other in said):
        return "its evidence has it less often"
    same = [other for other in same if other.unit == number.unit]
    if not same:
        return "the evidence has another unit"
    same = [other for other in same if other.bound == number.bound]
    if not same:
        return "the evidence has other words for how exact it is (“at least”, “about”)"
    same = [other for other in same if _counts_the_same(number, other, statement)]
    if not same:
        return "the evidence counts something else with it"
    values = {other.value for other in said}
    ends = {
        place: {left.value, right.value}
        for left, right in pairwise(given)
        if _is_range(left, right, statement)
        for place in (left.first, right.first)
    }
    if not any(ends.get(other.first, set()) <= values for other in same):
        return "the evidence has a range, and both its ends belong here"
    return ""


def numbers(given: Sequence[Word], text: str) -> list[Number]:
    """The numbers of a text, in digits or in letters, in order."""
    found: list[Number] = []
    position = 0
    while position < len(given):
        value, last = _value(given, position)
        if value is not None:
            start, end = given[position].start, given[last].start + len(given[last].text)
            before = text[:start].rstrip(_CURRENCY).rstrip()[-40:].casefold()
            bound = next((name for name, words in BOUNDS.items() if words.search(before)), "")
            unit = _unit(given, position, last)
            found.append(Number(text[start:end], value, position, last, bound, unit))
        position = last + 1
    return found


def _value(given: Sequence[Word], first: int) -> tuple[Decimal | None, int]:
    """The value of the number that starts here, and the place of its last word."""
    word = given[first].text.casefold()
    digits = _DIGITS.match(word)
    if digits:  # "19th" and "7-year" are also compared as they are written
        value = Decimal(digits[0].replace(",", ""))
    elif all(part in SMALL_NUMBERS for part in word.split("-")):
        value = Decimal(sum(SMALL_NUMBERS[part] for part in word.split("-")))
    else:
        return None, first
    last = first
    while last + 1 < len(given) and (scale := SCALES.get(given[last + 1].text.casefold())):
        value *= scale
        last += 1
    return value, last


def _unit(given: Sequence[Word], first: int, last: int) -> str:
    after = given[last + 1].key if last + 1 < len(given) else ""
    if after in (key("percent"), key("percentage")):
        return after
    before = given[first - 1].text if first else ""
    return before if before in _CURRENCY else ""


def _counts_the_same(number: Number, other: Number, statement: Statement) -> bool:
    """Whether what follows the number in the text follows it in the evidence too; where nothing
    does ("killed 40"), whether it stands before."""
    if not _months(statement.said, number) <= _months(statement.given, other):
        return False
    counted = _content(statement.said[number.last + 1 :])[:1]
    is_year = number.shown.isdigit() and int(number.value) in _YEARS
    if not counted or is_year or counted[0].is_number:
        return True
    after = _content(statement.given[other.last + 1 :])[:_AFTER]
    before = _content(statement.given[: other.first])[-_BEFORE:]
    near = [*before, *after] if _is_month(counted[0]) else after or before
    return any(word.key == counted[0].key for word in near)


def _months(given: Sequence[Word], number: Number) -> set[str]:
    """The months right beside a number: "12 March", "March 2023"."""
    beside = [*given[max(0, number.first - 1) : number.first], *given[number.last + 1 :][:1]]
    return {word.key for word in beside if _is_month(word)}


def _is_month(word: Word) -> bool:
    return word.text.casefold() in MONTHS and word.text[0].isupper()


def _content(given: Sequence[Word]) -> list[Word]:
    return [word for word in given if not word.is_free]


def _is_range(left: Number, right: Number, statement: Statement) -> bool:
    start = statement.given[left.first].start
    last = statement.given[left.last]
    between = statement.quotes[last.start + len(last.text) : statement.given[right.first].start]
    if _BETWEEN.search(statement.quotes[max(0, start - 10) : start]):
        return bool(_AND.search(between))
    return right.first - left.last <= 3 and bool(_RANGE.fullmatch(between.removeprefix("%")))
