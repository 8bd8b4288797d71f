"""The dates of the articles, and of texts beside them, as the date engine reads them."""

import datetime
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.check.dates.span import Span, span
from briefing.check.statement import Support
from briefing.model.article import Article, BlockKind
from briefing.model.edtf import EdtfDate, Precision, parse_edtf
from briefing.model.source import Source

if TYPE_CHECKING:
    from briefing.dates import DateExpression


@dataclass(frozen=True, slots=True)
class Told:
    """One date of a text: where it stands, and what days it means, if any."""

    start: int
    end: int
    text: str
    span: Span | None
    relation: str
    kind: str
    timex: str
    anchor: str | None
    ends: tuple[Span, ...]
    """The dates that a range names, each by itself, and the known end of an open one."""


class Calendar:
    """The dates of the articles of one briefing. Each article is read once, when first asked."""

    def __init__(self, sources: Sequence[Source], articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._sources = {source.id: source for source in sources}
        self._read: dict[tuple[str, BlockKind], tuple[list[int], list[Told]]] = {}

    def published(self, source: str) -> datetime.date | None:
        """The day a source was published: as the briefing says, else as the article does."""
        issued = self._sources[source].issued if source in self._sources else None
        return _day(issued or "") or _day(self._articles[source].published)

    def language(self, source: str) -> str:
        """The language to read a source in: its code, or "und" for digits alone."""
        known = self._sources[source].language if source in self._sources else None
        return _readable(known or self._articles[source].language or "en")

    def within(self, support: Support, start: int, end: int) -> list[Told]:
        """The dates between two places of the article, in the kind of block the quote is from."""
        source, kind = support.evidence.source, support.place.block.kind
        if (source, kind) not in self._read:
            article = self._articles[source]
            day, language = self.published(source), self.language(source)
            found = dates_of(_only(article, kind), day, language)
            self._read[source, kind] = [told.start for told in found], list(found)
        starts, dates = self._read[source, kind]
        return [
            told
            for told in dates[bisect_left(starts, start) : bisect_left(starts, end)]
            if told.end <= end
        ]

    def around(self, support: Support, told: Told) -> tuple[str, str]:
        """A few words of the paragraph before and after a date."""
        block, text = support.place.block, support.article.text
        before = text[max(block.start, told.start - 40) : told.start]
        return before, self.text_after(support, told.end)

    def text_after(self, support: Support, place: int) -> str:
        """A few words of the paragraph behind a place of the article."""
        return support.article.text[place : min(place + 40, support.place.block.end)]


def _readable(tag: str) -> str:
    code = tag.partition("-")[0].casefold()
    return code if code in ("en", "de", "fr") else "und"


def _day(edtf: str) -> datetime.date | None:
    try:
        date = parse_edtf(edtf)
    except ValueError:
        return None
    if not isinstance(date, EdtfDate) or date.precision is not Precision.DAY or date.year < 1:
        return None
    return datetime.date(*date.earliest)


@lru_cache(maxsize=1024)
def text_dates(text: str, reference: datetime.date | None, language: str) -> tuple[Told, ...]:
    """The dates of a short text, such as a statement."""
    return dates_of(text, reference, _readable(language))


def dates_of(text: str, reference: datetime.date | None, language: str) -> tuple[Told, ...]:
    """All dates of a text; `language` is one that the engine reads."""
    from briefing.dates import find_dates  # heavy, and most statements have no date

    return tuple(_told(found) for found in find_dates(text, reference, language))


def _told(found: "DateExpression") -> Told:
    days = span(found.edtf, found.mod or "") if found.edtf else None
    ends = [part.edtf for part in found.parts if part.edtf]
    if not ends and days and days.is_open and found.edtf:
        ends = [end for end in found.edtf.split("/") if end not in ("", "..")]
    return Told(
        found.start,
        found.end,
        found.text,
        days,
        found.relation,
        found.kind,
        found.timex,
        found.anchor,
        tuple(each for end in ends if (each := span(end))),
    )


def _only(article: Article, kind: BlockKind) -> str:
    """The article's text with all but one kind of block blanked out: the offsets hold, and no
    caption, by-line or dateline lends its date to the body."""
    pieces, position = [], 0
    for block in article.of_kind(kind):
        told = block.start + block.dateline
        pieces += [_blank(article.text[position:told]), article.text[told : block.end]]
        position = block.end
    pieces.append(_blank(article.text[position:]))
    return "".join(pieces)


def _blank(text: str) -> str:
    return text if len(text) < 2 else "\n\n" + " " * (len(text) - 2)
