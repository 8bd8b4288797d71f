"""Blocks of a PDF to paragraphs: parted inside a block, joined over columns and pages."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.read.body import ends_sentence
from briefing.read.pdf_lines import PdfBlock, PdfLine
from briefing.read.run import WORD

_BULLET = re.compile(r"[•▪◦‣●○■]")
_CUT_WORD = re.compile(r"([^\W\d_]+)-$")
_REACH = 4
"""How many paragraphs on, past pictures' captions and the like, a broken one may continue."""


@dataclass(slots=True)
class Paragraph:
    """Lines that are one paragraph, in the size and weight in which they are set."""

    lines: list[PdfLine]
    size: float
    bold: bool
    page: int
    right: float
    """The right edge of the text around it."""

    @property
    def letters(self) -> int:
        """How many letters the lines have."""
        return sum(len(word.text) for line in self.lines for word in line.words)


def paragraphs_of(pages: Sequence[Sequence[PdfBlock]]) -> list[Paragraph]:
    """The paragraphs of all pages in reading order."""
    found = [
        Paragraph(lines, lines[0].size, lines[0].bold, number, block.right)
        for number, blocks in enumerate(pages)
        for block in blocks
        for lines in _parted(block)
    ]
    return _joined(found)


def _parted(block: PdfBlock) -> list[list[PdfLine]]:
    left, right = block.left, block.right
    parts: list[list[PdfLine]] = []
    for line in block.lines:
        if not parts or _starts_anew(parts[-1], line, left, right):
            parts.append([])
        parts[-1].append(line)
    return parts


def _starts_anew(above: list[PdfLine], line: PdfLine, left: float, right: float) -> bool:
    last = above[-1]
    if _BULLET.match(line.words[0].text):
        return True
    if last.words[-1].breaks:
        return False
    indented = line.left - left > 0.7 * line.size
    if indented and abs(line.left - last.left) > 0.7 * line.size:
        return True
    # The first word would have fitted on the line above: the break was wanted.
    first = line.words[0].right - line.words[0].left
    fits = right - last.right > first + 1.2 * line.size
    return fits and (ends_sentence(last.text) or last.right - left < 0.5 * (right - left))


def _joined(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Paragraphs that a column or a page broke in two, put together."""
    joined: list[Paragraph] = []
    taken: set[int] = set()
    for index, start in enumerate(paragraphs):
        if index in taken:
            continue
        lines = list(start.lines)
        whole, end = replace(start, lines=lines), index
        while (following := _continuation(paragraphs, whole, end)) is not None:
            if following in taken:
                break
            taken.add(following)
            further = paragraphs[following]
            lines += further.lines
            whole, end = replace(further, lines=lines), following
        joined.append(replace(whole, page=start.page))
    return joined


def _continuation(paragraphs: list[Paragraph], broken: Paragraph, end: int) -> int | None:
    """The index of the paragraph that goes on where `broken` breaks off."""
    last = broken.lines[-1]
    cut = last.words[-1].breaks or _CUT_WORD.search(last.text)
    if ends_sentence(last.text) and not cut:
        return None
    for index in range(end + 1, min(end + 1 + _REACH, len(paragraphs))):
        other = paragraphs[index]
        if abs(other.size - broken.size) > 0.06 * broken.size or other.bold != broken.bold:
            continue
        start = other.lines[0].text
        goes_on = start[:1].islower() or (index == end + 1 and _runs_over(broken, other))
        return index if goes_on and not _BULLET.match(start) else None
    return None


def _runs_over(broken: Paragraph, other: Paragraph) -> bool:
    """Whether a full last line is followed at the top of the next column or page."""
    last, first = broken.lines[-1], other.lines[0]
    full = len(broken.lines) > 1 and broken.right - last.right < 2 * broken.size
    return full and (other.page > broken.page or first.bottom > last.top)


def vocabulary_of(paragraphs: Iterable[Paragraph]) -> Counter[str]:
    """The words of the document that no line end broke, and its words with hyphens."""
    words: Counter[str] = Counter()
    for paragraph in paragraphs:
        broken = False
        for line in paragraph.lines:
            whole = line.words[1:] if broken else line.words
            broken = line.words[-1].breaks
            for word in whole[:-1] if broken else whole:
                words.update(found.casefold() for found in WORD.findall(word.text))
    return words


def text_of(paragraph: Paragraph, vocabulary: Counter[str]) -> str:
    """The lines as one text; a hyphen at a line's end stays only where the word has one."""
    parts: list[str] = []
    broken = False
    for line in paragraph.lines:
        text = line.text
        above = parts[-1] if parts else ""
        if not broken and text[:1].islower() and _CUT_WORD.search(above[-60:]):
            parts[-1], broken = above[:-1], True
        if broken:
            parts.append(_hyphen(parts[-1], text, vocabulary))
        elif above and not above.endswith(("-", "—", "/")):
            parts.append(" ")
        parts.append(text)
        broken = line.words[-1].breaks
    return "".join(parts) + ("-" if broken else "")


def _hyphen(before: str, after: str, vocabulary: Counter[str]) -> str:
    """What stands between two parts of a word: a hyphen or nothing, as the document has it.

    Where it has neither, the hyphen stays in what has another one ("rank-and-" + "file"), before
    a capital or a figure, and between two words that the document uses by themselves.
    """
    head, tail = WORD.findall(before[-60:]), WORD.match(after)
    if not head or not tail:
        return "-"
    first, second = head[-1].casefold(), tail[0].casefold()
    if vocabulary[first + second]:
        return ""
    if vocabulary[f"{first}-{second}"] or "-" in first + second or not after[:1].islower():
        return "-"
    words = min(len(first), len(second)) > 3 and vocabulary[first] and vocabulary[second]
    return "-" if words else ""
