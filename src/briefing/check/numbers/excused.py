"""Numbers that the evidence has not, and that may stand all the same."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from briefing.check.numbers.amount import Amount, Kind
from briefing.check.numbers.compare import has_value, is_rounded, same
from briefing.check.numbers.given import Given, is_bare
from briefing.check.numbers.nouns import concepts_of, is_carried
from briefing.check.numbers.units import MEASURES
from briefing.check.statement import Statement
from briefing.check.words import key

_SMALL = 10
_LONG = 100
_HUNDREDTH = 0.06


def _is_measure(amount: Amount) -> bool:
    return not amount.is_range and all(unit in MEASURES for unit in amount.unit.split())


def is_excused(amount: Amount, given: Sequence[Given], statement: Statement) -> bool:
    """Whether a number that the evidence has not may stand all the same."""
    if any(is_rounded(amount, one.amount) for one in given):
        return True
    if any(same(amount.low, derived.value) for derived in statement.claim.derived):
        return True
    is_when = (
        amount.is_when
        and amount.high < _LONG
        and not amount.is_range
        and amount.unit not in ("second", "minute")
        # Years may be worked out from dates; "two hours after" is told, and not of the clock.
        and not (amount.unit == "hour" and any(_is_hours(one.amount) for one in given))
    )
    if is_when or is_bare(amount) or (amount.low == 1 and _is_measure(amount)):
        return True  # "a year" is "one year"
    if amount.in_name and any(amount.in_name in one.article.text for one in statement.support):
        return True
    if amount.is_opening and not any(one.amount.unit == amount.unit for one in given):
        return True  # "the first six months" of "from January to June" is a date
    if amount.kind is Kind.ORDINAL and amount.low <= _SMALL:
        return True  # "the third" is a word for how things stand, and judged as one
    if amount.kind is Kind.PAIR or amount.is_range:
        return all(has_end(end, amount, given) for end in (amount.low, amount.high))
    if amount.kind is Kind.MULTIPLE and _is_ratio(amount, given):
        return True
    if amount.kind is Kind.COUNT and not amount.unit and amount.low == int(amount.low) <= _SMALL:
        if amount.is_known and not any(_counts_same(amount, one.amount) for one in given):
            return True  # "the two countries" were named, not counted
        return any(_lists(one.sentence, int(amount.low)) for one in statement.support)
    return False


def _is_hours(amount: Amount) -> bool:
    return amount.unit == "hour" and amount.is_when


def _counts_same(said: Amount, given: Amount) -> bool:
    """Whether two numbers may count the same things, as far as they say what."""
    if given.unit or given.kind not in (Kind.COUNT, Kind.VAGUE):
        return False
    if {key(word) for word in said.counted} & {key(word) for word in given.counted}:
        return True
    mine, its = concepts_of(said.counted), concepts_of(given.counted)
    if not given.counted or not said.counted:
        return given.low <= _SMALL
    return bool(mine and its) and (is_carried(mine, its) or is_carried(its, mine))


def whole_of(amount: Amount, given: Sequence[Given]) -> Given | None:
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


def has_end(end: float, amount: Amount, given: Sequence[Given]) -> bool:
    """Whether one end of a range or score is a number of the evidence."""
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
_COUNTED_UP = range(2, 7)


@cache
def _list(count: int) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_NAME}|{_THING})(?:, (?:{_NAME}|{_THING})){{{count - 2}}},? (?:and|or) "
        rf"(?:{_NAME}|{_THING})"
    )


def _lists(sentence: str, count: int) -> bool:
    """Whether a sentence names so many in a row: "Alcor, Brena and Coz" are three."""
    return count in _COUNTED_UP and len(sentence) < 2000 and bool(_list(count).search(sentence))
