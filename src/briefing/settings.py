"""Which checks count, and how much: defaults from a file, changed by options.

`briefing check` and `briefing build` share these. The file is `briefing.toml`, or `pyproject.toml`
with a table `[tool.briefing]`, in the folder of the briefing or the nearest folder above it:

    select = ["quote-not-in-source"]   # report these alone
    ignore = ["long-copy"]             # leave these out
    strict = true                      # report warnings as errors
    [severity]                         # in pyproject.toml: [tool.briefing.severity]
    surviving-deixis = "error"         # error, warning or off
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from briefing import pages
from briefing.model.always_on import is_always_on
from briefing.model.finding import Finding, Severity

Grade = Literal["error", "warning", "off"]
GRADES: tuple[str, ...] = get_args(Grade)


class UnusableSetting(ValueError):
    """A check that does not exist, or that cannot be changed so; `hint` says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked of the checks. Checks that are always on stay errors whatever this says."""

    select: frozenset[str] = frozenset()
    """Report these alone; none: report all."""
    ignore: frozenset[str] = frozenset()
    severity: Mapping[str, Grade] = field(default_factory=dict)
    strict: bool = False
    """Warnings are errors."""

    def __post_init__(self) -> None:
        """Raise UnusableSetting for a check that does not exist or cannot be changed so."""
        lowered = {ident for ident, grade in self.severity.items() if grade != "error"}
        for ident in (*self.select, *self.ignore, *self.severity):
            refuse(ident, lowered=ident in self.ignore or ident in lowered)

    def changed(
        self,
        *,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        severity: Mapping[str, Grade] | None = None,
        strict: bool = False,
    ) -> "Settings":
        """These settings with options on top: an option about a check outdoes the file."""
        chosen, left_out, graded = frozenset(select), frozenset(ignore), dict(severity or {})
        named = chosen | {ident for ident, grade in graded.items() if grade != "off"}
        kept = {ident: grade for ident, grade in self.severity.items() if ident not in chosen}
        kept |= {ident: grade for ident, grade in self.severity.items() if grade != "off"}
        return replace(
            self,
            select=chosen or self.select,
            ignore=(self.ignore - named) | left_out,
            severity=kept | graded,
            strict=self.strict or strict,
        )

    def grade(self, ident: str, severity: Severity) -> Severity | None:
        """The severity that a check has here, given its own; None when it is off."""
        if is_always_on(ident):
            return Severity.ERROR
        if ident in self.ignore or (self.select and ident not in self.select):
            return None
        grade = self.severity.get(ident, str(severity))
        if grade == "off":
            return None
        return Severity.ERROR if self.strict else Severity(grade)

    def apply(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """The findings that are left, each with the severity it has here, in the same order."""
        graded = ((found, self.grade(found.check, found.severity)) for found in findings)
        return tuple(
            found if grade is found.severity else replace(found, severity=grade)
            for found, grade in graded
            if grade is not None
        )


def refuse(ident: str, *, lowered: bool) -> None:
    """Raise UnusableSetting for a check that does not exist, or one that is always on and would
    be `lowered`: left out, or made less than an error."""
    if ident not in pages.idents():
        from difflib import get_close_matches

        close = get_close_matches(ident, pages.idents(), n=1)
        meant = f"; did you mean `{close[0]}`?" if close else ""
        raise UnusableSetting(
            f"there is no check `{ident}`{meant}", "`briefing explain` lists all checks"
        )
    if lowered and is_always_on(ident):
        raise UnusableSetting(
            f"`{ident}` is always on, as an error: documents rest on it",
            "mend what it finds; the other checks can be changed",
        )
