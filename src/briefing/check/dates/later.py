"""A deed that the text dates after its sources were published. English only."""

import datetime
import re
from collections.abc import Sequence

from briefing.check.dates.calendar import Told, text_dates
from briefing.check.dates.clauses import has_infinitive
from briefing.check.dates.plan_words import KEEPS, LIGHT
from briefing.check.dates.tenses import CLAUSE_ENDS, JOINS, Verb, done_verbs, tokens_of
from briefing.check.dates.words import SPEECH

_YEAR = re.compile(r"\b\d{4}\b")
_AT = re.compile(r"(?:^|\s)(?:on|in|at|by)\s+$", re.IGNORECASE)
_NEAR = 8
"""Words between a verb and its date."""
_BREAKS = CLAUSE_ENDS | JOINS | {",", "that", "when", "where", "until", "for", "by", "as"}


def done_later(text: str, published: datetime.date | None) -> tuple[str, Told] | None:
    """A verb of the past and the day behind it, or before it, that nobody could know of."""
    if published is None or not _YEAR.search(text):
        return None
    for told in text_dates(text, published, "en"):
        is_later = told.span and not told.span.is_open and told.span.first > published.toordinal()
        before = text[: told.start]
        if not is_later or not _YEAR.search(told.text) or not _AT.search(before):
            continue
        opens = len(before.split()) == 1
        verb = _first_verb(text[told.end :]) if opens else _last_verb(tokens_of(before))
        if verb is None and not opens and before.endswith(" by "):
            verb = _state(tokens_of(before))
        if verb:
            return verb.text, told
    return None


def _last_verb(tokens: Sequence[str]) -> Verb | None:
    """The verb that a date behind these words belongs to."""
    begin = next((at + 1 for at in range(len(tokens) - 1, -1, -1) if tokens[at] in _BREAKS), 0)
    verbs = [verb for verb in done_verbs(tokens) if verb.place >= begin]
    near = bool(verbs) and len(tokens) - verbs[-1].place <= _NEAR
    return verbs[-1] if near and _tells(tokens[begin:], verbs) else None


def _state(tokens: Sequence[str]) -> Verb | None:
    """The "were" of a state that was reached by then: "most homes were back on the grid by"."""
    was = next((at for at, word in enumerate(tokens) if word in ("was", "were")), None)
    if was is None or len(tokens) - was > _NEAR or _BREAKS.intersection(tokens[was:-1]):
        return None
    verb = Verb(tokens[was], "", was)
    return verb if _tells(tokens, [verb]) else None


def _first_verb(text: str) -> Verb | None:
    """The verb that a date before this text belongs to."""
    tokens = tokens_of(text)
    tokens = tokens[1:] if tokens[:1] == (",",) else tokens
    end = next((at for at, word in enumerate(tokens) if word in _BREAKS), len(tokens))
    verbs = list(done_verbs(tokens[:end]))
    return verbs[0] if _tells(tokens[:end], verbs) else None


def _tells(tokens: Sequence[str], verbs: Sequence[Verb]) -> bool:
    """Whether a deed is told as done, and not as announced or put off."""
    aside = KEEPS | LIGHT | SPEECH
    return bool(verbs) and not (aside.intersection(tokens) or has_infinitive(tokens))
