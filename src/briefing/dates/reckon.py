"""One mention → its value, with the tense of its sentence and the dates told before it."""

from dataclasses import replace

from briefing.dates import cues
from briefing.dates.anchor import Discourse
from briefing.dates.counting import Resolved, moved
from briefing.dates.period import Period
from briefing.dates.reading import (
    Before,
    Cyclic,
    Fixed,
    Length,
    Mention,
    Reading,
    Shift,
    Stretch,
)
from briefing.dates.resolve import length_timex, resolve
from briefing.dates.tokens import Tokens

_LEADING = 3
"""Tokens that may stand before a date at the very head: "Back in the"."""


def reckoned(tokens: Tokens, mention: Mention, discourse: Discourse) -> Resolved:
    """The value of a mention; the discourse remembers it for those after it."""
    mention = _known(tokens, mention)
    # Only what comes round again needs a tense to say which turn is meant.
    cyclic = isinstance(mention.reading, Cyclic)
    tense = cues.tense_at(tokens, mention) if cyclic else "unknown"
    discourse.opening = cues.opens_sentence(tokens, mention)
    leads = cues.opens_sentence(tokens, mention, within=_LEADING)
    discourse.leading = leads and cues.sets_scene(tokens, mention)
    value = _ahead(tokens, mention, discourse) or resolve(mention, discourse, tense)
    week = value.period.to("week") if mention.week and value.period is not None else None
    if week is not None:
        value = replace(value, period=week, timex=week.timex())
    if value.period is not None and not _compares(mention.reading, discourse):
        scene = value.explicit and cues.sets_scene(tokens, mention)
        opens = not value.explicit or discourse.opening
        discourse.told(value.period, value.last, scene, opens)
    return value


def _ahead(tokens: Tokens, mention: Mention, discourse: Discourse) -> Resolved | None:
    """The day that "will return in two weeks" comes to; its TIMEX3 value stays the length."""
    length = mention.reading
    if not isinstance(length, Length) or length.count is None or discourse.reference is None:
        return None
    before = tokens.items[mention.first - 1].text if mention.first else ""
    if before not in tokens.locale.ahead or cues.tense_at(tokens, mention) != "future":
        return None
    day = moved(discourse.reference, length.unit, length.count)
    return replace(day, timex=length_timex(length.count, length.unit)) if day else None


def _compares(reading: Reading, discourse: Discourse) -> bool:
    """What only measures against the time told does not move it: "the year-earlier period"."""
    if isinstance(reading, Shift) and reading.unit == "year" and reading.distance:
        return not discourse.narrative
    if isinstance(reading, Shift) and (reading.unit, reading.count) == ("quarter", -4):
        return True
    return isinstance(reading, Stretch | Before)


def _known(tokens: Tokens, mention: Mention) -> Mention:
    """A day and month that everybody calls one event by: "the Sept. 11 attacks"."""
    reading = mention.reading
    if not isinstance(reading, Cyclic) or reading.unit != "monthday" or reading.day is None:
        return mention
    known = tokens.locale.known_days.get((reading.index, reading.day))
    following = {token.text for token in tokens.items[mention.last : mention.last + 2]}
    if known is None or not following & known[1]:
        return mention
    day = Period.of_day(known[0], reading.index, reading.day)
    return replace(mention, reading=Fixed(day)) if day else mention
