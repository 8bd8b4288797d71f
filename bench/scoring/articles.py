"""Saved pages and pasted text: fundus test pages."""

import gzip
from pathlib import Path
from typing import Any

from briefing import read_article
from briefing.errors import BriefingError
from briefing.model.article import Article, BlockKind

SCORER = ("score_article.py",)


def predict_pasted(row: dict[str, Any]) -> dict[str, Any]:
    """What is read from the page's text, as one pastes it."""
    return _prediction(row["id"], row["paste"].encode(), "article.txt")


def predict_page(row: dict[str, Any]) -> dict[str, Any]:
    """What is read from the saved page."""
    return _prediction(row["id"], gzip.decompress(Path(row["html"]).read_bytes()), "page.html")


def _prediction(ident: str, data: bytes, name: str) -> dict[str, Any]:
    try:
        article = read_article(data, name=name)
    except BriefingError:
        return {"id": ident}
    body = article.of_kind(BlockKind.STANDFIRST, BlockKind.HEADING, BlockKind.PARAGRAPH)
    return {
        "id": ident,
        "title": article.title,
        "authors": list(article.authors),
        "date": article.published or None,
        "standfirst": article.standfirst or None,
        "body": "\n".join(block.text for block in body),
        "sections": _sections(article),
    }


def _sections(article: Article) -> list[dict[str, Any]]:
    sections: list[dict[str, Any]] = [{"headline": "", "paragraphs": []}]
    for block in article.of_kind(BlockKind.HEADING, BlockKind.PARAGRAPH):
        if block.kind is BlockKind.HEADING:
            sections.append({"headline": block.text, "paragraphs": []})
        else:
            sections[-1]["paragraphs"].append(block.text)
    return sections
