"""A sentence → the words and marks that the search for speech looks at."""

import re
from typing import NamedTuple

from briefing.draft.quotes.marks import HIDDEN

Span = tuple[int, int]

MOST_TOKENS = 28
"""How far from its verb a subject may begin."""


class Token(NamedTuple):
    """A word, a mark, or a run of masked speech."""

    text: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        """In lower case."""
        return self.text.casefold()

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number and no mark."""
        return self.text[0].isalnum() or self.text[0] in "’'$€£@#"


_PATTERN = re.compile(
    rf"{HIDDEN}+|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Prof|St|Jr|Sr|Hon|Inc|Co|Corp"
    r"|Ltd|Del|[A-Z])\.|(?:[A-Z]\.){2,}|[A-Z]-(?:(?:[A-Z]\.)+|[A-Z][a-z]+\.)"
    r"|[$€£@#]?[^\W_]+(?:[.,'’&‑/\-][^\W_]+)*|['’](?:s|re|m|ll|d)\b|\S"
)
_MARKS = frozenset("\"“”„«»‘’'`")


def tokens_of(text: str) -> list[Token]:
    """The tokens but for marks: speech is masked, those left set a single word apart."""
    found = (Token(m[0], m.start(), m.end()) for m in _PATTERN.finditer(text))
    return [token for token in found if token.text not in _MARKS]
