"""What an expression says by itself, before it is known what it is counted from.

Patterns make readings, resolution turns them into dates; neither knows the other.
"""

from dataclasses import dataclass
from typing import Literal

from briefing.dates.locale import NamedDay
from briefing.dates.period import Period, Unit

# The publication, an earlier date in the text, or the year the passage is set in.
Origin = Literal["speech", "text", "scene"]


@dataclass(frozen=True, slots=True)
class Fixed:
    """An explicit period, or the interval from it to ``last``.

    ``timex`` is the TIMEX3 value of what the calendar has no unit for (a century BC).
    """

    period: Period
    last: Period | None = None
    timex: str | None = None


@dataclass(frozen=True, slots=True)
class Cyclic:
    """A named part of a greater cycle whose turn is not said: "May", "Tuesday", "the spring".

    ``index`` counts from 1 (Monday, January, spring). ``day`` adds a day of the month, and
    ``last_day`` the end of a run of days. ``step`` is -1 for "last", 0 for "this", 1 for "next"
    and 2 for the one after.
    """

    unit: Literal[
        "weekday", "weekend", "month", "season", "quarter", "half", "monthday", "decade", "feast"
    ]
    index: int
    day: int | None = None
    last_day: int | None = None
    step: int | None = None
    origin: Origin = "speech"
    feast: NamedDay | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A calendar unit counted from an origin: "last year" is (year, -1, speech).

    ``distance`` marks a stretch of time ("two weeks ago", "a month later") as against the
    calendar unit before or after ("last week"); a distance in weeks is approximate to the day,
    unless ``exact``: "a week ago today".
    """

    unit: Unit
    count: int
    origin: Origin = "speech"
    distance: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Inside:
    """A named part of a year or week told relatively: "June last year", "Tuesday of that week"."""

    part: Cyclic
    whole: Shift


@dataclass(frozen=True, slots=True)
class Portion:
    """The first or last units of a greater period: "the first four months of 2021"."""

    count: int
    unit: Unit
    from_end: bool
    whole: "Fixed | Shift"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch up to or from the origin: "the past three months", "the next two weeks"."""

    count: int | None
    unit: str
    forward: bool


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: "three years", "several days" (``count`` None), "two-week"."""

    count: int | None
    unit: str
    half: bool = False
    """Half a unit more: "two and a half years"."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A repeated time: "every day", "Tuesdays". ``timex`` is the whole meaning."""

    timex: str


@dataclass(frozen=True, slots=True)
class Vague:
    """PRESENT_REF, PAST_REF or FUTURE_REF of TimeML, or a time the text leaves open.

    ``told`` marks what is an expression of time in a narrative only ("the former king").
    """

    timex: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day whose day is not said: "at 5:34 a.m.", "by noon"."""

    time: str


@dataclass(frozen=True, slots=True)
class Before:
    """The text's current period moved to another year, as in "the same period last year"."""

    whole: Shift


Reading = (
    Fixed
    | Cyclic
    | Shift
    | Inside
    | Portion
    | Stretch
    | Length
    | Recurring
    | Vague
    | Before
    | Clock
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A reading at its place: token span ``first``..``last`` (end exclusive)."""

    first: int
    last: int
    reading: Reading
    rule: str
    mod: str | None = None
    time: str | None = None
    week: bool = False
    """Whether the week of the day is meant."""
    approximate: bool = False
