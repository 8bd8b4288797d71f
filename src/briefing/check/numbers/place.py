"""Where a number of the evidence stands in its article."""

from briefing.check.fold import fold
from briefing.check.numbers.given import Given
from briefing.check.rule import Passage

_TWO_WORDS = "per cent"


def passage(given: Given, message: str) -> tuple[Passage, ...]:
    """The run of the source's text that an amount was read from; nothing where it is not found."""
    support = given.support
    block = support.place.block
    text = support.article.text[block.start : block.end]
    told = fold(text)
    # Statements are compared with "percent" in one word.
    shown = given.reading.text[given.amount.start : given.amount.end]
    sentence = given.reading.text
    start = told.text.replace(_TWO_WORDS, "percent").find(sentence)
    if start == -1:
        return ()
    first = _unfolded(told.text, start + given.amount.start)
    last = _unfolded(told.text, start + given.amount.start + len(shown))
    if not first < last <= told.size:
        return ()
    at, end = told.span(first, last)
    return (Passage(support.evidence.source, block.start + at, block.start + end, message),)


def _unfolded(text: str, offset: int) -> int:
    """An offset in a text with "percent" as one in the same text with "per cent"."""
    place = text.find(_TWO_WORDS)
    while place != -1 and place + len("per") < offset:
        offset += 1
        place = text.find(_TWO_WORDS, place + 1)
    return offset
