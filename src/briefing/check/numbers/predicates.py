"""What is told of those that a number counts: "21 of them were women", "several died"."""

import re

from briefing.check.numbers.amount import Amount, Kind, Reading
from briefing.check.numbers.given import Given
from briefing.check.numbers.nouns import ABOVE, concepts_of

_FATES = frozenset("killed injured missing arrested abducted displaced".split())
_BOTH_MAY_BE = (frozenset({"abducted", "missing"}), frozenset({"abducted", "arrested"}))
_WERE = re.compile(r"[^.,;:()¶\d]{0,80}?\b(?:were|are)(?: all| both)? (\w+)(?=[.,;:¶]|$| and )")
_IS_TOLD = re.compile(r"[^.,;:()¶\d]{0,80}?\b(?:were|are|was|is) ")
_WOMEN = frozenset(
    "woman women female females girl girls she her hers mother mothers wife wives daughter "
    "daughters sister sisters widow widows nun nuns grandmother grandmothers aunt aunts bride "
    "brides queen queens actress actresses schoolgirl schoolgirls pregnant lady ladies hen hens "
    "cow cows ewe ewes sows".split()
)
_MEN = frozenset(
    "man men male males boy boys he him his father fathers husband husbands son sons brother "
    "brothers widower widowers monk monks priest priests grandfather grandfathers uncle uncles "
    "king kings schoolboy schoolboys bull bulls ram rams gentlemen drake drakes".split()
)
_SEXES = {
    "women": _WOMEN, "females": _WOMEN, "female": _WOMEN, "girls": _WOMEN,
    "men": _MEN, "males": _MEN, "male": _MEN, "boys": _MEN,
}  # fmt: skip


def other_sex(said: Amount, reading: Reading, one: Given) -> str:
    """The sex that the statement says those counted are of, where the sentence of the evidence
    says something else of them and has no word of that sex; or nothing."""
    if said.kind is not Kind.COUNT or one.amount.kind is not Kind.COUNT:
        return ""
    found = _WERE.match(reading.text, said.end)
    its = _SEXES.get(found[1].casefold()) if found else None
    if found is None or its is None or its & one.reading.words:
        return ""
    return found[1] if _IS_TOLD.match(one.reading.text, one.amount.end) else ""


def other_fate(said: Amount, reading: Reading, one: Given) -> str:
    """What the statement says became of the people that it counts, where the evidence's sentence
    says that something else did; or nothing. Clauses are no help with "soldiers and civilians"."""
    if not {said.kind, one.amount.kind} <= {Kind.COUNT, Kind.VAGUE}:
        return ""
    if not any("people" in ABOVE[concept] for concept in concepts_of(one.amount.counted)):
        return ""
    if not one.reading.clause(one.amount).harm:
        return ""
    mine, its = _fates(reading), _fates(one.reading)
    if len(mine) != 1 or len(its) != 1 or mine & its or mine | its in _BOTH_MAY_BE:
        return ""
    return next(iter(mine)) if mine | its <= _FATES else ""


def _fates(reading: Reading) -> frozenset[str]:
    return frozenset[str]().union(*(clause.harm for clause in reading.clauses))
