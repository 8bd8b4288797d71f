"""A plan of the evidence that the text tells as a deed that is done. English only."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from briefing.check.dates.plan_words import (
    ADVERBS,
    AHEAD_OF,
    AHEAD_TO,
    AUXILIARIES,
    COMPLETES,
    FORESEEN,
    IRREGULAR,
    KEEPS,
    MODALS,
    NO_VERB,
)
from briefing.check.dates.words import CALENDAR, SAYING
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.words import key
from briefing.model.briefing import Certainty, Event, EventKind

_TOKEN = re.compile(r"[^\W_]+(?:[-.,'][^\W_]+)*(?:'(?=\s))?|'ll|[^\w\s]")
_MARKS = frozenset('.,;:()¶!?"-')
_CLAUSE_ENDS = frozenset(".;:¶!?")
_JOINS = frozenset(
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
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What the evidence puts ahead: the word that does it, the verb, and what belongs to it."""

    word: str
    verb: str
    """What the verb is compared by; empty where a noun tells the deed."""
    scope: frozenset[str]
    owner: frozenset[str]
    """The words before: mostly who plans."""


@dataclass(frozen=True, slots=True)
class _Verb:
    text: str
    key: str


def told_as_done(statement: Statement) -> Flaw | None:
    """A clause of the text that tells as done what its evidence only plans."""
    claim = statement.claim
    if not statement.is_english or claim.certainty is Certainty.PLANNED:
        return None
    if isinstance(claim, Event) and claim.kind is EventKind.PLAN:
        return None
    sentences = [_tokens(found.sentence) for found in statement.support]
    if not any(_has_plan_word(tokens) for tokens in sentences):
        return None
    plans = [plan for tokens in sentences for plan in plans_of(tokens)]
    if not plans:
        return None
    done = {verb.key for tokens in sentences for verb in _done(tokens)}
    if done & {key(word) for word in COMPLETES}:
        return None
    for clause in _clauses(_tokens(statement.text)):
        found = _turned(clause, plans, done)
        if found:
            plan, verb = found
            return Flaw(
                (*statement.path, "text"),
                f"“{short(verb)}” tells as done what the evidence puts ahead (“{plan.word}”)",
                f"the evidence is “{short(statement.sentences, 200)}”",
            )
    return None


def _turned(
    clause: Sequence[str], plans: Sequence[Plan], done: set[str]
) -> tuple[Plan, str] | None:
    verbs = [verb for verb in _done(clause) if verb.text not in SAYING]
    kept = [word for word in clause if word in KEEPS]
    if not verbs or _has_infinitive(clause):
        return None
    for plan in plans:
        for verb in verbs:
            is_it = plan.verb and verb.key == plan.verb and verb.key not in done
            if is_it and all(word == verb.text for word in kept):
                return plan, verb.text
    if kept or any(verb.key in done for verb in verbs):
        return None
    told = {verb.key for verb in verbs}
    dates = _date_words(clause)  # one day for two things shows nothing
    content = {key(word) for word in _content(clause)} - told
    for plan in plans:
        if plan.verb and f"{plan.verb}|ing" in _gerunds(clause):
            continue
        about = content - plan.owner
        shared = about & plan.scope
        if len(shared - dates) >= 2 and 2 * len(shared) >= len(about):
            return plan, verbs[0].text
    return None


def _date_words(tokens: Sequence[str]) -> set[str]:
    """Months and weekdays, the numbers beside them, and years."""
    found: set[str] = set()
    for place, word in enumerate(tokens):
        if word.casefold() in CALENDAR:
            beside = tokens[max(0, place - 1) : place + 2]
            found |= {
                key(other) for other in beside if other.casefold() in CALENDAR or other.isdigit()
            }
        elif len(word) == 4 and word.isdigit():
            found.add(key(word))
    return found


def plans_of(tokens: Sequence[str]) -> Iterator[Plan]:
    """What a sentence puts ahead."""
    for place, word in enumerate(tokens):
        first = None
        if word in MODALS:
            first = place + 1
        elif word in AHEAD_TO or word in _BE:
            first = _after_to(tokens, place, 1 if word in _BE else _FAR)
        if first is not None:
            plan = _plan(tokens, place, first)
            if plan:
                yield plan
        elif word in AHEAD_OF and not _is_adjective(tokens, place):
            yield _noun_plan(tokens, place, place + 1)
        elif word in FORESEEN and place and tokens[place - 1] in ("is", "are", "be"):
            yield _noun_plan(tokens, place, place + 1, whole=True)


