"""Markdown (CommonMark) to an `Article`; front matter between `---` lines gives the metadata."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from briefing.errors import InputError
from briefing.model.article import Article
from briefing.read.body import Look, look_at
from briefing.read.bylines import names_in
from briefing.read.classify import Reading, complete
from briefing.read.day_order import writes_month_first
from briefing.read.language import language_of
from briefing.read.media_type import MARKDOWN
from briefing.read.publication_date import chosen_date, dates_in
from briefing.read.publisher import publisher_of
from briefing.read.run import Run, folded
from briefing.read.text import blocks_of, no_body, sha256_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(
    r"---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_TEXT_TOKENS = frozenset({"text", "code_inline", "text_special"})
_BREAKS = frozenset({"softbreak", "hardbreak"})


def read_markdown(text: str, name: str) -> Article:
    """The article in the Markdown source `text`.

    Raises:
        InputError: there is no body in it, or its front matter cannot be read.
    """
    front: Mapping[str, Any] = {}
    found = _FRONT_MATTER.match(text)
    if found:
        front = _front_matter(found.group(1), name)
        text = text[found.end() :]
    runs = _runs(text)
    visible = "\n\n".join(run.text for run in runs)
    reading = _reading(runs, visible)
    if reading is None:
        raise no_body(name)
    words = " ".join(runs[index].text for index in reading.paragraphs)
    read_language = _plain(front.get("language") or front.get("lang"))
    read_publisher = _plain(front.get("publisher") or front.get("site"))
    language, publisher = read_language or language_of(words), read_publisher or publisher_of(runs)
    read_day = _day(front.get("date") or front.get("published"), text)
    guessed_day = reading.published if reading.dated_by_guess and not read_day else ""
    inferred = {
        "published": guessed_day,
        "language": language if not read_language else "",
        "publisher": publisher if not read_publisher else "",
    }
    return Article(
        name=name,
        media_type=MARKDOWN,
        text=visible,
        sha256=sha256_of(visible),
        language=language,
        title=_plain(front.get("title")) or reading.title,
        authors=_authors(front.get("authors") or front.get("author")) or reading.authors,
        published=read_day or reading.published,
        publisher=publisher,
        url=_address(_plain(front.get("url") or front.get("source"))),
        translated_from=reading.translated_from,
        inferred=frozenset(field for field, value in inferred.items() if value),
        blocks=blocks_of(runs, reading.kinds),
    )


def _reading(runs: list[Run], visible: str) -> Reading | None:
    """What the blocks are, headings as they are marked; None when there is no body."""
    page = look_at(runs)
    for index, run in enumerate(runs):
        if run.tag.startswith("h"):
            page.looks[index] = Look.HEADING
    body = [i for i, look in enumerate(page.looks) if look is Look.SENTENCES]
    if not body:
        return None
    headline = next((i for i, run in enumerate(runs) if run.tag == "h1" and i < body[-1]), -1)
    if headline < 0 and runs[0].tag.startswith("h"):
        headline = 0
    body = [i for i in body if i > headline]
    return complete(page, visible, headline, body[0], body[-1]) if body else None


def _runs(text: str) -> list[Run]:
    """The blocks of the document with their visible text, as they would stand on a page."""
    from markdown_it import MarkdownIt

    # Twenty levels of nesting are more than any article has.
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 20})
    runs: list[Run] = []
    position = 0
    opened: list[str] = []
    for token in parser.parse(text):
        if token.nesting > 0:
            opened.append(token.tag)
        elif token.nesting < 0 and opened:
            opened.pop()
        if token.type != "inline":
            continue
        visible = folded(_visible(token.children or []))
        if not visible:
            continue
        tag = opened[-1] if opened else ""
        if "li" in opened:
            visible = f"• {visible}"
        runs.append(Run(position, position + len(visible), visible, tag=tag))
        position += len(visible) + 2
    return runs


def _visible(tokens: "list[Token]") -> str:
    parts: list[str] = []
    for token in tokens:
        if token.type in _TEXT_TOKENS:
            parts.append(token.content)
        elif token.type in _BREAKS:
            parts.append(" ")
        elif token.type == "image":
            # The alternative text of a picture is no sentence of the article around it.
            continue
    return "".join(parts)


def _front_matter(source: str, name: str) -> Mapping[str, Any]:
    import yaml

    hint = "Front matter is simple `key: value` lines, such as `title:`, `author:`, `date:`."
    try:
        data = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - makes strings only
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark is not None else 1
        raise InputError(
            "the front matter cannot be read", hint=hint, file=name, line=line
        ) from None
    return data if isinstance(data, dict) else {}


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    return folded(value) if isinstance(value, str) else ""


def _authors(value: Any) -> tuple[str, ...]:
    names: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        text = _plain(item)
        names += names_in(text, labelled=True) or ((text,) if text else ())
    return tuple(dict.fromkeys(names))


def _day(value: Any, text: str) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    line = _plain(value)
    return chosen_date(dates_in(line, month_first=writes_month_first(text)))


def _address(value: str) -> str:
    return value if value.startswith(("https://", "http://")) else ""
