"""Quotes: verbatim, told apart, from the body, and cited where they stand."""

from collections.abc import Iterable, Iterator
from itertools import islice

from briefing.check.locate import (
    MOST_PLACES,
    Ambiguous,
    CutWord,
    Located,
    Missing,
    NotBody,
    WrongContext,
)
from briefing.check.lookalikes import mixed, named
from briefing.check.nearest import Nearest
from briefing.check.rule import Flaw, Passage
from briefing.check.subject import Subject
from briefing.model.article import Block, BlockKind
from briefing.model.finding import Path, SetValue, dotted
from briefing.model.source import Evidence

MOST_PLACES_SHOWN = 6
"""Places that one finding names."""

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
        source, exact = evidence.source, evidence.quote.exact
        quote = f"“{short(exact)}”"
        at = (*path, "quote")
        match subject.outcomes.get(path):
            case Missing(nearest=None):
                odd = mixed(exact)
                message = f"quote {quote} is not in source `{source}`{odd and f': {odd}'}"
                yield Flaw(at, message, "copy the words from the article, exactly")
            case Missing(nearest=Nearest() as near):
                message = f"quote {quote} is not in source `{source}`{_differs(near)}"
                there = subject.articles[source].text[near.start : near.end]
                hint = f"{place_name(near.block)} has “{short(there, 300)}”"
                passage = Passage(source, near.start, near.end, "the nearest passage")
                yield Flaw(at, message, hint, (passage,))
            case CutWord(around=around, start=start, end=end):
                message = f"quote {quote} cuts a word: the source has “{short(around, 120)}”"
                passage = Passage(source, start, end, "the whole word")
                yield Flaw(at, message, "quote whole words, numbers and compounds", (passage,))
            case WrongContext(places=places):
                where = ", ".join(dict.fromkeys(place_name(place.block) for place in places[:5]))
                message = (
                    f"quote {quote} is in {where}, but not between the prefix and suffix given"
                )
                hint = "copy `prefix` and `suffix` from the article, or drop them"
                yield Flaw(at, message, hint, _passages(source, places, "the words stand here"))
            case _:
                pass


def _passages(
    source: str, places: Iterable[Located | NotBody], message: str
) -> tuple[Passage, ...]:
    return tuple(
        Passage(source, place.start, place.end, message)
        for place in islice(places, MOST_PLACES_SHOWN)
    )


def _differs(near: Nearest) -> str:
    shown = []
    for there, here in near.differences[:4]:
        if there and here:
            alike = named(there, here)
            shown.append(f"“{short(there)}” there, “{short(here)}” here{alike and f' ({alike})'}")
        elif there:
            shown.append(f"“{short(there)}” is left out here")
        else:
            alike = named("", here)
            shown.append(f"“{short(here)}” is not there{alike and f' ({alike})'}")
    more = len(near.differences) - len(shown)
    if more > 0:
        shown.append(f"and {more} more difference{'s' if more > 1 else ''}")
    return ": " + "; ".join(shown) if shown else ""


def ambiguous(subject: Subject) -> Iterator[Flaw]:
    """The quote stands in the source more than once."""
    for path, evidence in subject.evidence():
        outcome = subject.outcomes.get(path)
        if isinstance(outcome, Ambiguous):
            yield ambiguity(path, evidence, outcome)


def ambiguity(
    path: Path, evidence: Evidence, outcome: Ambiguous, *, by_words: bool = False
) -> Flaw:
    """What is to be said of a quote with several places; `by_words` where only words around it
    can tell them apart."""
    places = outcome.places[:MOST_PLACES_SHOWN]
    where = ", ".join(dict.fromkeys(place_name(place.block) for place in places))
    count = len(outcome.places)
    times = f"at least {count}" if count >= MOST_PLACES else f"{count}"
    return Flaw(
        (*path, "quote"),
        f"quote “{short(evidence.quote.exact)}” stands in source `{evidence.source}` "
        f"{times} times ({where})",
        "quote more words, or add `prefix` or `suffix`"
        + ("" if by_words else ", or the paragraph as `locator`"),
        _passages(evidence.source, places, "one of the places"),
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
            there = _passages(evidence.source, (outcome,), "the words stand here")
            yield Flaw((*path, "quote"), message, hint, there)


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
            at = (*path, "locator")
            written = number if number is not None else str(outcome.block.kind)
            yield Flaw(
                at,
                f"the quote stands in {place_name(outcome.block)}, not in {evidence.locator}",
                f"write `locator: {written}`; `briefing check --fix` does it",
                fix=SetValue(at, written),
            )


def source_changed(subject: Subject) -> Iterator[Flaw]:
    """The article is not the text that the briefing was written from."""
    for number, source in enumerate(subject.draft.sources):
        article = subject.articles.get(source.id)
        if article is None or source.sha256 in (None, article.sha256):
            continue
        mine = [path for path, evidence in subject.evidence() if evidence.source == source.id]
        gone = [path for path in mine if not isinstance(subject.outcomes.get(path), Located)]
        if gone:
            verdict = (
                f"{len(mine) - len(gone)} of {len(mine)} quotes still found; not so "
                + ", ".join(f"`{dotted(path)}`" for path in gone[:MOST_PLACES_SHOWN])
                + (" and others" if len(gone) > MOST_PLACES_SHOWN else "")
            )
            hint = (
                "read the article again and mend those quotes; then `briefing refresh` updates "
                "`sha256` and the paragraphs"
            )
        else:
            verdict = {0: "nothing quotes it", 1: "the one quote is still found"}.get(
                len(mine), f"all {len(mine)} quotes are still found"
            )
            hint = (
                "read the article again; `briefing refresh` then updates `sha256` and the "
                "paragraphs"
            )
        yield Flaw(
            ("sources", number, "sha256"),
            f"the text of source `{source.id}` has changed since this was written: {verdict}",
            hint,
        )
