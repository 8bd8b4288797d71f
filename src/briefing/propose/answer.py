"""What a model may answer: strict types, each proposal read by itself, and nothing believed."""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, StringConstraints, ValidationError

from briefing.errors import ModelError
from briefing.model.base import Model
from briefing.model.briefing import Certainty, EventKind
from briefing.model.edtf import EdtfString

MOST_PROPOSALS = 60
"""Proposals of one kind that are looked at; the rest is counted and dropped."""
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _plain(text: str) -> str:
    folded = " ".join(text.split())
    for character in folded:
        if unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn") or character in _DIRECTION:
            raise ValueError("has characters that no text needs")
    return folded


Line = Annotated[str, StringConstraints(min_length=1, max_length=600), AfterValidator(_plain)]
Quote = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
Short = Annotated[str, StringConstraints(min_length=1, max_length=120), AfterValidator(_plain)]


class Rewording(Model):
    """Another text for an item of the draft, which keeps its evidence."""

    id: Short
    text: Line


class KeyPoint(Model):
    """A new key point."""

    text: Line
    source: Short
    quote: Quote
    certainty: Certainty = Certainty.STATED
    who: Short | None = None


class Row(KeyPoint):
    """A new row of the timeline. `when` is the quote's own words for the date, `date` EDTF."""

    kind: EventKind = EventKind.EVENT
    when: Short | None = None
    date: EdtfString | None = None


Proposal = Rewording | KeyPoint | Row
Kind = Literal["rewordings", "key_points", "timeline"]
KINDS: dict[Kind, type[Proposal]] = {
    "rewordings": Rewording,
    "key_points": KeyPoint,
    "timeline": Row,
}
NAMES: dict[Kind, str] = {
    "rewordings": "rewording",
    "key_points": "key point",
    "timeline": "row of the timeline",
}


@dataclass(frozen=True, slots=True)
class Dropped:
    """A proposal that was not taken over: what it was, and why not."""

    what: str
    text: str
    why: str


def read_answer(text: str) -> Iterator[Proposal | Dropped]:
    """The proposals of an answer, in order; what is none of the known shapes comes as `Dropped`.

    Raises ModelError when the answer is no JSON object at all.
    """
    found = _object(text)
    for name, items in found.items():
        if name not in KINDS:
            yield Dropped("answer", str(name)[:60], "nobody asked for this")
            continue
        if not isinstance(items, list):
            yield Dropped(NAMES[name], "", "is no list")
            continue
        for item in items[:MOST_PROPOSALS]:
            yield _proposal(name, item)
        more = len(items) - MOST_PROPOSALS
        if more > 0:
            yield Dropped(NAMES[name], f"{more} more", f"only {MOST_PROPOSALS} are looked at")


def _proposal(name: Kind, item: Any) -> Proposal | Dropped:
    try:
        found: Proposal = KINDS[name].model_validate(item)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part)[:40] for part in first["loc"])
        why = f"{where}: {first['msg']}" if where else first["msg"]
        told = item.get("text") if isinstance(item, dict) else None
        return Dropped(NAMES[name], told if isinstance(told, str) else "", why)
    return found


def _object(text: str) -> dict[Any, Any]:
    """The JSON object of an answer, also when it stands in a fence or between sentences."""
    start, end = text.find("{"), text.rfind("}")
    try:
        found = json.loads(text[start : end + 1], parse_constant=_no_constant)
    except (ValueError, RecursionError):
        found = None
    if start < 0 or not isinstance(found, dict):
        raise ModelError(
            "the model's answer is not the JSON that was asked for",
            hint="try again, or another model; without --model the draft needs none",
        )
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
