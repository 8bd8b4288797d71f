"""What a sign governs in its sentence, and whether a statement tells that."""

from collections.abc import Iterable, Set

from briefing.check.meaning.reading import Found, Reach, Reading

_FEW = 4
"""Words behind a verb of saying that only add to it: ", the agency said on Sunday evening"."""
_NOUN_WORDS = 3
_STARTS_ASIDE = frozenset("who which whose when after before while".split())
_SPEAKS = frozenset("said says say told tells quoted reported reports wrote that".split())
_CITES = frozenset({"citing", "quoting"})
_JOINS = frozenset({"and", "but", "while", "whereas", "although", "though"})
_STARTS_SPEECH = frozenset(
    "that it he she they there this these we i you the no all a an some most if".split()
)
_VERBS = frozenset(
    "is are was were be been has have had will would can could may might must should did does do "
    "not never cannot no".split()
)


def governed(reading: Reading, found: Found) -> Set[int]:
    """The places of the words that a sign governs."""
    reach = found.sign.reach
    if reach is Reach.SENTENCE:
        return set(reading.part(found.first)) - set(range(found.first, found.last))
    if reach is Reach.MAIN:
        return _main_clause(reading, found)
    if reach is Reach.SPEECH:
        return speech(reading, found)
    behind = reading.clause_behind(found.last)
    if reach is Reach.NEXT:
        return _noun(reading, behind)
    if not any(reading.tokens[place].is_content for place in behind):
        whole = reading.part(found.first)
        behind = range(found.last, whole.stop)
        if not any(reading.tokens[place].is_content for place in behind):
            behind = range(whole.start, found.first)
    return set(behind)


def _main_clause(reading: Reading, found: Found) -> set[int]:
    """What is so only under a condition: the clause before it, or the one behind it."""
    whole = reading.part(found.first)
    if found.first > whole.start:
        clause, last = reading.tokens[found.first - 1].clause, found.first
        return {p for p in range(whole.start, last) if reading.tokens[p].clause == clause}
    own = reading.clause_behind(found.last)
    if own.stop + 1 >= whole.stop:
        return set()
    told = reading.clause_behind(own.stop + 1)
    ends = (place for place in range(own.stop, told.stop) if '"' in reading.gap(place))
    return set(range(told.start, next(ends, told.stop)))  # no farther than what is spoken


def _noun(reading: Reading, behind: range) -> set[int]:
    """The words with a sense right behind a sign, up to the next small word."""
    some: set[int] = set()
    for place in behind:
        if not reading.tokens[place].is_content:
            if some:
                break
            continue
        some.add(place)
        if len(some) == _NOUN_WORDS:
            break
    return some


def speech(reading: Reading, found: Found) -> set[int]:
    """What is said, for a verb of saying: behind it, or all but the clause it stands in."""
    whole = reading.part(found.first)
    if stands_behind(reading, found):
        own = speaker(reading, found)
        rest = range(reading.clause_behind(found.last).stop, whole.stop)
        if closes_quote(reading, found.first):  # what is spoken on stands in marks again
            rest = range(next((p for p in rest if '"' in reading.gap(p)), whole.stop), whole.stop)
        if rest and reading.tokens[rest.start].plain in _STARTS_ASIDE | _JOINS:
            rest = range(0)
        first = min(own.start, found.first)
        if first > whole.start and reading.tokens[first - 1].plain in _JOINS:
            return set(rest)  # "and, engineers say, it should be"
        return set(range(whole.start, first)) | set(rest)
    return set(range(found.last, whole.stop))


def speaker(reading: Reading, found: Found) -> range:
    """Where the speaker of a verb of saying is named, roughly."""
    whole = reading.part(found.first)
    clause = reading.tokens[found.first].clause
    first = found.first
    while (
        first > whole.start
        and reading.tokens[first - 1].clause == clause
        and reading.tokens[first - 1].plain not in _SPEAKS
    ):
        first -= 1
    if stands_behind(reading, found):
        if first == found.first:  # ", said the mayor"
            return reading.clause_behind(found.last)
        return range(first, found.first)
    if first == found.first:  # "The mayor, Ann Roe, said", "The paper, citing a letter, said"
        before = range(whole.start, found.first)
        return range(
            whole.start,
            next((p for p in before if p > whole.start and _cites(reading, p)), found.first),
        )
    return range(first, found.first)


def _cites(reading: Reading, place: int) -> bool:
    return reading.tokens[place].plain in _CITES and "," in reading.gap(place)


def stands_behind(reading: Reading, found: Found) -> bool:
    """Whether what is said stands before the verb: "Nine died, police said."."""
    whole = reading.part(found.first)
    clause = reading.tokens[found.first].clause
    if reading.tokens[whole.start].clause == clause:
        return False
    behind = reading.clause_behind(found.last)
    if behind and closes_quote(reading, found.first):
        return True
    after = reading.tokens[behind.start].plain if behind else ""
    told = [place for place in behind if reading.tokens[place].is_content]
    if any(reading.tokens[place].plain in _VERBS for place in behind):
        return False
    first = found.first
    while first > whole.start and reading.tokens[first - 1].clause == clause:
        first -= 1
    if reading.tokens[first].plain in _JOINS:
        return False
    if found.first and reading.tokens[found.first - 1].clause != clause:
        # ", said the mayor" or "The mayor, Ann Roe, said it rained".
        return bool(behind) and after != "that" and len(told) <= _FEW
    quote = '"' in reading.gap(found.last) or ":" in reading.gap(found.last)
    return not quote and after not in _STARTS_SPEECH and len(told) <= _FEW


def closes_quote(reading: Reading, place: int) -> bool:
    """Whether a quotation ends before a word: `"It rained," said Roe`."""
    gap = reading.gap(place)
    return '"' in gap and "," in gap


def tells(
    said: Set[str],
    reading: Reading,
    places: Set[int],
    *,
    least: int = 2,
    beside: Set[int] = frozenset(),
) -> bool:
    """Whether a statement with the roots `said` tells what stands at `places` of the evidence.

    Only words that stand nowhere else in the evidence show it; of a short passage one is enough,
    unless most of the statement tells what stands elsewhere, and not `beside` it as its subject.
    """
    here = {reading.tokens[place].root for place in places if reading.tokens[place].is_content}
    elsewhere = roots(reading, (p for p in range(len(reading.tokens)) if p not in places))
    alone = here - elsewhere or here
    common = len(alone & said)
    away = elsewhere - roots(reading, beside)
    if common == 1 and len(alone) > 1 and len(away & said) > len(alone):
        return False
    return common >= least or (common >= 1 and len(alone) <= least + 1 + bool(beside))


def roots(reading: Reading, places: Iterable[int]) -> set[str]:
    """What the words with a sense at these places are compared by."""
    return {reading.tokens[place].root for place in places if reading.tokens[place].is_content}
