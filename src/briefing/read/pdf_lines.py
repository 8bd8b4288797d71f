"""Words of a PDF page to lines, and lines to blocks: what is set as one run of text."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.read.pdf_pages import PdfPage, Word

_WIDEST_SPACE = 2.0
"""In sizes of the font: what lies further apart stands in two columns."""
_AROUND, _MOST_NEAR = 5.0, 60
"""How far around a wide gap, in sizes of its font, and in how many lines, it is asked for text
that runs across it."""
_MARKER = re.compile(r"[•▪◦‣●○■–*-]|\(?\d{1,3}[.)]|[a-z]\)")
_NEAR = 8
"""How many blocks back a line may belong to, where columns are drawn row by row."""


@dataclass(slots=True)
class PdfLine:
    """A line of text; places in points."""

    words: list[Word]
    left: float
    bottom: float
    right: float
    top: float
    size: float = 0.0
    bold: bool = False

    @property
    def text(self) -> str:
        """The words with spaces; an initial over several lines stays with its word."""
        parts: list[str] = []
        for index, word in enumerate(self.words):
            parts.append(word.text)
            following = self.words[index + 1 :]
            initial = len(word.text) == 1 and word.text.isupper() and following
            if following and not (initial and word.size > 1.6 * following[0].size):
                parts.append(" ")
        return "".join(parts)


@dataclass(slots=True)
class PdfBlock:
    """Lines below each other in one size, at the distance that lines of one text have."""

    lines: list[PdfLine] = field(default_factory=list)

    @property
    def left(self) -> float:
        """The leftmost start of a line."""
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        """The rightmost end of a line."""
        return max(line.right for line in self.lines)

    @property
    def top(self) -> float:
        """The upper edge."""
        return max(line.top for line in self.lines)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return min(line.bottom for line in self.lines)


def lines_on(page: PdfPage) -> list[PdfLine]:
    """The lines of a page, in the order in which it draws them."""
    lines: list[PdfLine] = []
    for word in page.words:
        line = lines[-1] if lines else None
        if line is not None and _continues(line, word):
            line.words.append(word)
            line.left, line.right = min(line.left, word.left), max(line.right, word.right)
            line.bottom, line.top = min(line.bottom, word.bottom), max(line.top, word.top)
        else:
            lines.append(PdfLine([word], word.left, word.bottom, word.right, word.top))
    for line in lines:
        _settle(line)
    return _with_wide_spaces(_with_markers(lines))


def _with_markers(lines: list[PdfLine]) -> list[PdfLine]:
    """Bullets and numbers that a program draws apart from their points, put before them."""
    rows: defaultdict[int, list[PdfLine]] = defaultdict(list)
    for line in lines:
        rows[round(line.bottom)].append(line)
    moved: set[int] = set()
    for line in lines:
        if len(line.words) > 1 or not _MARKER.fullmatch(line.words[0].text):
            continue
        level = round(line.bottom)
        beside = [one for row in (level - 1, level, level + 1) for one in rows[row][:_MOST_NEAR]]
        for other in beside:
            gap = other.left - line.right
            if other is not line and 0 <= gap < 3 * other.size and id(other) not in moved:
                other.words.insert(0, line.words[0])
                other.left = line.left
                moved.add(id(line))
                break
    return [line for line in lines if id(line) not in moved]


def _with_wide_spaces(lines: list[PdfLine]) -> list[PdfLine]:
    """Parts of one line together where it was only stretched: text nearby runs across the gap."""
    by_height = sorted(lines, key=lambda line: line.bottom)
    heights = [line.bottom for line in by_height]
    joined: list[PdfLine] = []
    for line in lines:
        above = joined[-1] if joined else None
        if above is not None and _is_same_row(above, line):
            start = bisect_left(heights, line.bottom - _AROUND * line.size)
            near = by_height[start : start + _MOST_NEAR]
            if any(_crosses(other, above, line) for other in near):
                above.words += line.words
                above.right = line.right
                continue
        joined.append(line)
    return joined


def _is_same_row(first: PdfLine, second: PdfLine) -> bool:
    level = abs(first.bottom - second.bottom) < 0.1 * first.size
    return level and first.size == second.size and first.right < second.left


def _crosses(other: PdfLine, first: PdfLine, second: PdfLine) -> bool:
    near = abs(other.bottom - first.bottom) < _AROUND * first.size
    across = other.left < first.right - first.size and other.right > second.left + first.size
    return near and across and 0.5 * first.size < other.size < 1.2 * first.size


def _continues(line: PdfLine, word: Word) -> bool:
    last = line.words[-1]
    shared = min(line.top, word.top) - max(line.bottom, word.bottom)
    if shared < 0.5 * min(line.top - line.bottom, word.top - word.bottom):
        return False
    widest = _WIDEST_SPACE * max(last.size, word.size)
    forward, backward = word.left - last.right, last.left - word.right
    # To the left goes what is written from right to left.
    return -0.5 * word.size <= forward <= widest or -0.5 * word.size <= backward <= widest


def _settle(line: PdfLine) -> None:
    """Size and weight of the line: those of most of its letters; its height without initials."""
    sizes: Counter[float] = Counter()
    bold = 0
    for word in line.words:
        sizes[word.size] += len(word.text)
        bold += len(word.text) if word.bold else 0
    line.size = sizes.most_common(1)[0][0]
    line.bold = bold > 0.5 * sizes.total()
    usual = [word for word in line.words if word.size == line.size]
    line.bottom, line.top = min(w.bottom for w in usual), max(w.top for w in usual)


def leadings(pages: Iterable[list[PdfLine]]) -> dict[float, float]:
    """For each font size the usual distance of two lines of one text."""
    distances: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for lines in pages:
        for above, below in pairwise(lines):
            distance = above.bottom - below.bottom
            if above.size == below.size and 0.8 * above.size < distance < 2.2 * above.size:
                distances[above.size][round(distance * 2) / 2] += 1
    return {
        size: min(d for d, n in counts.items() if n >= 0.3 * counts.most_common(1)[0][1])
        for size, counts in distances.items()
        if counts.total() >= 5
    }


def blocks_on(lines: list[PdfLine], leading: dict[float, float]) -> list[PdfBlock]:
    """The blocks of a page; a line joins the nearest block that it continues."""
    blocks: list[PdfBlock] = []
    for line in lines:
        for block in blocks[: -_NEAR - 1 : -1]:
            if _follows(block.lines[-1], line, leading):
                block.lines.append(line)
                break
        else:
            blocks.append(PdfBlock([line]))
    return blocks


def _follows(above: PdfLine, line: PdfLine, leading: dict[float, float]) -> bool:
    size = max(above.size, 0.1)
    if abs(line.size - size) > 0.06 * size or line.bold != above.bold:
        return False
    distance = above.bottom - line.bottom
    if not 0.5 * size < distance <= 1.2 * leading.get(above.size, 1.4 * size):
        return False
    shared = min(above.right, line.right) - max(above.left, line.left)
    return shared >= 0.5 * min(above.right - above.left, line.right - line.left)
