"""What sort of actor a name is, from the words in it and around it."""

import re
from collections import Counter
from collections.abc import Sequence

from briefing.draft.names.actor_words import (
    FIRST_WORDS_OF_PLACES,
    FIRST_WORDS_OF_THINGS,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
    THINGS,
)
from briefing.draft.names.countries import is_adjective, states
from briefing.draft.names.cues import (
    ACTS,
    ARTICLE_BEFORE,
    OWNS,
    WEAKLY_IN_BEFORE,
    ActorType,
    is_known_place,
    votes_of_context,
)
from briefing.draft.names.find import Mention
from briefing.draft.names.first_names import first_names
from briefing.draft.names.places import places
from briefing.draft.names.words import BEFORE_NUMBER

__all__ = ["ActorType", "actor_type", "is_given_name", "may_be_person"]

_MENTIONS_READ = 40
_PLACE_SHARE = 4
"""One vote for a place counts only when there is one for so many mentions."""
_SHAPE_VOTES = 2
"""What the mere shape of a name is worth; a given name is worth more."""
_LONGEST_SHORT_FORM = 6
_REIGNS = frozenset("I II III IV V VI VII VIII IX X XI XII XIV XVI".split())
_WEAK = 2
"""What a first word such as "Western" says for a place, and how often a name that acts is none."""
_CODE = re.compile(r"\d")
_SMALL = re.compile(r"\s(?:of|for|on|in|at|and|&|du|de la|de|des|der|für|the)\s")
_INSIDE = re.compile(r"\b(?:of|the|for|and|in)\b")
_PARTICLE = re.compile(r"\s(?:von|van|der|den|bin|ibn|al|el|da|di|de|du|ten|ter)\s|\b(?:al|el)-\w")
_PARTICLES = frozenset("von van der den bin ibn al el la da di de dos das du ten ter y".split())
_INITIAL = re.compile(r"\s[A-Z]\.?\s|\s(?:Jr|Sr)\.?$")
_ORGANIZATION_ENDING = re.compile(
    r"(?:ers|ors|ists|ians|ions?|ents?|ings?|ity|ness|ics|ware|tech|soft|bank|corp|air|"
    r"net|com|media|space|labs?)$",
    re.IGNORECASE,
)
# "SpaceX", "YouTube", but not "McAdam" or "LaRoche"
_CAMEL = re.compile(
    r"(?!(?:Ma?c|La|Le|De|Di|Du|Van|Fitz|O['’]|El|Al|D['’]|[A-Z]['’]))[A-Z]?[a-z]+[A-Z]"
)


def actor_type(
    name: str, mentions: Sequence[Mention], language: str, aliases: Sequence[str] = ()
) -> ActorType:
    """The likeliest type; "other" when it is a thing, or nothing shows what it is."""
    bare = re.sub(r"^(?:the|The)\s+", "", name)
    if bare.casefold() in states(language):
        return "state"
    own = _votes_of_name(bare)
    if own["other"]:
        return "other"
    votes = Counter(own)
    read = mentions[:_MENTIONS_READ]
    for mention in read:
        votes += votes_of_context(mention)
    initials = " " not in bare and bare.isupper() and not any(m.title for m in read)
    if initials or (" " in bare and not _personal_form(bare)):
        votes["person"] = 0
    elif own["person"] > _SHAPE_VOTES:
        # "the Trump campaign", "against Trump" make no institution of him
        votes["organization"] = votes["group"] = votes["place"] = 0
    if any(alias.isupper() and alias.isalpha() for alias in aliases):
        votes["organization"] += 3
    short = {bare.partition(" ")[0], bare.rpartition(" ")[2]} - {bare}
    if short.intersection(aliases) and may_be_person(bare, read):
        votes["person"] += 4
    if own["place"] == _WEAK and _acts_often(read):
        votes["place"] = 0  # "Western Digital said"
    if not own["place"] and votes["place"] * _PLACE_SHARE < len(read):
        votes["place"] = 0
    best, count = max(votes.items(), key=lambda item: item[1], default=("other", 0))
    return best if count > 1 else _without_evidence(bare, read)


def _acts_often(mentions: Sequence[Mention]) -> bool:
    acting = sum(bool(ACTS.match(m.after) and not OWNS.match(m.after)) for m in mentions)
    placed = sum(bool(WEAKLY_IN_BEFORE.search(m.before)) for m in mentions)
    return acting >= _WEAK and acting > placed


