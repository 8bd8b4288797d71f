"""Quantities as people read them: `500–1,500 fighters`, `“scores” of people`, `6.2 million`."""

import unicodedata
from decimal import Decimal

from briefing.model.briefing import Figure
from briefing.render.language import Language

_PERCENT = frozenset({"%", "percent", "per cent", "Prozent", "pour cent"})
_NO_BREAK = "\u00a0"
_SCALES = (("billion", Decimal(10**9)), ("million", Decimal(10**6)))
_SCALED_DECIMALS = 2
"""A number is printed in millions only when so many decimals give it exactly: `6.25 million`."""


def display_quantity(figure: Figure, language: Language) -> str:
    """Value, range or words of a figure with its unit. Words of the source stay in quotation
    marks: they must not look like a count. Nothing is ever rounded."""
    if figure.words is not None:
        words = language.quote(figure.words)
        return f"{words} {figure.unit}" if figure.unit else words
    if figure.low is not None and figure.high is not None:
        values = [figure.low, figure.high]
    else:
        values = [figure.value or 0]
    scale = _scale(values, figure.unit or "")
    shown = [language.number(_divided(value, scale)) for value in values]
    number = shown[0]
    if len(shown) > 1:
        number = language.say("numbers", "range", low=shown[0], high=shown[1])
    if scale:
        plural = _divided(max(values), scale) >= Decimal(language.groups["numbers"]["plural_from"])
        name = scale[0] + ("s" if plural else "")
        number = language.say("numbers", name, number=number)
    if not figure.unit:
        return number
    if figure.unit in _PERCENT:
        return language.say("numbers", "percent", number=number)
    if scale:
        key = "counted_vowel" if _starts_with_vowel(figure.unit) else "counted"
        return language.say("numbers", key, number=number, unit=figure.unit)
    return f"{number}{_NO_BREAK}{figure.unit}"


def _scale(values: list[float | int], unit: str) -> tuple[str, Decimal] | None:
    """The largest word that all the values can be counted in exactly, if any. Percentages and
    signs such as `km` keep their digits."""
    if unit in _PERCENT or (unit and not _is_word(unit)):
        return None
    for name, size in _SCALES:
        parts = [Decimal(str(value)) / size for value in values]
        exact = all(part == round(part, _SCALED_DECIMALS) for part in parts)
        if exact and min(parts) >= 1:
            return name, size
    return None


def _divided(value: float | int, scale: tuple[str, Decimal] | None) -> Decimal:
    number = Decimal(str(value))
    return number / scale[1] if scale else number


def _is_word(unit: str) -> bool:
    """Whether the unit is a word (`tonnes`, `US dollars`) and not a sign (`km`, `€`)."""
    return max(len(part) for part in unit.split()) > 3


def _starts_with_vowel(unit: str) -> bool:
    """Whether a French `de` before the unit loses its e; nearly every h is mute there."""
    first = unicodedata.normalize("NFD", unit)[0].lower()
    return first in "aeiouhœ"
