"""What a sentence trails behind its main statement, and where it may be left off.

A tail is left off whole, and only when nothing in it doubts, denies, limits, counts or says who
speaks; and never a result ("killing nine"), a contrast ("although …") or a condition ("if …").
"""

import re
from collections.abc import Iterator

from briefing.draft.text import signals
from briefing.draft.text.closing import closes_all

_TAIL = re.compile(
    r",\s(?:(?:and\s)?(?:just\s|even\s)?(?:as|while|after|before|when|where|which|who|whose|"
    r"in which|at which|with which|with|to|in an?|in the|in order to|because|so as to|following|"
    r"amid|along with|such as|including|especially|particularly|part of|one of|an?|the)\b"
    r"|(?!\w+ll?ing\b|wound|injur|destroy|forc|leav|mak|bring|rais|end|caus|trigger|displac|"
    r"bear|hav)[a-z]{2,}ing\b)"
    r"|\s[—–-]\s|—|:\s"
    r"|\s(?=in (?:an (?:attempt|effort)|a bid|order|response|connection)\s(?:to|with)\b)"
    r"|\s(?=as part of\b|as well as\b|so (?:that|as to)\b|amid\b|because of\b|on behalf of\b)"
    r"|\s(?=(?:during|while|as|after|before)\s(?:the|a|an|its|his|her|their|it|he|she|they|[a-z]+ing)\b)"
)
# What else somebody said or did meanwhile is a statement of its own, whatever is in it.
_BESIDE = re.compile(
    r",\s(?:(?:and\s)?(?:also\s)?|each\s|both\s)(?:saying|adding|noting|arguing|claiming|telling|warning|"
    r"insisting|explaining|touting|asking|urging|calling|raising|citing|pointing|describing|"
    r"accusing|blaming)\s.*$"
)
# … unless it also names who told the whole.
_TOLD_BY = re.compile(
    r"\baccording to\b|,\s[^,]{2,60}\b(?:said|says|told|reported|reports|wrote|announced)\b[^,]*$"
)
_HEAD = re.compile(
    r"(?:To [a-z]+|[A-Z][a-z]+ing|As part of|Amid|Alongside|Speaking|Like|Unlike|In addition to|"
    r"With)\b[^,;:“”\"]{3,160},\s(?=[A-Za-z])"
)
_UNSAFE = re.compile(
    r"\d|\b(?:if|unless|whether|although|though|but|except|despite|however|only|than|"
    r"two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|"
    r"may|might|could|would|should|not|never|no|nor|none|without|nobody|according|allegedly|"
    r"reportedly|apparently|likely|possibly|perhaps|claim\w*|alleg\w*|den(?:y|ies|ied)|accus\w*|"
    rf"blam\w*|suspect\w*|dead|death|killed|kill|killing|died|{signals.SAYING})\b|n['’]t\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:is|are|has|have|will|says?|plans?|expects?)\b")
OPEN_END = re.compile(
    r"(?:\b(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|that|which|who|as|its|his|her|their|"
    r"between|is|are|was|were|be|been|has|have|had|will|not|more|most|very|said|says|told)|,)$",
    re.IGNORECASE,
)
"""Words no statement ends with."""
_OPENED = re.compile(
    r"(?!(?:In|On|At|By|Since|During|Until|Last|Earlier|Later|This|Next|Early|Late|From|For|Under|"
    r"Just|Only|Two|Three|Four|Five|About|Some|Nearly)\s)"
    r"[^,]{2,80},\s(?:which|who|whose|an?|the|one of)\s[^,]*$"
)
_BEGAN = re.compile(r"(?:When|While|As|After|Before|If|Because|Although|Though|Since)\s[^,]*$")
_SUBJECT = re.compile(r"[A-Z]|(?:the|an?|its|his|her|their|it|he|she|they|we|this|these|some)\s")
_FEWEST = 6


def without_tail(text: str, keep: str, limit: int) -> str:
    """`text` cut to at most `limit` words at the last place where that is safe, or as it is."""
    for candidate in _candidates(text, keep):
        if len(candidate.split()) <= limit:
            return candidate
    head = _HEAD.match(text)
    if head and keep not in head[0] and not _UNSAFE.search(head[0]):
        rest = text[head.end() :]
        if signals.PAST.search(rest) and _SUBJECT.match(rest):
            bare = rest[:1].upper() + rest[1:]
            return bare if len(bare.split()) <= limit else without_tail(bare, keep, limit)
    return text


def _candidates(text: str, keep: str) -> Iterator[str]:
    """What is left when a tail is cut, longest first; the cut tails are all safe ones."""
    if not text.endswith("."):
        return
    end = len(text)
    beside = _BESIDE.search(text)
    if beside and not _TOLD_BY.search(beside[0]):
        rest = text[: beside.start()]
        if keep in rest and _stands(rest):
            end = beside.start()
            yield rest + "."
    for joint in reversed(list(_TAIL.finditer(text, 0, end))):
        tail = text[joint.start() : end]
        if _UNSAFE.search(tail):
            return  # all that stands further left would take this with it
        end = joint.start()
        rest = text[: joint.start()].rstrip(" ,")
        if keep not in rest or len(rest.split()) < _FEWEST:
            return
        if _stands(rest):
            yield rest + "."


def _stands(text: str) -> bool:
    """Whether what is left is a statement, with its quotations and brackets closed."""
    return (
        closes_all(text)
        and not OPEN_END.search(text)
        and bool(signals.PAST.search(text) or _VERB.search(text))
        and _main_verb_is_there(text)
    )


def _main_verb_is_there(text: str) -> bool:
    """Not "The play, which opened in May": the main clause must be whole."""
    opened = _OPENED.match(text)
    began = _BEGAN.match(text)
    return not opened and not began
