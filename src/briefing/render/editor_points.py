"""The open warnings as a person reads them: named by the printed place, with a link to it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.model.briefing import Briefing
from briefing.model.finding import Finding, Path, Severity
from briefing.render.blocks import EditorPoint, anchor
from briefing.render.language import Language


def editor_points(
    briefing: Briefing, findings: Sequence[Finding], language: Language
) -> tuple[EditorPoint, ...]:
    """A point for each warning, in their order."""
    points = _Points(briefing, language, _anchors(briefing))
    return tuple(points.point(f) for f in findings if f.severity is Severity.WARNING)


def _anchors(briefing: Briefing) -> Mapping[str, str]:
    """The ids that a link may point at, by the anchor of the path they print."""
    printed = {anchor(path): f"#{anchor(path)}" for path, _ in briefing.cited()}
    for i, section in enumerate(briefing.background):
        printed[anchor(("background", i))] = f"#section-{section.id}"
    for i, source in enumerate(briefing.sources):
        printed[anchor(("sources", i))] = f"#source-{source.id}"
    return printed


@dataclass(frozen=True, slots=True)
class _Points:
    briefing: Briefing
    language: Language
    anchors: Mapping[str, str]

    def point(self, finding: Finding) -> EditorPoint:
        """A warning with the printed name of its place; the link goes to the nearest anchor."""
        href = ""
        for length in range(len(finding.path), 0, -1):
            href = self.anchors.get(anchor(finding.path[:length]), "")
            if href:
                break
        return EditorPoint(
            where=self.where(finding.path),
            href=href,
            message=self.quoted(finding.message),
            hint=self.quoted(finding.hint),
            check=finding.check,
        )

    def quoted(self, text: str) -> str:
        """Names in backticks, as messages for a terminal have them, in quotation marks."""
        return re.sub(r"`([^`]+)`", lambda match: self.language.quote(match[1]), text)

    def where(self, path: Path) -> str:
        """`Timeline, entry 4`; entries count as in the model, from 1."""
        if not path:
            return self.language.labels["general"]
        name = str(path[0])
        text = self.language.labels.get(name, name.replace("_", " "))
        numbers = [str(part + 1) for part in path[1:] if isinstance(part, int)]
        if name == "background" and numbers:
            text = self.briefing.background[int(numbers.pop(0)) - 1].heading
        if not numbers:
            return text
        return f"{text}, {self.language.say('labels', 'entry', number='.'.join(numbers))}"
