"""A run of an article's text → evidence that points at it, word for word."""

from briefing.draft.sentences import Sentence
from briefing.model.article import Article, Block
from briefing.model.source import Evidence, TextQuote

_CONTEXT = (32, 64, 128, 256)
"""Code points of prefix and suffix, grown until the passage is told apart."""


def quote_sentence(article: Article, source: str, sentence: Sentence) -> Evidence:
    """Evidence for a whole sentence."""
    return quote_span(article, source, sentence.block, sentence.start, sentence.end)


def quote_span(article: Article, source: str, block: Block, start: int, end: int) -> Evidence:
    """Evidence for `article.text[start:end]`, which lies in `block` and does not begin or end
    with white space. Prefix and suffix are given where the same words occur twice."""
    text = article.text
    exact = text[start:end]
    prefix = suffix = None
    if text.find(exact) != start or text.find(exact, start + 1) >= 0:
        for size in _CONTEXT:
            prefix = text[max(0, start - size) : start]
            suffix = text[end : end + size]
            around = prefix + exact + suffix
            if text.find(around, text.find(around) + 1) < 0:
                break
    return Evidence(
        source=source,
        locator=str(block.number) if block.number is not None else None,
        quote=TextQuote(
            exact=exact, prefix=prefix or None, suffix=suffix or None, start=start, end=end
        ),
    )
