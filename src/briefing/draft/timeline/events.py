"""Dated sentences → rows of the timeline; what date belongs to what, told or planned."""

import re
from collections.abc import Iterable

from briefing.draft.material import Material
from briefing.draft.mentions.clauses import Clauses
from briefing.draft.mentions.dated import Dated, dates_told
from briefing.draft.mentions.triggers import Form, triggers_of
from briefing.draft.text import signals
from briefing.draft.text.forecasts import is_forecast
from briefing.draft.text.language_signs import Signs, signs_of
from briefing.draft.text.reach import clause_at
from briefing.draft.text.salience import overlap
from briefing.draft.text.sentences import Sentence, word_count
from briefing.draft.text.shorten import MOST_WORDS, clause_around, said_beside
from briefing.draft.timeline.clauses import (
    Place,
    aside_around,
    hangs,
    is_in_plan,
    place_of,
    tells_founding,
    told_clause,
)
from briefing.draft.timeline.coordinated import said_deed, second_deed
from briefing.draft.timeline.date_index import DateIndex
from briefing.draft.timeline.nominal import named_event, upcoming_event
from briefing.draft.timeline.repeats import merged
from briefing.draft.timeline.rows import row
from briefing.draft.timeline.thin import capped, is_thin
from briefing.draft.timeline.told_again import rows_told_again
from briefing.model.briefing import Event, EventKind
from briefing.model.edtf import Relation, earliest, latest, parse_edtf

_LONGEST_SPEECH = 45
_TOLD_AGAIN = 0.35
"""Share of words from which a sentence of the body tells what the standfirst does."""

_SAID_AFTER = re.compile(
    rf"(?:'s|’s)?,?\s+(?:[^\s,;:]+\s+){{1,6}}?{signals.SPEECH.pattern}", re.IGNORECASE
)
_FINITE = frozenset({Form.PAST, Form.PERFECT, Form.PRESENT})
_SPEAKS = re.compile(signals.SPEECH.pattern, re.IGNORECASE)
# What did not happen is no event; "not until May" it happened.
_DID_NOT = re.compile(r"\b(?:did not|didn['’]t)\b(?![^.;]*\b(?:until|and|but)\b)[^,;:.]*$")
_CONDITIONAL = re.compile(r"(?:If|Unless|Were|Should)\s")


def dated_events(material: Material) -> tuple[Event, ...]:
    """Rows for the sentences of the body that carry a date, in the order of the source."""
    index = DateIndex(material)
    rows: list[tuple[int, Event]] = []
    for sentence in (*_told_above(material), *material.body):
        if not (
            material.is_fragment(sentence) or sentence.text.endswith("?") or _is_speech(sentence)
        ):
            rows.extend((sentence.start, row) for row in _rows(material, sentence, index))
    rows.extend(rows_told_again(material, {start for start, _ in rows}))
    rows.sort(key=lambda pair: pair[0])
    return tuple(capped(merged([row for _, row in rows if word_count(row.text) <= MOST_WORDS])))


def _told_above(material: Material) -> list[Sentence]:
    """The sentences of the standfirst whose news no sentence of the body tells again."""
    return [
        sentence
        for sentence in material.standfirst
        if max((overlap(sentence, other) for other in material.body), default=1) < _TOLD_AGAIN
    ]


def _is_speech(sentence: Sentence) -> bool:
    """Whether the sentence is a long run of somebody's words: no row can be cut from it."""
    return sentence.length > _LONGEST_SPEECH and sentence.text[0] in '“"„«‘'


def _rows(material: Material, sentence: Sentence, index: DateIndex) -> list[Event]:
    every = [date for date in dates_told(material, sentence) if not date.is_comparison]
    dates = [
        date
        for date in every
        if date.is_report or place_of(sentence.exact, *_span(sentence, date)) is Place.CLAUSE
    ]
    told = [date for date in dates if not date.is_report]
    told = told or [date for date in dates if _is_wholly_ahead(material, date)]
    if len(dates) > 1:
        # "A report published in June gave them until May": the limit is not when it happened.
        ahead = _today(material)
        told = [date for date in told if not date.is_limit or _is_kept_limit(sentence, date, ahead)]
    rows: list[Event] = []
    if told:
        rows = _told_rows(material, sentence, told, index)
        papers = [date for date in dates if date.is_report and date not in told]
        if papers and all(made.kind is EventKind.PLAN for made in rows):
            # "A memo of 7 May set 6 July as the day": the memo is a row of its own.
            rows.append(row(material, sentence, sentence.text, EventKind.REPORT, papers[0]))
    elif dates:
        rows = [row(material, sentence, sentence.text, EventKind.REPORT, dates[0])]
    return rows + _named_rows(material, sentence, every, rows)


