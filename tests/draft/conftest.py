"""Articles written for these tests, and what every draft of any article must keep to."""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from briefing.model.article import QUOTABLE, Article, Block, BlockKind
from briefing.model.briefing import Draft
from briefing.pipeline import check_briefing, read_article

NAMES = ("conflict", "economy", "science", "sport", "german")


@pytest.fixture(scope="session")
def articles() -> dict[str, Article]:
    """The invented articles, as they are read."""
    folder = Path(__file__).parent / "articles"
    return {name: read_article(folder / f"{name}.txt") for name in NAMES}


@pytest.fixture(scope="session")
def made() -> Callable[..., Article]:
    """A maker of articles by hand."""
    return _made


@pytest.fixture(scope="session")
def assert_sound() -> Callable[..., None]:
    """A check of what holds for every draft."""
    return _assert_sound


def _made(
    paragraphs: Iterable[str],
    *,
    title: str = "A headline",
    published: str = "",
    standfirst: str = "",
    headings: Iterable[int] = (),
    **fields: object,
) -> Article:
    """An article built by hand; `headings` are the positions of paragraphs that are headings."""
    parts = [(BlockKind.HEADLINE, title)]
    if standfirst:
        parts.append((BlockKind.STANDFIRST, standfirst))
    for index, paragraph in enumerate(paragraphs):
        kind = BlockKind.HEADING if index in set(headings) else BlockKind.PARAGRAPH
        parts.append((kind, paragraph))
    text, blocks, number = "", [], 0
    for kind, words in parts:
        text += "\n\n" if text else ""
        number += kind is BlockKind.PARAGRAPH
        if words.strip():
            blocks.append(
                Block(
                    kind=kind,
                    text=" ".join(words.split()),
                    start=len(text),
                    end=len(text) + len(words),
                    number=number if kind is BlockKind.PARAGRAPH else None,
                )
            )
        text += words
    return Article.model_validate(
        {
            "name": "article.txt",
            "media_type": "text/plain",
            "text": text,
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "title": title,
            "published": published,
            "blocks": tuple(blocks),
            **fields,
        }
    )


def _assert_sound(draft: Draft, *articles: Article) -> None:
    """What holds for every draft: words and offsets are the source's, and the check finds no
    error in it."""
    sources = {source.id: article for source, article in zip(draft.sources, articles, strict=True)}
    for path, item in draft.cited():
        for evidence in item.evidence:
            article, quote = sources[evidence.source], evidence.quote
            assert quote.start is not None, path
            assert quote.end is not None, path
            assert article.text[quote.start : quote.end] == quote.exact, path
            block = next(
                (b for b in article.blocks if b.start <= quote.start and quote.end <= b.end), None
            )
            assert block is not None, path
            assert block.kind in QUOTABLE, path
            assert evidence.locator == (str(block.number) if block.number else None), path
    assert len(draft.timeline) <= 25
    assert len(draft.key_figures) <= 8
    assert len(draft.actors) <= 12
    assert len(draft.key_points) <= 5
    assert len(draft.gaps) <= 6
    checked = check_briefing(draft, sources)
    errors = [found for found in checked.findings if found.severity == "error"]
    assert not errors, errors
