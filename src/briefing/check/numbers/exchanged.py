"""Two numbers, or a number's noun and another word, that stand in each other's place."""

from collections.abc import Sequence

from briefing.check.numbers.amount import Amount, Kind, Reading
from briefing.check.numbers.compare import has_value, same
from briefing.check.numbers.given import Given
from briefing.check.numbers.neighbours import BY, TO
from briefing.check.numbers.nouns import STATES, concepts_of, is_carried
from briefing.check.words import key

_MOST = 40
"""Numbers of the evidence that are tried."""


def stands_for_another(
    amount: Amount, said: Reading, one: Given, given: Sequence[Given]
) -> Given | None:
    """The number of the evidence whose place this one has in the statement, while that one has
    the place of this: "12 in May and 15 in June" of "15 in May and 12 in June"."""
    mine = one.amount
    if not amount.near or not mine.near or not _is_told_once(mine, given):
        return None
    for other in said.amounts:
        if other is amount or other.unit != amount.unit or other.kind is not amount.kind:
            continue
        for rival in given[:_MOST]:
            its = rival.amount
            if same(its.low, mine.low) or not has_value(other, its):
                continue
            if not _is_told_once(its, given):
                continue
            if _is_crossed((amount.near, other.near), (mine.near, its.near)) or _is_crossed(
                (amount.behind, other.behind), (mine.behind, its.behind)
            ):
                return rival
    return None


def is_other_end(amount: Amount, said: Reading, one: Given) -> bool:
    """Whether something rose to a number by which it rose in the evidence, or the other way."""
    mine, its = amount.near & {TO, BY}, one.amount.near & {TO, BY}
    if not mine or not its or mine & its:
        return False
    return said.clause(amount).is_change and one.reading.clause(one.amount).is_change


def _is_crossed(
    said: tuple[frozenset[str], frozenset[str]], given: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether the first has words of the second and the second of the first, and no own ones."""
    common = said[0] & said[1] | given[0] & given[1]
    if (said[0] & given[0] | said[1] & given[1]) - common:
        return False
    return bool(said[0] & given[1] - common) and bool(said[1] & given[0] - common)


def _is_told_once(amount: Amount, given: Sequence[Given]) -> bool:
    values = [
        one.amount
        for one in given[:_MOST]
        if same(one.amount.low, amount.low) and same(one.amount.high, amount.high)
    ]
    return len(values) == 1


def counts_its_neighbour(said: Amount, reading: Reading, given: Amount, around: Reading) -> bool:
    """Whether the statement counts one thing of the evidence by the number of another, that it has
    too: "claims by 900 residents" of "900 claims by residents"."""
    if said.kind is not Kind.COUNT or given.kind is not Kind.COUNT or said.unit or given.unit:
        return False
    mine = {key(word) for word in said.counted if word.casefold() not in STATES}
    its = {key(word) for word in given.counted if word.casefold() not in STATES}
    if not mine or not its or mine & its:
        return False
    one, other = concepts_of(said.counted), concepts_of(given.counted)
    if not (one or other) or (one and other and (is_carried(one, other) or is_carried(other, one))):
        return False
    told = {key(word) for word in reading.words}
    return bool(mine & {key(word) for word in around.words}) and bool(its & told)
