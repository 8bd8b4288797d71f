"""A statement and its evidence, both read; made once for all rules of this kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.check.fold import folded
from briefing.check.meaning import english
from briefing.check.meaning.reading import Found, Grammar, Reading
from briefing.check.quotes import short
from briefing.check.rule import Flaw, Passage
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.model.briefing import Actor, Certainty, Dispute, Event, EventKind, Figure

_JOINT = re.compile(r"\b(?:and|but|while)\b|;")
_SAID = frozenset({Certainty.CLAIMED, Certainty.BLAMED, Certainty.ATTRIBUTED, Certainty.REPORTED})


@dataclass(frozen=True)
class Compared:
    """One statement beside the sentences its quotes are from."""

    statement: Statement
    said: Reading
    given: Reading

    @cached_property
    def printed(self) -> Reading:
        """The text with all that is printed beside it: who says so, unit, population."""
        claim = self.statement.claim
        more = [claim.who or ""]
        if isinstance(claim, Figure):
            more += [claim.words or "", claim.unit or "", claim.population or ""]
        if isinstance(claim, Dispute):
            more += [claim.problem]
        beside = folded(" ¶ ".join(text for text in more if text))
        if not beside:
            return self.said
        return Reading(f"{self.statement.text} ¶ {beside}", self.said.grammar)

    @cached_property
    def names_speaker(self) -> bool:
        """Whether the fields say that somebody says so, and are printed."""
        claim = self.statement.claim
        return bool(claim.who) or claim.certainty in _SAID

    @property
    def is_plan(self) -> bool:
        """Whether the fields say that it has not happened yet."""
        claim = self.statement.claim
        return claim.certainty is Certainty.PLANNED or (
            isinstance(claim, Event) and claim.kind is EventKind.PLAN
        )

    def flaw(self, message: str, hint: str, found: Found | None = None) -> Flaw:
        """A flaw of the text, with the passage of the evidence that shows it."""
        return Flaw(
            (*self.statement.path, "text"),
            message,
            hint,
            related=tuple(self._passages(found)),
        )

    def _passages(self, found: Found | None) -> Iterator[Passage]:
        sign = self.given.words(found.first, found.last) if found else ""
        for support in self.statement.support:
            if not sign or sign in support.sentence:
                place = support.place
                yield Passage(
                    support.evidence.source,
                    place.start,
                    place.end,
                    f"the source has “{sign}” here" if sign else "the evidence",
                )
                return

    @cached_property
    def is_description(self) -> bool:
        """Whether an actor is told in words that stand so in the evidence: what somebody says
        there is not what is told."""
        text = self.statement.text.strip(" .").casefold()
        return isinstance(self.statement.claim, Actor) and text in self.given.text.casefold()

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The places of the words of the evidence that stand in a quote."""
        spans = []
        for support in self.statement.support:
            start = self.given.text.find(support.quote)
            spans.append((start, start + len(support.quote)))
        return frozenset(
            place
            for place, token in enumerate(self.given.tokens)
            if any(start <= token.start and token.end <= end for start, end in spans)
        )

    def is_quoted(self, found: Found) -> bool:
        """Whether a sign stands in one of the quotes, not only in the sentence around them."""
        sign = self.given.words(found.first, found.last)
        return any(sign in support.quote for support in self.statement.support)

    def is_beyond_quotes(self, found: Found) -> bool:
        """Whether a sign stands outside the quotes, behind an "and" or a "but"."""
        sign = self.given.words(found.first, found.last)
        for support in self.statement.support:
            if sign in support.quote:
                return False
            start = support.sentence.find(support.quote)
            at = support.sentence.find(sign)
            if at >= 0 <= start:
                end = start + len(support.quote)
                between = support.sentence[end:at] if at > end else support.sentence[at:start]
                if not _JOINT.search(between):
                    return False
        return True

    def sentence(self, found: Found) -> str:
        """The sentence of the evidence in which a sign stands, short enough to be shown."""
        whole = self.given.part(found.first)
        return short(self.given.words(whole.start, whole.stop), 160)


def compared(subject: Subject) -> Iterator[Compared]:
    """Every statement in English on evidence in English."""
    yield from subject.once(compared.__name__, lambda: tuple(_compared(subject)))


def _compared(subject: Subject) -> Iterator[Compared]:
    for statement in subject.statements:
        if statement.is_english:
            yield Compared(statement, _read(statement.text), _read(statement.sentences))


@lru_cache(maxsize=4096)
def _read(text: str, grammar: Grammar = english.GRAMMAR) -> Reading:
    return Reading(text, grammar)
