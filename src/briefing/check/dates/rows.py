"""Dates: rows in order, plans not told as done, date words that the source has."""

from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from briefing.check.dates.span import shown
from briefing.check.fold import folded
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.article import BlockKind
from briefing.model.briefing import Certainty, Event, EventKind
from briefing.model.edtf import Bound, Relation, earliest, latest, parse_edtf, sort_key
from briefing.model.finding import MoveItem, Path


def timeline_order(subject: Subject) -> Iterator[Flaw]:
    """A row of the timeline is dated before the row above it."""
    rows = subject.draft.timeline
    above: tuple[Event, tuple[int, ...]] | None = None
    # The rows as they stand once those found before have been moved.
    sorted_rows: list[tuple[tuple[int, ...], int]] = []
    for number, event in enumerate(rows):
        if event.date is None:
            continue
        key = sort_key(parse_edtf(event.date.edtf), event.date.relation)
        place = bisect_right(sorted_rows, key, key=itemgetter(0))
        if above and key < above[1]:
            message = f"“{short(event.text)}” ({_shown(event)}) comes after `{above[0].id}`"
            message += f" ({_shown(above[0])}) in the list"
            path, later = ("timeline", number), sorted_rows[place][1]
            hint = f"move it up, above `{rows[later].id}`; `briefing check --fix` does it"
            yield Flaw(path, message, hint, fix=MoveItem(path, ("timeline", later)))
        else:
            above = (event, key)
        sorted_rows.insert(place, (key, number))


def _shown(event: Event) -> str:
    return shown(parse_edtf(event.date.edtf), event.date.relation) if event.date else ""


def dated_ahead(subject: Subject) -> Iterator[Flaw]:
    """An event is dated later than anything its sources can have known."""
    for number, event in enumerate(subject.draft.timeline):
        if event.kind is not EventKind.EVENT or event.certainty is Certainty.PLANNED:
            continue
        if event.date is None or event.date.relation is Relation.BEFORE:
            continue
        first, newest = earliest(parse_edtf(event.date.edtf)), _newest(subject, event)
        if first and newest and first > newest:
            yield Flaw(
                ("timeline", number, "date"),
                f"“{short(event.text)}” is dated {_shown(event)}, after the sources were "
                "published, and told as done",
                "write `kind: plan`, or mend the date",
            )


def _newest(subject: Subject, event: Event) -> Bound | None:
    """The last day on which the event's sources, or else the briefing, can speak."""
    cited = {evidence.source for evidence in event.evidence}
    sources = [source for source in subject.draft.sources if source.id in cited]
    days = [latest(parse_edtf(source.issued)) for source in sources if source.issued]
    if len(days) < len(sources) or not days:
        masthead = subject.draft.masthead
        return latest(parse_edtf(masthead.as_of or masthead.date))
    return None if None in days else max(day for day in days if day)


def expression_not_in_source(subject: Subject) -> Iterator[Flaw]:
    """The words that the date was read from do not stand near the evidence."""
    for number, event in enumerate(subject.draft.timeline):
        path: Path = ("timeline", number)
        if event.date is None or event.date.expression is None:
            continue
        expression = folded(event.date.expression).casefold()
        found = list(subject.located(path, event))
        if not found or len(found) < len(event.evidence):
            continue  # what is wrong with the evidence is told elsewhere
        texts = [place.block.text for _, place in found] + [
            block.text
            for ident in {evidence.source for evidence, _ in found}
            for block in subject.articles[ident].of_kind(BlockKind.DATE)
        ]
        if not any(_holds(text, expression) for text in texts):
            yield Flaw(
                (*path, "date", "expression"),
                f"the words “{short(event.date.expression)}” stand neither in the evidence nor in "
                "its paragraph",
                "copy the words of the source, or cite the passage that has them",
            )


def _holds(text: str, expression: str) -> bool:
    plain = f" {folded(text).casefold()} "
    start = plain.find(expression)
    while start >= 0:
        end = start + len(expression)
        if not (plain[start - 1].isalnum() and expression[0].isalnum()) and not (
            plain[end].isalnum() and expression[-1].isalnum()
        ):
            return True
        start = plain.find(expression, start + 1)
    return False
