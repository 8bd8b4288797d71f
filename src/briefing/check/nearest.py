"""The passage of a source that comes closest to a quote it does not hold."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefing.check.index import WORD, Indexed
from briefing.model.article import Block

_RAREST = 8
_PLACES_EACH = 20
_CANDIDATES = 4
_LONGEST = 80
"""Words of the quote compared; bounds the effort for one quote."""
_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Nearest:
    """The closest passage, folded, with its block, and the differences: (source, quote)."""

    passage: str
    block: Block | None
    differences: tuple[tuple[str, str], ...]


def nearest(exact: str, source: Indexed) -> Nearest | None:
    """The closest passage for a folded quote, or None when nothing in the source is like it."""
    words = [match[0] for match in WORD.finditer(exact)][:_LONGEST]
    plain = [word.casefold() for word in words]
    if not words:
        return None
    best, likeness = (0, 0), _ALIKE
    for first in _candidates(plain, source):
        last = min(first + len(plain), len(source.spans))
        there = [_word(source, number).casefold() for number in range(first, last)]
        ratio = SequenceMatcher(None, there, plain, autojunk=False).ratio()
        if ratio > likeness:
            best, likeness = (first, last), ratio
    return _describe(exact, source, *best) if best[1] else None


def _candidates(plain: list[str], source: Indexed) -> Iterator[int]:
    """Words of the source where the quote may begin, likeliest first: rare words vote."""
    votes: Counter[int] = Counter()
    places = [
        (source.positions[w], offset) for offset, w in enumerate(plain) if w in source.positions
    ]
    places.sort(key=lambda choice: len(choice[0]))
    for numbers, offset in places[:_RAREST]:
        for number in numbers[:_PLACES_EACH]:
            votes[max(0, number - offset)] += 1
    for first, _ in votes.most_common(_CANDIDATES):
        yield first


def _describe(exact: str, source: Indexed, first: int, last: int) -> Nearest:
    start, end = _with_marks(exact, source, source.spans[first][0], source.spans[last - 1][1])
    passage = source.folded.text[start:end]
    there, here = passage.split(), exact.split()[: _LONGEST * 2]
    matcher = SequenceMatcher(None, there, here, autojunk=False)
    differences = tuple(
        (" ".join(there[a:b]), " ".join(here[c:d]))
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    )
    span = source.folded.span(start, end)
    block = source.block(*span) or source.block(span[0], span[0] + 1)
    return Nearest(passage, block, differences)


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


def _word(source: Indexed, number: int) -> str:
    start, end = source.spans[number]
    return source.folded.text[start:end]
