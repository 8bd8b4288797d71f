"""Names: each used once, and every name that is pointed at exists."""

import difflib
from collections.abc import Iterator

from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.finding import Path, dotted


def _named(subject: Subject) -> Iterator[tuple[str, Path]]:
    draft = subject.draft
    for path, claim in draft.claims():
        yield claim.id, path
    for number, section in enumerate(draft.background):
        yield section.id, ("background", number)
    for number, gap in enumerate(draft.gaps):
        yield gap.id, ("gaps", number)


def duplicate_id(subject: Subject) -> Iterator[Flaw]:
    """Two parts of the briefing, or two sources, have the same id."""
    sources = ((s.id, ("sources", n)) for n, s in enumerate(subject.draft.sources))
    for group in (_named(subject), sources):
        first: dict[str, Path] = {}
        for ident, path in group:
            if ident in first:
                message = f"id `{ident}` is taken by `{dotted(first[ident])}`"
                yield Flaw((*path, "id"), message, "give each its own")
            else:
                first[ident] = path


def unknown_source(subject: Subject) -> Iterator[Flaw]:
    """Evidence cites a source that is not in the list."""
    known = [source.id for source in subject.draft.sources]
    for path, evidence in subject.evidence():
        if evidence.source not in known:
            close = difflib.get_close_matches(evidence.source, known, n=1)
            meant = f"; did you mean `{close[0]}`?" if close else ""
            message = f"there is no source `{evidence.source}`{meant}"
            yield Flaw((*path, "source"), message, f"sources: {', '.join(known)}")


def source_without_text(subject: Subject) -> Iterator[Flaw]:
    """The text of a source is not there, so no quote of it can be checked."""
    for number, source in enumerate(subject.draft.sources):
        if source.id not in subject.articles:
            message = f"the text of source `{source.id}` is not there, so its quotes stay unchecked"
            yield Flaw(("sources", number), message, "name the article's file: `file: article.txt`")
