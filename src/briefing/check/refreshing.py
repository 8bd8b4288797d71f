"""A source whose text has changed: which quotes still hold, and what of the briefing follows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from briefing.check.locate import Ambiguous, Located, locate
from briefing.check.quotes import ambiguity, place_name, short
from briefing.check.registry import RULES
from briefing.check.rule import Flaw, Rule
from briefing.check.run import as_finding
from briefing.check.subject import Subject
from briefing.model.finding import Finding, Path, Places, SetValue
from briefing.model.source import Evidence, Source

_OF_QUOTES = ("quote-not-in-source", "quote-ambiguous", "quote-not-in-body")


@dataclass(frozen=True, slots=True)
class Kept:
    """A quote that still stands in the changed text."""

    path: Path
    exact: str
    was: str
    """The paragraph that was cited, or an empty string."""
    now: str
    """Where it stands: `paragraph 6`."""

    @property
    def moved(self) -> bool:
        """Whether it is known to have stood in another paragraph."""
        return bool(self.was) and self.was != self.now


@dataclass(frozen=True, slots=True)
class Changed:
    """A source whose text is another than the briefing was written from."""

    source: Source
    path: Path
    kept: tuple[Kept, ...]
    gone: tuple[Finding, ...]
    """For each quote that does not hold, why, with the nearest passage."""
    fixes: tuple[SetValue, ...]
    """What brings the briefing up to date, if nothing is gone."""


def changed_sources(subject: Subject, places: Places | None = None) -> tuple[Changed, ...]:
    """Every source with a hash that is not that of its text.

    A quote that stands there more than once holds only if its own words, `prefix` and `suffix`
    tell the places apart: the paragraph and the offset written are those of the old text.
    """
    as_found = partial(as_finding, subject=subject, where=places or Places())
    return tuple(
        _changed(subject, number, source, as_found)
        for number, source in enumerate(subject.draft.sources)
        if source.id in subject.articles
        and source.sha256 not in (None, subject.articles[source.id].sha256)
    )


def _changed(
    subject: Subject, number: int, source: Source, as_found: Callable[[Rule, Flaw], Finding]
) -> Changed:
    path: Path = ("sources", number)
    kept: list[Kept] = []
    gone: list[Finding] = []
    fixes = [SetValue((*path, "sha256"), subject.articles[source.id].sha256)]
    rules = {rule.ident: rule for rule in RULES if rule.ident in _OF_QUOTES}
    told = {flaw.path[:-1]: (rule, flaw) for rule in rules.values() for flaw in subject.flaws(rule)}
    for at, evidence in subject.evidence():
        if evidence.source != source.id:
            continue
        outcome = subject.outcomes.get(at)
        if isinstance(outcome, Located):
            alone = locate(_without_place(evidence), subject.indexed[source.id], explain=False)
            if isinstance(alone, Ambiguous):
                flaw = ambiguity(at, evidence, alone, by_words=True)
                gone.append(as_found(rules["quote-ambiguous"], flaw))
                continue
            was = ""
            if evidence.locator and evidence.label == "paragraph":
                was = f"paragraph {evidence.locator}" if evidence.locator.isdigit() else "elsewhere"
            now = place_name(outcome.block)
            if evidence.locator == str(outcome.block.kind):
                was = now
            kept.append(Kept(at, short(evidence.quote.exact), was, now))
            fixes += _fixes(at, evidence, outcome)
        elif at in told:
            gone.append(as_found(*told[at]))
    return Changed(source, path, tuple(kept), tuple(gone), tuple(fixes))


def _without_place(evidence: Evidence) -> Evidence:
    quote = evidence.quote.model_copy(update={"start": None, "end": None})
    return evidence.model_copy(update={"quote": quote, "locator": None})


def _fixes(path: Path, evidence: Evidence, place: Located) -> Iterator[SetValue]:
    number = place.block.number
    where = number if number is not None else str(place.block.kind)
    if evidence.locator and evidence.label == "paragraph" and evidence.locator != str(where):
        yield SetValue((*path, "locator"), where)
    if evidence.quote.start is not None and evidence.quote.start != place.start:
        yield SetValue((*path, "quote", "start"), place.start)
    if evidence.quote.end is not None and evidence.quote.end != place.end:
        yield SetValue((*path, "quote", "end"), place.end)
