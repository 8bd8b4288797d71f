"""Attribution: what somebody says in the source is not told as if the source knew it."""

from collections.abc import Iterator, Set

from briefing.check.meaning import abroad, english
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.hedges import dropped
from briefing.check.meaning.reading import Found, Reach, Reading
from briefing.check.meaning.scope import roots, speaker, tells
from briefing.check.meaning.spoken import governed_speech
from briefing.check.meaning.standings import HEADS
from briefing.check.meaning.telling import (
    CITED,
    COUNTS,
    DENYING,
    JUDGING,
    OPINION,
    PARTIAL,
    SUBJECT_NEEDED,
    TELLING,
)
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_OWN = frozenset({"it", "they", "he", "she", "we"})
_ITSELF = frozenset({"it", "they"})
_AHEAD = frozenset({"will", "would", "plans", "planned", "intends", "intended"})
_SPEAKER_WORDS = 6
_TAKEN = frozenset({"whether", "after", "before", "when", "since", "where"})
_QUARREL = frozenset({"accus", "accuse", "alleg", "allege"})


def attribution_dropped(subject: Subject) -> Iterator[Flaw]:
    """What only somebody says, about a matter that can be doubted, is told as a plain fact."""
    yield from _flaws(subject, plainly=False)
    for pair, found in abroad.speech_lost(subject):
        sign = pair.given.words(found.first, found.last)
        yield pair.flaw(
            f"somebody says so in the source (“{sign}”), and here nobody does",
            f"the source has “{pair.sentence(found)}”",
            found,
        )


def speaker_left_out(subject: Subject) -> Iterator[Flaw]:
    """What somebody says of their own doings or counts is told without them."""
    yield from _flaws(subject, plainly=True)


def _flaws(subject: Subject, *, plainly: bool) -> Iterator[Flaw]:
    for pair in compared(subject):
        found, is_plain = _lost(pair)
        if found is None or is_plain is not plainly or any(dropped(pair)):
            continue
        sign = pair.given.words(found.first, found.last)
        who = _named(pair.given, found)
        yield pair.flaw(
            f"“{who or sign}” says so in the source (“{sign}”), and here nobody does"
            if not _layers(pair)
            else f"one of two speakers is gone: “{who or sign}” (“{sign}”)",
            f"the source has “{pair.sentence(found)}”",
            found,
        )


def _lost(pair: Compared) -> tuple[Found | None, bool]:
    """The attribution that the statement leaves out, and whether it is one of the plain ones."""
    if pair.is_description or pair.is_plan:  # a plan is printed as one
        return None, False
    told = [
        found
        for found in pair.given.signs(english.SPEECH_SIGNS)
        if _is_source(pair.given, found) and _is_told(pair, found)
    ]
    if not told:
        return None, False
    kept = _layers(pair)
    if not kept and not _is_spoken(pair, told):
        first = told[0]
        if _is_plan(pair, first):
            return first, True
        if any(_speaks(pair, found) for found in told):
            return None, False
        return first, _is_plain(pair, first)
    by_part: dict[int, list[Found]] = {}
    for found in told:
        if pair.is_quoted(found):
            by_part.setdefault(pair.given.tokens[found.first].part, []).append(found)
    for layers in by_part.values():
        spoken = [found for found in layers if roots(pair.given, _speaker(pair.given, found))]
        unnamed = [
            found
            for found in spoken
            if not _is_named(pair, found)
            and any(_is_nested(pair.given, found, one) for one in spoken if one is not found)
        ]
        if len(spoken) > max(kept, 1) and len(unnamed) > _by_pronoun(pair):
            return unnamed[0], False
    return None, False


def _is_spoken(pair: Compared, told: list[Found]) -> bool:
    """Whether a word of the statement shows that somebody tells it: "report", "view"."""
    signs = {
        found.sign.words[0]
        for found in pair.printed.signs(english.SOFT_SIGNS)
        if found.sign.family == "spoken"
    }
    if signs <= SUBJECT_NEEDED:
        who = {root for found in told for root in roots(pair.given, _speaker(pair.given, found))}
        return bool(signs) and (bool(who & pair.said.roots) or bool(_OWN & pair.said.plain))
    return True


def _is_source(reading: Reading, found: Found) -> bool:
    """Whether one "cites" a source, not a reason: "citing a fall in visits"."""
    if found.sign.words != ("citing",):
        return True
    cited = [reading.tokens[place] for place in _speaker(reading, found)]
    first = next((token for token in cited if token.is_content), None)
    return (first is not None and first.is_name) or any(
        token.plain in PARTIAL | english.RECORDS | CITED for token in cited
    )


def _layers(pair: Compared) -> int:
    """How many speakers the statement has, one inside another or side by side."""
    denied = DENYING & pair.given.plain
    places = {
        found.first
        for signs in (english.SPEECH_SIGNS, english.SOFT_SIGNS)
        for found in pair.printed.signs(signs)
        if found.sign.family == "saying" and not (denied and found.sign.words[0] in DENYING)
    }
    return len(places) + pair.names_speaker


def _is_nested(reading: Reading, one: Found, other: Found) -> bool:
    """Whether one tells what the other says, not each a thing of their own."""
    return (
        other.first in governed_speech(reading, one)
        or one.first in governed_speech(reading, other)
        or Reach.SENTENCE in (one.sign.reach, other.sign.reach)
    )


def _by_pronoun(pair: Compared) -> bool:
    """Whether "he says" names one of the speakers."""
    return any(
        found.first and pair.said.tokens[found.first - 1].plain in _OWN
        for found in pair.said.signs(english.SPEECH_SIGNS)
    )


