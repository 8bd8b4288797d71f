"""The second of two deeds with dates of their own in one sentence: "Holm was sacked in 2019 and
sued in 2020", "Police said on Monday that she left on 3 May"."""

import re

from briefing.draft.mentions import words
from briefing.draft.mentions.triggers import Form, Trigger, triggers_of
from briefing.draft.text import signals
from briefing.draft.text.shorten import as_sentence, is_hedged

_JOINT = re.compile(r",?\s(?:and|then|before)\s(?:(?:later|then|also|again|finally)\s)?$")
_AUXILIARY = re.compile(
    r"(?:\s(?:has|have|had|was|were|is|are|been|being|[a-z]+ly|first|also))+\s*$"
)
_PASSIVE = re.compile(r"\s(?:was|were|is|are|been|being)(?:\s\w+ly)?\s*$")
_NO_OBJECT = re.compile(
    r"\s*(?:in|on|at|by|for|to|from|of|with|after|over|under|during|last|this|again|and|\.|,)"
)
_DONE = frozenset({Form.PAST, Form.PARTICIPLE, Form.PERFECT, Form.PAST_PERFECT})
_RELATIVE = re.compile(r"\b(?:who|which|that|whose|where|when|while|as|after|if)\s(?:\w+\s){0,2}$")
_SAID = re.compile(rf"\b(?:{signals.SAYING})\s(?:(?:on|late|early|in|last)\s)*$")
_CONTENT = re.compile(
    r",?\s(?:that\s)?(?P<clause>(?:[A-Z]|(?:the|an?|its|his|her|their|it|he|she|they|two|three)\s))"
)
_LONGEST_SUBJECT = 14


def second_deed(sentence: str, first: tuple[int, int], second: tuple[int, int]) -> str | None:
    """The subject and what it did at the date `second`, with "…" for what it did at the date
    `first` before; None where the sentence is not two such halves.

    >>> second_deed("Ada Holm founded Harl in 2003 and sold it in 2010.", (25, 29), (45, 49))
    'Ada Holm … sold it in 2010.'
    """
    triggers = [trigger for trigger in triggers_of(sentence) if trigger.form in _DONE]
    one = next((t for t in triggers if not _hangs(sentence, t)), None)
    two = next(
        (
            t
            for t in reversed(triggers)
            if first[1] <= t.start < second[0] and _JOINT.search(sentence[first[1] : t.start])
        ),
        None,
    )
    if one is None or two is None or one.start >= first[1] or two.end > second[0]:
        return None
    subject = sentence[: one.start]
    if signals.ATTRIBUTED.search(sentence) or is_hedged(sentence[: two.start]):
        return None
    participle = two.word.endswith("ed") or two.word in words.IRREGULAR_PARTICIPLE
    passive = _PASSIVE.search(subject) and _NO_OBJECT.match(sentence, two.end)
    if not passive or not participle:
        subject = _AUXILIARY.sub(" ", subject)
    subject = " ".join(subject.split())
    if not subject or subject.endswith(",") or len(subject.split()) > _LONGEST_SUBJECT:
        return None
    return f"{subject} … {' '.join(sentence[two.start :].split())}"


def said_deed(sentence: str, first: tuple[int, int], second: tuple[int, int]) -> str | None:
    """What somebody said at the date `first` was done at the date `second`; the row names who
    says it.

    >>> said_deed("Police said on Monday that she left on 3 May.", (15, 21), (39, 44))
    'She left on 3 May.'
    """
    said = _SAID.search(sentence, max(0, first[0] - 40), first[0])
    rest = _CONTENT.match(sentence, first[1])
    if not said or not rest or is_hedged(sentence[: first[0]]) or second[0] < rest.end():
        return None
    clause = sentence[rest.start("clause") : second[0]]
    done = [trigger for trigger in triggers_of(clause) if trigger.form in _DONE]
    if not done or is_hedged(clause):
        return None
    return as_sentence(sentence[rest.start("clause") :])


def _hangs(sentence: str, trigger: Trigger) -> bool:
    return bool(_RELATIVE.search(sentence, max(0, trigger.start - 40), trigger.start))
