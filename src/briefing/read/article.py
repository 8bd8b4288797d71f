"""The entry of the phase: bytes in, `Article` out."""

from briefing.model.article import Article
from briefing.read.encoding import decode
from briefing.read.media_type import (
    DOCX,
    HTML,
    MARKDOWN,
    PDF,
    binary_type_of,
    known_media_type,
    media_type_of,
)
from briefing.read.text import read_text


def type_of(data: bytes, name: str, encoding: str | None = None) -> str:
    """The media type that `read_article` takes a file for when it is told none.

    Raises:
        InputError: the bytes are not text in that encoding.
    """
    return binary_type_of(data, name) or media_type_of(name, decode(data, name, encoding))


def read_article(
    data: bytes, name: str, *, media_type: str | None = None, encoding: str | None = None
) -> Article:
    """The article in the file `name` with the content `data`.

    `media_type` and `encoding` are taken from the file when not given: the type from the bytes
    of Word files and PDFs, else from the suffix or the beginning of the text; the encoding from
    a byte order mark, else UTF-8. Word files and PDFs have no encoding.

    Raises:
        InputError: the bytes are not what the type or the encoding says, or hold no article.
    """
    kind = known_media_type(media_type, name) if media_type else binary_type_of(data, name)
    if kind == DOCX:
        from briefing.read.word import read_docx

        return read_docx(data, name)
    if kind == PDF:
        from briefing.read.pdf import read_pdf

        return read_pdf(data, name)
    text = decode(data, name, encoding)
    kind = kind or media_type_of(name, text)
    if kind == HTML:
        from briefing.read.html import read_html

        return read_html(text, name)
    if kind == MARKDOWN:
        from briefing.read.markdown import read_markdown

        return read_markdown(text, name)
    return read_text(text, name)
