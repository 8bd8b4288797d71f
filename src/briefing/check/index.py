"""An article folded once, with its words indexed, so that ten thousand quotes are found fast."""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property

from briefing.check.fold import Folded, fold
from briefing.model.article import Article, Block

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Scripts that do not put spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""

_FIRST_UNSPACED = "\u0e00"
_SPACED_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"\r\n|\r|\n")
_MOST_CUT = 5_000
"""Places inside longer words looked at for one passage."""
_OFTEN = 5_000
"""A word that stands in more places than this is no quick way to a passage."""

_HYPHENS = frozenset("-\u2010\u2011")
_GROUPING = frozenset("\u00a0\u202f\u2009")
_JOINS_DIGITS = frozenset(".,:'-/\u066b\u066c\uff0e\uff0c")
_RAISED = frozenset("¹²³⁴⁵⁶⁷⁸⁹⁰")
_UNITS = frozenset("mm cm dm m km in ft yd mi nm µm μm".split())
"""Units that are squared and cubed."""
_PERCENT = frozenset("%‰‱\u066a\uff05\ufe6a")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with `UNSPACED` in it: such a class takes milliseconds to compile, and most text
    has no use for it."""
    return re.compile(pattern)


def words_in(text: str) -> Iterator[re.Match[str]]:
    """The words of a text; each character of a script without spaces is one."""
    if text.isascii() or max(text) < _FIRST_UNSPACED:
        return _SPACED_WORD.finditer(text)
    return compiled(rf"[{UNSPACED}]|[^\W{UNSPACED}]+").finditer(text)


def has_unspaced(text: str) -> bool:
    """Whether a character of a script without spaces stands in the text."""
    if text.isascii() or max(text) < _FIRST_UNSPACED:
        return False
    return compiled(f"[{UNSPACED}]").search(text) is not None


class Indexed:
    """A folded article that finds passages and knows the block around them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.folded: Folded = fold(article.text)
        self._blocks = sorted(article.blocks, key=lambda block: (block.start, -block.end))
        self._starts = [block.start for block in self._blocks]

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Start and end of every word in the folded text."""
        return [match.span() for match in words_in(self.folded.text)]

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """For each word, without regard to case, its places in `spans`."""
        found: dict[str, list[int]] = defaultdict(list)
        text = self.folded.text.casefold()
        if len(text) == len(self.folded.text):
            for number, (start, end) in enumerate(self.spans):
                found[text[start:end]].append(number)
        else:  # a letter that casefolds to two would shift every place after it
            for number, (start, end) in enumerate(self.spans):
                found[self.folded.text[start:end].casefold()].append(number)
        return dict(found)

    @cached_property
    def _lines(self) -> list[int]:
        """Where each line of the article begins."""
        return [0, *(found.end() for found in _BREAK.finditer(self.article.text))]

    def line(self, place: int) -> tuple[int, int]:
        """Line and column, from 1, of a code point of the article's text."""
        number = bisect_right(self._lines, place)
        return number, place - self._lines[number - 1] + 1

    def find(self, passage: str) -> Iterator[tuple[int, int]]:
        """Places of a folded passage in the folded text: all whole-word places, and where there
        are none, those that cut a word."""
        words = list(words_in(passage))
        if not words or has_unspaced(passage):
            yield from self._scan(passage)
        elif words[1:-1]:
            # Words inside the passage are whole words of the text, whatever its ends cut.
            yield from self._around_rarest(passage, words[1:-1])
        else:
            found = False
            for place in self._around_rarest(passage, words):
                found = True
                yield place
            if not found:
                yield from self._scan(passage)

    def _scan(self, passage: str) -> Iterator[tuple[int, int]]:
        start = self.folded.text.find(passage)
        cut = 0
        while start >= 0 and passage and cut < _MOST_CUT:
            cut += self.cuts_word(start, start + len(passage))
            yield start, start + len(passage)
            start = self.folded.text.find(passage, start + 1)

    def _around_rarest(self, passage: str, words: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
        """Places where these words of the passage are whole words: look where the rarest is."""
        rarest, offset = min(
            ((self.positions.get(word[0].casefold(), []), word.start()) for word in words),
            key=lambda choice: len(choice[0]),
        )
        if len(rarest) > _OFTEN:
            yield from self._scan(passage)
            return
        for number in rarest:
            start = self.spans[number][0] - offset
            if start >= 0 and self.folded.text.startswith(passage, start):
                yield start, start + len(passage)

    def cuts_word(self, start: int, end: int) -> bool:
        """Whether a place in the folded text begins or ends inside a word, number or compound.

        "7 attacks" inside "77 attacks", "Muslims" inside "non-Muslims" or "1,500" cut to "500"
        would change what the source says.
        """
        return self._joined(start - 1, start) or self._joined(end - 1, end)

    def _joined(self, left: int, right: int) -> bool:
        """Whether the characters at `left` and `right` belong to one word."""
        text = self.folded.text
        if left < 0 or right >= len(text):
            return False
        before, after = text[left], text[right]
        if _is_mark(after):
            return True
        if after in _RAISED and before.isalpha():
            return text[max(0, left - 4) : right].rpartition(" ")[2] in _UNITS  # else a note's mark
        if before.isnumeric() and after.isnumeric():
            return True  # also in scripts without spaces: 十一 is not 一
        if (before.isalnum() or _is_mark(before)) and after.isalnum():
            return not has_unspaced(before + after)
        return (
            self._linked(left - 1, left, right)
            or self._linked(left, right, right + 1)
            or self._signed(left, right)
        )

    def _signed(self, left: int, right: int) -> bool:
        """Whether a sign, a currency or a percentage is torn from its number, or a group of
        three digits from the groups before it."""
        text = self.folded.text
        before, after = text[left], text[right]
        if before.isdigit():
            if after in _PERCENT or unicodedata.category(after) == "Sc":
                return True
            return self._grouped(left + 1) and text[right + 1 : right + 2].isdigit()
        if not after.isdigit():
            return False
        if before == "-":
            alone = left == 0 or text[left - 1].isspace() or text[left - 1] == "("
            return alone and self._given(left) in "-\u2212"
        return unicodedata.category(before) == "Sc" or (
            left > 0 and text[left - 1].isdigit() and self._grouped(left)
        )

    def _grouped(self, space: int) -> bool:
        """Whether a no-break space joins groups of digits, as in 10 000."""
        return space < len(self.folded.text) and self._given(space) in _GROUPING

    def _given(self, place: int) -> str:
        """The first character, as given, of what folded to this place."""
        return self.article.text[self.folded.starts[place]]

    def _linked(self, left: int, middle: int, right: int) -> bool:
        """Whether `middle` ties its two neighbours into one word, as in IS-K, 1,500 or can't."""
        text = self.folded.text
        if left < 0 or right >= len(text):
            return False
        before, link, after = text[left], text[middle], text[right]
        if not (before.isalnum() and after.isalnum()):
            return False
        if link in _JOINS_DIGITS and before.isdigit() and after.isdigit():
            return True
        if link == "-":
            return self._given(middle) in _HYPHENS
        return link == "'" and after == "t" and not text[right + 1 : right + 2].isalnum()

    def block(self, start: int, end: int) -> Block | None:
        """The block that holds the whole run `start:end` of the article's text."""
        for number in range(bisect_right(self._starts, start) - 1, -1, -1):
            block = self._blocks[number]
            if start < block.end:
                return block if end <= block.end else None
            if block.end < start:
                return None
        return None


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.category(character).startswith("M")
