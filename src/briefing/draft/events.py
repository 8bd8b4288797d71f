"""Dated sentences → rows of the timeline; what date belongs to what, told or planned."""

import re
from collections.abc import Iterable

from briefing.draft import signals
from briefing.draft.attribution import names_study
from briefing.draft.bracketed import with_dates
from briefing.draft.clauses import (
    Place,
    aside_around,
    is_in_plan,
    place_of,
    tells_founding,
    told_clause,
)
from briefing.draft.dated import Dated, dates_told
from briefing.draft.forecasts import is_forecast
from briefing.draft.material import Material
from briefing.draft.reach import clause_at
from briefing.draft.repeats import merged
from briefing.draft.sentences import Sentence, word_count
from briefing.draft.shorten import MOST_WORDS, clause_around, said_beside, shorten
from briefing.draft.speakers import without_speaker
from briefing.draft.voices import attribution_of
from briefing.model.briefing import Certainty, Event, EventDate, EventKind
from briefing.model.edtf import Relation, earliest, latest, parse_edtf, sort_key

MOST_DATED = 20
MOST_UNDATED = 5
_LONGEST_SPEECH = 45

_SAID_BEFORE = re.compile(rf"{signals.SPEECH.pattern}\s+(?:[\w'’-]+\s+){{0,3}}$", re.IGNORECASE)
_SAID_AFTER = re.compile(
    rf"(?:'s|’s)?,?\s+(?:[^\s,;:]+\s+){{1,6}}?{signals.SPEECH.pattern}", re.IGNORECASE
)
_SAYS = re.compile(rf"\s+{signals.SPEECH.pattern}", re.IGNORECASE)
_CALENDAR = re.compile(r"\d{3,4}|\b\d{1,2}\b")


def dated_events(material: Material) -> tuple[Event, ...]:
    """Rows for the sentences of the body that carry a date, in the order of the source."""
    rows: list[Event] = []
    for sentence in material.body:
        if not (
            material.is_fragment(sentence) or sentence.text.endswith("?") or _is_speech(sentence)
        ):
            rows.extend(_rows(material, sentence))
    return merged(rows)


def _is_speech(sentence: Sentence) -> bool:
    """Whether the sentence is a long run of somebody's words: no row can be cut from it."""
    return sentence.length > _LONGEST_SPEECH and sentence.text[0] in '“"„«‘'


def undated_events(material: Material) -> tuple[Event, ...]:
    """A few sentences that tell an event without a date, best first kept, in source order."""
    candidates = []
    for position, sentence in enumerate(material.body):
        score = _undated_score(material, sentence)
        if score > 0:
            candidates.append((-score, position, sentence))
    kept = sorted(candidates, key=lambda c: c[:2])[:MOST_UNDATED]
    return tuple(
        _event(material, sentence, sentence.text, EventKind.EVENT, None)
        for _, _, sentence in sorted(kept, key=lambda c: c[1])
    )


def in_order(events: Iterable[Event], limit: int = MOST_DATED) -> tuple[Event, ...]:
    """Dated rows by date, at most `limit` of the weightiest; undated rows after them."""
    rows = list(events)
    dated = [event for event in rows if event.date]
    undated = [event for event in rows if not event.date]
    ranked = sorted(enumerate(dated), key=lambda pair: (-_weight(pair[1]), pair[0]))[:limit]
    chosen = [event for _, event in sorted(ranked, key=lambda pair: pair[0])]
    chosen.sort(key=_date_key)
    return (*chosen, *undated[:MOST_UNDATED])


def _date_key(event: Event) -> tuple[int, ...]:
    if event.date is None:
        return ()
    return sort_key(parse_edtf(event.date.edtf), event.date.relation)


def _weight(event: Event) -> float:
    weight = {
        EventKind.EVENT: 3.0,
        EventKind.REPORT: 2.5,
        EventKind.PLAN: 2.5,
        EventKind.STATEMENT: 1.5,
        EventKind.BACKGROUND: 2.0,
    }[event.kind]
    if event.date and event.date.expression and _CALENDAR.search(event.date.expression):
        weight += 1
    if re.search(r"\d", event.text):
        weight += 0.25
    if signals.EVENT_VERB.search(event.text):
        weight += 0.5
    if '"' in event.text or "“" in event.text:
        weight -= 0.75
    return weight


