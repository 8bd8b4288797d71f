"""The texts of a briefing that its readers see, and what in them is its own."""

import re
from collections.abc import Iterator

from briefing.check.subject import Subject
from briefing.model.finding import Path

_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]{3,}’(?!\w)")


def printed(subject: Subject) -> Iterator[tuple[Path, str]]:
    """Every text that is printed as the briefing's own words, with its path."""
    draft = subject.draft
    yield ("masthead", "title"), draft.masthead.title
    if draft.masthead.subtitle:
        yield ("masthead", "subtitle"), draft.masthead.subtitle
    for path, claim in draft.claims():
        for key in ("text", "who", "problem", "action", "name", "population", "words"):
            text = getattr(claim, key, None)
            if text:
                yield (*path, key), text
    for number, section in enumerate(draft.background):
        yield ("background", number, "heading"), section.heading
    for number, gap in enumerate(draft.gaps):
        yield ("gaps", number, "text"), gap.text
    for number, abbreviation in enumerate(draft.abbreviations):
        yield ("abbreviations", number, "long"), abbreviation.long


def unquoted(text: str) -> str:
    """The text with what stands in quotation marks struck out; places stay the same."""
    return _QUOTED.sub(lambda quoted: "¤" * len(quoted[0]), text)
