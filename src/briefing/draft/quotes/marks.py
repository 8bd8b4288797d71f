"""Quotation marks of all styles → the passages between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_CLOSERS = {
    "“": "”",
    "„": "“”‟",
    "«": "»",
    "‹": "›",
    "「": "」",
    "『": "』",
    '"': '"',
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
_REVERSED = {"»": "«", "›": "‹", "”": "”"}
_SINGLE = "‘‚'"
_BEFORE_OPENING = " \t\n\r\u00a0\u202f([{—–-/"
_MOST_WORDS_OF_A_TERM = 3
_END_OF_SPEECH = ",.!?…—–-。！？、"
_LONGEST_SINGLE = 600
_DEEPEST = 8
_MISTYPED = re.compile(r"(?:(?<=\s)|^)”(?=[^\W\d_])")
"""A closing mark where only an opening one can stand."""
_TYPEWRITER = '"\u2060'
"""What two apostrophes or grave accents are read as; it has their length."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage in quotation marks: `text[start:end]` holds the marks too."""

    start: int
    end: int
    speech: bool
    """Whether it may be speech; a scare quote or a title ("the “reform”") is not."""
    goes_on: bool = False
    """Whether no mark closes it: it goes on in the next paragraph."""


@dataclass(slots=True)
class _Open:
    mark: str
    start: int
    inside: list[Quoted] = field(default_factory=list)
    """Passages closed inside it; they count when it is never closed itself."""


def quoted_in(text: str, start: int, end: int) -> tuple[Quoted, ...]:
    """The outermost quoted passages of the paragraph `text[start:end]`, in order.

    Marks inside a quotation belong to it. A passage without a closing mark is kept only when it
    opens the paragraph or follows a colon or comma: any other lone mark is an inch or a slip.

    >>> line = "The “plan” fails. “It cannot work,” she said."
    >>> [passage.speech for passage in quoted_in(line, 0, len(line))]
    [False, True]
    """
    paragraph = text[start:end].replace("''", _TYPEWRITER).replace("``", _TYPEWRITER)
    paragraph = _MISTYPED.sub("“", paragraph)
    closers = _closers(paragraph)
    found: list[Quoted] = []
    stack: list[_Open] = []
    for position, char in enumerate(paragraph):
        if not (char in closers or char in _ALL_CLOSERS):
            continue
        level = _closed_level(paragraph, position, stack, closers)
        if level is not None:
            frame = stack[level]
            del stack[level:]
            kept = stack[-1].inside if stack else found
            if frame.mark in _SINGLE and position - frame.start > _LONGEST_SINGLE:
                kept.extend(frame.inside)
            else:
                kept.append(_passage(paragraph, frame.start, position, start))
        elif _opens(paragraph, position, closers, inside=bool(stack)) and len(stack) < _DEEPEST:
            stack.append(_Open(char, position))
    for frame in stack:
        before = paragraph[: frame.start].rstrip()[-1:]
        if frame.mark not in _SINGLE and (not before or before in ":,"):
            found.append(Quoted(start + frame.start, end, speech=True, goes_on=True))
            break
        found.extend(frame.inside)
    return tuple(found)


def _closers(paragraph: str) -> dict[str, str]:
    """What closes each mark here; »…« is read so only where it comes first."""
    for mark in "»›":
        first = paragraph.find(mark)
        other = paragraph.find(_REVERSED[mark])
        if first >= 0 and (other < 0 or first < other):
            closers = {k: v for k, v in _CLOSERS.items() if k != _REVERSED[mark]}
            return {**closers, mark: _REVERSED[mark]}
    return _CLOSERS


_ALL_CLOSERS = frozenset("".join(_CLOSERS.values()) + "«‹")


def _closed_level(
    paragraph: str, position: int, stack: Sequence[_Open], closers: dict[str, str]
) -> int | None:
    char = paragraph[position]
    for level in range(len(stack) - 1, -1, -1):
        frame = stack[level]
        if char not in closers[frame.mark]:
            continue
        after = paragraph[position + 1 : position + 2]
        if frame.mark in _SINGLE:
            return level if _ends_single(paragraph, position) else None
        if char == '"' and paragraph[position - 1].isspace() and after.isalnum():
            return None
        return level if position > frame.start + 1 else None
    return None


def _ends_single(paragraph: str, position: int) -> bool:
    """Whether a single mark closes speech and is no apostrophe ("the workers' pay")."""
    before, after = paragraph[position - 1], paragraph[position + 1 : position + 3]
    if after[:1].isalnum() or before.isspace():
        return False
    return before != "s" or not (after[:1].isspace() and after[1:].islower())


def _opens(paragraph: str, position: int, closers: dict[str, str], *, inside: bool) -> bool:
    mark = paragraph[position]
    if mark not in closers:
        return False
    after = paragraph[position + 1 : position + 2]
    if mark == "‘" or mark in "\"'":
        before = paragraph[position - 1] if position else " "
        if before not in _BEFORE_OPENING and not (mark == '"' and before in ",.:;"):
            return False
        if not after or after.isspace():
            return False
    # Inside another quotation a single mark changes nothing.
    return mark not in _SINGLE or (not inside and (after.isalpha() or after in '[“"…'))


def _passage(paragraph: str, opened: int, closed: int, offset: int) -> Quoted:
    inside = paragraph[opened + 1 : closed].strip(" \u2060")
    words = inside.split()
    # American printers set the comma inside the marks of a name, too: "Delta State,".
    name = inside[-1:] == "," and len(words) > 1 and all(word[0].isupper() for word in words)
    speech = len(words) > _MOST_WORDS_OF_A_TERM or (
        bool(inside) and inside[-1] in _END_OF_SPEECH and not name
    )
    end = closed + 1 + (paragraph[closed : closed + 2] == _TYPEWRITER)
    return Quoted(offset + opened, offset + end, speech)


HIDDEN = "\ue000"
"""Stands for a character of quoted speech in a masked sentence."""


def masked(text: str, passages: Sequence[Quoted], start: int, end: int) -> str:
    """`text[start:end]` with every character of quoted speech hidden, at the same length."""
    pieces, position = [], start
    for passage in passages:
        if passage.end <= start or passage.start >= end or not passage.speech:
            continue
        begin, stop = max(passage.start, start), min(passage.end, end)
        pieces += [text[position:begin], HIDDEN * (stop - begin)]
        position = stop
    pieces.append(text[position:end])
    return "".join(pieces)
