"""The order in which the blocks of a PDF page are read: columns, from the left or the right."""

from collections.abc import Callable, Sequence

from briefing.read.pdf_lines import PdfBlock

_GUTTER = 6.0
"""Points of white between two columns, at least."""
_DEEPEST = 12
_MOST = 1_000
"""Blocks on a page; where there are more it is no page of text, and is read from the top."""


def in_reading_order(blocks: Sequence[PdfBlock], *, from_right: bool = False) -> list[PdfBlock]:
    """The blocks as one reads them.

    Where white space runs down between them they are columns; else they are cut into strips
    from top to bottom, and neighbouring strips that share a white column are read as one.
    """
    return _ordered(list(blocks), from_right, 0)


def _ordered(blocks: list[PdfBlock], from_right: bool, depth: int) -> list[PdfBlock]:
    if not 1 < len(blocks) <= _MOST or depth > _DEEPEST:
        return sorted(blocks, key=lambda block: -block.top)
    columns = _columns(blocks)
    if len(columns) > 1:
        columns = columns[::-1] if from_right else columns
        return [block for column in columns for block in _ordered(column, from_right, depth + 1)]
    groups = _groups(_strips(blocks))
    if len(groups) == 1:
        return sorted(blocks, key=lambda block: (-block.top, block.left))
    return [block for group in groups for block in _ordered(group, from_right, depth + 1)]


def _columns(blocks: list[PdfBlock]) -> list[list[PdfBlock]]:
    return _parted(blocks, lambda b: b.left, lambda b: b.right, _GUTTER)


def _strips(blocks: list[PdfBlock]) -> list[list[PdfBlock]]:
    # Lines may touch: the boxes of letters are as high as the font, not as the letter.
    return _parted(blocks, lambda b: -b.top, lambda b: -b.bottom, -2.0)


def _parted(
    blocks: list[PdfBlock],
    start: Callable[[PdfBlock], float],
    end: Callable[[PdfBlock], float],
    gap: float,
) -> list[list[PdfBlock]]:
    """The blocks in groups between which at least `gap` points are free."""
    groups: list[list[PdfBlock]] = []
    reach = float("-inf")
    for block in sorted(blocks, key=start):
        if not groups or start(block) - reach >= gap:
            groups.append([])
        groups[-1].append(block)
        reach = max(reach, end(block))
    return groups


def _groups(strips: list[list[PdfBlock]]) -> list[list[PdfBlock]]:
    """Strips one below the other, put together again as long as they have a column in common."""
    groups: list[list[PdfBlock]] = []
    for strip in strips:
        if groups and len(_columns(groups[-1])) > 1 and len(_columns(groups[-1] + strip)) > 1:
            groups[-1].extend(strip)
        else:
            groups.append(list(strip))
    return groups
