"""Articles → one draft: each block from each article, merged in the order of the sources."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, zip_longest
from typing import TypeVar

from briefing.draft.actors.abbreviations import abbreviations
from briefing.draft.actors.actors import MOST as MOST_ACTORS
from briefing.draft.actors.actors import actors
from briefing.draft.blocks.background import background
from briefing.draft.blocks.disputes import MOST as MOST_DISPUTES
from briefing.draft.blocks.disputes import disputes
from briefing.draft.blocks.gaps import MOST as MOST_GAPS
from briefing.draft.blocks.gaps import gaps
from briefing.draft.blocks.key_points import MOST_POINTS, key_points
from briefing.draft.blocks.sections import MOST_SECTIONS
from briefing.draft.blocks.summary import SUMMARY_WORDS, summary
from briefing.draft.figures.conflicts import count_disputes
from briefing.draft.figures.key_figures import MOST as MOST_FIGURES
from briefing.draft.figures.key_figures import key_figures
from briefing.draft.identifiers import unique
from briefing.draft.language import language_tag, primary, rules_language
from briefing.draft.material import Material, prepare
from briefing.draft.phrases import phrase
from briefing.draft.several.actors import join_actors
from briefing.draft.several.conflicts import date_conflicts
from briefing.draft.several.copies import find_copies
from briefing.draft.several.joining import (
    join_claims,
    join_events,
    join_figures,
    join_sections,
    passages_of,
)
from briefing.draft.source import source_of
from briefing.draft.text.sentences import word_count
from briefing.draft.timeline.events import dated_events
from briefing.draft.timeline.ranking import in_order
from briefing.draft.timeline.undated import undated_events
from briefing.errors import InputError
from briefing.model.article import Article
from briefing.model.briefing import (
    Abbreviation,
    Actor,
    Claim,
    Dispute,
    Draft,
    Event,
    Figure,
    Gap,
    Masthead,
    Section,
)
from briefing.model.edtf import latest, parse_edtf
from briefing.model.source import Source

Item = TypeVar("Item")
Cited = TypeVar("Cited", Claim, Figure, Event, Dispute, Gap)
Numbered = TypeVar("Numbered", Claim, Figure, Event, Dispute, Gap)


def draft_briefing(articles: Sequence[Article], *, today: datetime.date) -> Draft:
    """Draft a briefing from one or more articles, in their own words.

    Extractive, offline and deterministic: every item is made of the words of one sentence and
    quotes it, with its place in the article's text. `today` dates the briefing and stands for
    the publication date only in the masthead, when the articles give none.
    """
    if not articles:
        raise InputError("there is no article to draft from", hint="give at least one article")
    sources: list[Source] = []
    materials: list[Material] = []
    for article in articles:
        language = rules_language(article)
        source = source_of(article, language, [other.id for other in sources])
        sources.append(source)
        materials.append(prepare(article, source.id, language, today))
    copies = find_copies(materials)
    language = materials[0].language
    dated = [dated_events(material) for material in materials]
    undated = map(undated_events, materials, dated)
    told = chain(*dated, *undated)
    events = join_events(copies.own(told))
    numbered = _Numbering()

    def several(block: Callable[[Material], Iterable[Cited]]) -> list[Cited]:
        return copies.own(_alternating(block, materials))

    summed = _within_words(join_claims(several(summary)))
    sections = join_sections(
        copies.own_sections(_alternating(background, materials)), needed=summed
    )[:MOST_SECTIONS]

    return Draft(
        masthead=_masthead(articles, sources, today),
        sources=copies.noted(sources, language),
        key_points=numbered.claims(join_claims(several(key_points))[:MOST_POINTS], "key"),
        summary=numbered.claims(_told_below(summed, sections), "summary"),
        key_figures=numbered.claims(join_figures(several(key_figures))[:MOST_FIGURES], "figure"),
        background=numbered.sections(sections),
        timeline=numbered.claims(in_order(events), "event"),
        actors=numbered.actors(
            copies.own_actors(join_actors(_alternating(actors, materials)))[:MOST_ACTORS]
        ),
        disputes=numbered.claims(
            (
                *date_conflicts(events, language),
                *(count_disputes(materials) if len(materials) > 1 else ()),
                *several(disputes),
            )[:MOST_DISPUTES],
            "dispute",
        ),
        gaps=numbered.claims((*copies.gaps(language), *several(gaps))[:MOST_GAPS], "gap"),
        abbreviations=_merged_abbreviations(chain(*map(abbreviations, materials))),
    )


def _alternating(
    block: Callable[[Material], Iterable[Item]], materials: Sequence[Material]
) -> list[Item]:
    """The first item of each article, then the second of each, so that a limit is shared."""
    if len(materials) == 1:
        return list(block(materials[0]))
    rounds = zip_longest(*(block(material) for material in materials))
    return [item for round_ in rounds for item in round_ if item is not None]


def _within_words(claims: Sequence[Claim]) -> list[Claim]:
    kept: list[Claim] = []
    words = 0
    for claim in claims:
        words += word_count(claim.text)
        if words > SUMMARY_WORDS:
            break
        kept.append(claim)
    return kept


def _told_below(claims: Sequence[Claim], sections: Sequence[Section]) -> list[Claim]:
    """The claims of a summary that the background tells too."""
    below = frozenset().union(
        *(
            passages_of(claim)
            for section in sections
            for paragraph in section.paragraphs
            for claim in paragraph.claims
        )
    )
    return [claim for claim in claims if passages_of(claim) & below]


def _merged_abbreviations(found: Iterable[Abbreviation]) -> tuple[Abbreviation, ...]:
    merged: dict[tuple[str, str], Abbreviation] = {}
    for item in found:
        merged.setdefault((item.short, item.long.casefold()), item)
    return tuple(sorted(merged.values(), key=lambda item: item.short.casefold()))


def _masthead(
    articles: Sequence[Article], sources: Sequence[Source], today: datetime.date
) -> Masthead:
    tag = language_tag(articles[0])
    language = primary(tag)
    issued = [source.issued for source in sources if source.issued]
    newest = max(issued, key=lambda text: latest(parse_edtf(text)) or (0, 0, 0), default=None)
    name = "subtitle_one" if len(articles) == 1 else "subtitle_many"
    return Masthead(
        title=sources[0].title,
        subtitle=phrase(name, language, count=len(articles)),
        date=today.isoformat(),
        as_of=newest,
        language=tag,
    )


class _Numbering:
    """Gives every item an id of its own: "event-1", "actor-unama"."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def claims(self, items: Iterable[Numbered], ident: str) -> tuple[Numbered, ...]:
        return tuple(item.model_copy(update={"id": self._next(ident)}) for item in items)

    def actors(self, items: Iterable[Actor]) -> tuple[Actor, ...]:
        return tuple(item.model_copy(update={"id": self._unique(item.id)}) for item in items)

    def sections(self, items: Iterable[Section]) -> tuple[Section, ...]:
        return tuple(
            section.model_copy(
                update={
                    "id": self._unique(section.id),
                    "paragraphs": tuple(
                        paragraph.model_copy(
                            update={"claims": self.claims(paragraph.claims, "background")}
                        )
                        for paragraph in section.paragraphs
                    ),
                }
            )
            for section in items
        )

    def _next(self, ident: str) -> str:
        self._counts[ident] = self._counts.get(ident, 0) + 1
        return self._unique(f"{ident}-{self._counts[ident]}")

    def _unique(self, wanted: str) -> str:
        ident = unique(wanted, self._taken)
        self._taken.add(ident)
        return ident
