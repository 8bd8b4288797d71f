"""The rules on dates of statements: each hands out its share of what was judged once."""

from collections.abc import Iterator

from briefing.check.dates.judge import NOT_GIVEN, REPORT, TOO_PRECISE
from briefing.check.rule import Flaw
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
