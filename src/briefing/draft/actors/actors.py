"""Names that act in the article → actors, each described by the article's own sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.draft.actors.abbreviations import expansions
from briefing.draft.actors.aliases import group_names
from briefing.draft.actors.deeds import acts_or_suffers, is_epithet
from briefing.draft.actors.descriptions import defines, description, is_part, is_told
from briefing.draft.bracketed import with_dates
from briefing.draft.identifiers import slug
from briefing.draft.material import Material
from briefing.draft.names.actor_words import (
    FIRST_WORDS_OF_THINGS,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
    THINGS,
)
from briefing.draft.names.countries import is_adjective
from briefing.draft.names.cues import ARTICLE_BEFORE
from briefing.draft.names.find import Mention, Named, find_names
from briefing.draft.names.runs import is_title_case
from briefing.draft.names.types import ActorType, actor_type
from briefing.draft.quotes.voices import attribution_of
from briefing.model.briefing import Actor, Certainty

MOST = 12

_MENTIONS_READ = 20
# "told the Tide", "wrote on Chirper": where it was said, not who acts.
_CHANNEL = re.compile(
    r"\b(?:told|(?:said|wrote|posted|announced|shared) (?:on|in|via|to)"
    r"|(?:statement|comments?|interview|remarks?) (?:to|with)|news (?:agency|service|site),?"
    r"|(?:obtained|seen|reviewed) by)"
    r"\s(?:the\s)?$"
)
_CHANNEL_AFTER = re.compile(
    r"(?:['’]s)?\s(?:(?:state |official )?news (?:agency|service|site)|correspondents?|"
    r"reporters?)\b"
)
_PAPER = re.compile(r"\b(?:Press|News|Newswires?|Times|Post|Herald|Tribune|Journal|Gazette)$")
_REPORT_AFTER = re.compile(r"(?:['’]s)?\s(?:report|story|article|survey|poll)s?\b")
# What a medium does besides: it was told, and it tells.
_TELLS = re.compile(r"\s(?:has |had )?(?:reported|reports|quoted|said|says|writes|wrote|cited)\b")
_ACCORDING = re.compile(
    r"\b(?:according to|reported by|quoted by|seen by|obtained by)\s(?:the\s)?$"
)
_ACTS = re.compile(
    r"(?:,\s[^,]{3,60},)?(?:\sand\s(?:the\s)?[A-Z][\w.]+)?\s(?:has|have|had|is|was|are|were|will|would|could|may|might|plans?|says?|said|"
    r"told|did|does|made|took|went|came|led|left|won|lost|began|met|held|sent|gave|fell|rose|ran|"
    r"sold|bought|built|[a-z]{2,}ed)\b"
)
_WHO = re.compile(r",?\s(?:who|whose)\b|,\sof\s[^;.]{3,60}")
_SPEAKS_BEFORE = re.compile(r"\b(?:said|says|added|by|according to|told)\s(?:the\s)?$")
# "a spokesperson for the Harbour Guard"
_VOICE_BEFORE = re.compile(
    r"\b(?:spokes\w+|officials?|director|head|chief|investigators?|agents?)\s(?:for|of|at|from)\s"
    r"(?:the\s)?$"
)
_CODE = re.compile(r"\d")
_OF_ONE_WORD = frozenset(
    "Parliament Congress Senate Cabinet Treasury Knesset Kremlin Pentagon Bundestag Bundesrat Duma "
    "Capitol Landtag".split()
)
"""Institutions that need no further name."""
_GENERIC = (THINGS | PLACE_HEADS | ORGANIZATION_HEADS) - _OF_ONE_WORD
_ADDRESSES = frozenset("Street Road Avenue Boulevard Lane Square Terminal Station Rue".split())
_EARLY = 8
"""Sentences in which news says who and where, the first ones most."""
_ENOUGH = 6
"""Actors beside which one that is only named is left out."""
_MOST_IDLE = 3
"""States and places kept that only lie where something happens."""
_MOST_READ = 2_000
"""Code points of a headline or standfirst that are looked at."""
_MOST_COUNTED = 12
_OFTEN: dict[ActorType, int] = {"group": 2, "organization": 2, "state": 3, "place": 4, "other": 3}
"""Mentions from which a name matters though it is never seen to act."""
_TYPE_WEIGHT: dict[ActorType, float] = {
    "person": 0.9,
    "group": 1.0,
    "organization": 1.0,
    "state": 0.8,
    "place": 0.7,
    "other": 0.5,
}


@dataclass(frozen=True)
class _Candidate:
    group: Named
    kind: ActorType
    weight: float
    in_title: bool
    seen: bool
    """Whether the article shows what it is or does, and does not only name it."""
    idle: bool
    """A state or place that the article only names."""
    foremost: bool
    """In the headline or among the first sentences."""


def actors(material: Material) -> tuple[Actor, ...]:
    """The most frequent and earliest names of the body, the weightiest first."""
    expanded = expansions(material)
    mentions = find_names(
        material.body,
        known=[e.long for e in expanded if e.long[0].isupper()],
        language=material.language,
    )
    # "platinum group metals (PGMs)" are things, and nobody's name
    common = {e.short for e in expanded if e.long.islower() and " " in e.long}
    # who is called "Lindra" is a storm where "Typhoon Lindra" is told of
    stormy = {
        mention.text.split()[-1]
        for mention in mentions
        if FIRST_WORDS_OF_THINGS.intersection(mention.text.split()[:-1])
    }
    page = _page(material)
    candidates = [
        _candidate(group, page, material.language)
        for group in group_names(mentions, material)
        if not is_adjective(group.name) and group.name not in common | stormy
    ]
    kept = [one for one in candidates if _matters(one, material.language)]
    # sorted is stable: of equal weight the first in the article leads
    ranked = sorted(kept, key=lambda one: -one.weight)
    seen = [one for one in ranked if one.seen]
    enough = len(seen) >= _ENOUGH
    told: list[_Candidate] = []
    idle = 0
    for one in seen if enough else ranked:
        idle += one.idle
        if not one.idle or idle <= _MOST_IDLE:
            told.append(one)
    return tuple(_actor(one.group, one.kind, material) for one in told[:MOST])


@dataclass(frozen=True)
class _Page:
    """What stands above an article's text, in lower case."""

    headline: str
    standfirst: str
    sentences: int


