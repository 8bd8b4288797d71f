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
class Missing:
    """Not in the source. `nearest` is what comes closest, if anything does."""

    nearest: Nearest | None = None


@dataclass(frozen=True, slots=True)
class CutWord:
    """There only as a part of longer words: `around` is what the source has."""

    around: str


@dataclass(frozen=True, slots=True)
class WrongContext:
    """In the source, but not between the prefix and suffix given."""

    places: tuple[Block | None, ...]


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """In the source more than once, and nothing tells the places apart."""

    places: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class NotBody:
    """Only in a block that cannot be evidence, or (None) across two blocks."""

    block: Block | None


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
            return CutWord(_around(source, *cut))
        return Missing(nearest(exact, source) if explain else None)
    fitting = [place for place in whole if _fits(evidence.quote, source, *place)]
    if not fitting:
        return WrongContext(tuple(source.block(*source.folded.span(*place)) for place in whole))
    return _choose(evidence, source, fitting)


def _choose(evidence: Evidence, source: Indexed, places: list[tuple[int, int]]) -> Outcome:
    found: list[Located] = []
    refused: list[NotBody] = []
    for place in places:
        start, end = source.folded.span(*place)
        block = source.block(start, end)
        if block and block.kind in QUOTABLE:
            found.append(Located(start, end, block))
        else:
            refused.append(NotBody(block))
    if not found:
        return refused[0]
    if len(found) > 1 and evidence.locator and evidence.label == "paragraph":
        cited = [place for place in found if str(place.block.number) == evidence.locator]
        found = cited or found
    if len(found) > 1 and evidence.quote.start is not None:
        found = [place for place in found if place.start == evidence.quote.start] or found
    return found[0] if len(found) == 1 else Ambiguous(tuple(place.block for place in found))


def _fits(quote: TextQuote, source: Indexed, start: int, end: int) -> bool:
    text = source.folded.text
    prefix, suffix = folded(quote.prefix or ""), folded(quote.suffix or "")
    before = text[max(0, start - len(prefix) - 2) : start].rstrip()
    after = text[end : end + len(suffix) + 2].lstrip()
    return before.endswith(prefix) and after.startswith(suffix)


def _around(source: Indexed, start: int, end: int) -> str:
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
    return text[first:last].strip()
