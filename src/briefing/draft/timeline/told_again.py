"""What came of an event, told without its date: "The blast killed nine" after "a blast on Monday".

Such a row has the event's date and quotes both sentences.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.draft.material import Material
from briefing.draft.mentions import EventMention, Ground, event_mentions
from briefing.draft.mentions.dated import dates_told
from briefing.draft.text import signals
from briefing.draft.text.sentences import Sentence
from briefing.draft.timeline.rows import row
from briefing.model.briefing import Event, EventDate, EventKind
from briefing.model.edtf import Relation

_RESULT = (
    r"(?:killed|injured|wounded|destroyed|damaged|struck|hit|left|claimed|displaced|caused|sank|"
    r"levelled|leveled|toppled|collapsed|burned|flooded)"
)
_RESULT_AFTER = re.compile(rf"(?:\s[\w'’-]+){{0,6}}?\s(?:also\s)?{_RESULT}\b")
_RESULT_BEFORE = re.compile(
    rf"\b(?:was|were)\s(?:also\s|later\s)?(?:{_RESULT}|arrested|rescued|evacuated)\b[^.;:]{{0,60}}"
    r"\s(?:in|by|during)\s(?:the|that|this)\s(?:[\w-]+\s){0,2}$"
)
_QUOTE_MARKS = '"“„«‘'
_ANY_RESULT = re.compile(rf"\b{_RESULT}\b|\b(?:arrested|rescued|evacuated)\b")
_KNOWN = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s")
_DAY_BESIDE = re.compile(
    r"\b(?:the|a|one)\s(?P<unit>day|week)\s(?P<way>after|following|before)\s", re.IGNORECASE
)
_FARTHEST = 60
"""Code points between "the day after" and the event it counts from."""
_DEFINITE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:[\w-]+\s){0,2}$")


def rows_told_again(material: Material, taken: set[int]) -> Iterator[tuple[int, Event]]:
    """Rows, with the start of their sentence, for sentences not in `taken`."""
    if not any(_may_tell(sentence) for sentence in material.body if sentence.start not in taken):
        return
    done: set[int] = set()
    for mention in event_mentions(material):
        sentence = mention.sentence
        if mention.ground is not Ground.REPEAT or sentence.start in taken | done:
            continue
        if dates_told(material, sentence):
            continue
        moved = _next_day(sentence, mention)
        if moved is not None or _tells_result(sentence, mention):
            done.add(sentence.start)
            yield sentence.start, _row(material, sentence, moved or mention)


def _may_tell(sentence: Sentence) -> bool:
    """A quick look, since mentions are dear: a result, beside something known."""
    if _DAY_BESIDE.search(sentence.exact):
        return True
    return bool(_ANY_RESULT.search(sentence.exact) and _KNOWN.search(sentence.exact))


def _next_day(sentence: Sentence, mention: EventMention) -> EventMention | None:
    """The mention moved to the day after or before it, or a week, where the sentence counts from
    it: "The day after the attack, the mayor resigned"."""
    place = mention.start - sentence.start
    beside = _DAY_BESIDE.search(sentence.exact, max(0, place - _FARTHEST), place)
    if beside is None or not _DEFINITE.fullmatch(sentence.exact, beside.end(), place):
        return None
    if not signals.PAST.search(sentence.exact, mention.end - sentence.start):
        return None
    try:
        day = datetime.date.fromisoformat(mention.edtf or "")
        days = 7 if beside["unit"] == "week" else 1
        day += datetime.timedelta(days=-days if beside["way"] == "before" else days)
    except (ValueError, OverflowError):
        return None
    words = " ".join(sentence.exact[beside.start() : mention.end - sentence.start].split())
    return replace(
        mention,
        edtf=day.isoformat() + ("~" if days > 1 else ""),
        relation=Relation.ON,
        words=words,
        reason=f"a {beside['unit']} from {mention.edtf}: {mention.reason}",
    )


def _tells_result(sentence: Sentence, mention: EventMention) -> bool:
    """Whether the sentence tells what the event, named by "the", did at once."""
    start, end = mention.start - sentence.start, mention.end - sentence.start
    before, after = sentence.exact[:start], sentence.exact[end:]
    if (
        sentence.text.endswith("?")
        or sentence.text[0] in _QUOTE_MARKS
        or signals.PLANNED.search(sentence.text)
    ):
        return False
    did = bool(_DEFINITE.search(before) and _RESULT_AFTER.match(after))
    return did or bool(_RESULT_BEFORE.search(before))


def _row(material: Material, sentence: Sentence, mention: EventMention) -> Event:
    made = row(material, sentence, sentence.text, EventKind.EVENT, None)
    assert mention.edtf is not None, "a repeat has a date"
    assert mention.dated_by is not None, "a repeat has it from a sentence"
    return made.model_copy(
        update={
            "evidence": (*made.evidence, material.evidence(mention.dated_by)),
            "date": EventDate(
                edtf=mention.edtf,
                relation=mention.relation or Relation.WITHIN,
                expression=mention.words,
                anchor=mention.reason,
            ),
        }
    )
