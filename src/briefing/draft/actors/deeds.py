"""Whether a state, place or name does something in an article, or is only named in it."""

import re
from collections.abc import Sequence

from briefing.draft.names.find import Mention
from briefing.draft.text.signals import FUNCTION_WORDS

_DOES = re.compile(
    r"(?:\s\([A-Z][\w.]*\))?(?:,\s[^,]{3,60},)?(?:\sand\s(?:the\s)?[A-Z][\w.]+)?\s(?:\w+ly\s|also\s)?"
    r"(?:has|have|had|will|would|could|may|might|plans?|says?|said|told|did|does|made|took|went|"
    r"came|led|left|won|lost|began|met|held|sent|gave|sold|bought|built|wants?|hopes?|fought|"
    r"sought|rejects?|accuses?|denies|backs?|(?:is|was|are|were)\s(?!in\b|at\b|on\b|under\b)[a-z]|"
    r"[a-z]{2,}ed)\b"
)
# "In Lunde killed nine": what stands behind "in" is no subject
_INSIDE = re.compile(
    r"\b(?:in|at|on|from|to|near|of|for|outside|inside|across|around|over|through|into|towards?|"
    r"throughout|within)\s(?:the\s)?(?:(?:[a-z]+|[A-Z][\w-]+,?)\s)?$"
    r"|\b(?:(?:north|south|east|west)\w*|central|mainland|rural)\s$",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:by|against|accus(?:ed|es|ing)|blam(?:ed|es|ing)|urg(?:ed|es|ing)|warn(?:ed|s|ing)|told|ask(?:ed|s|ing)|"
    r"invad(?:ed|es|ing)|join(?:ed|s|ing)|with|between|beat|defeated|between\s\w+\sand)\s(?:the\s)?$"
)
_ORGANS = re.compile(
    r"['’]s?\s(?:[a-z]+\s){0,2}(?:government|authorities|army|military|forces|troops|parliament|"
    r"central bank|police|navy|air force|junta|leadership|"
    r"(?:prime\s|foreign\s|defen[cs]e\s|interior\s)minister|president|ministry|lawmakers|"
    r"regulators?)\b"
)


def acts_or_suffers(mentions: Sequence[Mention]) -> bool:
    """Whether a state or place stands for its people or government: as who does something, by
    whom or against whom it is done, or with an organ of its own ("Norland's army")."""
    return any(
        _AGAINST.search(mention.before)
        or _ORGANS.match(mention.after)
        or (_DOES.match(mention.after) and not _INSIDE.search(mention.before))
        for mention in mentions
    )


def is_epithet(mentions: Sequence[Mention]) -> bool:
    """Whether a word always describes a thing and stands for nobody: "Holm bottles"."""
    return all(" " not in mention.text and _describes(mention) for mention in mentions)


_THING = re.compile(r"\s(?P<thing>[a-z]{3,}s)(?=[\s,.;:]|$)")
_OF_PEOPLE = re.compile(
    r"(?:spokes|report|correspond|offici|soldi|fight|milit|troop|forc|repres|execut|employ|offic|"
    r"player|fan|shar|invest|lead|memb|work|analyst|research|critic|support|lawmak|diplomat|"
    r"voter|resid|polic|customer)"
)


def _describes(mention: Mention) -> bool:
    match = _THING.match(mention.after)
    return bool(
        match
        and match["thing"] not in FUNCTION_WORDS
        and not _OF_PEOPLE.match(match["thing"])
        and not _DOES.match(mention.after)
        and not mention.title
    )