def _speaks(pair: Compared, found: Found) -> bool:
    """Whether the statement has the speaker tell it in another verb, or do it themselves."""
    who = roots(pair.given, _speaker(pair.given, found))
    telling = pair.said.signs(TELLING)
    if any(sign.sign.family == "noun" for sign in telling) and who & pair.said.roots:
        return True
    if not who and telling and any(token.is_name for token in pair.said.tokens):
        return True
    subject = _subject(pair.said, _heads(pair.given, _speaker(pair.given, found)))
    if subject is None:
        return False
    part = pair.said.part(subject)
    if any(sign.first > subject and sign.first < part.stop for sign in telling):
        return True
    told = pair.said.plain
    return not (told & JUDGING or pair.said.roots & english.CONTESTED)


def _heads(reading: Reading, places: range) -> set[str]:
    """The names of a speaker, and the first noun: "the head of the clinic" is not the clinic."""
    some = [reading.tokens[place] for place in places if reading.tokens[place].is_content]
    office = max((at for at, token in enumerate(some) if token.plain in HEADS), default=-1)
    if any(token.is_name for token in some[office + 1 :]):  # "GM chief executive Ann Roe"
        some = some[office + 1 :] if office >= 0 else some
    return {token.root for token in some if token.is_name or token is some[0]}


def _subject(reading: Reading, who: Set[str]) -> int | None:
    """The last word of a name that is the speaker's, and owns nothing that follows."""
    last = None
    for place, token in enumerate(reading.tokens):
        if token.is_content and token.root in who:
            if token.plain.endswith(("'s", "s'")):
                continue
            last = place
        elif last is not None:
            break
    return last


def _is_told(pair: Compared, found: Found) -> bool:
    places = governed_speech(pair.given, found)
    if pair.is_beyond_quotes(found):
        return False
    if not pair.is_quoted(found) and not pair.said.roots & english.CONTESTED:
        return False
    return bool(places) and tells(pair.said.roots, pair.given, places)


def _is_named(pair: Compared, found: Found) -> bool:
    """Whether the statement names this speaker, not only something of theirs."""
    who = _called(pair.given, _speaker(pair.given, found))
    owner = ""
    for token in reversed(pair.printed.tokens):  # of "Jonas Raschke's brother" neither speaks
        if token.plain.endswith(("'s", "s'")):
            owner = token.plain
        elif not token.is_name:
            owner = ""
        if token.is_content and not owner and token.root in who:
            return True
    return False


def _called(reading: Reading, places: range) -> set[str]:
    """What a speaker may be called by: names, and nouns that do not only describe another
    ("court officials" are no court)."""
    return {
        token.root
        for place, token in zip(places, reading.tokens[places.start : places.stop], strict=True)
        if token.is_content
        and (
            token.is_name
            or place + 1 == places.stop
            or not reading.tokens[place + 1].is_content
            or reading.gap(place + 1).strip()
        )
    }


def _speaker(reading: Reading, found: Found) -> range:
    if found.sign.reach is Reach.SENTENCE:
        behind = reading.clause_behind(found.last)
        return range(behind.start, min(behind.stop, behind.start + _SPEAKER_WORDS))
    return speaker(reading, found)


def _named(reading: Reading, found: Found) -> str:
    places = _speaker(reading, found)
    return reading.words(places.start, places.stop) if 0 < len(places) <= 2 * _SPEAKER_WORDS else ""


def _is_plan(pair: Compared, found: Found) -> bool:
    """Whether somebody tells what they will do themselves: "said it would move"."""
    plain = _begins(pair.given, found)
    return len(plain) > 1 and plain[0] in _OWN and plain[1] in _AHEAD


def _begins(reading: Reading, found: Found) -> list[str]:
    """The first words of what is said behind a verb of saying."""
    places = governed_speech(reading, found)
    behind = [place for place in sorted(places) if place >= found.last][:3]
    plain = [reading.tokens[place].plain for place in behind]
    return plain[1:] if plain[:1] == ["that"] else plain


def _is_aside(pair: Compared, found: Found) -> bool:
    """Whether the statement only tells what the speaker takes as known: "an inquiry into whether
    they told of the fire in time" takes it that there was a fire."""
    places = sorted(p for p in governed_speech(pair.given, found) if p >= found.last)
    if not places:
        return False
    tokens = pair.given.tokens
    first = tokens[places[0]].clause
    clauses = {tokens[place].clause for place in places if tokens[place].root in pair.said.roots}
    openers = {tokens[p].plain for p in places if tokens[p].clause != tokens[p - 1].clause}
    return bool(clauses) and first not in clauses and bool(openers & _TAKEN)


def _is_plain(pair: Compared, found: Found) -> bool:
    """Whether it is a matter that an editor takes from this speaker: no judgement, no toll, and
    from nobody who is a side, a witness or a go-between."""
    if _is_aside(pair, found):
        return True
    if pair.given.roots & _QUARREL:
        return False
    if pair.said.roots & english.CONTESTED or OPINION & set(found.sign.words):
        return False
    who = {pair.given.tokens[place].plain for place in _speaker(pair.given, found)}
    itself = _begins(pair.given, found)[:1]
    if who & english.RECORDS or (itself and itself[0] in _ITSELF and _is_named(pair, found)):
        return True
    if pair.said.plain & JUDGING or who & PARTIAL or not who:
        return False
    return any(plain[0].isdecimal() or plain in COUNTS for plain in pair.said.plain)
