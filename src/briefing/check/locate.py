"""Where a quote stands in its source, or why it does not stand there."""

from dataclasses import dataclass

from briefing.check.fold import folded
from briefing.check.index import Indexed
from briefing.check.nearest import Nearest, nearest
from briefing.model.article import QUOTABLE, Block
from briefing.model.source import Evidence, TextQuote

MOST_PLACES = 200
"""Places of one quote looked at; a quote found more often is ambiguous anyway."""


@dataclass(frozen=True, slots=True)
class Located:
    """Found once: `start` and `end` are code points of the article's text."""

    start: int
    end: int
    block: Block


@dataclass(frozen=True, slots=True)
class NotBody:
    """Only in a block that cannot be evidence, or (None) across two blocks."""

    block: Block | None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Missing:
    """Not in the source. `nearest` is what comes closest, if anything does."""

    nearest: Nearest | None = None


@dataclass(frozen=True, slots=True)
class CutWord:
    """There only as a part of longer words: `around` is what the source has, from `start` to
    `end`."""

    around: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class WrongContext:
    """In the source, but not between the prefix and suffix given."""

    places: tuple[NotBody | Located, ...]


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """In the source more than once, and nothing tells the places apart."""

    places: tuple[Located, ...]


Outcome = Located | Missing | CutWord | WrongContext | Ambiguous | NotBody


def locate(evidence: Evidence, source: Indexed, *, explain: bool = True) -> Outcome:
    """Find the quote of `evidence` in its source, verbatim but for typography.

    A quote found more than once is told apart by `prefix` and `suffix`, by the paragraph it
    cites, or by `start`. Without `explain` no nearest passage is looked for.
    """
    exact = folded(evidence.quote.exact)
    whole = []
    cut = None
    for place in source.find(exact):
        if source.cuts_word(*place):
            cut = cut or place
        else:
            whole.append(place)
        if len(whole) >= MOST_PLACES:
            break
    if not whole:
        if cut:
            first, last = _around(source, *cut)
            return CutWord(source.folded.text[first:last], *source.folded.span(first, last))
        return Missing(nearest(exact, source) if explain else None)
    fitting = [place for place in whole if _fits(evidence.quote, source, *place)]
    if not fitting:
        return WrongContext(tuple(_place(source, *place) for place in whole))
    return _choose(evidence, source, fitting)


def _choose(evidence: Evidence, source: Indexed, places: list[tuple[int, int]]) -> Outcome:
    there = [_place(source, *place) for place in places]
    found = [place for place in there if isinstance(place, Located)]
    if not found:
        return there[0]
    if len(found) > 1 and evidence.locator and evidence.label == "paragraph":
        cited = [place for place in found if str(place.block.number) == evidence.locator]
        found = cited or found
    if len(found) > 1 and evidence.quote.start is not None:
        found = [place for place in found if place.start == evidence.quote.start] or found
    return found[0] if len(found) == 1 else Ambiguous(tuple(found))


def _place(source: Indexed, start: int, end: int) -> Located | NotBody:
    """A place in the folded text as one in the article."""
    first, last = source.folded.span(start, end)
    block = source.block(first, last)
    if block and block.kind in QUOTABLE:
        return Located(first, last, block)
    return NotBody(block, first, last)


def _fits(quote: TextQuote, source: Indexed, start: int, end: int) -> bool:
    text = source.folded.text
    prefix, suffix = folded(quote.prefix or ""), folded(quote.suffix or "")
    before = text[max(0, start - len(prefix) - 2) : start].rstrip()
    after = text[end : end + len(suffix) + 2].lstrip()
    return before.endswith(prefix) and after.startswith(suffix)


def _around(source: Indexed, start: int, end: int) -> tuple[int, int]:
    """The passage grown to white space on both sides, or to the next but one: what is cut off
    may be a group of digits behind a space."""
    text = source.folded.text
    first, last = start, end
    for step in range(2):
        first = text.rfind(" ", 0, max(first - step, 0)) + 1
        following = text.find(" ", last + step)
        last = len(text) if following < 0 else following
        if text[first:last].strip() != text[start:end]:
            break
    while text[first].isspace():
        first += 1
    while text[last - 1].isspace():
        last -= 1
    return first, last
