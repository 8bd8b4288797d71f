"""Who says a sentence of the article, also when only a pronoun there says who."""

import re

from briefing.draft.actor_types import may_be_person
from briefing.draft.attribution import Attribution, attribute, speaking_pronoun
from briefing.draft.material import Material
from briefing.draft.names import Mention
from briefing.draft.reach import clause_at
from briefing.draft.sentences import Sentence
from briefing.model.briefing import Certainty

_OF_PERSONS = frozenset({"he", "she"})
_FULL_NAME = re.compile(r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)+")


def attribution_of(
    material: Material, sentence: Sentence, offset: int | None = None, *, text: str | None = None
) -> Attribution:
    """Certainty and speaker of what stands at `offset` of the sentence's exact words, or of its
    main clause; `text` is judged in its stead where it is given.

    Somebody who is there only as "she" is the one clear person who speaks in the sentence before;
    else the pronoun stays, so that nobody takes the statement for the publisher's.
    """
    found = attribute(clause_at(sentence.exact, offset) if text is None else text)
    return with_pronoun(material, sentence, found, text)


def with_pronoun(
    material: Material, sentence: Sentence, found: Attribution, text: str | None = None
) -> Attribution:
    """The attribution with whom a pronoun speaks for, where it names no one."""
    if found.who or found.certainty is Certainty.STATED:
        return found
    pronoun = speaking_pronoun(sentence.text if text is None else text)
    if pronoun is None:
        return found
    return found._replace(who=_person_before(material, sentence, pronoun) or pronoun)


def _person_before(material: Material, sentence: Sentence, pronoun: str) -> str | None:
    """The one person who speaks in the sentence before, in the same paragraph."""
    before = material.before(sentence)
    if pronoun not in _OF_PERSONS or before is None:
        return None
    who = attribute(before.text).who
    if who is None:
        spoken = speaking_pronoun(before.text)
        # "He said … She said …" are two people.
        return _person_before(material, before, pronoun) if spoken == pronoun else None
    if not _is_person(material, who):
        return None
    others = _FULL_NAME.findall(before.text.replace(who, ""))
    return None if any(_looks_personal(name) for name in others) else who


def _is_person(material: Material, who: str) -> bool:
    """Whether a speaker bears a person's name: a full one, or the last part of one."""
    name = re.sub(r"^(?:(?:the|an?)\s)?(?:[a-z][\w-]*\s){0,3}", "", who)
    if " and " in who or not name:
        return False
    if " " in name:
        return _looks_personal(name)
    full = re.compile(rf"\b[A-Z][\w'’-]+\s{re.escape(name)}\b")
    found = {match[0] for s in material.body for match in full.finditer(s.text)}
    return any(_looks_personal(one) for one in found)


def _looks_personal(name: str) -> bool:
    return may_be_person(name, (Mention(name, 0, 0, "", ""),))
