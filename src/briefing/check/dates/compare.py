"""Two dates held against each other: what the text says, and what the evidence gives."""

import datetime
import re
from enum import Enum

from briefing.check.dates.calendar import Told
from briefing.check.dates.span import Span
from briefing.check.dates.words import CALENDAR

ROUGH = 5
"""Days by which "two weeks ago" may miss the day."""
_WEEK = 7
_YEAR_OF_DAYS = 366
_YEAR = re.compile(r"\d{4}|['’]\d\d\b")


class Fit(Enum):
    """How a date of a text lies to one of the evidence."""

    CARRIED = 1
    """The same or coarser."""
    FINER = 2
    TURNED = 3
    """The same, but before became after, or since until."""
    OTHER = 4


def fit(said: Told, given: Told) -> Fit:
    """Whether the evidence's date carries that of the text."""
    if said.span is None or given.span is None:
        return Fit.OTHER
    best = _best(said, given)
    if best in (Fit.FINER, Fit.OTHER) and (_at_the_edge(said, given) or _beyond(said, given)):
        return Fit.CARRIED
    if best is Fit.CARRIED and {_direction(said), _direction(given)} == {"up to", "from"}:
        return Fit.TURNED
    return best


def is_whole(said: Told, given: Told) -> bool:
    """Whether a range is one date of the evidence as a whole, and not end by end."""
    here, there = said.span, given.span
    if here is None or there is None:
        return False
    return (here.first, here.last) == (there.first, there.last) or _at_the_edge(said, given)


def _at_the_edge(said: Told, given: Told) -> bool:
    """Whether "the end of the year" is told as 31 December, or "since its start" as since January;
    or a part of a decade as the years it has."""
    assert said.span is not None
    whole = given.ends[0] if given.ends else given.span
    if whole is None:
        return False
    if len(said.ends) > 1 and whole.part and whole.holds(said.span):
        return 3 * said.span.days >= whole.days
    words = given.text.casefold()
    if any(word in words for word in ("end of", "ende des", "fin de l")):
        return said.span.last == whole.last
    begins = any(word in words for word in ("start of", "beginning of", "anfang des", "début de l"))
    return begins and said.span.first == whole.first


def _beyond(said: Told, given: Told) -> bool:
    """Whether "before 2002" may tell "more than 25 years ago"."""
    assert said.span is not None
    assert given.span is not None
    return (
        bool(_direction(said))
        and given.span.approximate
        and abs(said.span.first - given.span.first) <= _YEAR_OF_DAYS
    )


def _best(said: Told, given: Told) -> Fit:
    fits = [_fit(one, other) for one in _points(said) for other in (*_points(given), *given.ends)]
    if Fit.CARRIED not in fits and _same_by_name(said, given):
        return Fit.CARRIED
    return min(fits, key=lambda each: each.value)


def _points(told: Told) -> tuple[Span, ...]:
    """The date itself, or of an open interval the end that is known."""
    if told.span is None:
        return ()
    return told.ends if told.span.is_open and told.ends else (told.span,)


def _fit(said: Span, given: Span) -> Fit:
    if said.first == given.first and said.last == given.last:
        if said.part != given.part and said.part:
            return Fit.OTHER if given.part else Fit.FINER
        lost = given.approximate and not said.approximate
        return Fit.FINER if lost else Fit.CARRIED
    if said.holds(given):
        narrow = given.narrowed() if said.part else given
        return Fit.CARRIED if said.narrowed().meets(narrow) else Fit.OTHER
    if given.approximate and given.days == 1:
        near = abs(said.first - given.first) <= ROUGH and said.days <= _WEEK
        if near:
            return Fit.CARRIED if said.approximate else Fit.FINER
        return Fit.OTHER
    if given.uncertain and given.days == said.days == 1:
        return Fit.CARRIED if abs(said.first - given.first) == _WEEK else Fit.OTHER
    if given.holds(said):
        inside = given.narrowed().meets(said.narrowed())
        return Fit.FINER if inside and not given.is_open else Fit.OTHER
    if said.meets(given):  # winter 2020 and 2021, a week and a month
        return Fit.CARRIED if said.days >= given.days else Fit.FINER
    return Fit.OTHER


def _direction(told: Told) -> str:
    if told.span and told.span.is_open:
        return "up to" if told.relation == "throughout" else "from"
    return {"before": "up to", "by": "up to", "after": "from"}.get(told.relation, "")


def _same_by_name(said: Told, given: Told) -> bool:
    """Whether a date that names no year, or only a weekday, is the same day of another turn: the
    context that would tell the turn is the evidence's."""
    if said.span is None or given.span is None or _YEAR.search(said.text):
        return False
    if any(character.isdigit() for character in said.text):
        return _day_of_year(said.span) == _day_of_year(given.span)
    return _calendar_words(said.text) <= _calendar_words(given.text) and bool(
        _calendar_words(said.text)
    )


def alike(one: Span, other: Span) -> bool:
    """Whether two dates are of one kind: days, weeks, months, or years."""
    return not (one.is_open or other.is_open) and (
        one.days <= 2 * other.days and other.days <= 2 * one.days
    )


def next_turn(said: Told, given: Told) -> bool:
    """Whether both are one day or month of two years in a row, and the evidence names no year."""
    if said.span is None or given.span is None or _YEAR.search(given.text):
        return False
    if given.span.days >= _YEAR_OF_DAYS - 1:
        return False  # "next year" is one year
    if _day_of_year(said.span) == _day_of_year(given.span):
        return abs(said.span.first - given.span.first) in (365, 366)
    return given.span.days == said.span.days == 1 and (
        said.span.first - given.span.first == _WEEK and bool(_calendar_words(given.text))
    )


def _day_of_year(span: Span) -> tuple[int, int, int, int]:
    first = datetime.date.fromordinal(span.first)
    last = datetime.date.fromordinal(span.last)
    return first.month, first.day, last.month, last.day


def names_calendar(text: str) -> bool:
    """Whether a weekday or month is named."""
    return bool(_calendar_words(text))


def _calendar_words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", text.casefold()) if word in CALENDAR}
