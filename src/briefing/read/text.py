"""Plain text, as pasted from a page, to an `Article`. The text itself stays as it is."""

import hashlib

from briefing.errors import InputError
from briefing.model.article import Article, Block, BlockKind
from briefing.read.classify import classify
from briefing.read.dateline import dateline_end
from briefing.read.language import language_of
from briefing.read.lines import runs_of
from briefing.read.media_type import TEXT
from briefing.read.publisher import publisher_of
from briefing.read.run import Run

NO_BODY_HINT = "paste the whole article: whole sentences, one paragraph after the other"
_OPENING = 2
"""Paragraphs that may open with a dateline: a summary may stand above the one that does."""


def no_body(name: str, hint: str = NO_BODY_HINT) -> InputError:
    """The error for a file in which no article was found."""
    return InputError("no article body was found", hint=hint, file=name)


def read_text(text: str, name: str) -> Article:
    """The article in `text`.

    Raises:
        InputError: there is no body in it.
    """
    if not text.strip():
        raise InputError("the file is empty", hint=NO_BODY_HINT, file=name)
    runs = runs_of(text)
    reading = classify(runs, text)
    if reading is None:
        raise no_body(name)
    body = " ".join(runs[index].text for index in reading.paragraphs)
    language, publisher = language_of(body), publisher_of(runs)
    inferred = {
        "language": language,
        "publisher": publisher,
        "published": reading.published if reading.dated_by_guess else "",
    }
    return Article(
        name=name,
        media_type=TEXT,
        text=text,
        sha256=sha256_of(text),
        language=language,
        title=reading.title,
        authors=reading.authors,
        published=reading.published,
        publisher=publisher,
        translated_from=reading.translated_from,
        inferred=frozenset(field for field, value in inferred.items() if value),
        blocks=blocks_of(runs, reading.kinds, text),
    )


def sha256_of(text: str) -> str:
    """SHA-256 of `text` in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def blocks_of(runs: list[Run], kinds: list[BlockKind], text: str = "") -> tuple[Block, ...]:
    """Runs with their kinds as blocks; paragraphs are numbered from 1.

    `text` is what the offsets of the runs refer to, needed where it is not folded as they are.
    """
    blocks: list[Block] = []
    number = 0
    for run, kind in zip(runs, kinds, strict=True):
        number += kind is BlockKind.PARAGRAPH
        opens = kind is BlockKind.STANDFIRST or (kind is BlockKind.PARAGRAPH and number <= _OPENING)
        exact = text[run.start : run.end] if text else run.text
        blocks.append(
            Block(
                kind=kind,
                text=run.text,
                start=run.start,
                end=run.end,
                number=number if kind is BlockKind.PARAGRAPH else None,
                dateline=dateline_end(exact) if opens else 0,
            )
        )
    return tuple(blocks)
