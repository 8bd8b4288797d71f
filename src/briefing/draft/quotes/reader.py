"""Paragraphs in order → what is said in them, each with the words of its source.

Speech is found by quotation marks and by verbs of saying; scare quotes are no speech. A quotation
that names nobody is its neighbour's where the form of the text says so (a second sentence in
quotation marks, a paragraph after a colon, a quotation that goes on in the next paragraph).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.draft.quotes.marks import Quoted, masked, quoted_in
from briefing.draft.quotes.quotation import Quotation
from briefing.draft.quotes.speech_clauses import Saying, main_subject, sayings_in
from briefing.draft.quotes.speech_tokens import Span
from briefing.draft.text.sentences import Sentence
from briefing.draft.text.speech_words import SpeechWords
from briefing.model.article import Block

_SCRIPT_NAME = re.compile(r"[\"“]?(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2}):\s")
"""The speaker's name in a transcript: "HOLM: We will."."""
_SIGNATURE = re.compile(
    r"\s*(?P<cue>[―—–-]{1,2})[^\S\n]*"
    r"(?P<name>[A-Z][\w.'’-]+(?:[^\S\n](?:[A-Z][\w.'’-]*|de|van|von|bin|al|of|the)){0,4}"
    r"(?:,[^\n.:;“”\"]{2,60}?)?)\.?[^\S\n]*(?:\n|$)"
)
"""A name signed behind a quotation: "“We stay.” — Ada Holm, 31"."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence, or several that one quotation holds together."""

    start: int
    end: int


