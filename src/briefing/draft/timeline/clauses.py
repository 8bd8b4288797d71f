"""Where in its sentence a date stands: beside a verb, in an aside of its own, or with a noun."""

import re
from enum import Enum

from briefing.draft.mentions.words import EVENT_NOUNS
from briefing.draft.text import signals
from briefing.draft.text.shorten import as_sentence, is_hedged

_BOUNDARY = re.compile(
    r"(?:[,;:](?=\s)|\s[—–-](?=\s)|—)\s*"
    r"|\b(?=(?:that|which|who|whose|when|while|because|whereas|after|before|since|given|despite|"
    r"amid|in light of|due to|in response to|based on)\s)"
)
_SIDE = re.compile(
    r"(?:since|given|despite|unlike|like|than|following|amid|because of|in light of|due to|"
    r"in response to|based on)\s",
    re.IGNORECASE,
)
_NOUN_FIRST = re.compile(
    r"(?:an?|the|its|his|her|their|double|triple|twice|half)\s(?!same\b)", re.IGNORECASE
)
_DASH = re.compile(r"\s[—–-]\s*$|—\s*$")
# "She compared the plan with the wars of the 1930s", "their questions from February".
_COMPARED = re.compile(r"\bcompar(?:ed|es|ing)\s[^,;:]{3,90}?\s(?:with|to)\s[^,;:]*$")
_FROM_NOUN = re.compile(
    r"\b(?:letter|question|e-?mail|interview|footage|video|photo|image|picture|document|message|"
    r"post|remark|comment|statement|speech|case|decision|ruling|figure|number|record)s?"
    r"\sfrom\s(?:the\s)?$"
)
# "The Clean Rivers Act of 1970": part of a name.
_IN_NAME = re.compile(
    r"\b(?:Act|Law|Bill|Treaty|Convention|Accord|Accords|Agreement|Code|Constitution|Declaration|"
    r"Amendments?|Protocol|Compromise|Peace)\sof\s(?:the\s)?$"
    r"|\b(?:Act|Law|Bill|Code|Report|Rules|Regulations|Order),\s$"
)
_TORN_RANGE = re.compile(r"\bbetween\s$")

_HANGING = re.compile(
    r"(?:that|which|who|whom|whose|because|since|than|if|whether|where)\b",
    re.IGNORECASE,
)

_SIGNAL = re.compile(r"\b(?:since|until|after|before)\s(?:the\s)?$")
_TELLS_THAT = re.compile(
    rf"\b(?:{signals.SAYING}|found|finds|shows?|showed)(?:\s[\w'’]+){{0,3}}\s*$"
)
_LONGEST_HANGING = 12
# "their first February letter", "the 2010 rules": the date belongs to the noun behind it.
_BEFORE_ATTRIBUTE = re.compile(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his|[Tt]hat)|['’]s)\s(?:[a-z-]+\s)?$"
)
_ATTRIBUTE = re.compile(
    r"\s(?!(?:in|on|at|by|to|from|of|for|with|and|or|as|until|after|before|when|while|that|which|who|"
    r"against|over|about|near|into|through|during|because|but|is|are|was|were|has|have|had|will|"
    r"would|said|says|told|it|he|she|they|the|an?)\b)"
    r"(?P<first>[A-Za-z][\w-]*)(?:\s(?P<second>[a-z][\w-]*))?"
)
# "A speech last week": no attribute, but a date.
_CALENDAR = re.compile(r"\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")

# "Ana Torres, who left in 2020, …", "the lease — which ran out in May — …".
_ASIDE = re.compile(
    r"(?P<joint>,\s|\s[—–-]\s|—)"
    r"(?P<aside>(?:which|who)\s(?=[^,;:]*\b(?:\w+ed|\w+en|was|were|had|left|won|lost|died|began|"
    r"took|became|came|went|led|met|ran|fell|rose|held|sold|bought|built)\b)"
    r"|an?\s(?:[\w’'-]+\s){1,5}(?:formed|founded|established|created|launched|built|born|opened|"
    r"signed|adopted|set\sup)\s"
    r"|(?:published|released|founded|formed|established|built|opened|signed|adopted|passed|launched|"
    r"created|written|introduced|announced|approved|begun|held|elected|appointed|discovered)\s)"
)
_ASIDE_END = re.compile(r",(?=\s)|;|\s[—–-](?=\s)|—|[.!?]*$|[“”\"()]")
_PLAIN = (
    r"(?!(?:of|to|in|on|at|by|for|from|with|and|or|as|under|over|into|that|is|was|were|are|has|"
    r"had|have)\s)[a-z][\w’'-]*"
)
_CAPITAL = r"(?:al-|el-)?[A-Z][\w.'’&-]*"
_ANTECEDENT = re.compile(
    rf"(?<![\w’'-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|former|then)\s(?:{_PLAIN}\s){{0,3}})?"
    rf"{_CAPITAL}(?:\s(?:(?:of|for|and|the|in|de|von|van|al|bin|ibn|di|da)\s)?{_CAPITAL}){{0,7}}$"
    rf"|(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s{_PLAIN}(?:\s{_PLAIN}){{0,3}}$"
)
_FOUNDED = re.compile(r"\b(?:founded|formed|established|born|created|set up)\b")
_FINITE = re.compile(r"\b(?:is|are|will|would|can|could|may|might|says?|has|have)\b")
_SAYS_THAT = re.compile(
    rf"\b(?:{signals.SAYING})\b[^,;:—“”\"]{{0,40}}?\sthat\s(?P<told>[^,;:—“”\"()]{{15,}}?)"
    r"(?=,|;|\s[—–-]\s|—|\.?$)"
)


