"""What an English sentence puts ahead, and what it tells as done."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.dates.plan_words import (
    ADVERBS,
    AHEAD_OF,
    AHEAD_TO,
    ASKING,
    AUXILIARIES,
    FORESEEN,
    IRREGULAR,
    MODALS,
    NO_VERB,
    OFFERS,
)
from briefing.check.dates.words import SAYING
from briefing.check.english import SMALL_NUMBERS
from briefing.check.words import key

_TOKEN = re.compile(r"[^\W_]+(?:[-.,'][^\W_]+)*(?:'(?=\s))?|'ll|[^\w\s]")
_MARKS = frozenset('.,;:()¶!?"-')
CLAUSE_ENDS = frozenset(".;:¶!?")
JOINS = frozenset(
    {"and", "but", "while", "whereas", "who", "which", "although", "after", "because"}
)
_FAR = 8
"""Words between "asked" and its "to"."""
_SMALL = frozenset(
    "the a an of in on at to for with by from and or as that which who its his her their it he she "
    "they up down out over about than more is are was were be been being has have had do does did "
    "will would according percent this these those into also not".split()
)
_AND = frozenset({"and", "or", "but"})
_NO_ADVERBS = frozenset("family assembly supply anomaly monopoly fly ally belly reply July".split())
_TURNS = frozenset(
    {
        "but",
        "after",
        "when",
        "who",
        "which",
        "because",
        "although",
        "though",
        "while",
        "where",
        "whose",
    }
)
_STEM = 5
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sentence puts ahead: the word that does it, the verb, and what belongs to it."""

    word: str
    verb: str
    """What the verb is compared by; empty where a noun tells the deed."""
    deed: str
    """What the noun is compared by, where there is no verb."""
    scope: frozenset[str]
    owner_words: frozenset[str]
    """The words before: mostly who plans."""
    numbers: frozenset[str]
    """The numbers of all these words."""

    @property
    def trigger(self) -> str:
        """The first of its words."""
        return self.word.partition(" ")[0]

    @property
    def owner(self) -> frozenset[str]:
        """What `owner_words` are compared by."""
        return frozenset(key(word) for word in self.owner_words)

    @property
    def is_asked(self) -> bool:
        """Whether somebody else is to do it."""
        return self.trigger in ASKING

    def is_done_by(self, verb: str) -> bool:
        """Whether this verb tells the deed itself."""
        if self.verb:
            return verb == self.verb
        return len(self.deed) >= _STEM and verb[:_STEM] == self.deed[:_STEM]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb, and what it is compared by."""

    text: str
    key: str


def plans_of(tokens: Sequence[str]) -> Iterator[Plan]:
    """What a sentence puts ahead."""
    ahead = False
    for place, word in enumerate(tokens):
        first = None
        if word in CLAUSE_ENDS:
            ahead = False
        elif word == "to" and ahead and tokens[place - 1] in _AND:
            first = None if no_infinitive(_next(tokens, place)) else place + 1  # "and to vaccinate"
        elif word in MODALS:
            first = place + 1
        elif word in AHEAD_TO or word in _BE:
            first = _after_to(tokens, place, 1 if word in _BE else _FAR)
        if first is not None:
            plan = _plan(tokens, place, first)
            if plan:
                ahead = True
                yield plan
        elif word in AHEAD_OF and not _is_adjective(tokens, place):
            yield _noun_plan(tokens, place, place + 1)
        elif word in FORESEEN and place and tokens[place - 1] in ("is", "are", "be"):
            yield _noun_plan(tokens, place, place + 1, whole=True)


def _next(tokens: Sequence[str], place: int) -> str:
    return tokens[place + 1] if place + 1 < len(tokens) else "the"


def _after_to(tokens: Sequence[str], place: int, far: int) -> int | None:
    """The place of the infinitive that belongs to a word, if one does."""
    if tokens[place] in ("was", "were", "been", "being"):
        return None  # "was to become king" tells what came
    for ahead in range(place + 1, min(place + 1 + far, len(tokens) - 1)):
        if tokens[ahead] in CLAUSE_ENDS or tokens[ahead] in JOINS:
            return None
        if tokens[ahead] == "to":
            return None if no_infinitive(tokens[ahead + 1]) else ahead + 1
    return None


def no_infinitive(word: str) -> bool:
    """Whether a word behind "to" shows that it opens no infinitive."""
    return word in NO_VERB or not word[0].islower() or word in ("blame", "date")


def _plan(tokens: Sequence[str], place: int, first: int) -> Plan | None:
    at = first
    while at < len(tokens) and (_is_adverb(tokens[at])):
        if tokens[at] in ("not", "never"):
            return None
        at += 1
    if at < len(tokens) and tokens[at] == "be":
        at += 1
        while at < len(tokens) and _is_adverb(tokens[at]):
            at += 1
    if at >= len(tokens) or not tokens[at][0].isalpha() or tokens[at] == "have":
        return None
    word = " ".join(tokens[place : min(first + 1, place + 4)])
    return _made(word, _base(tokens[at]), _scope(tokens, at), _owner(tokens, place))


def _noun_plan(tokens: Sequence[str], place: int, first: int, *, whole: bool = False) -> Plan:
    owner, scope = _owner(tokens, place), _scope(tokens, first)
    return _made(tokens[place], "", owner + scope if whole else scope, [] if whole else owner)


def _made(word: str, verb: str, scope: list[str], owner: list[str]) -> Plan:
    return Plan(
        word,
        verb,
        "" if verb or not scope else key(scope[0]),
        frozenset(key(each) for each in scope),
        frozenset(owner),
        frozenset(number_of(each) for each in scope + owner),
    )


def _is_adjective(tokens: Sequence[str], place: int) -> bool:
    """Whether a word stands before its noun, "the planned sale", is a noun itself, "the calls",
    or tells what was done: "was called by the union"."""
    after = _next(tokens, place)
    if tokens[place] in OFFERS and after in ("of", "for"):
        return False  # "an offer of 350,000 euros"
    return (place > 0 and tokens[place - 1] in NO_VERB) or after == "by"


def _scope(tokens: Sequence[str], first: int) -> list[str]:
    """What is said to lie ahead: the words up to the end of the clause."""
    end = first
    while end < len(tokens) and tokens[end] not in CLAUSE_ENDS | _TURNS:
        after = tokens[end + 1] if end + 1 < len(tokens) else ""
        if tokens[end] == "," and after in AUXILIARIES | _BE:
            break
        end += 1
    return content_words(tokens[first:end])


def _owner(tokens: Sequence[str], place: int) -> list[str]:
    begin = next((at + 1 for at in range(place - 1, -1, -1) if tokens[at] in CLAUSE_ENDS), 0)
    return content_words(tokens[begin:place])


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
        if not (word in IRREGULAR or (word.endswith("ed") and len(word) > 4)):
            continue
        at = place - 1
        while at >= 0 and (_is_adverb(tokens[at])):
            at -= 1
        before = tokens[at] if at >= 0 else ""
        if before in AUXILIARIES:
            yield Verb(word, _base(word))
        elif before in (NO_VERB - _AND) | _BE | MODALS or before in (
            "to",
            "",
            "could",
            "should",
            "may",
        ):
            continue
        elif before[0].isalnum() or before in ",)":
            yield Verb(word, _base(word))


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)


def _base(word: str) -> str:
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
