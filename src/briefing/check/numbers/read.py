"""The amounts of a text: every number that is no date, with its bound, unit and what it counts."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from briefing.check.numbers.amount import Amount, Clause, Kind, Reading
from briefing.check.numbers.bounds import bound_of
from briefing.check.numbers.clauses import clauses_of
from briefing.check.numbers.counted import counted_behind, holders_before, with_wholes
from briefing.check.numbers.dates import is_date, is_label, is_when, name_around
from briefing.check.numbers.durations import whole_times
from briefing.check.numbers.measures import rate_at, sign_before, unit_at
from briefing.check.numbers.neighbours import with_neighbours
from briefing.check.numbers.ranges import joined
from briefing.check.numbers.spans import spans_of
from briefing.check.numbers.special import MULTIPLIED, special_at
from briefing.check.numbers.speech import Speech, speech, tokens_of
from briefing.check.numbers.token import Token, steady
from briefing.check.numbers.units import MEASURES
from briefing.check.numbers.value import Value, and_a_half, part_behind, value_at

MOST_TOKENS = 20_000
"""A statement or sentence with more is not read to its end."""
_DIGITS = re.compile(r"\d+(?:[.,' ]\d+)*")
_LAST_DAY = 31
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100})
"""What "one in" is told with."""
_DO = frozenset(
    "goes lives says suffers works uses lacks owns skips dies needs wants supports gets comes "
    "makes takes smokes drinks reports feels fears expects plans pays rents earns".split()
)
"""What "one adult in three" does."""
_HEAPS = frozenset("g kg t lb ounce l ml gallon barrel m³ hectare acre m km mile".split())
"""Units of which "a tonne of rice" is one."""
_MOST_DIGITS = 30
_NO_CLAUSE = Clause(frozenset(), frozenset(), frozenset())


@lru_cache(maxsize=2048)
def read(text: str, language: str, *, field: bool = False) -> Reading:
    """The amounts of a folded text, in order, not overlapping.

    `language` is a primary subtag; in one without a table only digits are read. In a `field` of
    the model every number is an amount, also one that looks like a year.
    """
    told = speech(language)
    if told is None:
        return digits(text)
    given = tokens_of(text, told)[:MOST_TOKENS]
    words, spans = frozenset(token.plain for token in given), tuple(spans_of(given, told))
    raw = _raw(given, told, field)
    if not raw and not field:  # nobody asks for the clauses around no number
        return Reading(text, (), (_NO_CLAUSE,), words, spans)
    starts, clauses = clauses_of(given, told)
    found = whole_times(joined(raw, given, told), given, told)
    amounts = tuple(
        _placed(amount, given, starts, told, found[place + 1] if place + 1 < len(found) else None)
        for place, amount in enumerate(found)
    )
    amounts = tuple(_converted(amounts, given))
    amounts = tuple(with_neighbours(tuple(with_wholes(amounts, given, told)), given, told))
    return Reading(text, amounts, clauses, words, spans)


def digits(text: str) -> Reading:
    """The numbers in digits of a text whose language has no table, as rows of digits: how they
    are grouped is not known. Days and years are left out."""
    told = speech("en")
    assert told is not None
    found = []
    for place, match in enumerate(islice(_DIGITS.finditer(text), MOST_TOKENS)):
        row = float("".join(sign for sign in match[0] if sign.isdecimal())[:_MOST_DIGITS])
        if row > _LAST_DAY and not (1000 <= row < 2200 and match[0].isdecimal()):
            found.append(Amount(Kind.COUNT, match.start(), match.end(), place, place + 1, row, row))
    return Reading(text, tuple(found), (_NO_CLAUSE,), frozenset())


def _raw(given: Sequence[Token], told: Speech, field: bool) -> list[Amount]:
    found: list[Amount] = []
    place = 0
    while place < len(given):
        if given[place].kind == "word" and not told.may_open(given[place].plain):
            place += 1
            continue
        amount = special_at(given, place, told)
        if amount is None:
            value = value_at(given, place, told) or _one_of_a_unit(given, place, told)
            if value is None:
                place += 1
                continue
            if is_label(given, place) or (not field and is_date(given, place, value, told)):
                place = value.end
                continue
            amount = _amount(given, place, value, told)
        if amount.kind is not Kind.GROUP or not found or found[-1].last <= amount.first:
            found.append(amount)
        place = amount.last
    return found


def _amount(given: Sequence[Token], first: int, value: Value, told: Speech) -> Amount:
    worth, end = value.value, value.end
    is_part = value.is_part
    if part := part_behind(given, end, told):
        worth, end, is_part = worth / part[0], part[1], True
    elif many := _out_of(given, end, worth, told):
        worth, end, is_part = worth / many[0], many[1], True
    kind, unit = Kind.COUNT, ""
    if is_part and (time := _part_of_unit(given, end, told)):
        unit, end, is_part = time[0], time[1], False
    elif is_part and end < len(given) and given[end].plain == "as":
        kind, is_part = Kind.MULTIPLE, False  # "half as many"
    elif is_part:
        worth, unit = worth * 100, "percent"
    elif times := _times(given, end, told):
        end = times
        is_fold = bool(told.fold) and given[end - 1].plain == told.fold
        is_much = is_fold or (end < len(given) and given[end].plain in MULTIPLIED)
        kind = Kind.MULTIPLE if is_much else Kind.TIMES
    start = first
    if not unit and kind is Kind.COUNT:
        if behind := unit_at(given, end, told, is_spelt=value.is_spelt):
            unit, end = behind
        if before := sign_before(given, first):
            unit, start = before
    if not is_part and (more := and_a_half(given, end, told)):
        worth, end = worth + more[0], more[1]
    worth = steady(worth)
    return Amount(
        kind,
        given[start].start,
        given[end - 1].end,
        start,
        end,
        worth,
        worth,
        unit=unit,
        is_part=is_part,
        is_when=is_when(given, end, told),
        in_name=name_around(given, first, end),
        # What the joining of a range needs to share the scale of its second end.
        text="scaled" if value.has_scale else "",
    )


def _one_of_a_unit(given: Sequence[Token], place: int, told: Speech) -> Value | None:
    """The one of "a year and a half", "more than a tonne", "a tonne of rice"."""
    if given[place].plain not in told.articles:
        return None
    unit = unit_at(given, place + 1, told, is_spelt=True)
    if unit is None:
        return None
    name, end = unit
    is_of = name in _HEAPS and end < len(given) and given[end].plain in told.of
    is_bound = name in MEASURES and name != "second" and told.bounds.ending(given, place)
    if not (is_of or is_bound or and_a_half(given, end, told)):
        return None
    return Value(1.0, place + 1, spelt=True)


def _times(given: Sequence[Token], end: int, told: Speech) -> int:
    """The place behind "times" or "-fold", else 0."""
    place = end
    if place < len(given) and given[place].plain == "-" and given[place].glued:
        place += 1
    if place < len(given) and given[place].plain in told.times:
        return place + 1
    if place < len(given) and told.fold and given[place].plain == told.fold:
        return place + 1
    return 0


def _part_of_unit(given: Sequence[Token], end: int, told: Speech) -> tuple[str, int] | None:
    """As in "half an hour", "a quarter of a percentage point"."""
    if end < len(given) and given[end].plain in told.of:
        end += 1
    if end + 1 < len(given) and given[end].plain in told.articles:
        if given[end + 1].plain == "second":
            return "second", end + 2
        return unit_at(given, end + 1, told, is_spelt=True)
    return None


def _out_of(
    given: Sequence[Token], end: int, value: float, told: Speech
) -> tuple[float, int] | None:
    """How many the whole is in "one in three", "nine out of ten", and the place behind it."""
    if told.digits != "en" or end + 1 >= len(given):
        return None
    words = [token.plain for token in given[end : end + 3]]
    is_named = value == 1 and words[1] == "in" and words[0] not in told.breaks
    if is_named and end + 2 < len(given):  # "one adult in three"
        whole = value_at(given, end + 2, told)
        if whole is None or whole.value not in _WHOLES or not _ends_part(given, whole.end, told):
            return None
        return whole.value, whole.end
    if words[:2] == ["out", "of"] and value < 10:
        place = end + 2
    elif words[0] == "in" and value <= 10:
        place = end + 1
    else:
        return None
    every = place < len(given) and given[place].plain == "every"
    place += every
    if place >= len(given):
        return None
    whole = value_at(given, place, told)
    if whole is None or not value < whole.value:
        return None
    if words[0] == "in" and not (every or whole.value in _WHOLES):
        return None
    if words[0] == "out" and not (every or whole.value in (10, 100)):
        return None  # "six out of nine sirens" are two counts
    if whole.value > 100:
        return None  # "nine in every 1,000" is a rate
    if is_date(given, place, whole, told) or unit_at(given, whole.end, told, is_spelt=False):
        return None
    return whole.value, whole.end


def _ends_part(given: Sequence[Token], end: int, told: Speech) -> bool:
    """Whether nothing is counted behind "one in three": no "one goal in three matches"."""
    if end >= len(given):
        return True
    word = given[end].plain
    return word in told.breaks or word in ".,;:)¶" or word in _DO


def _placed(
    amount: Amount,
    given: Sequence[Token],
    starts: Sequence[int],
    told: Speech,
    following: Amount | None,
) -> Amount:
    bound, first, last, is_loose = bound_of(given, amount, told)
    rate = amount.rate or rate_at(given, amount.last, told)
    counted = () if _measures(amount) else counted_behind(given, last, told, following)
    if not rate and counted:
        rate = rate_at(given, last + len(counted), told)
    name = amount.in_name
    if amount.is_race:
        name = "".join(token.text for token in given[amount.first : amount.last])
    return amount.of(
        is_known=amount.first > 0 and given[amount.first - 1].plain in told.known,
        is_opening=amount.first > 0
        and bool(amount.unit)
        and given[amount.first - 1].plain in told.opening,
        in_name=name,
        bound=bound,
        is_loose_bound=is_loose,
        text=amount.text if amount.kind is Kind.CLOCK else "",
        counted=counted,
        holders=() if counted else holders_before(given, first, told),
        rate=rate,
        clause=starts[amount.first],
    )


def _converted(amounts: Sequence[Amount], given: Sequence[Token]) -> Iterator[Amount]:
    """The amounts; one in brackets behind another has its bound: "within 500 miles (800 km)"."""
    before: Amount | None = None
    for amount in amounts:
        if (
            before is not None
            and before.bound
            and not amount.bound
            and amount.first == before.last + 1
            and given[before.last].plain == "("
            and "" != amount.unit != before.unit != ""
        ):
            before = amount.of(bound=before.bound, is_loose_bound=before.is_loose_bound)
        else:
            before = amount
        yield before


def _measures(amount: Amount) -> bool:
    return bool(amount.unit) and amount.unit != "percent"
