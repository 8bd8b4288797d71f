"""Changes to a briefing file that touch nothing else: comments, blank lines, the style of every
other value, line ends and the byte order mark stay as they are.

Every change is read back before it counts: the file then says what it said, apart from the change.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from briefing.errors import InputError
from briefing.load.decode import decode, encode_as
from briefing.load.layout import BLOCK_STYLES, Layout, survey
from briefing.load.moving import order_after, rearranged
from briefing.load.respell import respelled, scalars
from briefing.load.tree import parse_tree, value_at
from briefing.model.finding import Fix, MoveItem, Path, SetValue

_BEHIND: Mapping[str, tuple[str, ...]] = {
    "locator": ("label", "source"),
    "sha256": ("file", "language", "issued"),
}
"""Where a new key goes: behind the first of these that is there, else behind any."""
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_INDENT = re.compile(r" *(?:- *)*\Z")
_BREAK = re.compile(r"\r\n|\r|\n")
_PROPERTIES = re.compile(r"(?:[&!][^\s,\[\]{}]*\s+)*")

Change = tuple[int, int, str]
"""A run of the text, and what stands there instead."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A file after its edits."""

    data: bytes
    done: tuple[Fix, ...]
    left: tuple[Fix, ...]
    """What could not be changed without touching more."""


def edit(data: bytes, fixes: Iterable[Fix], *, file: str = "") -> Edited:
    """Change values and move items in a YAML or JSON file. All paths are those of the file as it
    is given; of several moves in one list, the later sees what the earlier did.

    Raises InputError when the file is no YAML.
    """
    text = decode(data, file)
    parse_tree(text, file)
    fixes = list(dict.fromkeys(fixes))
    values = [fix for fix in fixes if isinstance(fix, SetValue)]
    text, done = _set_values(text, values) if values else (text, [])
    moves: dict[Path, list[MoveItem]] = {}
    for fix in fixes:
        if isinstance(fix, MoveItem):
            moves.setdefault(fix.path[:-1], []).append(fix)
    for path, inside in moves.items():
        moved = _move_items(text, path, inside)
        if moved is not None:
            text, done = moved, [*done, *inside]
    settled = set(done)
    left = tuple(fix for fix in fixes if fix not in settled)
    return Edited(encode_as(data, text) if done else data, tuple(done), left)


def _set_values(text: str, fixes: Sequence[SetValue]) -> tuple[str, list[Fix]]:
    """All that can be set, at once; where that does not read back, each half by itself."""
    layout = survey(text)
    meant = deepcopy(layout.tree.data)
    ways = {fix: found for fix in fixes if (found := _ways(layout, fix)) and _set(meant, fix)}
    if not ways:
        return text, []
    # One alone may be written in several ways.
    for number in range(len(next(iter(ways.values()))) if len(ways) == 1 else 1):
        changed = _changed(text, [found[number] for found in ways.values()])
        if changed is not None and _reads(changed, meant):
            return changed, list(ways)
    if len(ways) == 1:
        return text, []
    settable = list(ways)
    half = len(settable) // 2
    text, first = _set_values(text, settable[:half])
    text, second = _set_values(text, settable[half:])
    return text, [*first, *second]


def _move_items(text: str, path: Path, moves: Sequence[MoveItem]) -> str | None:
    layout = survey(text)
    items, there = value_at(layout.tree.data, path)
    if there != path or not isinstance(items, list):
        return None
    order = order_after([(move.path[-1], move.above[-1]) for move in moves], len(items))
    changes = rearranged(layout, path, order) if order else None
    changed = _changed(text, changes) if changes is not None else None
    meant = deepcopy(layout.tree.data)
    target, _ = value_at(meant, path)
    target[:] = [target[number] for number in order or ()]
    return changed if changed is not None and _reads(changed, meant) else None


def _changed(text: str, changes: Sequence[Change]) -> str | None:
    """The text with all changes; None where two touch the same run."""
    done = 0
    parts: list[str] = []
    for start, end, words in sorted(changes, key=lambda change: change[:2]):
        if start < done:
            return None
        parts += [text[done:start], words]
        done = end
    return "".join([*parts, text[done:]])


def _reads(text: str, meant: Any) -> bool:
    try:
        return _same(parse_tree(text, "").data, meant)
    except InputError:
        return False


