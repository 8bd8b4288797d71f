"""Whether a span of time told without a number is the evidence's: "a month" is no "a year"."""

from collections.abc import Iterator

from briefing.check.numbers.amount import Amount, Kind, Reading, Span
from briefing.check.numbers.compare import has_value
from briefing.check.numbers.given import UNIT, Given, Problem
from briefing.check.numbers.read import read
from briefing.check.statement import Statement

_TIMES = frozenset("second minute hour day week month year decade".split())


def other_span(said: Reading, statement: Statement, language: str) -> Iterator[Problem]:
    """A problem when the statement has a span that its evidence has not, and the evidence one that
    the statement has not."""
    told = {span.unit for span in said.spans} | {amount.unit for amount in said.amounts}
    known: set[str] = set()
    lost: tuple[Given, ...] = ()
    whole = [_one(span) for span in said.spans]
    for support in statement.support:
        reading = read(support.sentence, language)
        known |= {span.unit for span in reading.spans}
        known |= {one.unit for one in whole for its in reading.amounts if has_value(one, its)}
        start = max(0, support.sentence.find(support.quote))
        end = start + len(support.quote)
        lost += tuple(
            Given(support, reading, _one(span))
            for span in reading.spans
            if span.unit not in told and start <= span.start and span.end <= end
        )
    for one, span in zip(whole, said.spans, strict=True):
        if (given := _other_length(span, one, statement, language)) is not None:
            yield Problem(UNIT, one, given, "")
            return
        if one.unit not in known and lost:
            yield Problem(UNIT, one, lost[0], "")
            return


def _other_length(span: Span, one: Amount, statement: Statement, language: str) -> Given | None:
    """The time that the evidence has of the same thing: "seven days of mourning"."""
    if not span.of:
        return None
    found = None
    for support in statement.support:
        reading = read(support.sentence, language)
        if any(its.unit == span.unit and its.of & span.of for its in reading.spans):
            return None
        for amount in reading.amounts:
            if has_value(one, amount):
                return None
            if amount.unit in _TIMES and span.of & amount.behind and amount.kind is Kind.COUNT:
                found = found or Given(support, reading, amount)
    return found


def _one(span: Span) -> Amount:
    return Amount(Kind.COUNT, span.start, span.end, 0, 0, 1.0, 1.0, unit=span.unit)
