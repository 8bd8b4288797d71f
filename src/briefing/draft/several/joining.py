"""Items that several sources tell → one item with the evidence of all of them."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from briefing.draft.blocks.background import SECTION_WORDS
from briefing.draft.several.likeness import Likeness
from briefing.draft.text import signals
from briefing.draft.text.sentences import word_count
from briefing.draft.text.speakers import without_speaker
from briefing.model.briefing import Claim, Event, EventKind, Figure, Paragraph, Section
from briefing.model.edtf import earliest, latest, parse_edtf

Item = TypeVar("Item", bound=Claim)
Passage = tuple[str, int | None, str]

_ALIKE_ON_A_DAY = 0.4
_ALIKE = 0.5
_FEWEST = 3
"""Words and numbers two statements must share to tell the same."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NOT = re.compile(
    r"\b(?:not|never|no|nobody|none|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:es|ed)|nicht|kein\w*|"
    r"pas|jamais)\b|n[’']t\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s?\[[^\[\]]*\]")


def join_events(events: Sequence[Event]) -> list[Event]:
    """One row per event, whichever sources tell it: the finest date wins, then the first text.

    Two rows tell the same when their dates can be the same one, both lie ahead or neither, and
    their words are alike: on one day less so, since a day already tells events apart.
    """
    return _joined(events, _same_event, lambda row: -_days(row))


def join_claims(claims: Sequence[Claim]) -> list[Claim]:
    """One claim for what several sources say alike; never a claim with its denial, or two that
    give different numbers or days."""
    return _joined(claims, _same_claim, lambda _: 0)


def join_figures(figures: Sequence[Figure]) -> list[Figure]:
    """One figure where several sources give the same number of the same thing."""
    return _joined(
        figures,
        lambda one, other: _ALIKE_ON_A_DAY if _amount(one) == _amount(other) else None,
        lambda _: 0,
    )


def join_sections(sections: Sequence[Section], needed: Sequence[Claim] = ()) -> list[Section]:
    """Each statement once, in the first section that has it; sections of one heading are one.
    What tells one of the `needed` claims is the last to go when a section grows too long."""
    places = [
        (section.heading, number, claim)
        for section in sections
        for number, paragraph in enumerate(section.paragraphs)
        for claim in paragraph.claims
    ]
    leant_on = {
        id(claim)
        for section in sections
        for paragraph in section.paragraphs
        for claim, following in pairwise(paragraph.claims)
        if signals.DEPENDENT.match(following.text)
    }
    groups = _groups(
        [claim for *_, claim in places],
        # "He resigned" behind it would have nobody to mean.
        lambda one, other: None if id(other) in leant_on else _same_claim(one, other),
    )
    wanted = frozenset().union(*map(passages_of, needed))
    by_heading: dict[str, dict[tuple[int, str], list[Claim]]] = {}
    for first, *others in groups:
        heading, number, claim = places[first]
        told = _merged([claim, *(places[other][2] for other in others)], lambda _: 0)
        # Paragraphs of two articles never run into each other.
        key = (number, claim.evidence[0].source)
        by_heading.setdefault(heading, {}).setdefault(key, []).append(told)
    kept: dict[str, Section] = {}
    for section in sections:
        paragraphs = by_heading.get(section.heading, {}).values()
        if paragraphs:
            several = tuple(Paragraph(claims=tuple(claims)) for claims in paragraphs)
            kept.setdefault(
                section.heading, section.model_copy(update={"paragraphs": _short(several, wanted)})
            )
    return list(kept.values())


def _short(paragraphs: Sequence[Paragraph], wanted: frozenset[Passage]) -> tuple[Paragraph, ...]:
    """The paragraphs up to the words a section may have, those with something wanted first; one is
    always kept."""
    several = len({paragraph.claims[0].evidence[0].source for paragraph in paragraphs}) > 1
    if not several:
        wanted = frozenset()
    order = sorted(
        range(len(paragraphs)), key=lambda number: not _tells(paragraphs[number], wanted)
    )
    kept: set[int] = set()
    words = 0
    for number in order:
        size = sum(word_count(claim.text) for claim in paragraphs[number].claims)
        if kept and words + size > SECTION_WORDS:
            if not wanted:
                break
            continue
        kept.add(number)
        words += size
    return tuple(paragraphs[number] for number in sorted(kept))


