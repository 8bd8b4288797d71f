"""The check itself: every rule on one draft, and a `Briefing` if no finding is an error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.check.locate import Located
from briefing.check.registry import RULES
from briefing.check.rule import Passage
from briefing.check.subject import Subject
from briefing.model.article import Article
from briefing.model.briefing import BY_THE_CHECK, Briefing, Draft
from briefing.model.finding import Finding, Places, Related, Severity


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check found, in the order of the file, and the briefing if it may be used."""

    findings: tuple[Finding, ...]
    briefing: Briefing | None

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(found.severity is Severity.ERROR for found in self.findings)


def check_briefing(
    draft: Draft, articles: Mapping[str, Article], *, places: Places | None = None
) -> Checked:
    """Hold a draft against its articles (`articles` maps each source's id to its article).

    A quote must stand in its source word for word; only typography may differ. The briefing in
    the result has every quote located, every paragraph filled in as locator, and every source
    bound by the SHA-256 of its text.
    """
    subject = Subject(draft, articles)
    where = places or Places()
    findings = [
        Finding(
            rule.ident,
            rule.severity,
            flaw.message,
            flaw.hint,
            where.file,
            *where.find(flaw.path),
            flaw.path,
            tuple(_related(passage, subject) for passage in flaw.related),
            flaw.fix,
        )
        for rule in RULES
        for flaw in rule.find(subject)
    ]
    findings.sort(key=lambda found: (found.line or 0, found.column or 0))
    wrong = any(found.severity is Severity.ERROR for found in findings)
    return Checked(tuple(findings), None if wrong else _briefing(subject))


def _related(passage: Passage, subject: Subject) -> Related:
    """A passage of an article as a place that a person can go to."""
    article = subject.articles[passage.source]
    quote = " ".join(article.text[passage.start : passage.end].split())
    if article.media_type != "text/plain":
        return Related(passage.message, article.name, quote=quote)
    before = article.text[: passage.start].replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Related(passage.message, article.name, line, column, quote)


def _briefing(subject: Subject) -> Briefing:
    data: dict[str, Any] = subject.draft.model_dump()
    for source in data["sources"]:
        source["sha256"] = subject.articles[source["id"]].sha256
    for path, outcome in subject.outcomes.items():
        if not isinstance(outcome, Located):
            continue  # without errors there is none
        evidence: Any = data
        for part in path:
            evidence = evidence[part]
        evidence["quote"]["start"], evidence["quote"]["end"] = outcome.start, outcome.end
        if evidence["locator"] is None and outcome.block.number is not None:
            evidence["locator"] = str(outcome.block.number)
    return Briefing.model_validate(data, context=BY_THE_CHECK)