def _rows(material: Material, sentence: Sentence) -> list[Event]:
    dates = [
        date
        for date in dates_told(material, sentence)
        if not date.is_comparison
        and place_of(sentence.exact, *_span(sentence, date)) is Place.CLAUSE
    ]
    told = [date for date in dates if not date.is_report]
    told = told or [date for date in dates if _is_wholly_ahead(material, date)]
    if len(dates) > 1:
        # "A report published in June gave them until May": the limit is not when it happened.
        ahead = _today(material)
        told = [date for date in told if not date.is_limit or _is_kept_limit(sentence, date, ahead)]
    if not told:
        return [
            _event(material, sentence, sentence.text, EventKind.REPORT, date) for date in dates[:1]
        ]
    forecast = _forecasts(material, sentence, told)
    if forecast:
        # "The IMF estimated in January that it would shrink this year": the row of what was said.
        told.sort(key=lambda date: _is_ahead(material, sentence, date))
    rows: list[Event] = []
    seen: set[str] = set()
    texts: set[str] = set()
    for date in told:
        kind = EventKind.STATEMENT if forecast else _kind(material, sentence, date)
        if kind is EventKind.PLAN and not _is_surely_ahead(sentence, date):
            continue
        aside = aside_around(sentence.exact, *_span(sentence, date))
        text = aside or _own_text(sentence, date, kind)
        if aside and kind is EventKind.EVENT and tells_founding(aside):
            kind = EventKind.BACKGROUND
        apart = kind is EventKind.PLAN or text not in texts
        if date.edtf in seen or (rows and not apart) or not _tells(text, kind):
            continue
        seen.add(date.edtf)
        texts.add(text)
        rows.append(_event(material, sentence, text, kind, date))
    return rows


def _forecasts(material: Material, sentence: Sentence, told: Iterable[Dated]) -> bool:
    """Whether what lies ahead in the sentence is foretold or estimated, and not planned."""
    return any(
        _is_ahead(material, sentence, date)
        and is_forecast(clause_at(sentence.exact, _span(sentence, date)[0]))
        for date in told
    )


def _span(sentence: Sentence, date: Dated) -> tuple[int, int]:
    """Where the date stands in its sentence."""
    return date.expression.start - sentence.start, date.expression.end - sentence.start


def _own_text(sentence: Sentence, date: Dated, kind: EventKind) -> str:
    """The part of the sentence that the date belongs to, when it can be cut out."""
    start, end = _span(sentence, date)
    long = sentence.length > MOST_WORDS
    return (
        (told_clause(sentence.exact, start, end) if long and kind is EventKind.PLAN else None)
        or said_beside(sentence.exact, start)
        or clause_around(sentence.exact, start)
    )


def _is_wholly_ahead(material: Material, date: Dated) -> bool:
    first = earliest(parse_edtf(date.edtf))
    return bool(first and first > _today(material))


def _tells(text: str, kind: EventKind) -> bool:
    """Whether something happened or is planned: a state of things today is no event."""
    return (
        kind in (EventKind.PLAN, EventKind.STATEMENT)
        or bool(signals.PAST.search(text))
        or bool(signals.EVENT_VERB.search(text))
    )


def _kind(material: Material, sentence: Sentence, date: Dated) -> EventKind:
    if _is_ahead(material, sentence, date):
        return EventKind.PLAN
    if (
        _SAID_BEFORE.search(date.before)
        or _SAYS.match(date.after)
        or (len(date.before.split()) <= 2 and _SAID_AFTER.match(date.after))
    ):
        return EventKind.STATEMENT
    if date.relation in (Relation.THROUGHOUT, Relation.BEFORE) and signals.HABIT.search(
        sentence.text
    ):
        return EventKind.BACKGROUND
    return EventKind.EVENT


