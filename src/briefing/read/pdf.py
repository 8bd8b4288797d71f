"""A PDF with a text layer to an `Article`: what stands on its pages, as one reads it."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence

from briefing.errors import InputError
from briefing.model.article import Article
from briefing.read.media_type import PDF
from briefing.read.pdf_lines import PdfLine, blocks_on, leadings, lines_on
from briefing.read.pdf_order import in_reading_order
from briefing.read.pdf_pages import PdfPage, pages_of
from briefing.read.pdf_paragraphs import Paragraph, paragraphs_of, text_of, vocabulary_of
from briefing.read.run import folded
from briefing.read.structured import Properties, positioned, read_structured

_MARGIN = 0.1
"""Which share of the page's height running heads and feet may stand in, above and below."""
_PAGE_NUMBER = re.compile(
    r"(?:[^\W\d]{1,8}\.? )?[-–—|]? ?\d{1,4}(?: ?(?:/|of|von|de|sur|di|van|av) ?\d{1,4})? ?[-–—|]?",
    re.IGNORECASE,
)
_CREATED = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_FILE_NAME = re.compile(
    r"\.(?:docx?|indd|odt|pdf|qxd|rtf|txt|html?)$|^microsoft word|^untitled", re.IGNORECASE
)
_FRONT = 3
"""On how many pages the headline is looked for: a printed web page begins with its menus."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def read_pdf(data: bytes, name: str) -> Article:
    """The article in a PDF: paragraphs joined over lines, columns and pages, hyphens of line
    ends taken out, running heads and page numbers left out but for the first of each.

    Raises:
        InputError: the PDF is encrypted, damaged, too large, has no text layer or no article.
    """
    pages, information = pages_of(data, name)
    if not any(page.words for page in pages):
        raise InputError(
            "the PDF has no text layer: its pages are pictures",
            hint="run text recognition (OCR) over it first, or give the article's text",
            file=name,
        )
    lines, running = _without_running(pages, [lines_on(page) for page in pages])
    leading = leadings(lines)
    from_right = _is_from_right(pages)
    ordered = [in_reading_order(blocks_on(one, leading), from_right=from_right) for one in lines]
    paragraphs = paragraphs_of(ordered)
    vocabulary = vocabulary_of(paragraphs)
    texts = [_clean(text_of(paragraph, vocabulary)) for paragraph in paragraphs]
    tags = _tags(paragraphs, texts)
    pieces = [("furniture", _clean(line.text)) for line in running]
    pieces += zip(tags, texts, strict=True)
    return read_structured(
        positioned([(tag, text) for tag, text in pieces if text]),
        PDF,
        _properties(information),
        name,
    )


def _clean(text: str) -> str:
    """Ligatures as letters, no control characters: what a person would copy off the page."""
    kept = "".join(c for c in text if unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"})
    for ligature in ("ﬀ", "ﬁ", "ﬂ", "ﬃ", "ﬄ", "ﬅ", "ﬆ"):
        kept = kept.replace(ligature, unicodedata.normalize("NFKC", ligature))
    return folded(kept)


def _without_running(
    pages: Sequence[PdfPage], lines: list[list[PdfLine]]
) -> tuple[list[list[PdfLine]], list[PdfLine]]:
    """The lines of each page without running heads, feet and page numbers; and of these the
    first of each that holds words."""
    seen: defaultdict[tuple[str, bool], set[int]] = defaultdict(set)
    for number, (page, found) in enumerate(zip(pages, lines, strict=True)):
        for line in found:
            if (edge := _edge(line, page)) is not None:
                seen[_key(line), edge].add(number)
    kept: list[list[PdfLine]] = []
    running: dict[tuple[str, bool], PdfLine] = {}
    for page, found in zip(pages, lines, strict=True):
        rest: list[PdfLine] = []
        for line in found:
            edge = _edge(line, page)
            if edge is None:
                rest.append(line)
            elif len(seen[_key(line), edge]) > 1:
                running.setdefault((_key(line), edge), line)
            elif not _PAGE_NUMBER.fullmatch(line.text):
                rest.append(line)
        kept.append(rest)
    named = [line for line in running.values() if not _PAGE_NUMBER.fullmatch(line.text)]
    return kept, named


def _edge(line: PdfLine, page: PdfPage) -> bool | None:
    """True in the upper margin, False in the lower, None between them."""
    if line.bottom > page.height * (1 - _MARGIN):
        return True
    return False if line.top < page.height * _MARGIN else None


def _key(line: PdfLine) -> str:
    return re.sub(r"\d+", "0", line.text.casefold())


def _is_from_right(pages: Sequence[PdfPage]) -> bool:
    letters = Counter(
        unicodedata.bidirectional(c) in _RIGHT_TO_LEFT
        for page in pages[:3]
        for word in page.words[:500]
        for c in word.text[:10]
        if c.isalpha()
    )
    return letters[True] > letters[False]


def _tags(paragraphs: list[Paragraph], texts: list[str]) -> list[str]:
    """What size and weight make of each paragraph: `h1`, `h2`, `p` or `small`."""
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        sizes[paragraph.size] += paragraph.letters
    body = sizes.most_common(1)[0][0] if sizes else 1.0
    tags = [_tag(one, text, body) for one, text in zip(paragraphs, texts, strict=True)]
    front = [
        index
        for index, one in enumerate(paragraphs)
        if tags[index] == "h2" and one.page < _FRONT and one.size > 1.15 * body
        if len(texts[index].split()) > 1
    ]
    largest = max((paragraphs[index].size for index in front), default=0.0)
    for index in front:
        if paragraphs[index].size > 0.9 * largest:
            tags[index] = "h1"
    return tags


def _tag(paragraph: Paragraph, text: str, body: float) -> str:
    words = len(text.split())
    if paragraph.size > 1.08 * body and words <= 60:
        return "h2"
    if paragraph.bold and words <= 16 and not text.endswith((".", ",", ";", ":")):
        return "h2"
    return "small" if paragraph.size < 0.92 * body else "p"


def _properties(information: dict[str, str]) -> Properties:
    """Title, author and date of the document information (ISO 32000-1, 14.3.3)."""
    created = _CREATED.match(information.get("CreationDate", ""))
    title = information.get("Title", "")
    return {
        "title": "" if _FILE_NAME.search(title.strip()) else title[:500],
        "author": information.get("Author", "")[:200],
        "created": "-".join(created.groups()) if created else "",
    }
