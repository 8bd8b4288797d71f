"""Words before and behind a name that show what it names."""

import functools
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from briefing.draft.names.actor_words import GROUP_NOUNS, ORGANIZATION_NOUNS, PLACE_NOUNS, ROLES
from briefing.draft.names.countries import states
from briefing.draft.names.find import Mention
from briefing.draft.names.places import places

ActorType = Literal["person", "group", "organization", "state", "place", "other"]

ARTICLE_BEFORE = re.compile(r"\b(?:the|an?)\s$", re.IGNORECASE)
OWNS = re.compile(r"^['’]s?\s\w")
WEAKLY_IN_BEFORE = re.compile(r"\b(?:at|from|to|over|via)\s$")
ACTS = re.compile(
    r"^(?:['’]s?\s[a-z]|\s(?:has|had|is|was|will|would|says?|said|did|does|[a-z]{2,}ed)\b)"
)
_TITLE_VOTES = 4
_OF_STATE = re.compile(r"^,\s(?P<wider>[A-Z][\w.]+(?:\s[A-Z]\w+)?)")


@dataclass(frozen=True)
class _Cue:
    kind: ActorType
    votes: int
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    several: bool | None = None
    """Only for names of several words (True) or of one (False)."""

    def fits(self, before: str, after: str, several: bool) -> bool:
        """Whether the words around a name show it."""
        if self.several is not None and self.several != several:
            return False
        return bool(
            (self.before and self.before.search(before)) or (self.after and self.after.match(after))
        )


_PERSONAL = (
    _Cue(
        "person",
        3,
        before=re.compile(
            rf"\b(?:(?i:{ROLES}|husband|wife|son|daughter|brother|sister|mother|father|uncle|aunt|"
            r"cousin|widow|friend|colleague|boss|partner|aide|laureate)|Mr|Mrs|Ms|Mx|Dr|Sir|Dame|"
            r"Herr|Frau|Monsieur|Madame|M|Mme)\.?\s$"
        ),
        after=re.compile(r"^(?:,?\s\(?\d\d\)?[,.)]|,?\swho\b|\s\((?:[DRI][.,-]|born\b|pictured))"),
    ),
    # who is known by one word is not introduced any more
    _Cue(
        "person",
        3,
        after=re.compile(
            r"^,\s(?:\d\d,\s)?(?:(?:an?|the|one of the|his|her|their|its|[A-Z][\w.]+['’]s)\s)?"
            rf"(?:[\w'’-]+\s){{0,4}}(?:{ROLES})\b"
        ),
        several=True,
    ),
    _Cue(
        "person",
        2,
        after=re.compile(
            r"^\s(?:was born|died|married|was (?:arrested|jailed|sentenced|shot|elected|appointed|"
            r"named|sworn)|resigned|grew up|studied|graduated|scored|headed|tweeted|lives|thinks|"
            r"believes)\b|^['’]s?\s(?:wife|husband|son|daughter|mother|father|brother|sister|"
            r"lawyers?|family|death|widow|career|memoir)\b"
        ),
    ),
    _Cue(
        "person",
        2,
        before=re.compile(r"[,”\"’]\s(?:said|says|added|explained|recalled|sagte|so)\s$"),
        after=re.compile(
            r"^,?\s+(?:said|says|told|tweeted|added|explained|argued|insisted|recalled|joked|"
            r"smiled|laughed|wrote|sagte|sagt|erklärte|a déclaré|a dit)\b"
        ),
        several=True,
    ),
    _Cue("person", 1, after=re.compile(r"^[^.;,]*\b(?:his|her|himself|herself)\b")),
    # who is called by one word and never introduced
    _Cue(
        "person",
        3,
        after=re.compile(
            r"^\s(?:also |later |has |had )?(?:said|says|told|added|explained|insisted|admitted|"
            r"joked|appeared|looked|felt|refused|vowed|thanked)\b[^.;“”\"]*\b(?:he|she|his|him|himself|"
            r"herself)\b"
        ),
        several=False,
    ),
)
"""Never with "the": "the Harbour Guard, told …" is no person."""

