"""What a statement rests on: sources, citations and exact quotes.

Field names follow CSL-JSON 1.0.2 for sources and the W3C Web Annotation Data Model
(TextQuoteSelector, TextPositionSelector) for quotes.
"""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from briefing.model.base import Model
from briefing.model.edtf import EdtfString

Ident = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", max_length=64)]
"""A short name: lower-case letters and digits, joined by `-`, `_` or `.`."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000)]
"""Some words for people: not empty, at most 10,000 code points."""

WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]+$", max_length=2_000)]
"""An address starting with http:// or https://; nothing else is ever printed as a link."""


class Waiver(Model):
    """A finding that the author of a briefing lets stand, with the reason."""

    check: Ident
    """The check that is waived, as its findings name it: `long-copy`."""
    because: Text
    """Why the finding does not matter here; printed with the report of the check."""


class Name(Model):
    """A person or institution, as in CSL-JSON: either `literal`, or `family` and `given`."""

    family: Text | None = None
    given: Text | None = None
    non_dropping_particle: Text | None = Field(default=None, alias="non-dropping-particle")
    literal: Text | None = None

    @property
    def full(self) -> str:
        """The name in reading order: `Matthias von Hein`."""
        if self.literal:
            return self.literal
        parts = [self.given, self.non_dropping_particle, self.family]
        return " ".join(part for part in parts if part)

    @property
    def inverted(self) -> str:
        """The name as in a bibliography: `von Hein, Matthias`."""
        if self.literal or not self.family:
            return self.full
        family = " ".join(part for part in (self.non_dropping_particle, self.family) if part)
        return f"{family}, {self.given}" if self.given else family


def _name(value: Any) -> Any:
    return {"literal": value} if isinstance(value, str) else value


class Source(Model):
    """One cited work, with CSL-JSON names, and the file that holds its text."""

    id: Ident
    type: Literal[
        "article-newspaper", "article-magazine", "article-journal", "webpage", "report", "post"
    ] = "article-newspaper"
    title: Text
    author: tuple[
        Annotated[Name, BeforeValidator(_name, json_schema_input_type=Name | str)], ...
    ] = ()
    container_title: Text | None = Field(default=None, alias="container-title")
    """The newspaper, site or journal."""
    publisher: Text | None = None
    issued: EdtfString | None = None
    accessed: EdtfString | None = None
    URL: WebAddress | None = None
    language: Text | None = None
    translated_from: Text | None = None
    """The language the source says it was translated from."""
    note: Text | None = None
    file: Text | None = None
    """The article's file, relative to the briefing's folder."""
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = None
    """SHA-256 of the article's text (`Article.sha256`)."""
    inferred: tuple[Text, ...] = ()
    """Names of the fields above that a person or the machine inferred; printed as such."""
    allow: tuple[Waiver, ...] = ()
    """Findings on this source that are known and may stand."""


class TextQuote(Model):
    """A passage of a source, word for word (W3C TextQuoteSelector and TextPositionSelector).

    `prefix` and `suffix` tell two equal passages apart. `start` and `end` are code points in
    the article's text; the check fills them in.
    """

    exact: Text
    prefix: str | None = None
    suffix: str | None = None
    start: Annotated[int, Field(ge=0)] | None = None
    end: Annotated[int, Field(ge=0)] | None = None


def _quote(value: Any) -> Any:
    return {"exact": value} if isinstance(value, str) else value


def _locator(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


class Citation(Model):
    """A pointer into a source: `locator` and `label` as in CSL."""

    source: Ident
    locator: Annotated[Text, BeforeValidator(_locator, json_schema_input_type=str | int)] | None = (
        None
    )
    label: Literal["paragraph", "page", "section"] = "paragraph"


class Evidence(Citation):
    """A citation together with the words it points at.

    In YAML the quote may be plain text, or a mapping when prefix or suffix are needed.
    """

    quote: Annotated[TextQuote, BeforeValidator(_quote, json_schema_input_type=TextQuote | str)]
