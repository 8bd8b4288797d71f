"""Names that act in the article → actors, each described by the article's own sentence."""

import re

from briefing.draft.abbreviations import expansions
from briefing.draft.actor_types import ActorType, actor_type
from briefing.draft.aliases import group_names
from briefing.draft.attribution import attribute
from briefing.draft.bracketed import with_dates
from briefing.draft.countries import is_adjective
from briefing.draft.identifiers import slug
from briefing.draft.material import Material
from briefing.draft.names import Mention, Named, find_names
from briefing.draft.sentences import Sentence, word_count
from briefing.draft.shorten import shorten
from briefing.model.briefing import Actor

MOST = 12

_DEFINED = re.compile(
    r"^(?:,\s+(?:a|an|which|whose|who|known|formed|founded|led|one of)\b|,\s+the\s[^,;]{4,60},|"
    r"\s+\(|\s+(?:is|was|are|were)\s+(?:the|a|an|founded|formed)\b|,?\s+(?:also |better )?known as)"
)
_DEFINED_BEFORE = re.compile(r"\b(?:known as|called|named)\s(?:the\s)?[\"“]?$")
_AFTER_PREPOSITION = re.compile(
    r"(?:^(?:For|In|At|From|On|To|With|By|Of|Like)|\b[Aa]ccording to)\s(?:the\s)?$"
)
# What follows the name up to the next comma or stop: ", a British charity formed in 1988".
_BESIDE = r"(?:[^,;:.—–“”\"()]|[.,](?=\d)|(?<=[A-Z])\.)+(?=[,.;—–])"
_APPOSITION = re.compile(rf",\s(?:an?|one of the)\s{_BESIDE}")
_PERSONAL_APPOSITION = re.compile(rf",\s(?:an?|one of the|the|his|her|their)\s{_BESIDE}")
_SHORTEST_APPOSITION = 4
_LONGEST_TEXT = 25
_MENTIONS_READ = 20
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
    return tuple(_actor(groups[i], types[i], material) for i in ranked[:MOST])


def _weight(group: Named, material: Material) -> float:
    early = sum(0.5 for mention in group.mentions if mention.sentence < 4)
    title = material.article.title.casefold()
    in_title = any(form.casefold() in title for form in (group.name, *group.aliases))
    defined = any(_defines(mention) for mention in group.mentions[:_MENTIONS_READ])
    return len(group.mentions) + min(early, 1.5) + in_title + defined


def _actor(group: Named, kind: ActorType, material: Material) -> Actor:
    sentence, text = _description(group, kind, material)
    # An apposition or office is the article's own description, whoever speaks in the sentence.
    certainty, who = attribute(text)
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


def _description(group: Named, kind: ActorType, material: Material) -> tuple[Sentence, str]:
    """Where the source says what the actor is: an apposition ("Ana Torres, a lawyer in Lima"),
    a sentence that defines it, the first short sentence, an office ("Mayor Ana Torres"), or the
    shortest sentence there is."""
    shortest: tuple[Sentence, str] | None = None
    mentions = sorted(group.mentions, key=lambda mention: not _defines(mention))
    for mention in mentions[:_MENTIONS_READ]:
        sentence = material.body[mention.sentence]
        apposition = _apposition(mention, sentence, kind)
        if apposition:
            return sentence, apposition
        text = shorten(sentence.text, limit=_LONGEST_TEXT, keep=_kept(group, sentence))
        if shortest is None or word_count(text) < word_count(shortest[1]):
            shortest = sentence, text
        if word_count(text) <= _LONGEST_TEXT or _defines(mention):
            return sentence, text
    for mention in mentions:
        if mention.title:
            return material.body[mention.sentence], f"{mention.title} {mention.text}"
    assert shortest is not None, "a group has mentions"
    return shortest


def _apposition(mention: Mention, sentence: Sentence, kind: ActorType) -> str | None:
    """The name with the words set beside it, or None."""
    # ", the …" may as well go on with the sentence or a list, but for a person's full name.
    personal = " " in mention.text and not _AFTER_PREPOSITION.search(mention.before)
    pattern = _PERSONAL_APPOSITION if personal and kind == "person" else _APPOSITION
    match = pattern.match(sentence.text, mention.start + len(mention.text))
    if not match or word_count(match[0]) < _SHORTEST_APPOSITION:
        return None
    phrase = sentence.text[mention.start : match.end()].strip()
    return phrase if word_count(phrase) <= _LONGEST_TEXT else None


def _defines(mention: Mention) -> bool:
    if _DEFINED_BEFORE.search(mention.before):
        return True
    return bool(_DEFINED.match(mention.after)) and not _AFTER_PREPOSITION.search(mention.before)


def _kept(group: Named, sentence: Sentence) -> str:
    return next((m for m in (group.name, *group.aliases) if m in sentence.text), "")
