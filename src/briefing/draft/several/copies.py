"""Syndicated copies: the same sentences in two articles are one voice, not two.

A sentence belongs to the article that came first: the one published first, else given first.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.text.sentences import Sentence
from briefing.draft.text.signals import DEPENDENT
from briefing.model.briefing import Actor, Claim, Dispute, Event, Figure, Gap, Paragraph, Section
from briefing.model.edtf import earliest, parse_edtf
from briefing.model.source import Evidence, Source

Cited = TypeVar("Cited", Claim, Figure, Event, Dispute, Gap)

_SHORTEST = 6
"""Words from which a sentence is one's own: "He declined to comment." is anybody's."""
_COPIED = 0.5
"""Share of an article's words, in sentences it has from another, that makes it a copy."""
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Copy:
    """One article that is mostly another's text."""

    original: Material
    copy: Material
    original_sentence: Sentence
    """The first sentence both have, in each."""
    copy_sentence: Sentence


@dataclass(frozen=True)
class Copies:
    """Which sentences of which source are another source's, and which sources are copies."""

    taken: Mapping[str, frozenset[int]]
    """By source: where the sentences start that another source had first."""
    found: tuple[Copy, ...]

    def own(self, items: Iterable[Cited]) -> list[Cited]:
        """The items without those whose quotes are all another source's sentences."""
        return [item for item in items if not item.evidence or not self._all_taken(item)]

    def own_actors(self, actors: Iterable[Actor]) -> list[Actor]:
        """The actors without quotes that are another source's, where they have their own."""
        return [
            actor.model_copy(update={"evidence": self._own(actor.evidence) or actor.evidence})
            for actor in actors
        ]

    def own_sections(self, sections: Iterable[Section]) -> list[Section]:
        """The same for the claims of sections; what is left empty goes, and so does "He said so"
        behind a sentence that went."""
        kept: list[Section] = []
        for section in sections:
            claims = [self._told_by_own(paragraph.claims) for paragraph in section.paragraphs]
            paragraphs = tuple(Paragraph(claims=tuple(few)) for few in claims if few)
            if paragraphs:
                kept.append(section.model_copy(update={"paragraphs": paragraphs}))
        return kept

    def _told_by_own(self, claims: Iterable[Claim]) -> list[Claim]:
        kept: list[Claim] = []
        went = False
        for claim in claims:
            went = self._all_taken(claim) or (went and bool(DEPENDENT.match(claim.text)))
            if not went:
                kept.append(claim)
        return kept

    def noted(self, sources: Iterable[Source], language: str) -> tuple[Source, ...]:
        """The sources, a note at those that are copies."""
        titles = {copy.copy.source: _name(copy.original) for copy in self.found}
        return tuple(
            source.model_copy(
                update={"note": phrase("copy_note", language, original=titles[source.id])}
            )
            if source.id in titles
            else source
            for source in sources
        )

    def gaps(self, language: str) -> list[Gap]:
        """That two sources are one voice is an open question for the editor."""
        return [
            Gap(
                id="gap",
                text=phrase("copy", language, copy=_name(copy.copy), original=_name(copy.original)),
                evidence=(
                    copy.original.evidence(copy.original_sentence),
                    copy.copy.evidence(copy.copy_sentence),
                ),
            )
            for copy in self.found
        ]

    def _all_taken(self, item: Claim | Gap) -> bool:
        return not self._own(item.evidence)

    def _own(self, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
        return tuple(
            one for one in evidence if one.quote.start not in self.taken.get(one.source, ())
        )


def find_copies(materials: Sequence[Material]) -> Copies:
    """Compare the sentences of every article with those of the ones before it. Linear."""
    ordered = _by_day(materials)
    first: dict[str, tuple[int, Sentence]] = {}
    taken: dict[str, frozenset[int]] = {}
    found: list[Copy] = []
    for place, material in enumerate(ordered):
        shared: dict[int, list[tuple[Sentence, Sentence]]] = {}
        words = copied = 0
        for sentence in material.body:
            plain = _WORD.findall(sentence.text.casefold())
            words += len(plain)
            if len(plain) < _SHORTEST:
                continue
            earlier, there = first.setdefault(" ".join(plain), (place, sentence))
            if earlier != place:
                shared.setdefault(earlier, []).append((there, sentence))
                copied += len(plain)
        taken[material.source] = frozenset(
            sentence.start for pairs in shared.values() for _, sentence in pairs
        )
        if copied and copied >= _COPIED * words:
            most = max(shared, key=lambda earlier: len(shared[earlier]))
            found.append(Copy(ordered[most], material, *shared[most][0]))
    return Copies(taken, tuple(found))


def _name(material: Material) -> str:
    """How the editor knows the source: its title with the publisher, else with its id."""
    article = material.article
    return f"{article.title} ({article.publisher or material.source})".strip()


def _by_day(materials: Sequence[Material]) -> list[Material]:
    """By day of publication, undated ones last; else as given."""

    def key(material: Material) -> tuple[bool, tuple[int, ...]]:
        try:
            day = earliest(parse_edtf(material.article.published))
        except ValueError:
            day = None
        return day is None, day or ()

    return sorted(materials, key=key)