def _page(material: Material) -> _Page:
    # a headline that nobody marked as one stands first and ends without a stop
    first = [s.text for s in material.body[:1] if is_title_case(s.text) or s.text[-1].isalnum()]
    headline = " ".join([material.article.title, *first])
    standfirst = " ".join(sentence.text for sentence in material.standfirst)
    return _Page(
        headline[:_MOST_READ].casefold(), standfirst[:_MOST_READ].casefold(), len(material.body)
    )


def _candidate(group: Named, page: _Page, language: str) -> _Candidate:
    kind = actor_type(group.name, group.mentions, language, group.aliases)
    in_title = _named_in(page.headline, group, kind)
    first = group.mentions[0].sentence
    last_early = min(_EARLY, max(_EARLY // 2, page.sentences // 2))
    weight = (
        min(len(group.mentions), _MOST_COUNTED)
        + 4 * in_title
        + 2 * _named_in(page.standfirst, group, kind)
        + 5 * max(0, 1 - first / _EARLY)
        + any(defines(mention) for mention in group.mentions[:_MENTIONS_READ])
    )
    idle = kind in ("state", "place") and not acts_or_suffers(group.mentions[:_MENTIONS_READ])
    return _Candidate(
        group=group,
        kind=kind,
        weight=weight * _TYPE_WEIGHT[kind],
        in_title=in_title,
        seen=in_title or first < 2 or _is_seen(group, kind),
        idle=idle,
        foremost=in_title or first < last_early < page.sentences,
    )


def _is_seen(group: Named, kind: ActorType) -> bool:
    mentions = group.mentions[:_MENTIONS_READ]
    return (
        kind in ("state", "place")
        or len(group.mentions) > 1
        or any(
            mention.title
            or is_told(mention, kind)
            or _ACTS.match(mention.after)
            or _SPEAKS_BEFORE.search(mention.before)
            or (kind == "person" and _WHO.match(mention.after))
            for mention in mentions
        )
    )


def _named_in(text: str, group: Named, kind: ActorType) -> bool:
    """Whether a text in lower case has one of its names, or a person's last name."""
    forms = [group.name, *group.aliases]
    if kind == "person":
        forms.append(group.name.rpartition(" ")[2])
    return any(
        re.search(rf"(?<!\w){re.escape(form.casefold())}(?!\w)", text)
        for form in forms
        if form.casefold() in text
    )


def _matters(candidate: _Candidate, language: str) -> bool:
    """Whether a name is somebody or something that acts or that the article is about, and not
    only a place or a thing that is spoken of ("Celsius", "Polling Day")."""
    group, kind = candidate.group, candidate.kind
    if group.name in _GENERIC and any(ARTICLE_BEFORE.search(m.before) for m in group.mentions):
        return False  # "the Bill"
    if kind == "person":
        return True
    if kind == "other" and (group.name.split()[-1] in THINGS or _CODE.search(group.name)):
        return False
    mentions = group.mentions[:_MENTIONS_READ]
    if group.name in _GENERIC:
        return False
    if kind == "place" and group.name.split()[-1] in _ADDRESSES:
        return len(group.mentions) >= _OFTEN[kind]
    if _is_channel(mentions) and not candidate.in_title:
        return False
    if not candidate.in_title and is_epithet(group.mentions):
        return False
    if len(group.mentions) >= _OFTEN[kind]:
        return True
    # A place the lead or headline names, or that comes up again; others only lie there.
    named = candidate.foremost and (
        len(group.mentions) > 1 or candidate.in_title or mentions[0].sentence <= 1
    )
    if kind == "place":
        return named
    if kind == "other":
        return candidate.in_title
    acts = any(
        is_told(mention, kind) or _ACTS.match(mention.after) or _VOICE_BEFORE.search(mention.before)
        for mention in mentions
    )
    if kind == "state" and language == "en":
        return acts or named
    return acts or candidate.foremost or language != "en"


def _is_channel(mentions: Sequence[Mention]) -> bool:
    """Whether a name is only where the news was told: "told Reuters", "the PA news agency"."""
    told = [
        _CHANNEL.search(m.before)
        or _CHANNEL_AFTER.match(m.after)
        or (_PAPER.search(m.text) and _REPORT_AFTER.match(m.after))
        or m.text.casefold().endswith(" news agency")
        for m in mentions
    ]
    return any(told) and all(
        here or _ACCORDING.search(mention.before) or _TELLS.match(mention.after)
        for here, mention in zip(told, mentions, strict=True)
    )


def _is_actor(who: str, group: Named) -> bool:
    """Whether the speaker of a sentence is the actor it describes."""
    speaker = who.casefold()
    forms = [form.casefold() for form in (group.name, *group.aliases)]
    return any(form in speaker for form in forms)


def _actor(group: Named, kind: ActorType, material: Material) -> Actor:
    sentence, text = description(group, kind, material)
    # An apposition or office is the article's own description, whoever speaks in the sentence.
    told = sentence.text if is_part(text) else text
    certainty, who = attribution_of(material, sentence, text=told)
    if who and _is_actor(who, group):
        # "The union denied it": that it did so is the article's own statement.
        certainty, who = Certainty.STATED, None
    return Actor(
        id=f"actor-{slug(group.name) or 'x'}",
        name=group.name,
        aliases=tuple(group.aliases),
        type=kind,
        text=with_dates(material, sentence, text),
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
    )
