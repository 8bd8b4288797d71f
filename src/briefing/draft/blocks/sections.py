"""The article's own sections: its headings, and which sentences stand under each."""

from bisect import bisect_right
from collections.abc import Sequence

from briefing.draft.material import Material
from briefing.model.article import Block, BlockKind

MOST_SECTIONS = 4
"""Sections of a background."""


def sections(material: Material) -> Sequence[Sequence[int]]:
    """Positions of the body's sentences, grouped by the headings of the article."""
    starts = [heading.start for heading in headings(material)]
    groups: list[list[int]] = [[] for _ in range(len(starts) + 1)]
    for position, sentence in enumerate(material.body):
        groups[bisect_right(starts, sentence.start)].append(position)
    return groups


def weightiest(material: Material, most: int) -> tuple[int, ...]:
    """Numbers of the groups of `sections` worth telling, in order: what stands before the first
    heading, and of those under a heading the ones that carry most."""
    groups = sections(material)
    carried = [sum(material.scores[i] for i in group) for group in groups]
    headed = sorted(range(1, len(groups)), key=lambda i: (-carried[i], i))
    kept = headed[: most - bool(groups[0])]
    return tuple(sorted([0, *kept]))


def headings(material: Material) -> list[Block]:
    """The article's section headings, in order."""
    return list(material.article.of_kind(BlockKind.HEADING))
