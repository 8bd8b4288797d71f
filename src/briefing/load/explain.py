"""What pydantic found wrong, told to an editor: where, what, and what would be right."""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args

from briefing.load.tree import Position, Tree, value_at
from briefing.model.base import Model
from briefing.model.briefing import Draft
from briefing.model.finding import Finding, Path, Severity, dotted

_DATE_KEYS = frozenset({"date", "as_of", "issued", "accessed", "edtf"})
_PATTERNS = {
    "id": ("is not a short name", "use lower-case letters and digits, joined by `-`, `_` or `.`"),
    "source": ("is not the id of a source", "use the `id` of one of the `sources`"),
    "URL": ("is not a web address", "write the whole address, starting with https://"),
    "language": ("is not a language tag", "write a BCP 47 tag such as `en`, `en-GB` or `de`"),
    "sha256": ("is not a SHA-256", "64 digits and letters a to f; or leave the key out"),
}
_EXPECTED = {
    "string_type": ("text", "put it in quotes"),
    "list_type": ("a list", "start each item on its own line with `- `"),
    "tuple_type": ("a list", "start each item on its own line with `- `"),
    "model_type": ("keys and values", "write `key: value` lines below, indented"),
    "model_attributes_type": ("keys and values", "write `key: value` lines below, indented"),
    "dict_type": ("keys and values", "write `key: value` lines below, indented"),
    "int_type": ("a whole number", "write it in digits, without quotes"),
    "int_from_float": ("a whole number", "write it without a decimal point"),
    "float_type": ("a number", "write it in digits, without quotes"),
    "bool_type": ("true or false", "write it without quotes"),
}


def explain(flaws: Sequence[Mapping[str, Any]], tree: Tree, file: str) -> list[Finding]:
    """A finding for each flaw, once, with line and column in the file."""
    findings: dict[tuple[Path, str], Finding] = {}
    flaws = [flaw for flaw in flaws if not _told_otherwise(flaw, flaws, tree)]
    for flaw in flaws:
        found = _finding(flaw, tree, file)
        if found and not any(found.path[: len(path)] == path for path in tree.refused):
            findings.setdefault((found.path, found.check), found)
    return list(findings.values())


def _told_otherwise(
    flaw: Mapping[str, Any], flaws: Iterable[Mapping[str, Any]], tree: Tree
) -> bool:
    """Whether a missing key is there misspelt, or lies in a document that is not read."""
    if flaw["type"] != "missing":
        return False
    *parents, key = flaw["loc"]
    misspelt = any(
        other["type"] == "extra_forbidden"
        and list(other["loc"][:-1]) == parents
        and _closest(str(other["loc"][-1]), [str(key)])
        for other in flaws
    )
    second = any(found.check == "second-document" for found in tree.findings)
    return misspelt or (second and not parents)


def _finding(flaw: Mapping[str, Any], tree: Tree, file: str) -> Finding | None:
    kind = flaw["type"]
    given: Path = tuple(flaw["loc"])
    value, path = value_at(tree.data, given)
    if kind == "too_short" and value:
        return None  # its items are there, but wrong; each has a finding of its own
    place = _place(tree, path)
    if kind == "missing":
        path = given
        check, (message, hint) = "missing-key", _missing(given)
    elif kind == "extra_forbidden":
        place = tree.keys.get(given, place)
        check, (message, hint) = "unknown-key", _unknown(given)
    elif value is None and kind in _EXPECTED:
        check, message = "missing-key", f"{_name(path)} has no value"
        hint = "write one" if _required(path) else f"write one, or remove the {_part(path)}"
    elif kind in _EXPECTED:
        expected, hint = _expected(kind, path, value)
        check, message = "wrong-type", f"{_name(path)}: expected {expected}, found {_kind(value)}"
    else:
        check, message, hint = _invalid(flaw, path, value)
    return Finding(check, Severity.ERROR, message, hint, file, *place, path)


def _expected(kind: str, path: Path, value: Any) -> tuple[str, str]:
    """What belongs at a place that holds something of another kind, and how to write it."""
    if path and path[-1] == "quote":  # also a mapping, which is rarely what was meant
        kind = "string_type"
    expected, hint = _EXPECTED[kind]
    if kind == "string_type" and isinstance(value, list | dict):
        hint = "write the text alone; text that starts with `[` or `{` goes in quotes"
    elif kind.startswith("model"):
        model = model_at(path)
        hint = f"write the keys below, indented: {', '.join(key_names(model))}" if model else hint
    return expected, hint


def _required(path: Path) -> bool:
    """Whether the key at the end of a path must be there."""
    model = model_at(path[:-1])
    fields = model.model_fields.items() if model else ()
    return any(field.is_required() for name, field in fields if path[-1] in (name, field.alias))


