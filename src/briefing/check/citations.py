"""Citations: every statement rests on evidence."""

from collections.abc import Iterator

from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.briefing import Claim, Gap


def claim_without_evidence(subject: Subject) -> Iterator[Flaw]:
    """A statement has no quote. Gaps may be without: they say what no source says."""
    for path, item in subject.draft.cited():
        if not item.evidence and not isinstance(item, Gap):
            text = item.text if isinstance(item, Claim) else f"{item.short}: {item.long}"
            yield Flaw(
                path,
                f"“{short(text)}” has no evidence",
                "add `evidence:` with the `source` and the exact words as `quote`",
            )


def empty_section(subject: Subject) -> Iterator[Flaw]:
    """A heading of the background stands over nothing."""
    for number, section in enumerate(subject.draft.background):
        if not section.paragraphs:
            message = f"section “{short(section.heading)}” has no paragraphs"
            yield Flaw(("background", number), message, "add `paragraphs:`, or remove the section")