_COLLECTIVE = (
    _Cue(
        "organization",
        3,
        after=re.compile(
            r"^(?:(?:['’]s?)?\s+(?:CEO|chief executive|chief\b|board|shares?|stock|headquarters|"
            r"spokes\w+|chairman|chairwoman|executives?|employees|staff|customers|investors|"
            r"shareholders|subsidiary|officials?|members|lawmakers|leadership|fans|players|squad|"
            r"manager|coach|newspaper|magazine|website|political bureau|branch|researchers|"
            r"analysts?|aircraft|products?|users?|data|statement|editor)\b"
            r"|,?\s+(?:which\s(?:is|was)\s)?(?:(?:an?|the|its)\s+)?(?:[\w'’&-]+\s+){0,4}"
            rf"(?:{ORGANIZATION_NOUNS})\b|\s\((?:NYSE|NASDAQ|LON|FTSE)\b)"
        ),
    ),
    _Cue(
        "organization",
        2,
        before=re.compile(
            rf"\b(?:{ORGANIZATION_NOUNS})s?,?\s(?:called\s|named\s)?[\"“‘]?$"
            r"|\b(?:leaders?|head|chief|members?|spokes\w+|founder|director|president|CEO|"
            r"chairman|shares|customers?|employees?|subsidiary|division|unit|arm|executives?) "
            r"(?:of|for|at) (?:the )?$"
            r"|\b(?:joined|owned by|operated by|acquired by|bought by|run by|against|beat|beating|"
            r"work(?:s|ed|ing)? (?:for|at)|defeated|defeating|facing|versus|quit|sued)\s(?:the\s)?$"
        ),
    ),
    _Cue("organization", 3, after=re.compile(r"^\s(?:have|are|were|say|want|plan|need|expect)\b")),
    _Cue("organization", 1, after=re.compile(r"^[^.;,]*\b(?:its|itself)\b")),
    _Cue(
        "organization",
        1,
        after=re.compile(
            r"^\s(?:has |have |had |will |also )?(?:announced|acquired|launched|unveiled|released|"
            r"introduced|reported|confirmed|posted|offers?|operates?|plans to|sells?|makes|"
            r"supplies|delivered|ordered|signed|hired|published|employs?)\b"
        ),
    ),
)
_SUBJECT_OF_ONE_WORD = _Cue(
    "organization",
    1,
    after=re.compile(r"^\s(?:could|will|would|may|might|can|did|does|has|had|said|says)\s"),
    several=False,
)
_ARMED = _Cue(
    "group",
    3,
    before=re.compile(
        rf"\b(?:{GROUP_NOUNS})(?:[^.;]{{0,45}}\b(?:known as|called))?\s(?:the\s)?[\"“]?$"
    ),
    after=re.compile(
        r"^(?:['’]s|['’])?\s+(?:fighters?|militants?|rebels?|gunmen|militias?|insurgents?|"
        r"offshoot|affiliate|jihadis?|guerrillas?)\b"
    ),
)
_VESSEL = _Cue(
    "other",
    9,
    before=re.compile(
        r"\b(?:M/[BVTYS]|S/S|F/[VB]|(?i:ferry|vessel|tanker|trawler|freighter|yacht|warship|frigate|"
        r"submarine|destroyer|steamer|(?:cruise|container|cargo) ship|fishing boat))\s[\"“‘]?$"
    ),
)
_GROUP_SUBJECT = re.compile(r"^(?:[,.;]|\s(?:is|are|was|were|has|have|had|will|would|said|did)\b)")
_IN = _Cue(
    "place",
    2,
    before=re.compile(
        r"\b(?:[Ii]n|near|outside|inside|throughout|across|towards?|around|northern|southern|"
        r"eastern|western|central|downtown|capital(?: of|,)?|residents of|people of|streets of|"
        r"visit to|trip to|flew to|travell?ed to|arrived in|fled to|moved to|north of|south of|"
        r"east of|west of|outskirts of|born in|beach(?:es)? of|coasts? of|shores? of|"
        rf"(?i:(?:{PLACE_NOUNS})(?: of)?))\s"
        r"(?:[A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?:, [A-Z][\w-]+)?,? and )?$"
    ),
)
_SORT_OF_PLACE = _Cue(
    "place",
    4,
    before=re.compile(rf"\b(?i:(?:{PLACE_NOUNS})) of\s$"),
)
_SETTLED = _Cue(
    "place",
    2,
    after=re.compile(rf"^\s(?:(?:{PLACE_NOUNS})s?|villages|residents|communities|villagers)\b"),
)


def votes_of_context(mention: Mention) -> Counter[ActorType]:
    """What the words around one mention say for each type."""
    if mention.title:
        return Counter({"person": _TITLE_VOTES})
    several = " " in mention.text
    return Counter(_votes(mention.before, mention.after, several, mention.text.isupper()))


# A mention is judged with its form and with its actor.
@functools.lru_cache(maxsize=4096)
def _votes(before: str, after: str, several: bool, capitals: bool) -> Mapping[ActorType, int]:
    votes: Counter[ActorType] = Counter()
    the = bool(ARTICLE_BEFORE.search(before))
    cues = [_ARMED, _VESSEL]
    if not the:
        cues += [*_PERSONAL, _SORT_OF_PLACE, _SETTLED]
        votes["place"] += _votes_of_place(before, after)
    for cue in cues:
        if cue.fits(before, after, several):
            votes[cue.kind] += cue.votes
    if not votes["person"]:
        collective = _COLLECTIVE if the else (*_COLLECTIVE, _SUBJECT_OF_ONE_WORD)
        for cue in collective:
            if cue.fits(before, after, several):
                votes[cue.kind] += cue.votes
    if the and not several and _GROUP_SUBJECT.match(after):
        votes["organization" if capitals else "group"] += 1
    return votes


def _votes_of_place(before: str, after: str) -> int:
    votes = 0
    if not OWNS.match(after):
        if _IN.fits(before, after, several=False):
            votes += _IN.votes
        elif WEAKLY_IN_BEFORE.search(before):
            votes += 1
    wider = _OF_STATE.match(after)
    return votes + 2 * bool(wider and is_known_place(wider["wider"]))


def is_known_place(name: str) -> bool:
    """Whether a name is a state's, or in the table of cities and regions."""
    folded = name.casefold()
    return folded in places() or folded in states("en") or folded.rstrip(".") in places()