def _today(material: Material) -> tuple[int, int, int]:
    return (material.horizon.year, material.horizon.month, material.horizon.day)


def _is_kept_limit(sentence: Sentence, date: Dated, today: tuple[int, int, int]) -> bool:
    """Whether a limit lies ahead and is planned for, so that it is a row beside the other date."""
    ahead = _last(date) > today
    return ahead and bool(date.expression.anchor is None or signals.PLANNED.search(sentence.text))


def _last(date: Dated) -> tuple[int, int, int]:
    return latest(parse_edtf(date.edtf)) or (0, 0, 0)


def _is_ahead(material: Material, sentence: Sentence, date: Dated) -> bool:
    """Whether the date lies after publication; inside the current month or year, or with no
    date to compare, plan words decide."""
    planned = bool(signals.PLANNED.search(sentence.text))
    today = _today(material)
    parsed = parse_edtf(date.edtf)
    first, last = earliest(parsed), latest(parsed)
    if date.relation is Relation.BY and last is not None:
        return last > today
    if first is not None and first > today:
        return date.relation is not Relation.BEFORE or planned
    if not planned or last is None or last < today:
        return False
    in_plan = is_in_plan(sentence.exact, _span(sentence, date)[0])
    return in_plan or not signals.PAST.search(sentence.text)


def _is_surely_ahead(sentence: Sentence, date: Dated) -> bool:
    """A month or weekday that was only taken to lie ahead needs a word of planning beside it."""
    return (
        date.relation is Relation.BY
        or date.expression.anchor is None
        or bool(signals.PLANNED.search(sentence.text))
    )


def _event(
    material: Material, sentence: Sentence, text: str, kind: EventKind, date: Dated | None
) -> Event:
    place = _span(sentence, date)[0] if date else None
    certainty, who = attribution_of(material, sentence, place)
    if kind is EventKind.PLAN:
        certainty = Certainty.PLANNED
    elif kind is EventKind.EVENT and date and who and names_study(who):
        # The date is that of what was counted, and the study is second hand for it.
        certainty = Certainty.REPORTED
    elif kind is EventKind.STATEMENT and certainty is Certainty.STATED:
        certainty = Certainty.REPORTED if is_forecast(sentence.text) else certainty
    keep = " ".join(date.expression.text.split()) if date else ""
    text = shorten(text, keep=keep)
    if who and certainty is not Certainty.CLAIMED and word_count(text) > MOST_WORDS:
        # The row names the speaker beside it.
        bare = without_speaker(text)
        text = shorten(bare, keep=keep) if keep in bare else text
    return Event(
        id="event",
        text=with_dates(material, sentence, text),
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
        kind=kind,
        date=_event_date(date) if date else None,
    )


def _event_date(date: Dated) -> EventDate:
    expression = date.expression
    reason, anchor = expression.reason.strip(), expression.anchor
    told = f"{reason}: {anchor}" if anchor and anchor not in reason else reason
    return EventDate(
        edtf=date.edtf,
        relation=date.relation,
        expression=" ".join(expression.text.split()),
        anchor=told or None,
    )


def _undated_score(material: Material, sentence: Sentence) -> float:
    text = sentence.text
    if (
        dates_told(material, sentence)
        or material.is_fragment(sentence)
        or text.endswith("?")
        or signals.DEPENDENT.match(text)
        or signals.HABIT.search(text)
        or len(sentence.words) < 8
        or '"' in text
        or "“" in text
        or signals.ATTRIBUTED.search(text)
        or re.search(r"\bnot\b", text)
    ):
        return 0
    if not signals.EVENT_VERB.search(text) or not re.search(r"\b[A-Z]\w+", text[1:]):
        return 0
    score = 1.0
    score += 0.5 * bool(re.search(r"\d", text))
    score += 0.5 * bool(re.search(r"\b(?:killed|attack\w*|signed|elected|resigned)\b", text))
    score -= 0.5 * (len(sentence.words) > 30)
    return score
