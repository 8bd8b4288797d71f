"""Times of day and weekdays: 5 p.m., in the morning, Friday, 14 May."""

import re

from briefing.check.dates.calendar import Told
from briefing.check.dates.compare import Fit, fit
from briefing.check.dates.evidence import DatesGiven
from briefing.check.dates.problem import NOT_GIVEN, Problem
from briefing.check.dates.words import WEEKDAY_NUMBERS
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.model.finding import Path

_CLOCK = re.compile(r"T(\d\d):?(\d\d)?")
_ZONES = re.compile(r"\b(?:GMT|UTC|CET|CEST|EST|EDT|ET|BST|MEZ|MESZ|local time)\b")
_PART = re.compile(r"T(MO|AF|EV|NI)")
_DAY_AND_YEAR = re.compile(r"\b\d{1,2}\b.*\b\d{4}\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_TIMES = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|h|uhr|o'clock)\b|\bnoon\b|\bmid")
_HOURS = {
    "MO": range(13),
    "AF": range(12, 19),
    "EV": range(16, 25),
    "NI": (*range(7), *range(18, 25)),
}
_KIN = {"MO": {"MO"}, "AF": {"AF", "EV"}, "EV": {"AF", "EV", "NI"}, "NI": {"EV", "NI"}}


def has_clock(told: Told) -> bool:
    """Whether a time of the clock is told."""
    return _CLOCK.search(told.timex) is not None


def time_problem(told: Told, path: Path, given: DatesGiven) -> Problem | None:
    """A time of day that the paragraphs do not have."""
    time = _CLOCK.search(told.timex)
    if time is None:
        return _part_of_day_problem(told, path, given)
    if given.has_words(told.text) or _ZONES.search(given.statement.blocks):
        return None
    known = [_CLOCK.search(one.told.timex) for one in given.all]
    if any(one and one.groups("00") == time.groups("00") for one in known) or (
        _times_unread(given)
    ):
        return None
    return Problem(
        NOT_GIVEN,
        Flaw(
            path,
            f"the time “{short(told.text)}” is not in its evidence",
            "write the time that the source gives, or leave it out",
        ),
    )


def _part_of_day_problem(told: Told, path: Path, given: DatesGiven) -> Problem | None:
    """In the morning, where the evidence has the evening of that day."""
    part = _PART.search(told.timex)
    if part is None or told.span is None:
        return None
    same = [one for one in given.near if one.told.span and fit(told, one.told) is Fit.CARRIED]
    parts = [(_parts_of(one.told.timex), one) for one in same]
    if not parts or any(not there or part[1] in there for there, _ in parts):
        return None
    there = parts[0][1]
    return Problem(
        NOT_GIVEN,
        Flaw(
            path,
            f"“{short(told.text)}” is another time of day than “{short(there.told.text)}” in the "
            "evidence",
            "write the time of day that the source gives",
            (there.passage("the time given"),),
        ),
    )


def _parts_of(timex: str) -> set[str]:
    """The parts of the day that may be meant; none where none is told."""
    if part := _PART.search(timex):
        return _KIN[part[1]]
    if clock := _CLOCK.search(timex):
        hour = int(clock[1])
        return {name for name, hours in _HOURS.items() if hour in hours}
    return set()


def weekday_problem(told: Told, path: Path) -> Problem | None:
    """A weekday that the date beside it does not fall on."""
    if told.span is None or told.span.days != 1 or not _DAY_AND_YEAR.search(told.text):
        return None
    named = [
        WEEKDAY_NUMBERS[word]
        for word in _LETTERS.findall(told.text.casefold())
        if word in WEEKDAY_NUMBERS
    ]
    number = (told.span.first - 1) % 7
    if len(named) != 1 or named[0] == number:
        return None
    names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    return Problem(
        NOT_GIVEN,
        Flaw(
            path,
            f"“{short(told.text)}”: {told.span.shown} was a {names[number]}",
            "write the day that the source gives",
        ),
    )


def _times_unread(given: DatesGiven) -> bool:
    """Whether the paragraphs have a time of day that the engine did not read as one."""
    read = sum(bool(_CLOCK.search(one.told.timex)) for one in given.all)
    return len(_TIMES.findall(given.words)) > read
