"""Rows of one article that tell the same thing again → one row with all its quotes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.draft.mentions import words
from briefing.draft.mentions.triggers import Form, triggers_of
from briefing.draft.text.signals import FUNCTION_WORDS, content_words
from briefing.model.briefing import Event, EventKind
from briefing.model.edtf import earliest, latest, parse_edtf
from briefing.model.source import Evidence

_ALIKE = 0.6
_FEWEST = 3
_ONE_EVENT = 0.3
_EVENTS, _NAMES = 2, 1
"""How many words for what happened, and how many names, two rows of one event share at least."""
_MOST_LOOKED_AT = 30
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = re.compile(r"(?<![\w.])[A-Z][\w&’'-]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TOLD = frozenset({Form.PAST, Form.PERFECT, Form.PAST_PERFECT, Form.NOUN, Form.PARTICIPLE})
Day = tuple[int, int, int]


def merged(rows: Sequence[Event]) -> tuple[Event, ...]:
    """The rows in order, a row that repeats an earlier one given to it as further evidence.

    Rows of one date repeat when the shorter one's words of content are mostly the other's; rows
    of an event whose dates can be the same, when they share names and what happened. The finer
    date and its text are kept. Works on rows of any origin.
    """
    kept: list[Event] = []
    known: list[_Row] = []
    quotes: list[dict[Evidence, None]] = []
    by_month: dict[object, list[int]] = {}
    for row in rows:
        assert row.date is not None, "only dated rows are merged"
        mine = _Row.of(row)
        places = by_month.setdefault((row.date.edtf[:7], row.kind), [])
        same = next((i for i in places[-_MOST_LOOKED_AT:] if _repeat(known[i], mine)), None)
        if same is None:
            places.append(len(kept))
            kept.append(row)
            known.append(mine)
            quotes.append(dict.fromkeys(row.evidence))
        elif mine.days < known[same].days:
            quotes[same] = dict.fromkeys((*row.evidence, *quotes[same]))
            kept[same], known[same] = row, mine
        else:
            quotes[same].update(dict.fromkeys(row.evidence))
    return tuple(
        row.model_copy(update={"evidence": tuple(found)})
        for row, found in zip(kept, quotes, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row is compared by."""

    event: Event
    first: Day
    last: Day
    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    happened: frozenset[str]

    @classmethod
    def of(cls, row: Event) -> "_Row":
        assert row.date is not None, "only dated rows are merged"
        plain = re.sub(r"\[[^\[\]]*\]", " ", row.text)
        date = parse_edtf(row.date.edtf)
        dated = {word.casefold() for word in _WORD.findall(row.date.expression or "")}
        days = frozenset(_NUMBER.findall(row.date.expression or ""))
        content = frozenset(w for w in content_words(_WORD.findall(plain)) if w not in dated)
        return cls(
            row,
            earliest(date) or (0, 0, 0),
            latest(date) or (9999, 12, 31),
            content,
            frozenset(
                name
                for name in _NAME.findall(plain)
                if name.casefold() not in dated | FUNCTION_WORDS
            ),
            frozenset(_NUMBER.findall(plain)) - days,
            frozenset(
                trigger.stem
                for trigger in triggers_of(plain)
                if trigger.form in _TOLD and trigger.stem not in words.SAYING_STEMS
            ),
        )

    @property
    def days(self) -> int:
        """About how many days its date spans."""
        (y1, m1, d1), (y2, m2, d2) = self.first, self.last
        return (y2 - y1) * 372 + (m2 - m1) * 31 + d2 - d1


def _repeat(left: _Row, right: _Row) -> bool:
    assert left.event.date is not None, "only dated rows are merged"
    assert right.event.date is not None, "only dated rows are merged"
    fewer = min(len(left.words), len(right.words))
    shared = len(left.words & right.words)
    if left.event.date.edtf == right.event.date.edtf:
        other = left.numbers and right.numbers and not left.numbers & right.numbers
        if other and not left.names & right.names:
            return False  # as many elsewhere is another event
        alike = fewer >= _FEWEST and shared >= _ALIKE * fewer
        return alike and left.event.date.relation == right.event.date.relation
    inside = left.first <= right.first and right.last <= left.last
    around = right.first <= left.first and left.last <= right.last
    return (
        left.event.kind is EventKind.EVENT
        and (inside or around)
        and len(left.happened & right.happened) >= _EVENTS
        and len(left.names & right.names) >= _NAMES
        and shared >= _ONE_EVENT * fewer
    )
