"""Which numbers of a statement its evidence does not carry, and why: one problem for a number."""

from collections.abc import Iterator, Sequence

from briefing.check.numbers.amount import OF_A_UNIT, Amount, Kind, Reading
from briefing.check.numbers.compare import has_value, is_bound_kept, is_size, same
from briefing.check.numbers.exchanged import counts_its_neighbour, is_other_end, stands_for_another
from briefing.check.numbers.excused import has_end, is_excused, whole_of
from briefing.check.numbers.given import (
    ABOUT,
    BOUND,
    COUNTED,
    NOT_THERE,
    RANGE,
    UNIT,
    VAGUE,
    Given,
    Problem,
    is_bare,
)
from briefing.check.numbers.modifiers import other_kind
from briefing.check.numbers.opposed import opposed
from briefing.check.numbers.population import counts_other, may_be, other_group, swapped_with
from briefing.check.numbers.predicates import other_fate, other_sex
from briefing.check.numbers.unit_kept import unit_problem
from briefing.check.numbers.units import MEASURES
from briefing.check.statement import Statement

_ORDER = {UNIT: 0, COUNTED: 1, RANGE: 2, BOUND: 3, ABOUT: 4}
_EXCHANGED = "the number of something else"
_WEAK = frozenset({"few", "many", OF_A_UNIT})
_WEAK_START = ("few ", "many ")
_BOUNDED = frozenset({Kind.COUNT, Kind.TIMES, Kind.MULTIPLE})


def judge(
    said: Reading, given: Sequence[Given], statement: Statement, *, is_field: bool = False
) -> Iterator[Problem]:
    """One problem for each amount that the evidence does not carry."""
    exchanged: list[float] = []
    for amount in said.amounts:
        if amount.kind is Kind.GROUP:
            continue
        problem = _problem(amount, said, given, statement, is_field=is_field)
        if problem is None:
            continue
        if problem.told == _EXCHANGED and problem.given is not None:
            if any(same(amount.low, value) for value in exchanged):
                continue  # told already, at the other number
            exchanged.append(problem.given.amount.low)
        yield problem


def _problem(
    amount: Amount,
    said: Reading,
    given: Sequence[Given],
    statement: Statement,
    *,
    is_field: bool,
) -> Problem | None:
    if amount.kind is Kind.VAGUE:
        return _of_vague(amount, said, given)
    matching = [one for one in given if has_value(amount, one.amount)]
    if amount.low == 1 and amount.unit:
        matching = [one for one in matching if _may_be_one(amount, one.amount)]
    if not matching:
        if is_excused(amount, given, statement):
            return None
        if whole := whole_of(amount, given):  # "80 percent" of "four out of five patients"
            if what := counts_other(amount, said, whole.amount, whole.reading):
                return Problem(COUNTED, amount, whole, what)
            return None
        is_half_there = has_end(amount.low, amount, given) or has_end(amount.high, amount, given)
        vague = None if is_half_there else _vague_instead(amount, said, given)
        if vague is not None:
            return Problem(VAGUE, amount, vague, "a vague quantity made exact")
        return Problem(NOT_THERE, amount, _nearest(amount, said, given), "")
    worst: Problem | None = None
    language = statement.source_language or statement.language
    for one in matching:
        problem = _of_match(amount, said, one, given, is_field=is_field)
        if problem is None and (what := other_kind(amount, said, one, language)):
            problem = Problem(COUNTED, amount, one, what)
        if problem is None:
            return None
        if worst is None or _ORDER[problem.ident] > _ORDER[worst.ident]:
            worst = problem
    return worst


def _may_be_one(amount: Amount, other: Amount) -> bool:
    """Whether "a tonne" may be another number that is one: "1 kilo", but no "1 percent"."""
    if is_bare(other):
        return False
    mine, its = {*amount.unit.split()}, {*other.unit.split()}
    kinds = [{MEASURES[unit][0] for unit in units if unit in MEASURES} for units in (mine, its)]
    return bool(mine & its) or not kinds[0] or bool(kinds[0] & kinds[1])


def _of_match(
    amount: Amount, said: Reading, one: Given, given: Sequence[Given], *, is_field: bool
) -> Problem | None:
    """What is wrong although the value is there."""
    other = one.amount
    if is_bare(amount) or Kind.GROUP is other.kind:
        return None
    if problem := unit_problem(amount, said, one):
        return problem
    if what := counts_other(amount, said, other, one.reading) or opposed(amount, said, one, given):
        return Problem(COUNTED, amount, one, what)
    # All words of a figure stand beside its value, so they say nothing about which number it is.
    if not is_field and (problem := _in_other_words(amount, said, one, given)):
        return problem
    if other.is_range and not amount.is_range:
        cut = _is_cut(amount, said, other)
        return Problem(RANGE, amount, one, "one end of a range") if cut else None
    if amount.kind in _BOUNDED and other.kind in _BOUNDED and not is_bound_kept(amount, other):
        ident = ABOUT if other.bound == "about" and not amount.bound else BOUND
        return Problem(ident, amount, one, "")
    return None


