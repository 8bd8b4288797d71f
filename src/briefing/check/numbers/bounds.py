"""The words that make a bound of a number: "at least", "or more"."""

from collections.abc import Sequence

from briefing.check.numbers.amount import Amount, Kind
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token

_LOOSE = frozenset("over above under below within über unter".split())
"""May be no bound before a time: "over two days"."""
_REACH = frozenset("reaching reached hitting peaking peaked".split())
"""Say that there was no more, or just how much there was."""
_THE = frozenset("the their his its those these that".split())
_WINS = frozenset("victory win triumph success lead advantage upset".split())
_TIMES = frozenset("second minute hour day week month year decade century".split())
_ONLY_BESIDE = frozenset(
    "unter über dépasse dépassent dépassé dépassait dépassant excédant".split()
)
"""No bounds before "den" or "de": "unter den 38", "dépasse d'un tiers"."""
_MOST_FILLER = 3
_BEHIND = 4


def bound_of(given: Sequence[Token], amount: Amount, told: Speech) -> tuple[str, int, int, bool]:
    """The bound of an amount; the place of the first token of it all, and the place behind the
    number; whether the word may be no bound."""
    if amount.kind in (Kind.ORDINAL, Kind.GROUP, Kind.CLOCK, Kind.AGE, Kind.PAIR):
        return "", amount.first, amount.last, False
    bound, first, is_loose = _before(given, amount, told)
    if not bound:
        bound = _behind(given, amount, told)
    return bound, first, amount.last, is_loose


def _before(given: Sequence[Token], amount: Amount, told: Speech) -> tuple[str, int, bool]:
    place = amount.first
    fillers = 0
    is_known = False
    bound, first, is_loose = "", amount.first, False
    while place > 0:
        found = told.bounds.ending(given, place)
        if found:
            sense, start = found
            if fillers and given[start].plain in _ONLY_BESIDE:
                break
            is_reach = given[start].plain in _REACH
            if is_reach and bound:
                break
            if _is_over_others(given, start, place):
                break
            if not bound or bound == "about":
                bound, first = sense, start
                # "exceeded the 44 cents" compares with a number that is known.
                is_loose = is_reach or is_known or _is_loose(given, start, place, amount)
            place = start
            if bound != "about":
                break
            continue
        word = given[place - 1]
        if word.plain == "-" and word.glued and told.bounds.ending(given, place - 1):
            place -= 1  # "over-60s"
            continue
        if word.plain in told.filler and fillers < _MOST_FILLER and not bound:
            fillers += 1
            is_known = is_known or word.plain in _THE
            place -= 1
            continue
        if _is_age_of(given, place, told):
            place -= 2 + (given[place - 3].plain == "the" if place >= 3 else 0)
            continue
        break
    return bound, first, is_loose


def _is_over_others(given: Sequence[Token], start: int, end: int) -> bool:
    """As in "a 2-1 victory over ten-man opponents"."""
    return end - start == 1 and start > 0 and given[start - 1].plain in _WINS


def _is_age_of(given: Sequence[Token], place: int, told: Speech) -> bool:
    return (
        place >= 2
        and given[place - 1].plain == "of"
        and given[place - 2].plain == "age"
        and told.digits == "en"
    )


_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})


def _is_loose(given: Sequence[Token], start: int, end: int, amount: Amount) -> bool:
    may_be = amount.unit in _TIMES or amount.is_race
    return end - start == 1 and given[start].plain in _LOOSE and may_be


def _is_of_next(given: Sequence[Token], end: int, told: Speech) -> bool:
    """Whether a bound that ends there is of what comes: "four at least 19", "61 au plus fort",
    "a month plus a fine"."""
    is_plus = given[end - 1].plain == "plus"
    is_degree = told.digits == "fr" and is_plus
    is_sum = told.digits == "en" and is_plus and given[end].plain in _ARTICLES
    return (
        is_sum
        or given[end].kind == "number"
        or given[end].plain == "than"
        or given[end].plain in told.small
        or (is_degree and given[end].kind == "word")
    )


def _behind(given: Sequence[Token], amount: Amount, told: Speech) -> str:
    for place in range(amount.last, min(amount.last + _BEHIND, len(given))):
        found = told.bounds_after.at(given, place)
        if found:
            sense, end = found
            return "" if end < len(given) and _is_of_next(given, end, told) else sense
        if given[place].kind == "sign" and given[place].plain not in ("-", "%"):
            break
    return ""
