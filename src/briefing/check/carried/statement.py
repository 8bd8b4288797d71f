"""The texts these rules look at, each with its quotes and the whole sentences around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.check.carried.tables import ABBREVIATIONS
from briefing.check.carried.words import Word, words
from briefing.check.fold import folded
from briefing.check.subject import Subject
from briefing.model.briefing import Claim
from briefing.model.finding import Path

# A sentence ends after a whole word or number: not after a letter ("J.", "U.S.") and not after
# one of `ABBREVIATIONS`. Where this is wrong it mostly takes too much, and a hedge there counts.
_END = re.compile(
    r"(?:(?<![\w.])(?P<word>[^\W\d_]{2,}(?:['’-]\w+)*)|[\d%)\]])[.!?…]+[\"”’')\]]*"
    r"(?=\s+[\"“‘'(\[]*[A-Z\d])"
)
_SPEECH = re.compile(r"“[^“”]*(?:”|$)|\"[^\"]*(?:\"|$)")
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_ADDED_DATE = re.compile(rf" \[(?:\d{{1,2}} )?(?:{_MONTH}) \d{{4}}\]")
"""A date that an editor or the draft set beside a weekday; it stands outside the source's words."""


@dataclass(frozen=True)
class Worded:
    """A statement in a model's words. All texts are folded."""

    path: Path
    claim: Claim
    text: str
    quotes: str
    """The quotes, as they stand in their sources."""
    sentences: str
    """The sentences that the quotes are from, whole."""

    @cached_property
    def said(self) -> tuple[Word, ...]:
        """The words of the text."""
        return tuple(words(self.text))

    @cached_property
    def given(self) -> tuple[Word, ...]:
        """The words of the quotes."""
        return tuple(words(self.quotes))

    @cached_property
    def new(self) -> tuple[Word, ...]:
        """Words of the text that neither the quotes nor the speaker have; numbers are apart."""
        known = {word.key for word in self.given} | self.speaker
        return tuple(
            word
            for word in self.said
            if word.key not in known and not (word.is_free or word.is_number or word.is_saying)
        )

    @cached_property
    def told(self) -> tuple[Word, ...]:
        """What the text tells, without days and numbers and, where it names one, the speaker."""
        named = any(word.is_saying for word in self.said)
        aside = self.speaker if named else frozenset()
        return tuple(word for word in self.said if not word.is_aside and word.key not in aside)

    @cached_property
    def speaker(self) -> frozenset[str]:
        """What the words of `who` are compared by."""
        return frozenset(word.key for word in words(folded(self.claim.who or "")))


def worded(subject: Subject) -> Iterator[Worded]:
    """Every statement whose text a model proposed and whose quotes were all found."""
    for path, claim in subject.draft.claims():
        if claim.worded_by is None:
            continue
        found = list(subject.located(path, claim))
        if not found or len(found) < len(claim.evidence):
            continue  # what is wrong with the evidence is told elsewhere
        quotes, sentences = [], []
        for evidence, place in found:
            text = subject.articles[evidence.source].text
            block = text[place.block.start : place.block.end]
            start, end = place.start - place.block.start, place.end - place.block.start
            quotes.append(_plain(block[start:end]))
            first, last = _sentence(block, start, end)
            sentences.append(_plain(block[first:last]))
        yield Worded(
            path,
            claim,
            _plain(_ADDED_DATE.sub("", claim.text)),
            " ¶ ".join(quotes),
            " ¶ ".join(dict.fromkeys(sentences)),
        )


def _plain(text: str) -> str:
    return folded(text).replace("per cent", "percent")


def _sentence(block: str, start: int, end: int) -> tuple[int, int]:
    """`start` and `end` of a passage grown to whole sentences; speech in quotation marks is one."""
    spoken = [found.span() for found in _SPEECH.finditer(block)]
    first, last, position = 0, len(block), 0
    for boundary in _END.finditer(block):
        if (boundary["word"] or "").casefold() in ABBREVIATIONS:
            continue
        at = boundary.end()
        while position < len(spoken) and spoken[position][1] <= at:
            position += 1
        if position < len(spoken) and spoken[position][0] < at:
            continue
        if at <= start:
            first = at
        elif at >= end:
            last = at
            break
    return first, last