def _in_other_words(
    amount: Amount, said: Reading, one: Given, given: Sequence[Given]
) -> Problem | None:
    """What the words around the number show to be told of something else."""
    other = one.amount
    if counts_its_neighbour(amount, said, other, one.reading):
        return Problem(COUNTED, amount, one, " ".join(amount.counted))
    if what := other_sex(amount, said, one) or other_fate(amount, said, one):
        return Problem(COUNTED, amount, one, what)
    if what := other_group(amount, said, other, one.reading, one.support.block):
        return Problem(COUNTED, amount, one, what)
    if amount.kind is other.kind or other.is_range:
        rivals = [rival for rival in given if rival is not one]
        around = [(rival.amount, rival.reading) for rival in rivals]
        place = swapped_with(amount, said, other, one.reading, around)
        if place is not None:
            return Problem(COUNTED, amount, rivals[place], _EXCHANGED)
    if rival_given := stands_for_another(amount, said, one, given):
        return Problem(COUNTED, amount, rival_given, _EXCHANGED)
    if is_other_end(amount, said, one):
        return Problem(COUNTED, amount, one, "what it rose by, or to")
    return None


def _is_cut(amount: Amount, said: Reading, other: Amount) -> bool:
    """Whether the statement has one end of a range and nowhere the other."""
    ends = (other.low, other.high)
    told = [one.low for one in said.amounts] + [one.high for one in said.amounts]
    if all(any(same(end, value) for value in told) for end in ends):
        return False
    # A range that was turned into another unit has no such ends.
    return any(same(amount.low, end) for end in ends)


def _of_vague(amount: Amount, said: Reading, given: Sequence[Given]) -> Problem | None:
    """A vague quantity that the evidence has not. "Some", "most" and the like are no numbers, and
    are judged elsewhere."""
    vague = amount.vague
    same_word = [one for one in given if one.amount.vague == vague]
    if same_word:
        found = [
            counts_other(amount, said, one.amount, one.reading) or other_fate(amount, said, one)
            for one in same_word
        ]
        return Problem(COUNTED, amount, same_word[0], found[0]) if all(found) else None
    if vague in _WEAK or vague.startswith(_WEAK_START):
        return None
    others = [one for one in given if one.amount.kind is Kind.VAGUE]
    if not any(_counts_alike(amount, one.amount) for one in others) and any(
        is_size(vague, one.amount) and may_be(amount, one.amount) for one in given
    ):
        return None
    counts = [one for one in given if one.amount.kind is Kind.COUNT and not one.amount.unit]
    best = _best([*others, *counts], amount, said)
    return Problem(VAGUE if best else NOT_THERE, amount, best, "another quantity")


def _vague_instead(amount: Amount, said: Reading, given: Sequence[Given]) -> Given | None:
    """The vague quantity of the evidence that a number seems to stand for."""
    if amount.kind not in _BOUNDED or amount.is_part:
        return None
    vague = [
        one
        for one in given
        if one.amount.kind in (Kind.VAGUE, Kind.AGE) and one.amount.vague != OF_A_UNIT
    ]
    return _best(vague, amount, said)


def _best(some: Sequence[Given], amount: Amount, said: Reading) -> Given | None:
    """The one that stands in words most like those around the amount, if any does."""
    weighed = [(_likeness(amount, said, one), -place) for place, one in enumerate(some)]
    if not weighed or max(weighed)[0] == 0:
        return None
    return some[-max(weighed)[1]]


def _nearest(amount: Amount, said: Reading, given: Sequence[Given]) -> Given | None:
    """The number of the evidence that this one most likely stands for."""
    alike = [
        one
        for one in given
        if one.amount.kind is amount.kind
        or {one.amount.kind, amount.kind} <= {Kind.COUNT, Kind.PAIR}
    ]
    alike = [one for one in alike if (one.amount.unit == "percent") == (amount.unit == "percent")]
    untold = [
        one for one in alike if not any(has_value(other, one.amount) for other in said.amounts)
    ]
    return _best(untold, amount, said) or (untold[0] if len(untold) == 1 else None)


def _likeness(amount: Amount, said: Reading, one: Given) -> int:
    shared = len(said.clause(amount).keys & one.reading.clause(one.amount).keys)
    return shared + 3 * _counts_alike(amount, one.amount) + (amount.unit == one.amount.unit != "")


def _counts_alike(one: Amount, other: Amount) -> bool:
    mine = {word.casefold() for word in one.counted}
    return bool(mine & {word.casefold() for word in other.counted})
