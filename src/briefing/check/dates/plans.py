"""A plan of the evidence that the text tells as a deed that is done. English only."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefing.check.dates.ahead import Plan, plans_of
from briefing.check.dates.clauses import clauses, date_words, gerunds, has_infinitive, told_in
from briefing.check.dates.judge import is_copied
from briefing.check.dates.later import done_later
from briefing.check.dates.plan_words import (
    AGREEMENTS,
    AWARDS,
    COMPLETES,
    GIVING,
    HAPPENED,
    KEEPS,
    LIGHT,
    MAKING,
    MEASURES,
    OF_PLANS,
    OUTLOOKS,
    REVISES,
    STATES,
)
from briefing.check.dates.tenses import (
    Verb,
    clauses_at,
    content_words,
    done_verbs,
    numbers_of,
    tokens_of,
)
from briefing.check.dates.words import SAYING
from briefing.check.english import SMALL_NUMBERS
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.words import key
from briefing.model.briefing import Certainty, Event, EventKind

_LONGEST = 4000
"""Characters of a sentence that is read; what is longer is none."""
_MANY = 3
_ALLIED = frozenset({"supported", "backed", "opposed"})
"""With "by", these only tell who is meant."""
_ASIDE_VERBS = SAYING | LIGHT | OF_PLANS | STATES
_NUMBERS = frozenset(key(word) for word in SMALL_NUMBERS)
_STEM = 5
_BESIDE = 5

_ASIDE = frozenset({"who", "which", "whose", "that"})


@dataclass(frozen=True, slots=True)
class _Done:
    """What the evidence tells as done beside a plan."""

    key: str
    about: frozenset[str]
    """The words of its clause, without who plans; whoever tells these may tell this deed."""
    is_beside: bool
    """Whether it stands in the clause of the plan itself."""


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What the evidence puts ahead, beside what it tells as done."""

    plans: tuple[tuple[Plan, tuple[_Done, ...]], ...]
    done: frozenset[str]
    numbers: frozenset[str]
    """All numbers of the sentences."""


def told_as_done(statement: Statement, published: datetime.date | None = None) -> Flaw | None:
    """A clause of the text that tells as done what its evidence only plans; `published` is the day
    of the newest of its sources."""
    claim = statement.claim
    if not statement.is_english or claim.certainty is Certainty.PLANNED or is_copied(statement):
        return None
    if isinstance(claim, Event) and claim.kind is EventKind.PLAN:
        return None
    later = done_later(statement.text, published)
    if later:
        verb, told = later
        return Flaw(
            (*statement.path, "text"),
            f"“{short(verb)}” tells as done what is dated {short(told.text)}, after the sources "
            "were published",
            f"the evidence is “{short(statement.sentences, 200)}”",
        )
    sentences = [
        tokens_of(found.sentence) for found in statement.support if len(found.sentence) <= _LONGEST
    ]
    ahead = _ahead(list(dict.fromkeys(sentences)))
    if ahead is None:
        return None
    for clause in clauses(tokens_of(statement.text)):
        found = _turned(clause, ahead)
        if found:
            plan, verb = found
            return Flaw(
                (*statement.path, "text"),
                f"“{short(verb)}” tells as done what the evidence puts ahead (“{plan.word}”)",
                f"the evidence is “{short(statement.sentences, 200)}”",
            )
    return None


def _ahead(sentences: Sequence[Sequence[str]]) -> _Ahead | None:
    found = [(plan, number) for number, each in enumerate(sentences) for plan in plans_of(each)]
    if not found:
        return None
    triggers = {plan.trigger for plan, _ in found}
    aside = SAYING | MAKING | triggers
    if triggers & OUTLOOKS:
        aside |= REVISES
    done = [
        (verb, number)
        for number, each in enumerate(sentences)
        for verb in done_verbs(each)
        if verb.text not in aside
    ]
    keys = frozenset(verb.key for verb, _ in done)
    if keys & {key(word) for word in COMPLETES}:
        return None
    parts = [clauses_at(each) for each in sentences]
    plans = tuple(
        (plan, tuple(_beside(plan, number, verb, there, parts[there]) for verb, there in done))
        for plan, number in found
    )
    numbers = {number for tokens in sentences for number in numbers_of(tokens)}
    return _Ahead(plans, keys, frozenset(numbers))


