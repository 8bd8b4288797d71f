"""Typographic folding: two passages that differ in typography alone become equal.

Folded are white space (any run, any kind, one space), quotation marks, dashes, the ellipsis,
invisible characters (soft hyphen, joiners, directional marks), stretched and tied letters (tatweel,
ligatures, Arabic presentation forms) and the Unicode form (NFC). Letters, digits and case are
never touched: a full-width digit is another digit, and a letter of another script another letter.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

_INVISIBLE = (
    "\u00ad"  # soft hyphen
    "\u200b-\u200d\u2060\ufeff"  # zero-width space, joiners, no-break
    "\u200e\u200f\u061c\u202a-\u202e\u2066-\u206f"  # direction, and old marks of shaping
    "\u034f\u180b-\u180e\u2061-\u2064"  # grapheme joiner, Mongolian forms, invisible operators
    "\ufe00-\ufe0f\U000e0100-\U000e01ef"  # forms of one character: text or picture, variants
    "\u0640"  # tatweel only stretches the word it stands in
)
_SINGLE = "'`\u00b4\u2018-\u201b\u2032\u2035\u2039\u203a\u02bc\u02b9\uff07\u05f3"
_DOUBLE = (
    '"\u201c-\u201f\u2033\u2036\u00ab\u00bb\u301d-\u301f\uff02\u05f4'
    "\u300c-\u300f\ufe41-\ufe44\uff62\uff63"  # corner brackets
)
_DASHES = "\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u05be"
_TIED = (
    "\u0132\u0133\ufb00-\ufb06\ufb13-\ufb17"  # Dutch, Latin and Armenian ligatures
    "\ufb20-\ufb28\ufb4f"  # wide Hebrew letters
    "\ufb50-\ufbb1\ufbd3-\ufc5d\ufc64-\ufcf1\ufcf5-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdf9\ufe80-\ufefc"
)
"""What a typesetter does to letters: ties them, or shapes them by their place in a word."""
_FOLDED = re.compile(
    # A single plain space folds to itself; skipping it makes long texts five times faster.
    rf"(?P<space>(?: [\s{_INVISIBLE}]|[^\S ]|[{_INVISIBLE}])[\s{_INVISIBLE}]*)"
    r"|(?P<dots>[\u2026\u22ef]|\.(?:\s?\.){2})"
    rf"|(?P<dash>[{_DASHES}-]{{2,3}}|[{_DASHES}])"
    rf"|(?P<single>[{_SINGLE}])"
    rf"|(?P<double>[{_DOUBLE}])"
    rf"|(?P<tied>[{_TIED}])"
)
_FOLDED_ASCII = ("..", ". .", "--", "`")
"""What may change in ASCII, apart from white space."""
_PLAIN = {"dots": "...", "dash": "-", "single": "'", "double": '"'}
_MOST_MARKS = 64
_HEAP = re.compile(f"[^\0-\u02ff]{{{_MOST_MARKS + 1}}}")
"""What every heap is, and most text has nowhere."""
_JAMO = re.compile("[\u1160-\u11ff\ud7b0-\ud7fb]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run that folds to `text`, or to itself when `text` is None."""

    start: int
    end: int
    text: str | None


@dataclass(frozen=True)
class Folded:
    """Folded text, and where each of its code points stands in the text as given."""

    text: str
    starts: "array[int]"
    ends: "array[int]"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The run of the text as given that `text[start:end]` came from."""
        return self.starts[start], self.ends[end - 1]

    @cached_property
    def size(self) -> int:
        """Length of the folded text in code points."""
        return len(self.text)


def fold(text: str) -> Folded:
    """Fold `text`, keeping the offsets of every code point."""
    composed, starts, ends = _compose(text)
    out: list[str] = []
    folded_starts, folded_ends = array("q"), array("q")
    for piece in _pieces(composed):
        if piece.text is None:
            out.append(composed[piece.start : piece.end])
            folded_starts.extend(starts[piece.start : piece.end])
            folded_ends.extend(ends[piece.start : piece.end])
        else:
            out.append(piece.text)
            folded_starts.extend([starts[piece.start]] * len(piece.text))
            folded_ends.extend([ends[piece.end - 1]] * len(piece.text))
    return Folded("".join(out), folded_starts, folded_ends)


def folded(text: str) -> str:
    """`text` folded, without white space at its ends."""
    if text.isascii():
        plain = " ".join(text.split())
        if not any(sign in plain for sign in _FOLDED_ASCII):
            return plain
    return (_fold_article if len(text) > _LONG else _fold_statement)(text)


def _fold(text: str) -> str:
    return _FOLDED.sub(_folding, composed(text)).strip()


# Several rules fold the same texts. Articles take a hundred times the room of statements.
_LONG = 3_000
_fold_statement = lru_cache(maxsize=1_024)(_fold)
_fold_article = lru_cache(maxsize=4)(_fold)


def composed(text: str) -> str:
    """`text` in NFC, unless it is heaped with marks."""
    return text if text.isascii() or _is_heaped(text) else unicodedata.normalize("NFC", text)


def untied(text: str) -> str:
    """`text` with its ligatures as single letters, and everything else as it is."""
    return re.sub(f"[{_TIED}]", lambda tie: unicodedata.normalize("NFKC", tie[0]), text)


def _pieces(text: str) -> Iterator[_Piece]:
    done = 0
    for match in _FOLDED.finditer(text):
        if match.start() > done:
            yield _Piece(done, match.start(), None)
        done = match.end()
        yield _Piece(match.start(), done, _folding(match))
    if done < len(text):
        yield _Piece(done, len(text), None)


def _folding(match: re.Match[str]) -> str:
    if match.lastgroup == "space":
        return " " if any(character.isspace() for character in match[0]) else ""
    if match.lastgroup == "tied":
        return unicodedata.normalize("NFKC", match[0])
    return _PLAIN[match.lastgroup or ""]


def _compose(text: str) -> tuple[str, "array[int]", "array[int]"]:
    """NFC with offsets: a letter and the marks on it change together."""
    if _is_heaped(text) or unicodedata.is_normalized("NFC", text):
        return text, array("q", range(len(text))), array("q", range(1, len(text) + 1))
    out: list[str] = []
    starts, ends = array("q"), array("q")
    for start, end in _clusters(text):
        composed = unicodedata.normalize("NFC", text[start:end])
        out.append(composed)
        starts.extend([start] * len(composed))
        ends.extend([end] * len(composed))
    return "".join(out), starts, ends


def _is_heaped(text: str) -> bool:
    """Whether more marks are heaped on one letter than any script has.

    Putting those in order takes time in the square of their number, so such text stays as it is.
    """
    if _HEAP.search(text) is None:
        return False
    heap = 0
    for character in text:
        heap = heap + 1 if character > "\u02ff" and unicodedata.combining(character) else 0
        if heap > _MOST_MARKS:
            return True
    return False


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not _joins(text[index]):
            if index > start:
                yield start, index
            start = index


def _joins(character: str) -> bool:
    """Whether a character can melt into the one before it."""
    return character > "\u02ff" and (
        unicodedata.category(character).startswith("M") or _JAMO.match(character) is not None
    )
