"""The date a figure is as of, where the sentence gives ground for one."""

import re

from briefing.dates.expression import DateExpression
from briefing.draft.figures.found import FoundFigure
from briefing.draft.material import Material
from briefing.draft.text import signals
from briefing.model.edtf import earliest, parse_edtf

_REACH = 60
# What stands between a number and its date: "people were killed there on", "of the homes in".
_CUT = re.compile(
    rf"[,;:—–()“”\"]|\b(?:{signals.SAYING}|but|while|whereas|after|before|when|until|compared|than|"
    r"and|or|to|as|same|although|though|once|from|is|are|what|how|where|following|amid|"
    r"despite|will|would|who|which|that|expected|projected|forecast)\b",
    re.IGNORECASE,
)
_SAME = re.compile(r"(?:the\s)?same\b", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:in|at|on|of|with|by|over|during|near|under)\b", re.IGNORECASE)
_MOST_PREPOSITIONS = 2
_SETTING = re.compile(
    r"(?:(?:In|On|By|Since|During|Between|At|As of|Last|This|Im|Seit|Am|En|Depuis)\s+)?"
    r"(?:the\s+(?:end|start|middle)\s+of\s+)?\Z",
    re.IGNORECASE,
)
_PLAN = re.compile(rf"{signals.PLANNED.pattern}|\b(?:estimate|project|forecast)s?\b", re.IGNORECASE)


def as_of(material: Material, figure: FoundFigure) -> str | None:
    """The EDTF date that a number holds for, or None.

    It is the date the sentence calls "as of"; else the one that follows what is counted in the
    same breath ("4,100 people in 2023"); else the one that opens the sentence ("In 2023, …").
    Never a date somebody spoke on, nor one after the article was published.
    """
    dates = [e for e in material.dates_of(figure.sentence) if _is_known(material, e)]
    called = [e for e in dates if e.relation == "as_of"]
    if called:
        return called[0].edtf if len(called) == 1 else None
    return _behind(figure, dates) or _opening(figure, dates)


def _behind(figure: FoundFigure, dates: list[DateExpression]) -> str | None:
    text, offset = figure.sentence.exact, figure.sentence.start
    if _PLAN.search(text, max(0, figure.quantity.start - _REACH), figure.quantity.start):
        return None
    for date in dates:
        start = date.start - offset
        if start < figure.end:
            continue
        if _SAME.match(date.text):
            return None  # "9% over the same month last year"
        between = text[figure.quantity.end : start]
        if len(_PREPOSITION.findall(between)) > _MOST_PREPOSITIONS:
            return None  # "arrests in the wake of an attack in June"
        if start - figure.end > _REACH or _CUT.search(between) or re.search(r"\d", between):
            return None
        return date.edtf
    return None


def _opening(figure: FoundFigure, dates: list[DateExpression]) -> str | None:
    text, offset = figure.sentence.exact, figure.sentence.start
    if not dates or not _SETTING.match(text[: dates[0].start - offset]):
        return None
    between = text[dates[0].end - offset : figure.quantity.start]
    if signals.ATTRIBUTED.search(between) or _PLAN.search(between) or re.search("[;:]", between):
        return None
    later = [d for d in dates[1:] if d.end - offset <= figure.quantity.start]
    return None if later else dates[0].edtf


def _is_known(material: Material, date: DateExpression) -> bool:
    if (
        date.kind in ("set", "duration")
        or date.edtf is None
        or date.relation in ("before", "after")
    ):
        return False
    first = earliest(parse_edtf(date.edtf))
    day = material.horizon
    return first is None or first <= (day.year, day.month, day.day)
