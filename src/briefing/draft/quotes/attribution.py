"""Who says a sentence, and how surely, from its own words."""

import re
from functools import lru_cache
from typing import NamedTuple

from briefing.draft.text import signals
from briefing.draft.text.forecasts import forecaster
from briefing.model.briefing import Certainty


class Attribution(NamedTuple):
    """Certainty of a sentence and its speaker, when the grammar makes the speaker plain."""

    certainty: Certainty
    who: str | None


_ACCORDING = re.compile(
    r"\b(?:[Aa]ccording to|as (?:first )?reported by) (?P<who>[^,;.“”\"()—]{2,80}?)"
    r"(?=[,;.“”\"()—]|\s+(?:that|who|which|published|released|issued|seen|obtained|dated)\b|$)"
)
_VERB_OF_SAYING = re.compile(rf"\b(?:{signals.SAYING})\b")
_ADVERBS = re.compile(
    r"(?:\s*\b(?:also|later|then|has|have|had|once|previously|recently|[a-z]+ly))*\s*$"
)
# Where a clause starts: what stands between it and the verb is the subject.
_CLAUSE_START = re.compile(
    r"[,;:—–“”\"»]\s*|\b(?:that|when|while|as|but|after|because|although|whether|since)\s"
)
_MOST_WORDS = 9
# "Ana Torres, a lawyer in Lima," speaks by her name.
_APPOSITIVE = re.compile(
    r"(?<!\bof )(?<!\bin )(?<!\bat )(?<!\bnear )"
    r"\b(?P<name>(?!(?:On|In|At|By|Since|After|For|Late|Early|Last|This)\s)[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}),\s"
    r"(?:\d\d|an?|the|one of|his|her|its|chief|head|director|professor)\b[^,;:]*$"
)
# "Nordbank, the country's largest lender, announced": what stands between commas only describes.
_DESCRIBED = re.compile(
    r"(?:^|[,;:—–“”\"»]\s*|\b(?:that|while|but|and)\s)(?P<name>[^\s,;:—–“”\"»]+(?:\s[^\s,;:—–“”\"»]+){0,4})"
    r",\s(?:\d\d|an?|the|one of|his|her|its|their|[A-Z][\w.-]+['’]s)\b[^,;:“”\"]*,$"
)
_INVERTED = re.compile(
    r"[,”\"»]\s*(?:said|says|added|adds|explained|wrote|writes|warned|warns|argued|noted|insisted|"
    r"recalled|tweeted|commented)\s+(?P<who>(?:the\s+|a\s+|an\s+)?[^\s,;.“”\"()—]+"
    r"(?:\s+[^\s,;.“”\"()—]+){0,5}?)(?=[,;.—]|\s+(?:on|in|at|after|during|who|told|as)\b|$)"
)
_PRONOUN = re.compile(r"(?:he|she|it|they|we|i|you|who|which|this|that|there)$", re.IGNORECASE)
# "Environmentalists accuse the firm": many who accuse, at the start of a sentence.
_ACCUSERS = re.compile(
    r"(?:(?:The|Some|Many|Local|Several)\s)?(?P<who>(?:[\w-]+\s){0,4}[\w-]*(?:s|men|people|police))\s"
    r"(?:accuse|blame|allege|claim)\s(?=(?:that|the|an?|its|his|her|their)\s|[A-Z])"
)
_STUDY_NAME = re.compile(rf"\b(?:{signals.REPORT_NOUN})$")
# "a survey of lakes published on Monday found"
_STUDY = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat)\s"
    rf"(?P<who>(?:(?!of\b|in\b|for\b)[\w.'’-]+\s){{0,4}}?(?:{signals.REPORT_NOUN}))"
    r"(?:\s(?:of|on|into|by|from|in|published|released|issued|conducted|carried|out|presented)\b"
    r"[^,;.“”\"]{0,70}?)?,?\s(?:has\s|have\s|had\s|also\s)?"
    r"(?:found|finds|shows?|showed|suggests?|suggested|reveals?|revealed|concludes?|concluded)\b"
)
_SPEECH = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?")
_PRONOUN_SPEAKS = re.compile(
    rf"\b(?P<who>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s"
    rf"(?:(?:also|later|then|has|have|had|once|previously|recently|[a-z]+ly)\s)*"
    rf"(?:{signals.SAYING}|claims?|asserts?)\b(?!(?<=added)\s(?:up|to)\b)"
)
# "About 7 in 10 voters say" is a figure, not somebody who can be asked.
_AMOUNT = re.compile(r"(?:[Aa]bout|around|[Nn]early|almost|[Mm]ore than|[Aa]t least|over|\d)\b.*\d")
# "since it was announced", "a version announced last May": nobody speaks in the sentence.
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|is|are|be)\s(?:[a-z]+ly\s|also\s|first\s)?(?:announced|declared|confirmed|"
    r"noted|written|recorded|denied|suggested|predicted)\b(?!\sby\b)"
    r"|,\s(?:announced|declared|confirmed)\s(?=last|this|in|on|earlier|late)"
)
_NO_SPEAKER = frozenset(
    "last next always never often still already now then first plan plans schedule protocol custom "
    "tradition legend taste need needs size age weight".split()
)
_NO_SPEAKING_NOUN = re.compile(
    r"^(?:The\s)?(?:[a-z’'-]+\s){0,3}(?:violence|crisis|war|move|decision|ban|idea|fact|death|attack|storm|"
    r"weather|loss|victory|defeat|rise|fall|shift|trend|pressure|fear|anger|hope|plan)s?$"
    r"|^(?:[Pp]er cent|[Pp]ercent)\b|^[a-z]+ed\s(?:in|by|on|at)\b|\bago\b"
)
"""What happens, is decided or counted says nothing: "the escalating violence"."""
# "Readings near Harl when the boat went down showed …": a clause is nobody
_WENT = re.compile(r"\s(?:went|came|took|fell|rose|sank|broke|struck|began|became|ran|hit)\b")
_LEADING = re.compile(r"^(?:But|And|So|When|While|As|Although|After|Because|If|Since)\s+")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|can|may|to|did|does|not|"
    rf"who|which|that|{signals.SAYING})\b"
)
_DATE_WORD = re.compile(
    r"\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)(?:\s\d{1,2}\b)?(?:,?\s\d{4})?|\d{1,2}\s(?=[A-Z])|\d{4}"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)


