"""Names that act in the article → actors, each described by the article's own sentence."""

import re

from briefing.draft.abbreviations import expansions
from briefing.draft.actor_types import ActorType, actor_type
from briefing.draft.aliases import group_names
from briefing.draft.bracketed import with_dates
from briefing.draft.countries import is_adjective
from briefing.draft.descriptions import defines, description
from briefing.draft.identifiers import slug
from briefing.draft.material import Material
from briefing.draft.names import Named, find_names
from briefing.draft.voices import attribution_of
from briefing.model.briefing import Actor, Certainty

MOST = 12

_MENTIONS_READ = 20
# "told the Tide", "wrote on Chirper": where it was said, not who acts.
_CHANNEL = re.compile(
    r"\b(?:told|(?:said|wrote|posted|announced|shared) (?:on|in|via|to))\s(?:the\s)?$"
)
_ACTS = re.compile(
    r"(?:,\s[^,]{3,60},)?(?:\sand\s(?:the\s)?[A-Z][\w.]+)?\s(?:has|have|had|is|was|are|were|will|would|could|may|might|plans?|says?|said|"
    r"told|did|does|made|took|went|came|led|left|won|lost|began|met|held|sent|gave|fell|rose|ran|"
    r"sold|bought|built|[a-z]{2,}ed)\b"
)
_THINGS = frozenset(
    "II III Day Week Month Eve Award Awards Prize Cup Act Law Bill War Agreement Treaty Deal "
    "Accord Constitution Plan Strategy Summit Games Festival Report".split()
)
_OFTEN: dict[ActorType, int] = {"group": 2, "organization": 2, "state": 3, "place": 5, "other": 3}
"""Mentions from which a name matters though it is never seen to act."""
_TYPE_WEIGHT = {"place": 0.4, "state": 0.7, "other": 0.6}


def actors(material: Material) -> tuple[Actor, ...]:
    """The most frequent and earliest names of the body, the weightiest first."""
    sentences = material.body
    mentions = find_names(
        sentences,
        known=[expansion.long for expansion in expansions(material)],
        language=material.language,
    )
    groups = [group for group in group_names(mentions, material) if not is_adjective(group.name)]
    types = [actor_type(g.name, g.mentions, material.language, g.aliases) for g in groups]
    ranked = sorted(
        range(len(groups)),
        key=lambda i: (
            -_weight(groups[i], material) * _TYPE_WEIGHT.get(types[i], 1.0),
            groups[i].mentions[0].sentence,
            i,
        ),
    )
    english = material.language == "en"
    kept = [i for i in ranked if not english or _matters(groups[i], types[i])]
    return tuple(_actor(groups[i], types[i], material) for i in kept[:MOST])


def _is_actor(who: str, group: Named) -> bool:
    """Whether the speaker of a sentence is the actor it describes."""
    speaker = who.casefold()
    forms = [form.casefold() for form in (group.name, *group.aliases)]
    return any(form in speaker for form in forms)


def _matters(group: Named, kind: ActorType) -> bool:
    """Whether a name is somebody or something that acts, and not only a place or a thing that is
    spoken of ("Celsius", "Polling Day")."""
    if kind == "person":
        return True
    if kind == "other" and group.name.split()[-1] in _THINGS:
        return False
    mentions = group.mentions[:_MENTIONS_READ]
    if all(_CHANNEL.search(mention.before) for mention in mentions):
        return False
    acts = any(defines(mention) or _ACTS.match(mention.after) for mention in mentions)
    if not acts:
        return len(group.mentions) >= _OFTEN[kind]
    fewest = 3 if kind == "place" else 2 if kind == "other" and " " not in group.name else 1
    return len(group.mentions) >= fewest


def _weight(group: Named, material: Material) -> float:
    early = sum(0.5 for mention in group.mentions if mention.sentence < 4)
    title = material.article.title.casefold()
    in_title = any(form.casefold() in title for form in (group.name, *group.aliases))
    defined = any(defines(mention) for mention in group.mentions[:_MENTIONS_READ])
    return len(group.mentions) + min(early, 1.5) + in_title + defined


def _actor(group: Named, kind: ActorType, material: Material) -> Actor:
    sentence, text = description(group, kind, material)
    # An apposition or office is the article's own description, whoever speaks in the sentence.
    certainty, who = attribution_of(material, sentence, text=text)
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