def _told_rows(
    material: Material, sentence: Sentence, told: list[Dated], index: DateIndex
) -> list[Event]:
    forecast = _forecasts(material, sentence, told)
    if forecast:
        # "The IMF estimated in January that it would shrink this year": the row of what was said.
        told.sort(key=lambda date: _is_ahead(material, sentence, date))
    signs = signs_of(material.language)
    rows: list[Event] = []
    seen: set[str] = set()
    texts: set[str] = set()
    for date in told:
        kind = EventKind.STATEMENT if forecast else _kind(material, sentence, date)
        if kind is EventKind.PLAN and not _is_surely_ahead(sentence, date, signs.planned):
            continue
        if kind is EventKind.PLAN and _CONDITIONAL.match(sentence.text):
            continue  # nobody plans what only would follow
        if kind is EventKind.EVENT and _DID_NOT.search(date.before):
            continue
        aside = aside_around(sentence.exact, *_span(sentence, date))
        text = aside or _own_text(sentence, date, kind)
        if aside and kind is EventKind.EVENT and tells_founding(aside):
            kind = EventKind.BACKGROUND
        if text in texts and kind is EventKind.EVENT:
            # "Was sacked in 2019 and sued in 2020" is two rows.
            both = sentence.exact, _span(sentence, told[0]), _span(sentence, date)
            text = second_deed(*both) or said_deed(*both) or text
        apart = kind is EventKind.PLAN or text not in texts
        if date.edtf in seen or (rows and not apart) or not _tells(text, kind, signs):
            continue
        made = row(material, sentence, text, kind, date, is_aside=aside is not None)
        passing = aside is None and hangs(sentence.exact, _span(sentence, date)[0])
        long = word_count(made.text) > MOST_WORDS
        if passing and (long or date.edtf.endswith("/..")):
            continue  # told in passing inside a sentence about something else
        if is_thin(made, date, _today(material)):
            continue
        seen.add(date.edtf)
        texts.add(text)
        base = index.base_of(sentence, date)
        if base is not None:
            quotes = (*made.evidence, material.evidence(base))
            made = made.model_copy(update={"evidence": quotes})
        rows.append(made)
    return rows


def _named_rows(
    material: Material, sentence: Sentence, dates: Iterable[Dated], rows: list[Event]
) -> list[Event]:
    """Rows for dates that only a noun has: "the attack on the port in October 2023"."""
    seen = {row.date.edtf for row in rows if row.date}
    named = []
    for date in dates:
        ahead = _is_wholly_ahead(material, date)
        name = upcoming_event if ahead else named_event
        text = name(sentence.exact, *_span(sentence, date))
        if text is None or date.edtf in seen or date.is_report:
            continue
        seen.add(date.edtf)
        kind = EventKind.PLAN if ahead else EventKind.EVENT
        made = row(material, sentence, text, kind, date)
        assert made.date is not None, "made with a date"
        # "Ahead of the vote on Friday": the vote itself is on Friday.
        day = made.date.edtf.count("-") == 2 and "/" not in made.date.edtf
        when = made.date.model_copy(update={"relation": Relation.ON if day else Relation.WITHIN})
        named.append(made.model_copy(update={"date": when}))
    return named


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


def _tells(text: str, kind: EventKind, signs: Signs) -> bool:
    """Whether something happened or is planned: a state of things today is no event."""
    return (
        kind in (EventKind.PLAN, EventKind.STATEMENT)
        or bool(signs.past.search(text))
        or bool(signs.event.search(text))
    )


def _kind(material: Material, sentence: Sentence, date: Dated) -> EventKind:
    if _is_ahead(material, sentence, date):
        return EventKind.PLAN
    signs = signs_of(material.language)
    if (
        signs.said_before.search(date.before)
        or signs.said_after.match(date.after)
        or (len(date.before.split()) <= 2 and _leads_to_speech(date.after))
    ):
        return EventKind.STATEMENT
    if date.relation in (Relation.THROUGHOUT, Relation.BEFORE) and signals.HABIT.search(
        sentence.text
    ):
        return EventKind.BACKGROUND
    return EventKind.EVENT


def _leads_to_speech(after: str) -> bool:
    """Whether what follows a date at the head of a sentence is first of all somebody's words."""
    if _SAID_AFTER.match(after):
        return True
    clauses = Clauses(after)
    for trigger in triggers_of(after):
        begin, _ = clauses.around(trigger.start)
        if trigger.form in (Form.PAST, Form.PERFECT, Form.PRESENT) and not clauses.is_relative(
            begin
        ):
            return bool(_SPEAKS.fullmatch(trigger.word))
    return False


def _today(material: Material) -> tuple[int, int, int]:
    return (material.horizon.year, material.horizon.month, material.horizon.day)


def _is_kept_limit(sentence: Sentence, date: Dated, today: tuple[int, int, int]) -> bool:
    """Whether a limit lies ahead and is planned for, so that it is a row beside the other date."""
    ahead = _last(date) > today
    stated = date.expression.anchor is None or date.stated is Relation.BY
    return ahead and bool(stated or signals.PLANNED.search(sentence.text))


def _last(date: Dated) -> tuple[int, int, int]:
    return latest(parse_edtf(date.edtf)) or (0, 0, 0)


def _is_ahead(material: Material, sentence: Sentence, date: Dated) -> bool:
    """Whether the date lies after publication; inside the current month or year, or with no
    date to compare, plan words decide."""
    signs = signs_of(material.language)
    planned = bool(signs.planned.search(sentence.text))
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
    return in_plan or not signs.past.search(sentence.text)


def _is_surely_ahead(sentence: Sentence, date: Dated, planned: re.Pattern[str]) -> bool:
    """A month or weekday that was only taken to lie ahead needs a word of planning beside it."""
    return (
        date.relation is Relation.BY
        or date.expression.anchor is None
        or bool(planned.search(sentence.text))
    )
