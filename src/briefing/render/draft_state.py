"""What a draft says of itself: how many findings are open, and what no quote proves."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.model.finding import Finding, Path, Severity
from briefing.model.flawed import Flawed
from briefing.render.language import Language

_NOT_FOUND = "quote-not-in-source"


@dataclass(frozen=True, slots=True)
class DraftState:
    """The words of a draft about itself, in the language of the interface."""

    language: Language
    errors: int
    warnings: int
    flawed: bool
    """Whether something in it is not what its sources say, or may not be."""

    @property
    def mark(self) -> str:
        """The word across every page."""
        return self._word("mark")

    @property
    def status(self) -> str:
        """`Draft – 2 errors and 1 warning open`."""
        if not self.errors and not self.warnings:
            return self._word("status")
        return self.language.say("draft", "status_open", findings=self._findings())

    @property
    def method(self) -> tuple[str, ...]:
        """Sentences that take the place of those on how the briefing was approved."""
        if not self.errors and not self.warnings:
            return (self._word("method"),)
        told = self.language.say("draft", "method_open", findings=self._findings())
        return (told, self._word("evidence")) if self.flawed else (told,)

    def _findings(self) -> str:
        errors, warnings = (
            self._counted("error", self.errors),
            self._counted("warning", self.warnings),
        )
        if errors and warnings:
            return self.language.say("draft", "both", errors=errors, warnings=warnings)
        return errors or warnings

    def _counted(self, name: str, count: int) -> str:
        if count < 2:
            return self._word(name) if count else ""
        return self.language.say("draft", f"{name}s", count=str(count))

    def _word(self, key: str) -> str:
        return self.language.groups["draft"][key]


def draft_state(content: object, findings: Sequence[Finding], language: Language) -> DraftState:
    """The state of a draft with these findings."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return DraftState(language, errors, len(findings) - errors, flawed=isinstance(content, Flawed))


def not_found(findings: Sequence[Finding]) -> frozenset[Path]:
    """The evidence whose words are not in the source at all: paths down to the evidence."""
    return frozenset(found.path[:-1] for found in findings if found.check == _NOT_FOUND)
