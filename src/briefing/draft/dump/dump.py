"""A draft → YAML made for a person to edit: comments that explain, quotes in place."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefing.draft.dump.comments import BLOCKS, HEAD, WORDED
from briefing.draft.dump.scalars import flow_scalar, scalar
from briefing.model.briefing import Draft, Status

_ORDER = (
    "id", "type", "name", "aliases", "kind", "date", "edtf", "relation", "expression", "anchor",
    "value", "low", "high", "words", "unit", "population", "as_of", "short", "long", "heading",
    "title", "subtitle", "author", "container-title", "publisher", "issued", "accessed", "URL",
    "language", "translated_from", "note", "file", "sha256", "inferred", "text",
    "worded_by", "who", "certainty", "problem", "action", "source", "label", "locator", "quote",
)  # fmt: skip
_RANK = {name: rank for rank, name in enumerate(_ORDER)}
_MASTHEAD = (
    "title", "subtitle", "date", "as_of", "version", "status", "language", "prepared_by",
    "marking",
)  # fmt: skip
_ALWAYS = frozenset({"status", "kind", "type", "language", "version"})
"""Fields printed even where they have their default: a person will want to change them."""


def dump_draft(draft: Draft, *, schema: str | None = "briefing.schema.json") -> str:
    """YAML 1.2 that reads back as the same draft, but for the offsets of quotes (`start` and
    `end`), which the check finds again.

    `schema` is where editors find the JSON Schema, relative to the file; None leaves the line out.
    """
    lines: list[str] = []
    if schema:
        lines.append(f"# yaml-language-server: $schema={schema}")
    if draft.masthead.status is Status.MACHINE_DRAFT:
        lines += _comment(HEAD)
    if draft.worded_by:
        lines += _comment(WORDED)
    # Drafts from elsewhere may hold None in places where only the default may be left out.
    data = draft.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=False)
    for name, comment in BLOCKS.items():
        lines += ["", *_comment(comment)]
        value = data[name]
        if name == "masthead":
            value = {key: value[key] for key in _MASTHEAD if key in value}
        if not value:
            lines.append(f"{name}: []")
            continue
        lines.append(f"{name}:")
        lines += _lines(value, 2)
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return [f"# {line}".rstrip() for line in text.strip().splitlines()]


def _lines(value: Any, indent: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from _mapping(value, indent)
    else:
        for item in value:
            yield from _item(item, indent)


def _mapping(value: Mapping[str, Any], indent: int) -> Iterator[str]:
    margin = " " * indent
    for key, inner in _kept(value):
        if isinstance(inner, Mapping | list):
            if isinstance(inner, list) and _short(inner):
                flow = ", ".join(flow_scalar(item) for item in inner)
                yield f"{margin}{key}: [{flow}]"
                continue
            yield f"{margin}{key}:"
            yield from _lines(inner, indent + 2)
        else:
            column = indent + len(key) + 2
            yield f"{margin}{key}: {_text(inner, indent + 2, column)}"


def _item(value: Any, indent: int) -> Iterator[str]:
    margin = " " * indent
    if not isinstance(value, Mapping):
        yield f"{margin}- {_text(value, indent + 4, indent + 2)}"
        return
    inner = list(_mapping(value, indent + 2))
    yield f"{margin}- {inner[0].lstrip()}"
    yield from inner[1:]


def _kept(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """What is worth printing, in the order people read it; evidence comes last."""
    kept = [
        (key, _quote(inner) if key == "quote" else inner)
        for key, inner in value.items()
        if inner is not None and inner != [] and not _is_default(key, inner)
    ]
    if set(value) >= {"date", "as_of"}:  # the masthead is in order already
        return kept
    return sorted(kept, key=lambda pair: _RANK.get(pair[0], len(_RANK)))


_DEFAULTS = {"certainty": "stated", "label": "paragraph", "relation": "on"}


def _is_default(key: str, value: Any) -> bool:
    return _DEFAULTS.get(key) == value and key not in _ALWAYS


def _quote(value: Mapping[str, Any]) -> Any:
    """Only the words, when prefix and suffix are not needed."""
    kept = {key: value[key] for key in ("prefix", "exact", "suffix") if value.get(key) is not None}
    return kept["exact"] if len(kept) == 1 else kept


_LONGEST_FLOW = 80


def _short(items: Sequence[Any]) -> bool:
    """Whether a list of words fits one line in brackets."""
    return all(isinstance(item, str) for item in items) and sum(map(len, items)) < _LONGEST_FLOW


def _text(value: Any, indent: int, column: int) -> str:
    if isinstance(value, str):
        return scalar(value, indent, column)
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value)
