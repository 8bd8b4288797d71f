"""A statement beside its evidence, with the names of both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.check.fold import folded
from briefing.check.names.cast import Cast, Words, cast
from briefing.check.names.runs import Name, names
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.model.article import Article, BlockKind


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
    yield from subject.once(scenes.__name__, lambda: tuple(_scenes(subject)))


def _scenes(subject: Subject) -> Iterator[Scene]:
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
