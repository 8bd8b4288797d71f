"""Whether the evidence's own words were put together to say something else."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.check.carried.tables import (
    BE,
    CONNECTING,
    HEDGES,
    IRREGULAR_PARTICIPLES,
    QUALIFIERS,
)
from briefing.check.english import (
    SMALL_NUMBERS,
)
from briefing.check.fold import folded
from briefing.check.statement import Statement
from briefing.check.words import Word, words

_LONGEST = 400
"""Words of a text or its quotes that are compared in order; more are no rewording."""
_OPENS = re.compile(
    r"(?:[.,;:!?¶(\"]|[-\s]-|\b(?:that|and|but|while|sa(?:id|ys?)))\s*[\"'(]*(?:(?:the|an?) )?$",
    re.IGNORECASE,
)
_SENTENCE_ENDS = re.compile(r"[.;:!?] [\"'(]*$")


def turned(statement: Statement) -> str:
    """What was turned, or an empty string. All words of the text are known to be the evidence's."""
    said, given = statement.told, statement.given
    if len(said) > _LONGEST or len(given) > _LONGEST:
        return "it is too long to be compared"
    if dropped := _qualifier_dropped(statement):
        return f"“{dropped}” in the evidence is left out"
    if hedge := _hedge_dropped(statement):
        return f"“{hedge}” in the evidence is left out"
    if name := _name_changed(statement):
        return f"“{name}” is no name of the evidence"
    if torn := _torn(statement):
        return f"“{torn[1]}” behind “{torn[0]}” in the evidence is left out"
    if _common([word.key for word in said], [word.key for word in given]) < len(said):
        return "its words stand in another order, so who did what may have changed"
    if other := _other_subject(statement):
        return f"it begins with “{other}”, which is not where the evidence begins"
    if verb := _voice_changed(statement):
        return f"“{verb}” is done to somebody in one, done by somebody in the other"
    return ""


def _common(said: Sequence[str], given: Sequence[str]) -> int:
    """Length of the longest run of words, gaps allowed, that both have in the same order."""
    row = [0] * (len(given) + 1)
    for word in said:
        diagonal = 0
        for place, other in enumerate(given, start=1):
            above = row[place]
            row[place] = diagonal + 1 if word == other else max(above, row[place - 1])
            diagonal = above
    return row[-1]


def _qualifier_dropped(statement: Statement) -> str:
    """A "former" or "attempted" of the evidence whose noun is in the text without it."""
    kept = {word.text.casefold() for word in statement.said}
    said = {word.key for word in statement.said}
    for qualifier, noun in pairwise(statement.given):
        plain = qualifier.text.casefold()
        if plain in QUALIFIERS and plain not in kept and noun.key in said and not noun.is_free:
            return qualifier.text
    return ""


def _hedge_dropped(statement: Statement) -> str:
    """A "may" or "not" of the evidence that is gone from before a word that is kept, also where
    another one is left."""
    told = {word.key for word in statement.told}
    kept = Counter(word.text.casefold() for word in statement.said)
    needed: Counter[str] = Counter()
    for place, hedge in enumerate(statement.given):
        plain = hedge.text.casefold()
        if any(signs.fullmatch(hedge.text) for signs in HEDGES.values()):
            after = (word for word in statement.given[place + 1 :] if not word.is_free)
            following = next(after, None)
            needed[plain] += following is not None and following.key in told
    return next((plain for plain, count in needed.items() if kept[plain] < count), "")


def _name_changed(statement: Statement) -> str:
    """Two words of a name side by side that no name of the evidence has in this order."""
    known = [*_name_runs(statement.given, statement.quotes)]
    known += _name_runs(tuple(words(who := folded(statement.claim.who or ""))), who)
    for run in _name_runs(statement.said, statement.text):
        for first, second in pairwise(run):
            if not any(
                first.key in keys and second.key in keys[keys.index(first.key) + 1 :]
                for keys in ([word.key for word in other] for other in known)
            ):
                return f"{first.text} {second.text}"
    return ""


def _name_runs(given: Sequence[Word], text: str) -> Iterator[list[Word]]:
    """Runs of capitalised words with nothing but a space between them."""
    run: list[Word] = []
    for word in given:
        capital = word.text[0].isupper() and not word.is_free
        beside = run and text[run[-1].start + len(run[-1].text) : word.start] == " "
        if run and not (capital and beside):
            yield run
            run = []
        if capital:
            run.append(word)
    if run:
        yield run


def _torn(statement: Statement) -> tuple[str, str] | None:
    """Two words side by side in the evidence of which the text has only the first: the minister's
    son, an army base."""
    said = {word.key for word in statement.said}
    told = {word.key for word in statement.told}
    for first, second in pairwise(statement.given):
        end = first.start + len(first.text)
        if (
            statement.quotes[end : second.start] == " "
            and first.key in told
            and second.key not in said
            and not (second.is_aside or second.text.endswith("ly"))
            and second.text.casefold() not in CONNECTING
        ):
            return first.text, second.text
    return None


def _other_subject(statement: Statement) -> str:
    """The word that a sentence of the text begins with, where the evidence begins no part of a
    sentence with it: "the brother of the president" is not the president."""
    starts: set[str] = set()
    opened = True
    for before, word in pairwise([None, *statement.given]):
        if word is None or word.is_free:
            opened = opened and not starts
            continue
        opens = _OPENS.search(statement.quotes[max(0, word.start - 12) : word.start])
        # "The Port Almira authority" may become "the authority".
        beside = before and statement.quotes[before.start : word.start] == f"{before.text} "
        opened = bool(opens) or (opened and (not starts or bool(beside)))
        if opened:
            starts.add(_value(word))
    fresh = True
    for word in statement.said:
        before_it = statement.text[max(0, word.start - 8) : word.start]
        if not word.text[0].islower() and _SENTENCE_ENDS.search(before_it):
            fresh = True
        if fresh and (word.is_number or word in statement.told):
            if _value(word) not in starts:
                return word.text
            fresh = False
    return ""


def _value(word: Word) -> str:
    """What a first word is compared by; "four" and "4" are one."""
    number = SMALL_NUMBERS.get(word.text.casefold())
    return word.key if number is None else str(number)


def _voice_changed(statement: Statement) -> str:
    """A verb that is passive in the text alone, or in the evidence alone."""
    given = _voices(statement.given)
    for key, (word, voices) in _voices(statement.said).items():
        if key in given and not voices <= given[key][1]:
            return word
    return ""


def _voices(given: Sequence[Word]) -> dict[str, tuple[str, set[bool]]]:
    """For each past participle: how it is written, and whether a form of "to be" stands before."""
    found: dict[str, tuple[str, set[bool]]] = {}
    for place, word in enumerate(given):
        plain = word.text.casefold()
        if plain.endswith("ed") or plain in IRREGULAR_PARTICIPLES:
            before = {other.text.casefold() for other in given[max(0, place - 3) : place]}
            found.setdefault(word.key, (word.text, set()))[1].add(bool(before & BE))
    return found