_DATED_END = re.compile(rf"\s+(?:(?:on|in|late|early|last|this)\s+)*{_DATE_WORD.pattern}$")


# A sentence is asked about by every block it may stand in.
@lru_cache(maxsize=512)
def attribute(text: str) -> Attribution:
    """Certainty and speaker of a sentence with white space folded."""
    certainty = _certainty(text)
    if certainty is Certainty.STATED:
        who = _study(text) or tidied(forecaster(text) or "")
        return Attribution(Certainty.ATTRIBUTED if who else certainty, who)
    return Attribution(certainty, speaker(text) or _study(text))


def _certainty(text: str) -> Certainty:
    if signals.BLAMED.search(text):
        return Certainty.BLAMED
    if signals.tells_claim(text):
        return Certainty.CLAIMED
    if signals.REPORTED.search(text):
        return Certainty.REPORTED
    if signals.ATTRIBUTED.search(_PASSIVE.sub(" ", text)):
        return Certainty.ATTRIBUTED
    return Certainty.STATED


def speaker(text: str) -> str | None:
    """The words that name the speaker, or None when it is not clear who speaks."""
    for pattern in (_ACCORDING, _INVERTED):
        for match in pattern.finditer(text):
            if pattern is _INVERTED and _described(text[: match.start() + 1]):
                continue  # "Nordbank, a lender, said profits fell"
            who = tidied(match["who"])
            if who:
                return who
    accusers = _ACCUSERS.match(text)
    if accusers:
        return tidied(accusers["who"])
    for match in _VERB_OF_SAYING.finditer(text):
        before = _ADVERBS.sub("", text[: match.start()][-160:])
        subject = _described(before) or _subject(before.rstrip(" ,"))
        if subject.strip() and len(subject.split()) <= _MOST_WORDS:
            who = tidied(subject)
            if who:
                return who
    return None


def names_study(who: str) -> bool:
    """Whether a speaker is a report or study: "UN report"."""
    return bool(_STUDY_NAME.search(who))


def _study(text: str) -> str | None:
    match = _STUDY.search(text)
    return tidied(match["who"]) if match else None


def speaking_pronoun(text: str) -> str | None:
    """The pronoun that stands where a speaker is named, in lower case: "she"."""
    bare = _SPEECH.sub("", text)
    found = _PRONOUN_SPEAKS.search(bare)
    return found["who"].casefold() if found else None


def _described(before: str) -> str | None:
    """The subject before a description set between commas, directly before the verb."""
    match = _DESCRIBED.search(before.rstrip())
    if not match or _VERB.search(match["name"]) or signals.EVENT_VERB.search(match["name"]):
        return None
    return match["name"]


def _subject(before: str) -> str:
    """What stands between the start of the clause and the verb; "A and B" stay together."""
    clause = _CLAUSE_START.split(before)[-1]
    if _VERB.search(clause) or signals.EVENT_VERB.search(clause):
        return re.split(r"\band\s", clause)[-1]
    named = _APPOSITIVE.search(before)
    return named["name"] if named else clause


def tidied(found: str) -> str | None:
    """The words of a speaker as a column names them: without article, date and joining words;
    None for a pronoun, an amount, or no speaker at all."""
    who = _LEADING.sub("", found.strip())
    who = _DATED_END.sub("", who)
    who = re.sub(r"\s(?:conducted|published|released|carried out)$", "", who)
    if who.startswith(("the ", "a ", "an ", "A ", "An ")):
        who = who.split(" ", 1)[1]
    who = who.strip(" '‘’")
    if who.count('"') % 2 or who.count("“") != who.count("”"):
        who = re.sub(r"[\"“”]", "", who)
    if not who or _PRONOUN.match(who) or _VERB.search(who) or len(who) > 80:
        return None
    if not any(word[0].isalpha() for word in who.split()) or _AMOUNT.match(who):
        return None
    if _NO_SPEAKING_NOUN.search(who) or _WENT.search(who):
        return None
    if re.search(r"\s(?:he|she|it|they|we|I|you)$", who):
        return None  # "whatever they say"
    if re.match(r"(?:as|more|fewer|less)\s|[a-z]+s\s(?:the|its|their)\s", who):
        return None  # "as many as 40 were aboard", "backs the offer"
    if who.count("(") != who.count(")") or re.match(r"[a-z]+ly\b", who):
        return None
    # "a July 15 UN report" is a speaker, a bare date is not.
    rest = " ".join(_DATE_WORD.sub("", who).split())
    if not rest or rest.casefold() in signals.FUNCTION_WORDS | _NO_SPEAKER:
        return None
    who = rest if _DATE_WORD.match(who) else who
    return who if who[0].isalpha() else None
