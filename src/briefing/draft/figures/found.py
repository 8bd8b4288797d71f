"""Every figure of an article: each number that counts or measures something, with what it counts.

Ages, labels, years, scores, clock times and whatever is part of a date are no figures; nor is a
lone "a man", for nobody counted there.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from briefing.dates import DateExpression
from briefing.draft.figures.counted import Counted, counted_at, rate_at, share_of
from briefing.draft.figures.counted_words import PERSONS, THINGS, TIMES
from briefing.draft.figures.harm import effect_of
from briefing.draft.figures.harm_words import Effect
from briefing.draft.figures.prison_terms import term_at
from briefing.draft.figures.quantities import Quantity, find_quantities
from briefing.draft.text.sentences import Sentence
from briefing.draft.text.signals import FUNCTION_WORDS

MOST_IN_SENTENCE = 40
"""A sentence with more numbers is a table; its first ones are read."""

_NOT_COUNTED = re.compile(
    r"\s*(?:a\.m|p\.m|am\b|pm\b|o'clock|GMT|EST|EDT|Uhr\b|heures?\b)|[-\s]?(?:st|nd|rd|th)\b|\s*°"
    r"|[-–‑]\w|\s+(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|times?|jahren?|"
    r"monaten?|wochen|tagen?|stunden|minuten|ans?|années?|mois|semaines?|jours?)\b|\s*[:/]\d",
    re.IGNORECASE,
)
_OF_TIME = re.compile(
    r"\s+(?:of\s+|de\s+|d['’])?(?:years|months|weeks|days|hours|minutes|jahren?|tagen?|ans|années)\b",
    re.IGNORECASE,
)
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:no\.?|number|article|section|chapter|page|route|highway|room|flight|grade|title|part|"
    r"version|type|gate|aged?|phase|level|category|covid|law|decree|resolution|detachment|paragraph|"
    r"artikel|seite|nr\.|paragraf|numéro|loi|per)[\s-]*|#|§\s?)$",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?:[A-Z][A-Za-z]*[A-Z]\s?|\b[A-Z]\w+\s)$")
_PLACE_BEFORE = re.compile(r"\b[Ii]n\s+[A-Z]\w+\s$")
_MODIFIED = re.compile(
    r"\b(?:between|from|only|just|another|further|additional|the|all|these|those|his|her|their|its|"
    r"killed|killing|wounded|wounding|injured|injuring|other|with|of|and|or|nur|die|alle|les|des|"
    r"zwischen|entre)\s+$",
    re.IGNORECASE,
)
_LASTING = re.compile(r"\s+(?:years|months|weeks|days|hours)\b(?!\s+old)")
_TAKES = re.compile(
    r"\b(?:takes?|took|last|lasts|lasted|delay(?:s|ed)?|within)\s(?:[a-z]+\s){1,3}$"
)
# "Ana Torres, 37, was": an age, as newspapers give it.
_AGE_BEFORE = re.compile(r",\s*$")
_AGE_AFTER = re.compile(r"\s*(?:[,.;)]|and\b|who\b|$)", re.IGNORECASE)
_BARE_YEAR = re.compile(r"(?:1[5-9]|2[01])\d\d\Z")
_MORE_OF_THEM = re.compile(r"\s+(?:more|others)\b", re.IGNORECASE)


_LARGE = 1_000
# Behind a number that shares its noun with the one before it.
_LISTED = re.compile(r"\s*(?:[,.;)]|$|in\b|representing\b|for\b)")
_GREW_TO = re.compile(
    r"(?:\b(?i:the|its|his|her|their)|['’]s)\s(?P<what>(?:[a-z]+\s){0,2}"
    r"(?:user base|users?|membership|workforce|population|circulation|readership|audience|"
    r"attendance|turnout|headcount|production|output|sales|deliveries))\s(?:\w+\s){0,3}?"
    r"(?:grew|grow|rose|risen|fell|fallen|climbed|dropped|increased|declined|swelled|shrank|"
    r"jumped)\s(?:\w+\s){0,2}to\s(?:\w+\s){0,2}$"
)


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A number of a body sentence and what it counts. Offsets are in `sentence.exact`."""

    sentence: Sentence
    position: int
    """The number of the sentence in the body, from 0."""
    quantity: Quantity
    unit: str | None
    """What is counted, as the source has it ("foreign fighters"), or the unit of measure."""
    population: str | None
    """The group they are part of, or what a share is a share of."""
    effect: Effect | None
    """What became of them, when they are people harmed."""
    end: int
    """Where the words for what is counted end."""


def figures_found(
    body: Iterable[Sentence],
    language: str,
    dates_of: Callable[[Sentence], Iterable[DateExpression]],
) -> tuple[FoundFigure, ...]:
    """All figures of the sentences, in the order of the text; none in a language whose numbers
    are unknown. The numbers of one sentence never overlap, nor do they a date."""
    return tuple(
        figure
        for position, sentence in enumerate(body)
        for figure in _figures_of(sentence, position, language, dates_of(sentence))
    )


