"""Which numbers of a statement its evidence does not carry, and why: one problem for a number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.check.numbers.amount import OF_A_UNIT, Amount, Kind, Reading
from briefing.check.numbers.compare import has_value, is_bound_kept, is_rounded, is_size, same
from briefing.check.numbers.measures import rates_of
from briefing.check.numbers.population import counts_other, may_be, other_group, swapped_with
from briefing.check.numbers.units import MEASURES
from briefing.check.statement import Statement, Support

NOT_THERE = "number-not-in-evidence"
VAGUE = "vague-quantity-changed"
RANGE = "range-cut"
BOUND = "bound-changed"
ABOUT = "approximation-dropped"
UNIT = "unit-changed"
COUNTED = "population-changed"

_ORDER = {UNIT: 0, COUNTED: 1, RANGE: 2, BOUND: 3, ABOUT: 4}
_SMALL = 10
_LONG = 100
_HUNDREDTH = 0.06
_WEAK = frozenset({"few", "many", OF_A_UNIT})
_WEAK_START = ("few ", "many ")
_BOUNDED = frozenset({Kind.COUNT, Kind.TIMES, Kind.MULTIPLE})


@dataclass(frozen=True, slots=True)
class Given:
    """An amount of the evidence and where it stands."""

    support: Support
    reading: Reading
    amount: Amount

    @property
    def shown(self) -> str:
        """The words around the amount, for a message."""
        return excerpt(self.reading.text, self.amount)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one number of a statement."""

    ident: str
    amount: Amount
    given: Given | None
    told: str
    """What the evidence has instead, for the message."""


def judge(
    said: Reading, given: Sequence[Given], statement: Statement, *, is_field: bool = False
) -> Iterator[Problem]:
    """One problem for each amount that the evidence does not carry."""
    for amount in said.amounts:
        if amount.kind is Kind.GROUP:
            continue
        problem = _problem(amount, said, given, statement, is_field=is_field)
        if problem is not None:
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
    if not matching:
        if _is_excused(amount, said, given, statement):
            return None
        if whole := _whole_of(amount, given):  # "80 percent" of "four out of five patients"
            if what := counts_other(amount, said, whole.amount, whole.reading):
                return Problem(COUNTED, amount, whole, what)
            return None
        is_half_there = _has(amount.low, amount, given) or _has(amount.high, amount, given)
        vague = None if is_half_there else _vague_instead(amount, said, given)
        if vague is not None:
            return Problem(VAGUE, amount, vague, "a vague quantity made exact")
        return Problem(NOT_THERE, amount, _nearest(amount, said, given), "")
    worst: Problem | None = None
    for one in matching:
        problem = _of_match(amount, said, one, given, is_field=is_field)
        if problem is None:
            return None
        if worst is None or _ORDER[problem.ident] > _ORDER[worst.ident]:
            worst = problem
    return worst


def _of_match(
    amount: Amount, said: Reading, one: Given, given: Sequence[Given], *, is_field: bool
) -> Problem | None:
    """What is wrong although the value is there."""
    other = one.amount
    if _is_bare(amount) or Kind.GROUP is other.kind:
        return None
    if problem := _of_unit(amount, said, one):
        return problem
    if what := counts_other(amount, said, other, one.reading):
        return Problem(COUNTED, amount, one, what)
    if not is_field and (what := other_group(amount, said, other, one.reading, one.support.block)):
        return Problem(COUNTED, amount, one, what)
    # All words of a figure stand beside its value, so they say nothing about which number it is.
    if not is_field and (amount.kind is other.kind or other.is_range):
        rivals = [(rival.amount, rival.reading) for rival in given if rival is not one]
        place = swapped_with(amount, said, other, one.reading, rivals)
        if place is not None:
            rival = [rival for rival in given if rival is not one][place]
            return Problem(COUNTED, amount, rival, "the number of something else")
    if other.is_range and not amount.is_range:
        ends = (other.low, other.high)
        told = [one.low for one in said.amounts] + [one.high for one in said.amounts]
        if not all(any(same(end, value) for value in told) for end in ends):
            # A range that was turned into another unit has no such ends.
            if any(same(amount.low, end) for end in ends):
                return Problem(RANGE, amount, one, "one end of a range")
    if amount.kind in _BOUNDED and other.kind in _BOUNDED:
        if other.is_range and not amount.is_range:
            return None
        if not is_bound_kept(amount, other):
            ident = ABOUT if other.bound == "about" and not amount.bound else BOUND
            return Problem(ident, amount, one, "")
    return None


def _is_bare(amount: Amount) -> bool:
    """Whether it is a lone "one", which counts next to nothing."""
    return amount.low == amount.high == 1 and not amount.unit


_PERCENT = frozenset({"%", "percent", "percentage", "prozent", "cent"})


def _is_measure(amount: Amount) -> bool:
    return not amount.is_range and all(unit in MEASURES for unit in amount.unit.split())


