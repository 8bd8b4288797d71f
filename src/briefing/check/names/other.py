"""A statement about one, resting on words about another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.check.english import word_set
from briefing.check.names import ordinary, peoples
from briefing.check.names.abroad import changed_names
from briefing.check.names.anaphors import (
    has_role,
    is_early,
    is_main,
    is_near,
    means_another,
    opens_quote,
)
from briefing.check.names.bonds import exchanged, moved
from briefing.check.names.cast import Cast, Words
from briefing.check.names.doers import other_doer
from briefing.check.names.heads import (
    BODIES,
    PLACES,
)
from briefing.check.names.invented import passages
from briefing.check.names.origins import relabelled
from briefing.check.names.roles import turned
from briefing.check.names.runs import Name, names
from briefing.check.names.scene import Scene, scenes
from briefing.check.names.slots import beside, is_in_place_of, is_of
from briefing.check.names.speech import speakers
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject

_PREFIX = 4
_FULL_NAME = 2
_ANY_BODY = word_set("ministry department office government agency party group company police army")


@dataclass(frozen=True)
class Changed:
    """A name of a statement and the one of its evidence that it stands in place of."""

    name: Name
    instead_of: Name


def changed(one: Scene, some: Sequence[Name]) -> Iterator[Changed]:
    """Those of some names of a statement that stand for others of the evidence."""
    told, known = one.same(one.said), one.same(one.given)
    dropped = [name for name in one.given if not one.cast.same(name) & told]
    if not dropped:
        return
    fresh = [
        name
        for name in some
        if not one.cast.same(name) & known and (one.is_named(name) or _is_body_of_many(name))
    ]
    for name in fresh:
        other = next((other for other in dropped if _instead(one, name, other)), None)
        if other:
            yield Changed(name, other)


def _is_body_of_many(name: Name) -> bool:
    """Whether a name is no more than a common word and what body it is: "the European Parliament".
    Each word may stand in the source, and the body not."""
    return len(name.words) == _FULL_NAME and name.words[1] in BODIES - _ANY_BODY


def entity_changed(subject: Subject) -> Iterator[Flaw]:
    """A statement names one of the source's people, places or bodies where its evidence names
    another."""
    yield from changed_names(subject)
    for found in scenes(subject):
        some = list(changed(found, found.said))
        for one in some:
            if not puts_words_in_mouth(found, one):
                yield flaw(found.statement, "text", one)
        if not some and not turned(found.statement):
            bond = next(moved(found.statement, found.cast), None)
            bond = bond or exchanged(found.statement, found.cast)
            if bond:
                yield flaw(found.statement, "text", Changed(bond.name, bond.instead_of))
                continue
            doer = other_doer(found)
            if doer:
                yield Flaw(
                    (*found.statement.path, "text"),
                    f"“{doer[0]}” did not do it in the evidence, which has “{doer[1]}”",
                    "name who did it, as the evidence does",
                    related=passages(found.statement),
                )
                continue
            origin = relabelled(found.statement, found.cast)
            if origin:
                yield Flaw(
                    (*found.statement.path, "text"),
                    f"“{short(origin.origin)}” is of another country than in the evidence, which"
                    f" has “{short(origin.instead_of)}”",
                    "take the country from the source, or leave it out",
                    related=passages(found.statement),
                )


def flaw(statement: Statement, place: str, one: Changed) -> Flaw:
    """What is wrong about a name in place of another, with the evidence beside it."""
    name, other = short(one.name.text), short(one.instead_of.text)
    return Flaw(
        (*statement.path, place),
        f"“{name}” is not in the evidence, which has “{other}”",
        f"name whom the evidence is about, or quote the words about {name}",
        related=passages(statement),
    )


def puts_words_in_mouth(found: Scene, one: Changed) -> bool:
    """Whether both names stand where a speaker does."""
    statement = found.statement
    return any(
        mine.start <= one.name.start < mine.end for mine in speakers(statement.text)
    ) and any(
        theirs.start <= one.instead_of.start < theirs.end for theirs in speakers(statement.quotes)
    )


def _instead(one: Scene, name: Name, other: Name) -> bool:
    """Whether a name can only have come into the place of another."""
    written = name in one.said
    called = one.cast.classes(name) & one.cast.classes(other)
    if written and is_in_place_of(one.statement, name, other, called):
        return True
    if one.cast.same(other) & one.same(one.speaker):
        return False
    kind = one.cast.kind(name)
    persons = kind == "person" == one.cast.kind(other)
    if written and kind != "place" and is_of(one.statement, name, other, beside=persons):
        return False
    if _are_siblings(one.cast, name, other):
        kinds = {one.cast.kind(name), one.cast.kind(other)} - {""}
        if len(kinds) > 1 and "person" in kinds:
            return False
        return not (means_another(one, one.cast.kind(name), other) and is_near(one, name))
    if not one.is_named(name):
        return False
    return _is_of_same_kind(one, name, other) and _is_far(one, name, other)


def _is_of_same_kind(one: Scene, name: Name, other: Name) -> bool:
    """Whether both are people, bodies or places, or both speak; a full name may be a person's, and
    one of which nothing tells may be anything, where the quotes mean nobody named elsewhere."""
    kind, other_kind = one.cast.kind(name), one.cast.kind(other)
    if kind and kind == other_kind:
        return True
    if {kind, other_kind} == {"person", ""} and len((other if kind else name).words) == _FULL_NAME:
        return True
    if kind == other_kind and puts_words_in_mouth(one, Changed(name, other)):
        return True
    if kind and other_kind:
        return False
    known = kind or other_kind
    return not (
        any(
            means_another(one, some, None)
            for some in ((known,) if known else ("person", "body", "place"))
        )
        or is_near(one, name)
        or is_early(one, name)
    )


def _is_far(one: Scene, name: Name, other: Name) -> bool:
    """Whether nothing in or before the quotes can mean a name that they do not have."""
    kind = one.cast.kind(name) or one.cast.kind(other)
    if one.cast.same(name) & one.same(names(one.statement.sentences, one.cast.lexicon)):
        # Of a sentence that is cut before the quote, it may be the subject.
        return opens_quote(one, other) and not means_another(one, kind, None)
    if kind == "place":
        return name in one.said and _is_other_place(one, name, other)
    near = is_near(one, name) or is_main(one, name)
    # Behind a name that the quote begins with, a pronoun means that one.
    until = other if opens_quote(one, other) else None
    return not (near and means_another(one, kind, until)) and not has_role(one, name)


def _are_siblings(known: Cast, name: Name, other: Name) -> bool:
    """Whether two names are easily taken for each other: they share a word, or how it begins."""
    if name.is_acronym and other.is_acronym:
        return True
    return any(
        _share(mine, theirs) for mine in known.written(name) for theirs in known.written(other)
    )


def _share(mine: Words, theirs: Words) -> bool:
    parts = _parts(mine) & _parts(theirs)
    if parts - PLACES - ordinary.OFFICES:
        return True
    if len(mine) == len(theirs) == 1:
        first, second = mine[0], theirs[0]
        return first[:_PREFIX] == second[:_PREFIX] and min(len(first), len(second)) > _PREFIX
    return False


def _parts(words: Words) -> set[str]:
    return {part for word in words for part in word.split("-") if len(part) > 1}


def _is_other_place(one: Scene, name: Name, other: Name) -> bool:
    """Whether one place cannot be told for another: neither is a part of the other, as far as the
    article says, or both stand beside the same word: "in Lyon", "French troops"."""
    country, other_country = (peoples.is_country(" ".join(n.words)) for n in (name, other))
    if means_another(one, "place", other if opens_quote(one, other) else None):
        return False
    if country == other_country:
        mine = beside(one.statement.text, name)
        theirs = beside(one.statement.quotes, other)
        if any(left and left == right for left, right in zip(mine, theirs, strict=True)):
            return country or not is_early(one, name)
    elif country:  # "in France" for "in Lyon"
        return False
    return not (is_early(one, name) or is_near(one, name) or one.cast.are_beside(name, other))
