"""YAML 1.2 to plain data with the place of every part, built from parser events.

The parser's own loaders recurse, follow aliases and know YAML 1.1 values; here events are read
one by one, so depth, size, duplicate keys, aliases and tags are all decided in this file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from briefing.errors import InputError
from briefing.load.scalars import resolve_plain
from briefing.load.syntax import explain_syntax
from briefing.model.finding import Finding, Path, Severity

DEEPEST = 32
"""Most levels of lists and mappings inside each other; a briefing needs eight."""
MOST_NODES = 400_000

Position = tuple[int, int]

_NO_BRIEFING = "this is not a briefing; `briefing schema` shows what one looks like"

# libyaml ends lines at these as YAML 1.1 did; 1.2 does not. They travel as other characters.
_OLD_BREAKS = "\x85\u2028\u2029"


@dataclass(slots=True)
class Tree:
    """Plain data and where it stands: `values` where a value starts, `keys` where its key does."""

    data: Any = None
    values: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    refused: set[Path] = field(default_factory=set)
    """Parts that hold nothing because their YAML was refused; a finding says so already."""


@dataclass(slots=True)
class Open:
    """A list or mapping whose end has not come yet."""

    container: dict[str, Any] | list[Any]
    path: Path
    key: str | None = None
    """The key waiting for its value, in a mapping."""
    dropped: bool = False
    """The waiting key was refused: its value is read and thrown away."""


class Builder:
    """Takes events one by one; `skipped` counts the open levels of a value that is dropped."""

    def __init__(self, file: str, restore: dict[int, str]) -> None:
        self.file = file
        self.restore = restore
        self.tree = Tree()
        self.stack: list[Open] = []
        self.skipped = 0
        self.nodes = 0

    def _flaw(self, check: str, event: Any, message: str, hint: str, path: Path) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self.tree.findings.append(
            Finding(check, Severity.ERROR, message, hint, self.file, line, column, path)
        )

    def second_document(self, event: Any) -> None:
        """Refuse what follows: a briefing is one document."""
        message = "a second YAML document starts here"
        self._flaw("second-document", event, message, "keep one briefing in one file", ())

    def _failure(self, event: Any, message: str, hint: str) -> InputError:
        return InputError(
            message,
            hint=hint,
            file=self.file,
            line=event.start_mark.line + 1,
            column=event.start_mark.column + 1,
        )

    def handle(self, event: Any) -> None:
        """Take the next event of the document."""
        match event:
            case yaml.ScalarEvent():
                self._count(event)
                if not self.skipped:
                    self._scalar(event)
            case yaml.AliasEvent():
                self._count(event)
                if not self.skipped:
                    self._alias(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._count(event)
                self._opening(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                if self.skipped:
                    self.skipped -= 1
                else:
                    self.stack.pop()
                if not self.skipped:
                    self._value_ends()
            case _:
                pass

    def _next_path(self) -> Path:
        if not self.stack:
            return ()
        top = self.stack[-1]
        if isinstance(top.container, list):
            return (*top.path, len(top.container))
        return top.path if top.key is None else (*top.path, top.key)

    def _count(self, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise self._failure(
                event, f"the file has more than {MOST_NODES:,} values", _NO_BRIEFING
            )

    def _properties(self, event: Any, path: Path) -> None:
        """Anchors and tags: refused, and the value is read on without them."""
        if event.anchor is not None:
            self._flaw(
                "yaml-alias",
                event,
                f"anchor `&{event.anchor}` is not allowed",
                "write the value out where it is needed; text that starts with `&` goes in quotes",
                path,
            )
        if event.tag is not None:
            self._flaw(
                "yaml-tag",
                event,
                f"tag `{event.tag}` is not allowed",
                "remove it; text that starts with `!` goes in quotes",
                path,
            )

    def _opening(self, event: Any) -> None:
        if len(self.stack) + self.skipped >= DEEPEST:
            raise self._failure(
                event, f"lists and mappings are more than {DEEPEST} levels deep", _NO_BRIEFING
            )
        if self.skipped or (self.stack and self.stack[-1].dropped):
            self.skipped += 1
            return
        if self._waiting_for_key():
            raise self._failure(event, "a key must be text", "text such as `[x]` goes in quotes")
        path = self._next_path()
        self._properties(event, path)
        container: dict[str, Any] | list[Any] = (
            {} if isinstance(event, yaml.MappingStartEvent) else []
        )
        self.place(container, event, path)
        self.stack.append(Open(container, path))

    def _waiting_for_key(self) -> bool:
        if not self.stack:
            return False
        top = self.stack[-1]
        return isinstance(top.container, dict) and top.key is None and not top.dropped

    def _scalar(self, event: Any) -> None:
        text = event.value.translate(self.restore) if self.restore else event.value
        plain = event.implicit[0]
        if self._waiting_for_key():
            self.key(event, text, plain=plain)
            return
        path = self._next_path()
        self._properties(event, path)
        self.place(resolve_plain(text) if plain else text, event, path)
        self._value_ends()

    def _alias(self, event: Any) -> None:
        path = self._next_path()
        hint = "write the value out; text that starts with `*` goes in quotes"
        if self._waiting_for_key():
            raise self._failure(event, f"alias `*{event.anchor}` is not allowed", hint)
        self._flaw("yaml-alias", event, f"alias `*{event.anchor}` is not allowed", hint, path)
        self.tree.refused.add(path)
        self.place(None, event, path)
        self._value_ends()

    def key(self, event: Any, text: str, *, plain: bool) -> None:
        """Take a key of the mapping that is open, or refuse it and what it holds."""
        top = self.stack[-1]
        path = (*top.path, text)
        self._properties(event, path)
        if plain and text == "<<":
            message, hint = "merge key `<<` is not allowed", "write the keys out"
            self._flaw("yaml-alias", event, message, hint, top.path)
            top.dropped = True
        elif plain and not isinstance(resolve_plain(text), str):
            message, hint = f"key `{text}` is not text", "put the key in quotes"
            self._flaw("wrong-type", event, message, hint, top.path)
            top.dropped = True
        elif path in self.tree.keys:
            line, _ = self.tree.keys[path]
            message = f"key `{text}` is given twice"
            hint = f"it stands in line {line} already; keep one"
            self._flaw("duplicate-key", event, message, hint, path)
            top.dropped = True
        else:
            top.key = text
            self.tree.keys[path] = (event.start_mark.line + 1, event.start_mark.column + 1)

    def place(self, value: Any, event: Any, path: Path) -> None:
        """Put a value where it belongs."""
        mark = event.start_mark
        if not self.stack:
            self.tree.data = value
        else:
            top = self.stack[-1]
            if top.dropped:
                return
            if isinstance(top.container, list):
                top.container.append(value)
            elif top.key is not None:
                top.container[top.key] = value
        self.tree.values[path] = (mark.line + 1, mark.column + 1)

    def _value_ends(self) -> None:
        if self.stack and isinstance(self.stack[-1].container, dict):
            self.stack[-1].key, self.stack[-1].dropped = None, False


def events_of(text: str) -> Iterator[Any]:
    """The parser's events, by libyaml where PyYAML was built with it."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    yield from yaml.parse(text, Loader=loader)


