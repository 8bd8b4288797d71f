"""An article as it was read: every block of the page with its place in the source text."""

from enum import StrEnum
from functools import cached_property

from briefing.model.base import Model


class BlockKind(StrEnum):
    """What a block of the page is. Only headings and paragraphs are body."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    NOTE = "note"
    """A remark of the publisher on the article: "This article was translated from German"."""
    FURNITURE = "furniture"
    """Navigation, teasers, share and cookie lines: never evidence."""


QUOTABLE = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH})
"""The kinds of block a quote may come from. A heading is the editor's label, a caption the
picture desk's: neither is evidence."""


class Block(Model):
    """A run of the source text: `article.text[start:end]`, offsets in code points.

    `text` is that run with white space folded to single spaces, for people to read.
    """

    kind: BlockKind
    text: str
    start: int
    end: int
    number: int | None = None
    """Paragraphs are numbered from 1 in reading order; other blocks have no number."""
    dateline: int = 0
    """How many code points from `start` are a dateline ("KABUL, Aug 26 (Reuters) – "), which
    places and dates the report and not what it tells."""


class Article(Model):
    """A news article: its whole text, the blocks found in it, and what it says of itself."""

    name: str
    """The file as the user gave it, for messages; `-` for standard input."""
    media_type: str
    """`text/plain`, `text/markdown`, `text/html`, `application/pdf`, or that of Word's `.docx`
    (`application/vnd.openxmlformats-officedocument.wordprocessingml.document`)."""
    text: str
    """What all offsets refer to. For plain text the file as given; for everything else the
    visible text of every block, in reading order, joined by blank lines."""
    sha256: str
    """SHA-256 of `text` in UTF-8, in hexadecimal."""
    language: str = ""
    """BCP 47 tag, or empty when unknown."""
    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    """Publication date as EDTF, or empty when the article gives none."""
    publisher: str = ""
    url: str = ""
    translated_from: str = ""
    """The language (in English words, as found) a translation note names, or empty."""
    inferred: frozenset[str] = frozenset()
    """Names of the fields above that were inferred and not read off the article."""
    blocks: tuple[Block, ...] = ()

    def of_kind(self, *kinds: BlockKind) -> tuple[Block, ...]:
        """The blocks of these kinds, in page order."""
        return tuple(block for block in self.blocks if block.kind in kinds)

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        """The numbered body paragraphs."""
        return self.of_kind(BlockKind.PARAGRAPH)

    @property
    def standfirst(self) -> str:
        """The standfirst, or an empty string."""
        return " ".join(block.text for block in self.of_kind(BlockKind.STANDFIRST))
