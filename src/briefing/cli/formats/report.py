"""What the formats are given: the files that were looked at, and the findings in them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.model.finding import Finding, Severity


@dataclass(frozen=True)
class Report:
    """The findings of one run, in the order in which they are told."""

    files: tuple[str, ...]
    """The briefings that were looked at, by name, also those without findings."""
    findings: tuple[Finding, ...] = ()
    sources: Mapping[str, list[str]] = field(default_factory=dict)
    """Lines of the files that findings point into, by the name in the finding."""

    @property
    def waived(self) -> tuple[Finding, ...]:
        """The findings that a briefing lets stand, with a reason."""
        return tuple(found for found in self.findings if found.waived)

    @property
    def standing(self) -> tuple[Finding, ...]:
        """The findings that count."""
        return tuple(found for found in self.findings if not found.waived)

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(found.severity is Severity.ERROR for found in self.standing)

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return len(self.standing) - self.errors

    def by_check(self) -> list[tuple[str, Severity, int]]:
        """Each check that fired, with its severity and how often: errors first, most first."""
        counts = Counter((found.severity, found.check) for found in self.standing)
        ordered = sorted(counts.items(), key=lambda one: (one[0][0], -one[1], one[0][1]))
        return [(check, severity, count) for (severity, check), count in ordered]
