"""Which date of its sentence an event has."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.draft.mentions import words
from briefing.draft.mentions.clauses import Clauses
from briefing.draft.mentions.dated import Dated
from briefing.draft.mentions.triggers import Form, Trigger
from briefing.model.edtf import Relation, earliest, latest, parse_edtf

_FARTHEST = 3.0
_OWN_CLAUSE = 1.0
_COMPARED = 1.5
_ATTRIBUTED = 14
"""Code points between a date and the noun it stands before: "the 7 May suicide attack"."""
_WORD = 1 / 14
_FINITE = frozenset({Form.PAST, Form.PERFECT, Form.PAST_PERFECT, Form.AHEAD, Form.OPEN})
_IN_FIRST_CLAUSE = re.compile(r"\s*(?:When|As|While)\s[^,;:]*")
_SIGNAL = re.compile(
    r"\b(?:since|until|till|before|after|as of|as early as)\s(?:the\s)?$", re.IGNORECASE
)
_SUPERSEDED = re.compile(
    r"\b(?:originally|initially|previously|formerly|once|rather than|instead of|and not|earlier)\b"
    r"[^,;.]{0,40}$",
    re.IGNORECASE,
)
Day = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A date of a sentence with its place there."""

    date: Dated
    start: int
    end: int
    first: Day
    last: Day
    signal: int
    """The length of the preposition before it ("until "), which parts no clauses."""
    leads: bool
    """Whether it stands at the head of the sentence ("On Monday, …", "When he left on Monday, …")
    and dates what follows."""


def _days_before(day: Day, count: int) -> Day:
    if day[0] < 2:
        return day
    moved = datetime.date(*day) - datetime.timedelta(days=count)
    return moved.year, moved.month, moved.day


def placed(date: Dated, sentence_start: int) -> Placed:
    """The date with its offsets in the sentence and the days it spans."""
    parsed = parse_edtf(date.edtf)
    return Placed(
        date,
        date.expression.start - sentence_start,
        date.expression.end - sentence_start,
        earliest(parsed) or (0, 0, 0),
        latest(parsed) or (9999, 12, 31),
        signal=_signal(date.before),
        leads=len(date.before.split()) <= 2 or bool(_IN_FIRST_CLAUSE.fullmatch(date.before)),
    )


def _signal(before: str) -> int:
    found = _SIGNAL.search(before)
    return len(found[0]) if found else 0


def own_date(
    trigger: Trigger,
    triggers: Sequence[Trigger],
    dates: Sequence[Placed],
    clauses: Clauses,
    today: Day,
) -> tuple[Placed, bool] | None:
    """The date nearest by grammar that a trigger can have, and whether it is in its clause."""
    best: tuple[float, bool, Placed] | None = None
    for date in dates:
        if not _can_have(trigger, date, today):
            continue
        far, own = _distance(trigger, triggers, date, clauses)
        if trigger.form is Form.PAST_PERFECT and not own:
            continue  # "said on Monday that it had signed": some time before Monday
        if far <= _FARTHEST and (best is None or far < best[0]):
            best = far, own, date
    return None if best is None else (best[2], best[1])


def _can_have(trigger: Trigger, date: Placed, today: Day) -> bool:
    """Whether the form of a verb allows the date: nothing was done in days to come."""
    if date.first > today:
        return trigger.form not in (Form.PAST, Form.PERFECT, Form.PAST_PERFECT)
    if trigger.form is Form.PERFECT and not _is_fresh(date, today):
        return False  # "has won in 2004" is not said
    if trigger.form is Form.AHEAD:
        return date.last >= today or date.date.relation is Relation.BY
    return True


def _is_fresh(date: Placed, today: Day) -> bool:
    """Whether a date reaches up to the time of writing, or a few days before."""
    return date.last >= today or date.first == date.last >= _days_before(today, 7)


def is_superseded(date: Dated) -> bool:
    """Whether the date held once and another holds now: "originally due in May"."""
    return bool(_SUPERSEDED.search(date.before))


def _distance(
    trigger: Trigger, triggers: Sequence[Trigger], date: Placed, clauses: Clauses
) -> tuple[float, bool]:
    if date.end <= trigger.start:
        low, high = date.end, trigger.start
        if date.leads:
            comma = clauses.first_comma(low)
            low = min(max(low, comma + 1), high)  # it only closes "On Monday,"
    else:
        low, high = trigger.end, max(trigger.end, date.start - date.signal)
    borders = clauses.between(low, high)
    gap = max(0, high - low) / 6 * _WORD * (0.4 if date.leads else 1.0)
    if date.date.is_comparison:
        borders += _COMPARED
    begin, end = clauses.around(date.start)
    if not begin <= trigger.start < end and clauses.is_relative(begin):
        borders += _FARTHEST  # a date told in passing
    crossed = [other for other in triggers if low <= other.start < high and other is not trigger]
    verbs = sum(_weight(other, trigger, date) for other in crossed)
    far = borders + gap + verbs
    if trigger.form is Form.NOUN:
        return far, borders < _OWN_CLAUSE and _is_told_there(trigger, date)
    return far, far < _OWN_CLAUSE


def _is_told_there(noun: Trigger, date: Placed) -> bool:
    """Whether an event's noun has the date, and does not only stand beside a verb that has it:
    "the blast came on Monday", not "they spoke on Monday of the blast"."""
    beside = 0 <= noun.start - date.end <= _ATTRIBUTED  # "the 7 May attack"
    return noun.end <= date.start or date.leads or beside


def _weight(other: Trigger, trigger: Trigger, date: Placed) -> float:
    if date.leads:
        return 0.25
    if other.form is Form.NOUN:
        # "Reported a loss for the second quarter": the loss was then.
        span = trigger.stem in words.SAYING_STEMS and date.first != date.last
        return _FARTHEST if span else 0.25
    if trigger.form is Form.NOUN and trigger.end <= date.start:
        return 0.6  # "The delivery will be delayed until May"
    if trigger.stem in words.SAYING_STEMS:
        return 3.0
    return 2.0 if other.form in _FINITE else 1.0
