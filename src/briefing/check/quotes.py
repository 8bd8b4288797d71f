"""Quotes: verbatim, told apart, from the body, and cited where they stand."""

from collections.abc import Iterator

from briefing.check.locate import Ambiguous, CutWord, Located, Missing, NotBody, WrongContext
from briefing.check.nearest import Nearest
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.article import Block, BlockKind

_KINDS = {
    BlockKind.CAPTION: "a picture caption",
    BlockKind.FURNITURE: "page furniture",
    BlockKind.HEADING: "a section heading",
    BlockKind.NOTE: "the publisher's note",
    BlockKind.BYLINE: "the byline",
    BlockKind.DATE: "the date line",
}


def place_name(block: Block | None) -> str:
    """`paragraph 13`, or what else the block is."""
    if block is None:
        return "the source"
    if block.number is not None:
        return f"paragraph {block.number}"
    return _KINDS.get(block.kind, f"the {block.kind}")


def short(text: str, most: int = 60) -> str:
    """The beginning of a text on one line, for messages."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def not_in_source(subject: Subject) -> Iterator[Flaw]:
    """The quote is not in the source word for word."""
    for path, evidence in subject.evidence():
        outcome = subject.outcomes.get(path)
        quote = f"“{short(evidence.quote.exact)}”"
        at = (*path, "quote")
        match outcome:
            case Missing(nearest=None):
                message = f"quote {quote} is not in source `{evidence.source}`"
                yield Flaw(at, message, "copy the words from the article, exactly")
            case Missing(nearest=Nearest() as near):
                message = f"quote {quote} is not in source `{evidence.source}`{_differs(near)}"
                hint = f"{place_name(near.block)} has “{short(near.passage, 300)}”"
                yield Flaw(at, message, hint)
            case CutWord(around=around):
                message = f"quote {quote} cuts a word: the source has “{short(around, 120)}”"
                yield Flaw(at, message, "quote whole words, numbers and compounds")
            case WrongContext(places=places):
                where = ", ".join(dict.fromkeys(place_name(block) for block in places[:5]))
                message = (
                    f"quote {quote} is in {where}, but not between the prefix and suffix given"
                )
                yield Flaw(at, message, "copy `prefix` and `suffix` from the article, or drop them")
            case _:
                pass


def _differs(near: Nearest) -> str:
    shown = []
    for there, here in near.differences[:4]:
        if there and here:
            shown.append(f"“{short(there)}” there, “{short(here)}” here")
        elif there:
            shown.append(f"“{short(there)}” is left out here")
        else:
            shown.append(f"“{short(here)}” is not there")
    more = len(near.differences) - len(shown)
    if more > 0:
        shown.append(f"and {more} more differences")
    return ": " + "; ".join(shown) if shown else ""


def ambiguous(subject: Subject) -> Iterator[Flaw]:
    """The quote stands in the source more than once."""
    for path, evidence in subject.evidence():
        outcome = subject.outcomes.get(path)
        if isinstance(outcome, Ambiguous):
            where = ", ".join(dict.fromkeys(place_name(block) for block in outcome.places[:6]))
            yield Flaw(
                (*path, "quote"),
                f"quote “{short(evidence.quote.exact)}” stands in source `{evidence.source}` "
                f"{len(outcome.places)} times ({where})",
                "quote more words, or add `prefix` or `suffix`, or the paragraph as `locator`",
            )


def not_in_body(subject: Subject) -> Iterator[Flaw]:
    """The quote comes from a caption, a heading or furniture, or runs over two blocks."""
    for path, evidence in subject.evidence():
        outcome = subject.outcomes.get(path)
        if isinstance(outcome, NotBody):
            quote = f"quote “{short(evidence.quote.exact)}”"
            if outcome.block is None:
                message = f"{quote} does not lie inside one paragraph of source `{evidence.source}`"
                hint = "give one quote for each paragraph"
            else:
                message = f"{quote} stands only in {place_name(outcome.block)}"
                hint = "quote the body of the article: headline, standfirst or paragraphs"
            yield Flaw((*path, "quote"), message, hint)


def locator_mismatch(subject: Subject) -> Iterator[Flaw]:
    """The paragraph cited is not the one the quote stands in."""
    for path, evidence in subject.evidence():
        outcome = subject.outcomes.get(path)
        if (
            not isinstance(outcome, Located)
            or not evidence.locator
            or evidence.label != "paragraph"
        ):
            continue
        number = outcome.block.number
        if evidence.locator not in (str(number), str(outcome.block.kind)):
            yield Flaw(
                (*path, "locator"),
                f"the quote stands in {place_name(outcome.block)}, not in {evidence.locator}",
                f"write `locator: {number}`, or leave it out"
                if number is not None
                else "leave the locator out",
            )


def source_changed(subject: Subject) -> Iterator[Flaw]:
    """The article is not the text that the briefing was written from."""
    for number, source in enumerate(subject.draft.sources):
        article = subject.articles.get(source.id)
        if article is None or source.sha256 in (None, article.sha256):
            continue
        mine = [path for path, evidence in subject.evidence() if evidence.source == source.id]
        gone = [path for path in mine if not isinstance(subject.outcomes.get(path), Located)]
        verdict = (
            f"all {len(mine)} quotes are still found"
            if not gone
            else f"{len(mine) - len(gone)} of {len(mine)} quotes are still found; the others "
            "have findings of their own"
        )
        yield Flaw(
            ("sources", number, "sha256"),
            f"the text of source `{source.id}` has changed since this was written: {verdict}",
            f"read the article again, then write `sha256: {article.sha256}`",
        )
