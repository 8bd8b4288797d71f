"""Counting on or back from a date: last year, two weeks ago, a month later."""

from dataclasses import dataclass

from briefing.dates.anchor import Discourse
from briefing.dates.period import FINENESS, Period, Unit
from briefing.dates.reading import Shift


@dataclass(frozen=True, slots=True)
class Resolved:
    """A value: ``period``, the interval to ``last``, or only a TIMEX value when neither is set."""

    timex: str
    reason: str
    period: Period | None = None
    last: Period | None = None
    anchor: Period | None = None
    approximate: bool = False
    uncertain: bool = False
    throughout: bool = False
    explicit: bool = False


def _origin_of(reading: Shift, discourse: Discourse) -> Period | None:
    if reading.origin == "text":
        if reading.unit == "quarter":
            return discourse.told_quarter()
        if reading.unit == "year" and reading.count == 0:
            return discourse.named or discourse.text_origin()  # "stalled by 1940. That year …"
        return discourse.text_origin()
    if reading.origin == "scene":
        return discourse.scene_origin()
    if reading.distance or reading.unit == "day":
        return discourse.reference  # "ago" and "yesterday" are the writer's, in a narrative too
    return discourse.unit_origin()


def _how(reading: Shift, origin: Period, discourse: Discourse) -> str:
    if reading.unit == "quarter" and reading.origin == "text" and discourse.quarter is None:
        return f"counted from {origin.edtf()}, the quarter last over"
    return f"{reading.unit} counted {against(origin, discourse)}"


def shifted(reading: Shift, discourse: Discourse) -> Resolved:
    """A calendar unit counted from its origin."""
    origin = _origin_of(reading, discourse)
    quarter = discourse.quarter_origin()
    if quarter is not None and reading.distance and (reading.unit, reading.count) == ("year", -1):
        origin = quarter  # "profit in the third quarter … from $2 a year ago"
    unit, count = reading.unit, reading.count
    if discourse.narrative and unit == "day" and count == 0 and reading.origin == "speech":
        return Resolved("PRESENT_REF", "the present of the writer", anchor=discourse.reference)
    if origin is None:
        return Resolved("XXXX", "nothing earlier to count from")
    how = _how(reading, origin, discourse)
    if FINENESS[origin.unit] > FINENESS[unit]:
        if unit == "year" or not reading.distance:
            return Resolved("XXXX", f"finer than the earlier date {origin.edtf()}")
        # "Two days later" after "in May": no finer than May, and only about then.
        return Resolved("XXXX", how, origin, anchor=origin, approximate=True)
    if origin.unit in ("quarter", "half") and unit == "year" and reading.distance:
        per_year = 2 if origin.unit == "half" else 4
        period = origin.shift(count * per_year)
        return Resolved(period.timex(), how, period, anchor=origin)
    if reading.exact and origin.unit == "day":
        return _to_the_day(origin, unit, count, how)
    whole = origin.to(unit)
    if whole is None:
        return Resolved("XXXX", "outside the calendar")
    period = whole.shift(count)
    if not period.is_printable():
        return Resolved("XXXX", "outside the calendar")
    if reading.distance and unit == "week" and origin.unit == "day":
        day = origin.shift(7 * count)
        if not day.is_printable():
            return Resolved("XXXX", "outside the calendar")
        return Resolved(period.timex(), how, day, anchor=origin, approximate=True)
    return Resolved(period.timex(), how, period, anchor=origin)


def _to_the_day(origin: Period, unit: Unit, count: int, how: str) -> Resolved:
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}.get(unit)
    date = origin.date
    if months is None or date is None:
        day: Period | None = origin.shift(count * (7 if unit == "week" else 1))
    else:
        year, month = divmod(date.year * 12 + date.month - 1 + count * months, 12)
        day = Period.of_day(year, month + 1, date.day)
    if day is None or not day.is_printable():
        return Resolved("XXXX", "outside the calendar")
    return Resolved(day.timex(), how, day, anchor=origin)


def moved(origin: Period, unit: str, count: int) -> Resolved | None:
    """So many units on from a date; None where the date is coarser than the unit."""
    if FINENESS[origin.unit] > FINENESS[unit] or unit not in ("day", "week", "month", "year"):
        return None
    side = "after" if count > 0 else "before"
    reason = f"{abs(count)} {unit}{'' if abs(count) == 1 else 's'} {side} {origin.edtf()}"
    days = {"day": 1, "week": 7}.get(unit)
    if days and origin.unit != "day":
        return None
    whole = origin if days else origin.to(unit)  # type: ignore[arg-type]  # one of four units
    period = whole.shift(count * (days or 1)) if whole else None
    if period is None or not period.is_printable():
        return None
    return Resolved(period.timex(), reason, period, anchor=origin, approximate=unit == "week")


def against(origin: Period, discourse: Discourse) -> str:
    """The words of a reason for what something was counted from."""
    what = "publication date" if discourse.is_reference(origin) else "earlier date"
    return f"against the {what} {origin.edtf()}"
