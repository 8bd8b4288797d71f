"""A YAML scalar with other words, in the same style and over the same lines where that can be."""

import json
import re
from difflib import SequenceMatcher

from briefing.load.layout import BLOCK_STYLES

Span = tuple[int, int]

_ESCAPE = re.compile(
    r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(\r\n|[\r\n])|(.))", re.DOTALL
)
_NAMED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85",
    "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff"
    "\U000e0000-\U0010ffff]"
)
_SPACE = " \t\r\n"
_MOST_WORDS = 2_000


def respelled(raw: str, old: str, new: str, style: str) -> str | None:
    """The scalar `raw`, which says `old`, changed where `new` differs and nowhere else; None where
    its characters cannot be told apart. The caller has to read it back."""
    places = _places(raw, old, style)
    if places is None:
        return None
    changes = _changes(old, new)
    if changes is None:
        return None
    for (first, last), words in reversed(changes):
        start = places[first][0]
        end = places[last - 1][1] if last > first else start
        raw = raw[:start] + _encoded(words, style) + raw[end:]
    return raw


def scalars(value: str | float | None, style: str) -> list[str]:
    """How a value may be written on one line, best first; the caller reads each back."""
    if value is None:
        return ["null"]
    if not isinstance(value, str):
        return [repr(value)]
    double = f'"{_encoded(value, chr(34))}"'
    single = "'" + value.replace("'", "''") + "'"
    plain = [] if not value or _UNPRINTABLE.search(value) else [value]
    if style == '"':
        return [double]
    return [single, double] if style == "'" else [*plain, double]


def _encoded(text: str, style: str) -> str:
    if style == '"':
        quoted = json.dumps(text, ensure_ascii=False)[1:-1]
        return _UNPRINTABLE.sub(_escaped, quoted)
    return text.replace("'", "''") if style == "'" else text


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def _places(raw: str, value: str, style: str) -> list[Span] | None:
    """For each character of the value, where it stands in the scalar."""
    at = 0
    if style in BLOCK_STYLES:
        at = raw.find("\n") + 1 or raw.find("\r") + 1
        while at < len(raw) and raw[at] in _SPACE:
            at += 1
    elif style:
        at = 1
    places: list[Span] = []
    for character in value:
        place = _place(raw, at, character, style)
        if place is None:
            return None
        places.append(place)
        at = place[1]
    return places


def _place(raw: str, at: int, character: str, style: str) -> Span | None:
    while style == '"' and (escape := _ESCAPE.match(raw, at)):
        at = escape.end()
        if escape[4]:  # the line goes on in the next
            while raw[at : at + 1] in (" ", "\t"):
                at += 1
            continue
        code = escape[1] or escape[2] or escape[3]
        said = chr(int(code, 16)) if code else _NAMED.get(escape[5])
        return (escape.start(), at) if said == character else None
    if style == "'" and raw.startswith("''", at):
        return (at, at + 2) if character == "'" else None
    if character in " \n":
        end = at
        while end < len(raw) and raw[end] in _SPACE:
            end += 1
        if "\n" not in raw[at:end] and "\r" not in raw[at:end]:
            return (at, at + 1) if raw[at : at + 1] == character else None
        return at, end
    return (at, at + 1) if raw[at : at + 1] == character else None


def _changes(old: str, new: str) -> list[tuple[Span, str]] | None:
    """Runs of the old text and what stands there in the new; None when whole words come or go."""
    before, after = list(re.finditer("[^ ]+", old)), list(re.finditer("[^ ]+", new))
    there, here = [word[0] for word in before], [word[0] for word in after]
    changes: list[tuple[Span, str]] = []
    if len(there) == len(here):
        pairs = [(n, n + 1, n, n + 1) for n in range(len(there)) if there[n] != here[n]]
    elif max(len(there), len(here)) > _MOST_WORDS:
        return None
    else:
        matcher = SequenceMatcher(None, there, here, autojunk=False)
        pairs = [(a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]
    for a, b, c, d in pairs:
        if a == b or c == d:
            return None
        start, end = before[a].start(), before[b - 1].end()
        words = new[after[c].start() : after[d - 1].end()]
        while start < end and words and old[start] == words[0]:
            start, words = start + 1, words[1:]
        while start < end and words and old[end - 1] == words[-1]:
            end, words = end - 1, words[:-1]
        changes.append(((start, end), words))
    return changes
