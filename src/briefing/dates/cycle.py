"""Which turn of a cycle is meant: which May, which Tuesday, which 15 July."""

from briefing.dates.cues import Tense
from briefing.dates.feasts import feast_in
from briefing.dates.period import Period
from briefing.dates.reading import Cyclic

# In a told story time runs forward: a month this far behind the last date is next year's.
_STORY_BACK = 8
# News names the year of a date far off; one this near (in days) is meant whatever the tense.
_NEAR_DAYS = 120
# ... unless the verb says the contrary: "will open on 15 July", written a month after one.
_CONTRARY_DAYS = 30


def turn(
    reading: Cyclic, origin: Period, tense: Tense, told: bool
) -> tuple[Period, Period | None] | None:
    """The period meant, seen from ``origin``; ``told`` when that is a date of the text itself."""
    if reading.unit == "weekday":
        day = _weekday(reading, origin, tense, told)
        return (day, None) if day else None
    if reading.unit == "weekend":
        week = origin.to("weekend")
        if week is None:
            return None
        under_way = origin.unit == "day" and (origin.number - 1) % 7 >= 5
        weekend = week if under_way or tense == "future" or told else week.shift(-1)
        return (weekend, None) if weekend.is_printable() else None
    if reading.unit in ("monthday", "feast"):
        return _month_day(reading, origin, tense, told)
    if reading.unit == "decade":
        return None
    period = _part_of_year(reading, origin, tense, told)
    return (period, None) if period and period.is_printable() else None


def _weekday(reading: Cyclic, origin: Period, tense: Tense, told: bool) -> Period | None:
    if origin.unit != "day":
        return None
    # Ordinal 1 is a Monday, so Monday is 1 mod 7.
    behind = (origin.number - reading.index) % 7
    if reading.step == -1:
        count = -(behind or 7)
    elif reading.step == 0:
        count = (reading.index - 1) - (origin.number - 1) % 7
    elif reading.step == 2:
        count = 14 - behind
    elif reading.step == 1 or (reading.step is None and (told or tense == "future")):
        # "Will vote Friday", printed on a Friday, is today's vote.
        count = (7 - behind) % 7 if reading.step is None else 7 - behind
    else:
        count = -behind
    day = origin.shift(count)
    return day if day.is_printable() else None


def _candidate(reading: Cyclic, year: int) -> Period:
    match reading.unit:
        case "season":
            return Period("season", year * 4 + reading.index - 1)
        case "quarter":
            return Period("quarter", year * 4 + reading.index - 1)
        case "half":
            return Period("half", year * 2 + reading.index - 1)
        case _:
            return Period.of_month(year, reading.index)


def _part_of_year(reading: Cyclic, origin: Period, tense: Tense, told: bool) -> Period | None:
    year = origin.year
    here = _candidate(reading, year)
    if origin.unit == "year" or (told and reading.step is None):
        if reading.step is not None and reading.step != 0 and origin.unit == "year":
            return here.shift(0)
        if told and origin.unit != "year" and _months_behind(here, origin) >= _STORY_BACK:
            return _candidate(reading, year + 1)
        return here
    now = origin.to(here.unit)
    if now is None:
        return None
    size = here.number - _candidate(reading, year - 1).number
    if reading.step == 0:
        return here
    latest = here.number if here.number <= now.number else here.number - size
    if reading.step == -1:
        return Period(here.unit, latest - size if latest == now.number else latest)
    upcoming = latest if latest == now.number else latest + size
    if reading.step == 1:
        return Period(here.unit, upcoming + size if upcoming == now.number else upcoming)
    if tense in ("past", "gone"):
        return Period(here.unit, latest)
    # "Expects third-quarter profit", said in October: the period just over, not next year's.
    just_over = now.number - latest <= (1 if reading.unit == "quarter" else 0)
    if tense == "future" and not just_over:
        return Period(here.unit, upcoming)
    # Without a sign the news looks back, but to what is close ahead.
    nearer_ahead = 3 * (upcoming - now.number) <= size
    return Period(here.unit, upcoming if nearer_ahead else latest)


def _months_behind(candidate: Period, origin: Period) -> int:
    return (origin.year * 12 + origin.month) - (candidate.year * 12 + candidate.month)


def _days_around(reading: Cyclic, middle: int) -> list[tuple[Period, Period | None]]:
    """The turns of a day of the year, in order, with the end of each run of days."""
    days: list[tuple[Period, Period | None]] = []
    # A leap day may be up to eight years off; other days need only the years around.
    reach = 8 if (reading.index, reading.day) == (2, 29) else 1
    for year in range(middle - reach, middle + reach + 1):
        first = (
            feast_in(reading.feast, year)
            if reading.feast is not None
            else Period.of_day(year, reading.index, reading.day or 0)
        )
        last = Period.of_day(year, reading.index, reading.last_day) if reading.last_day else None
        if first is not None:
            days.append((first, last))
    return days


def _month_day(
    reading: Cyclic, origin: Period, tense: Tense, told: bool
) -> tuple[Period, Period | None] | None:
    days = _days_around(reading, origin.year)
    if not days:
        return None
    if told:
        same = [pair for pair in days if pair[0].year == origin.year]
        if same and origin.unit != "year" and _months_behind(same[0][0], origin) >= _STORY_BACK:
            same = [pair for pair in days if pair[0].year == origin.year + 1]
        return same[0] if same else None
    here = origin.date
    if here is None:
        return None
    now = here.toordinal()
    if reading.step == 0:
        return next((pair for pair in days if pair[0].year == here.year), None)
    if reading.step is not None:
        before = [pair for pair in days if pair[0].number < now]
        after = [pair for pair in days if pair[0].number > now]
        chosen = before[-1:] if reading.step < 0 else after[:1]
        return chosen[0] if chosen else None
    past = [pair for pair in days if pair[0].number <= now]
    if tense == "gone" and past:
        return past[-1]
    ahead = [pair for pair in days if pair[0].number >= now]
    nearest = min(days, key=lambda pair: (abs(pair[0].number - now), pair[0].number))
    if abs(nearest[0].number - now) > _NEAR_DAYS or _is_contrary(reading, nearest[0], now, tense):
        if tense == "future" and ahead:
            return ahead[0]
        if tense == "past" and past:
            return past[-1]
    return nearest


def _is_contrary(reading: Cyclic, day: Period, now: int, tense: Tense) -> bool:
    """Whether a near day lies on the other side of today than the verb says. The past of news
    is told of days to come too ("agreed to meet on 3 May"), though hardly of feasts."""
    ahead = day.number - now
    if tense == "future":
        return ahead < -_CONTRARY_DAYS
    return tense == "past" and reading.feast is not None and ahead > _CONTRARY_DAYS
