"""What the template prints: plain data, every value a string ready to show.

A user's template sees these types and nothing else. `field` is the path in the model of the
value printed (`timeline[3].text`), `id` the anchor of the element that prints it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.model.finding import Path
from briefing.render.notes import Mark, Note
from briefing.render.references import Piece


def anchor(path: Path) -> str:
    """The id of the element that prints this part of the model: `timeline-3`."""
    return "-".join(str(part) for part in path).replace("_", "-")


@dataclass(frozen=True, slots=True)
class Value:
    """A value with its place in the model. `direction` is `rtl`, or empty for `ltr`."""

    text: str
    field: str
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Masthead:
    """Title block. Subtitle, marking, `prepared_by` and `worded_by` may be empty."""

    title: str
    subtitle: str
    status: str
    status_key: str
    marking: str
    date: str
    as_of: str
    version: str
    prepared_by: str
    worded_by: str
    """The language models that proposed some of the wording."""


@dataclass(frozen=True, slots=True)
class SourceFact:
    """One line of the source box. `given` is false for "not given"."""

    label: str
    text: str
    field: str
    href: str
    language: str
    direction: str
    given: bool
    inferred: bool


@dataclass(frozen=True, slots=True)
class SourceBox:
    """What is known of one source."""

    id: str
    facts: tuple[SourceFact, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as printed, with its note marks (none when a gap or abbreviation has no evidence).

    `who` is never empty: where no one else is named, it is the source. `certainty` is the word
    in the document's language, `certainty_key` the model's.
    """

    id: str
    field: str
    text: str
    marks: tuple[Mark, ...]
    locator: str
    who: str
    certainty: str
    certainty_key: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A key figure. `as_of` and `population` may be empty."""

    statement: Statement
    quantity: str
    population: str
    as_of: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row of a timeline. `date` is empty in the undated table; `kind` is a word ("Report")
    or empty."""

    statement: Statement
    date: str
    kind: str


@dataclass(frozen=True, slots=True)
class EventGroup:
    """A sub-table of the timeline. `years` is empty when the timeline is one table."""

    id: str
    years: str
    caption: str
    table: str
    rows: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """A headed part of the background; each paragraph is a run of statements."""

    id: str
    heading: Value
    paragraphs: tuple[tuple[Statement, ...], ...]


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor; names may be written in another direction than the text around them."""

    statement: Statement
    name: Value
    aliases: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """A claim to doubt; `action` may be empty."""

    statement: Statement
    problem: Value
    action: Value


@dataclass(frozen=True, slots=True)
class AbbreviationRow:
    """A short form with its long form."""

    id: str
    short: Value
    long: Value
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class EditorPoint:
    """An open finding. `href` leads to what it is about, or is empty."""

    where: str
    href: str
    message: str
    hint: str
    check: str
    number: str
    """Counted from 1 in printed order; drafts show it at the place and in the list."""
    severity: str
    """`error` or `warning`."""
    severity_name: str
    """The same in the language of the interface."""
    quote: str
    """The passage that the statement rests on, or a part of it; may be empty."""
    words: tuple[str, ...]
    """What the message shows of the briefing: where they stand is where the finding belongs."""
    path: Path
    """Its place in the model."""


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of the bibliography."""

    id: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the table of contents."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class TableNumbers:
    """Numbers of the captions, in the order of the page; empty where there is no table."""

    key_figures: str
    undated: str
    actors: str
    disputes: str


@dataclass(frozen=True, slots=True)
class View:
    """A whole briefing, ready to print. Empty tuples are blocks to leave out."""

    language: str
    direction: str
    interface: str
    """BCP 47 tag of the interface words: headings, labels, dates."""
    draft: str
    """The word "Draft" in the language of the interface; empty for a document that is none."""
    labels: Mapping[str, str]
    masthead: Masthead
    source_boxes: tuple[SourceBox, ...]
    contents: tuple[Heading, ...]
    key_points: tuple[Statement, ...]
    summary: tuple[Statement, ...]
    key_figures: tuple[FigureRow, ...]
    background: tuple[SectionBlock, ...]
    timeline: tuple[EventGroup, ...]
    undated: tuple[EventRow, ...]
    actors: tuple[ActorRow, ...]
    disputes: tuple[DisputeRow, ...]
    gaps: tuple[Statement, ...]
    abbreviations: tuple[AbbreviationRow, ...]
    editor_points: tuple[EditorPoint, ...]
    notes: tuple[Note, ...]
    references: tuple[Reference, ...]
    method: tuple[str, ...]
    tables: TableNumbers
    captions: Mapping[str, str]
    source_line: str
