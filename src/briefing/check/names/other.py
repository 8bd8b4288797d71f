"""A statement about one, resting on words about another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.check.english import FREE, word_set
from briefing.check.fold import folded
from briefing.check.names import ordinary, peoples
from briefing.check.names.cast import Cast, Words, cast
from briefing.check.names.heads import (
    BODIES,
    BODY_NOUNS,
    BODY_PRONOUNS,
    PERSON_PRONOUNS,
    PLACE_NOUNS,
    PLACES,
)
from briefing.check.names.invented import passages
from briefing.check.names.runs import Name, names
from briefing.check.names.slots import beside, is_in_place_of, is_of
from briefing.check.names.speech import speakers
from briefing.check.names.tokens import Token, tokens
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.model.article import Article, BlockKind

_PREFIX = 4
_FULL_NAME = 2
_HEAD = 400
_ANY_BODY = word_set("ministry department office government agency party group company police army")
_DEFINITE = frozenset("the this that these those".split())


@dataclass(frozen=True)
class Scene:
    """A statement with the names of it, of its quotes and of what stands around them."""

    statement: Statement
    cast: Cast
    said: tuple[Name, ...]
    speaker: tuple[Name, ...]
    """The names in `who`."""
    given: tuple[Name, ...]

    def is_named(self, name: Name) -> bool:
        """Whether the article has the name."""
        return bool(self.cast.same(name) & self.cast.mentions.keys())

    def same(self, some: Sequence[Name]) -> frozenset[Words]:
        """All that these names may stand for."""
        return frozenset[Words]().union(*(self.cast.same(name) for name in some))


def scenes(subject: Subject) -> Iterator[Scene]:
    """Every English statement with the names in and around it."""
    bodies = {source: _body(article) for source, article in subject.articles.items()}
    for statement in subject.statements:
        if not statement.is_english:
            continue
        cited = dict.fromkeys(found.evidence.source for found in statement.support)
        everybody = cast("\n\n".join(bodies[source] for source in cited))
        own, who = everybody.lexicon, folded(statement.claim.who or "")
        said, given = names(statement.text, own), names(statement.quotes, own)
        yield Scene(statement, everybody, said, names(who, own), given)


def _body(article: Article) -> str:
    """An article without the menus around it."""
    return "\n\n".join(
        block.text for block in article.blocks if block.kind is not BlockKind.FURNITURE
    )


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
    for found in scenes(subject):
        for one in changed(found, found.said):
            if not puts_words_in_mouth(found, one):
                yield flaw(found.statement, "text", one)


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
    if written and is_in_place_of(one.statement, name, other):
        return True
    if one.cast.same(other) & one.same(one.speaker):
        return False
    if written and is_of(one.statement, name, other):
        return False
    if _are_siblings(one.cast, name, other):
        kinds = {one.cast.kind(name), one.cast.kind(other)} - {""}
        if len(kinds) > 1 and "person" in kinds:
            return False
        return not (_anaphor(one, one.cast.kind(name), other) and _is_near(one, name))
    if not one.is_named(name):
        return False
    return _is_of_same_kind(one, name, other) and _is_far(one, name, other)


def _is_of_same_kind(one: Scene, name: Name, other: Name) -> bool:
    """Whether both are people, bodies or places, or both speak; a full name may be a person's."""
    kind, other_kind = one.cast.kind(name), one.cast.kind(other)
    if kind == other_kind:
        return bool(kind) or puts_words_in_mouth(one, Changed(name, other))
    if {kind, other_kind} != {"person", ""}:
        return False
    return len((other if kind else name).words) == _FULL_NAME


def _is_far(one: Scene, name: Name, other: Name) -> bool:
    """Whether nothing in or before the quotes can mean a name that they do not have."""
    if one.cast.same(name) & one.same(names(one.statement.sentences, one.cast.lexicon)):
        return False
    kind = one.cast.kind(name) or one.cast.kind(other)
    if kind == "place":
        return name in one.said and _is_other_place(one, name, other)
    near = _is_near(one, name) or _is_main(one, name)
    # Behind a name that the quote begins with, a pronoun means that one.
    until = other if _opens_quote(one, other) else None
    return not (near and _anaphor(one, kind, until)) and not _has_role(one, name)