def _part(path: Path) -> str:
    return "item" if path and isinstance(path[-1], int) else "key"


def _place(tree: Tree, path: Path) -> Position:
    for length in range(len(path), -1, -1):
        if path[:length] in tree.values:
            return tree.values[path[:length]]
    return 1, 1


def _name(path: Path) -> str:
    return f"`{dotted(path)}`" if path else "the briefing"


def _missing(path: Path) -> tuple[str, str]:
    return f"{_name(path)} is missing", f"add `{path[-1]}: …`{_about(path)}"


def _about(path: Path) -> str:
    model = model_at(path[:-1])
    where = f" to {_name(path[:-1])}" if path[:-1] else " at the top level"
    if model is None:
        return where
    required = [name for name, field in model.model_fields.items() if field.is_required()]
    return where if len(required) < 2 else f"{where} (needed there: {', '.join(required)})"


def _unknown(path: Path) -> tuple[str, str]:
    model, key = model_at(path[:-1]), str(path[-1])
    keys = sorted(key_names(model)) if model else []
    hint = f"known here: {', '.join(keys)}" if keys else "remove it"
    if " " in key:
        hint = "text that holds a comma or a colon goes in quotes"
    return f"unknown key `{_short(key)}`{did_you_mean(key, keys)}", hint


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """`; did you mean …?` when one of the known words is close, else nothing."""
    close = _closest(word, known)
    return f"; did you mean `{close}`?" if close else ""


def meant_key(path: Path) -> str:
    """The key that an unknown one at the end of a path was probably meant to be, or nothing."""
    model = model_at(path[:-1])
    return _closest(str(path[-1]), sorted(key_names(model))) if model else ""


def _closest(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return close[0] if close else ""


def _invalid(flaw: Mapping[str, Any], path: Path, value: Any) -> tuple[str, str, str]:
    kind, context = flaw["type"], flaw.get("ctx", {})
    key = path[-1] if path else ""
    name, check = _name(path), "invalid-value"
    message, hint = f"{name}: {flaw['msg']}", ""
    if kind == "value_error":
        error = str(context.get("error", flaw["msg"]))
        problem, _, hint = error.partition("; ")
        if key in _DATE_KEYS:
            check, hint = "invalid-date", hint or "write 2021, 2021-08, 2021-08-26 or start/end"
        message = f"{name}: {problem}"
    elif kind in ("enum", "literal_error"):
        choices = _choices(path)
        message = f"{name}: `{_short(value)}` is not possible{did_you_mean(str(value), choices)}"
        hint = f"one of: {', '.join(choices)}" if choices else f"one of: {context['expected']}"
    elif kind == "string_pattern_mismatch":
        wrong, hint = _PATTERNS.get(str(key), ("has a wrong form", ""))
        message = f"{name}: `{_short(value)}` {wrong}"
    elif kind == "string_too_short":
        message, hint = f"{name} is empty", "write some words, or remove the key"
    elif kind == "string_too_long":
        message = f"{name} is longer than {context['max_length']:,} characters"
        hint = "shorten it"
    elif kind == "too_short":
        message, hint = f"{name} needs at least one item", "add an item that starts with `- `"
    return check, message, hint


def _choices(path: Path) -> list[str]:
    """The words a field takes, from its enumeration or literal type."""
    model = model_at(path[:-1])
    field = (
        next((f for n, f in model.model_fields.items() if path[-1] in (n, f.alias)), None)
        if model
        else None
    )
    return _words(field.annotation) if field else []


def _words(annotation: Any) -> list[str]:
    if isinstance(annotation, str):
        return [annotation]
    if hasattr(annotation, "__members__"):
        return [str(member) for member in annotation]
    return [word for part in get_args(annotation) for word in _words(part)]


def model_at(path: Path) -> type[Model] | None:
    """The model that holds the keys at this place of a draft."""
    model: type[Model] | None = Draft
    for part in path:
        if isinstance(part, int):
            continue
        if model is None:
            return None
        field = next((f for n, f in model.model_fields.items() if part in (n, f.alias)), None)
        model = _inner_model(field.annotation) if field else None
    return model


def _inner_model(annotation: Any) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next(filter(None, map(_inner_model, get_args(annotation))), None)


def key_names(model: type[Model]) -> list[str]:
    """The keys of a model as they are written in YAML."""
    return [field.alias or name for name, field in model.model_fields.items()]


def _kind(value: Any) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return f"`{str(value).lower()}`"
        case int() | float():
            return f"the number {_short(value)}"
        case str():
            return f"the text `{_short(value)}`"
        case list():
            return "a list"
        case _:
            return "keys and values"


def _short(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else " ".join(str(value).split())
    return text if len(text) <= 40 else text[:39] + "…"
