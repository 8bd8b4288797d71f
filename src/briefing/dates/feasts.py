"""The day a named day falls on in a year. Easter by the Gregorian computus."""

import datetime

from briefing.dates.locale import NamedDay
from briefing.dates.period import Period


def feast_in(day: NamedDay, year: int) -> Period | None:
    """The day of a feast in a year from 1583 on, when the Gregorian calendar began, or None."""
    if not 1583 <= year <= 9998 or (day.year is not None and day.year != year):
        return None
    if day.rule == "fixed":
        return Period.of_day(year, day.month, day.day)
    found = Period.of_date(_easter(year) if day.rule == "easter" else _nth_weekday(day, year))
    return found.shift(day.offset)


def _nth_weekday(day: NamedDay, year: int) -> datetime.date:
    if day.nth > 0:
        first = datetime.date(year, day.month, 1)
        ahead = (day.weekday - first.isoweekday()) % 7
        return first + datetime.timedelta(days=ahead + 7 * (day.nth - 1))
    following = datetime.date(year + day.month // 12, day.month % 12 + 1, 1)
    last = following - datetime.timedelta(days=1)
    return last - datetime.timedelta(days=(last.isoweekday() - day.weekday) % 7)


def _easter(year: int) -> datetime.date:
    """Western Easter, after Meeus, Jones and Butcher."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, left = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    weekday = (32 + 2 * left + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return datetime.date(year, month, day + 1)
