"""Counts of one thing that contradict each other, inside an article or between several.

Two counts are of one thing when they tell the same harm to the same people, on dates that can be
the same. Inside one article that is not enough, for it may tell of two attacks: there one of the
sentences must speak of a count that changed ("the toll", "earlier reports"), or two named speakers
must differ. Between articles the sentences must share words besides.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from briefing.draft.bracketed import with_dates
from briefing.draft.figures.dates import as_of
from briefing.draft.figures.found import FoundFigure
from briefing.draft.figures.text import clause_of
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.quotes.voices import attribution_of
from briefing.model.briefing import Dispute
from briefing.model.edtf import Bound, Edtf, earliest, latest, parse_edtf

MOST_COMPARED = 60
"""Counts of harm that are compared, the first ones of all articles."""

_MOST_DAYS = 4
"""Further apart, two dated counts are of two events."""
_NEAR = 4
"""Sentences further apart must share words to tell of one event."""
_SHARED_WORDS = 3
_LEAST = 2
_NEAR_PLACE = 50
_ALONE = re.compile(r"\b(?:in|for|at)\s(?:the\s)?(?P<place>[A-Z][\w-]+)(?:\s[\w-]+){0,2}\salone\b")
_PLACED = re.compile(
    r"\b(?:died|dead|killed|injured|wounded|missing|deaths|victims)\s(?:in|at)\s(?:the\s)?"
    r"(?:(?:town|city|village|county|district|province|state)\sof\s)?(?P<place>[A-Z][\w-]+)"
)
_ROUNDED = re.compile(
    r"(?:nearly|almost|close\s+to|about|around|roughly|approximately|an\s+estimated|some"
    r"|rund|etwa|ungefähr|knapp|fast|circa|ca\.|environ|près\s+de|quelque|presque)",
    re.IGNORECASE,
)
_ROUNDING = 0.05
"""The share of a rounded number ("almost 15,000") that it may be away from the count."""
_PART = re.compile(
    r"(?:\b(?:includ(?:e|es|ed|ing)|among\s+(?:them|whom|those)|of\s+(?:them|whom|those)|of\s+which|another|other"
    r"|additional|further|first|darunter|davon|weitere|dont)\s*(?:were\s+)?(?:at\s+least\s+)?)$",
    re.IGNORECASE,
)
_OF_MORE = re.compile(r"\s+(?:more\b|other\b|of\s+(?:the|those|these|them|whom)\b)", re.IGNORECASE)
_MORE = frozenset("other others more further additional".split())
_CHANGED = re.compile(
    r"\b(?:(?:death|casualty)?\s?tolls?|revised|earlier\s+(?:said|reports?|put|reported|figures?)|"
    r"initial(?:ly)?|first\s+reports?|previously|now\s+stands?|(?:rose|risen|climbed|jumped)\s+to|"
    r"had\s+(?:earlier\s+)?(?:said|put|reported|spoken)|disputed?|contradict\w*|"
    r"later\s+(?:said|put|raised|revised|reported|rose|climbed|spoke|gave)|"
    r"zahl\s+der\s+\w+|zunächst|zuvor|inzwischen|bilan|d'abord|auparavant)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:another|separate(?:ly)?|elsewhere|meanwhile|(?:a|the)\s+second)\b", re.IGNORECASE
)
_ANYBODY = frozenset(
    "people persons dead killed wounded injured missing deaths menschen tote".split()
)


@dataclass(frozen=True)
class Count:
    """A number of people harmed, and what it takes to compare it with another."""

    material: Material
    figure: FoundFigure
    who: str | None
    """Who says so."""
    date: str | None
    """EDTF of what it holds for, else the only date of its sentence."""


def count_disputes(materials: Sequence[Material]) -> list[Dispute]:
    """A dispute for each two counts that contradict each other, with the quotes of both: inside
    one article, or, of several, between them. In the order of the sources."""
    counts = list(islice(chain.from_iterable(map(harm_counts, materials)), MOST_COMPARED))
    return [
        _dispute(first, second)
        for first, second in conflicting(counts)
        if len(materials) == 1 or first.material is not second.material
    ]


def harm_counts(material: Material) -> Iterator[Count]:
    """The figures of an article that count people harmed, all of them and not a part."""
    for figure in material.figures:
        quantity = figure.quantity
        text = figure.sentence.exact
        if figure.effect is None or max(quantity.value or 0, quantity.high or 0) < _LEAST:
            continue
        if figure.population or _PART.search(text[max(0, quantity.start - 40) : quantity.start]):
            continue
        if not _MORE.isdisjoint((figure.unit or "").casefold().split()):
            continue
        if _OF_MORE.match(text, quantity.end):
            continue
        who = attribution_of(material, figure.sentence, quantity.start).who
        yield Count(material, figure, who, as_of(material, figure) or _only_date(material, figure))


def _only_date(material: Material, figure: FoundFigure) -> str | None:
    dates = {e.edtf for e in material.dates_of(figure.sentence) if e.edtf and e.kind == "date"}
    return dates.pop() if len(dates) == 1 else None


def conflicting(counts: Sequence[Count]) -> Iterator[tuple[Count, Count]]:
    """The pairs of counts that contradict each other; each count is in one pair at most."""
    paired: set[int] = set()
    for place, second in enumerate(counts):
        for earlier, first in enumerate(counts[:place]):
            if earlier in paired or not contradict(first, second):
                continue
            paired |= {earlier, place}
            yield first, second
            break


def contradict(first: Count, second: Count) -> bool:
    """Whether two counts can be of one thing and give different numbers of it."""
    one, other = first.figure, second.figure
    if one.effect != other.effect or _may_agree(one, other) or not _same_people(one, other):
        return False
    if not _may_be_one_date(first, second):
        return False
    if first.material is not second.material:
        return _related(one, other) and _of_one_time(first, second)
    if _is_elsewhere(one, other) or _is_elsewhere(other, one):
        return False
    if one.sentence is other.sentence or _ANOTHER.search(other.sentence.exact):
        return False
    if _CHANGED.search(one.sentence.exact) or _CHANGED.search(other.sentence.exact):
        return abs(one.position - other.position) <= _NEAR or _related(one, other)
    return bool(first.who and second.who and first.who != second.who and _related(one, other))


def _is_elsewhere(one: FoundFigure, other: FoundFigure) -> bool:
    """Whether a figure counts in a place alone that the other's sentence does not name: "killed
    nine in Lunde", "the toll for Lunde alone"."""
    text = one.sentence.exact
    near = text[max(0, one.quantity.start - _NEAR_PLACE) : one.quantity.end + _NEAR_PLACE]
    place = _ALONE.search(near) or _PLACED.search(
        text, one.quantity.end, one.quantity.end + _NEAR_PLACE
    )
    return bool(place and place["place"] not in other.sentence.exact)


