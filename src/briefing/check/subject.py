"""What the rules look at: a draft, its articles, and where each quote was found."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from briefing.check.dates.calendar import Calendar
from briefing.check.index import Indexed
from briefing.check.locate import Located, Outcome, locate
from briefing.check.statement import Statement, statement
from briefing.model.article import Article
from briefing.model.briefing import Abbreviation, Claim, Content, Gap, Masthead, Section
from briefing.model.finding import Path
from briefing.model.source import Evidence, Source, Waiver

if TYPE_CHECKING:
    from briefing.check.dates.problem import Problem as DateProblem
    from briefing.check.rule import Flaw, Rule

Made = TypeVar("Made")

MOST_EXPLAINED = 200
"""Quotes that are not found get their nearest passage; after so many, only the message."""


@dataclass(frozen=True)
class Subject:
    """A draft under check. `articles` maps the id of a source to its article."""

    draft: Content
    articles: Mapping[str, Article]
    indexed: Mapping[str, Indexed] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "indexed", {ident: Indexed(article) for ident, article in self.articles.items()}
        )

    def evidence(self) -> Iterator[tuple[Path, Evidence]]:
        """Every piece of evidence with its path, in printing order."""
        for path, item in self.draft.cited():
            for number, evidence in enumerate(item.evidence):
                yield (*path, "evidence", number), evidence

    @cached_property
    def outcomes(self) -> Mapping[Path, Outcome]:
        """Where each quote was found, for all whose source has an article."""
        found: dict[Path, Outcome] = {}
        unexplained = 0
        for path, evidence in self.evidence():
            if evidence.source not in self.indexed:
                continue
            outcome = locate(
                evidence, self.indexed[evidence.source], explain=unexplained < MOST_EXPLAINED
            )
            unexplained += not isinstance(outcome, Located)
            found[path] = outcome
        return found

    def located(
        self, path: Path, item: Claim | Gap | Abbreviation
    ) -> Iterator[tuple[Evidence, Located]]:
        """The evidence of one statement that was found, with its place."""
        for number, evidence in enumerate(item.evidence):
            outcome = self.outcomes.get((*path, "evidence", number))
            if isinstance(outcome, Located):
                yield evidence, outcome

    @cached_property
    def holders(self) -> Mapping[Path, tuple[Waiver, ...]]:
        """The parts that waivers may be written on, with those that are."""
        draft = self.draft
        parts: list[tuple[Path, Masthead | Source | Section | Claim | Gap | Abbreviation]] = [
            (("masthead",), draft.masthead),
            *((("sources", number), source) for number, source in enumerate(draft.sources)),
            *((("background", number), part) for number, part in enumerate(draft.background)),
            *draft.cited(),
        ]
        return {path: part.allow for path, part in parts}

    @cached_property
    def waivers(self) -> Mapping[Path, tuple[Waiver, ...]]:
        """The parts on which waivers are written, with those."""
        return {path: allow for path, allow in self.holders.items() if allow}

    @cached_property
    def dates(self) -> "tuple[DateProblem, ...]":
        """What is wrong with the dates of statements and rows, in printing order."""
        from briefing.check.dates.judge import judge
        from briefing.check.dates.row_date import judge_row

        calendar = Calendar(self.draft.sources, self.articles)
        return tuple(
            found
            for one in self.statements
            for judged in (judge, judge_row)
            for found in judged(one, calendar)
        )

    @cached_property
    def _flaws(self) -> "dict[str, tuple[Flaw, ...]]":
        return {}

    def flaws(self, rule: "Rule") -> "tuple[Flaw, ...]":
        """What a rule finds here; each rule is asked once."""
        if rule.ident not in self._flaws:
            self._flaws[rule.ident] = tuple(rule.find(self))
        return self._flaws[rule.ident]

    @cached_property
    def _made(self) -> dict[str, object]:
        return {}

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """What a family of rules makes of the whole draft under this name, made for the first."""
        if name not in self._made:
            self._made[name] = make()
        return cast("Made", self._made[name])

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every claim whose quotes were all found, beside them, in printing order."""
        main = _language(self.draft.masthead.language)
        languages = {
            source.id: _language(source.language or self.articles[source.id].language)
            for source in self.draft.sources
            if source.id in self.articles
        }
        made = []
        for path, claim in self.draft.claims():
            found = list(self.located(path, claim))
            if found and len(found) == len(claim.evidence):  # what is wrong there is told elsewhere
                made.append(statement(path, claim, main, found, self.articles, languages))
        return tuple(made)

    def worded(self) -> Iterator[Statement]:
        """The statements whose text a language model proposed."""
        return (one for one in self.statements if one.claim.worded_by is not None)


def _language(tag: str) -> str:
    return tag.partition("-")[0].casefold()
