"""Body paragraphs → sentences with their place in the article's text.

Boundaries come from nupunkt (Punkt with a trained English model); what it does not know is
mended here: a quotation is never torn apart, and a day's ordinal ("am 26. August") ends nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.draft.text.dialogue import turn_label_end, turns
from briefing.draft.text.labels import asks_and_answers, label_end
from briefing.draft.text.signals import content_words
from briefing.model.article import Article, Block, BlockKind

LONGEST_QUOTATION = 700
"""Code points up to which sentences are kept together by the quotation around them."""

LONGEST_SENTENCE = 1_500
"""Code points above which a run without a full stop is no sentence, and is not quoted."""

_WORD = re.compile(r"[^\W_]+(?:[.,'’\-‑–][^\W_]+)*")
_ORDINAL_END = re.compile(r"(?:^|\s)\d{1,2}\.$")
_TITLE_END = re.compile(
    r"(?:^|\s)(?:M|Mme|Mlle|Mgr|Me|Nr|Hr|Fr|Abs|Sr|Sra|Prof|bzw|ca|Mio|Mrd|Tsd"
    r"|Lt|Gen|Col|Maj|Capt|Sgt|Cmdr|Brig|Adm|Sen|Rep|Gov)\.$"
)
# "the Norway-U.S. Treaty on Ships"
_JOINED_INITIALS = re.compile(r"\w-(?:[A-Z]\.){2,}$")
_INNER_STOP = re.compile(r"(?:^|\s)(?:[A-Za-z]\.\s?){1,3}$")
_BULLET = re.compile(r"\s*[*•·▪◦‣●○■–-]\s+")
_ASKS = re.compile(
    r"(?:[A-Z][\w.'’-]*\s){1,4}(?:asked|asks|said|says|wondered|shouted|cried|exclaimed|wrote|added|"
    r"replied|recalled)\b"
)
_CLOSED = '”»"’'
_STEM = 6
_RUN_END = 20
_LONG_RUN = re.compile(r"\S{300,}")
"""Without a space: an address, a picture as text, no words."""
_NO_WORD = re.compile(r"[\w.&'’-]{100,}")
"""Longer than any word of any language is."""
_OPENING = "“«„‹"
_CLOSING = "”»‟›"


@dataclass(frozen=True)
class Sentence:
    """One sentence of a body paragraph or standfirst: `article.text[start:end]` is `exact`."""

    block: Block
    index: int
    """Its number in the block, from 0."""
    start: int
    end: int
    exact: str

    @cached_property
    def text(self) -> str:
        """The sentence with white space folded, for people to read."""
        return " ".join(self.exact.split())

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words and numbers; "1,500" and "ISIS-K" are one each."""
        return tuple(_WORD.findall(self.text))

    @cached_property
    def content(self) -> frozenset[str]:
        """Its words that carry content, in lower case."""
        return frozenset(content_words(self.words))

    @cached_property
    def stems(self) -> frozenset[str]:
        """Its words of content without their endings, for comparing sentences."""
        return stemmed(self.content)

    @cached_property
    def length(self) -> int:
        """How many words an editor would count."""
        return word_count(self.text)


def stemmed(words: Iterable[str]) -> frozenset[str]:
    """Words without their endings, roughly: "arrests" and "arrested" are one."""
    return frozenset(word[:_STEM].rstrip("s") for word in words)


def word_count(text: str) -> int:
    """How many words a word processor would count: runs between spaces."""
    return len(text.split())


def sentences_of(article: Article, *kinds: BlockKind) -> tuple[Sentence, ...]:
    """The sentences of these kinds of block (body paragraphs when none is named), in order."""
    blocks = article.of_kind(*(kinds or (BlockKind.PARAGRAPH,)))
    marked = asks_and_answers(article)
    speaking = turns(article)
    found: list[Sentence] = []
    for block in blocks:
        run = article.text[block.start : block.end]
        turn = speaking.get(block.start)
        named = turn is not None and turn.speaker is not None
        skipped = turn_label_end(run) if named else label_end(block, run, marked=marked)
        found.extend(_sentences_of_block(article.text, block, skipped))
    return tuple(found)


