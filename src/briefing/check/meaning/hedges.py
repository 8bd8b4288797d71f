"""Hedges: what the source only claims, suspects or thinks possible is not told as a fact."""

from collections.abc import Iterator, Set

from briefing.check.meaning import abroad
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.english import ACCEPTS, DOUBT_SIGNS, SOFT_SIGNS, SPEECH_SIGNS
from briefing.check.meaning.reading import Found, Reach, Reading
from briefing.check.meaning.scope import governed, roots, tells
from briefing.check.meaning.telling import FACTIVE, is_number
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
_LIVES_NEAR = 4
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
        if not _is_doubt(pair.given, found) or _is_carried(pair, found):
            continue
        places = governed(pair.given, found)
        if found.first not in pair.quoted:
            if pair.is_beyond_quotes(found) or _is_apart(pair, found):
                continue
            if found.sign.family == "condition" and "," in pair.given.gap(found.first):
                continue  # an afterthought that nobody quotes
            places = set(places) & pair.quoted
        if _is_cut_from(pair, places):
            continue
        family = found.sign.family
        if family == "blame" and not _has_both_sides(pair, found):
            continue
        if family in ("attempt", "possibility") and found.sign.reach is Reach.CLAUSE:
            told = _verb_told(pair, found)
            if told is False or (family == "attempt" and not told):
                continue
        least = 1 if len(places) < _SHORT else 2
        beside = _subject(pair, found) if family in _OF_A_VERB else frozenset()
        if tells(pair.said.roots, pair.given, places, least=least, beside=beside) or (
            found.sign.reach is Reach.NEXT
            and (_counts_the_same(pair, found) or _has_noun(pair, places))
        ):
            yield found


def _is_apart(pair: Compared, found: Found) -> bool:
    """Whether a quotation mark parts a sign from the quotes: somebody's words end there."""
    behind = min((place for place in pair.quoted if place > found.first), default=found.first)
    return any('"' in pair.given.gap(place) for place in range(found.last, behind + 1))


def _has_both_sides(pair: Compared, found: Found) -> bool:
    """Whether the statement tells what is blamed, and on whom: one may stand before the verb."""
    whole = pair.given.part(found.first)
    before = roots(pair.given, range(whole.start, found.first)) & pair.said.roots
    behind = roots(pair.given, pair.given.clause_behind(found.last)) & pair.said.roots
    return bool(before and behind) or (len(behind) > 1 and found.first in pair.quoted)


def _verb_told(pair: Compared, found: Found) -> bool | None:
    """Whether the statement has the verb that may or should come true; false where it has it
    as an aim ("to end the war") or as what is under way ("ending the war"), none where not."""
    behind = (p for p in pair.given.clause_behind(found.last) if pair.given.tokens[p].is_content)
    verb = next(behind, None)
    if verb is None:
        return None
    root = pair.given.tokens[verb].root
    forms = [
        pair.said.tokens[place - 1].plain == "to" or _is_gerund(token.plain)
        for place, token in enumerate(pair.said.tokens)
        if token.root == root and place
    ]
    return not all(forms) if forms else None


def _is_doubt(reading: Reading, found: Found) -> bool:
    """Whether it is one here: "provided" is a condition only behind a comma or before "that"."""
    if found.sign.words == ("provided",):
        return "," in reading.gap(found.first)
    if found.sign.words[0].startswith("claim"):  # "claiming soldiers' lives"
        behind = reading.tokens[found.last : found.last + _LIVES_NEAR]
        return not any(token.plain in ("life", "lives") for token in behind)
    return True


def _is_carried(pair: Compared, found: Found) -> bool:
    """Whether the statement tells the doubt, in whatever words, or in its fields."""
    family = found.sign.family
    accepted = ACCEPTS[family]
    names_speaker = pair.names_speaker and family in _SAID
    if names_speaker or (pair.is_plan and family in ("possibility", "condition", "attempt")):
        return True
    if family == "suspicion" and "confirmed" in pair.said.plain & pair.given.plain:
        return True  # of what was suspected, a part is confirmed
    if family == "condition" and pair.said.tokens[:1] and _is_gerund(pair.said.tokens[0].plain):
        return True  # "Watching it for a year teaches nobody anything"
    if family == "possibility" and "will" in pair.said.plain - pair.given.plain:
        accepted = (family,)  # "may fetch" told as "will fetch", whoever says so
    if family in ("appearance", "hearsay") and _is_said(pair.given, found):
        # Who says that it seems so is one thing, that it seems so another.
        accepted = tuple(one for one in accepted if one not in ("saying", "spoken"))
    claimed = family == "claim" and bool(FACTIVE & pair.said.plain)
    if claimed:  # "pointed out" takes for true what was only alleged
        accepted = tuple(one for one in accepted if one not in ("saying", "spoken", "hearsay"))
    if any(
        sign.sign.family in accepted and not _is_told_there(pair, found, sign)
        for sign in pair.printed.signs(SOFT_SIGNS)
    ):
        return True
    return "saying" in accepted and pair.printed.has(SPEECH_SIGNS, "saying")


def _is_gerund(plain: str) -> bool:
    return plain.endswith("ing") and len(plain) > len("bring")


def _is_said(reading: Reading, found: Found) -> bool:
    """Whether somebody says in the evidence that it seems so."""
    here = reading.part(found.first)
    return any(
        sign.first in here and sign.first != found.first for sign in reading.signs(SPEECH_SIGNS)
    )


def _is_told_there(pair: Compared, found: Found, sign: Found) -> bool:
    """Whether a word of the statement stands for another one of the evidence: "the announcement"
    is what "the commission announced", not what the opposition alleges."""
    spoken = found.sign.family == "claim" and sign.sign.family in ("saying", "spoken")
    if not spoken and sign.sign.family != "hearsay":
        return False
    root = pair.printed.tokens[sign.first].root
    return any(
        token.root == root
        for place, token in enumerate(pair.given.tokens)
        if not found.first <= place < found.last
    )


def _has_noun(pair: Compared, places: Set[int]) -> bool:
    """Whether the statement has the noun in doubt, and the evidence has it nowhere else."""
    noun = max(places, default=None)
    if noun is None:
        return False
    root = pair.given.tokens[noun].root
    return root in pair.said.roots and root not in roots(
        pair.given, (place for place in range(len(pair.given.tokens)) if place not in places)
    )


def _counts_the_same(pair: Compared, found: Found) -> bool:
    """Whether the number before the doubt stands in the statement: "nine suspected cases"."""
    before = [pair.given.tokens[at] for at in range(max(0, found.first - 2), found.first)]
    numbers = {token.plain for token in before if is_number(token.plain)}
    return found.first in pair.quoted and bool(numbers & pair.said.plain)


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
