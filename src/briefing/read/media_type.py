"""Which kind of text a file is: from its name, else from how it begins."""

import re
from pathlib import PurePath

from briefing.errors import InputError
from briefing.read.encoding import is_foreign

TEXT = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"

_SUFFIXES = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".docx": DOCX,
    ".pdf": PDF,
}
SHORT_NAMES = {"text": TEXT, "markdown": MARKDOWN, "html": HTML, "docx": DOCX, "pdf": PDF}
"""What people call the types we read."""

_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|article|main|div|section|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRONT_MATTER = re.compile(r"---\r?\n(?:[\w-]+:.*\r?\n){1,50}---\r?\n")
_ATX_HEADING = re.compile(r"^#{1,4} \S", re.MULTILINE)
_LINK = re.compile(r"\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)")


def binary_type_of(data: bytes, name: str) -> str | None:
    """PDF or DOCX, by the first bytes, which are certain; None for what must be text.

    Raises:
        InputError: the name says that it is one of these, and the bytes say that it is not.
    """
    # Some programs write a few bytes before the header (ISO 32000-1, appendix H).
    if data.startswith(b"%PDF-") or b"\n%PDF-1." in data[:1024]:
        return PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return DOCX
    named = _SUFFIXES.get(PurePath(name).suffix.lower())
    if named in {PDF, DOCX} and not is_foreign(data):
        kind = "a PDF" if named == PDF else "a Word document"
        raise InputError(
            "the file is empty" if not data.strip() else f"this is named as {kind}, but is none",
            hint="give the file its right suffix: .txt, .md, .html, .docx or .pdf",
            file=name,
        )
    return None


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
    """`media_type` without its parameters, if it is one we read; `html` is `text/html` for short.

    Raises:
        InputError: it is another one.
    """
    plain = media_type.partition(";")[0].strip().lower()
    plain = SHORT_NAMES.get(plain, plain)
    if plain == "application/xhtml+xml":
        return HTML
    if plain not in SHORT_NAMES.values():
        raise InputError(
            f"articles of type “{plain}” are not read",
            hint=f"use one of {', '.join(SHORT_NAMES)}",
            file=name,
        )
    return plain


def is_binary(media_type: str) -> bool:
    """Whether files of this type are no text, and so have no encoding."""
    return media_type in {DOCX, PDF}


def suffix_of(media_type: str) -> str:
    """The suffix by which a file of this type is known again."""
    return next(suffix for suffix, kind in _SUFFIXES.items() if kind == media_type)
