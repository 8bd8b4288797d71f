"""The clauses of a text: what stands close enough to a number to say what it counts."""

from collections.abc import Sequence

from briefing.check.english import FREE
from briefing.check.numbers.amount import Clause
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token
from briefing.check.words import key

_ENDS = frozenset(".;:!?¶(),")
_SHORTEST = 3


def clauses_of(given: Sequence[Token], told: Speech) -> tuple[list[int], tuple[Clause, ...]]:
    """For each token the number of its clause, and the clauses."""
    places: list[int] = []
    number = 0
    for place, token in enumerate(given):
        is_end = token.plain in _ENDS or (token.plain == "-" and not token.glued)
        if is_end or (token.plain in told.splits and not _is_inside(given, place, told)):
            number += 1
        places.append(number)
    keys: list[set[str]] = [set() for _ in range(number + 1)]
    harm: list[set[str]] = [set() for _ in range(number + 1)]
    words: list[set[str]] = [set() for _ in range(number + 1)]
    for token_place, (token, place) in enumerate(zip(given, places, strict=True)):
        if token.kind != "word":
            continue
        plain = token.plain
        words[place].add(plain)
        is_number = plain in told.small or plain in told.scales
        if is_number or told.units.at(given, token_place) is not None:
            continue
        if len(plain) >= _SHORTEST and plain not in FREE and plain not in told.breaks:
            keys[place].add(key(plain))
        sense = told.harm.get(plain)
        if sense:
            harm[place].add(sense)
    clauses = tuple(
        Clause(frozenset(one), frozenset(two), frozenset(three), not told.change.isdisjoint(three))
        for one, two, three in zip(keys, harm, words, strict=True)
    )
    return places, clauses or (Clause(frozenset(), frozenset(), frozenset()),)


def _is_inside(given: Sequence[Token], place: int, told: Speech) -> bool:
    """Whether a word stands inside a number or a range: "between 5 and 6", "more than 6"."""
    if given[place].plain == "than":
        return told.bounds.ending(given, place + 1) is not None
    if given[place].plain not in (told.joiner, "or"):
        return False
    return 0 < place < len(given) - 1 and (
        given[place - 1].kind == "number"
        or given[place - 1].plain in told.small
        or given[place - 1].plain in told.scales
    )
