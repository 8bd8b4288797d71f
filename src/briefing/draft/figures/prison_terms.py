"""How long somebody has to go to prison: the one length of time that is a key figure."""

import re

from briefing.draft.figures.quantities import Quantity

_TERM = re.compile(
    r"\s(?P<unit>(?:years?|months?)\s(?:in|of)\s(?:(?!in\b|of\b)[a-z]+\s){0,2}(?:prison|jail|gaol|"
    r"custody|detention|imprisonment)\b|(?:years?|months?)['’]?\s(?:imprisonment|behind\sbars))"
)
_SENTENCED = re.compile(
    r"\b(?:sentenced|jailed|imprisoned)\b[^.;]{0,60}?\s(?:to|for)\s(?:[\w-]+\s){0,2}$"
)
_LENGTH = re.compile(r"\s(?P<unit>years?|months?)\b(?!\s(?:old|ago|later|earlier|after|before))")


def term_at(text: str, quantity: Quantity) -> re.Match[str] | None:
    """The unit of a prison term behind a number: "years in prison"; its group is "unit"."""
    if quantity.unit or quantity.words:
        return None
    if term := _TERM.match(text, quantity.end):
        return term
    before = text[max(0, quantity.start - 90) : quantity.start]
    return _LENGTH.match(text, quantity.end) if _SENTENCED.search(before) else None
