"""What an English sentence puts ahead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.check.dates.plan_words import (
    AHEAD_OF,
    AHEAD_TO,
    ASKING,
    AUXILIARIES,
    BEGINS,
    FIRST_TO,
    FORESEEN,
    GOING_ON,
    IRREGULAR,
    MODALS,
    NEAR_DOING,
    NO_VERB,
    NOT_BEFORE_TO_BE,
    OFFERS,
    OUTLOOKS,
    REVISES,
    RIGHT_BEFORE_TO,
    SOUGHT_FOR,
    WISHED,
)
from briefing.check.dates.tenses import (
    ANDS,
    CLAUSE_ENDS,
    FORMS_OF_BE,
    JOINS,
    base_of,
    content_words,
    is_adverb,
    no_infinitive,
    number_of,
    word_behind,
)
from briefing.check.english import word_set
from briefing.check.words import key

_FAR = 8
"""Words between "asked" and its "to"."""
_TURNS = word_set("but after when who which because although though while where whose")
_STEM = 5
_RELATIVE = frozenset({"which", "who", "where"})
_OPEN = MODALS | {"can", "could", "may"}
_SHORT_OF = frozenset({"to", "from", "of", "with", "for", "at", "on"})
_DASHES = frozenset({"-", "–", "—"})
_NEAR = 3
"""Words between "raised" and its outlook."""
_BEGIN_KEYS = frozenset(key(word) for word in BEGINS)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sentence puts ahead: the word that does it, the verb, and what belongs to it."""

    word: str
    verb: str
    """What the verb is compared by; empty where a noun tells the deed."""
    deed: str
    """What the noun is compared by, where there is no verb."""
    scope: frozenset[str]
    behind: frozenset[str]
    """What stands behind the word; only where there is no verb."""
    owner_words: frozenset[str]
    """The words before: mostly who plans."""
    askers: frozenset[str]
    """Those of them before the word that does it."""
    numbers: frozenset[str]
    """The numbers of all these words."""
    place: int
    """Where the word that does it stands."""

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
        if verb in self.behind:
            return True
        return len(self.deed) >= _STEM and verb[:_STEM] == self.deed[:_STEM]


def plans_of(tokens: Sequence[str]) -> Iterator[Plan]:
    """What a sentence puts ahead."""
    ahead = False
    for place, word in enumerate(tokens):
        if word in CLAUSE_ENDS:
            ahead = False
        first = None if word in CLAUSE_ENDS else _infinitive(tokens, place, ahead)
        plan = None if first is None else _plan(tokens, place, first)
        if plan:
            ahead = True
            yield plan
            gerund = _gerund_behind(tokens, place, plan.verb)
            if gerund:
                yield _of_verb(tokens, place, gerund)
        elif first is None:
            yield from _other_plans(tokens, place)


def _infinitive(tokens: Sequence[str], place: int, ahead: bool) -> int | None:
    """The place of the verb that a word puts ahead, if it does."""
    word = tokens[place]
    if ahead and (word == "and" or (word == "to" and tokens[place - 1] in ANDS)):
        after = word_behind(tokens, place)  # "and to vaccinate", "and vaccinate"
        return None if no_infinitive(after) or _is_past(after) else place + 1
    if word in MODALS or word.endswith("'ll"):
        return place + 1
    if word in RIGHT_BEFORE_TO or word in FORMS_OF_BE:
        return _after_to(tokens, place, 1)
    if word in GOING_ON:  # "continuing to meet" is meeting
        return None if word_behind(tokens, place) == "to" else _after_to(tokens, place, _FAR)
    return _after_to(tokens, place, _FAR) if word in AHEAD_TO else None


def _other_plans(tokens: Sequence[str], place: int) -> Iterator[Plan]:
    """Plans without an infinitive: a noun, a verb in -ing, a clause with "that"."""
    word = tokens[place]
    if word in WISHED and word_behind(tokens, place) == "that":
        yield _noun_plan(tokens, place, place + 2)
    elif word in AHEAD_OF and not (_is_adjective(tokens, place) or _is_naming(tokens, place)):
        yield _noun_plan(tokens, place, place + 1)
    elif word in SOUGHT_FOR and word_behind(tokens, place) == "for":
        yield _noun_plan(tokens, place, place + 2)
    elif word in FORESEEN and _before_adverbs(tokens, place) in ("is", "are", "be"):
        yield _noun_plan(tokens, place, place + 1, whole=True)
    elif word in NEAR_DOING:
        near = place + 1 < len(tokens) and tokens[place + 1] in _SHORT_OF
        if near and word_behind(tokens, place + 1).endswith("ing"):
            yield _of_verb(tokens, place, place + 2)
    elif word == "to" and word_behind(tokens, place) == "be" and _is_reduced(tokens, place):
        yield _noun_plan(tokens, place, place + 2, whole=True)
    elif word in OUTLOOKS and REVISES & set(tokens[max(0, place - _NEAR) : place]):
        yield _noun_plan(tokens, place, place + 1)


def _before_adverbs(tokens: Sequence[str], place: int) -> str:
    at = place - 1
    while at >= 0 and is_adverb(tokens[at]):
        at -= 1
    return tokens[at] if at >= 0 else ""


