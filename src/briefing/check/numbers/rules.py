"""The rules on numbers; all of them share what is found once for each statement."""

from collections.abc import Callable, Iterator

from briefing.check.numbers import given as idents
from briefing.check.numbers.derived import wrong_derivations
from briefing.check.numbers.found import problems_of
from briefing.check.rule import Flaw
from briefing.check.subject import Subject


def _rule(ident: str, doc: str) -> Callable[[Subject], Iterator[Flaw]]:
    def find(subject: Subject) -> Iterator[Flaw]:
        for statement in subject.statements:
            for found, flaw in problems_of(statement):
                if found == ident:
                    yield flaw

    find.__doc__ = doc
    return find


number_not_in_evidence = _rule(idents.NOT_THERE, "A number is nowhere in the evidence.")
vague_quantity_changed = _rule(idents.VAGUE, "A vague quantity was made exact, or another one.")
range_cut = _rule(idents.RANGE, "A range lost one of its ends.")
bound_changed = _rule(idents.BOUND, "A bound is gone, was added or is another one.")
approximation_dropped = _rule(idents.ABOUT, "An “about” is gone.")
unit_changed = _rule(idents.UNIT, "A number has another unit than in the evidence.")
population_changed = _rule(idents.COUNTED, "A number counts something else than in the evidence.")


def derivation_wrong(subject: Subject) -> Iterator[Flaw]:
    """A derived number does not follow from its terms, or a term is not in the evidence."""
    for statement in subject.statements:
        if statement.claim.derived:
            yield from wrong_derivations(statement)
