"""Which of two things came first: "before" and "after". English only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.check.dates.tenses import CLAUSE_ENDS, content_words, tokens_of
from briefing.check.dates.words import CALENDAR
from briefing.check.quotes import short
from briefing.check.rule import Flaw, Passage
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.check.words import key

_LATER = {"after": True, "before": False}
"""Whether the main clause came later than what stands behind the word."""
_LONGEST = 4000
"""Characters of a sentence that are read."""
_LEAST = 2
"""Words that both sides must share with the evidence's."""


@dataclass(frozen=True, slots=True)
class _Order:
    word: str
    earlier: frozenset[str]
    later: frozenset[str]


def order_turned(subject: Subject) -> Iterator[Flaw]:
    """What came before in the evidence comes after in the text."""
    for statement in subject.statements:
        found = _turned(statement)
        if found:
            yield found


def _turned(statement: Statement) -> Flaw | None:
    plain = statement.text.casefold()
    if not statement.is_english or not any(word in plain for word in _LATER):
        return None
    said = _order(tokens_of(statement.text))
    if said is None:
        return None
    for support in statement.support:
        given = _order(tokens_of(support.sentence[:_LONGEST]))
        if given and _is_turned(said, given):
            place = support.place
            return Flaw(
                (*statement.path, "text"),
                f"“{said.word}” turns the order of the evidence, which has “{given.word}”",
                f"the evidence is “{short(support.sentence, 200)}”",
                (Passage(support.evidence.source, place.start, place.end, "the order given"),),
            )
    return None


def _is_turned(said: _Order, given: _Order) -> bool:
    crossed = min(len(said.earlier & given.later), len(said.later & given.earlier))
    straight = max(len(said.earlier & given.earlier), len(said.later & given.later))
    return crossed >= _LEAST and straight == 0


def _order(tokens: Sequence[str]) -> _Order | None:
    """What a sentence puts first and what second, if it does so by one word alone."""
    places = [place for place, word in enumerate(tokens) if word.casefold() in _LATER]
    if len(places) != 1:
        return None
    place = places[0]
    word = tokens[place].casefold()
    if place == 0:
        comma = next((at for at, each in enumerate(tokens) if each == ","), None)
        if comma is None:
            return None
        behind, main = _sense(tokens[1:comma]), _sense(tokens[comma:])
    else:
        end = next(
            (at for at in range(place + 1, len(tokens)) if tokens[at] in CLAUSE_ENDS | {","}),
            len(tokens),
        )
        behind, main = _sense(tokens[place + 1 : end]), _sense(tokens[:place])
    shared = behind & main  # who stands on both sides tells nothing of the order
    behind, main = behind - shared, main - shared
    return _Order(word, behind, main) if _LATER[word] else _Order(word, main, behind)


def _sense(tokens: Sequence[str]) -> frozenset[str]:
    return frozenset(
        key(word)
        for word in content_words(tokens)
        if word.casefold() not in CALENDAR and not word[0].isdigit()
    )
