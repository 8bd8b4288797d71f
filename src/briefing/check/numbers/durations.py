"""Lengths of time told in two units as one: "three minutes 50.08 seconds"."""

from collections.abc import Sequence

from briefing.check.numbers.amount import Amount, Kind
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token, steady

_SMALLER = {"hour": "minute", "minute": "second"}
_MOST = 60


def whole_times(found: Sequence[Amount], given: Sequence[Token], told: Speech) -> list[Amount]:
    """The amounts, with those that are one length of time put together, in its smallest unit."""
    out: list[Amount] = []
    for amount in found:
        if out and _goes_on(out[-1], amount, given, told):
            before = out.pop()
            value = steady(before.low * _MOST + amount.low)
            out.append(amount.of(start=before.start, first=before.first, low=value, high=value))
        else:
            out.append(amount)
    return out


def _goes_on(one: Amount, other: Amount, given: Sequence[Token], told: Speech) -> bool:
    if not one.kind is other.kind is Kind.COUNT or one.is_range or other.is_range:
        return False
    if _SMALLER.get(one.unit) != other.unit or not other.low < _MOST or one.low != int(one.low):
        return False
    between = [token.plain for token in given[one.last : other.first]]
    return between in ([], [told.joiner], [","])
