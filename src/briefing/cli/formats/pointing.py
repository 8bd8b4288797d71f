"""Where in a YAML file the words are that a finding speaks of: beyond the key it points at."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

MOST_LINES = 12
"""Lines of a block of text that are looked at; only these of a file need to be known."""
_LONGEST = 20_000
_QUOTED = re.compile("“([^“”]+)”")
_BLOCK = re.compile(r"(?:[&!]\S+[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?")
_KEY = re.compile(r"""["']?[\w-]+["']?\s*:(?:\s|$)""")
_SCALARS = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*"'),
    "'": re.compile(r"'(?:[^']|'')*'(?!')"),
}
_NEXT_KEY = re.compile(r"""[,}\]]\s*(?:["']?\w+["']?\s*:\s|[}\]]|$)""")


def words_at(
    message: str, lines: Sequence[str], line: int, column: int
) -> tuple[int, int, int] | None:
    """Line, column and length of the words that the message begins with in quotation marks, as
    far as they are on one line of the value that begins at `line` and `column`; of a block of text
    without them, the beginning of its first line. None where the value says it best."""
    if not 1 <= line <= len(lines):
        return None
    wanted = _pattern(message)
    value = lines[line - 1][column - 1 : column - 1 + _LONGEST]
    is_block = _BLOCK.fullmatch(value) is not None
    rows = [] if is_block else [(line, column, value[: _end(value)])]
    if is_block or (rows[0][2] == value and not _KEY.match(value)):
        rows += _following(lines, line, column)
    for (number, start, text), (*_, after) in pairwise([*rows, (0, 0, "")]):
        found = wanted.search(f"{text.rstrip()} {after.strip()}") if wanted else None
        if found and found.start() < len(text.rstrip()):
            length = min(found.end(), len(text.rstrip())) - found.start()
            return number, start + found.start(), length
    return (*rows[0][:2], 1) if is_block and rows else None


def _following(lines: Sequence[str], line: int, column: int) -> Iterator[tuple[int, int, str]]:
    """The lines below that belong to a value, each from where it begins."""
    edge = _indent(lines[line - 1])
    edge -= column == edge + 1  # it has a line of its own below its key
    for number in range(line, min(line + MOST_LINES, len(lines))):
        text = lines[number][:_LONGEST]
        if text.strip() and _indent(text) <= edge:
            break
        if text.strip():
            yield number + 1, _indent(text) + 1, text.lstrip(" ")


def _pattern(message: str) -> re.Pattern[str] | None:
    quoted = _QUOTED.search(message)
    if not quoted:
        return None
    words = quoted[1].rstrip("…")
    start = r"(?<!\w)" if words[:1].isalnum() else ""
    end = r"(?!\w)" if quoted[1][-1:].isalnum() else ""
    return re.compile(start + re.escape(words) + end) if words else None


def _end(value: str) -> int:
    """Where a value on one line ends: at its closing quotation mark, or before the next key."""
    if value[:1] in ("{", "["):
        return len(value)
    if value[:1] in _SCALARS:
        quoted = _SCALARS[value[0]].match(value)
        return quoted.end() if quoted else len(value)
    following = _NEXT_KEY.search(value)
    return following.start() if following else len(value)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
