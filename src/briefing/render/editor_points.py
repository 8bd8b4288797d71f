"""The open findings as a person reads them: named by the printed place, with a link to it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefing.model.briefing import Content
from briefing.model.finding import Finding, Path, Severity
from briefing.render.blocks import EditorPoint, anchor
from briefing.render.language import Language

_LONGEST_QUOTE = 300
_QUOTED = re.compile('[“«„"]([^“”„«»"]{1,400})[”»“"](?! there\\b)')
"""What a message shows; what it says is "there" are words of the source."""


def editor_points(
    content: Content, findings: Sequence[Finding], language: Language, *, draft: bool = False
) -> tuple[EditorPoint, ...]:
    """A point for each warning, in their order; in a draft one for each finding, in the order of
    the page."""
    points = _Points(content, language, _anchors(content), dict(content.cited()))
    if draft:
        blocks = {name: number for number, name in enumerate(type(content).model_fields)}
        told = sorted(findings, key=lambda finding: _printed_order(finding.path, blocks))
    else:
        told = [finding for finding in findings if finding.severity is Severity.WARNING]
    made = [points.point(finding) for finding in told]
    return tuple(replace(point, number=str(number)) for number, point in enumerate(made, 1))


def _printed_order(path: Path, blocks: Mapping[str, int]) -> tuple[int, list[int]]:
    block = blocks.get(str(path[0]), len(blocks)) if path else -1
    return block, [part for part in path[1:] if isinstance(part, int)]


def _words(message: str) -> tuple[str, ...]:
    """What a message shows of the briefing; an ellipsis at its end is the message's own."""
    found = (match[1].strip().rstrip("…").rstrip() for match in _QUOTED.finditer(message))
    return tuple(words for words in dict.fromkeys(found) if words)


def _anchors(content: Content) -> Mapping[str, str]:
    """The ids that a link may point at, by the anchor of the path they print."""
    printed = {anchor(path): f"#{anchor(path)}" for path, _ in content.cited()}
    for i, section in enumerate(content.background):
        printed[anchor(("background", i))] = f"#section-{section.id}"
    for i, source in enumerate(content.sources):
        printed[anchor(("sources", i))] = f"#source-{source.id}"
    return printed


@dataclass(frozen=True, slots=True)
class _Points:
    content: Content
    language: Language
    anchors: Mapping[str, str]
    cited: Mapping[Path, Any]

    def point(self, finding: Finding) -> EditorPoint:
        """A finding with the printed name of its place; the link goes to the nearest anchor."""
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
            number="",
            severity=finding.severity.value,
            severity_name=self.language.groups["draft"][f"{finding.severity.value}_name"],
            quote=self.passage(finding.path),
            words=_words(finding.message),
            path=finding.path,
        )

    def passage(self, path: Path) -> str:
        """The words that the statement at `path` rests on, cut to a few lines."""
        for length in range(len(path), 0, -1):
            if item := self.cited.get(path[:length]):
                evidence, rest = item.evidence, path[length:]
                if len(rest) > 1 and rest[0] == "evidence" and isinstance(rest[1], int):
                    evidence = evidence[rest[1] : rest[1] + 1]
                text = " … ".join(one.quote.exact for one in evidence[:5])
                cut = text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE].rstrip()}…"
                return self.language.quote(cut) if cut else ""
        return ""

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
        if name == "background" and numbers and int(numbers[0]) <= len(self.content.background):
            text = self.content.background[int(numbers.pop(0)) - 1].heading
        if not numbers:
            return text
        return f"{text}, {self.language.say('labels', 'entry', number='.'.join(numbers))}"
