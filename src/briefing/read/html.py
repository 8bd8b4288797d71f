"""A saved HTML page to an `Article`. Nothing is fetched, whatever the page asks for."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.model.article import Article, BlockKind
from briefing.read.agreement import (
    agreed_authors,
    agreed_date,
    agreed_title,
    likeness,
    plain_titles,
)
from briefing.read.body import Look, Page, look_at
from briefing.read.bylines import has_prefix
from briefing.read.classify import Reading, complete
from briefing.read.extract import Extract, extract
from briefing.read.language import language_of
from briefing.read.linearise import MAXIMUM_ELEMENTS, Linear, linearise, too_deep, too_many
from briefing.read.media_type import HTML
from briefing.read.metadata import Metadata, metadata_of
from briefing.read.publisher import publisher_of
from briefing.read.run import WORD, Run
from briefing.read.stretch import densest_stretch
from briefing.read.text import blocks_of, no_body, sha256_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SUBHEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_SHINGLE = 4
_NO_BODY_HINT = (
    "it may need a script to show its text: save it whole from a browser, or paste the text"
)


def read_html(text: str, name: str) -> Article:
    """The article of the page with the source `text`.

    Raises:
        InputError: the page is nested too deeply, or there is no article in it.
    """
    root = _parsed(text, name)
    page = linearise(root, name)
    metadata = metadata_of(root)
    found = look_at(page.runs)
    extracted = extract(root)
    matched = _matched(page, extracted)
    if _finds_little(found, matched):
        matched |= set(_densest(found))
    _judge_by_markup(page, found, matched, extracted)
    body = [i for i, look in enumerate(found.looks) if look is Look.SENTENCES]
    if not body:
        raise no_body(name, _NO_BODY_HINT)
    headline = _headline(page, body[0], metadata)
    if headline > body[0]:
        body = [i for i in body if i > headline] or body
    reading = complete(found, page.text, headline, body[0], body[-1])
    if reading is None:
        raise no_body(name, _NO_BODY_HINT)
    _mark_description(page, reading, metadata, headline)
    _mark_first_heading(page, found, reading, headline)
    return _article(page, reading, metadata, name)


def _parsed(text: str, name: str) -> "HtmlElement":
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    # The decoded text is parsed, so a charset in a meta tag cannot contradict it; an XML
    # declaration in a str is refused by lxml, so it goes.
    source = re.sub(r"^\s*<\?xml[^>]{0,200}>", "", text)
    parser = HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = document_fromstring(source, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise InputError(
            "this is not a page that can be parsed",
            hint="save the page again as HTML, or paste its text into a .txt file",
            file=name,
        ) from None
    if sum(1 for _ in root.iter()) > MAXIMUM_ELEMENTS:
        raise too_many(name)
    # The parser drops what lies deeper than it goes, and only its log says so.
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise too_deep(name)
    return root


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(text.casefold())
    return {tuple(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))}


def _matched(page: Linear, found: Extract) -> set[int]:
    """The runs whose words the extractor took for the article."""
    known: set[tuple[str, ...]] = set()
    whole: set[str] = set()
    for part in found.parts:
        known |= _shingles(part)
        whole.add(Run(0, 0, part).key)
    matched: set[int] = set()
    for index, run in enumerate(page.runs):
        if run.words < _SHINGLE:
            if run.key and run.key in whole:
                matched.add(index)
            continue
        own = _shingles(run.text)
        if len(own & known) >= 0.8 * len(own):
            matched.add(index)
    return matched


def _finds_little(found: Page, matched: set[int]) -> bool:
    """Whether the extractor left most of the page's text out, as where it knows no element."""

    def words(indexes: Iterable[int]) -> int:
        return sum(found.runs[i].words for i in indexes if found.looks[i] is Look.SENTENCES)

    return words(matched) < 0.3 * words(_densest(found))


def _densest(found: Page) -> range:
    first, last = densest_stretch(found)
    return range(first, last + 1) if first >= 0 else range(0)


def _judge_by_markup(page: Linear, found: Page, matched: set[int], extracted: Extract) -> None:
    """Corrects what the words alone suggest by the elements they stand in and the extractor."""
    looks = found.looks
    sentences = [
        i for i in sorted(matched) if looks[i] is Look.SENTENCES and not _is_aside(page, i)
    ]
    paths = {page.places[i].path for i in sentences}
    first, last = (sentences[0], sentences[-1]) if sentences else (0, -1)
    for index, run in enumerate(page.runs):
        place, look = page.places[index], looks[index]
        if "figcaption" in place.landmarks or "caption" in place.hints:
            looks[index] = Look.CAPTION if run.words else Look.FURNITURE
        elif run.tag in _SUBHEADINGS or run.text in extracted.headings:
            alone = found.repeated[run.key] == 1 and not _is_aside(page, index)
            if look in {Look.SENTENCES, Look.SHORT} and alone:
                looks[index] = Look.HEADING if run.linked < 0.8 else Look.FURNITURE
        elif run.tag == "h1":
            looks[index] = Look.SHORT
        elif _is_aside(page, index) and index not in matched:
            looks[index] = Look.FURNITURE
        elif look is Look.SENTENCES and index not in matched:
            alike = place.path in paths and run.linked < 0.6
            if not alike or not first - 3 <= index <= last + 40:
                looks[index] = Look.FURNITURE
        elif look is Look.SHORT and index in matched and run.tag == "p" and run.linked < 0.6:
            if run.words >= 10:
                looks[index] = Look.SENTENCES
        elif look is Look.SHORT and run.linked > 0.8 and index not in matched:
            looks[index] = Look.FURNITURE


