"""Quantities as people read them: `500–1,500 fighters`, `“scores” of people`, `45%`."""

from briefing.model.briefing import Figure
from briefing.render.language import Language

_PERCENT = frozenset({"%", "percent", "per cent", "Prozent", "pour cent"})
_NO_BREAK = "\u00a0"


def display_quantity(figure: Figure, language: Language) -> str:
    """Value, range or words of a figure with its unit. Words of the source stay in quotation
    marks: they must not look like a count."""
    if figure.words is not None:
        words = language.quote(figure.words)
        return f"{words} {figure.unit}" if figure.unit else words
    if figure.low is not None and figure.high is not None:
        low, high = language.number(figure.low), language.number(figure.high)
        number = language.say("numbers", "range", low=low, high=high)
    else:
        number = language.number(figure.value or 0)
    if not figure.unit:
        return number
    if figure.unit in _PERCENT:
        return language.say("numbers", "percent", number=number)
    return f"{number}{_NO_BREAK}{figure.unit}"