class QuoteReader:
    """Reads paragraphs in order; remembers who spoke last."""

    def __init__(self, text: str, words: SpeechWords) -> None:
        self.text, self.words = text, words
        self.last: Quotation | None = None
        """The quotation before, while nothing but speech has come since."""
        self.awaited: Quotation | None = None
        """An announced speaker: "Holm went on:" at the end of a paragraph."""
        self.subject: Quotation | None = None
        """Whom the sentence before tells of, when nothing is said in it."""

    def read(self, body: Sequence[Sentence]) -> Iterator[Quotation]:
        """All that is said in these sentences, paragraph by paragraph."""
        before: list[Quotation] = []
        for _, group in groupby(body, key=lambda sentence: sentence.block.start):
            sentences = list(group)
            block = sentences[0].block
            signed = _SIGNATURE.match(self.text, block.start, block.end)
            if signed and before and before[-1].cue is None:
                name, cue = signed.span("name"), signed.span("cue")
                before = [
                    q if q.cue else replace(q, source=name, head=name, cue=cue) for q in before
                ]
                continue
            yield from before
            before = list(self._paragraph(block, sentences))
        yield from before

    def _paragraph(self, block: Block, sentences: Sequence[Sentence]) -> Iterator[Quotation]:
        every = quoted_in(self.text, block.start, block.end)
        starts, ends = [p.start for p in every], [p.end for p in every]
        found: list[Quotation] = []
        inside: Quotation | None = None
        for number, unit in enumerate(_units(sentences, every)):
            passages = every[bisect_right(ends, unit.start) : bisect_left(starts, unit.end)]
            here = self._unit(unit, passages, inside, first=number == 0)
            self.subject = None
            if not here:
                line = masked(self.text, passages, unit.start, unit.end)
                self.subject = self._subject(line, unit.start)
            bare = [q for q in here if not q.spans]
            if bare and len(bare) == len(here) and found and found[-1].cue is None:
                # “Why?” Smith asked.
                inside = replace(bare[0], spans=found[-1].spans, direct=found[-1].direct)
                found[-1] = inside
                continue
            found += [q for q in here if q.spans]
            direct = [q for q in here if q.spans and q.direct]
            inside = direct[-1] if direct else inside if not here else None
            announced = bare[-1] if bare else self.subject
            self.awaited = announced if self._ends_in_colon(unit) else None
        self.last = inside
        yield from found

    def _ends_in_colon(self, unit: _Unit) -> bool:
        return self.text[unit.start : unit.end].rstrip().endswith(":")

    def _unit(
        self, unit: _Unit, passages: Sequence[Quoted], inside: Quotation | None, *, first: bool
    ) -> list[Quotation]:
        start = unit.start
        line = masked(self.text, passages, start, unit.end)
        said = [self._said(saying, start, passages) for saying in sayings_in(line, self.words)]
        rest = [
            (max(p.start, start), min(p.end, unit.end))
            for p in passages
            if p.speech
            and p.start < unit.end
            and p.end > start
            and not any(q.covers(max(p.start, start), min(p.end, unit.end)) for q in said)
        ]
        signed = [q for q in map(self._signed, rest) if q]
        rest = [span for span in rest if not any(q.covers(*span) for q in signed)]
        if not rest:
            return [*said, *signed]
        opening = not line[: rest[0][0] - start].strip()
        if said and any(q.spans for q in said):
            # A quotation that no verb reaches is the nearest speaker's of its sentence.
            near = said[-1] if rest[0][0] > (said[-1].cue or (0, 0))[0] else said[0]
            return sorted(
                [*said, *(replace(near, spans=(s,), direct=True, cue=None) for s in rest)],
                key=lambda q: q.spans[:1],
            )
        if said:
            return [replace(said[-1], spans=tuple(rest), direct=True), *said[:-1]]
        shouted = _SCRIPT_NAME.match(self.text, start)
        if shouted and shouted.end() < unit.end:
            name = shouted.span("name")
            spans = ((shouted.end(), unit.end),)
            return [Quotation(spans, True, name, name, (name[1], name[1] + 1))]
        known = self._speaker_of_bare(opening=opening, inside=inside, first=first)
        if known is None:
            known = self.subject if opening else self._subject(line, start)
            known = replace(known, implied=True) if known else None
        if known:
            return [replace(known, spans=tuple(rest), direct=True, cue=None)]
        return [Quotation(tuple(rest), direct=True, source=None, head=None, cue=None)]

    def _signed(self, span: Span) -> Quotation | None:
        signed = _SIGNATURE.match(self.text, span[1])
        if not signed:
            return None
        name = signed.span("name")
        return Quotation((span,), True, name, name, signed.span("cue"))

    def _subject(self, line: str, offset: int) -> Quotation | None:
        """Whom a narrating sentence tells of, as the source of the quotation in or after it."""
        found = main_subject(line, self.words)
        if not found:
            return None
        source, head = ((a + offset, b + offset) for a, b in found)
        return Quotation((), False, source, head, None)

    def _speaker_of_bare(
        self, *, opening: bool, inside: Quotation | None, first: bool
    ) -> Quotation | None:
        """Whose a quotation is that has no verb of saying beside it."""
        if not opening:
            return None
        if not first:
            return self.awaited or inside
        return self.awaited or self.last

    def _said(self, saying: Saying, offset: int, passages: Sequence[Quoted]) -> Quotation:
        spans = tuple((a + offset, b + offset) for a, b in saying.content)
        direct = any(p.speech and p.start < b and p.end > a for p in passages for a, b in spans)
        return Quotation(
            spans,
            direct,
            (saying.source[0] + offset, saying.source[1] + offset),
            (saying.head[0] + offset, saying.head[1] + offset),
            (saying.cue[0] + offset, saying.cue[1] + offset),
        )


def _units(sentences: Iterable[Sentence], passages: Sequence[Quoted]) -> Iterator[_Unit]:
    """The sentences of a paragraph, those joined that one quotation reaches across."""
    pending: _Unit | None = None
    spans = iter(passages)
    passage = next(spans, None)
    for sentence in sentences:
        start = pending.start if pending else sentence.start
        while passage and passage.end <= sentence.end:
            passage = next(spans, None)
        if passage and passage.start < sentence.end and not passage.goes_on:
            pending = _Unit(start, sentence.end)
        else:
            yield _Unit(start, sentence.end)
            pending = None
    if pending:
        yield pending
