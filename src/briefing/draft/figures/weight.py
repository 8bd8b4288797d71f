"""How much a figure of an article is worth to its reader."""

import re

from briefing.draft.figures.counted_words import PERSONS
from briefing.draft.figures.found import FoundFigure, lasts
from briefing.draft.figures.prison_terms import term_at
from briefing.draft.figures.quantities import find_quantities
from briefing.draft.material import Material
from briefing.model.article import BlockKind

_HARMED = 3.0
_IN_HEADLINE = 2.0
_FEW = 2
_TWENTY = 20
_LARGE = 1000
_ALL = 100

_MATTERS = re.compile(
    r"\b(?:jobs|votes|seats|cases|attacks|homes|houses|schools|companies|countries|infected|"
    r"casualt\w+|flights|tickets|buildings|ships|planes|vehicles|trains|doses|tests|subscribers|"
    r"users|user base|membership|workforce|population|"
    r"tonnes|tons|barrels|hectares|acres|Fälle|Stimmen|Sitze|Arbeitsplätze|Häuser|emplois|voix|"
    r"sièges|Menschen|Personen|personnes|habitants|Einwohner)\b",
    re.IGNORECASE,
)
_TRIVIAL = re.compile(
    r"(?:km|kms|kilomet(?:er|re)s|met(?:er|re)s|miles|yards|feet|inches|cm|mm|points|items|things|"
    r"ways|reasons|steps|pages|words|minutes|hours|seconds|goals|games|matches|points)\Z",
    re.IGNORECASE,
)
_TIMES = re.compile(r"times|twice|mal so|doppelt|fois", re.IGNORECASE)
# "$1.8 billion (€1.6 billion)", "10 kilometers (6 miles)": the same once more.
_AGAIN = re.compile(r"\d[^()]{0,24}\(\s*(?:about|around|or|some|US)?\s*$")
# What a figure is held against: last year's, what analysts expected, what was possible.
_COMPARED = re.compile(
    r"\b(?:from|(?:as )?compared (?:with|to)|(?<!more )(?<!less )(?<!fewer )than|versus|against|"
    r"over(?=\sthe\s)|(?:projections?|forecasts?|estimates?|expectations?|predictions?) (?:of|for)|"
    r"last year['’]s (?:\w+ ){0,3}of)\s+(?:an? |the )?$",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(r"\b(?:could|faces?|faced|facing|up to|maximum|can|may|might)\b[^,;.]*$")
_SPEECH = re.compile(r"[“„«\"]")


def headline_numbers(material: Material) -> frozenset[object]:
    """The numbers in the headline and standfirst: the editor's own choice."""
    texts = [material.article.title, *(s.text for s in material.standfirst)]
    texts += [block.text for block in material.article.of_kind(BlockKind.HEADLINE)]
    return frozenset(
        number
        for text in texts
        for quantity in find_quantities(text, material.language)
        for number in (quantity.value, quantity.low, quantity.high)
        if number is not None and number > _FEW
    )


def weight(figure: FoundFigure, headline: frozenset[object]) -> float:
    """The worth of a figure: people harmed first, then money, shares and people, large numbers
    before small ones, what the headline has before all."""
    quantity, text = figure.quantity, figure.sentence.exact
    worth = _of_thing(figure) + _of_size(figure)
    if quantity.low is not None or lasts(text, quantity):
        worth += 1.5
    if quantity.words and _TIMES.search(quantity.words):
        worth += 1.5
    elif quantity.words:
        worth += 0.75 if figure.unit or figure.effect else -1
    if {quantity.value, quantity.low, quantity.high} & headline:
        worth += _IN_HEADLINE
    if _AGAIN.search(text, max(0, quantity.start - 40), quantity.start):
        worth -= 5
    if _COMPARED.search(text, max(0, quantity.start - 60), quantity.start):
        worth -= 1
    if term_at(text, quantity):
        worth += 0 if _POSSIBLE.search(text, 0, quantity.start) else 2.5
    if len(_SPEECH.findall(text[: quantity.start])) % 2 == 1:
        worth -= 0.5
    return worth + max(0.0, 0.75 - 0.05 * figure.position)


def _of_thing(figure: FoundFigure) -> float:
    unit = (figure.unit or "").casefold()
    worth = _HARMED if figure.effect else 0.0
    if counts_persons(figure) or _MATTERS.search(unit):
        worth += 1.5
    if _TRIVIAL.search(unit):
        return worth - 1
    return worth + 2 if figure.quantity.unit else worth


def _of_size(figure: FoundFigure) -> float:
    quantity = figure.quantity
    largest = max(float(quantity.value or 0), float(quantity.high or 0))
    worth = 1.0 if largest >= _LARGE else 0.75 if largest >= _TWENTY else 0.0
    few = 1 if figure.effect else _FEW
    if quantity.value is not None and quantity.value <= few and not quantity.unit:
        worth -= 1.5
    if quantity.value == _ALL and quantity.unit == "percent":
        worth -= 1.5  # mostly a way of saying "wholly"
    return worth - 0.5 if quantity.spelt else worth


def counts_persons(figure: FoundFigure) -> bool:
    """Whether people, or harm to them, are what the figure counts."""
    if figure.effect:
        return True
    words = (figure.unit or "").casefold().split()
    return bool(words) and (words[-1] in PERSONS or not PERSONS.isdisjoint(words))
