"""The passage of a source that comes closest to a quote it does not hold."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefing.check.index import UNSPACED, Indexed, compiled, words_in
from briefing.check.lookalikes import skeleton
from briefing.model.article import Block

_RAREST = 8
_PLACES_EACH = 20
_CANDIDATES = 4
_LONGEST = 80
"""Words of the quote compared; bounds the effort for one quote."""
_ALIKE = 0.5
_SLACK = 6
"""Words that a quote may leave out or add before its passage is no longer seen whole."""
_MOST_DIFFERING = 400
"""Pieces compared between the first and the last difference."""
_PIECE = rf"[{UNSPACED}]|[^\s{UNSPACED}]+"


@dataclass(frozen=True, slots=True)
class Nearest:
    """The closest passage, folded, with its block, and the differences: (source, quote).

    `start` and `end` are code points of the article's text.
    """

    passage: str
    block: Block | None
    differences: tuple[tuple[str, str], ...]
    start: int = 0
    end: int = 0


def nearest(exact: str, source: Indexed) -> Nearest | None:
    """The closest passage for a folded quote, or None when nothing in the source is like it."""
    words = [match[0] for match in words_in(exact)]
    plain = [skeleton(word.casefold()) for word in words[:_LONGEST]]
    if not words:
        return None
    best, likeness = None, 0.0
    for first in _candidates(words[:_LONGEST], source):
        low = max(0, first - _SLACK)
        there = _words(source, low, first + len(plain) + _SLACK)
        matcher = SequenceMatcher(None, there, plain, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        # As `ratio`, but words around the passage count for nothing.
        ratio = sum(block.size for block in blocks) / len(plain)
        if ratio > likeness:
            head, tail = blocks[0], blocks[-1]
            start = max(0, low + head.a - head.b)
            last = low + tail.a + len(words) - tail.b
            best, likeness = (start, min(last, len(source.spans))), ratio
    return _describe(exact, source, *best) if best and likeness >= _ALIKE else None


def _candidates(words: list[str], source: Indexed) -> Iterator[int]:
    """Words of the source where the quote may begin, likeliest first: rare words vote."""
    votes: Counter[int] = Counter()
    places = []
    for offset, word in enumerate(words):
        plain = word.casefold()
        numbers = source.positions.get(plain) or source.positions.get(skeleton(plain))
        if numbers:
            places.append((numbers, offset))
    places.sort(key=lambda choice: len(choice[0]))
    for numbers, offset in places[:_RAREST]:
        for number in numbers[:_PLACES_EACH]:
            votes[max(0, number - offset)] += 1
    for first, _ in votes.most_common(_CANDIDATES):
        yield first


def _describe(exact: str, source: Indexed, first: int, last: int) -> Nearest:
    start, end = _with_marks(exact, source, source.spans[first][0], source.spans[last - 1][1])
    passage = source.folded.text[start:end]
    span = source.folded.span(start, end)
    block = source.block(*span) or source.block(span[0], span[0] + 1)
    return Nearest(passage, block, tuple(_differences(passage, exact)), *span)


def _differences(passage: str, exact: str) -> Iterator[tuple[str, str]]:
    """The words in which two passages differ: (there, here), either may be empty."""
    there, here = (list(compiled(_PIECE).finditer(text)) for text in (passage, exact))
    same = 0
    while same < min(len(there), len(here)) and there[same][0] == here[same][0]:
        same += 1
    there, here = there[same:], here[same:]
    while there and here and there[-1][0] == here[-1][0]:
        there.pop()
        here.pop()
    there, here = there[:_MOST_DIFFERING], here[:_MOST_DIFFERING]
    matcher = SequenceMatcher(
        None, [piece[0] for piece in there], [piece[0] for piece in here], autojunk=False
    )
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            yield _bare(_run(passage, there[a:b]), _run(exact, here[c:d]))


def _bare(there: str, here: str) -> tuple[str, str]:
    """Two runs without the marks that both begin or end with."""
    while there[1:] and here[1:] and there[0] == here[0] and not there[0].isalnum():
        there, here = there[1:], here[1:]
    while there[1:] and here[1:] and there[-1] == here[-1] and not there[-1].isalnum():
        there, here = there[:-1], here[:-1]
    return there, here


def _run(text: str, pieces: list[re.Match[str]]) -> str:
    return text[pieces[0].start() : pieces[-1].end()] if pieces else ""


def _with_marks(exact: str, source: Indexed, start: int, end: int) -> tuple[int, int]:
    """The passage with the marks at its ends where the quote has some at its own: a full stop
    that is on both sides is no difference."""
    text = source.folded.text
    if not exact[:1].isalnum():
        while start > 0 and not (text[start - 1].isalnum() or text[start - 1].isspace()):
            start -= 1
    if not exact[-1:].isalnum():
        while end < len(text) and not (text[end].isalnum() or text[end].isspace()):
            end += 1
    return start, end


def _words(source: Indexed, first: int, last: int) -> list[str]:
    text = source.folded.text
    return [skeleton(text[start:end].casefold()) for start, end in source.spans[first:last]]
