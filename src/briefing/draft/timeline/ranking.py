"""Which rows a timeline keeps when there are too many, and their order in print."""

import re
from collections.abc import Iterable

from briefing.draft.text import signals
from briefing.draft.text.sentences import word_count
from briefing.draft.text.shorten import MOST_WORDS
from briefing.model.briefing import Event, EventKind
from briefing.model.edtf import parse_edtf, sort_key

MOST_DATED = 20
MOST_UNDATED = 5

_KIND = {
    EventKind.EVENT: 3.0,
    EventKind.REPORT: 2.5,
    EventKind.PLAN: 2.5,
    EventKind.STATEMENT: 1.5,
    EventKind.BACKGROUND: 2.0,
}
_CALENDAR = re.compile(r"\d{3,4}|\b\d{1,2}\b")
_DIGIT = re.compile(r"\d")


def in_order(events: Iterable[Event], limit: int = MOST_DATED) -> tuple[Event, ...]:
    """Dated rows by date, at most `limit` of the weightiest; undated rows after them."""
    rows = list(events)
    dated = [event for event in rows if event.date]
    undated = [event for event in rows if not event.date]
    ranked = sorted(enumerate(dated), key=lambda pair: (-weight(pair[1]), pair[0]))[:limit]
    chosen = [event for _, event in sorted(ranked, key=lambda pair: pair[0])]
    chosen.sort(key=_date_key)
    return (*chosen, *undated[:MOST_UNDATED])


def _date_key(event: Event) -> tuple[int, ...]:
    if event.date is None:
        return ()
    return sort_key(parse_edtf(event.date.edtf), event.date.relation)


def weight(event: Event) -> float:
    """How much a row matters beside others."""
    found = _KIND[event.kind]
    if event.date and event.date.expression and _CALENDAR.search(event.date.expression):
        found += 1
    if _DIGIT.search(event.text):
        found += 0.25
    if signals.EVENT_VERB.search(event.text):
        found += 0.5
    if '"' in event.text or "“" in event.text:
        found -= 0.75
    if word_count(event.text) > MOST_WORDS:
        found -= 0.75
    found += 0.5 * (len(event.evidence) > 1)
    return found