def _figures_of(
    sentence: Sentence, position: int, language: str, dates: Iterable[DateExpression]
) -> Iterator[FoundFigure]:
    text = sentence.exact
    taken = [
        (e.start - sentence.start, e.end - sentence.start)
        for e in dates
        if e.edtf or e.kind not in ("set", "duration") or any(c.isdigit() for c in e.text)
    ]
    # In German every noun has a capital, in a text all in capitals every word.
    names = language != "de" and text.upper() != text
    dated = {stop for _, stop in taken}
    end, earlier = 0, None
    for quantity in islice(find_quantities(text, language), MOST_IN_SENTENCE):
        if quantity.start < end:
            continue  # "two of three engineers" is one figure
        lasting = lasts(text, quantity) or bool(term_at(text, quantity))
        if not lasting and any(s < quantity.end and quantity.start < e for s, e in taken):
            continue
        if not lasting and _is_no_count(text, quantity):
            continue
        figure = _figure(sentence, position, quantity, language, earlier)
        if names and quantity.start - 1 not in dated and _is_of_name(text, figure):
            continue
        if lasting or (not _is_time(figure.unit) and _counts(text, figure)):
            end = quantity.end if quantity.words else figure.end
            earlier = earlier if quantity.unit else figure
            yield figure


def lasts(text: str, quantity: Quantity) -> bool:
    """Whether the quantity is how long something may take at least or at most."""
    return bool(
        quantity.hedge
        and _TAKES.search(text[max(0, quantity.start - 60) : quantity.start])
        and _LASTING.match(text, quantity.end)
    )


def _is_no_count(text: str, quantity: Quantity) -> bool:
    """Whether the number is an age, a time, or has a label before it."""
    if quantity.words and _OF_TIME.match(text, quantity.end):
        return True
    if quantity.words or quantity.unit:
        return False
    if _NOT_COUNTED.match(text, quantity.end):
        return True
    before = text[max(0, quantity.start - 24) : quantity.start]
    if quantity.hedge or _MODIFIED.search(before):
        return False
    return bool(_LABEL_BEFORE.search(before))


def _is_of_name(text: str, figure: FoundFigure) -> bool:
    """Whether the number belongs to the name before it: "Apollo 11", not "in Lund 12 clinics"."""
    quantity = figure.quantity
    if quantity.words or quantity.unit or quantity.hedge or figure.effect:
        return False
    before = text[max(0, quantity.start - 24) : quantity.start]
    named = _NAME_BEFORE.search(before)
    if (
        not named
        or _PLACE_BEFORE.search(before)
        or _MODIFIED.search(before)
        or named[0].strip().casefold() in FUNCTION_WORDS
    ):
        return False
    counted = (figure.unit or "").casefold().rsplit(maxsplit=1)[-1:]
    return PERSONS.isdisjoint(counted)


def _figure(
    sentence: Sentence,
    position: int,
    quantity: Quantity,
    language: str,
    earlier: FoundFigure | None,
) -> FoundFigure:
    text = sentence.exact
    counted = _counted(text, quantity, language)
    if counted.unit is None and not quantity.words:
        counted = _unnamed(text, quantity, counted, earlier)
    effect = effect_of(text, quantity.start, quantity.end, counted.end, language)
    return FoundFigure(
        sentence=sentence,
        position=position,
        quantity=quantity,
        unit=counted.unit,
        population=counted.population,
        effect=None if quantity.unit or _is_thing(counted.unit) else effect,
        end=counted.end,
    )


def _unnamed(
    text: str, quantity: Quantity, counted: Counted, earlier: FoundFigure | None
) -> Counted:
    """What a number counts with no noun behind it: what the one before it did ("12,000 homes and
    30,000 more", "5,000 votes to 4,000"), or what grew to it ("membership rose to 2,100")."""
    large = bool(quantity.value and quantity.value >= _LARGE)
    if earlier and earlier.unit and not earlier.quantity.unit and earlier.effect is None:
        more = _MORE_OF_THEM.match(text, quantity.end)
        if more or (large and _LISTED.match(text, quantity.end)):
            return Counted(earlier.unit, None, more.end() if more else counted.end)
    grew = large and _GREW_TO.search(text[max(0, quantity.start - 90) : quantity.start])
    if grew and not _is_time(grew["what"]):
        return Counted(grew["what"], None, counted.end)
    return counted


def _is_thing(unit: str | None) -> bool:
    return unit is not None and not THINGS.isdisjoint(unit.casefold().split())


def _counted(text: str, quantity: Quantity, language: str) -> Counted:
    if term := term_at(text, quantity):
        return Counted(term["unit"], None, term.end())
    if quantity.unit:
        share = share_of(text, quantity.end, language) if quantity.unit == "percent" else None
        end = rate_at(text, quantity.end)
        return Counted(_with_rate(quantity.unit, text[quantity.end : end]), share, end)
    found = counted_at(text, quantity.end, language)
    end = rate_at(text, found.end)
    if found.unit and end > found.end:
        return Counted(_with_rate(found.unit, text[found.end : end]), None, end)
    return found


def _is_time(unit: str | None) -> bool:
    return unit is not None and unit.casefold().rsplit(maxsplit=1)[-1] in TIMES


def _with_rate(unit: str, rate: str) -> str:
    return " ".join([unit, *rate.split()])


def _counts(text: str, figure: FoundFigure) -> bool:
    """Whether something is counted that can be named, and counted rather than mentioned."""
    quantity = figure.quantity
    if quantity.words or quantity.unit:
        return True
    written = text[quantity.start : quantity.end].strip()
    if quantity.value is not None and _BARE_YEAR.fullmatch(written):
        return False  # a year, whoever found it or not
    if quantity.value == 1:
        return figure.effect is not None
    if not figure.unit and _AGE_AFTER.match(text, quantity.end):
        before = text[max(0, quantity.start - 3) : quantity.start]
        if _AGE_BEFORE.search(before):
            return False
    return bool(figure.unit or figure.effect or _MORE_OF_THEM.match(text, quantity.end))
