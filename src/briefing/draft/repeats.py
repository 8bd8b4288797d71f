"""Rows of one article that tell the same thing again → one row with all its quotes."""

import re
from collections.abc import Sequence

from briefing.draft.signals import content_words
from briefing.model.briefing import Event

_ALIKE = 0.6
_FEWEST = 3
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def merged(rows: Sequence[Event]) -> tuple[Event, ...]:
    """The rows in order, a row that repeats an earlier one of the same date, kind and relation
    given to it as further evidence. Rows repeat when the shorter one's words of content are
    mostly the other's."""
    kept: list[Event] = []
    words: list[frozenset[str]] = []
    by_date: dict[tuple[object, ...], list[int]] = {}
    for row in rows:
        content = _content(row)
        key = _key(row)
        same = next((i for i in by_date.get(key, ()) if _alike(words[i], content)), None)
        if same is None:
            by_date.setdefault(key, []).append(len(kept))
            kept.append(row)
            words.append(content)
        elif kept[same].evidence[0] != row.evidence[0]:
            evidence = (*kept[same].evidence, *row.evidence)
            kept[same] = kept[same].model_copy(update={"evidence": evidence})
    return tuple(kept)


def _key(row: Event) -> tuple[object, ...]:
    assert row.date is not None, "only dated rows are merged"
    return row.date.edtf, row.date.relation, row.kind


def _content(row: Event) -> frozenset[str]:
    plain = re.sub(r"\[[^\[\]]*\]", " ", row.text)
    expression = set(_WORD.findall(row.date.expression or "")) if row.date else set()
    dated = {word.casefold() for word in expression}
    return frozenset(word for word in content_words(_WORD.findall(plain)) if word not in dated)


def _alike(left: frozenset[str], right: frozenset[str]) -> bool:
    fewer = min(len(left), len(right))
    return fewer >= _FEWEST and len(left & right) >= _ALIKE * fewer
