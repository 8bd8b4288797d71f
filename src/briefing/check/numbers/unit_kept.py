"""Whether a number has the unit that it has in the evidence."""

from briefing.check.numbers.amount import Amount, Kind, Reading
from briefing.check.numbers.compare import has_value, same
from briefing.check.numbers.given import UNIT, Given, Problem
from briefing.check.numbers.measures import rates_of
from briefing.check.numbers.nouns import concepts_of
from briefing.check.numbers.units import CURRENCIES, MEASURES

_PERCENT = frozenset({"%", "percent", "percentage", "prozent", "cent"})
_SHARES = _PERCENT | {"share", "rate"}


def unit_problem(amount: Amount, said: Reading, one: Given) -> Problem | None:
    """A unit or a rate that is another one in the evidence, or that only one of both has."""
    other = one.amount
    if amount.kind is not Kind.COUNT or other.kind is not Kind.COUNT:
        return None
    mine, its = {*amount.unit.split()}, {*other.unit.split()}
    if mine and its and not mine & its:
        point = {"point", "points"}
        if mine | its <= point or _is_converted(amount, other):
            return None
        return Problem(UNIT, amount, one, "")
    if "percent" in mine and not its and not amount.is_part:
        near = [rival for rival in one.reading.amounts if rival.unit == "percent"]
        if near or not one.reading.words & _PERCENT:
            return Problem(UNIT, amount, one, "")
    if _counts_things(other, mine, its) or _counts_things(amount, its, mine):
        return Problem(UNIT, amount, one, "")
    both_count = other.counted and amount.counted and not other.is_part
    if "percent" in its and not mine and both_count and not said.words & _SHARES:
        return Problem(UNIT, amount, one, "")
    if amount.rate and amount.rate != other.rate:
        told = rates_of(one.reading.words)
        if amount.rate not in told and (other.rate or (told and amount.unit)):
            return Problem(UNIT, amount, one, "")
    return None


def _counts_things(thing: Amount, measure: set[str], none: set[str]) -> bool:
    """Whether one is a measure, and the other a count of known things: "four years", "four men"."""
    is_measure = any(unit in MEASURES or unit in CURRENCIES for unit in measure)
    return is_measure and not none and bool(concepts_of(thing.counted))


def _is_converted(amount: Amount, other: Amount) -> bool:
    return has_value(amount, other) and not same(amount.low, other.low)
