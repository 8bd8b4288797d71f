"""Words that show what a sentence is: who says it, how surely, whether it was done or planned.

English data. In another language nothing matches, so a draft is plainer but never wrong.
"""

import re
from collections.abc import Iterable


def _words(alternatives: str) -> str:
    return "|".join(sorted(alternatives.split(), key=len, reverse=True))


def _pattern(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words(alternatives)})\b", re.IGNORECASE)


SAYING = _words(
    "said say says told tells stated announced announces declared declares added noted warned "
    "warns estimates reckons forecasts "
    "explained explains confirmed confirms admitted admits acknowledged argued argues believes "
    "suggested suggests insisted insists estimated tweeted wrote writes reported claimed alleged "
    "alleges asserted asserts denied denies vowed pledged promised urged urges criticised "
    "criticized predicted predicts concluded concludes blamed blames accused accuses described "
    "describes commented revealed reveals counted recorded cited stressed emphasised emphasized "
    "recalled testified complained quoted"
)
"""Verbs whose subject is a speaker."""

SPEECH = _pattern(
    "said says told tells stated announced announces declared declares warned warns added "
    "explained confirmed acknowledged admitted argued argues noted tweeted wrote vowed pledged "
    "promised urged criticised criticized predicted predicts insisted insists testified "
    "commented condemned"
)
"""A sentence with one of these tells what was said."""

CLAIMED = re.compile(
    r"\b(?:(?<!jobless )(?<!insurance )(?<!benefit )claim(?:s|ed|ing)?\b"
    r"(?! (?:\S+ ){0,4}?(?:lives|life)\b)"
    r"|alleg(?:e|es|ed|edly|ing)\b|assert(?:s|ed|ing)?\b|insist(?:s|ed|ing)?\b"
    r"|accus(?:e|es|ed|ing)\b|purported(?:ly)?\b|self-proclaimed\b)",
    re.IGNORECASE,
)
_CLAIM_STEMS = ("claim", "alleg", "assert", "insist", "accus", "purported")
_CLAIM_NOUN = re.compile(
    r"\b(?:an?|the|this|any|each|every|no|such|another|similar|his|her|its|their|our|\w+['’]s)\s"
    r"(?:(?!\w*s\b|police\b|people\b|that\b|who\b)[a-z-]+\s){0,2}claim\b(?!\s(?:that|to)\b)"
    r"|\b(?:the|these|such|no|any|some|many|his|her|its|their|our|similar|earlier|previous|false|"
    r"other|\w+['’]s)\sclaims\b(?!\s(?:that|to)\b)"
    r"|\b(?:the|an|each|co-)\s?accused\b(?!\s(?:of|by|him|her|them|it)\b)",
    re.IGNORECASE,
)


def tells_claim(text: str) -> bool:
    """Whether somebody claims something here; "a similar claim was retracted" only names one."""
    folded = text.casefold()
    if not any(stem in folded for stem in _CLAIM_STEMS):
        return False
    return bool(
        CLAIMED.search(
            _CLAIM_NOUN.sub(" ", text) if "claim" in folded or "accused" in folded else text
        )
    )


