"""Dates as EDTF level 0 and 1 (Library of Congress, ISO 8601-2): read, bounds and order.

Understood: `2021`, `2021-08`, `2021-08-26`, negative years (`-0044`), seasons (`2015-21` to
`2015-24`), unspecified digits from the right (`199X`, `20XX`, `2021-XX`, `2021-08-XX`),
the marks `?` uncertain, `~` approximate and `%` both, and intervals of these with open (`..`)
or unknown (empty) ends: `2014/..`, `../2014`, `2021-01/2021-04`. Level 2 is refused.
"""

import re
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

Bound = tuple[int, int, int]
"""Year, month and day; a plain tuple because years before 1 have no `datetime.date`."""

_DATE = re.compile(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)"
    r"(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?"
    r"(?P<mark>[?~%])?",
    re.ASCII,
)
_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


class Relation(StrEnum):
    """How an event stands to its date: an interval alone cannot tell "lasted" from
    "sometime in"."""

    ON = "on"
    WITHIN = "within"
    THROUGHOUT = "throughout"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    AS_OF = "as_of"


class Precision(IntEnum):
    """How fine a date is; coarse is smaller."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    SEASON = 4
    MONTH = 5
    DAY = 6


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """One date, as fine as it is known. `year` is the first year of a decade or century."""

    year: int
    month: int | None = None
    day: int | None = None
    season: int | None = None
    precision: Precision = Precision.YEAR
    uncertain: bool = False
    approximate: bool = False

    @property
    def earliest(self) -> Bound:
        """The first day it can mean."""
        if self.season:
            return self.year, _SEASON_MONTHS[self.season][0], 1
        return self.year, self.month or 1, self.day or 1

    @property
    def latest(self) -> Bound:
        """The last day it can mean; winter ends in the year after."""
        span = {Precision.CENTURY: 99, Precision.DECADE: 9}.get(self.precision, 0)
        year, month = self.year + span, self.month or 12
        if self.season:
            month = _SEASON_MONTHS[self.season][1]
            year += month == 2
        return year, month, self.day or _days(year, month)


@dataclass(frozen=True, slots=True)
class EdtfInterval:
    """From `start` to `end`; None is an open or unknown end."""

    start: EdtfDate | None
    end: EdtfDate | None


Edtf = EdtfDate | EdtfInterval


def _days(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (
        29 if month == 2 and leap else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    )


def _parse_date(text: str) -> EdtfDate:
    match = _DATE.fullmatch(text)
    if not match:
        raise ValueError(
            f"{text!r} is not a date; write 2021, 2021-08, 2021-08-26, 2015-21 (spring), "
            "199X (the 1990s), with ~ for about and ? for uncertain, or start/end"
        )
    mark = match["mark"] or ""
    uncertain, approximate = mark in ("?", "%"), mark in ("~", "%")
    digits = match["year"]
    year = int(digits.replace("X", "0"))
    if "X" in digits:
        if match["month"]:
            raise ValueError(f"{text!r} has a month in a year that is not known")
        precision = Precision.CENTURY if digits.endswith("XX") else Precision.DECADE
        return EdtfDate(year, None, None, None, precision, uncertain, approximate)
    month, day = match["month"], match["day"]
    if month in (None, "XX"):
        if day not in (None, "XX"):
            raise ValueError(f"{text!r} has a day in a month that is not known")
        return EdtfDate(year, None, None, None, Precision.YEAR, uncertain, approximate)
    number = int(month)
    if number in _SEASON_MONTHS:
        if day:
            raise ValueError(f"{text!r} has a day in a season")
        return EdtfDate(year, None, None, number, Precision.SEASON, uncertain, approximate)
    if not 1 <= number <= 12:
        raise ValueError(f"{text!r} has no month {month}; months are 01 to 12, seasons 21 to 24")
    if day in (None, "XX"):
        return EdtfDate(year, number, None, None, Precision.MONTH, uncertain, approximate)
    if not 1 <= int(day) <= _days(year, number):
        last = _days(year, number)
        raise ValueError(f"{text!r} is not in the calendar: that month has {last} days")
    return EdtfDate(year, number, int(day), None, Precision.DAY, uncertain, approximate)


def parse_edtf(text: str) -> Edtf:
    """Read an EDTF level 0 or 1 string; ValueError says what would be right."""
    if text.count("/") > 1:
        raise ValueError(f"{text!r} has more than one '/'; an interval is start/end")
    if "/" not in text:
        return _parse_date(text)
    start, end = text.split("/")
    open_ends = ("", "..")
    if start in open_ends and end in open_ends:
        raise ValueError(f"{text!r} has neither start nor end")
    first = None if start in open_ends else _parse_date(start)
    last = None if end in open_ends else _parse_date(end)
    if first and last and first.earliest > last.latest:
        raise ValueError(f"{text!r} ends before it starts")
    return EdtfInterval(first, last)


def earliest(date: Edtf) -> Bound | None:
    """The first day the date can mean, or None when its start is open."""
    if isinstance(date, EdtfDate):
        return date.earliest
    return date.start.earliest if date.start else None


def latest(date: Edtf) -> Bound | None:
    """The last day the date can mean, or None when its end is open."""
    if isinstance(date, EdtfDate):
        return date.latest
    return date.end.latest if date.end else None


SortKey = tuple[int, int, int, int, int]


def sort_key(date: Edtf, relation: Relation) -> SortKey:
    """Order of a timeline: by first day; "before X" just above X, "by" and "after" just below;
    coarse before fine inside a year or month. Ties keep the order of the source."""
    if isinstance(date, EdtfInterval):
        point = date.start or date.end or EdtfDate(0)  # parse_edtf refuses one without ends
        if date.start is None:
            relation = Relation.BEFORE
    else:
        point = date
    month = _SEASON_MONTHS[point.season][0] if point.season else point.month or 0
    rank = {Relation.BEFORE: 0, Relation.BY: 2, Relation.AFTER: 2}.get(relation, 1)
    if rank == 2:  # below everything inside X
        year, month, day = point.latest
        return year, month, day, rank, 0
    return point.year, month, point.day or 0, rank, int(point.precision)


def _as_text(value: Any) -> Any:
    """A bare year in YAML is an integer."""
    if not isinstance(value, int) or isinstance(value, bool):
        return value
    return f"{value:05d}" if value < 0 else f"{value:04d}"


def _valid(value: str) -> str:
    parse_edtf(value)
    return value


EdtfString = Annotated[
    str, BeforeValidator(_as_text, json_schema_input_type=str | int), AfterValidator(_valid)
]
"""A string that `parse_edtf` reads; models keep the string."""
