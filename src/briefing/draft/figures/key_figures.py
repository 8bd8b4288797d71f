"""The figures an editor would put in front: the weightiest ones of an article as key figures."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.draft.bracketed import with_dates
from briefing.draft.figures.dates import as_of
from briefing.draft.figures.found import FoundFigure
from briefing.draft.figures.harm import harm_word
from briefing.draft.figures.speakers import speaks_in
from briefing.draft.figures.text import clause_of
from briefing.draft.figures.weight import headline_numbers, weight
from briefing.draft.material import Material
from briefing.draft.quotes.voices import attribution_of
from briefing.model.briefing import Figure

MOST = 8
_MOST_OF_SENTENCE = 2
_LEAST_WEIGHT = 1.5
# "Police denied that 30 people had died": whoever counted 30, it is not police. Behind a comma
# ("denied it, saying 12 had died") somebody counts again.
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|bestreitet|bestritt(?:en)?|"
    r"dementiert(?:e|en)?|dément(?:i|ent)?)\b[^.,;:]{0,120}$",
    re.IGNORECASE,
)
_NO_NOUN = frozenset(("others", "more", "other", "others'"))


@dataclass(frozen=True)
class _Weighed:
    weight: float
    order: int
    figure: FoundFigure


def key_figures(material: Material) -> tuple[Figure, ...]:
    """At most eight figures that matter most, in the order of the source."""
    headline = headline_numbers(material)
    weighed = (
        _Weighed(weight(figure, headline), order, figure)
        for order, figure in enumerate(material.figures)
        if not _is_denied(figure)
    )
    return tuple(
        as_figure(material, chosen.figure)
        for chosen in _best(one for one in weighed if one.weight >= _LEAST_WEIGHT)
    )


def as_figure(material: Material, figure: FoundFigure) -> Figure:
    """A found figure as an item of the draft, quoted, with who says it and as of when."""
    sentence, quantity = figure.sentence, figure.quantity
    text = sentence.exact
    certainty, who = attribution_of(material, sentence, quantity.start)
    if who and text[quantity.start : quantity.end] in who:
        who = None  # "2 in 10 voters say": they are the count
    if who and not speaks_in(text, who):
        who = None
    unit = figure.unit
    if unit is None or unit.casefold() in _NO_NOUN:
        unit = harm_word(text, quantity, figure.effect, material.language) or unit
    words = quantity.words
    if quantity.hedge and quantity.low is None:
        end = figure.end if quantity.unit else quantity.end
        number = " ".join(text[quantity.start : end].split())
        words = f"{quantity.hedge} {number}"
        # "about 40%", "over $2 million": the words have the unit in them.
        unit = None if quantity.unit else unit
    return Figure(
        id="figure",
        text=with_dates(material, sentence, clause_of(text, quantity, speaker_given=bool(who))),
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
        value=quantity.value if words is None else None,
        low=quantity.low,
        high=quantity.high,
        words=words,
        unit=unit,
        population=figure.population,
        as_of=as_of(material, figure),
    )


def _is_denied(figure: FoundFigure) -> bool:
    start = figure.quantity.start
    return bool(_DENIED.search(figure.sentence.exact, max(0, start - 150), start))


def _best(weighed: Iterable[_Weighed]) -> list[_Weighed]:
    chosen: list[_Weighed] = []
    seen: set[tuple[object, ...]] = set()
    of_sentence: dict[int, int] = {}
    for one in sorted(weighed, key=lambda w: (-w.weight, w.order)):
        figure = one.figure
        quantity = figure.quantity
        number = (quantity.value, quantity.low, quantity.high, quantity.words)
        same = (*number, figure.effect or figure.unit)
        told = of_sentence.get(figure.position, 0)
        if same in seen or (told >= _MOST_OF_SENTENCE and not figure.effect):
            continue
        seen.add(same)
        of_sentence[figure.position] = told + 1
        chosen.append(one)
        if len(chosen) == MOST:
            break
    return sorted(chosen, key=lambda w: w.order)
