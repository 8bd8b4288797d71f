"""A text as tokens that names are compared by: case, diacritics and possessives do not count."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.english import ABBREVIATIONS

_TOKEN = re.compile(r"[^\W_]+(?:[-'.&/][^\W_]+)*(?:'(?!\w))?")
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?:;¶] |\s[-–—] |\n)[\"'(\[]*$")
_QUOTE_OPENS = re.compile(r"(?:^|[\s(\[])[\"'(\[]$")
_BREAK = re.compile(r"[.!?;:¶\"()\n]| - ")
_UMLAUTS = re.compile("(?<=[aou])e")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a folded text. `plain` is what it is compared by."""

    text: str
    plain: str
    start: int
    opens: bool
    """Whether a sentence, or words in quotation marks, begin with it: its capital says little."""
    owns: bool
    """Whether it is a possessive."""

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def is_acronym(self) -> bool:
        """Whether it is written in capitals: "UN", "U.S", "IS-K"; not "A", nor "I"."""
        if self.text[-1:].islower() and not self.owns:
            return False
        letters = [letter for letter in self.text.removesuffix("'s") if letter.isalpha()]
        return len(letters) > 1 and all(letter.isupper() for letter in letters)


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a folded text, in order."""
    return (_of_articles if len(text) > _LONG else _of_statements)(text)


def _tokens(text: str) -> tuple[Token, ...]:
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        word = match[0]
        start = match.start()
        opens = not found or (text[end:start] != " " and _opens(text, found[-1], start))
        owns = word[-1] == "'" or word[-2:] == "'s"
        found.append(Token(word, plain(word), start, opens, owns))
        end = start + len(word)
    return tuple(found)


def _opens(text: str, last: Token, start: int) -> bool:
    before = text[max(0, start - 4) : start]
    if text[last.end : start] == ". ":
        return not is_short(last)
    return bool(_SENTENCE_ENDS.search(before) or _QUOTE_OPENS.search(before))


# Articles take a hundred times the room of statements: few are kept, for the rules that share one.
_LONG = 3_000
_of_statements = lru_cache(maxsize=1_024)(_tokens)
_of_articles = lru_cache(maxsize=8)(_tokens)


def is_short(token: Token) -> bool:
    """Whether a dot behind a word ends no sentence: "Mr", "J", "U.S"."""
    return len(token.text) == 1 or "." in token.text or token.plain in ABBREVIATIONS


def is_break(text: str, left: Token, right: Token, *, comma: bool = True) -> bool:
    """Whether more than a space parts two neighbouring words: the end of a clause."""
    gap = text[left.end : right.start]
    if gap in (" ", "-"):
        return False
    if gap == ". " and is_short(left):
        return False
    if gap in (" (", ") ") and (left.is_acronym or right.is_acronym):  # "the Union (HU) said"
        return False
    return bool(_BREAK.search(gap)) or (comma and "," in gap)


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """A word without case, diacritics, dots and possessive.

    >>> plain("Zürich's"), plain("U.S")
    ('zurich', 'us')
    """
    word = word.removesuffix("'s").removesuffix("'").casefold()
    if not word.isascii():
        word = word.translate(_LETTERS)
        decomposed = unicodedata.normalize("NFD", word)
        word = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    if "." in word:
        word = word.replace(".", "")
    return word


def bare(word: str) -> str:
    """A plain word whose umlauts were spelled out, as one where they were dropped.

    >>> bare(plain("Mueller")) == bare(plain("Müller"))
    True
    """
    return _UMLAUTS.sub("", word)


_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "ı": "i", "ħ": "h"}
)
