"""Where sources contradict each other on a date → disputes with the words of both."""

from collections.abc import Sequence
from datetime import date

from briefing.draft.phrases import phrase
from briefing.draft.several.joining import may_be_one_date, sources_of, undated_text
from briefing.draft.several.likeness import Likeness
from briefing.model.briefing import Dispute, Event, EventKind
from briefing.model.edtf import EdtfDate, Precision, parse_edtf

_ALIKE = 0.6
_FEWEST = 3
_MOST_DAYS = 31
"""Further apart, two like events are two: elections, anniversaries."""


def date_conflicts(events: Sequence[Event], language: str) -> list[Dispute]:
    """Rows of different sources that tell the same event of different days."""
    rows = [event for event in events if _day(event) and event.kind is not EventKind.REPORT]
    likeness = Likeness([undated_text(row) for row in rows])
    found: list[Dispute] = []
    for number, row in enumerate(rows):
        for other in likeness.near(number):
            if (
                sources_of(rows[other]) & sources_of(row)
                or may_be_one_date(rows[other], row)
                or abs((_day(rows[other]) or date.min) - (_day(row) or date.min)).days > _MOST_DAYS
                or likeness.common(other, number) < _FEWEST
                or likeness.within(other, number) < _ALIKE
            ):
                continue
            first = rows[other]
            found.append(
                Dispute(
                    id="dispute",
                    text=first.text,
                    evidence=(*first.evidence, *row.evidence),
                    certainty=first.certainty,
                    who=first.who,
                    problem=phrase("dates_differ", language),
                    action=phrase("dates_differ_action", language),
                )
            )
            break
    return found


def _day(event: Event) -> date | None:
    """The day of a row that is dated to the day."""
    parsed = parse_edtf(event.date.edtf) if event.date else None
    if not isinstance(parsed, EdtfDate) or parsed.precision is not Precision.DAY:
        return None
    year, month, day = parsed.earliest
    return date(year, month, day) if 1 <= year <= 9999 else None
