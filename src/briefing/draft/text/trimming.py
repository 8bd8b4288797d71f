"""A sentence → its news in few words, for a list of key points. Only what stands beside the main
clause is left out; a hedge, a condition or the other side never is."""

import re

from briefing.draft.text import signals
from briefing.draft.text.closing import closes_all
from briefing.draft.text.sentences import word_count
from briefing.draft.text.shorten import as_sentence, clause_around, is_hedged, shorten

_TAIL = re.compile(
    r"(?:,\s(?:as(?!\swell\sas\b)|after|when|while|where|with|amid|following|before|since|because|prompting|"
    r"according to|making|leaving|bringing|raising|sparking|including|which|who|whose)\s"
    r"|\s(?:after|amid|following|ahead of|in the wake of|as part of|in connection with|due to|"
    r"because of)\s"
    r"|\s[–—-]\s(?!.*\s[–—-]\s)|—(?!.*—))"
)
_AHEAD = re.compile(
    r"^(?:In|On|At|During|After|Following|Speaking|Under|Amid|With|As part of)\s[^,;:“”\"]{3,90},\s"
    r"(?=[A-Z]|the\s|an?\s)"
)
_SPEAKER_CUT = re.compile(rf"\b(?:{signals.SAYING})\b|according to", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|"
    r"[a-z]+n[’']t)\b|(?<=\s)[a-z]{3,}s\s(?:the|an?|to|that|in|on|at|for|with|it|its|his|her|their)\b"
    r"|(?<=[sne]\s)(?:accuse|blame|claim|allege|say|argue|warn|fear|hope|expect|plan|want|need|face|"
    r"remain|continue|show|suggest|live|work|make|take|go|come|get|give|call|pay|include|hold|use|"
    r"offer|cost|rely|depend|grow|fall|rise|run|lead|lie|stand|tell|see|believe|think|know)\b"
)
_FRAGMENT = re.compile(r"(?:[\w’'-]+\s){1,6}?being\s(?:an?|the|one|part|in|at|so|that)\b")
"""A sentence that is none: "The mayor being a cautious man."."""
_HALF = re.compile(
    r"(?:According to|While|Although|Though|Because|Since|Despite|Which|Whose|When|If|As|Unless)\s"
    r"[^,]*$"
)
"""A clause that hangs on one that is not there."""
_AS_WHAT = re.compile(
    r"\b(?:stand|serv|act|work|emerg|know|known|see|seen|regard|describ|us|view|treat|defin|nam|"
    r"appoint|elect|hail|recogni[sz])(?:s|es|ed|ing|n)?$"
)
"""A verb that says nothing without its "as"."""
_LISTED = re.compile(r",\s(?:[\w’'-]+\s){1,5}?(?:and|or)\s")
_DASHES = re.compile(r"\s[—–-]\s|—|\s--\s")
_TOLD_BY = re.compile(
    rf"\baccording to\b|,\s(?:as\s)?[^,;“”\"]{{2,60}}\b(?:{signals.SAYING}|reports?|shows?)\b"
    r"[^,;]{0,40}$"
)
_SECOND_VERB = re.compile(
    r",?\sand\s(?:(?:was|were|has|have|had|also|then|later)\s)?(?:[a-z]+ly\s)?[a-z]+ed"
    r"(?=\s(?:to|from|by|in|on|at|the|an?|its|his|her|their|for|with|\d))"
)
"""What else the subject did: "was fined and banned from the port"."""
_TOGETHER = re.compile(r"\b(?:both|between|either|not|never|no|nobody|would|could)\b|n[’']t\b")
_REASON = re.compile(r",?\s(?:because|due|after|since|amid|as)\b")
_NOT = re.compile(r"\b(?:not|never|only|no|nobody|partly|mainly|largely)\b|n[’']t\b")
"""What a reason behind it completes: "it was not closed because of the cost"."""
_FEWEST_WORDS = 7
_TORN_END = re.compile(
    r"\b(?:also|because|as|the|an?|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|even|such|than|its|"
    r"simple|his|her|their|not)[.!]?$",
    re.IGNORECASE,
)


def trimmed(text: str, limit: int) -> str:
    """The sentence in at most `limit` words where that leaves a whole sentence with its speaker;
    else as short as it safely gets."""
    best = text
    for length in (limit, limit + 5, limit + 12):
        best = _whole(shorten(text, limit=length), text)
        if word_count(best) <= length:
            break
    if word_count(best) <= limit:
        return best
    best = _whole(clause_around(best, 0), best)
    if word_count(best) > limit:
        best = _without_tails(best, limit)
    if word_count(best) > limit:
        ahead = _AHEAD.match(best)
        if ahead and not is_hedged(ahead[0]) and not _SPEAKER_CUT.search(ahead[0]):
            best = as_sentence(best[ahead.end() :])
    return best if word_count(best) <= limit else _without_second(best, limit)


def _without_second(text: str, limit: int) -> str:
    """The sentence up to the last verb of its subject that fits, when nothing binds the two."""
    for match in reversed(list(_SECOND_VERB.finditer(text))):
        head = text[: match.start()]
        if word_count(head) > limit or _TOGETHER.search(head) or not is_sentence(head):
            continue
        if not _loses(text[match.start() :]) and not _is_torn(head, text) and closes_all(head):
            return as_sentence(head)
    return text


def _without_tails(text: str, limit: int) -> str:
    """The sentence up to the last cut that brings it under the limit, else to the first."""
    cuts = [
        match.start()
        for match in _TAIL.finditer(text)
        if not _loses(text[match.start() :])
        and is_sentence(text[: match.start()])
        and not (_REASON.match(match[0]) and _NOT.search(text, 0, match.start()))
    ]
    for cut in reversed(cuts):
        if word_count(text[:cut]) <= limit and not _is_torn(text[:cut], text):
            return as_sentence(text[:cut])
    return text


def _loses(tail: str) -> bool:
    """Whether a tail says who says it, doubts, quotes or tells the other side."""
    return bool(
        is_hedged(tail)
        or _SPEAKER_CUT.search(tail)
        or re.search(r"[“”\"«»„‘]|\b(?:although|though|but|despite|however)\b", tail)
    )


def is_sentence(text: str) -> bool:
    """Whether the words have a verb and do not break off: something an editor would print."""
    verb = signals.PAST.search(text) or _FINITE.search(text)
    return (
        bool(verb)
        and word_count(text) >= _FEWEST_WORDS
        and not _TORN_END.search(text.rstrip())
        and not _FRAGMENT.match(text)
        and not _HALF.match(text)
    )


def _whole(shorter: str, text: str) -> str:
    """A shortened sentence when it is still one and says all that it must."""
    if not is_sentence(shorter) and is_sentence(text):
        return text
    return text if _is_torn(shorter, text) else shorter


def _is_torn(shorter: str, text: str) -> bool:
    """Whether what is left lost who says it, breaks off within a list, or between two dashes."""
    if _TOLD_BY.search(text.rstrip(".")) and not _SPEAKER_CUT.search(shorter):
        return True
    start = shorter.rstrip(".")
    if not text.startswith(start):
        return False
    tail = text[len(start) :]
    if tail.startswith(" as ") and _AS_WHAT.search(start):
        return True
    return (
        bool(_LISTED.match(tail))
        or len(_DASHES.findall(start)) % 2 > len(_DASHES.findall(text)) % 2
    )
