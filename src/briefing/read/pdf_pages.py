"""The words of a PDF's pages with their places, read by PDFium in a process of its own."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.errors import InputError

_SECONDS = 30
"""Longest wait for a PDF; a page of text takes some hundredths of a second."""

_OTHERWISE = "save the text of the article as a .txt or .html file"
_ERRORS = {
    "password": ("the PDF is encrypted", "save it without a password first"),
    "damaged": ("the PDF is damaged", _OTHERWISE),
    "library": ("the library that reads PDFs is not installed", "pip install pypdfium2"),
    "pages": ("the PDF has more than 300 pages", "give one article, saved by itself"),
    "characters": (
        "the PDF holds more than two million characters",
        "give one article, saved by itself",
    ),
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page; places in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool
    breaks: bool
    """Whether a hyphen stood behind it at the end of a line; the hyphen is left off."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page: its size in points, its words in the order in which it draws them."""

    width: float
    height: float
    words: tuple[Word, ...]


def pages_of(data: bytes, name: str) -> tuple[list[PdfPage], dict[str, str]]:
    """The pages of a PDF and its document information (`Title`, `Author`, `CreationDate`).

    Raises:
        InputError: it is encrypted, damaged, too large, or takes too long or too much memory.
    """
    worker = Path(__file__).with_name("pdf_worker.py")
    try:
        done = subprocess.run(
            [sys.executable, "-P", str(worker)],
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        answer: dict[str, Any] = json.loads(done.stdout) if done.returncode == 0 else {}
    except subprocess.TimeoutExpired:
        answer = {}
    except (OSError, ValueError):
        raise InputError("the PDF reader cannot be started", hint=_OTHERWISE, file=name) from None
    if not answer:
        raise InputError(
            "the PDF takes too long or too much memory to read", hint=_OTHERWISE, file=name
        )
    if "error" in answer:
        message, hint = _ERRORS[answer["error"]]
        raise InputError(message, hint=hint, file=name)
    pages = [
        PdfPage(page["width"], page["height"], tuple(_word(word) for word in page["words"]))
        for page in answer["pages"]
    ]
    return pages, {str(key): str(value) for key, value in answer["properties"].items()}


def _word(fields: list[Any]) -> Word:
    text, *rest = fields
    # Bullets of symbol fonts have no character of their own.
    return Word("•" if len(text) == 1 and "\ue000" <= text <= "\uf8ff" else text, *rest)
