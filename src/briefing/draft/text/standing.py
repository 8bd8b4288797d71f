"""Whether a sentence stands alone: no pronoun without its name, no comment, no call to readers."""

import re
from functools import lru_cache

from briefing.draft.text import signals
from briefing.draft.text.sentences import Sentence

_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|„[^“”]*[“”]?|‘[^’]*’")
_PRONOUN = re.compile(r"\b(?:he|she|his|her|him|they|their|them)\b", re.IGNORECASE)
_NAMES_SOMEBODY = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Mm]ost|[Aa]ll|[Tt]wo|[Tt]hree|[Ss]everal|\d+)\s[a-z]"
)
_FOR_ONE = re.compile(
    r"[a-z]{2,}(?:er|or|ist|ian|ant|man|woman|person|boy|girl)$|^(?:chief|head|president|king|queen|"
    r"judge|coach|captain|pilot|mother|father|resident|student|official|cook|guard|driver)$"
)
_ONLY_JOINS = (
    *("Subsequently,", "Consequently,", "Similarly,", "Likewise,", "Meanwhile,", "Moreover,"),
    *("Furthermore,", "Additionally,"),
)
"""Words that may go, and what stands behind them begins the sentence."""
_NOBODY = re.compile(
    r"(?:The|A|An)\s(?:newspaper|paper|magazine|company|firm|council|court|report|study|bank|agency|"
    r"government|ministry|party|union|team|club|police|army|statement|law|book|film)s?\b"
)
"""Whom no "he" or "she" means."""
_IT_BACK = re.compile(
    r"(?:(?:In|On|At|By|During|Since|Until|After|Before|From|Last|Now|Today|Then|Earlier|Later|Soon)"
    r"\b(?P<ahead>[^;:“”\"]{0,40}?)(?:,\s|\s))?[Ii]t\s"
    r"(?:(?:was|is)\s(?:not\s)?(?:an?|the|one|its|part|also)\b|(?:has|had|have)\s(?!been\b)"
    r"|(?!(?:was|is|has|had|will|would|may|might|could|can|did|does|seems?|seemed|appears?|appeared|"
    r"emerged|took|takes|turned|remains?|remained|follows?|followed|rained|snowed|came|comes|costs?)"
    r"\b)[a-z]+(?:s|ed|t|de|ve|ew|ld|an)\b)"
)
_NO_NAME = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday i".split()
)
_POINTS_BACK = re.compile(
    r"(?:(?:At|By|In|On|After|Before|During|Since|With|For|From|Of|To|Under)\s)?"
    r"(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch|[Ee]ither|[Nn]either|[Bb]oth)\s"
    r"(?!year|month|week|morning|afternoon|evening|summer|winter|spring|autumn|weekend|century"
    r"|season|time of|session|interview|conversation|edition|episode)[a-z]"
    r"|(?:Another|Others?|Which|Whose|One of them|Some of them|"
    r"The (?:(?:first|last|next) (?:two|three|four|few|one)\b|other|same|second|third|move|"
    r"decision|"
    r"latter|former|incident|comments?|remarks?|news|changes?|shift|pair|duo|two|trio|rest)|"
    r"Regardless|Sure|All right|Or|Well|OK|Yes|No,|Cue|Bottom line|"
    r"Not only|Either way|The more|More than that|What is more|Then|Next|Again|Only|Even so|"
    r"(?:Some|Many|Most|All|None|Several|Few|One|Two|Three)\s(?:have|has|had|are|were|was|is|also|"
    r"said|say|of (?:them|those|these))|Elsewhere|Meantime|Afterwards?|"
    r"Later|Soon|(?:(?:More|Further|Full|No further|Other)\s)?[Dd]etails (?:will|are|were|have))\b"
)
_NEAR = re.compile(
    r"(?:\S+\s){0,4}?(?:this|these|those|such)\s"
    r"(?!year|month|week|morning|afternoon|evening|summer|winter|spring|autumn|weekend|century"
    r"|session|interview|conversation|edition|episode|as\s)[a-z]",
    re.IGNORECASE,
)
_HE_SAID = re.compile(
    r",[”\"]?\s(?:he|she|they|it)\s(?:also\s)?(?:said|says|added|adds|told|wrote|explained|warned|"
    r"noted|argued)\b[^,;]{0,30}$"
)
_COMMENT = re.compile(
    r"\b(?:luckily|fortunately|unfortunately|sadly|thankfully|hopefully|frankly|of course|"
    r"no wonder|needless to say|surprisingly|ironically|admittedly|after all|it (?:is|seems) "
    r"(?:clear|obvious|likely|no surprise)|shouldn[’']t be a surprise|no surprise|"
    r"remains to be seen|time will tell|let[’']s|here[’']s|here are)\b|\bthough\.$",
    re.IGNORECASE,
)
_READER = re.compile(r"\b(?:[Yy]ou|[Yy]ours?|[Ww]e|[Oo]urs?|us|I(?!-\d)|[Mm]y|me|myself)\b")
_CALL = re.compile(
    r"(?:To read|Read (?:more|also|the|our)|Click|Watch|Listen|Subscribe|Sign up|Follow (?:us|the)|"
    r"Get in touch|Do you|Have you|Contact us|Email us|For more|See also|Check out|Find out|Visit|"
    r"Join|Download|Book|Enquire|Learn more|If you)\b"
)


