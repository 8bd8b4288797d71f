"""Dates that the evidence gives by a length of time: "40 days from 24 February"."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.check.dates.span import Span
from briefing.check.english import word_set

_LENGTH = re.compile(r"P(\d+)([YMWD])")
_ONE = re.compile(
    r"\b(?:(?P<unit>day|week|month|year)s? (?P<way>after|before|later|earlier|previously)"
    r"|(?P<to>next|following|previous) (?P<of>day|week|month|year))\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_WEEK = 7
_MOST = 3000
"""Units that are counted; longer lengths reach out of the calendar."""

_ON = word_set("later after afterwards on from following time next après danach später")
_BACK = word_set("earlier before previously prior ago previous avant zuvor früher")
_ON_BEFORE = word_set("within in next another coming lasting lasted took for until binnen in dans")
_UP_TO_NOW = word_set("for past last over since seit depuis derniers dernières")


@dataclass(frozen=True, slots=True)
class Step:
    """So many days, weeks, months or years on or back from a date."""

    count: int
    unit: str
    """D, W, M or Y."""
    on: bool
    back: bool
    back_from_now: bool = False
    """Whether the way back is from the day of publication alone: "for ten years"."""


def step(timex: str, before: str, after: str) -> Step | None:
    """The step that a length of time makes, by the words right before and after it."""
    found = _LENGTH.fullmatch(timex)
    if found is None or int(found[1]) > _MOST:
        return None
    behind = set(_LETTERS.findall(after.casefold())[:2])
    ahead = set(_LETTERS.findall(before.casefold())[-2:])
    on, back = bool(behind & _ON), bool(behind & _BACK)
    if on or back:
        return Step(int(found[1]), found[2], on, back)
    on, now = bool(ahead & _ON_BEFORE), bool(ahead & _UP_TO_NOW)
    return Step(int(found[1]), found[2], on, now, now) if on or now else None


def single_steps(text: str) -> Iterable[Step]:
    """Steps of one unit: the next day, a year earlier."""
    for found in _ONE.finditer(text):
        unit = found["unit"] or found["of"]
        way = (found["way"] or found["to"]).casefold()
        on = way in ("after", "later", "next", "following")
        yield Step(1, unit[0].upper(), on, not on)


def reckoned(
    said: Span, steps: Iterable[Step], anchors: Sequence[Span], published: Sequence[Span]
) -> bool:
    """Whether a step from a date of the evidence, or from the publication, gives the date said."""
    for one in steps:
        dates = [*anchors, *published]
        ways = [(1, dates)] if one.on else []
        if one.back:
            ways.append((-1, list(published) if one.back_from_now else dates))
        for sign, starts in ways:
            if any(_counted(start, sign * one.count, one.unit, said) for start in starts):
                return True
    return False


def _counted(anchor: Span, count: int, unit: str, said: Span) -> bool:
    if anchor.is_open:
        return False
    if unit in "WD":
        moved = count * (_WEEK if unit == "W" else 1)
        room = 1 if said.days == 1 and abs(moved) > 1 else 0
        first, last = anchor.first + moved - room, anchor.last + moved + room
        return anchor.days <= said.days and said.first <= last and first <= said.last
    start = datetime.date.fromordinal(anchor.first)
    begin = datetime.date.fromordinal(said.first)
    month = start.year * 12 + start.month - 1 + count * (12 if unit == "Y" else 1)
    here = begin.year * 12 + begin.month - 1
    if said.days == 1:
        return anchor.days == 1 and (here, begin.day) == (month, start.day)
    if said.days <= 31 and anchor.days <= 31:
        return here == month
    if said.days > 31:
        return begin.year <= month // 12 <= datetime.date.fromordinal(said.last).year
    return unit == "M" and here == month
