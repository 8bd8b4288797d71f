"""Calendar periods as whole numbers, so that counting and comparing need no special cases.

Every unit counts from a fixed origin: years astronomically (0 is 1 BC), months as
``year * 12 + month - 1``, seasons and quarters as ``year * 4 + index``, days as proleptic
Gregorian ordinals, weeks as whole weeks of those ordinals (Monday first, as in ISO 8601).
"""

import datetime
from dataclasses import dataclass
from typing import Literal

Unit = Literal[
    "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century"
]

# How many of a unit make a year, and how many years make one: the two kinds of coarse unit.
PER_YEAR: dict[str, int] = {"month": 12, "season": 4, "quarter": 4, "half": 2, "year": 1}
YEARS: dict[str, int] = {"decade": 10, "century": 100}
# From fine to coarse; used to compare precision.
FINENESS: dict[str, int] = {
    "day": 0, "weekend": 1, "week": 2, "month": 3, "season": 4, "quarter": 4,
    "half": 5, "year": 6, "decade": 7, "century": 8,
}  # fmt: skip
SEASON_CODES = ("SP", "SU", "FA", "WI")
# The month in which a season or quarter is taken to begin (northern hemisphere).
_SEASON_FIRST_MONTH = (3, 6, 9, 12)
_LAST_ORDINAL = datetime.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Period:
    """One calendar period: the ``number``-th ``unit`` since the origin."""

    unit: Unit
    number: int

    @classmethod
    def of_date(cls, date: datetime.date) -> "Period":
        """The day of a date."""
        return cls("day", date.toordinal())

    @classmethod
    def of_month(cls, year: int, month: int) -> "Period":
        """The month of an astronomical year, 1 to 12."""
        return cls("month", year * 12 + month - 1)

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> "Period | None":
        """The day, or None when the calendar has no such day (31 June, year 0)."""
        try:
            return cls("day", datetime.date(year, month, day).toordinal())
        except ValueError:
            return None

    def shift(self, count: int) -> "Period":
        """The period of the same unit that many further on, or back."""
        return Period(self.unit, self.number + count)

    @property
    def date(self) -> datetime.date | None:
        """The first day, or None outside the years 1 to 9999."""
        if self.unit == "day":
            ordinal = self.number
        elif self.unit == "week":
            ordinal = self.number * 7 + 1
        elif self.unit == "weekend":
            ordinal = self.number * 7 + 6
        else:
            year, month = self.year, self.month
            return datetime.date(year, month, 1) if 1 <= year <= 9999 else None
        return datetime.date.fromordinal(ordinal) if 1 <= ordinal <= _LAST_ORDINAL else None

    @property
    def year(self) -> int:
        """The astronomical year it begins in."""
        if self.unit in PER_YEAR:
            return self.number // PER_YEAR[self.unit]
        if self.unit in YEARS:
            return self.number * YEARS[self.unit]
        date = self.date
        return date.year if date else 0

    @property
    def month(self) -> int:
        """The first month, 1 to 12."""
        if self.unit == "season":
            return _SEASON_FIRST_MONTH[self.number % 4]
        if self.unit in PER_YEAR:
            return self.number % PER_YEAR[self.unit] * (12 // PER_YEAR[self.unit]) + 1
        if self.unit in YEARS:
            return 1
        date = self.date
        return date.month if date else 1

    @property
    def last_date(self) -> datetime.date | None:
        """The last day, or None outside the years 1 to 9999."""
        if self.unit == "weekend":
            first = self.date
            return first + datetime.timedelta(days=1) if first else None
        after = self.shift(1).date
        if self.unit == "season":
            first = self.date
            if first is None:
                return None
            after = Period.of_month(first.year, first.month).shift(3).date
        return after - datetime.timedelta(days=1) if after else None

    def to(self, unit: Unit) -> "Period | None":
        """The period of another unit that holds this one's first day."""
        if unit == self.unit:
            return self
        if unit in YEARS:
            return Period(unit, self.year // YEARS[unit])
        if unit == "season":
            month = self.month
            season = (month - 3) // 3 if month >= 3 else -1  # January belongs to last winter
            return Period("season", self.year * 4 + season)
        if unit in PER_YEAR:
            per_year = PER_YEAR[unit]
            return Period(unit, self.year * per_year + (self.month - 1) * per_year // 12)
        date = self.date
        if date is None:
            return None
        if unit == "day":
            return Period("day", date.toordinal())
        return Period(unit, (date.toordinal() - 1) // 7)

    def is_printable(self) -> bool:
        """Whether the standards' four-digit years can write it."""
        return -9999 <= self.year <= 9999 and (self.unit in PER_YEAR or self.date is not None)

    def timex(self) -> str:
        """The TIMEX3 value: 2021-08-26, 2021-W34, 2021-W34-WE, 2021-SP, 2021-Q3, 199, 19."""
        if self.unit in ("day", "week", "weekend"):
            date = self.date
            if date is None:
                return "XXXX"
            if self.unit == "day":
                return date.isoformat()
            year, week, _ = date.isocalendar()
            return f"{year:04d}-W{week:02d}" + ("-WE" if self.unit == "weekend" else "")
        year = self.year
        name = f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"
        index = self.number % PER_YEAR.get(self.unit, 1)
        match self.unit:
            case "month":
                return f"{name}-{index + 1:02d}"
            case "season":
                return f"{name}-{SEASON_CODES[index]}"
            case "quarter":
                return f"{name}-Q{index + 1}"
            case "half":
                return f"{name}-H{index + 1}"
            case "decade":
                return name[:3]
            case "century":
                return name[:2]
            case _:
                return name

    def edtf(self) -> str:
        """EDTF level 0/1. Units EDTF has no word for become the interval of their days or months.

        A season is level 1 (2021-21); a quarter would be level 2 and so is written as months.
        """
        year = self.year
        name = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
        match self.unit:
            case "day":
                return self.timex()
            case "week" | "weekend":
                first, last = self.date, self.last_date
                return f"{first.isoformat()}/{last.isoformat()}" if first and last else "XXXX"
            case "month":
                return f"{name}-{self.month:02d}"
            case "season":
                return f"{name}-{21 + self.number % 4}"
            case "quarter" | "half":
                end = self.month + 12 // PER_YEAR[self.unit] - 1
                return f"{name}-{self.month:02d}/{name}-{end:02d}"
            case "decade":
                return f"{name[:-1]}X"
            case "century":
                return f"{name[:-2]}XX"
            case _:
                return name
