"""The entry of the phase: bytes in, `Article` out."""

from briefing.model.article import Article
from briefing.read.encoding import decode
from briefing.read.media_type import HTML, MARKDOWN, known_media_type, media_type_of
from briefing.read.text import read_text


def read_article(
    data: bytes, name: str, *, media_type: str | None = None, encoding: str | None = None
) -> Article:
    """The article in the file `name` with the content `data`.

    `media_type` and `encoding` are taken from the file when not given: the type from its suffix
    or its beginning, the encoding from a byte order mark, else UTF-8.

    Raises:
        InputError: the bytes are not text in that encoding, or hold no article.
    """
    text = decode(data, name, encoding)
    kind = known_media_type(media_type, name) if media_type else media_type_of(name, text)
    if kind == HTML:
        from briefing.read.html import read_html

        return read_html(text, name)
    if kind == MARKDOWN:
        from briefing.read.markdown import read_markdown

        return read_markdown(text, name)
    return read_text(text, name)
