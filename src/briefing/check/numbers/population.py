"""Whether a number counts the same thing in the statement and in the evidence."""

from collections.abc import Sequence

from briefing.check.names.peoples import forms
from briefing.check.numbers.amount import Amount, Kind, Reading
from briefing.check.numbers.compare import same
from briefing.check.numbers.hints import hinted
from briefing.check.numbers.nouns import (
    IDENTITY,
    STATES,
    concepts_of,
    groups_in,
    is_carried,
    words_of,
)
from briefing.check.words import key

_TOGETHER = (
    frozenset({"displaced", "rescued"}),
    frozenset({"infected", "injured"}),
    frozenset({"convicted", "arrested"}),
    frozenset({"abducted", "missing"}),
    frozenset({"abducted", "arrested"}),
    frozenset({"freed", "rescued"}),
    frozenset({"freed", "acquitted"}),
)
"""Kinds of harm whose words go together."""
_FEW = 2
_OF_ANYBODY = frozenset({"bodies", "deaths", "lives", "fatalities", "toll"})


def counts_other(said: Amount, reading: Reading, given: Amount, around: Reading) -> str:
    """What the statement counts with the number where the evidence counts something else with it,
    as "killed" or "children"; or nothing."""
    if said.kind is given.kind is Kind.ORDINAL:
        mine, its = (concepts_of(one.counted[:1], is_one=True) for one in (said, given))
        return said.counted[0] if mine and its and not is_carried(mine, its) else ""
    if said.kind not in (Kind.COUNT, Kind.VAGUE) or given.kind not in (Kind.COUNT, Kind.VAGUE):
        return ""
    mine, its = reading.clause(said).harm, around.clause(given).harm
    measured = _is_measured(said)
    is_whole = said.is_whole or given.is_whole  # what is told is told of a part of it
    if mine and its and not mine & its and not (measured or said.is_part or is_whole):
        pair = {*mine, *its}
        if not any(together <= pair for together in _TOGETHER):
            return ", ".join(sorted(mine))
    if measured:
        return ""
    # "4,200 of the workers" of "1,500 of the 4,200 workers".
    if said.is_of and not said.is_whole and given.is_whole and not given.is_of:
        return " ".join(said.counted)
    return _other_noun(said, given, around) or _other_identity(said, given, around)


def _is_measured(said: Amount) -> bool:
    return said.unit not in ("", "percent")


def _is_share(one: Amount, other: Amount) -> bool:
    """Whether they are "nine of the crew's 14 members": both numbers have one noun."""
    return (one.is_whole and other.is_of) or (other.is_whole and one.is_of)


def _other_noun(said: Amount, given: Amount, around: Reading) -> str:
    one = said.low == said.high == 1
    mine = concepts_of(said.counted or said.holders[::-1], is_one=one)
    its = concepts_of(given.counted or given.holders[::-1], is_one=one)
    if _is_state(given):
        return ""  # "three others", "12 dead": who they are is told elsewhere
    if not mine or not its or is_carried(mine, its):
        return ""
    words = " ".join(said.counted or said.holders)
    # "13 people, all of them soldiers": the evidence says so elsewhere, and of no other number.
    near = concepts_near(around) | hinted(around.words)
    is_whole = given.is_whole and "people" not in its
    if mine & near and not is_whole and not _of_another(mine, given, around):
        return ""
    return f"“{words}”"


def concepts_near(around: Reading) -> frozenset[str]:
    """All concepts that words of a text may stand for."""
    found: set[str] = set()
    for word in around.words:
        found |= concepts_of((word,))
    return frozenset(found)


def _of_another(mine: frozenset[str], given: Amount, around: Reading) -> bool:
    """Whether the noun stands with another number of the evidence, and not with this one."""
    others = [
        other for other in around.amounts if other is not given and not _is_share(given, other)
    ]
    if any(mine & concepts_of(other.counted) for other in others):
        return True
    if _in_clause(mine, around.clause(given).keys):
        return False
    return any(_in_clause(mine, around.clause(other).keys) for other in others)


def _in_clause(mine: frozenset[str], keys: frozenset[str]) -> bool:
    return any(key(word) in keys for word in words_of(mine))