def _beside(
    plan: Plan, number: int, verb: Verb, there: int, clauses: Sequence[frozenset[str]]
) -> _Done:
    clause = clauses[verb.place]
    is_beside = number == there and clause is clauses[plan.place]
    return _Done(verb.key, clause - plan.owner - {verb.key}, is_beside)


def _turned(clause: Sequence[str], ahead: _Ahead) -> tuple[Plan, str] | None:
    told = told_in(clause)
    verbs = list(done_verbs(told))
    if not verbs or has_infinitive(clause):
        return None
    kept = [
        word
        for word, after in zip_longest(told, told[1:])
        if word in KEEPS and not (word in _ALLIED and after == "by")
    ]
    numbers = set(numbers_of(clause))
    fitting = [
        (plan, done) for plan, done in ahead.plans if not numbers & (ahead.numbers - plan.numbers)
    ]
    for plan, _ in fitting:
        verb = _deed(told, verbs, _still_ahead(kept, plan), plan, ahead)
        if verb:
            return plan, verb
    # "gave August as the month of the opening", "gave the bank until Friday"
    light = _ASIDE_VERBS | GIVING if "as" in told or "until" in told else _ASIDE_VERBS
    verbs = [verb for verb in verbs if verb.text not in light]
    if not verbs or clause[0] in _ASIDE or {verb.key for verb in verbs} & ahead.done:
        return None
    content = {key(word) for word in content_words(told)} - {verb.key for verb in verbs}
    dates = date_words(clause)  # one day for two things shows nothing
    for plan, done in fitting:
        if _still_ahead(kept, plan):
            continue
        if any(one.is_beside or one.about & content for one in done):
            continue
        if plan.verb and f"{plan.verb}|ing" in gerunds(clause):
            continue
        if plan.is_asked and next(iter(content_words(clause)), "") in plan.askers:
            continue  # "the judge fined him" for "the judge ordered him to pay"
        if verbs[0].text == "won" and plan.verb in AWARDS:
            continue
        if _is_about(content, plan, dates):
            return plan, verbs[0].text
    return None


def _deed(
    told: Sequence[str], verbs: Sequence[Verb], left: Sequence[str], plan: Plan, ahead: _Ahead
) -> str | None:
    """A verb that tells the very deed of a plan as done."""
    for verb in verbs:
        is_new = not {verb.key, plan.verb or plan.deed} & ahead.done
        if is_new and not left and _has_happened(told, verb, plan):
            return verb.text
        is_it = verb.key not in ahead.done and plan.is_done_by(verb.key)
        if is_it and all(word == verb.text or key(word) in plan.scope for word in left):
            return verb.text
    return None


def _still_ahead(kept: Sequence[str], plan: Plan) -> list[str]:
    """The words that keep this plan ahead: not the pact that it stands beside."""
    return [
        word
        for word in kept
        if word not in AGREEMENTS or word == plan.trigger or word not in plan.owner_words
    ]


def _has_happened(tokens: Sequence[str], verb: Verb, plan: Plan) -> bool:
    """Whether a noun of the text is the deed, and the verb says that it took place: "his sentence
    was handed down" for "he will be sentenced"."""
    if verb.text not in HAPPENED:
        return False
    end = next((at for at, word in enumerate(tokens) if word == verb.text), 0)
    deed = plan.verb or plan.deed
    return len(deed) >= _STEM and any(
        word[0].islower() and key(word)[:_STEM] == deed[:_STEM]
        for word in tokens[max(0, end - _BESIDE) : end]
    )


def _is_telling(word: str) -> bool:
    """Whether a word is a number of two digits or more, which few other things have."""
    return word[0].isdigit() and len(word) > 1


def _is_about(content: set[str], plan: Plan, dates: set[str]) -> bool:
    """Whether what a clause tells is mostly what the plan is about."""
    about = content - plan.owner - dates
    shared = about & plan.scope
    weight = 3 if any(word[0].isdigit() or word in _NUMBERS for word in shared) else 2
    if len(shared) >= 2 and weight * len(shared) >= len(about):
        return True
    if (
        plan.verb not in MEASURES
        and len(about) <= _MANY
        and any(_is_telling(word) for word in shared)
    ):
        return True
    plain = content - dates  # "Arlen saw the valley" for "Arlen is due to tour the valley"
    carried = plain & (plan.owner | plan.scope)
    return bool(shared) and len(carried) >= _MANY and 3 * len(carried) >= 2 * len(plain)
