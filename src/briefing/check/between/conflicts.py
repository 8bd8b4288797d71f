"""Counts and days of one event that contradict each other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from briefing.check.between.origins import independent, origins
from briefing.check.between.told import Count, Library, Told
from briefing.check.quotes import short
from briefing.check.rule import Flaw, Passage
from briefing.check.subject import Subject
from briefing.model.briefing import Certainty, Dispute
from briefing.model.finding import Path
from briefing.model.source import Evidence, TextQuote

_ALIKE = 0.4
"""Likeness of two sentences of different sources that tell one event."""
_FEWEST = 2
_NEAR = 6
"""Sentences of one article further apart than this tell of two events."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two passages that count the same thing differently. The first one is cited at `path`."""

    path: Path
    first: Told
    second: Told
    one: Count
    other: Count
    agreeing: tuple[int, int]
    """Independent origins that have the first count, and the second."""


def conflicting_counts(subject: Subject) -> Iterator[Flaw]:
    """A count that the briefing uses is another one elsewhere, and no dispute tells so."""
    for conflict in conflicts(subject):
        first, second = conflict.first, conflict.second
        here = "elsewhere" if first.source == second.source else f"`{second.source}` has"
        yield Flaw(
            conflict.path,
            f"`{first.source}` has {_shown(conflict.one)}, {here} "
            f"{_shown(conflict.other)}{_origins(conflict)}: “{short(first.text, 90)}” – "
            f"“{short(second.text, 90)}”",
            "tell both under `disputes` with both quotes; `briefing check --add-disputes` writes "
            "the row",
            (_passage(first, "one count"), _passage(second, "the other count")),
        )


def _origins(conflict: Conflict) -> str:
    if conflict.first.source == conflict.second.source:
        return ""
    one, other = conflict.agreeing
    return f" ({one} independent origin{'s' * (one > 1)} against {other})"


def _shown(count: Count) -> str:
    return f"{count.shown} {count.noun}"


def _passage(told: Told, message: str) -> Passage:
    return Passage(told.source, told.start, told.end, message)


def conflicts(subject: Subject) -> tuple[Conflict, ...]:
    """Every contradiction between a passage that is cited and another one, told once."""
    library = Library(subject)
    cited = _cited(subject, library)
    by = origins(subject)
    found: list[Conflict] = []
    seen: set[tuple[str, float, float]] = set()
    for first in library.sentences:
        if id(first) not in cited or not first.counts:
            continue
        others = [other for other in library.like(first) if other.counts]
        for one in first.counts:
            for second in others:
                other = _contradicting(one, first, second, library)
                # A statement that cites both passages tells of their difference.
                if other is None or cited[id(first)].keys() & cited.get(id(second), {}).keys():
                    continue
                key = (one.what, min(one.low, other.low), max(one.low, other.low))
                if key not in seen:
                    seen.add(key)
                    path = next(iter(cited[id(first)]))
                    near = [first, *(o for o in others if library.likeness(first, o) >= _ALIKE)]
                    agreeing = (_origins_of(one, near, by), _origins_of(other, near, by))
                    found.append(Conflict(path, first, second, one, other, agreeing))
    return tuple(found)


def conflict_rows(subject: Subject) -> list[Dispute]:
    """The contradictions as rows for claims and disputes, with the quotes of both."""
    taken = {claim.id for _, claim in subject.draft.claims()}
    free = (name for number in count(1) if (name := f"conflict-{number}") not in taken)
    return [
        Dispute(
            id=next(free),
            text=conflict.first.text.strip(),
            certainty=Certainty.REPORTED,
            who=_name(conflict.first, subject),
            problem=_problem(conflict, subject),
            action="Give both numbers until it is clear which one holds.",
            evidence=(_evidence(conflict.first, subject), _evidence(conflict.second, subject)),
        )
        for conflict in conflicts(subject)
    ]


def _problem(conflict: Conflict, subject: Subject) -> str:
    alike = conflict.first.source == conflict.second.source
    other = "The same article also" if alike else _name(conflict.second, subject)
    return f"{other} has {_shown(conflict.other)}, not {_shown(conflict.one)}."


def _name(told: Told, subject: Subject) -> str:
    source = subject.draft.source(told.source)
    return (source.publisher or source.container_title or source.title) if source else told.source


def _evidence(told: Told, subject: Subject) -> Evidence:
    text = subject.articles[told.source].text[told.start : told.end].strip()
    return Evidence(source=told.source, quote=TextQuote(exact=" ".join(text.split())))


def _contradicting(one: Count, first: Told, second: Told, library: Library) -> Count | None:
    """The count of the second sentence that cannot be true together with this one."""
    if first.days and second.days and not first.days & second.days:
        return None  # of another day
    for other in second.counts:
        if other.what != one.what or (one.who and other.who and one.who != other.who):
            continue
        same = [mine for mine in first.counts if mine.what == other.what]
        if any(mine.low <= other.high and other.low <= mine.high for mine in same):
            continue  # it has that number as well
        if _is_one_event(first, second, library):
            return other
    return None


def _is_one_event(first: Told, second: Told, library: Library) -> bool:
    apart = abs(first.number - second.number)
    beside = first.source == second.source and apart == 1
    if len(first.features & second.features) < (1 if beside else _FEWEST):
        return False
    if first.source != second.source:
        return library.likeness(first, second) >= _ALIKE
    # One article may tell of two attacks. It contradicts itself when two speakers do.
    return (
        apart <= _NEAR
        and bool(first.speakers and second.speakers)
        and not first.speakers & second.speakers
    )


def _origins_of(count: Count, sentences: Iterable[Told], by: Mapping[str, str]) -> int:
    """How many independent origins have this count."""
    sources = {
        told.source
        for told in sentences
        for other in told.counts
        if (other.what, other.low, other.high) == (count.what, count.low, count.high)
    }
    return max(1, independent(frozenset(sources), by))


def _cited(subject: Subject, library: Library) -> dict[int, dict[Path, None]]:
    """For each sentence, by identity, the statements that rest on it, in printing order."""
    cited: dict[int, dict[Path, None]] = {}
    for statement in subject.statements:
        for one in statement.support:
            for told in library.at(one.evidence.source, one.place.start, one.place.end):
                cited.setdefault(id(told), {})[(*statement.path, "text")] = None
    return cited
