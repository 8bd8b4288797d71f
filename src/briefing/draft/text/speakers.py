"""A sentence without the speaker set beside what they say, for where a column names them."""

import re

from briefing.draft.text import signals

_BESIDE_SPEAKER = re.compile(
    rf",\s(?:according to\s[^,;:“”\"]{{2,80}}|(?:[^\s,;:“”\"]+\s){{1,9}}?(?:{signals.SAYING})"
    r"(?:\s(?:on|late|early|in)?\s?[A-Z][a-z]+(?:\s\d{1,2})?)?)\.$"
)
_SPEAKER_FIRST = re.compile(r"According to\s[^,;:“”\"]{2,80},\s")

_FRAME = re.compile(
    rf"(?:[^\s,;:—“”\"]+,?\s){{1,20}}?(?:{signals.SAYING})\s(?:that\s)?"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
    r"(?=(?:the|an?|its|his|her|their|this|it|he|she|they|[A-Z][\w.’'-]*|\d[\d,.]*|some|many|most)\s"
    r"[^,;:“”\"]{2,120}?\b(?:is|are|was|were|has|have|had|will|would|could|may|did|\w+ed)\b)"
)
_NOT_ONLY_SAID = re.compile(
    r"\b(?:not|never|no|nobody|if|unless|whether|den(?:y|ies|ied)|claim\w*|alleg\w*|accus\w*|"
    r"blam\w*|told|tells|promised|pledged|vowed|urge[sd]?|suggest\w*|believes?|would|could|may|"
    r"might)\b|n['’]t\b"
)


def without_frame(sentence: str) -> str:
    """The sentence without "the mayor said that" ahead of what is said; else as it is.

    >>> without_frame("The mayor said on oath the dam was sound.")
    'The mayor said on oath the dam was sound.'
    >>> without_frame("The mayor of Harl said that the dam was sound.")
    'The dam was sound.'
    """
    frame = _FRAME.match(sentence)
    if not frame or _NOT_ONLY_SAID.search(frame[0]):
        return sentence
    rest = sentence[frame.end() :]
    return rest[:1].upper() + rest[1:]


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
