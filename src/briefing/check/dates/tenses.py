"""English words in a row: what they tell as done, and how two sentences are compared."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.dates.plan_words import (
    ADVERBS,
    AUXILIARIES,
    IRREGULAR,
    MODALS,
    NO_INFINITIVE,
    NO_VERB,
    TIME_UNITS,
)
from briefing.check.dates.words import SAYING
from briefing.check.english import SMALL_NUMBERS
from briefing.check.words import key

_TOKEN = re.compile(r"[^\W_]+(?:(?:[-.,']|:(?=\d))[^\W_]+)*(?:'(?=\s))?|'ll|[^\w\s]")
_MARKS = frozenset('.,;:()¶!?"-')
CLAUSE_ENDS = frozenset(".;:¶!?")
JOINS = frozenset(
    {"and", "but", "while", "whereas", "who", "which", "although", "after", "because"}
)
_SMALL = frozenset(
    "the a an of in on at to for with by from and or as that which who its his her their it he she "
    "they up down out over about than more is are was were be been being has have had do does did "
    "will would according percent this these those into also not about approximately nearly almost "
    "roughly around some another additional further already close".split()
)
ANDS = frozenset({"and", "or", "but"})
_NO_SUBJECTS = NO_VERB - ANDS - {"that"}
_NO_ADVERBS = frozenset("family assembly supply anomaly monopoly fly ally belly reply July".split())
_PARTS = CLAUSE_ENDS | JOINS | {",", "as", "that", "where", "when", "since", "before"}
FORMS_OF_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb, and what it is compared by."""

    text: str
    key: str
    place: int


def word_behind(tokens: Sequence[str], place: int) -> str:
    """The next word; at the end one that is no verb."""
    return tokens[place + 1] if place + 1 < len(tokens) else "the"


def no_infinitive(word: str) -> bool:
    """Whether a word behind "to" shows that it opens no infinitive."""
    return word in NO_VERB | NO_INFINITIVE or not word[0].islower() or word in ("blame", "date")


def clauses_at(tokens: Sequence[str]) -> list[frozenset[str]]:
    """For each word, the words of its clause, as far as marks and joints show it."""
    found: list[frozenset[str]] = []
    begin = 0
    for place in range(len(tokens) + 1):
        if place == len(tokens) or tokens[place] in _PARTS:
            words = frozenset(key(word) for word in content_words(tokens[begin:place]))
            found += [words] * (place - begin)
            begin = place
    return found


def numbers_of(tokens: Sequence[str]) -> Iterator[str]:
    """The numbers of things, and not of days or years."""
    for place, word in enumerate(tokens):
        number = number_of(word)
        if number and word_behind(tokens, place) not in TIME_UNITS:
            yield number


def number_of(word: str) -> str:
    """A number in digits, or an empty string."""
    if word[0].isdigit():
        return word
    value = SMALL_NUMBERS.get(word.casefold())
    return "" if value is None else str(value)


def content_words(tokens: Sequence[str]) -> list[str]:
    """The words that carry sense, in order."""
    return [
        word for word in tokens if word not in _SMALL and word[0].isalnum() and word not in SAYING
    ]


def done_verbs(tokens: Sequence[str]) -> Iterator[Verb]:
    """The verbs in a past tense, a perfect, or a passive of the past."""
    for place, word in enumerate(tokens):
        if not (word in IRREGULAR or (word.endswith("ed") and len(word) > 4 and word.islower())):
            continue
        at = place - 1
        while at >= 0 and (is_adverb(tokens[at])):
            at -= 1
        before = tokens[at] if at >= 0 else ""
        if before in AUXILIARIES:
            yield Verb(word, base_of(word), place)
        elif before in _NO_SUBJECTS | FORMS_OF_BE | MODALS or before in (
            "to",
            "",
            "could",
            "should",
            "may",
        ):
            continue
        elif before[0].isalnum() or before in ",)":
            yield Verb(word, base_of(word), place)


def is_adverb(word: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    return word in ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)


def base_of(word: str) -> str:
    """What any form of a verb is compared by."""
    return key(IRREGULAR.get(word, word))


@lru_cache(maxsize=4096)
def tokens_of(text: str) -> tuple[str, ...]:
    """The words and marks of a text without case; a name keeps it, so that "to Berlin" shows."""
    return tuple(
        found[0]
        if found[0][0].isupper() and text[max(0, found.start() - 1) : found.start()] == " "
        else found[0].casefold()
        for found in _TOKEN.finditer(text)
    )