def _opens_quote(one: Scene, other: Name) -> bool:
    """Whether the only quote begins with a name, but for its article and titles."""
    before = tokens(one.statement.quotes[: other.start])
    plain = {token.plain for token in before} - FREE
    return len(one.statement.support) == 1 and plain <= set(other.titles)


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


def _anaphor(one: Scene, kind: str, before: Name | None) -> bool:
    """Whether a pronoun or a noun of the quotes may stand for somebody named earlier; only up to
    where they name `before`."""
    text = one.statement.quotes
    said = tokens(text)
    if said and said[0].plain in ("who", "which", "whose"):
        return True
    until = before.start if before else len(text)
    if kind == "person":
        return _has_pronoun(said, until, PERSON_PRONOUNS)
    nouns = PLACE_NOUNS if kind == "place" else BODY_NOUNS
    pronouns = BODY_PRONOUNS if kind else BODY_PRONOUNS | PERSON_PRONOUNS
    return _has_pronoun(said, until, pronouns) or _has_definite(said, until, nouns)


def _has_pronoun(said: Sequence[Token], until: int, pronouns: frozenset[str]) -> bool:
    return any(token.start < until and token.plain in pronouns for token in said)


def _has_definite(said: Sequence[Token], until: int, nouns: frozenset[str]) -> bool:
    """Whether one of the nouns stands behind "the" or "this", with a word between at most."""
    for place, token in enumerate(said):
        if token.start >= until:
            break
        if token.plain not in _DEFINITE:
            continue
        for number in range(place + 1, min(place + 3, len(said))):
            noun = said[number]
            # In "the rival League" it stands for nobody but the one named.
            named = number + 1 < len(said) and said[number + 1].is_capital
            if noun.plain in nouns and not noun.is_capital and not named:
                return True
    return False


def _is_near(one: Scene, name: Name) -> bool:
    """Whether a name stands in the paragraph of a quote up to it, or in the one before."""
    same = one.cast.same(name)
    for found in one.statement.support:
        blocks = [block for block in found.article.blocks if block.start <= found.place.start]
        start = blocks[-2].start if len(blocks) > 1 else 0
        heads = found.article.of_kind(BlockKind.HEADLINE, BlockKind.STANDFIRST)
        above = " ¶ ".join(block.text for block in heads)
        text = folded(f"{above} ¶ {found.article.text[start : found.place.end]}")
        if any(one.cast.same(other) & same for other in names(text, one.cast.lexicon)):
            return True
    return False


def _is_main(one: Scene, name: Name) -> bool:
    """Whether it is among those that the article is most about, whom a pronoun far off may mean."""
    own = sum(one.cast.mentions[words] for words in one.cast.same(name))
    first = one.cast.mentions.most_common(2)
    return any(words in one.cast.same(name) for words, _ in first) and own > 1


def _has_role(one: Scene, name: Name) -> bool:
    """Whether the quotes say "the minister" or "its leader" of what the name is elsewhere."""
    roles = one.cast.roles(name)
    said = tokens(one.statement.quotes)
    return any(
        left.plain in ("the", "his", "her", "its", "their") and right.plain in roles
        for left, right in pairwise(said)
    )


def _is_other_place(one: Scene, name: Name, other: Name) -> bool:
    """Whether both places stand behind the same word, or before it: "in Lyon", "French troops"."""
    country, other_country = (peoples.is_country(" ".join(n.words)) for n in (name, other))
    if country != other_country or _anaphor(one, "place", None):
        return False
    mine = beside(one.statement.text, name)
    theirs = beside(one.statement.quotes, other)
    if not any(left and left == right for left, right in zip(mine, theirs, strict=True)):
        return False
    head = one.cast.lexicon.text[:_HEAD]
    return country or not any(
        one.cast.same(early) & one.cast.same(name) for early in names(head, one.cast.lexicon)
    )
