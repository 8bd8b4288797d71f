"""Events a sentence only names, with their date: "the 2019 flood", "the attack of May 2020"."""

import re

from briefing.draft.mentions.triggers import Form, triggers_of
from briefing.draft.text.shorten import as_sentence, is_hedged
from briefing.draft.text.tails import OPEN_END

_LONGEST = 16
"""Words of a name of an event."""
_SHORTEST = 4
"""Words before the date below which nobody knows what is meant ("Its decision in May")."""
_FARTHEST = 130
"""Code points before a date in which its noun may begin."""
# What a date is tied to a noun by.
_TIE = re.compile(r"\s(?:in|on|of|during|from)\s(?:(?:the|early|late|mid)\s){0,2}$")
_BEGIN = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w.-]*['’]s)\s")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s$")
_NOUN = re.compile(r"\s(?:[\w-]+\s){0,2}[a-z-]+\b")
_THAT = re.compile(r"\b(?:that|which)\s(?:[a-z]+ly\s)?(?:\w+ed|hit|struck|left|tore|cut)\b")
_BORDER = re.compile(r"[,;:“”\"()—–]|\s-\s|\.?$|\s(?:and|but|or|as|while|after|before)\s")
_SCHEDULED = re.compile(
    r"(?P<own>['’]s?)?\s(?:[\w-]+\s){0,3}(?:elections?|vote|referendum|ballot|summit|hearing|trial|"
    r"meeting|conference|talks|debate|match|game|final|launch|ceremony|inauguration|strike|"
    r"deadline|auction|funeral|march|rally)\b"
)
_FEWEST = 3
# "the appeals court", "the strike committee": who acts, and not what happens
_BODY = re.compile(
    r"\s(?:courts?|committee|commission|board|panel|judges?|team|office|unit|fund)\b"
)
# "The council's decision in May to sell the port"
_AIM = re.compile(r"\sto\s[a-z]{2,}(?!\S)[^,;:“”\"()—–]{3,120}?(?=,|;|:|\s[—–]|\.?$)")
_NO_NAME = re.compile(
    r"[,;:“”\"()—–]|\b(?:revolves?|cent(?:er|re)s|focuses|stems|follows|comes?|marks|shows?|involves?|"
    r"includes?|remains?|relates?|concerns?|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|"
    r"should|did|does|do|that|which|who|when|where|while|because|and|but|or|if|not|said|says|since|"
    r"after|before|until|than|like|unlike)\b"
)


def named_event(sentence: str, start: int, end: int) -> str | None:
    """The noun with the date at `start` to `end` as a row: "The attack on the port in May 2020.",
    "The 7 May attack on the port.".

    None when the date does not stand beside an event's noun, or the noun's phrase cannot be cut
    out whole.
    """
    return _behind_noun(sentence, start, end) or _before_noun(sentence, start, end)


def upcoming_event(sentence: str, start: int, end: int) -> str | None:
    """What is set for the date at `start` to `end` as a row: "The 8 November election.",
    "Friday's vote on the budget."."""
    noun = _SCHEDULED.match(sentence, end)
    article = _ARTICLE.search(sentence, max(0, start - 8), start)
    begin = article.start() if article else start
    if noun is None or (article is None and not noun["own"]):
        return None
    border = _BORDER.search(sentence, noun.end())
    stop = border.start() if border else len(sentence)
    for last in (stop, noun.end()):
        phrase = sentence[begin:last].strip()
        told = [t for t in triggers_of(sentence[end:last].lstrip()) if t.form is not Form.NOUN]
        short = _FEWEST <= len(phrase.split()) <= _LONGEST
        if short and not told and not _NO_NAME.search(sentence, end, last):
            return None if is_hedged(phrase) or OPEN_END.search(phrase) else as_sentence(phrase)
    return None


def _before_noun(sentence: str, start: int, end: int) -> str | None:
    """With the date before the noun, up to a border: "The 7 May attack that killed the mayor."."""
    article = _ARTICLE.search(sentence, max(0, start - 8), start)
    border = _BORDER.search(sentence, end)
    stop = border.start() if border else len(sentence)
    if article is None or stop - end > _FARTHEST:
        return None
    phrase, rest = sentence[article.start() : stop], sentence[end:stop]
    triggers = triggers_of(rest.lstrip())
    told = [trigger for trigger in triggers if trigger.form is not Form.NOUN]
    noun = _NOUN.match(rest)
    if noun is None or not triggers or triggers[0].form is not Form.NOUN:
        return None
    if triggers[0].start > len(noun[0]) or len(phrase.split()) < _SHORTEST + 2:
        return None
    if told and (len(told) > 1 or not _THAT.search(rest)):
        return None
    if len(phrase.split()) > _LONGEST or is_hedged(phrase) or OPEN_END.search(phrase):
        return None
    return as_sentence(phrase)


def _behind_noun(sentence: str, start: int, end: int) -> str | None:
    tie = _TIE.search(sentence, max(0, start - 24), start)
    if tie is None:
        return None
    low = max(0, tie.start() - _FARTHEST)
    aim = _AIM.match(sentence, end)
    if aim and not is_hedged(aim[0]) and not OPEN_END.search(aim[0]):
        end = aim.end()
    for begin in _BEGIN.finditer(sentence, low, tie.start()):
        name, phrase = sentence[begin.start() : tie.start()], sentence[begin.start() : end]
        if _NO_NAME.search(name) or is_hedged(phrase):
            continue
        if len(phrase.split()) > _LONGEST + 8 * bool(aim):
            continue
        if len(name.split()) < (_FEWEST - 1 if aim else _SHORTEST):
            continue
        triggers = triggers_of(name)
        if triggers and _BODY.match(name, triggers[-1].end):
            continue
        if triggers and all(trigger.form is Form.NOUN for trigger in triggers):
            return as_sentence(phrase)
    return None