def stands_alone(sentence: Sentence) -> bool:
    """Whether a reader who has nothing else understands whom and what it speaks of.

    "She left in May." and "After that, it sank." do not; "Ada Holm lost her house." does.
    """
    leading = signals.LEADING.match(sentence.text)
    text = sentence.text[leading.end() :] if leading else sentence.text
    if leading and leading[0].startswith(_ONLY_JOINS):
        text = text[:1].upper() + text[1:]
    if not text[:1].strip("…“„\"«‘'.-–—") or text[0].islower():
        text = text.lstrip("“„\"«‘' ")
        if not text or text[0] in "….-–—" or text[0].islower():
            return False
    if signals.DEPENDENT.match(text) or _POINTS_BACK.match(text) or _NEAR.match(text):
        return False
    if _HE_SAID.search(text):
        return False
    it = _IT_BACK.match(text)
    if it and not signals.PAST.search(it["ahead"] or ""):
        return False
    pronoun = _PRONOUN.search(_QUOTED.sub(" ", text))
    if pronoun is None:
        return True
    before = _QUOTED.sub(" ", text)[: pronoun.start()]
    one = pronoun[0].casefold() not in ("they", "their", "them")
    return _has_antecedent(before, one=one)


def _has_antecedent(before: str, *, one: bool) -> bool:
    """Whether words before a pronoun name whom it means; of one person, as their subject."""
    found = _NAMES_SOMEBODY.match(before) if one else _NAMES_SOMEBODY.search(before)
    if found and not (one and _NOBODY.match(before)):
        return True
    if found and one:
        before = before[found.end() :]
    words = re.findall(r"[^\W\d_][\w’'-]*", before)
    if one:
        words = _without_bodies(words)
    for number, word in enumerate(words):
        folded = word.casefold()
        name = word[0].isupper() and folded not in signals.FUNCTION_WORDS | _NO_NAME
        if number == 0 and word.endswith("ing"):
            continue  # "Scrolling below them"
        if name and (number == 0 or not _is_adverbial(words[0])):
            return True
        if name and number:
            return True
        if not one and folded.endswith("s") and folded not in signals.FUNCTION_WORDS:
            return True
    return False


def _without_bodies(words: list[str]) -> list[str]:
    """The words without names behind "the" ("the Marshals Service"), which no "her" means, unless
    they describe somebody ("the Norvik chief")."""
    kept: list[str] = []
    number = 0
    while number < len(words):
        if words[number] not in ("the", "The"):
            kept.append(words[number])
            number += 1
            continue
        end = number + 1
        while end < len(words) and words[end][0].isupper():
            end += 1
        person = end < len(words) and _FOR_ONE.search(words[end])
        if end == number + 1 or person:
            kept.extend(words[number:end])
        else:
            kept.append(words[number].casefold())
        number = end
    return kept


def _is_adverbial(word: str) -> bool:
    return word.endswith("ly")


def speaks_to_reader(sentence: Sentence) -> bool:
    """Whether it addresses the reader or is the writer's own voice, outside quotations."""
    return _speaks_to_reader(sentence.text)


# A sentence is asked about by every block it may stand in.
@lru_cache(maxsize=512)
def _speaks_to_reader(sentence: str) -> bool:
    text = _QUOTED.sub(" ", sentence)
    return bool(_CALL.match(text) or _READER.search(text) or _COMMENT.search(text))


def quoted_share(sentence: Sentence) -> float:
    """How much of the sentence stands in quotation marks, from 0 to 1."""
    inside = sum(len(match[0]) for match in _QUOTED.finditer(sentence.text))
    return inside / max(1, len(sentence.text))