def _is_aside(page: Linear, index: int) -> bool:
    return bool(page.places[index].landmarks & {"nav", "footer", "aside"})


def _headline(page: Linear, first: int, metadata: Metadata) -> int:
    """The run that is the headline: an `h1`, or the run that repeats the page's own title."""
    best, best_index = 0.0, -1
    titles = [title for title in plain_titles(metadata) if title]
    for index, run in enumerate(page.runs):
        if not 1 <= run.words <= 45 or (run.tag not in {"h1", "h2"} and index > first):
            continue
        alike = max((likeness(run.text, title) for title in titles), default=0.0)
        score = alike + (0.5 if run.tag == "h1" else 0.1 if run.tag == "h2" else 0.0)
        score -= 0.3 if index > first + 3 else 0.0
        if score > max(best, 0.55 if titles else 0.45):
            best, best_index = score, index
    return best_index if best_index >= 0 else _only_heading(page, first)


def _only_heading(page: Linear, first: int) -> int:
    """The one `h1` above the text, where no title of the metadata is like any line."""
    found = [
        index
        for index, run in enumerate(page.runs[: first + 1])
        if run.tag == "h1" and run.words > 2 and run.linked < 0.8 and not _is_aside(page, index)
    ]
    return found[0] if len(found) == 1 else -1


def _mark_description(page: Linear, reading: Reading, metadata: Metadata, headline: int) -> None:
    """The line near the headline that repeats the page's own description is the standfirst."""
    if BlockKind.STANDFIRST in reading.kinds or not metadata.description or headline < 0:
        return
    wanted = Run(0, 0, metadata.description).key
    stop = max(headline + 8, reading.paragraphs[0])
    for index in range(headline + 1, min(stop, len(page.runs))):
        run = page.runs[index]
        if run.key == wanted and reading.kinds[index] is not BlockKind.PARAGRAPH:
            reading.kinds[index] = BlockKind.STANDFIRST
            return


def _mark_first_heading(page: Linear, found: Page, reading: Reading, headline: int) -> None:
    """A subheading above the first paragraph, when others further down are marked up alike."""
    first = reading.paragraphs[0]
    for index in range(first - 1, max(headline, first - 4), -1):
        if (
            found.looks[index] is not Look.HEADING
            or reading.kinds[index] is not BlockKind.FURNITURE
        ):
            continue
        alike = (
            kind is BlockKind.HEADING
            and page.runs[other].tag == page.runs[index].tag
            and page.places[other].path == page.places[index].path
            for other, kind in enumerate(reading.kinds)
        )
        if any(alike):
            reading.kinds[index] = BlockKind.HEADING
        return


def _article(page: Linear, reading: Reading, metadata: Metadata, name: str) -> Article:
    body = " ".join(page.runs[index].text for index in reading.paragraphs)
    inferred: set[str] = set()

    def either(field: str, read: str, guessed: str) -> str:
        if not read and guessed:
            inferred.add(field)
        return read or guessed

    # The headline on the page, which now and then is worded differently, stays a block.
    title, retitled = agreed_title(metadata, reading.title)
    labelled = any(
        kind is BlockKind.BYLINE and has_prefix(run.content)
        for kind, run in zip(reading.kinds, page.runs, strict=True)
    )
    authors, other_names = agreed_authors(metadata, reading.authors, page.text, labelled=labelled)
    shown = "" if reading.dated_by_guess and metadata.published else reading.published
    published, redated = agreed_date(metadata.published, shown)
    guessed_date = reading.dated_by_guess and not metadata.published
    if not published or guessed_date:
        # Such as "3 hours ago", with the day in an attribute.
        published, guessed_date = metadata.timed or published, guessed_date and not metadata.timed
    marks = {"title": retitled, "authors": other_names, "published": redated or guessed_date}
    inferred.update(field for field, marked in marks.items() if marked)
    return Article(
        name=name,
        media_type=HTML,
        text=page.text,
        sha256=sha256_of(page.text),
        language=either("language", metadata.language, language_of(body)),
        title=title,
        authors=authors,
        published=published,
        publisher=either("publisher", metadata.publisher, publisher_of(page.runs)),
        url=metadata.url,
        translated_from=reading.translated_from,
        inferred=frozenset(inferred),
        blocks=blocks_of(page.runs, reading.kinds),
    )