def _tells(paragraph: Paragraph, wanted: frozenset[Passage]) -> bool:
    return any(passages_of(claim) & wanted for claim in paragraph.claims)


def passages_of(item: Claim) -> frozenset[Passage]:
    """Where in the sources an item's quotes stand."""
    return frozenset((one.source, one.quote.start, one.quote.exact) for one in item.evidence)


def sources_of(item: Claim) -> frozenset[str]:
    """The sources an item cites."""
    return frozenset(evidence.source for evidence in item.evidence)


def _joined(
    items: Sequence[Item],
    needed: Callable[[Item, Item], float | None],
    rank: Callable[[Item], int],
) -> list[Item]:
    return [_merged([items[one] for one in group], rank) for group in _groups(items, needed)]


def _groups(items: Sequence[Item], needed: Callable[[Item, Item], float | None]) -> list[list[int]]:
    """Each item with the most alike group before it that cites other sources; `needed` is the
    likeness two items must have, None when they cannot be the same."""
    if len(frozenset[str]().union(*map(sources_of, items))) < 2:
        return [[number] for number in range(len(items))]
    likeness = Likeness([undated_text(item) for item in items])
    group_of: list[int] = []
    groups: dict[int, list[int]] = {}
    cited: dict[int, frozenset[str]] = {}
    for number, item in enumerate(items):
        best: tuple[float, int] | None = None
        for other in likeness.near(number):
            least = needed(items[other], item)
            if least is None or cited[group_of[other]] & sources_of(item):
                continue
            compare = likeness.within if isinstance(item, Event | Figure) else likeness.between
            alike = compare(other, number)
            fits = alike >= least and likeness.common(other, number) >= _FEWEST
            if fits and (best is None or alike > best[0]):
                best = (alike, group_of[other])
        group = best[1] if best else number
        group_of.append(group)
        groups.setdefault(group, []).append(number)
        cited[group] = cited.get(group, frozenset()) | sources_of(item)
    return list(groups.values())


def undated_text(item: Claim) -> str:
    """What an item tells without its date, which is compared by itself, and without who says so
    beside it: two sources may have it from two people."""
    expression = item.date.expression if isinstance(item, Event) and item.date else None
    text = without_speaker(_BRACKETED.sub("", item.text))
    return text.replace(expression, " ") if expression else text


def _merged(items: list[Item], rank: Callable[[Item], int]) -> Item:
    first = max(items, key=rank)
    told = [evidence for item in (first, *items) for evidence in item.evidence]
    evidence = {(one.source, one.quote.start, one.quote.exact): one for one in reversed(told)}
    ordered = dict.fromkeys((one.source, one.quote.start, one.quote.exact) for one in told)
    return first.model_copy(update={"evidence": tuple(evidence[key] for key in ordered)})


def _same_claim(one: Claim, other: Claim) -> float | None:
    if bool(_NOT.search(one.text)) is not bool(_NOT.search(other.text)):
        return None
    numbers, others = (set(_NUMBER.findall(claim.text)) for claim in (one, other))
    return None if numbers and others and not numbers & others else _ALIKE


def _same_event(one: Event, other: Event) -> float | None:
    if (one.kind is EventKind.PLAN) is not (other.kind is EventKind.PLAN):
        return None
    if one.date is None or other.date is None:
        return _ALIKE
    if not may_be_one_date(one, other):
        return None
    return _ALIKE_ON_A_DAY if _days(one) == _days(other) == 1 else _ALIKE


def may_be_one_date(one: Event, other: Event) -> bool:
    """Whether one row's date lies within the other's."""
    (first, last), (start, end) = _span(one), _span(other)
    return (first <= start and end <= last) or (start <= first and last <= end)


def _span(event: Event) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    parsed = parse_edtf(event.date.edtf) if event.date else None
    first = earliest(parsed) if parsed else None
    last = latest(parsed) if parsed else None
    return first or (-9999, 1, 1), last or (9999, 12, 31)


def _days(event: Event) -> int:
    """About how many days a row's date leaves open; an undated row's is the most."""
    (year, month, day), (last_year, last_month, last_day) = _span(event)
    return (last_year - year) * 372 + (last_month - month) * 31 + last_day - day + 1


def _amount(figure: Figure) -> tuple[object, ...]:
    return figure.value, figure.low, figure.high, (figure.words or "").casefold()
