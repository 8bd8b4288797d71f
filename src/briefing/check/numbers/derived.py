"""Numbers that are marked as worked out: their terms are the evidence's, and the sum is right."""

from collections.abc import Iterator
from math import isclose, prod

from briefing.check.numbers.compare import digits_of, same
from briefing.check.numbers.read import read
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.model.briefing import Derivation

_PAIR = 2
_NEEDS_TWO = frozenset({"difference", "ratio", "share", "change"})


def wrong_derivations(statement: Statement) -> Iterator[Flaw]:
    """A flaw for each derivation that does not follow from the evidence."""
    language = statement.source_language or statement.language
    for number, derived in enumerate(statement.claim.derived):
        path = (*statement.path, "derived", number)
        missing = [term for term in derived.terms if not _has(term, statement, language)]
        if missing:
            shown = ", ".join(f"“{_written(term)}”" for term in missing)
            yield Flaw(
                path,
                f"“{_written(derived.value)}” is worked out from {shown}, which "
                "its evidence has not",
                "take the terms from the quotes, or quote where they stand",
            )
            continue
        result = worked_out(derived)
        if result is None:
            yield Flaw(
                path,
                f"“{_written(derived.value)}”: a {derived.by} needs two terms, the second not zero",
                "give both terms, in the order in which they are worked out",
            )
        elif not is_rounded_from(derived.value, result):
            yield Flaw(
                path,
                f"“{_written(derived.value)}”: the {derived.by} of "
                f"{', '.join(map(_written, derived.terms))} is {_written(result)}",
                "put the number right, or the terms",
            )


def _has(term: float, statement: Statement, language: str) -> bool:
    """Whether a term stands in the evidence; here a year is a number like any other."""
    for support in statement.support:
        for one in read(support.quote, language, field=True).amounts:
            if same(term, one.low) or same(term, one.high):
                return True
    return False


def worked_out(derived: Derivation) -> float | None:
    """What comes out, or None when there are too few terms."""
    terms = derived.terms
    if derived.by in _NEEDS_TWO and len(terms) < _PAIR:
        return None
    match derived.by:
        case "sum":
            return float(sum(terms))
        case "product":
            return float(prod(terms))
        case "count":
            return float(len(terms))
        case "difference":
            return float(terms[0] - sum(terms[1:]))
        case "ratio":
            return terms[0] / terms[1] if terms[1] else None
        case "share":
            return 100 * terms[0] / terms[1] if terms[1] else None
        case "change":
            return 100 * (terms[1] - terms[0]) / terms[0] if terms[0] else None


def is_rounded_from(value: float, result: float) -> bool:
    """Whether a value is a result as it may be printed: to the digits that it has.

    >>> is_rounded_from(66.7, 200 / 3), is_rounded_from(66, 200 / 3), is_rounded_from(1200, 1204)
    (True, False, True)
    """
    if same(value, result):
        return True
    if "e" in f"{value:.12g}":
        return isclose(value, result, rel_tol=0.01)
    whole, _, decimals = f"{abs(value):.12g}".partition(".")
    zeros = 0 if decimals else len(whole) - len(whole.rstrip("0"))
    unit: float = 10.0 ** (-len(decimals) if decimals else zeros)
    if zeros and digits_of(value) < _PAIR and value:
        unit = min(unit, abs(value) / 10)
    # The sign of a fall may be left to the words: "fell by 20 percent".
    return abs(abs(value) - abs(result)) <= unit / 2 + 1e-9


def _written(value: float) -> str:
    return f"{value:.6g}" if abs(value) < 10**6 else f"{value:,.0f}"
