"""A flaw in content: what is wrong, where, and apart from that what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Path = tuple[str | int, ...]
"""A place in the model: `("timeline", 3, "date", "edtf")`."""


class Severity(StrEnum):
    """An error stops a briefing from becoming a document; a warning is shown in it."""

    ERROR = "error"
    WARNING = "warning"


def dotted(path: Path) -> str:
    """The path as people write it: `timeline[3].date.edtf`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


@dataclass(frozen=True, slots=True)
class SetValue:
    """A safe change of the model: `path` gets this value; a key that is missing is added."""

    path: Path
    value: str | int | None


@dataclass(frozen=True, slots=True)
class MoveItem:
    """A safe change of the model: the list item at `path` goes above the item at `above`."""

    path: Path
    above: Path


Fix = SetValue | MoveItem
"""What may be changed without asking a person: no words of a statement, no date, no number."""


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that explains a finding, in the article of a source.

    `line` and `column` are known where the file is the text itself (plain text).
    """

    message: str
    """What stands there: "the nearest passage"."""
    file: str
    line: int | None = None
    column: int | None = None
    quote: str = ""
    """The words there."""

    def as_dict(self) -> dict[str, Any]:
        """For machines: message, file, line, column, quote."""
        return {
            "message": self.message,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "quote": self.quote,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw. Lines and columns count from 1; columns count code points."""

    check: str
    """Kebab-case name of the flaw: `quote-not-in-source`."""
    severity: Severity
    message: str
    hint: str = ""
    file: str = ""
    line: int | None = None
    column: int | None = None
    path: Path = ()
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    waived: str = ""
    """Why the author of the briefing lets it stand; a waived finding stops nothing."""

    @property
    def stops(self) -> bool:
        """Whether this finding keeps the briefing from becoming a document."""
        return self.severity is Severity.ERROR and not self.waived

    @property
    def place(self) -> str:
        """`file:line:column` as far as it is known."""
        parts = [self.file or None, self.line, self.column]
        return ":".join(str(part) for part in parts if part is not None)

    def as_dict(self) -> dict[str, Any]:
        """For machines: check, severity, message, hint, file, line, column, path."""
        return {
            "check": self.check,
            "severity": str(self.severity),
            "message": self.message,
            "hint": self.hint,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "path": dotted(self.path),
            **({"related": [place.as_dict() for place in self.related]} if self.related else {}),
            **({"waived": self.waived} if self.waived else {}),
        }


@dataclass(frozen=True, slots=True)
class Places:
    """Where each part of a model stands in the file it was read from."""

    file: str = ""
    positions: Mapping[Path, tuple[int, int]] = field(default_factory=dict)

    def find(self, path: Path) -> tuple[int | None, int | None]:
        """Line and column of `path`, or of the nearest part around it that has a place."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.positions:
                return self.positions[path[:length]]
        return None, None
