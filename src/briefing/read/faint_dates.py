"""The day of publication where the lines around the headline do not give it."""

import re
from datetime import date
from functools import cache

from briefing.read.dateline import dateline_end
from briefing.read.months import MONTHS, WEEKDAYS
from briefing.read.publication_date import any_of, calendar_day, dates_in
from briefing.read.run import Run

_BELOW = 8
"""How many runs below an article may say when it was published."""
_HEAD = 12
"""How many runs from the head on may carry a day without its year."""
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,500}")
_IN_ADDRESS = re.compile(r"[/-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-])")
_IMPRINT = re.compile(
    r"(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)", re.IGNORECASE
)


@cache
def _yearless() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?P<weekday>{any_of(WEEKDAYS)})\b\.?,?\s)?"
        rf"(?:\b(?P<month>{any_of(MONTHS)})\b\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"|(?<!\d)(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?\s(?P<month2>{any_of(MONTHS)})\b)"
        # Neither a year behind it nor, for its day, the minutes of a clock.
        r"(?![:.h]?\d)(?!\.?,?\s?(?:19|20)\d\d)(?!\.?,?\s?['’]?\d\d(?![:.h\d]))",
        re.IGNORECASE,
    )


def date_elsewhere(
    runs: list[Run], head: int, paragraphs: list[int], *, month_first: bool | None
) -> tuple[str, str]:
    """The date as EDTF that a line below the article calls that of publication, and one that is
    only concluded: from the dateline, the page's address, or a day without its year and the year
    of the copyright. Either may be empty.
    """
    last = paragraphs[-1]
    for run in runs[last + 1 : last + 1 + _BELOW]:
        if run.words > 25:
            continue
        for one in dates_in(run.text, month_first=month_first):
            if one.label == "published":
                return one.day.isoformat(), ""
    guess = (
        _of_dateline(runs[paragraphs[0]].text, month_first)
        or _of_address(runs, set(paragraphs))
        or _of_yearless(runs, head, paragraphs[0])
    )
    return "", guess


def _of_dateline(paragraph: str, month_first: bool | None) -> str:
    dateline = paragraph[: dateline_end(paragraph)]
    return next((one.day.isoformat() for one in dates_in(dateline, month_first=month_first)), "")


def _of_address(runs: list[Run], paragraphs: set[int]) -> str:
    """The one day that stands in the addresses pasted with the article."""
    days: set[date] = set()
    for index, run in enumerate(runs):
        if index in paragraphs or not _ADDRESS.fullmatch(run.content):
            continue
        for match in _IN_ADDRESS.finditer(run.content):
            day = calendar_day(int(match[1]), int(match[2]), int(match[3]))
            days |= {day} if day else set()
    return days.pop().isoformat() if len(days) == 1 else ""


def _of_yearless(runs: list[Run], head: int, first: int) -> str:
    """A day without its year is of the year in which the page was made: so pages print them."""
    years = {int(match[1]) for run in runs if (match := _IMPRINT.search(run.content[:300]))}
    if len(years) != 1:
        return ""
    year = years.pop()
    dateline = runs[first].text[: dateline_end(runs[first].text)]
    lines = [run.text for run in runs[head : min(first, head + _HEAD)] if run.words <= 12]
    for line in (*lines, dateline):
        match = _yearless().search(line)
        if match is None:
            continue
        month = MONTHS[(match["month"] or match["month2"]).casefold()]
        day = calendar_day(year, month, int(match["day"] or match["day2"]))
        weekday = match["weekday"]
        if day and (weekday is None or day.weekday() == WEEKDAYS[weekday.casefold()]):
            return day.isoformat()
    return ""
