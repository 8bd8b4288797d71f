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
_TO_ANOTHER = word_set("after before from following nach vor après avant")
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
    turns_at: int | None = None
    """Where "nine days after" stands: a date before it ("on Friday, nine days after the crash") is
    the later one, and the way from it leads back."""


def step(timex: str, before: str, after: str, place: int = 0) -> Step | None:
    """The step that a length of time makes, by the words right before and after it; `place` is
    where it stands."""
    found = _LENGTH.fullmatch(timex)
    if found is None or int(found[1]) > _MOST:
        return None
    behind = set(_LETTERS.findall(after.casefold())[:2])
    ahead = set(_LETTERS.findall(before.casefold())[-2:])
    on, back = bool(behind & _ON), bool(behind & _BACK)
    if on or back:
        turns = place if behind & _TO_ANOTHER else None
        return Step(int(found[1]), found[2], on, back, turns_at=turns)
    on, now = bool(ahead & _ON_BEFORE), bool(ahead & _UP_TO_NOW)
    return Step(int(found[1]), found[2], on, now, now) if on or now else None


def single_steps(text: str) -> Iterable[Step]:
    """Steps of one unit: the next day, a year earlier."""
    for found in _ONE.finditer(text):
        unit = found["unit"] or found["of"]
        way = (found["way"] or found["to"]).casefold()
        on, both = way in ("after", "later", "next", "following"), way in _TO_ANOTHER
        yield Step(1, unit[0].upper(), on or both, not on or both)


def reckoned(
    said: Span,
    steps: Iterable[Step],
    anchors: Sequence[tuple[int, Span]],
    published: Sequence[Span],
) -> bool:
    """Whether a step from a date of the evidence, or from the publication, gives the date said.

    `anchors` are the evidence's dates with their places.
    """
    for one in steps:
        for place, start in anchors:
            turned = one.turns_at is not None and place < one.turns_at
            on, back = (one.back, one.on) if turned else (one.on, one.back)
            ways = [1] * on + [-1] * (back and not one.back_from_now)
            if any(_counted(start, way * one.count, one.unit, said) for way in ways):
                return True
        for start in published:
            ways = [1] * one.on + [-1] * one.back
            if any(_counted(start, way * one.count, one.unit, said) for way in ways):
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
