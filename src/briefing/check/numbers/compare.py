"""Whether a number of the statement may be a number of the evidence: by its value alone."""

from math import isclose

from briefing.check.numbers.amount import Amount, Kind
from briefing.check.numbers.token import steady
from briefing.check.numbers.units import INEXACT, MEASURES

_EXACT = 1e-9
_PART = 0.6
"""Points of a percentage between "a third" and what stands for it."""
_CONVERTED = 0.03
_ROUNDED = 0.06
"""How far a rounded number may be from its own: "about 1,200" of 1,204."""
_SHARE = 3
"""Points between "nearly a third" and what it is said of."""
_ROUGH = frozenset({"about", "over", "just over", "nearly", "under"})


def same(one: float, other: float) -> bool:
    """Whether two values are one."""
    return isclose(one, other, rel_tol=_EXACT, abs_tol=1e-12)


def has_value(said: Amount, given: Amount) -> bool:
    """Whether the evidence's number has the value of the statement's; for a range, both ends."""
    if said.kind is Kind.CLOCK or given.kind is Kind.CLOCK:
        return same(_seconds(said), _seconds(given))
    if said.kind is Kind.AGE:
        if given.kind is Kind.AGE:
            return said.low == given.low
        return given.kind is Kind.COUNT and said.low <= given.low < said.low + 10
    if said.kind is Kind.MULTIPLE and given.kind not in (Kind.MULTIPLE, Kind.TIMES):
        return _as_multiple(said.low, said, given.low, given)
    if said.kind is Kind.VAGUE or given.kind in (Kind.VAGUE, Kind.AGE):
        return False
    if said.kind is Kind.PAIR or said.is_range:
        ends = {said.low, said.high}
        return (given.is_range or given.kind is Kind.PAIR) and (
            all(same(one, other) for one, other in zip(sorted(ends), _ends(given), strict=False))
            or (
                (_converted(said.low, said, given.low, given))
                and _converted(said.high, said, given.high, given)
            )
        )
    if given.is_range or given.kind is Kind.PAIR:
        return any(_same_value(said.low, said, end, given) for end in (given.low, given.high))
    return _same_value(said.low, said, given.low, given)


def _seconds(amount: Amount) -> float:
    """How long an amount is; for one that is no time, nothing that a time is the same as."""
    if amount.kind is Kind.CLOCK:
        return amount.low
    kind, factor = MEASURES.get(amount.unit, ("", 0.0))
    return steady(amount.low * factor) if kind == "time" and not amount.is_range else -1.0


def _ends(given: Amount) -> list[float]:
    return sorted({given.low, given.high})


def _same_value(value: float, said: Amount, other: float, given: Amount) -> bool:
    if said.unit != given.unit and _as_multiple(value, said, other, given):
        return True
    if said.unit == given.unit == "percent" and (said.is_part or given.is_part):
        return abs(value - other) <= _PART
    return same(value, other) or _converted(value, said, other, given)


def _as_multiple(value: float, said: Amount, other: float, given: Amount) -> bool:
    """Whether both say one: "doubled" and "up 100 percent", "halved" and "by half"."""
    if said.unit == "percent" and given.kind is Kind.MULTIPLE:
        value, other = other, value
    elif not (given.unit == "percent" and said.kind is Kind.MULTIPLE):
        return False
    return same(other, (value - 1) * 100) if value >= 1 else abs(other - value * 100) <= _PART


def _converted(value: float, said: Amount, other: float, given: Amount) -> bool:
    """Whether both are one measure in two units: 1.5 km and 1,500 m."""
    if said.unit == given.unit:
        return same(value, other)
    for unit in said.unit.split():
        for its in given.unit.split():
            kind, factor = MEASURES.get(unit, ("", 0.0))
            its_kind, its_factor = MEASURES.get(its, (" ", 0.0))
            if kind == its_kind:
                loose = unit in INEXACT or its in INEXACT
                near = _CONVERTED if loose and (unit in INEXACT) != (its in INEXACT) else 1e-6
                return isclose(value * factor, other * its_factor, rel_tol=near)
    return False


def is_rounded(said: Amount, given: Amount) -> bool:
    """Whether the statement says roughly what the evidence says exactly, and that it is rough."""
    if said.kind is not Kind.COUNT or given.kind is not Kind.COUNT or said.bound not in _ROUGH:
        return False
    if given.is_range or said.is_range or not _may_be_unit(said, given):
        return False
    value, other = said.low, given.low
    if digits_of(value) >= digits_of(other) and not said.is_part:
        return False
    if said.bound in ("over", "just over") and not other > value:
        return False
    if said.bound in ("nearly", "under") and not other < value:
        return False
    near = _ROUNDED * abs(other)
    return abs(value - other) <= (max(near, _SHARE) if said.is_part else near)


def _may_be_unit(said: Amount, given: Amount) -> bool:
    return not said.unit or not given.unit or bool({*said.unit.split()} & {*given.unit.split()})


def digits_of(value: float) -> int:
    """How many digits of a value say something: 2 of 1200.

    >>> digits_of(1200), digits_of(1204), digits_of(0.5)
    (2, 4, 1)
    """
    return len(f"{value:.12g}".replace(".", "").replace("-", "").strip("0").split("e")[0]) or 1


# What may stand for what. "More than" is not "at least", "about" is less than "nearly".
_SAME_BOUNDS = frozenset(
    {
        ("over", "just over"),
        ("just over", "over"),
        ("under", "nearly"),
        ("about", "nearly"),
        ("about", "just over"),
        ("about", ""),
        # What follows from it.
        ("least", "over"),
        ("least", "just over"),
        ("most", "under"),
        ("most", "nearly"),
        ("most", "within"),
        ("under", "within"),
        ("within", "most"),
        ("within", "under"),
        ("within", "nearly"),
    }
)


def is_bound_kept(said: Amount, given: Amount) -> bool:
    """Whether the statement has the evidence's bound, or a weaker one that follows from it."""
    one, other = said.bound, given.bound
    if one == other or (one, other) in _SAME_BOUNDS:
        return True
    if other == "about" and said.is_range and given.is_range:
        return True
    if given.is_loose_bound and not one:
        return True
    return said.is_loose_bound and not other


# How many each vague word may be, where the evidence counts.
SIZES = {
    "few": (2, 20), "many": (8, 10**15), "dozens": (24, 200),
    "scores": (40, 300), "tens": (20, 100), "hundreds": (200, 2_000),
    "thousands": (2_000, 20_000), "tens of thousands": (20_000, 200_000),
    "hundreds of thousands": (200_000, 2 * 10**6), "millions": (2 * 10**6, 10**8),
    "tens of millions": (2 * 10**7, 2 * 10**8), "hundreds of millions": (2 * 10**8, 2 * 10**9),
    "billions": (2 * 10**9, 10**13),
}  # fmt: skip


def is_size(vague: str, given: Amount) -> bool:
    """Whether a count of the evidence is what a vague word calls it."""
    low, high = SIZES.get(vague, (1.0, 0.0))
    return given.kind is Kind.COUNT and low <= given.low and given.high <= high
