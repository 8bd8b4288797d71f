"""Text → a YAML scalar that reads back as exactly that text, in YAML 1.2 and 1.1 alike.

Plain where nothing can be mistaken, folded over lines where only single spaces are broken, and
else in double quotes with escapes.
"""

import json
import re

WIDTH = 100
_SHORTEST_FOLDED = 60

# A letter first, and nothing after it that YAML could read as its own.
_PLAIN = re.compile(r"[^\W\d_](?:[^\n\r\t:#]|:(?=\S)|(?<=\S)#)*")
_FLOW_MARK = re.compile(r"[,:\[\]{}]")
_NUMBER_LIKE = re.compile(r"[-+]?[.\d]")
_DATE = re.compile(r"-?\d{4}-\d{2}(?:-\d{2})?|\d{3}X|\d{2}XX")
_WORDS_OF_YAML = frozenset(
    "y n yes no on off true false null nan inf none ~".split()  # in 1.1 or in other readers
)
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff"
    "\U000e0000-\U0010ffff]"
)
_ODD_SPACE = re.compile(r"[^\S ]|  |^ | $")


def scalar(text: str, indent: int, column: int) -> str:
    """The scalar for `text` as the value of a key: lines after the first are indented by
    `indent` spaces; the first starts in `column`."""
    fits = column + len(text) <= WIDTH
    if _UNPRINTABLE.search(text):
        return _double_quoted(text)
    if fits and _is_plain(text):
        return text
    if len(text) >= _SHORTEST_FOLDED and not fits and not _ODD_SPACE.search(_no_nbsp(text)):
        return _folded(text, indent)
    return _double_quoted(text)


def flow_scalar(text: str) -> str:
    """The scalar for `text` inside brackets, on one line."""
    return text if _is_plain(text) and not _FLOW_MARK.search(text) else _double_quoted(text)


def _is_plain(text: str) -> bool:
    if _DATE.fullmatch(text):
        return True
    return (
        not _UNPRINTABLE.search(text)
        and bool(_PLAIN.fullmatch(text))
        and text.casefold() not in _WORDS_OF_YAML
        and not _NUMBER_LIKE.match(text)
        and not text.endswith((" ", ":", "\u00a0"))
        and not _ODD_SPACE.search(_no_nbsp(text))
    )


def _no_nbsp(text: str) -> str:
    """No-break spaces are letters to YAML."""
    return text.replace("\u00a0", "_").replace("\u202f", "_")


def _folded(text: str, indent: int) -> str:
    margin = " " * indent
    lines, line = [], ""
    for word in text.split(" "):
        if line and indent + len(line) + 1 + len(word) > WIDTH:
            lines.append(margin + line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(margin + line)
    return ">-\n" + "\n".join(lines)


def _double_quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(_escape, quoted)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