def _sentences_of_block(text: str, block: Block, label: int) -> Iterator[Sentence]:
    run = text[block.start : block.end]
    bullet = _BULLET.match(run)
    skipped = bullet.end() if bullet else label
    index = 0
    for found, end in _merge(run, _spans(run)):
        start = max(found, skipped)
        exact = run[start:end]
        left = len(exact) - len(exact.lstrip())
        exact = exact.strip()
        if not exact or len(exact) > LONGEST_SENTENCE or not any(c.isalnum() for c in exact):
            continue
        if _NO_WORD.search(exact):
            continue  # nobody quotes it, and patterns of names take long over it
        begin = block.start + start + left
        yield Sentence(block, index, begin, begin + len(exact), exact)
        index += 1


def _spans(run: str) -> list[tuple[int, int]]:
    import nupunkt

    # A line break inside a pasted paragraph is a space; same length, so offsets hold.
    flat = _LONG_RUN.sub(_without_stops, re.sub(r"\s", " ", run))
    if not flat.strip():
        return []
    return list(_split_at_words(flat, nupunkt.sent_spans(flat)))


# Words of German and French that nupunkt takes for English abbreviations: "am 3. Mai. Die …".
_NO_ABBREVIATION = re.compile(r"\b(?:[Mm]ai|fin|sol)\.\s+(?=[^\W\d_a-zà-öø-ÿ])")


def _split_at_words(flat: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        begin = start
        for found in _NO_ABBREVIATION.finditer(flat, start, end):
            yield begin, found.end()
            begin = found.end()
        yield begin, end


def _without_stops(long: re.Match[str]) -> str:
    """Nothing ends inside such a run, but nupunkt takes time in the square of its stops."""
    return "x" * (len(long[0]) - _RUN_END) + long[0][-_RUN_END:]


def _merge(run: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join what belongs together: open quotations, ordinals and titles before a full stop."""
    pending: tuple[int, int] | None = None
    depth = _Quotation()
    for start, end in spans:
        piece = run[start:end]
        if pending is None:
            pending = (start, end)
        elif _continues(run[pending[0] : pending[1]], piece) or (
            depth.open and end - pending[0] <= LONGEST_QUOTATION
        ):
            pending = (pending[0], end)
        else:
            yield pending
            pending = (start, end)
            depth = _Quotation()
        depth.feed(piece)
    if pending is not None:
        yield pending


def _continues(before: str, after: str) -> bool:
    """Whether the second piece goes on with the sentence of the first."""
    tail, head = before[-24:].rstrip(), after.lstrip()
    if not head or _JOINED_INITIALS.search(tail):
        return True
    if _TITLE_END.search(tail) or (_INNER_STOP.search(tail[:-1]) and head[0].islower()):
        return True
    if _ORDINAL_END.search(tail):
        return _names_a_month(head)
    if tail[-1:] in _CLOSED and tail[-2:-1] in "!?" and _ASKS.match(head):
        return True  # “Who pays?” Eva Dahl asked.
    return head[0].islower() and tail[-1:] in "»”\"’'!?"


def _names_a_month(head: str) -> bool:
    word = re.match(r"[^\W\d_]+", head)
    return word is not None and word[0].casefold() in _ORDINAL_MONTHS


_ORDINAL_MONTHS = frozenset(
    "januar jänner februar märz april mai juni juli august september oktober november dezember "
    "jahrhundert januari februari mars maj augusti december ledna února".split()
)


class _Quotation:
    """Whether a quotation is open after the pieces fed in."""

    def __init__(self) -> None:
        self._curly = 0
        self._straight = False
        self._german = False

    def feed(self, piece: str) -> None:
        for char in piece:
            if char == '"':
                self._straight = not self._straight
            elif char == "„":
                self._german, self._curly = True, 1
            elif self._german and char in "“”":
                self._german, self._curly = False, 0
            elif char in _OPENING:
                self._curly += 1
            elif char in _CLOSING and self._curly:
                self._curly -= 1

    @property
    def open(self) -> bool:
        return self._straight or self._curly > 0
