"""What a date expression is once it has been found."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["date", "time", "duration", "set"]
Relation = Literal["on", "within", "throughout", "before", "after", "by", "as_of"]


@dataclass(frozen=True, slots=True)
class DateExpression:
    """One expression of time in a text and what it means.

    ``start`` and ``end`` count code points in the text as given and ``text`` is that slice.
    ``edtf`` is an EDTF level 0/1 string, or None when the expression fixes no calendar date.
    ``relation`` says how the thing told lies to that date; see ``cues`` for the choice made for
    each signal word. ``timex`` and ``mod`` are the value and mod attributes of TimeML's TIMEX3.
    ``anchor`` is the EDTF date it was counted from, None for an explicit date. ``parts`` holds
    the single expressions of a range ("between March and May").
    """

    start: int
    end: int
    text: str
    kind: Kind
    edtf: str | None
    relation: Relation
    timex: str
    reason: str
    anchor: str | None = None
    mod: str | None = None
    parts: tuple["DateExpression", ...] = ()
