"""The rules on dates of statements: each hands out its share of what was judged once."""

import datetime
from collections.abc import Iterator

from briefing.check.dates.calendar import Calendar
from briefing.check.dates.plans import told_as_done
from briefing.check.dates.problem import NOT_GIVEN, REPORT, TOO_PRECISE
from briefing.check.dates.rows import dated_ahead
from briefing.check.meaning import contrary
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject


def not_in_evidence(subject: Subject) -> Iterator[Flaw]:
    """A date of a text or of a row is not in its evidence."""
    return (found.flaw for found in subject.dates if found.ident == NOT_GIVEN)


def too_precise(subject: Subject) -> Iterator[Flaw]:
    """A date of a text or of a row is finer than its evidence."""
    return (found.flaw for found in subject.dates if found.ident == TOO_PRECISE)


def report_date(subject: Subject) -> Iterator[Flaw]:
    """The day of a report, or of a saying, stands for the day of what it tells."""
    return (found.flaw for found in subject.dates if found.ident == REPORT)


def plan_told_as_done(subject: Subject) -> Iterator[Flaw]:
    """A plan is told as done: its date lies ahead, or its evidence does."""
    ahead = list(dated_ahead(subject))
    yield from ahead
    known = {flaw.path[:2] for flaw in ahead}
    calendar = Calendar(subject.draft.sources, subject.articles)
    for statement in subject.statements:
        found = None
        if statement.path not in known:
            found = told_as_done(statement, _published(statement, calendar)) or contrary.plan_done(
                statement
            )
        if found:
            yield found


def _published(statement: Statement, calendar: Calendar) -> datetime.date | None:
    """The day on which the newest source was published, where all are known."""
    days = [calendar.published(found.evidence.source) for found in statement.support]
    known = [day for day in days if day]
    return max(known) if known and len(known) == len(days) else None