def _same(one: Any, other: Any) -> bool:
    """Equality that tells 1 from 1.0 and from true; the order of keys says nothing."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


def _set(data: Any, fix: SetValue) -> bool:
    path = _written_path(data, fix.path)
    holder, there = value_at(data, path[:-1])
    if not path or there != path[:-1] or not isinstance(holder, dict):
        return False
    key = str(path[-1])
    holder[key] = _like(holder.get(key), fix.value)
    return True


def _like(old: Any, value: str | int | None) -> str | int | None:
    """A number is written as text where text stands: `locator: "9"`."""
    return str(value) if isinstance(old, str) and isinstance(value, int) else value


def _written_path(data: Any, path: Path) -> Path:
    """A quote may be written as its words alone."""
    holder, there = value_at(data, path[:-1])
    shorthand = path[-2:] == ("quote", "exact") and there == path[:-1] and isinstance(holder, str)
    return path[:-1] if shorthand else path


def _ways(layout: Layout, fix: SetValue) -> list[Change]:
    """How the text can be changed so that `path` gets its value, best first."""
    path = _written_path(layout.tree.data, fix.path)
    spot = layout.spots.get(path)
    if spot is None:
        return _added(layout, path, fix.value)
    if spot.style not in ("", "'", '"', *BLOCK_STYLES):
        return []
    start = spot.start
    if found := _PROPERTIES.match(layout.text, start, spot.end):
        start = found.end()
    raw = layout.text[start : spot.end]
    old, _ = value_at(layout.tree.data, path)
    ways: list[Change] = []
    value = _like(old, fix.value)
    if isinstance(old, str) and isinstance(value, str):
        spelled = respelled(raw, old, value, spot.style)
        ways += [(start, spot.end, spelled)] if spelled is not None else []
    end = start + len(raw.rstrip()) if spot.style in BLOCK_STYLES else spot.end
    # An empty value stands right behind its colon.
    gap = " " if start == end and layout.text[start - 1 : start] == ":" else ""
    return ways + [(start, end, gap + written) for written in scalars(value, spot.style)]


def _added(layout: Layout, path: Path, value: str | int | None) -> list[Change]:
    """The key at the end of a path as a new one of its mapping."""
    *parents, key = path
    holder, there = value_at(layout.tree.data, tuple(parents))
    if there != tuple(parents) or not isinstance(holder, dict) or key in holder:
        return []
    flow = layout.spots[there].style == "{"
    wanted = [name for name in _BEHIND.get(str(key), ()) if name in holder]
    for name in dict.fromkeys([*wanted, *holder]):
        found = _behind_flow(layout, there, name) if flow else _behind_line(layout, there, name)
        if found is None:
            continue
        at, separator, mark, colon = found
        pair = f"{separator}{mark}{key}{mark}{colon}"
        return [(at, at, pair + written) for written in scalars(value, mark)]
    return []


def _behind_line(layout: Layout, parent: Path, name: str) -> tuple[int, str, str, str] | None:
    """The end of the line of a key, and what begins a line like it."""
    text, spot = layout.text, layout.spots[*parent, name]
    key, key_end = layout.keys[*parent, name]
    if spot.style in (*BLOCK_STYLES, "-", ":") or _BREAK.search(text, key, spot.end):
        return None
    rest = _REST_OF_LINE.match(text, spot.end)
    begin = max(text.rfind("\n", 0, key), text.rfind("\r", 0, key)) + 1
    if not rest or not _INDENT.match(text[begin:key]):
        return None
    line_break = _BREAK.search(text)
    separator = (line_break[0] if line_break else "\n") + " " * (key - begin)
    mark = text[key] if text[key] in "\"'" else ""
    return rest.end(), separator, mark, _between(text[key_end : spot.start], ": ", r" *: +")


def _behind_flow(layout: Layout, parent: Path, name: str) -> tuple[int, str, str, str]:
    """The end of a pair in braces, and what begins another pair there."""
    text, spot = layout.text, layout.spots[*parent, name]
    key, key_end = layout.keys[*parent, name]
    holder, _ = value_at(layout.tree.data, parent)
    names = list(holder)
    separator = ", "
    if len(names) > 1:
        first, second = names[0], names[1]
        gap = text[layout.spots[*parent, first].end : layout.keys[*parent, second][0]]
        separator = _between(gap, separator, r"\s*,\s*")
    else:
        separator = "," + _between(text[layout.spots[parent].start + 1 : key], " ", r"\s+")
    mark = text[key] if text[key] in "\"'" else ""
    return spot.end, separator, mark, _between(text[key_end : spot.start], ": ", r"\s*:\s*")


def _between(found: str, usual: str, wanted: str) -> str:
    """What stands between two parts of the file where it is plain, else what usually does."""
    return found if re.fullmatch(wanted, found) else usual