class Place(Enum):
    """What a date stands with."""

    CLAUSE = "clause"
    """A verb of its sentence's main statement, or of a clause beside it."""
    NOUN = "noun"
    """A noun that is only compared or pointed at ("since her win in 1990"): dates no row."""


def place_of(sentence: str, start: int, end: int) -> Place:
    """What the date at `start` to `end` of a sentence stands with."""
    left = _left_of(sentence, start)
    if _is_attribute(sentence, start, end) or _IN_NAME.search(sentence[:start][-24:]):
        return Place.NOUN
    if _TORN_RANGE.search(left) and re.match(r"\s+and\b", sentence[end:]):
        return Place.NOUN
    if _COMPARED.search(left) or (
        _FROM_NOUN.search(left) and not re.match(r"\s+(?:to|until|through|on)\b", sentence[end:])
    ):
        return Place.NOUN
    if _SIDE.match(left) and len(left.split()) > 2:
        return Place.CLAUSE if _has_verb(left) else Place.NOUN
    if _has_verb(left):
        return Place.CLAUSE
    boundary = sentence[: start - len(left)]
    nominal = _NOUN_FIRST.match(left) and len(left.split()) > 2
    return Place.NOUN if nominal and _DASH.search(boundary) else Place.CLAUSE


def _is_attribute(sentence: str, start: int, end: int) -> bool:
    """Whether a date only tells which one a thing is; an event's noun ("the 7 May attack") it
    dates."""
    if not _CALENDAR.match(sentence, start):
        return False
    if not _BEFORE_ATTRIBUTE.search(sentence, max(0, start - 40), start):
        return False
    noun = _ATTRIBUTE.match(sentence, end)
    if noun is None or noun["first"].endswith(("ed", "ly")):
        return False
    named = {noun["first"], noun["second"] or ""}
    return not any(_is_event(word.casefold()) for word in named)


def _is_event(word: str) -> bool:
    return word in EVENT_NOUNS or word.removesuffix("s") in EVENT_NOUNS


def is_in_plan(sentence: str, start: int) -> bool:
    """Whether the verb before a date is one of plans ("will send it today")."""
    return bool(signals.PLANNED.search(_left_of(sentence, start)))


def hangs(sentence: str, start: int) -> bool:
    """Whether a date stands in a clause that hangs on another, with its own verb ("that he
    carried in 2016")."""
    signal = _SIGNAL.search(sentence, max(0, start - 12), start)
    start = signal.start() if signal else start
    left = _left_of(sentence, start)
    if len(left) == start or len(left.split()) > _LONGEST_HANGING:
        return False  # the main clause may have gone on without a comma
    if _TELLS_THAT.search(sentence, max(0, start - len(left) - 40), start - len(left)):
        return False  # "The mayor said that …": what is told
    return bool(_HANGING.match(left) and _has_verb(left))


def tells_founding(aside: str) -> bool:
    """Whether an aside only says since when somebody or something is there."""
    return bool(_FOUNDED.search(aside))


def aside_around(sentence: str, start: int, end: int) -> str | None:
    """The aside that holds the date at `start` to `end`, with the name it belongs to: "China
    Stone, which left four years ago". None when the date is not in an aside that stands by
    itself: one that tells something done, beside a name that can be cut out with it."""
    for match in _ASIDE.finditer(sentence):
        if match.end() > start:
            return None
        close = _ASIDE_END.search(sentence, match.start("aside"))
        if close is None or close.start() < end:
            continue
        name = _ANTECEDENT.search(sentence[: match.start("joint")])
        aside = sentence[match.start("aside") : close.start()]
        if not name or not _has_verb(aside) or is_hedged(aside):
            return None
        told = f"{name[0]}, {aside}"
        return None if any(mark in told for mark in '“”"()') else as_sentence(told)
    return None


def told_clause(sentence: str, start: int, end: int) -> str | None:
    """Of "The mayor declared on Monday that the work would end by May — …": "The work would end
    by May". For a plan, whose row names the speaker beside it."""
    for match in _SAYS_THAT.finditer(sentence):
        if match.start("told") <= start and end <= match.end("told"):
            return None if is_hedged(match["told"]) else as_sentence(match["told"])
    return None


def _left_of(sentence: str, start: int) -> str:
    """What stands before a position in its own clause."""
    begin = 0
    for boundary in _BOUNDARY.finditer(sentence, 0, start):
        begin = boundary.end()
    return sentence[begin:start]


def _has_verb(text: str) -> bool:
    return bool(
        signals.PAST.search(text) or signals.EVENT_VERB.search(text) or _FINITE.search(text)
    )