def _of_one_time(first: Count, second: Count) -> bool:
    """Whether both counts are dated (and so of dates that can be one), or their articles came
    out within days of each other."""
    if first.date and second.date:
        return True
    day, other = first.material.published, second.material.published
    return day is not None and other is not None and abs((other - day).days) <= _MOST_DAYS


def _may_agree(one: FoundFigure, other: FoundFigure) -> bool:
    """Whether their ranges meet."""
    low, high = _ends(one)
    other_low, other_high = _ends(other)
    return low <= other_high and other_low <= high


def _ends(figure: FoundFigure) -> tuple[float, float]:
    quantity = figure.quantity
    if quantity.low is not None and quantity.high is not None:
        return quantity.low, quantity.high
    value = quantity.value or 0
    if _ROUNDED.fullmatch(quantity.hedge or ""):
        return value * (1 - _ROUNDING), value * (1 + _ROUNDING)
    return value, value


def _same_people(one: FoundFigure, other: FoundFigure) -> bool:
    """Whether the words for whom they count are the same, or so general that they may be."""
    words, others = _kind(one), _kind(other)
    return words == others


def _kind(figure: FoundFigure) -> str:
    last = (figure.unit or "people").casefold().rsplit(maxsplit=1)[-1]
    return "" if last in _ANYBODY else last


def _may_be_one_date(first: Count, second: Count) -> bool:
    if not first.date or not second.date:
        return True
    one, other = parse_edtf(first.date), parse_edtf(second.date)
    exact = all(_is_day(date) for date in (one, other))
    days = _MOST_DAYS if exact else 0
    return _meet(latest(one), earliest(other), days) and _meet(latest(other), earliest(one), days)


def _is_day(date: Edtf) -> bool:
    return earliest(date) == latest(date)


def _meet(end: Bound | None, start: Bound | None, days: int) -> bool:
    """Whether the start is no more than so many days behind the end."""
    if end is None or start is None:
        return True
    return (start[0] - end[0]) * 366 + (start[1] - end[1]) * 31 + start[2] - end[2] <= days


def _related(one: FoundFigure, other: FoundFigure) -> bool:
    shared = one.sentence.content & other.sentence.content
    return sum(1 for word in shared if not word[0].isdigit() and word not in _ANYBODY) >= (
        _SHARED_WORDS
    )


def _dispute(first: Count, second: Count) -> Dispute:
    material, figure = second.material, second.figure
    language = first.material.language
    said = attribution_of(material, figure.sentence, figure.quantity.start)
    text = clause_of(figure.sentence.exact, figure.quantity, speaker_given=bool(said.who))
    return Dispute(
        id="dispute",
        text=with_dates(material, figure.sentence, text),
        evidence=(
            first.material.evidence(first.figure.sentence),
            material.evidence(figure.sentence),
        ),
        certainty=said.certainty,
        who=said.who,
        problem=phrase("counts_differ", language, first=_amount(first), second=_amount(second)),
        action=phrase("counts_differ_action", language),
    )


def _amount(count: Count) -> str:
    """The number as the source has it, in quotation marks of the draft's language."""
    quantity, text = count.figure.quantity, count.figure.sentence.exact
    number = " ".join(text[quantity.start : quantity.end].split())
    return f"{quantity.hedge} {number}" if quantity.hedge else number
