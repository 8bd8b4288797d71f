"""A statement beside what it rests on: its quotes, the sentences and the paragraphs around them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from briefing.check.english import ABBREVIATIONS, ORDINAL_NOUNS
from briefing.check.fold import folded
from briefing.check.locate import Located
from briefing.check.words import Word, words
from briefing.model.article import Article
from briefing.model.briefing import Claim
from briefing.model.finding import Path
from briefing.model.source import Evidence

# A sentence ends after a whole word or number: not after a letter ("J.", "U.S.") and not after
# one of `ABBREVIATIONS`. Where this is wrong it mostly takes too much, and a hedge there counts.
_END = re.compile(
    r"(?:(?<![\w.])(?P<word>[^\W\d_]{2,}(?:['’-]\w+)*)|[\d%)\]])[.!?…]+[\"”’')\]]*"
    r"(?=\s+[\"“‘'(\[]*(?P<next>[A-ZÀ-Þ][^\W\d_]*|\d))"
)
_SPEECH = re.compile(r"„[^„“”]*(?:[“”]|$)|«[^«»]*(?:»|$)|“[^“”]*(?:”|$)|\"[^\"]*(?:\"|$)")
_ADDED_DATE = re.compile(r" \[[^\[\]]{0,40}\b\d{4}\]")
"""A date that an editor or the draft set beside a weekday; it stands outside the source's words."""


@dataclass(frozen=True)
class Support:
    """One quote of a statement, found in its source. The texts are folded."""

    evidence: Evidence
    place: Located
    article: Article
    quote: str
    sentence: str
    """The sentence, or sentences, that the quote is from, whole."""

    @cached_property
    def block(self) -> str:
        """The paragraph (or headline, standfirst) that the quote is from, whole."""
        return plain(self.article.text[self.place.block.start : self.place.block.end])


@dataclass(frozen=True)
class Statement:
    """A claim whose every quote was found. All texts are folded."""

    path: Path
    claim: Claim
    language: str
    """Of the statement: "en" of "en-GB"."""
    source_language: str
    """Of its sources when they all have one, else an empty string when none of them says."""
    text: str
    support: tuple[Support, ...]

    @cached_property
    def quotes(self) -> str:
        """The quotes, as they stand in their sources, with ¶ between them."""
        return " ¶ ".join(found.quote for found in self.support)

    @cached_property
    def sentences(self) -> str:
        """The sentences that the quotes are from, whole, with ¶ between them."""
        return " ¶ ".join(dict.fromkeys(found.sentence for found in self.support))

    @cached_property
    def blocks(self) -> str:
        """The paragraphs that the quotes are from, whole, with ¶ between them."""
        return " ¶ ".join(dict.fromkeys(found.block for found in self.support))

    @property
    def is_english(self) -> bool:
        """Whether statement and sources are English, as far as they say."""
        return self.language == "en" and self.source_language in ("", "en")

    @cached_property
    def said(self) -> tuple[Word, ...]:
        """The words of the text."""
        return tuple(words(self.text))

    @cached_property
    def given(self) -> tuple[Word, ...]:
        """The words of the quotes."""
        return tuple(words(self.quotes))

    @cached_property
    def new(self) -> tuple[Word, ...]:
        """Words of the text that neither the quotes nor the speaker have; numbers are apart."""
        known = {word.key for word in self.given} | self.speaker
        return tuple(
            word
            for word in self.said
            if word.key not in known and not (word.is_free or word.is_number or word.is_saying)
        )

    @cached_property
    def told(self) -> tuple[Word, ...]:
        """What the text tells, without days and numbers and, where it names one, the speaker."""
        named = any(word.is_saying for word in self.said)
        aside = self.speaker if named else frozenset()
        return tuple(word for word in self.said if not word.is_aside and word.key not in aside)

    @cached_property
    def speaker(self) -> frozenset[str]:
        """What the words of `who` are compared by."""
        return frozenset(word.key for word in words(folded(self.claim.who or "")))


def statement(
    path: Path,
    claim: Claim,
    language: str,
    found: Iterable[tuple[Evidence, Located]],
    articles: Mapping[str, Article],
    languages: Mapping[str, str],
) -> Statement:
    """A claim with the places of all its quotes; `languages` has that of each source's id."""
    support = tuple(_supports(found, articles))
    spoken = {languages.get(one.evidence.source, "") for one in support}
    return Statement(
        path,
        claim,
        language,
        spoken.pop() if len(spoken) == 1 else "mul",
        plain(_ADDED_DATE.sub("", claim.text)),
        support,
    )


def _supports(
    found: Iterable[tuple[Evidence, Located]], articles: Mapping[str, Article]
) -> Iterator[Support]:
    for evidence, place in found:
        article = articles[evidence.source]
        block = article.text[place.block.start : place.block.end]
        start, end = place.start - place.block.start, place.end - place.block.start
        first, last = sentence(block, start, end)
        yield Support(evidence, place, article, plain(block[start:end]), plain(block[first:last]))


def plain(text: str) -> str:
    """A text folded, with "per cent" in one word."""
    return folded(text).replace("per cent", "percent")


def sentence(block: str, start: int, end: int) -> tuple[int, int]:
    """`start` and `end` of a passage grown to whole sentences; speech in quotation marks is one."""
    first, last = 0, len(block)
    for at in sentence_ends(block):
        if at <= start:
            first = at
        elif at >= end:
            last = at
            break
    return first, last


def sentence_ends(block: str) -> Iterator[int]:
    """Where the sentences of a block end, but for the last; never inside quotation marks."""
    spoken = [found.span() for found in _SPEECH.finditer(block)]
    position = 0
    for boundary in _END.finditer(block):
        if (boundary["word"] or "").casefold() in ABBREVIATIONS:
            continue
        if boundary["next"].casefold() in ORDINAL_NOUNS and not boundary["word"]:
            continue
        at = boundary.end()
        while position < len(spoken) and spoken[position][1] <= at:
            position += 1
        if position == len(spoken) or spoken[position][0] >= at:
            yield at