def _after_to(tokens: Sequence[str], place: int, far: int) -> int | None:
    """The place of the infinitive that belongs to a word, if one does."""
    if tokens[place] in ("was", "were", "been", "being"):
        return None  # "was to become king" tells what came
    for ahead in range(place + 1, min(place + 1 + far, len(tokens) - 1)):
        if tokens[ahead] in _CLAUSE_ENDS or tokens[ahead] in _JOINS:
            return None
        if tokens[ahead] == "to":
            return None if _no_infinitive(tokens[ahead + 1]) else ahead + 1
    return None


def _no_infinitive(word: str) -> bool:
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
    scope = _scope(tokens, at)
    word = " ".join(tokens[place : min(first + 1, place + 4)])
    return Plan(word, _base(tokens[at]), scope, _owner(tokens, place))


def _noun_plan(tokens: Sequence[str], place: int, first: int, *, whole: bool = False) -> Plan:
    owner = _owner(tokens, place)
    scope = _scope(tokens, first)
    return Plan(
        tokens[place], "", scope | owner if whole else scope, frozenset() if whole else owner
    )


def _is_adjective(tokens: Sequence[str], place: int) -> bool:
    """Whether a word stands before its noun: "the planned sale", "calls" in "the calls"."""
    return place > 0 and tokens[place - 1] in NO_VERB


def _scope(tokens: Sequence[str], first: int) -> frozenset[str]:
    """What is said to lie ahead: the words up to the end of the clause."""
    held = takewhile(lambda word: word not in _CLAUSE_ENDS and word != "but", tokens[first:])
    return frozenset(key(word) for word in _content(list(held)))


def _owner(tokens: Sequence[str], place: int) -> frozenset[str]:
    begin = next((at + 1 for at in range(place - 1, -1, -1) if tokens[at] in _CLAUSE_ENDS), 0)
    return frozenset(key(word) for word in _content(tokens[begin:place]))


def _content(tokens: Sequence[str]) -> list[str]:
    return [
        word for word in tokens if word not in _SMALL and word[0].isalnum() and word not in SAYING
    ]


def _done(tokens: Sequence[str]) -> Iterator[_Verb]:
    """The verbs in a past tense, a perfect, or a passive of the past."""
    for place, word in enumerate(tokens):
        if not (word in IRREGULAR or (word.endswith("ed") and len(word) > 4)):
            continue
        at = place - 1
        while at >= 0 and (_is_adverb(tokens[at])):
            at -= 1
        before = tokens[at] if at >= 0 else ""
        if before in AUXILIARIES:
            yield _Verb(word, _base(word))
        elif before in (NO_VERB - _AND) | _BE | MODALS or before in (
            "to",
            "",
            "could",
            "should",
            "may",
        ):
            continue
        elif before[0].isalnum() or before in ",)":
            yield _Verb(word, _base(word))


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)


def _base(word: str) -> str:
    return key(IRREGULAR.get(word, word))


def _gerunds(tokens: Sequence[str]) -> set[str]:
    return {f"{key(word)}|ing" for word in tokens if word.endswith("ing")}


def _has_infinitive(tokens: Sequence[str]) -> bool:
    """Whether "to" and a verb stand there. Words that are no verb after all only silence."""
    return any(
        word == "to" and place + 1 < len(tokens) and _may_be_verb(tokens[place + 1])
        for place, word in enumerate(tokens)
    )


def _may_be_verb(word: str) -> bool:
    return not _no_infinitive(word) and not word.endswith(("s", "ing", "ern", "al", "ion", "er"))


def _clauses(tokens: Sequence[str]) -> Iterator[list[str]]:
    """The text in parts that have a verb of their own, as far as marks and joints show."""
    part: list[str] = []
    for place, word in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        if word in _CLAUSE_ENDS or (word == "," and after in _JOINS):
            yield part
            part = []
        else:
            part.append(word)
    yield part


def _has_plan_word(tokens: Sequence[str]) -> bool:
    return any(
        word in MODALS or word in AHEAD_TO or word in AHEAD_OF or word == "to" for word in tokens
    )


def _tokens(text: str) -> list[str]:
    """The words and marks of a text without case; a name keeps it, so that "to Berlin" shows."""
    return [
        word if word[:1].isupper() and place and before[-1:] == " " else word.casefold()
        for place, word, before in _spelled(text)
    ]


def _spelled(text: str) -> Iterator[tuple[int, str, str]]:
    for number, found in enumerate(_TOKEN.finditer(text)):
        yield number, found[0], text[: found.start()][-1:]
