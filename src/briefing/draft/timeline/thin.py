"""Rows nobody needs in a timeline: remarks on this year, and too many of one date."""

import re
from collections.abc import Sequence

from briefing.draft.mentions.dated import Dated
from briefing.draft.text import signals
from briefing.draft.timeline.ranking import weight
from briefing.model.briefing import Event, EventKind
from briefing.model.edtf import Relation, earliest, parse_edtf

_MOST_OF_A_DAY = 6
_MOST_OF_A_SPAN = 3
"""Rows kept of one day, and of one month, season or year, in an article."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_OWN_VOICE = re.compile(r"\b(?:I|my|we|our|you|your)\b")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")
_FRAGMENT = re.compile(r"That\s(?:he|she|they|it|there)\b")


def is_thin(made: Event, date: Dated, today: tuple[int, int, int]) -> bool:
    """Whether a row tells no event: the writer's or reader's own part, how things stand this
    year, or what goes on before something that is still to come."""
    bare = _QUOTED.sub(" ", made.text)
    if made.kind in (EventKind.EVENT, EventKind.PLAN) and _OWN_VOICE.search(bare):
        return True
    if made.kind is not EventKind.EVENT:
        return False
    if _FRAGMENT.match(bare):
        return True
    first = earliest(parse_edtf(date.edtf))
    if date.relation is Relation.BEFORE and first and first > today:
        return True
    if _DAY.match(date.edtf) or signals.EVENT_VERB.search(made.text):
        return False
    return date.edtf == str(today[0])


def capped(rows: Sequence[Event]) -> list[Event]:
    """The rows in order, the lightest of a date with very many left out."""
    by_date: dict[str, list[int]] = {}
    for place, made in enumerate(rows):
        if made.date is not None:
            by_date.setdefault(made.date.edtf, []).append(place)
    dropped: set[int] = set()
    for edtf, places in by_date.items():
        most = _MOST_OF_A_DAY if _DAY.fullmatch(edtf) else _MOST_OF_A_SPAN
        ranked = sorted(places, key=lambda place: (-weight(rows[place]), place))
        dropped.update(ranked[most:])
    return [made for place, made in enumerate(rows) if place not in dropped]