BLAMED = re.compile(r"\bblam(?:e|es|ed|ing)\b", re.IGNORECASE)
REPORTED = re.compile(
    r"\b(?:reportedly|(?:is|are|was|were|been|being)\s+(?:also\s+)?"
    r"(?:reported|rumou?red|said|believed|thought)\b"
    r"|(?:news agenc(?:y|ies)|local media|state media|media reports?)\b)",
    re.IGNORECASE,
)
ATTRIBUTED = re.compile(
    r"\b(?:[Aa]ccording to|said|says|(?<!was )(?<!were )(?<!been )(?<!being )told|"
    r"tells|stated|announced|announces|declared|declares|"
    r"warned|warns|explained|explains|confirmed|confirms|denied|denies|acknowledged|argued|"
    r"argues|believes|insisted|insists|estimated|estimates that|tweeted|wrote|writes|reported|"
    r"testified|commented|predicted|predicts|concluded|concludes|noted|suggested|suggests|"
    r"(?:found|finds|shows|showed|revealed|reveals|recalled|stressed|added|adds) that|"
    r"(?<!\bto )(?<!\ba )(?<!\bcan )(?<!not )(?<!would )(?<!could )say|"
    r"(?:counted|recorded) (?:\w+ )?\d[\d,.]*|(?:vowed|pledged|promised) (?:to|that))\b"
    r"|,\s[^,;.]{3,60}\s(?:estimates?|believes?|reckons?|forecasts?|calculates?)(?=[,;.]|$)"
)
PLANNED = re.compile(
    r"\b(?:will|shall|would|plans? to|planned|planning to|due (?:to|on|in|by)|scheduled|"
    r"(?:is|are|was|were|be|been) expected to|intends? to|aims? to|hopes? to|set to|going to|"
    r"deadline|is to|are to|slated)\b",
    re.IGNORECASE,
)
UNNAMED = re.compile(
    r"\b(?:(?:military|security|intelligence|diplomatic|government|official|police|medical|"
    r"hospital|local|senior|anonymous|unnamed|western|industry|company|several|various)\s+)*"
    r"(?:sources?\s+(?:said|say|told|saying|close to|familiar|in)|"
    r"people familiar with|a person familiar with|"
    r"on condition of anonymity|(?:some|many|unnamed|anonymous) (?:observers|analysts|experts|"
    r"critics|officials)\s+(?:say|said|believe|argue|claim|fear))\b"
    r"|\b(?:military|security|intelligence|diplomatic|government|medical|police) sources\b",
    re.IGNORECASE,
)
REPORT_NOUN = _words(
    "report reports study studies survey surveys poll polls assessment estimate paper review "
    "bulletin census audit dossier analysis forecast statistics figures data memo memorandum "
    "publication filing communique communiqué"
)
EVENT_VERB = _pattern(
    "killed wounded injured died attacked bombed struck exploded shot fired seized captured "
    "arrested detained freed released kidnapped ambushed invaded withdrew fled crashed collapsed "
    "burned flooded destroyed signed ratified adopted approved rejected passed vetoed voted "
    "elected appointed resigned stepped dismissed sacked launched founded formed established "
    "opened closed began started ended halted suspended resumed agreed pledged announced "
    "declared won lost beat defeated scored acquired bought sold merged raised cut fined sued "
    "convicted sentenced acquitted charged discovered published landed reached married born "
    "imposed lifted banned evacuated deployed joined left moved introduced completed delivered "
    "overthrew toppled marched protested split emerged absorbed congratulated intercepted"
)
"""Past tenses of what newspapers call news: something happened at a point in time."""

PAST = re.compile(
    r"(?<![-‑])\b(?:was|were|had|did|\w+ed|took|made|went|came|saw|fell|rose|grew|sank|shrank|drove|"
    r"broke|held|sent|hit|led|left|lost|met|paid|ran|sat|shot|sold|spent|stood|taught|threw|told|"
    r"won|wrote|became|began|brought|built|bought|caught|chose|drew|felt|fought|found|flew|froze|"
    r"gave|got|heard|kept|knew|laid|meant|rode|said|sought|shook|slept|spoke|stole|struck|swept|"
    r"swore|tore|wore|withdrew|overthrew|fled|upheld|withheld|cut|set|put|quit|split"
    r"|(?:has|have) (?:\w+ly )?\w+(?:en|wn|un|ne|ght|ade|ept|elt))\b"
)
"""The past tense, as far as one word shows it."""

HABIT = re.compile(
    r"\b(?:is|are|has been|have been|remains?|continues?|often|usually|always|still)\b"
)

FUNCTION_WORDS = frozenset(
    "a an the this that these those and or but nor so yet if as at by for from in into of on onto "
    "to up with within without about after before during since until till between among against "
    "over under through across near along amid despite although though while when where who whom "
    "whose which what why how it its he she his her they them their we us our you your i me my is "
    "are was were be been being has have had do does did will would can could may might must "
    "shall should not no also than then there here just only even more most some any all each "
    "both other such same own very too again once now still later earlier ago".split()
)
"""English words that carry grammar and not content."""

LEADING = re.compile(
    r"^(?:But|And|So|Yet|However|Meanwhile|Additionally|Moreover|Furthermore|Instead|Nevertheless"
    r"|Nonetheless|Also|Still|Indeed|In addition|On the other hand|That said|Subsequently|"
    r"Consequently|Similarly|Likewise)(?:,\s+|\s+)"
)
"""Words that tie a sentence to the one before it."""

DEPENDENT = re.compile(
    r"^(?:But|And|So|Yet|However|Instead|He|She|It|They|His|Her|Its|Their|This|That|These|Those|"
    r"That's|By doing so|Such|Others?|Both|Additionally|Also|There|Here|We|I|You|Our|My|In doing "
    r"so|As a result|For (?:this|that) reason|At the time|The former|The latter)\b"
)
"""A sentence that begins so does not stand alone."""


def content_words(words: Iterable[str]) -> list[str]:
    """The lower-case words that carry content."""
    folded = (word.casefold() for word in words)
    return [word for word in folded if word not in FUNCTION_WORDS and len(word) > 1]
