"""The article's own sections: its headings, and which sentences stand under each."""

from bisect import bisect_right
from collections.abc import Sequence

from briefing.draft.material import Material
from briefing.model.article import Block, BlockKind


def sections(material: Material) -> Sequence[Sequence[int]]:
    """Positions of the body's sentences, grouped by the headings of the article."""
    starts = [heading.start for heading in headings(material)]
    groups: list[list[int]] = [[] for _ in range(len(starts) + 1)]
    for position, sentence in enumerate(material.body):
        groups[bisect_right(starts, sentence.start)].append(position)
    return groups


def headings(material: Material) -> list[Block]:
    """The article's section headings, in order."""
    return list(material.article.of_kind(BlockKind.HEADING))
