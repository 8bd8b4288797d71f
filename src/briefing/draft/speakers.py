"""A sentence without the speaker set beside what they say, for where a column names them."""

import re

from briefing.draft import signals

_BESIDE_SPEAKER = re.compile(
    rf",\s(?:according to\s[^,;:“”\"]{{2,80}}|(?:[^\s,;:“”\"]+\s){{1,9}}?(?:{signals.SAYING})"
    r"(?:\s(?:on|late|early|in)?\s?[A-Z][a-z]+(?:\s\d{1,2})?)?)\.$"
)
_SPEAKER_FIRST = re.compile(r"According to\s[^,;:“”\"]{2,80},\s")


def without_speaker(sentence: str) -> str:
    """The sentence without its speaker, when that stands first or last; else as it is. What is
    left is a sentence of its own.

    >>> without_speaker("The dam broke at noon, police said.")
    'The dam broke at noon.'
    """
    shorter = _BESIDE_SPEAKER.sub(".", sentence)
    first = _SPEAKER_FIRST.match(shorter)
    if first and len(shorter) - first.end() > 20:
        shorter = shorter[first.end() :]
        shorter = shorter[:1].upper() + shorter[1:]
    return shorter