def may_be_person(name: str, mentions: Sequence[Mention]) -> bool:
    """Two to four plain capitalised words, no institution's or place's, never with "the"."""
    return (
        _personal_form(name)
        and not any(_votes_of_name(name)[kind] for kind in ("organization", "place", "other"))
        and 2 * sum(bool(ARTICLE_BEFORE.search(m.before)) for m in mentions) < len(mentions)
    )


def is_given_name(word: str) -> bool:
    """Whether a word is a given name, its first half in "Anne-Marie" too."""
    return word in first_names() or word.partition("-")[0] in first_names()


def _personal_form(name: str) -> bool:
    words = name.split()
    particles = sum(word.casefold() in _PARTICLES for word in words)
    return (
        2 <= len(words) - particles <= 4
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not (words[0].isupper() and len(words[0]) > 2 and not name.isupper())
        and all(re.sub(r"[-.'’‑]", "", word).isalpha() for word in words)
        and not _INSIDE.search(name)
    )


def _votes_of_name(name: str) -> Counter[ActorType]:
    if name.casefold() in places():
        return Counter({"place": 6})
    words = name.split()
    if len(words) == 1:
        return _votes_of_word(name)
    given = _personal_form(name) and is_given_name(words[0])
    if given and words[-1] in _REIGNS:
        return Counter({"person": 4})  # "Elizabeth II"
    if given and words[-1] not in ORGANIZATION_HEADS | PLACE_HEADS | THINGS:
        return Counter({"person": _SHAPE_VOTES if is_known_place(words[-1]) else 4})
    collective = _votes_of_head(words, _SMALL.split(name, maxsplit=1)[0].split())
    if collective or not _personal_form(name):
        return collective
    shaped = _INITIAL.search(name) or _PARTICLE.search(name)
    return Counter({"person": _SHAPE_VOTES}) if shaped else Counter()


def _votes_of_word(word: str) -> Counter[ActorType]:
    if _CAMEL.match(word):
        return Counter({"organization": 4})
    if word in ORGANIZATION_HEADS:
        return Counter({"organization": 4})
    if is_given_name(word):
        return Counter({"person": 2})
    short = word.isupper() and len(word) <= _LONGEST_SHORT_FORM
    return Counter({"organization": 2}) if short else Counter()


def _votes_of_head(words: Sequence[str], head: Sequence[str]) -> Counter[ActorType]:
    """What the words up to the first "of" or "for" end in says what sort of thing it is."""
    if any(_CODE.search(word) for word in words[1:]) and words[0] not in BEFORE_NUMBER:
        return Counter({"other": 6})
    last = head[-1].rstrip(".,") if head else ""
    if words[-1] in THINGS or (len(head) < len(words) and last in THINGS):
        return Counter({"other": 6})
    if len(words) < 4 and last not in ORGANIZATION_HEADS and _names_thing(words):
        return Counter({"other": 6})
    if last in ORGANIZATION_HEADS:
        return Counter({"organization": 6})
    if last in PLACE_HEADS:
        return Counter({"place": 5})
    if "&" in words or _CAMEL.match(words[0]):
        return Counter({"organization": 4})
    # "Société du Nord" has its head in front
    if {words[0], words[-1].rstrip(".,")} & ORGANIZATION_HEADS:
        return Counter({"organization": 4})
    if words[0] in FIRST_WORDS_OF_PLACES and not is_given_name(words[0]):
        return Counter({"place": 2})
    return Counter()


def _names_thing(words: Sequence[str]) -> bool:
    """Whether a storm, ship or flight is named: "Hurricane Ada", "Super Typhoon Lin"."""
    return bool(FIRST_WORDS_OF_THINGS.intersection(words[: 2 if words[0] == "Super" else 1]))


def _without_evidence(name: str, mentions: Sequence[Mention]) -> ActorType:
    """A full name said again and again in full is an institution's, said once a person's; who is
    spoken of by one word and was never introduced in full is an institution too."""
    words = name.split()
    the = 2 * sum(bool(ARTICLE_BEFORE.search(m.before)) for m in mentions) >= len(mentions)
    acts = any(ACTS.match(mention.after) for mention in mentions)
    if len(words) > 1:
        firm = bool(_ORGANIZATION_ENDING.search(words[-1])) or is_adjective(words[0])
        if the or firm or not _personal_form(name):
            return "organization" if acts or firm else "other"
        known = any(is_known_place(word) for word in words)
        return "organization" if known or len(mentions) > 2 else "person"
    placed = any(
        WEAKLY_IN_BEFORE.search(mention.before) and not OWNS.match(mention.after)
        for mention in mentions
    )
    if placed and not acts:
        return "place"
    return "other" if the and not acts else "organization"
