"""Hedges in texts that a language model worded: none vanishes, and none comes in."""

from collections.abc import Iterator

from briefing.check.carried.tables import ATTRIBUTION, HEDGES
from briefing.check.statement import Statement
from briefing.model.briefing import Certainty


def hedge_changed(statement: Statement) -> str:
    """The first claim, plan, doubt or negation that only the source's sentence has, or only the
    text; an empty string when there is none.

    The whole sentence counts, also where the quote leaves a part of it out.
    """
    return next(_problems(statement), "")


def _problems(statement: Statement) -> Iterator[str]:
    for name, signs in HEDGES.items():
        there, here = signs.search(statement.sentences), signs.search(statement.text)
        if there and not here:
            yield f"{name} in the source (“{there[0]}”) is told without it"
        elif here and not there:
            yield f"“{here[0]}” makes {name} of what the source does not tell so"
    spoken = ATTRIBUTION.search(statement.sentences)
    if spoken and not ATTRIBUTION.search(statement.text):
        if statement.claim.certainty is Certainty.STATED:
            yield f"somebody says this in the source (“{spoken[0]}”), here it is plainly stated"
        elif not statement.claim.who:
            yield f"somebody says this in the source (“{spoken[0]}”), here nobody does"
