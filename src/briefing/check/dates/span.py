"""A date as the days it can mean, so that two dates can be compared; and as people write it."""

import datetime
from dataclasses import dataclass

from briefing.model.edtf import Bound, Edtf, EdtfDate, Precision, Relation, parse_edtf

_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_FIRST, _LAST = datetime.date.min.toordinal(), datetime.date.max.toordinal()
_PARTS = {"START": (0.0, 0.45), "MID": (0.25, 0.75), "END": (0.55, 1.0)}
"""What of a month or year "early", "mid" and "late" can mean, with room to spare."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, as ordinals of the proleptic calendar; both inclusive."""

    first: int
    last: int
    shown: str
    """For people: "26 August 2021"."""
    is_open: bool = False
    """Whether one end is open: `first` or `last` is the end of all days."""
    approximate: bool = False
    uncertain: bool = False
    part: str = ""
    """START, MID or END, of a month or a longer time."""

    @property
    def days(self) -> int:
        """How many days it can mean."""
        return self.last - self.first + 1

    def holds(self, other: "Span") -> bool:
        """Whether all days of the other are days of this."""
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: "Span") -> bool:
        """Whether both have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def narrowed(self) -> "Span":
        """The days that "early", "mid" or "late" leaves of it."""
        if not self.part:
            return self
        begin, end = _PARTS[self.part]
        size = self.days
        return Span(self.first + int(begin * size), self.first + int(end * size), self.shown)


def span(edtf: str, part: str = "") -> Span | None:
    """The days of an EDTF date; None for what no calendar of days has (years before 1)."""
    date = parse_edtf(edtf)
    ends = [date] if isinstance(date, EdtfDate) else [date.start, date.end]
    known = [end for end in ends if end]
    first = _ordinal(known[0].earliest) if ends[0] else _FIRST
    last = _ordinal(known[-1].latest) if ends[-1] else _LAST
    if first is None or last is None:
        return None
    return Span(
        first,
        last,
        shown(date, part=part),
        len(known) < len(ends),
        any(end.approximate for end in known),
        any(end.uncertain for end in known),
        part if part in _PARTS and last > first else "",
    )


def _ordinal(bound: Bound) -> int | None:
    year, month, day = bound
    return datetime.date(year, month, day).toordinal() if 0 < year < 10_000 else None


def shown(date: Edtf, relation: Relation = Relation.ON, part: str = "") -> str:
    """A date in English words: "by 31 August 2021"."""
    if isinstance(date, EdtfDate):
        text = _one(date, part)
    elif date.start and date.end:
        text = f"{_one(date.start)} to {_one(date.end)}"
    elif date.start:
        text = f"{_one(date.start)} and later"
    else:
        text = f"{_one(date.end)} and earlier" if date.end else ""
    words = {Relation.AS_OF: "as of", Relation.THROUGHOUT: "throughout"}
    if relation in (Relation.ON, Relation.WITHIN):
        return text
    return f"{words.get(relation, relation.value)} {text}"


def _one(date: EdtfDate, part: str = "") -> str:
    about = "about " if date.approximate else ""
    about += {"START": "early ", "MID": "mid-", "END": "late "}.get(part, "")
    if date.precision is Precision.CENTURY:
        return f"{about}{date.year}–{date.year + 99}"
    if date.precision is Precision.DECADE:
        return f"the {about}{date.year}s"
    if date.season:
        return f"{about}{_SEASONS[date.season]} {date.year}"
    month = f"{_MONTHS[date.month - 1]} " if date.month else ""
    return f"{about}{f'{date.day} ' if date.day else ''}{month}{date.year}"
