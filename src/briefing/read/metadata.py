"""What a page says of its article: JSON-LD, meta tags, microdata, `<title>`, `<html lang>`."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing.read.bylines import names_in
from briefing.read.publication_date import chosen_date, dates_in
from briefing.read.run import folded

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = re.compile(r"Article|Report|BlogPosting|Review|LiveBlog|Analysis|Opinion|Posting")
_MAXIMUM_NODES = 5000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_WHOLE_NAME = re.compile(r"[^\W\d_][^():@/|<>]{1,60}")
_URL = re.compile(r"https?://[^\s\"'<>]{3,2000}")

_BESIDE = frozenset({"nav", "aside", "footer"})
_DATE_KEYS = (
    "article:published_time datepublished og:published_time date pubdate publishdate dc.date"
    " dc.date.issued dcterms.created dcterms.date parsely-pub-date publish-date article.published"
    " sailthru.date cxenseparse:recs:publishtime article:published originalpublicationdate"
    " publication_date"
).split()


@dataclass
class Metadata:
    """Fields as the page gives them; empty when it does not."""

    titles: tuple[str, ...] = ()
    """One for each place that gives one, best first."""
    authors: tuple[str, ...] = ()
    published: str = ""
    timed: str = ""
    """The day of the first `<time>` of the page that has one, outside of menus and teasers."""
    publisher: str = ""
    url: str = ""
    language: str = ""
    description: str = ""


def metadata_of(root: "HtmlElement") -> Metadata:
    """What the page under `root` says of its article."""
    meta = _meta_tags(root)
    node = _article_node(root)
    titles = [_text(node.get("headline")), _first(meta, "og:title", "twitter:title", "dc.title")]
    titles += [_text(node.get("name")), _itemprop(root, "headline")]
    titles += [folded(title.text_content()) for title in root.iter("title")][:1]
    authors = _people(node.get("author")) or _people(node.get("creator"))
    if not authors:
        authors = _meta_authors(meta) or _names([_itemprop(root, "author")])
    return Metadata(
        titles=tuple(title for title in titles if title),
        authors=authors,
        published=_published(node, meta, root),
        timed=_timed(root),
        publisher=_publisher(node, meta),
        url=_canonical(root, meta, node),
        language=_language(root, meta, node),
        description=_text(node.get("description")) or _first(meta, "og:description", "description"),
    )


def _meta_tags(root: "HtmlElement") -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = folded(element.get("content") or "")
        if key and value:
            found.setdefault(key.strip().lower(), []).append(value)
    return found


def _first(meta: dict[str, list[str]], *keys: str) -> str:
    return next((meta[key][0] for key in keys if key in meta), "")


def _article_node(root: "HtmlElement") -> dict[str, Any]:
    """The JSON-LD object of the article; an empty one if the page has none."""
    best: dict[str, Any] = {}
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            kind = node.get("@type")
            kinds = " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)
            if _ARTICLE_TYPES.search(kinds) and len(node) > len(best):
                best = node
    return best


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD document that may be the article, without going into comments."""
    stack, seen = [data], 0
    while stack and seen < _MAXIMUM_NODES:
        seen += 1
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, dict):
            yield item
            stack.extend(
                item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item
            )


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or ""
    if not isinstance(value, str):
        return ""
    if "&" in value:
        # JSON-LD is often escaped twice.
        import html

        value = html.unescape(value)
    return folded(re.sub(r"<[^>]{0,200}>", "", value))


def _people(value: Any) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    return _names([_text(item) for item in items[:20]])


def _meta_authors(meta: dict[str, list[str]]) -> tuple[str, ...]:
    keys = (
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "parsely-author",
        "sailthru.author",
    )
    for key in keys:
        names = _names([value for value in meta.get(key, []) if "://" not in value])
        if names:
            return names
    return ()


def _names(values: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for value in values:
        if not value or len(value) > 200 or "@" in value or "://" in value:
            continue
        whole = (value,) if _WHOLE_NAME.fullmatch(value) else ()
        for name in names_in(value, labelled=True) or whole:
            if name not in found:
                found.append(name)
    return tuple(found)


def _published(node: dict[str, Any], meta: dict[str, list[str]], root: "HtmlElement") -> str:
    candidates = [_text(node.get("datePublished"))]
    candidates += [_first(meta, key) for key in _DATE_KEYS]
    candidates += [_itemprop(root, "datePublished")]
    candidates += [_text(node.get("dateCreated"))]
    for candidate in candidates:
        day = chosen_date(dates_in(candidate))
        if day:
            return day
    return ""


def _timed(root: "HtmlElement") -> str:
    for element in root.iter("time"):
        stamp = element.get("datetime") or ""
        outside = any(above.tag in _BESIDE for above in element.iterancestors())
        day = "" if outside else chosen_date(dates_in(stamp[:60]))
        if day:
            return day
    return ""


def _itemprop(root: "HtmlElement", name: str) -> str:
    for element in root.iter():
        if isinstance(element.tag, str) and element.get("itemprop") == name:
            value = element.get("content") or element.get("datetime") or element.text_content()
            return folded(value[:500])
    return ""


def _publisher(node: dict[str, Any], meta: dict[str, list[str]]) -> str:
    name = _text(node.get("publisher")) or _first(
        meta, "og:site_name", "dc.publisher", "application-name"
    )
    return "" if "://" in name else name


def _canonical(root: "HtmlElement", meta: dict[str, list[str]], node: dict[str, Any]) -> str:
    links = [
        element.get("href") or ""
        for element in root.iter("link")
        if "canonical" in (element.get("rel") or "").lower().split()
    ]
    for url in [*links, _first(meta, "og:url"), _text(node.get("url"))]:
        if _URL.fullmatch(url.strip()):
            return url.strip()
    return ""


def _language(root: "HtmlElement", meta: dict[str, list[str]], node: dict[str, Any]) -> str:
    html = next(root.iter("html"), None)
    own = html.get("lang") if html is not None else ""
    for tag in (
        own or "",
        _text(node.get("inLanguage")),
        _first(meta, "content-language", "og:locale"),
    ):
        if _LANGUAGE.fullmatch(tag.strip()):
            return tag.strip().replace("_", "-")
    return ""
