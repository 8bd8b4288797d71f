"""What sort of actor a name is, from the words in it and around it."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from briefing.draft.countries import states
from briefing.draft.names import Mention

ActorType = Literal["person", "group", "organization", "state", "place", "other"]

_ORGANIZATION = re.compile(
    r"\b(?:Ministry|University|College|School|Bank|Inc|Ltd|LLC|plc|Corp|Corporation|Company|Co|"
    r"Group|Trust|Nations|Union|Council|Committee|Commission|Agency|Authority|Office|Bureau|"
    r"Department|Institute|Institution|Association|Federation|Foundation|Organi[sz]ation|Party|"
    r"Parliament|Congress|Senate|Assembly|Court|Tribunal|Police|Army|Navy|Forces?|Guard|Mission|"
    r"Fund|Service|Services|Society|Club|FC|United|City FC|Times|Post|News|Press|Journal|Herald|"
    r"Tribune|Guardian|Network|Alliance|Coalition|League|Board|Centre|Center|Hospital|Museum|"
    r"Church|Chamber|Airlines|Airways|Motors|Technologies|Systems|Industries|Holdings|Partners|"
    r"Capital|Exchange|Reserve|Treasury|Administration|Government|Cabinet|Front|Movement|"
    r"Universität|Ministerium|Verband|Verein|Gesellschaft|GmbH|AG|SE|SA)\b"
)
_PLACE = re.compile(
    r"\b(?:Airport|Province|Region|District|County|City|Town|Village|River|Lake|Mountains?|Mount|"
    r"Island|Islands|Sea|Ocean|Bay|Gulf|Strait|Valley|Desert|Peninsula|Street|Road|Avenue|Square|"
    r"Park|Bridge|Coast|Stadium|Station|Port|Harbou?r|Beach|Forest|Border|North|South|East|West|"
    r"Northern|Southern|Eastern|Western|Central|Middle East|Asia|Africa|Europe|America)\b"
)
_GROUP_AFTER = re.compile(
    r"^(?:'s|’s)?\s+(?:fighters?|militants?|rebels?|guards?|gunmen|militias?|insurgents?|movement|"
    r"group|groups|offshoot|affiliate|supporters|followers|leadership|members|troops|forces|commanders?|jihadis?)\b"
)
_GROUP_BEFORE = re.compile(
    r"\b(?:(?:militant|armed|rebel|terror(?:ist)?|insurgent|extremist|jihadist) (?:group|"
    r"organi[sz]ation)|militia|movement|offshoot|affiliate|gang|cartel)"
    r"(?:[^.;]{0,45}\b(?:known as|called))?\s(?:the\s)?[\"“]?$"
)
_ORGANIZATION_AFTER = re.compile(
    r"^(?:(?:'s|’s)\s+(?:CEO|chief executive|board|shares|headquarters|spokes\w+|chairman|director|"
    r"leader|leadership|political \w+|military wing|officials?|members)"
    r"|,?\s+(?:(?:a|an|the|its)\s+)?(?:[\w-]+\s+){0,2}(?:charity|company|agency|think tank|NGO|"
    r"maker|firm|broadcaster|newspaper|party|bank|manufacturer|organi[sz]ation|group of)\b)"
)
_SUBJECT = re.compile(
    r"^(?:[,.;]|\s(?:is|are|was|were|has|have|had|will|would|and|said|did|do|in|on)\b|$)"
)
_PERSON_AFTER = re.compile(
    r"^(?:,\s+(?:\d{2},|who\b|an?\s+(?:[\w-]+\s+){0,2}(?:analyst|expert|professor|researcher|lawyer|"
    r"resident|spokes\w+|economist|scientist|minister|lawmaker|author|director|farmer|teacher))"
    r")"
)
_SPEAKS = re.compile(
    r"^,?\s+(?:said|says|told|wrote|tweeted|added|explained|argued|insisted|warned)\b"
)
_PERSON_BEFORE = re.compile(
    r"(?:\b(?:said|says|added|explained|husband|wife|son|daughter|brother|sister|analyst|"
    r"spokes(?:man|woman|person)|minister|president|director|author|leader|chief|founder|captain|"
    r"coach|economist|professor|researcher|lawyer|expert)\s)$",
    re.IGNORECASE,
)
_BESIDE_PERSON = re.compile(
    r",\s(?:\d\d,|an?\s(?:[a-z-]+\s){0,3}[a-z]+(?:er|or|ist|ian|man|lead|ee)\b)"
)
_LED_BEFORE = re.compile(
    r"\b(?:leader|leaders|head|chief|member|members|spokes\w+) (?:of|for) (?:the )?$"
)
_ARTICLE_BEFORE = re.compile(r"\b(?:the|an?)\s$", re.IGNORECASE)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|near|outside|into|throughout|northern|southern|eastern|"
    r"western|central|capital,?)\s(?:the\s)?$"
)


def actor_type(
    name: str, mentions: Sequence[Mention], language: str, aliases: Sequence[str] = ()
) -> ActorType:
    """The likeliest type; "other" when nothing shows it."""
    bare = re.sub(r"^(?:the|The)\s+", "", name)
    if bare.casefold() in states(language):
        return "state"
    votes = _votes_of_name(bare)
    words = bare.split()
    for mention in mentions:
        votes += _votes_of_context(mention, len(words))
    if any(alias.isupper() and alias.isalpha() for alias in aliases):
        votes["organization"] += 2
    if words[-1] in aliases and may_be_person(bare, mentions):
        votes["person"] += 2
    if not any(votes.values()):
        return "other"
    best, count = votes.most_common(1)[0]
    if best == "place" and count * 8 < len(mentions):
        return "other"
    return best


def may_be_person(name: str, mentions: Sequence[Mention]) -> bool:
    """Two to four plain capitalised words, no institution's or place's, never with "the"."""
    words = name.split()
    return (
        2 <= len(words) <= 4
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and all(word.replace("-", "").replace(".", "").isalpha() for word in words)
        and not re.search(r"\b(?:of|the|for|and|in)\b", name)
        and not _votes_of_name(name)
        and 2 * sum(bool(_ARTICLE_BEFORE.search(m.before)) for m in mentions) < len(mentions)
    )


def _votes_of_name(name: str) -> Counter[ActorType]:
    votes: Counter[ActorType] = Counter()
    if _ORGANIZATION.search(name):
        votes["organization"] += 4
    if _PLACE.search(name):
        votes["place"] += 2
    if name.isupper() and 2 <= len(name) <= 8:
        votes["organization"] += 1
    return votes


def _votes_of_context(mention: Mention, words: int) -> Counter[ActorType]:
    votes: Counter[ActorType] = Counter()
    if mention.title:
        votes["person"] += 3
    described = _PERSON_AFTER.match(mention.after) or _PERSON_BEFORE.search(mention.before)
    if described or (words > 1 and _SPEAKS.match(mention.after)):
        votes["person"] += 1 + (words == 2)
    if _ARTICLE_BEFORE.search(mention.before) and not mention.title:
        votes["person"] = 0  # "the Harbour Guard, told …" is no person
    elif words > 1 and _BESIDE_PERSON.match(mention.after) and not votes["person"]:
        votes["person"] += 1
    if _LED_BEFORE.search(mention.before):
        votes["organization"] += 1
    if _GROUP_AFTER.match(mention.after):
        votes["group"] += 2
    if _GROUP_BEFORE.search(mention.before):
        votes["group"] += 1
    if _ORGANIZATION_AFTER.match(mention.after):
        votes["organization"] += 2
    if _PLACE_BEFORE.search(mention.before) and not mention.before.endswith(" the "):
        votes["place"] += 1
    if mention.before.endswith((" the ", "The ")) and words == 1 and _SUBJECT.match(mention.after):
        votes["organization" if mention.text.isupper() else "group"] += 1
    return votes
