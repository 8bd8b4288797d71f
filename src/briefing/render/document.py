"""The Document: one semantic HTML page that the PDF and the DOCX are both written from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from briefing.render.theme import Theme


@dataclass(frozen=True, slots=True)
class Document:
    """A rendered briefing before it takes a format. HTML5 with DPUB-ARIA roles; `data-field`
    holds the path in the model of every value printed."""

    html: str
    """The whole page, without a style sheet."""
    style_sheet: str
    """CSS for print, used by the PDF only."""
    theme: Theme
    title: str
    subject: str
    author: str
    keywords: tuple[str, ...]
    language: str
    """BCP 47 tag."""
    direction: str
    """`ltr` or `rtl`."""
    running_head: str
    """Short text for the head of each page."""
    marking: str
    """Traffic Light Protocol label, or empty."""
    created: datetime
    """In UTC; fixed by SOURCE_DATE_EPOCH when that is set."""
    page: str
    """`A4` or `letter`."""
    labels: Mapping[str, str]
    """Interface words in the document's language: contents, notes, `page_of` …"""
