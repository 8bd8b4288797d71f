"""A run of an article's text → evidence that points at it, word for word."""

import functools

from briefing.draft.text.sentences import Sentence
from briefing.model.article import Article, Block
from briefing.model.source import Evidence, TextQuote

_CONTEXT = (32, 64, 128, 256)
"""Code points of prefix and suffix, grown until the passage is told apart."""

_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‘’‚‛‹›`´", "'"),
        **dict.fromkeys("‐‑‒–—―", "-"),
    }
)


def quote_sentence(article: Article, source: str, sentence: Sentence) -> Evidence:
    """Evidence for a whole sentence."""
    return quote_span(article, source, sentence.block, sentence.start, sentence.end)


def quote_span(article: Article, source: str, block: Block, start: int, end: int) -> Evidence:
    """Evidence for `article.text[start:end]`, which lies in `block` and does not begin or end
    with white space. Prefix and suffix are given where the same words occur twice."""
    text = article.text
    prefix = suffix = None
    if not _is_single(text, text[start:end]):
        for size in _CONTEXT:
            prefix, suffix = text[max(0, start - size) : start], text[end : end + size]
            if _is_single(text, prefix + text[start:end] + suffix):
                break
    return Evidence(
        source=source,
        locator=str(block.number) if block.number is not None else None,
        quote=TextQuote(
            exact=text[start:end],
            prefix=prefix or None,
            suffix=suffix or None,
            start=start,
            end=end,
        ),
    )


def _is_single(text: str, passage: str) -> bool:
    """Whether a passage stands in the text only once, whatever its quotation marks and spaces."""
    folded, wanted = _folded(text), _fold(passage)
    return folded.find(wanted, folded.find(wanted) + 1) < 0


@functools.lru_cache(maxsize=8)
def _folded(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    return " ".join(text.translate(_TYPOGRAPHY).split())