def _of_unit(amount: Amount, said: Reading, one: Given) -> Problem | None:
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
    if "percent" in its and not mine and other.counted and amount.counted and not other.is_part:
        if not said.words & {"%", "percent", "percentage", "share", "prozent", "rate", "cent"}:
            return Problem(UNIT, amount, one, "")
    if amount.rate and amount.rate != other.rate:
        told = rates_of(one.reading.words)
        if other.rate or (amount.rate not in told and told and amount.unit):
            if amount.rate not in told:
                return Problem(UNIT, amount, one, "")
    return None


def _is_converted(amount: Amount, other: Amount) -> bool:
    return has_value(amount, other) and not same(amount.low, other.low)


def _of_vague(amount: Amount, said: Reading, given: Sequence[Given]) -> Problem | None:
    """A vague quantity that the evidence has not. "Some", "most" and the like are no numbers, and
    are judged elsewhere."""
    vague = amount.vague
    if vague in _WEAK or vague.startswith(_WEAK_START):
        return None
    for one in given:
        if one.amount.vague == vague:
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


def _is_excused(
    amount: Amount, said: Reading, given: Sequence[Given], statement: Statement
) -> bool:
    """Whether a number that the evidence has not may stand all the same."""
    if any(is_rounded(amount, one.amount) for one in given):
        return True
    if any(same(amount.low, derived.value) for derived in statement.claim.derived):
        return True
    is_when = amount.is_when and amount.high < _LONG and not amount.is_range
    if is_when or _is_bare(amount) or (amount.low == 1 and _is_measure(amount)):
        return True  # "a year" is "one year"
    if amount.in_name and any(amount.in_name in one.article.text for one in statement.support):
        return True
    if amount.kind is Kind.ORDINAL and amount.low <= _SMALL:
        return True  # "the third" is a word for how things stand, and judged as one
    if amount.kind is Kind.PAIR or amount.is_range:
        return all(_has(end, amount, given) for end in (amount.low, amount.high))
    if amount.kind is Kind.MULTIPLE and _is_ratio(amount, given):
        return True
    if amount.kind is Kind.COUNT and not amount.unit and amount.low == int(amount.low) <= _SMALL:
        return any(_lists(one.sentence, int(amount.low)) for one in statement.support)
    return False


def _whole_of(amount: Amount, given: Sequence[Given]) -> Given | None:
    """The whole of two numbers of the evidence whose share the amount is, exactly."""
    if amount.unit != "percent" or amount.is_range:
        return None
    for part, whole in pairwise(given):
        is_share = (
            whole.amount.low and part.amount.last <= whole.amount.first <= part.amount.last + 4
        )
        if not is_share or not (part.amount.is_of or whole.amount.is_whole or _is_out(part, whole)):
            continue
        if abs(100 * part.amount.low / whole.amount.low - amount.low) < _HUNDREDTH:
            return whole
    return None


def _is_out(part: Given, whole: Given) -> bool:
    between = part.reading.text[part.amount.end : whole.amount.start].split()
    return between in (["out", "of"], ["in"], ["of"], ["of", "every"], ["in", "every"])


def _has(end: float, amount: Amount, given: Sequence[Given]) -> bool:
    one = amount.of(kind=Kind.COUNT, low=end, high=end)
    return any(has_value(one, other.amount) for other in given)


def _is_ratio(amount: Amount, given: Sequence[Given]) -> bool:
    """Whether one count of the evidence is so many times another: "doubled", from 40 to 80."""
    counts = [one.amount for one in given if one.amount.kind is Kind.COUNT][:40]
    return any(
        one.unit == other.unit and one.low and same(other.low / one.low, amount.low)
        for one in counts
        for other in counts
        if one is not other
    )


_NAME = r"[A-ZÀ-Þ][\w'-]*(?: (?:of |the |al-|de |von )?[A-ZÀ-Þ][\w'-]*){0,4}"
_THING = r"(?i:an?|one|the|his|her|its|their) [\w'-]+(?: [\w'-]+){0,4}"
_LIST = {
    count: re.compile(
        rf"(?:{_NAME}|{_THING})(?:, (?:{_NAME}|{_THING})){{{count - 2}}},? (?:and|or) "
        rf"(?:{_NAME}|{_THING})"
    )
    for count in range(2, 7)
}


def _lists(sentence: str, count: int) -> bool:
    """Whether a sentence names so many in a row: "Alcor, Brena and Coz" are three."""
    return count in _LIST and len(sentence) < 2000 and bool(_LIST[count].search(sentence))


def excerpt(text: str, amount: Amount) -> str:
    """An amount with a few words around it."""
    before = text[: amount.start].split(" ")
    start = amount.start
    if amount.bound or (before and before[-1] == ""):
        taken = before[-4:] if amount.bound else before[-1:]
        start = amount.start - len(" ".join(taken))
    end = amount.end
    for _ in range(4):
        space = text.find(" ", end + 1)
        if space == -1:
            end = len(text)
            break
        if text[space - 1] in ".;:!?¶":
            end = space
            break
        end = space
    return text[start:end].strip(" ,;.:¶\"'()")