def _is_reduced(tokens: Sequence[str], place: int) -> bool:
    """Whether "to be" belongs to a noun: "a verdict to be handed down"."""
    before = tokens[place - 1] if place else "."
    return (
        before not in NOT_BEFORE_TO_BE
        and not FIRST_TO & set(tokens[max(0, place - _FAR) : place])
        and before[0].isalpha()
        and not is_adverb(before)
        and not before.endswith("ed")
        and before not in IRREGULAR
        and before not in FORMS_OF_BE
    )


def _gerund_behind(tokens: Sequence[str], place: int, verb: str) -> int | None:
    """Where the deed itself stands, for "will start moving"."""
    if verb not in _BEGIN_KEYS:
        return None
    for at in range(place + 1, min(place + _FAR, len(tokens) - 1)):
        if key(tokens[at]) == verb:
            return at + 1 if tokens[at + 1].endswith("ing") else None
    return None


def _after_to(tokens: Sequence[str], place: int, far: int) -> int | None:
    """The place of the infinitive that belongs to a word, if one does."""
    if tokens[place] in ("was", "were", "been", "being"):
        return None  # "was to become king" tells what came
    for ahead in range(place + 1, min(place + 1 + far, len(tokens) - 1)):
        if tokens[ahead] in CLAUSE_ENDS or tokens[ahead] in JOINS:
            return None
        if tokens[ahead] == "to" and not no_infinitive(tokens[ahead + 1]):
            return ahead + 1
    return None


def _plan(tokens: Sequence[str], place: int, first: int) -> Plan | None:
    at = first
    while at < len(tokens) and (is_adverb(tokens[at])):
        if tokens[at] in ("not", "never"):
            return None
        at += 1
    if at < len(tokens) and tokens[at] == "be":
        at += 1
        if list(tokens[at : at + 1]) == ["the"] and word_behind(tokens, at + 1) == "to":
            at += 3 if tokens[at + 1] in FIRST_TO else 0  # "to be the first to expel"
        while at < len(tokens) and is_adverb(tokens[at]):
            at += 1
    if at >= len(tokens) or not tokens[at][0].isalpha() or tokens[at] == "have":
        return None
    return _of_verb(tokens, place, at, min(first + 1, place + 4))


def _of_verb(tokens: Sequence[str], place: int, at: int, shown: int = 0) -> Plan:
    """The plan that the verb at `at` tells."""
    word = " ".join(tokens[place : shown or at + 1])
    asked = content_words(tokens[place + 1 : at])  # "expects rain to fall"
    owner, scope = _owner(tokens, place), _scope(tokens, at)
    return _made(word, place, base_of(tokens[at]), scope, owner, asked=asked)


def _noun_plan(tokens: Sequence[str], place: int, first: int, *, whole: bool = False) -> Plan:
    owner, behind = _owner(tokens, place), _scope(tokens, first)
    scope = owner + behind if whole else behind
    return _made(tokens[place], place, "", scope, [] if whole else owner, behind)


def _made(
    word: str,
    place: int,
    verb: str,
    scope: list[str],
    owner: list[str],
    behind: Sequence[str] = (),
    asked: Sequence[str] = (),
) -> Plan:
    return Plan(
        word,
        verb,
        "" if verb or not scope else key(scope[0]),
        frozenset(key(each) for each in scope),
        frozenset(key(each) for each in behind),
        frozenset([*owner, *asked]),
        frozenset(owner),
        frozenset(number_of(each) for each in [*scope, *owner, *asked]),
        place,
    )


def _is_adjective(tokens: Sequence[str], place: int) -> bool:
    """Whether a word stands before its noun, "the planned sale", is a noun itself, "the calls",
    or tells what was done: "was called by the union"."""
    after = word_behind(tokens, place)
    if tokens[place] in OFFERS and after in ("of", "for"):
        return False  # "an offer of 350,000 euros"
    return (place > 0 and tokens[place - 1] in NO_VERB) or after == "by"


def _is_naming(tokens: Sequence[str], place: int) -> bool:
    """Whether "called" gives a name or a word to somebody: "called her a liar"."""
    asks = word_behind(tokens, place) in ("for", "on", "upon")
    return tokens[place] in ("call", "calls", "called", "calling") and not asks


def _scope(tokens: Sequence[str], first: int) -> list[str]:
    """What is said to lie ahead: the words up to the end of the clause."""
    end = first
    while end < len(tokens) and (
        tokens[end] not in CLAUSE_ENDS | _TURNS or _goes_on_ahead(tokens, end)
    ):
        after = tokens[end + 1] if end + 1 < len(tokens) else ""
        if tokens[end] == "," and after in AUXILIARIES | FORMS_OF_BE:
            break
        end += 1
    return content_words(tokens[first:end])


def _is_past(word: str) -> bool:
    return word == "to" or word in IRREGULAR or word.endswith(("ed", "ing"))


def _goes_on_ahead(tokens: Sequence[str], place: int) -> bool:
    """Whether an aside is ahead too: "a corridor through which patients can be brought out"."""
    return tokens[place] in _RELATIVE and bool(
        _OPEN & set(tokens[place + 1 : place + 1 + _NEAR + 1])
    )


def _owner(tokens: Sequence[str], place: int) -> list[str]:
    begin = next((at + 1 for at in range(place - 1, -1, -1) if _opens(tokens, at)), 0)
    return content_words(tokens[begin:place])


def _opens(tokens: Sequence[str], at: int) -> bool:
    """Whether another clause begins behind a place."""
    after = tokens[at + 1]
    return tokens[at] in CLAUSE_ENDS | _DASHES or (
        tokens[at] == "," and after in JOINS and after not in ("who", "which")
    )
