"""What every block of a draft is made from: one article, its sentences and their dates."""

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.dates import DateExpression, find_dates
from briefing.dates.locales import LOCALES
from briefing.draft.figures.found import FoundFigure, figures_found
from briefing.draft.quotes.find import by_sentence, find_quotations
from briefing.draft.quotes.quotation import Quotation
from briefing.draft.text.dialogue import Turn, turns
from briefing.draft.text.quoting import quote_sentence
from briefing.draft.text.salience import sentence_scores
from briefing.draft.text.sentences import Sentence, sentences_of
from briefing.draft.text.signals import FUNCTION_WORDS
from briefing.model.article import Article, BlockKind
from briefing.model.edtf import EdtfDate, Precision, latest, parse_edtf
from briefing.model.source import Evidence


@dataclass(frozen=True)
class Material:
    """One article, prepared. `language` is a primary language subtag, "en" when unknown."""

    article: Article
    source: str
    """The id its citations use."""
    language: str
    published: datetime.date | None
    """The publication date when it is known to the day."""
    horizon: datetime.date
    """The last day the article can know of: its publication, else the day of the briefing."""
    standfirst: tuple[Sentence, ...]
    body: tuple[Sentence, ...]
    dates: Mapping[int, tuple[DateExpression, ...]]
    """The date expressions of a sentence of body or standfirst, by the sentence's `start`."""

    scores: tuple[float, ...]
    """How much each sentence of the body is worth keeping."""

    def evidence(self, sentence: Sentence) -> Evidence:
        """The sentence, word for word."""
        return quote_sentence(self.article, self.source, sentence)

    def dates_of(self, sentence: Sentence) -> tuple[DateExpression, ...]:
        """The date expressions in a sentence of body or standfirst, in order."""
        return self.dates.get(sentence.start, ())

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """All that somebody says in the body, in order."""
        return find_quotations(self.article.text, self.body, self.language)

    def said_in(self, sentence: Sentence) -> tuple[Quotation, ...]:
        """What somebody says in a body sentence, or across it."""
        return self._said.get(sentence.start, ())

    @cached_property
    def _said(self) -> dict[int, tuple[Quotation, ...]]:
        return by_sentence(self.quotations, self.body)

    def turn(self, sentence: Sentence) -> Turn | None:
        """Whose turn the sentence is part of, in an interview."""
        return self._turns.get(sentence.block.start)

    @cached_property
    def _turns(self) -> dict[int, Turn]:
        return turns(self.article)

    @cached_property
    def figures(self) -> tuple[FoundFigure, ...]:
        """All figures of the body, in order."""
        return figures_found(self.body, self.language, self.dates_of)

    def before(self, sentence: Sentence) -> Sentence | None:
        """The body sentence directly before it in the same paragraph."""
        return self._by_place.get((sentence.block.start, sentence.index - 1))

    @cached_property
    def _by_place(self) -> dict[tuple[int, int], Sentence]:
        return {(sentence.block.start, sentence.index): sentence for sentence in self.body}

    def is_fragment(self, sentence: Sentence) -> bool:
        """Whether the sentence is a date and nothing else: torn from its neighbour."""
        expressions = self.dates_of(sentence)
        if not expressions or all(expression.kind == "time" for expression in expressions):
            return False
        if sentence.text[0] in '“"„«‘':
            return False  # an answer that somebody gives
        rest, position = [], sentence.start
        for expression in expressions:
            rest.append(self.article.text[position : expression.start])
            position = expression.end
        rest.append(self.article.text[position : sentence.end])
        words = re.findall(r"[^\W_]+", " ".join(rest).casefold())
        return all(word in FUNCTION_WORDS for word in words)

    @cached_property
    def torn_dates(self) -> frozenset[str]:
        """The dates of fragments; what is counted from them is as uncertain as they are."""
        return frozenset(
            expression.edtf
            for sentence in self.body
            if self.is_fragment(sentence)
            for expression in self.dates_of(sentence)
            if expression.edtf
        )


def prepare(article: Article, source: str, language: str, today: datetime.date) -> Material:
    """Split the article into sentences and find the dates in its body."""
    published = publication_day(article)
    standfirst = sentences_of(article, BlockKind.STANDFIRST)
    body = sentences_of(article, BlockKind.PARAGRAPH)
    told = _dates(article, BlockKind.PARAGRAPH, body, published, language)
    above = _dates(article, BlockKind.STANDFIRST, standfirst, published, language)
    return Material(
        article=article,
        source=source,
        language=language,
        published=published,
        horizon=published or _last_day(article) or today,
        standfirst=standfirst,
        body=body,
        dates={**above, **told},
        scores=sentence_scores(body, article.title),
    )


def publication_day(article: Article) -> datetime.date | None:
    """The day of publication, or None when it is unknown or only a month or year."""
    try:
        date = parse_edtf(article.published)
    except ValueError:
        return None
    if not isinstance(date, EdtfDate) or date.precision is not Precision.DAY:
        return None
    year, month, day = date.earliest
    return datetime.date(year, month, day) if year > 0 else None


def _last_day(article: Article) -> datetime.date | None:
    """The last day of a publication month or year."""
    try:
        last = latest(parse_edtf(article.published))
    except ValueError:
        return None
    return datetime.date(*last) if last and last[0] > 0 else None


def _dates(
    article: Article,
    kind: BlockKind,
    body: Sequence[Sentence],
    published: datetime.date | None,
    language: str,
) -> dict[int, tuple[DateExpression, ...]]:
    if not body:
        return {}
    known = language if language in LOCALES else "und"
    found = find_dates(_only(article, kind), published, known)
    by_sentence: dict[int, tuple[DateExpression, ...]] = {}
    position = 0
    for sentence in body:
        while position < len(found) and found[position].start < sentence.start:
            position += 1
        first = position
        while position < len(found) and found[position].end <= sentence.end:
            position += 1
        if position > first:
            by_sentence[sentence.start] = tuple(found[first:position])
    return by_sentence


def _only(article: Article, kind: BlockKind) -> str:
    """The article's text with all other blocks blanked out: the same length, so that offsets
    hold, and no caption or teaser lends its date to the body."""
    pieces, position = [], 0
    for block in article.of_kind(kind):
        pieces.append(_blank(article.text[position : block.start]))
        pieces.append(article.text[block.start : block.end])
        position = block.end
    pieces.append(_blank(article.text[position:]))
    return "".join(pieces)


def _blank(text: str) -> str:
    if len(text) < 2:
        return text
    return "\n" * 2 + " " * (len(text) - 2)
