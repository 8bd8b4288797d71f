"""Hedges: what makes a sentence less than a plain fact neither vanishes nor comes in."""

from collections.abc import Iterator

from briefing.check.carried.tables import (
    ATTRIBUTION,
    HEDGES,
)
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.model.briefing import Certainty


def hedge_dropped(subject: Subject) -> Iterator[Flaw]:
    """A claim, a plan, a doubt or a negation of the source's sentence is not in the text.

    The whole sentence counts, also where the quote leaves a part of it out.
    """
    for statement in subject.worded():
        for problem in _problems(statement):
            yield Flaw(
                (*statement.path, "text"),
                problem,
                f"the source has “{short(statement.sentences, 200)}”",
            )


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
