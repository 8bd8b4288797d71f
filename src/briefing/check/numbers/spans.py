"""Spans of time told without a number: "a month", "weekly", "per year"."""

from collections.abc import Iterator, Sequence

from briefing.check.numbers.amount import Span
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token
from briefing.check.words import key

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
        end = found[1]
        following = given[end].plain if end < len(given) else ""
        if following == "-" or (following in told.when and not _is_change(given, end)):
            continue
        yield Span(found[0], token.start, given[end - 1].end, _of_what(given, end, told))


def _is_change(given: Sequence[Token], place: int) -> bool:
    """Whether a "from" tells of a change, not of a day: "900 a month from 1,500", no "from now"."""
    after = given[place + 1] if place + 1 < len(given) else None
    return given[place].plain == "from" and after is not None and after.kind == "number"


def _of_what(given: Sequence[Token], place: int, told: Speech) -> frozenset[str]:
    """What a time is of, as its words are compared by: "a month of national mourning"."""
    if place >= len(given) or given[place].plain not in told.of:
        return frozenset()
    words = []
    for token in given[place + 1 : place + 4]:
        if token.kind != "word" or token.plain in told.breaks or token.plain in told.splits:
            break
        words.append(key(token.plain))
    return frozenset(words)
