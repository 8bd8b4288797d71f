"""The check itself: every rule on one draft, and a `Briefing` if no finding is an error."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from briefing.check.locate import Located
from briefing.check.registry import RULES
from briefing.check.rule import Flaw, Passage, Rule
from briefing.check.subject import Subject
from briefing.check.waivers import waived
from briefing.model.article import Article
from briefing.model.briefing import BY_THE_CHECK, Briefing, Draft
from briefing.model.finding import Finding, Path, Places, Related
from briefing.model.flawed import Flawed


@dataclass(frozen=True)
class Checked:
    """What the check found, in the order of the file, and the briefing if it may be used."""

    findings: tuple[Finding, ...]
    subject: Subject | None = field(default=None, repr=False, compare=False)
    """What was checked; None when nothing could be."""
    aside: tuple[Path, ...] = ()
    """Parts of the file that what was checked does not hold."""

    @cached_property
    def briefing(self) -> Briefing | None:
        """The briefing, unless a finding stops it. It is made when it is asked for."""
        return None if self.subject is None or self.errors else _briefing(self.subject)

    def flawed(self) -> Flawed | None:
        """What was checked, errors and all: a draft may be made of it, and nothing else."""
        if self.subject is None:
            return None
        data = _located(self.subject) | {"aside": self.aside}
        return Flawed.model_validate(data, context=BY_THE_CHECK)

    def judged(self, judge: Callable[[Sequence[Finding]], tuple[Finding, ...]]) -> "Checked":
        """The same with its findings as somebody's settings see them. The briefing is there when
        none of them stops it; what documents rest on, no settings may leave out."""
        return replace(self, findings=judge(self.findings))

    @property
    def errors(self) -> int:
        """How many findings are errors that nobody waived."""
        return sum(found.stops for found in self.findings)


def check_briefing(
    draft: Draft, articles: Mapping[str, Article], *, places: Places | None = None
) -> Checked:
    """Hold a draft against its articles (`articles` maps each source's id to its article).

    A quote must stand in its source word for word; only typography may differ. The briefing in
    the result has every quote located, every paragraph filled in as locator, and every source
    bound by the SHA-256 of its text. A finding that the author waives keeps its place, with the
    reason, and stops nothing.
    """
    subject = Subject(draft, articles)
    where = places or Places()
    findings = [
        as_finding(rule, flaw, subject, where) for rule in RULES for flaw in subject.flaws(rule)
    ]
    findings.sort(key=lambda found: (found.line or 0, found.column or 0))
    return Checked(tuple(findings), subject)


def as_finding(rule: Rule, flaw: Flaw, subject: Subject, where: Places) -> Finding:
    """A flaw with its places in the files, and the reason if somebody waived it."""
    return Finding(
        rule.ident,
        rule.severity,
        flaw.message,
        flaw.hint,
        where.file,
        *where.find(flaw.path),
        flaw.path,
        tuple(_related(passage, subject) for passage in flaw.related),
        flaw.fix,
        waived(subject, rule.ident, flaw),
    )


def _related(passage: Passage, subject: Subject) -> Related:
    """A passage of an article as a place that a person can go to."""
    article = subject.articles[passage.source]
    quote = " ".join(article.text[passage.start : passage.end].split())
    if article.media_type != "text/plain":
        return Related(passage.message, article.name, quote=quote)
    line, column = subject.indexed[passage.source].line(passage.start)
    return Related(passage.message, article.name, line, column, quote)


def _briefing(subject: Subject) -> Briefing:
    return Briefing.model_validate(_located(subject), context=BY_THE_CHECK)


def _located(subject: Subject) -> dict[str, Any]:
    """The content as data, with the place of every quote that was found."""
    data: dict[str, Any] = subject.draft.model_dump()
    for source in data["sources"]:
        if source["id"] in subject.articles:
            source["sha256"] = subject.articles[source["id"]].sha256
    for path, evidence in subject.evidence():
        outcome = subject.outcomes.get(path)
        written: Any = data
        for part in path:
            written = written[part]
        # A place that somebody wrote into the file proves nothing.
        written["quote"]["start"] = written["quote"]["end"] = None
        if not isinstance(outcome, Located):
            continue
        written["quote"]["start"], written["quote"]["end"] = outcome.start, outcome.end
        if evidence.label == "paragraph" and evidence.locator != str(outcome.block.kind):
            number = outcome.block.number  # whatever somebody wrote there
            written["locator"] = None if number is None else str(number)
    return data