def swap_old_breaks(text: str) -> tuple[str, dict[int, str]]:
    """Old line breaks replaced by private characters that the text does not hold."""
    present = [mark for mark in _OLD_BREAKS if mark in text]
    restore: dict[int, str] = {}
    private = 0xE000
    for mark in present:
        while chr(private) in text:
            private += 1
        text = text.replace(mark, chr(private))
        restore[private] = mark
        private += 1
    return text, restore


def parse_tree(text: str, file: str) -> Tree:
    """Read one YAML document.

    Raises InputError, with its place, where the text is no YAML, is nested too deep or has too
    many values. Duplicate keys, aliases, anchors, tags and further documents are findings.
    """
    text, restore = swap_old_breaks(text)
    builder = Builder(file, restore)
    event = None
    try:
        documents = 0
        for event in events_of(text):
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1:
                builder.second_document(event)
                break
            builder.handle(event)
    except yaml.MarkedYAMLError as error:
        raise explain_syntax(error, text, file, event) from None
    except yaml.YAMLError as error:
        raise InputError(f"not YAML: {error}", file=file) from None
    return builder.tree


def value_at(data: Any, path: Path) -> tuple[Any, Path]:
    """The value at `path`, or at as much of the path as the data has, and that much."""
    for length, part in enumerate(path):
        inside = (isinstance(part, str) and isinstance(data, dict) and part in data) or (
            isinstance(part, int) and isinstance(data, list) and part < len(data)
        )
        if not inside:
            return data, path[:length]
        data = data[part]
    return data, path
