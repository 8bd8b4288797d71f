"""A plan of the evidence that the text tells as a deed that is done. English only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.check.dates.plan_words import (
    COMPLETES,
    GIVING,
    KEEPS,
    LIGHT,
    MAKING,
    OUTLOOKS,
    REVISES,
)
from briefing.check.dates.tenses import (
    CLAUSE_ENDS,
    JOINS,
    Plan,
    Verb,
    clauses_at,
    content_words,
    done_verbs,
    no_infinitive,
    numbers_of,
    plans_of,
    tokens_of,
)
from briefing.check.dates.words import CALENDAR, SAYING
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.words import key
from briefing.model.briefing import Certainty, Event, EventKind

_LONGEST = 4000
"""Characters of a sentence that is read; what is longer is none."""
_MANY = 3
_ASIDE = frozenset({"who", "which", "whose"})


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


def told_as_done(statement: Statement) -> Flaw | None:
    """A clause of the text that tells as done what its evidence only plans."""
    claim = statement.claim
    if not statement.is_english or claim.certainty is Certainty.PLANNED:
        return None
    if isinstance(claim, Event) and claim.kind is EventKind.PLAN:
        return None
    sentences = [
        tokens_of(found.sentence) for found in statement.support if len(found.sentence) <= _LONGEST
    ]
    ahead = _ahead(list(dict.fromkeys(sentences)))
    if ahead is None:
        return None
    for clause in _clauses(tokens_of(statement.text)):
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
    clauses = [clauses_at(each) for each in sentences]
    plans = tuple(
        (plan, tuple(_beside(plan, number, verb, there, clauses[there]) for verb, there in done))
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
    verbs = list(done_verbs(clause))
    if not verbs or _has_infinitive(clause):
        return None
    told = _told(clause)
    kept = [word for word in told if word in KEEPS]
    numbers = set(numbers_of(clause))
    fitting = [
        (plan, done) for plan, done in ahead.plans if not numbers & (ahead.numbers - plan.numbers)
    ]
    for plan, _ in fitting:
        for verb in verbs:
            is_it = verb.key not in ahead.done and plan.is_done_by(verb.key)
            if is_it and all(word == verb.text or key(word) in plan.scope for word in kept):
                return plan, verb.text
    # "gave August as the month of the opening", "gave the bank until Friday"
    light = LIGHT | GIVING if "as" in told or "until" in told else LIGHT
    verbs = [verb for verb in verbs if verb.text not in SAYING | light]
    if kept or not verbs or clause[0] in _ASIDE or {verb.key for verb in verbs} & ahead.done:
        return None
    content = {key(word) for word in content_words(told)} - {verb.key for verb in verbs}
    dates = _date_words(clause)  # one day for two things shows nothing
    for plan, done in fitting:
        if any(one.is_beside or one.about & content for one in done):
            continue
        if plan.verb and f"{plan.verb}|ing" in _gerunds(clause):
            continue
        if plan.is_asked and next(iter(content_words(clause)), "") in plan.owner_words:
            continue  # "the judge fined him" for "the judge ordered him to pay"
        if _is_about(content, plan, dates):
            return plan, verbs[0].text
    return None


def _told(clause: Sequence[str]) -> Sequence[str]:
    """What somebody says in it, if it has "said on Monday that"."""
    speaks = False
    for place, word in enumerate(clause):
        if word == "that" and speaks:
            return clause[place + 1 :]
        speaks = speaks or word in SAYING
    return clause


def _is_about(content: set[str], plan: Plan, dates: set[str]) -> bool:
    """Whether what a clause tells is mostly what the plan is about."""
    about = content - plan.owner
    shared = about & plan.scope
    if len(shared - dates) >= 2 and 2 * len(shared) >= len(about):
        return True
    plain = content - dates  # "Arlen saw the valley" for "Arlen is due to tour the valley"
    carried = plain & (plan.owner | plan.scope)
    return bool(shared - dates) and len(carried) >= _MANY and 3 * len(carried) >= 2 * len(plain)


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


def _gerunds(tokens: Sequence[str]) -> set[str]:
    return {f"{key(word)}|ing" for word in tokens if word.endswith("ing")}


def _has_infinitive(tokens: Sequence[str]) -> bool:
    """Whether "to" and a verb stand there. Words that are no verb after all only silence."""
    return any(
        word == "to" and place + 1 < len(tokens) and _may_be_verb(tokens[place + 1])
        for place, word in enumerate(tokens)
    )


def _may_be_verb(word: str) -> bool:
    return not no_infinitive(word) and not word.endswith(("s", "ing", "ern", "al", "ion", "er"))


def _clauses(tokens: Sequence[str]) -> Iterator[list[str]]:
    """The text in parts that have a verb of their own, as far as marks and joints show."""
    part: list[str] = []
    for place, word in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        if word in CLAUSE_ENDS or (word == "," and after in JOINS):
            yield part
            part = []
        else:
            part.append(word)
    yield part
