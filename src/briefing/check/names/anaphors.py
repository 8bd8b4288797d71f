"""Who is meant without a name: by "she", "the company", or by what the article is about."""

from collections.abc import Sequence
from itertools import pairwise

from briefing.check.english import FREE
from briefing.check.fold import folded
from briefing.check.names.heads import BODY_NOUNS, BODY_PRONOUNS, PERSON_PRONOUNS, PLACE_NOUNS
from briefing.check.names.runs import Name, names
from briefing.check.names.scene import Scene
from briefing.check.names.tokens import Token, tokens
from briefing.model.article import BlockKind

_HEAD = 400
_DEFINITE = frozenset("the this that these those".split())


def opens_quote(one: Scene, other: Name) -> bool:
    """Whether the only quote begins with a name, but for its article and titles."""
    before = tokens(one.statement.quotes[: other.start])
    plain = {token.plain for token in before} - FREE
    return len(one.statement.support) == 1 and plain <= set(other.titles)


def means_another(one: Scene, kind: str, before: Name | None) -> bool:
    """Whether a pronoun or a noun of the quotes may stand for somebody named earlier; only up to
    where they name `before`."""
    text = one.statement.quotes
    said = tokens(text)
    if said and said[0].plain in ("who", "which", "whose"):
        return True
    until = before.start if before else len(text)
    if kind == "person":
        return _has_pronoun(said, until, PERSON_PRONOUNS)
    # "The institute" is one that the quotes name so.
    named = {word for name in one.given if len(name.words) > 1 for word in name.words}
    nouns = (PLACE_NOUNS if kind == "place" else BODY_NOUNS) - named
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


def is_near(one: Scene, name: Name) -> bool:
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


def is_main(one: Scene, name: Name) -> bool:
    """Whether it is among those that the article is most about, whom a pronoun far off may mean."""
    own = sum(one.cast.mentions[words] for words in one.cast.same(name))
    first = one.cast.mentions.most_common(2)
    return any(words in one.cast.same(name) for words, _ in first) and own > 1


def is_early(one: Scene, name: Name) -> bool:
    """Whether a name stands where the article begins: all of it may be about that."""
    head = one.cast.lexicon.text[:_HEAD]
    return any(
        one.cast.same(early) & one.cast.same(name) for early in names(head, one.cast.lexicon)
    )


def has_role(one: Scene, name: Name) -> bool:
    """Whether the quotes say "the minister" or "its leader" of what the name is elsewhere."""
    roles = one.cast.roles(name)
    said = tokens(one.statement.quotes)
    return any(
        left.plain in ("the", "his", "her", "its", "their") and right.plain in roles
        for left, right in pairwise(said)
    )
