"""Which kind of text a file is: from its name, else from how it begins."""

import re
from pathlib import PurePath

from briefing.errors import InputError

TEXT = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"

_SUFFIXES = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
}

_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|article|main|div|section|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRONT_MATTER = re.compile(r"---\r?\n(?:[\w-]+:.*\r?\n){1,50}---\r?\n")
_ATX_HEADING = re.compile(r"^#{1,4} \S", re.MULTILINE)
_LINK = re.compile(r"\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)")


def media_type_of(name: str, text: str) -> str:
    """The media type of the file `name` that holds `text`: by suffix, else by its beginning."""
    known = _SUFFIXES.get(PurePath(name).suffix.lower())
    if known is not None:
        return known
    start = text[:20_000]
    if _MARKUP.match(start):
        return HTML
    if _FRONT_MATTER.match(start):
        return MARKDOWN
    headings = len(_ATX_HEADING.findall(start))
    if headings >= 2 or (headings == 1 and _LINK.search(start)):
        return MARKDOWN
    return TEXT


def known_media_type(media_type: str, name: str) -> str:
    """`media_type` without its parameters, if it is one we read.

    Raises:
        InputError: it is another one.
    """
    plain = media_type.partition(";")[0].strip().lower()
    if plain not in {TEXT, MARKDOWN, HTML}:
        raise InputError(
            f"articles of type “{plain}” are not read",
            hint=f"use {TEXT}, {MARKDOWN} or {HTML}",
            file=name,
        )
    return plain
