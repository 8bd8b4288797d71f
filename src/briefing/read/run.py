"""A run: a stretch of the article's text that is read as one block, before it has a kind."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

_FIRST_UNSPACED = "\u3040"
WORD = re.compile(r"\w+(?:[’'\-.]\w+)*")
_MARKER = re.compile(r"(?:[*+•·▪◦‣●○■o–-]|\(?\d{1,3}[.)])(?=\s)|(?:[*+•·▪◦‣●○■–-]|\d{1,3}[.)])$")


@cache
def _unspaced() -> re.Pattern[str]:
    # Slow to compile, and most pages have no use for it.
    return re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def folded(text: str) -> str:
    """`text` with every stretch of white space turned into one space, and none at the ends."""
    return " ".join(text.split())


@dataclass(frozen=True)
class Run:
    """`start` and `end` are offsets in code points into the article's text."""

    start: int
    end: int
    text: str
    """Folded."""
    blank_before: bool = True
    blank_after: bool = True
    tag: str = ""
    """The HTML element it stood in; empty for plain text."""
    linked: float = 0.0
    """Which share of its characters is link text, where that is known."""

    @cached_property
    def marker(self) -> str:
        """The bullet or number of a list item as pasted, or an empty string."""
        found = _MARKER.match(self.text)
        return found.group() if found else ""

    @cached_property
    def content(self) -> str:
        """The text without its list marker."""
        return self.text[len(self.marker) :].strip()

    @cached_property
    def words(self) -> int:
        """How many words the content has; two characters of Chinese or Japanese make one."""
        words = len(WORD.findall(self.content))
        if self.content.isascii() or max(self.content) < _FIRST_UNSPACED:
            return words
        return words + len(_unspaced().findall(self.content)) // 2

    @cached_property
    def key(self) -> str:
        """The content for comparing: lower case, words only."""
        return " ".join(WORD.findall(self.content.casefold().replace("’", "'")))
