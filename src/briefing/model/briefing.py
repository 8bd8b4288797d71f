"""The briefing: what a person or the machine drafted, and what the check let through."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final, Literal, Self

from pydantic import Field, ValidationInfo, model_validator

from briefing.model.base import Model
from briefing.model.edtf import EdtfString, Relation
from briefing.model.finding import Path
from briefing.model.source import Evidence, Ident, Source, Text, Waiver


class Certainty(StrEnum):
    """How sure the source is, in a word. Probability grades are for a person to add."""

    STATED = "stated"
    ATTRIBUTED = "attributed"
    CLAIMED = "claimed"
    BLAMED = "blamed"
    REPORTED = "reported"
    PLANNED = "planned"


class Status(StrEnum):
    """How far a person has taken the briefing."""

    MACHINE_DRAFT = "machine-draft"
    EDITED = "edited"
    APPROVED = "approved"


class Masthead(Model):
    """Identity of the briefing."""

    title: Text
    subtitle: Text | None = None
    date: EdtfString
    """Day of the briefing."""
    as_of: EdtfString | None = None
    """Day up to which the sources speak; left out when none of them has a date."""
    version: Text = "1"
    status: Status = Status.MACHINE_DRAFT
    language: Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")] = "en"
    """BCP 47 tag of the briefing's own words."""
    prepared_by: Text | None = None
    marking: (
        Literal["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] | None
    ) = None
    """Traffic Light Protocol 2.0 label."""
    allow: tuple[Waiver, ...] = ()
    """Findings on the masthead, or on a block as a whole, that are known and may stand."""


class Derivation(Model):
    """A number that no source has as such, worked out from numbers that one has."""

    value: float | int
    by: Literal["sum", "difference", "product", "ratio", "share", "change", "count"]
    """How: `ratio` is the first term by the second, `share` the same in percent, `change` the
    growth from the first to the second in percent, `count` how many terms there are."""
    terms: Annotated[tuple[float | int, ...], Field(min_length=1)]
    """The numbers it comes from, as the evidence has them."""


class Claim(Model):
    """One checkable statement and the exact words it rests on."""

    id: Ident
    text: Text
    evidence: tuple[Evidence, ...] = ()
    certainty: Certainty = Certainty.STATED
    who: Text | None = None
    """Who says so, when it is not the source itself: "UNAMA", "US officials"."""
    worded_by: Text | None = None
    """The language model whose wording `text` is, as `PROVIDER:NAME`. Such a text is held against
    its evidence more strictly; a person who makes the text their own takes this off."""
    derived: tuple[Derivation, ...] = ()
    """Numbers of the text that were worked out from those of the evidence."""
    allow: tuple[Waiver, ...] = ()
    """Findings on this statement that are known and may stand."""


class EventKind(StrEnum):
    """What a row of the timeline is; a report's date is not its events' date."""

    EVENT = "event"
    REPORT = "report"
    STATEMENT = "statement"
    PLAN = "plan"
    BACKGROUND = "background"


class EventDate(Model):
    """When: never finer than the evidence."""

    edtf: EdtfString
    relation: Relation = Relation.ON
    expression: Text | None = None
    """The words found in the source: "two weeks ago"."""
    anchor: Text | None = None
    """What the words were resolved against: "publication date 2021-08-26"."""


class Event(Claim):
    """One row of the timeline. Without `date` it goes to the table of undated events."""

    kind: EventKind = EventKind.EVENT
    date: EventDate | None = None


class Figure(Claim):
    """A number that matters. `text` says what is counted; exactly one of `value`, the pair
    `low` and `high`, or `words` ("scores") gives it, as the source does."""

    value: float | int | None = None
    low: float | int | None = None
    high: float | int | None = None
    words: Text | None = None
    unit: Text | None = None
    population: Text | None = None
    as_of: EdtfString | None = None

    @model_validator(mode="after")
    def _one_quantity(self) -> Self:
        given = [self.value is not None, self.low is not None, self.words is not None]
        if sum(given) != 1 or (self.low is None) != (self.high is None):
            raise ValueError("needs one quantity; give value, or low with high, or words")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("low is greater than high; swap them")
        return self


class Actor(Claim):
    """Who acts, as the source describes them in `text`."""

    name: Text
    aliases: tuple[Text, ...] = ()
    type: Literal["person", "group", "organization", "state", "place", "other"] = "other"


class Paragraph(Model):
    """Statements printed as one paragraph."""

    claims: Annotated[tuple[Claim, ...], Field(min_length=1)]


class Section(Model):
    """A headed part of the background."""

    id: Ident
    heading: Text
    paragraphs: tuple[Paragraph, ...] = ()
    allow: tuple[Waiver, ...] = ()
    """Findings on this section as a whole that are known and may stand."""


class Dispute(Claim):
    """A claim one should doubt: `who` says it, what the `problem` is, what to do."""

    problem: Text
    action: Text | None = None


class Gap(Model):
    """Something the sources do not say. Evidence shows where the question arises."""

    id: Ident
    text: Text
    evidence: tuple[Evidence, ...] = ()
    allow: tuple[Waiver, ...] = ()


class Abbreviation(Model):
    """A short form and its long form, expanded only where the source does."""

    short: Text
    long: Text
    evidence: tuple[Evidence, ...] = ()
    allow: tuple[Waiver, ...] = ()


class Content(Model):
    """All blocks of a briefing in printing order; a block without content is left out."""

    masthead: Masthead
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    key_points: tuple[Claim, ...] = ()
    summary: tuple[Claim, ...] = ()
    key_figures: tuple[Figure, ...] = ()
    background: tuple[Section, ...] = ()
    timeline: tuple[Event, ...] = ()
    actors: tuple[Actor, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    gaps: tuple[Gap, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()

    def claims(self) -> Iterator[tuple[Path, Claim]]:
        """Every statement with its path, in printing order."""
        for name in ("key_points", "summary", "key_figures"):
            yield from (((name, i), claim) for i, claim in enumerate(getattr(self, name)))
        for i, section in enumerate(self.background):
            for j, paragraph in enumerate(section.paragraphs):
                for k, claim in enumerate(paragraph.claims):
                    yield ("background", i, "paragraphs", j, "claims", k), claim
        for name in ("timeline", "actors", "disputes"):
            yield from (((name, i), claim) for i, claim in enumerate(getattr(self, name)))

    def cited(self) -> Iterator[tuple[Path, "Claim | Gap | Abbreviation"]]:
        """Everything that carries evidence, with its path, in printing order."""
        yield from self.claims()
        for i, gap in enumerate(self.gaps):
            yield ("gaps", i), gap
        for i, abbreviation in enumerate(self.abbreviations):
            yield ("abbreviations", i), abbreviation

    @property
    def worded_by(self) -> dict[str, int]:
        """The language models that worded statements here, each with how many."""
        return dict(Counter(claim.worded_by for _, claim in self.claims() if claim.worded_by))

    def source(self, ident: str) -> Source | None:
        """The source with this id, or None."""
        return next((source for source in self.sources if source.id == ident), None)


class Draft(Content):
    """A briefing nobody has checked yet, whoever wrote it."""


BY_THE_CHECK: Final = {"checked": True}
"""The validation context that makes a `Briefing`; `briefing.check` alone passes it."""


class Briefing(Content):
    """A briefing whose every quote was found in its source. Only the check makes one."""

    @model_validator(mode="after")
    def _made_by_the_check(self, info: ValidationInfo) -> Self:
        located = all(
            evidence.quote.start is not None and evidence.quote.end is not None
            for _, item in self.cited()
            for evidence in item.evidence
        )
        if info.context != BY_THE_CHECK or not located:
            raise ValueError("a briefing is made by the check, which locates every quote")
        return self
