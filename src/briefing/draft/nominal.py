"""Events a sentence only names, with their date: "the 2019 flood", "the attack of May 2020"."""

import re

from briefing.draft.mentions.triggers import Form, triggers_of
from briefing.draft.shorten import as_sentence, is_hedged

_LONGEST = 16
"""Words of a name of an event."""
_SHORTEST = 4
"""Words before the date below which nobody knows what is meant ("Its decision in May")."""
_FARTHEST = 130
"""Code points before a date in which its noun may begin."""
# What a date is tied to a noun by.
_TIE = re.compile(r"\s(?:in|on|of|during|from)\s(?:(?:the|early|late|mid)\s){0,2}$")
_BEGIN = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w.-]*['’]s)\s")
_NO_NAME = re.compile(
    r"[,;:“”\"()—–]|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|"
    r"should|did|does|do|that|which|who|when|where|while|because|and|but|or|if|not|said|says)\b"
)


def named_event(sentence: str, start: int, end: int) -> str | None:
    """The noun before the date at `start` to `end` as a row: "The attack on the port in May 2020.".

    None when the date is not directly behind an event's noun, or the noun's phrase cannot be cut
    out whole.
    """
    tie = _TIE.search(sentence, 0, start)
    if tie is None:
        return None
    low = max(0, tie.start() - _FARTHEST)
    for begin in _BEGIN.finditer(sentence, low, tie.start()):
        name, phrase = sentence[begin.start() : tie.start()], sentence[begin.start() : end]
        if _NO_NAME.search(name) or is_hedged(phrase):
            continue
        if len(phrase.split()) > _LONGEST or len(name.split()) < _SHORTEST:
            continue
        triggers = triggers_of(name)
        if triggers and all(trigger.form is Form.NOUN for trigger in triggers):
            return as_sentence(phrase)
    return None
