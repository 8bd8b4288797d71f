"""Whether the evidence's own words were put together to say something else."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.check.carried.statement import Worded
from briefing.check.carried.tables import (
    BE,
    CONNECTING,
    IRREGULAR_PARTICIPLES,
    QUALIFIERS,
    SMALL_NUMBERS,
)
from briefing.check.carried.words import Word

_LONGEST = 400
"""Words of a text or its quotes that are compared in order; more are no rewording."""
_OPENS = re.compile(r"(?:[.,;:!?¶(\"]|[-\s]-|\b(?:that|and|but|while))\s*[\"'(]*(?:(?:the|an?) )?$")
_SENTENCE_ENDS = re.compile(r"[.;:!?] [\"'(]*$")


def turned(statement: Worded) -> str:
    """What was turned, or an empty string. All words of the text are known to be the evidence's."""
    said, given = statement.told, statement.given
    if len(said) > _LONGEST or len(given) > _LONGEST:
        return "it is too long to be compared"
    if dropped := _qualifier_dropped(statement):
        return f"“{dropped}” in the evidence is left out"
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


def _qualifier_dropped(statement: Worded) -> str:
    """A "former" or "attempted" of the evidence whose noun is in the text without it."""
    kept = {word.text.casefold() for word in statement.said}
    said = {word.key for word in statement.said}
    for qualifier, noun in pairwise(statement.given):
        plain = qualifier.text.casefold()
        if plain in QUALIFIERS and plain not in kept and noun.key in said and not noun.is_free:
            return qualifier.text
    return ""


def _torn(statement: Worded) -> tuple[str, str] | None:
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


def _other_subject(statement: Worded) -> str:
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


def _voice_changed(statement: Worded) -> str:
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
