"""What a rule is: a name for one flaw, and a function that finds it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefing.check.subject import Subject
from briefing.model.finding import Fix, Path, Severity


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of a source's text that explains a flaw: `start` and `end` are code points."""

    source: str
    start: int
    end: int
    message: str
    """What stands there: "the nearest passage"."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One place where a rule is broken, before it has a line and a column."""

    path: Path
    message: str
    hint: str = ""
    related: tuple[Passage, ...] = ()
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: kebab-case `ident`, how bad it is, one line on what it means."""

    ident: str
    severity: Severity
    summary: str
    find: Callable[[Subject], Iterable[Flaw]]


def error(ident: str, summary: str, find: Callable[[Subject], Iterable[Flaw]]) -> Rule:
    """A rule whose flaws stop a briefing from becoming a document."""
    return Rule(ident, Severity.ERROR, summary, find)


def warning(ident: str, summary: str, find: Callable[[Subject], Iterable[Flaw]]) -> Rule:
    """A rule whose flaws are shown in the document."""
    return Rule(ident, Severity.WARNING, summary, find)
