"""Hedges: what the source only claims, suspects or thinks possible is not told as a fact."""

from collections.abc import Iterator, Set

from briefing.check.meaning import abroad
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.english import ACCEPTS, DOUBT_SIGNS, SOFT_SIGNS, SPEECH_SIGNS
from briefing.check.meaning.reading import Found
from briefing.check.meaning.scope import governed, tells
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_NAMES = {
    "claim": "a claim",
    "blame": "blame",
    "suspicion": "a suspicion",
    "belief": "a belief",
    "hearsay": "hearsay",
    "possibility": "a possibility",
    "appearance": "an appearance",
    "estimate": "an estimate",
    "condition": "something under a condition",
    "attempt": "an attempt",
    "fear": "something feared",
}
_OF_A_VERB = frozenset({"possibility", "appearance", "attempt"})
_SHORT = 3
_SAID = frozenset({"claim", "blame", "belief", "hearsay", "appearance", "estimate"})
"""Doubts that a named speaker carries."""


def hedge_dropped(subject: Subject) -> Iterator[Flaw]:
    """What is a claim, a suspicion, a possibility in the source is told as a fact."""
    for pair in compared(subject):
        found = next(dropped(pair), None)
        if found:
            sign = pair.given.words(found.first, found.last)
            yield pair.flaw(
                f"“{sign}” of the source is gone: {_NAMES[found.sign.family]} is told as a fact",
                f"the source has “{pair.sentence(found)}”",
                found,
            )

    for pair, found in abroad.hedges_lost(subject):
        sign = pair.given.words(found.first, found.last)
        yield pair.flaw(
            f"“{sign}” of the source is gone: what is in doubt there is told as a fact",
            f"the source has “{pair.sentence(found)}”",
            found,
        )


def dropped(pair: Compared) -> Iterator[Found]:
    """The signs of doubt in the evidence that the statement tells without any."""
    if pair.is_description:
        return
    for found in pair.given.signs(DOUBT_SIGNS):
        family = found.sign.family
        accepted = ACCEPTS[family]
        if pair.printed.has(SOFT_SIGNS, *accepted):
            continue
        if "saying" in accepted and pair.printed.has(SPEECH_SIGNS, "saying"):
            continue
        if pair.names_speaker and family in _SAID:
            continue
        if pair.is_plan and family in ("possibility", "condition", "attempt"):
            continue
        places = governed(pair.given, found)
        if _is_cut_from(pair, places):
            continue
        least = 1 if len(places) < _SHORT else 2
        beside = _subject(pair, found) if family in _OF_A_VERB else frozenset()
        if tells(pair.said.roots, pair.given, places, least=least, beside=beside):
            yield found


def _subject(pair: Compared, found: Found) -> Set[int]:
    """What stands before a sign in its part of the sentence: who may have done it."""
    return set(range(pair.given.part(found.first).start, found.first))


def _is_cut_from(pair: Compared, places: Set[int]) -> bool:
    """Whether the text stands so in the evidence, and begins behind what the doubt is of."""
    text = pair.said.text.strip(" .").casefold()
    first = next((p for p in sorted(places) if pair.given.tokens[p].is_content), None)
    return (
        first is not None
        and pair.given.tokens[first].root not in pair.said.roots
        and text in pair.given.text.casefold()
    )
