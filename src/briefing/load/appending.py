"""New items at the end of a list of a briefing file, which stays as it is otherwise."""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

import yaml

from briefing.errors import InputError
from briefing.load.decode import decode, encode_as
from briefing.load.layout import Layout, Spot, survey
from briefing.load.tree import parse_tree

_LINE_END = re.compile(r"[^\r\n]*")
_BREAK = re.compile(r"\r\n|\r|\n")
_WIDTH = 96


def append(data: bytes, key: str, items: Sequence[Mapping[str, Any]], *, file: str = "") -> bytes:
    """Put plain items at the end of the list under a key of the top level, which is made when it
    is not there. What comes out has been read back: it says what it said, and the items.

    Raises InputError when the file is no YAML, or is written in a way (JSON, all in brackets) in
    which this cannot be done.
    """
    text = decode(data, file)
    parse_tree(text, file)
    layout = survey(text)
    meant = deepcopy(layout.tree.data)
    meant[key] = [*(meant.get(key) or []), *map(dict, items)]
    found = _BREAK.search(text)
    line_break = found[0] if found else "\n"
    changed = _appended(layout, key, items, line_break)
    if changed is None or parse_tree(changed, file).data != meant:
        raise InputError(
            f"no rows can be added to `{key}` as it is written here",
            hint=f"write `{key}:` as a list with one `- ` a line",
            file=file,
        )
    return encode_as(data, changed)


def _appended(
    layout: Layout, key: str, items: Sequence[Mapping[str, Any]], line_break: str
) -> str | None:
    text, spots = layout.text, layout.spots
    if spots[()].style != ":":
        return None
    if key not in layout.tree.data:
        end = "" if not text or text.endswith(("\n", "\r")) else line_break
        return text + end + f"{key}:{line_break}" + _written(items, 2, line_break)
    if layout.tree.data[key] in (None, []):
        return _filled(text, spots[(key,)], _written(items, 2, line_break), line_break)
    if spots[(key,)].style != "-" or not layout.tree.data[key]:
        return None
    inside = [spot for path, spot in spots.items() if path[:1] == (key,) and len(path) > 1]
    last = max(spot.end if spot.style not in ("-", ":") else spot.start for spot in inside)
    if text[last - 1 : last] in "\r\n":  # a block of text ends behind its last line
        at, before = last, ""
    else:
        rest = _LINE_END.match(text, last)
        at = rest.end() if rest else last
        ended = _BREAK.match(text, at)
        at, before = (ended.end(), "") if ended else (at, line_break)
    first = spots[(key,)].start
    begin = max(text.rfind("\n", 0, first), text.rfind("\r", 0, first)) + 1
    return text[:at] + before + _written(items, first - begin, line_break) + text[at:]


def _filled(text: str, empty: Spot, rows: str, line_break: str) -> str | None:
    """Rows in the place of a list that has none (`[]`) or of no value; a comment behind it stays
    on its line."""
    rest = _LINE_END.match(text, empty.end)
    at = rest.end() if rest else empty.end
    comment = text[empty.end : at].strip(" \t")
    if comment and not comment.startswith("#"):
        return None
    ended = _BREAK.match(text, at)
    head = text[: empty.start].rstrip(" \t") + (f"  {comment}" if comment else "")
    return head + line_break + rows + text[ended.end() if ended else at :]


def _written(items: Sequence[Mapping[str, Any]], indent: int, line_break: str) -> str:
    dumped = yaml.safe_dump(
        [dict(item) for item in items], allow_unicode=True, sort_keys=False, width=_WIDTH - indent
    )
    return "".join(" " * indent + line + line_break for line in dumped.splitlines())
