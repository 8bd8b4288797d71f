"""What somebody says in a text, from their verb of saying to where another begins to speak."""

from collections.abc import Set

from briefing.check.meaning import english
from briefing.check.meaning.reading import Found, Reach, Reading
from briefing.check.meaning.scope import speaker, speech

_RELATIVE = frozenset({"who", "which", "whose", "where"})


def governed_speech(reading: Reading, found: Found) -> Set[int]:
    """What is said, up to where somebody else begins to speak."""
    if found.sign.reach is Reach.SENTENCE:
        own = set(reading.clause_behind(found.last))
        whole = set(reading.part(found.first)) | set(_halves_before(reading, found))
        return whole - set(range(found.first, found.last)) - own or own
    places = speech(reading, found)
    for other in reading.signs(english.SPEECH_SIGNS):
        if other.first > found.last and other.first in places:
            subject = speaker(reading, other)
            border = next(
                (
                    place
                    for place in range(found.last, other.first)
                    if reading.tokens[place].plain == "and" or place == subject.start
                ),
                None,
            )
            if border is not None and (
                reading.tokens[border].plain == "and"
                or reading.tokens[border].clause != reading.tokens[found.last].clause
            ):
                return {place for place in places if place < border}
    return (places | _spoken_on(reading, found)) - _asides(reading)


def _halves_before(reading: Reading, found: Found) -> range:
    """The parts of the sentence before a "…, while …, according to the survey" at its end."""
    whole = reading.part(found.first)
    if not found.first or not reading.gap(found.first).strip().startswith(","):
        return range(0)
    first = whole.start
    while first and "," in reading.gap(first) and not set(".!?;¶") & set(reading.gap(first)):
        first = reading.part(first - 1).start
    return range(first, whole.start)


def _spoken_on(reading: Reading, found: Found) -> set[int]:
    """What stands between quotation marks in the next sentence: `said Roe. "We lost."`."""
    here = reading.part(found.first)
    if here.stop < len(reading.tokens) and '. "' in reading.gap(here.stop):
        return set(reading.part(here.stop))
    return set()


def _asides(reading: Reading) -> set[int]:
    """Clauses that a writer adds: ", who inspected it on Monday"."""
    found: set[int] = set()
    for place, token in enumerate(reading.tokens):
        if token.plain in _RELATIVE and "," in reading.gap(place):
            found.update(reading.clause_behind(place + 1))
    return found
