"""What an article says of itself → a `Source` with CSL names."""

import re
from collections.abc import Iterable

from briefing.draft.csl_names import csl_names
from briefing.draft.identifiers import slug, unique
from briefing.draft.phrases import phrase
from briefing.model.article import Article
from briefing.model.edtf import parse_edtf
from briefing.model.source import Source

_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,1990}")
_LONGEST = 500
# Article fields and the source fields made from them.
_FIELDS = {
    "title": "title",
    "authors": "author",
    "published": "issued",
    "publisher": "container-title",
    "url": "URL",
    "language": "language",
    "translated_from": "translated_from",
}


def source_of(article: Article, language: str, taken: Iterable[str]) -> Source:
    """The source record; its id comes from publisher, author or title, and is new."""
    authors = csl_names(article.authors)
    publisher = _line(article.publisher)
    title = _line(article.title) or phrase("untitled", language)
    inferred = sorted(_FIELDS[name] for name in article.inferred if name in _FIELDS)
    undated_page = article.media_type == "text/html" and not article.published
    return Source.model_validate(
        {
            "id": unique(_ident(article, publisher), taken),
            "type": "webpage" if undated_page else "article-newspaper",
            "title": title,
            "author": authors,
            "container-title": publisher or None,
            "issued": _issued(article.published),
            "URL": article.url if _ADDRESS.fullmatch(article.url) else None,
            "language": _line(article.language) or None,
            "translated_from": _line(article.translated_from) or None,
            "file": article.name if article.name not in ("", "-") else None,
            "sha256": article.sha256,
            "inferred": tuple(inferred),
        }
    )


def _ident(article: Article, publisher: str) -> str:
    names = csl_names(article.authors)
    author = (names[0].family or names[0].literal or "") if names else ""
    year = re.match(r"\d{4}", article.published)
    words = slug(publisher) or slug(author) or "-".join(slug(article.title).split("-")[:4])
    ident = words[:40].strip("-") or "source"
    return f"{ident}-{year[0]}" if year else ident


def _issued(published: str) -> str | None:
    try:
        parse_edtf(published)
    except ValueError:
        return None
    return published


def _line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST].strip()
