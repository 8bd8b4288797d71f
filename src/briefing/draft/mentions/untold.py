"""Verbs and nouns that tell nothing which happened at a time the writer takes for granted."""

import re

from briefing.draft.mentions.mention import EventMention
from briefing.draft.mentions.triggers import Form, Trigger
from briefing.model.article import BlockKind

_DENIED = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\bno one|\bnobody|\bnone|\bwithout|\bno longer)\b[^,;:.]{0,25}$",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(r"\s*(?:even\s)?(?:if|unless|whether|were|should)\b", re.IGNORECASE)
_STATE = re.compile(r"(?:\b(?:is|are)|['’](?:s|re))\s(?:\w+ly\s|also\s|still\s|now\s)?$")
_OVER_TIME = re.compile(
    r"\b(?:in|over|for|during)\s(?:recent|the\s(?:last|past)|many|several)\s(?:\w+\s)?"
    r"(?:years|decades|months|weeks)\b"
    r"|\b(?:so far|thus far|ever since|to date|always|often|usually)\b",
    re.IGNORECASE,
)
"""What makes a perfect sum up a stretch of time."""


def is_untold(mention: EventMention, trigger: Trigger) -> bool:
    """Whether a mention without a date of its own is denied, supposed, a state, or lies at an
    unknown time before the story ("had signed") or in nobody's plan ("could sign")."""
    sentence = mention.sentence
    place = mention.start - sentence.start
    clause = sentence.exact[mention.clause_start - sentence.start : place]
    if _DENIED.search(clause) or _SUPPOSED.match(clause):
        return True
    match trigger.form:
        case Form.PAST_PERFECT | Form.OPEN:
            return True
        case Form.PERFECT:
            return bool(_OVER_TIME.search(sentence.exact))
        case Form.PRESENT:
            headline = sentence.block.kind is BlockKind.HEADLINE
            return not headline and _is_state(sentence.exact[:place], trigger.word)
        case _:
            return False


def _is_state(before: str, word: str) -> bool:
    """Whether it is no news ("is owned by"), which "is being built" is."""
    return not word.endswith("ing") and bool(_STATE.search(before))