def other_group(said: Amount, reading: Reading, given: Amount, around: Reading, block: str) -> str:
    """A group of people that the statement tells the number of, and the whole paragraph of the
    evidence never has, where the evidence has another in its place: "26 were those of women"."""
    if said.kind is not Kind.COUNT or given.kind is not Kind.COUNT or _is_measured(said):
        return ""
    mine, its = groups_in(reading.clause(said).words), groups_in(around.clause(given).words)
    if len(mine) != 1 or len(its) != 1:
        return ""
    (one,), (other,) = mine, its
    paragraph = frozenset(block.casefold().replace(".", " ").replace(",", " ").split())
    if is_carried(frozenset({one}), frozenset({other})) or other in groups_in(reading.words):
        return ""
    if one in groups_in(paragraph) or one in hinted(paragraph):
        return ""
    if any(one in concepts_of((word,)) for word in around.clause(given).words):
        return ""  # one of the things that "crowd" may be
    return one


def _other_identity(said: Amount, given: Amount, around: Reading) -> str:
    """The same noun with another word or name before it: "foreign fighters", "IS-K fighters"."""
    if len(said.counted) < _FEW or len(given.counted) < _FEW:
        return ""
    mine = {key(word): word for word in said.counted}
    its = {key(word): word for word in given.counted}
    if not mine.keys() & its.keys():
        return ""
    added = [word for name, word in mine.items() if name not in its and _says_which(word)]
    lost = [word for name, word in its.items() if name not in mine and _says_which(word)]
    if added and lost and not any(_is_there(word.casefold(), around.words) for word in added):
        return f"“{' '.join(said.counted)}”"
    return ""


def _is_there(word: str, words: frozenset[str]) -> bool:
    """Whether a word is among others, or another form of the same country: "US", "American"."""
    if word in words:
        return True
    table = forms()
    countries = table.get(word, frozenset())
    return any(countries & table.get(one, frozenset()) for one in words)


def _says_which(word: str) -> bool:
    return word.casefold() in IDENTITY or word[0].isupper()


def swapped_with(
    said: Amount,
    reading: Reading,
    given: Amount,
    around: Reading,
    rivals: Sequence[tuple[Amount, Reading]],
) -> int | None:
    """The place of another number of the evidence that stands in the words of this one, where its
    own number stands in quite other words."""
    words = reading.clause(said).keys
    own = words & around.clause(given).keys
    head = frozenset() if _is_state(given) else _head(said)
    for place, (rival, elsewhere) in enumerate(rivals):
        if (
            rival.kind is not said.kind
            or rival.unit != said.unit
            or rival.is_range != said.is_range
        ):
            continue
        if same(rival.low, given.low) and same(rival.high, given.high):
            continue
        if _is_share(given, rival):
            continue
        told = any(same(rival.low, other.low) for other in reading.amounts)
        its = _head(rival)
        if head and its and head & its and not head & _head(given) and _head(given):
            mine, other = concepts_of(said.counted), concepts_of(given.counted)
            if mine and other and not is_carried(mine, other):
                return place
            if not (mine and other) and _is_exchanged(reading, rival, _head(given)):
                return place
        if told and not own and _is_mutual(said, reading, (given, around), (rival, elsewhere)):
            return place
        if rival.counted and not its & {key(word) for word in reading.words}:
            continue  # "its staff get 1,000, the chief 2.5 million": what is left out is shared
        if not own and not told and len(words & elsewhere.clause(rival).keys) >= _FEW:
            return place
    return None


def _is_exchanged(reading: Reading, rival: Amount, head: frozenset[str]) -> bool:
    """Whether the rival's number counts in the statement what this one counts in the evidence."""
    return any(same(other.low, rival.low) and _head(other) & head for other in reading.amounts)


def _is_mutual(
    said: Amount, reading: Reading, own: tuple[Amount, Reading], rival: tuple[Amount, Reading]
) -> bool:
    """Whether the rival's number stands in the statement in the words of this number's evidence,
    and this number in the rival's."""
    (given, around), (its, elsewhere) = own, rival
    words = elsewhere.clause(its).keys
    if not reading.clause(said).keys & words:
        return False
    for other in reading.amounts:
        if same(other.low, its.low) and other.clause != said.clause:
            told = reading.clause(other).keys
            return bool(told & around.clause(given).keys) and not told & words
    return False


def _is_state(given: Amount) -> bool:
    words = given.counted or given.holders
    return any(word.casefold() in STATES or word.casefold() in _OF_ANYBODY for word in words)


def _head(amount: Amount) -> frozenset[str]:
    return frozenset(key(word) for word in amount.counted[:3])


def may_be(said: Amount, given: Amount) -> bool:
    """Whether the nouns that two numbers count may be one, as far as they are known."""
    mine, its = concepts_of(said.counted), concepts_of(given.counted)
    return not mine or not its or is_carried(mine, its)
