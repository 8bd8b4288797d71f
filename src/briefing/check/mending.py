"""What of a briefing may be changed without asking a person, because it says the same after it.

No words of a statement are among it, no date and no number: the typography of quotes, paragraphs
and hashes that are missing or wrong, and the order of rows.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.check.fold import composed, folded, untied
from briefing.check.locate import Located
from briefing.check.quotes import place_name, short
from briefing.check.subject import Subject
from briefing.model.finding import Finding, Fix, SetValue

_HIDDEN = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Mending:
    """A safe change, and what it does, in words."""

    fix: Fix
    what: str


def mendings(subject: Subject, findings: Iterable[Finding]) -> tuple[Mending, ...]:
    """All safe changes: those that the findings carry, and what no finding tells of."""
    told = [
        Mending(finding.fix, finding.message)
        for finding in findings
        if finding.fix and not finding.waived
    ]
    return (*told, *_evidence(subject), *_hashes(subject))


def _evidence(subject: Subject) -> Iterator[Mending]:
    for path, evidence in subject.evidence():
        outcome = subject.outcomes.get(path)
        if not isinstance(outcome, Located):
            continue
        text = subject.articles[evidence.source].text[outcome.start : outcome.end]
        words, exact = _printed(text), evidence.quote.exact
        if words != " ".join(exact.split()) and folded(words) == folded(exact):
            yield Mending(
                SetValue((*path, "quote", "exact"), words),
                f"quote “{short(exact)}” takes the typography of its source",
            )
        number = outcome.block.number
        if evidence.locator is None and evidence.label == "paragraph" and number is not None:
            yield Mending(
                SetValue((*path, "locator"), number),
                f"the quote stands in {place_name(outcome.block)}",
            )


def _printed(text: str) -> str:
    """A passage as it is quoted: on one line, without what nobody sees, its letters untied."""
    return " ".join(composed(untied(_HIDDEN.sub("", text))).split())


def _hashes(subject: Subject) -> Iterator[Mending]:
    """The hash of each source that has none, if all that is quoted from it is there."""
    lost = {
        evidence.source
        for path, evidence in subject.evidence()
        if not isinstance(subject.outcomes.get(path), Located)
    }
    for number, source in enumerate(subject.draft.sources):
        article = subject.articles.get(source.id)
        if article and source.sha256 is None and source.id not in lost:
            yield Mending(
                SetValue(("sources", number, "sha256"), article.sha256),
                f"source `{source.id}` is bound to its text",
            )
