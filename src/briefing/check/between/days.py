"""Days of one event that contradict each other between sources."""

from collections.abc import Iterator
from datetime import date, timedelta

from briefing.check.between.told import Library, Told
from briefing.check.quotes import short
from briefing.check.rule import Flaw, Passage
from briefing.check.subject import Subject
from briefing.model.briefing import Event, EventKind
from briefing.model.edtf import EdtfDate, Precision, Relation, parse_edtf
from briefing.model.finding import Path

_ALIKE = 0.5
_FEWEST = 3
_FARTHEST = timedelta(days=31)
"""Like events further apart are two: elections, anniversaries."""
_MONTHS = (
    "January February March April May June July August September October November December".split()
)


def conflicting_dates(subject: Subject) -> Iterator[Flaw]:
    """A row of the timeline is of another day in another source, and no statement tells so."""
    if len(subject.articles) < 2:
        return
    library = Library(subject)
    for path, event, day in _rows(subject):
        for evidence, place in subject.located(path, event):
            for mine in library.at(evidence.source, place.start, place.end):
                other = _elsewhere(mine, event, day, subject, library)
                if other is None:
                    continue
                told, theirs = other
                yield Flaw(
                    (*path, "date"),
                    f"“{short(event.text)}” is dated {_shown(day)}; `{told.source}` has "
                    f"{_shown(theirs)}: “{short(told.text, 100)}”",
                    "tell both days under `disputes` with both quotes, or cite both sources",
                    (
                        Passage(mine.source, mine.start, mine.end, "one day"),
                        Passage(told.source, told.start, told.end, "the other day"),
                    ),
                )
                break
            else:
                continue
            break


def _rows(subject: Subject) -> Iterator[tuple[Path, Event, date]]:
    for number, event in enumerate(subject.draft.timeline):
        if event.kind is EventKind.EVENT and event.date and event.date.relation is Relation.ON:
            day = _day(event.date.edtf)
            if day:
                yield ("timeline", number), event, day


def _elsewhere(
    mine: Told, event: Event, day: date, subject: Subject, library: Library
) -> tuple[Told, date] | None:
    """A sentence of another source that tells the same event of one other day."""
    cited = {evidence.source for evidence in event.evidence}
    for told in library.like(mine):
        if told.source in cited or not told.days or len(told.features & mine.features) < _FEWEST:
            continue
        if library.likeness(mine, told) < _ALIKE:
            continue
        days = _days(told, subject)
        if len(days) == 1 and day not in days:
            theirs = days.pop()
            if abs(theirs - day) <= _FARTHEST:
                return told, theirs
    return None


def _days(told: Told, subject: Subject) -> set[date]:
    """The days a sentence names, by the calendar or against its publication."""
    from briefing.dates import find_dates

    source = subject.draft.source(told.source)
    issued = _day((source and source.issued) or subject.articles[told.source].published or "")
    language = (source and source.language) or subject.draft.masthead.language
    found = {_day(one.edtf) for one in find_dates(told.text, issued, language) if one.edtf}
    return {day for day in found if day}


def _day(edtf: str) -> date | None:
    try:
        parsed = parse_edtf(edtf)
    except ValueError:
        return None
    if not isinstance(parsed, EdtfDate) or parsed.precision is not Precision.DAY:
        return None
    year, month, day = parsed.earliest
    return date(year, month, day) if 1 <= year <= 9999 else None


def _shown(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
