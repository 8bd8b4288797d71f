"""What is left of a flawed draft, so that the check can go on and all flaws are told at once."""

from collections.abc import Iterable
from itertools import count
from typing import Any

from briefing.load.explain import model_at
from briefing.load.tree import value_at
from briefing.model.finding import Path

_WORDS = frozenset({"title", "text", "heading", "problem", "name", "short", "long"})
_NEVER = "9999-12-31"
"""Stands for a date that cannot be read: nothing is later, so nothing is found wrong by it."""


def set_aside(data: Any, flawed: Iterable[Path]) -> list[Path]:
    """Take the flawed parts out of `data`, or put something harmless in their place.

    Positions in lists stay as they are: not an item goes, but the nearest key around it that may
    be absent. Returns the paths that no longer hold what was written.
    """
    numbers = count(1)
    aside: list[Path] = []
    for path in flawed:
        if not any(path[: len(part)] == part for part in aside):
            part = _set_aside(data, path, numbers)
            aside += [part] if part else []
    return aside


def concerns(path: Path, aside: Iterable[Path]) -> bool:
    """Whether something said of `path` may only be so because a part of it was set aside."""
    return any(part[: len(path)] == path or path[: len(part)] == part for part in aside)


def _set_aside(data: Any, path: Path, numbers: "count[int]") -> Path | None:
    inside, there = value_at(data, path[:-1])
    if path and there == path[:-1] and isinstance(inside, dict):
        stand_in = _stand_in(path, numbers)
        if stand_in is not None:
            inside[str(path[-1])] = stand_in
            return path
    for length in range(len(there) + 1, 0, -1):
        key, (holder, _) = path[length - 1], value_at(data, path[: length - 1])
        if isinstance(holder, dict) and key in holder and _may_be_absent(path[:length]):
            del holder[key]
            return path[:length]
    return None


def _stand_in(path: Path, numbers: "count[int]") -> str | None:
    key, model = path[-1], model_at(path[:-1])
    fields = model.model_fields if model else {}
    if not isinstance(key, str) or key not in fields or not fields[key].is_required():
        return None
    if key in _WORDS:
        return "…"
    if key in ("date", "as_of"):
        return _NEVER
    # The id of a source is pointed at; without it nothing can be said of its quotes.
    return f"unnamed-{next(numbers)}" if key == "id" and path[0] != "sources" else None


def _may_be_absent(path: Path) -> bool:
    model = model_at(path[:-1])
    fields = model.model_fields.items() if model else ()
    return any(
        path[-1] in (name, field.alias) and not field.is_required() for name, field in fields
    )
