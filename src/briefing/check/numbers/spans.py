"""Spans of time told without a number: "a month", "weekly", "per year"."""

from collections.abc import Iterator, Sequence

from briefing.check.numbers.amount import Span
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token

_WORDS = {
    "annual": "year", "annually": "year", "yearly": "year", "monthly": "month",
    "weekly": "week", "daily": "day", "hourly": "hour", "jährlich": "year",
    "monatlich": "month", "wöchentlich": "week", "täglich": "day", "stündlich": "hour",
    "jährliche": "year", "jährlichen": "year", "monatliche": "month", "monatlichen": "month",
    "wöchentliche": "week", "wöchentlichen": "week", "tägliche": "day", "täglichen": "day",
    "annuel": "year", "annuelle": "year", "annuels": "year", "mensuel": "month",
    "mensuelle": "month", "hebdomadaire": "week", "quotidien": "day", "quotidienne": "day",
}  # fmt: skip
_ONE = frozenset("a an per each every pro je par chaque jede jeden jedes ein eine".split())
_NEAR = frozenset("past last next coming previous".split())
_TIMES = frozenset("second minute hour day week month year decade century".split())


def spans_of(given: Sequence[Token], told: Speech) -> Iterator[Span]:
    """Every such span of a text; not one that says when: "a year ago"."""
    for place, token in enumerate(given):
        if token.kind != "word":
            continue
        if token.plain in _WORDS:
            yield Span(_WORDS[token.plain], token.start, token.end)
            continue
        if token.plain not in _ONE | _NEAR:
            continue
        found = told.units.at(given, place + 1)
        if not found or found[0] not in _TIMES:
            continue
        following = given[found[1]] if found[1] < len(given) else None
        if following is not None and (following.plain in told.when or following.plain == "-"):
            continue
        yield Span(found[0], token.start, given[found[1] - 1].end)
