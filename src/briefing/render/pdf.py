"""Document → PDF. The only module that imports WeasyPrint."""

import contextlib
import gc
import io
import logging
import re
import sys
from collections.abc import Iterator
from datetime import UTC
from typing import Any

from briefing.errors import MissingLibrary, RenderError, TemplateError
from briefing.render.document import Document
from briefing.render.fontconfig import use_shipped_fonts
from briefing.render.libraries import known_libraries
from briefing.render.margin_pdf import margin_rules
from briefing.render.pdf_structure import complete_structure

logger = logging.getLogger("briefing.render")

VARIANT = "pdf/ua-1"
"""Tagged PDF for assistive technology (ISO 14289-1)."""

_WITHOUT_SUBSET = "Using fontTools instead of HarfBuzz-Subset"
_APT = "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
_BREW = "brew install pango"


def load_weasyprint() -> Any:
    """Import WeasyPrint with the shipped fonts; MissingLibrary tells how to install Pango."""
    use_shipped_fonts()
    # WeasyPrint prints a banner when a library is missing; our message takes its place.
    banner = io.StringIO()
    try:
        with (
            known_libraries(),
            contextlib.redirect_stdout(banner),
            contextlib.redirect_stderr(banner),
        ):
            import weasyprint  # type: ignore[import-untyped]
    except OSError as error:
        hint = _BREW if sys.platform == "darwin" else f"on Debian or Ubuntu: {_APT}"
        library = re.search(r"'([^']+)'", str(error))
        missing = f" ({library[1]} was not found)" if library else ""
        raise MissingLibrary(
            f"PDF needs the text library Pango, which is not installed{missing}",
            hint=f"{hint} (Word files can be made without it: --to docx)",
        ) from None
    return weasyprint


class _Records(logging.Handler):
    """Keeps what WeasyPrint logs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextlib.contextmanager
def _log() -> Iterator[list[str]]:
    """The warnings of WeasyPrint while inside, kept from every other handler."""
    source, records = logging.getLogger("weasyprint"), _Records()
    propagate, source.propagate = source.propagate, False
    source.addHandler(records)
    try:
        yield records.messages
    finally:
        source.removeHandler(records)
        source.propagate = propagate


@contextlib.contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Layout builds large trees with few cycles: the collector would walk them for nothing, at
    a cost of up to a quarter of the time on long tables."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def render_pdf(document: Document) -> bytes:
    """Lay the document out and write it as tagged PDF/UA-1; the same document gives the same
    bytes.

    Raises MissingLibrary without Pango, TemplateError when the template asks for a file or an
    address (nothing is ever fetched), RenderError when a glyph is missing. Other warnings of the
    layout engine go to the logger `briefing.render`.
    """
    weasyprint = load_weasyprint()
    from weasyprint.urls import FatalURLFetchingError  # type: ignore[import-untyped]

    class Denied(FatalURLFetchingError):  # type: ignore[misc]  # WeasyPrint has no types
        """A fetch that the template or a text asked for."""

    denied: list[str] = []

    class NoFetcher(weasyprint.URLFetcher):  # type: ignore[name-defined,misc]  # the same
        """Lets through only what the page itself holds (`data:`)."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            if url.lower().startswith("data:"):
                return super().fetch(url, headers)
            denied.append(url)
            raise Denied(url)

    fetcher = NoFetcher()
    pdf = b""
    # A refusal inside a picture is swallowed by its loader: `denied` remembers it.
    with _log() as messages, _no_garbage_collection(), contextlib.suppress(Denied):
        page = weasyprint.HTML(string=document.page_html, url_fetcher=fetcher)
        sheet = weasyprint.CSS(string=document.style_sheet, url_fetcher=fetcher)
        laid_out = page.render(stylesheets=[sheet], pdf_variant=VARIANT)
        if document.draft and document.points:
            # Notes stand outside the flow: the second time all lines are where they were.
            placed, moved = margin_rules(laid_out.pages, document)
            beside = weasyprint.CSS(string=placed)
            if moved:
                page = weasyprint.HTML(string=document.with_notes(moved), url_fetcher=fetcher)
            laid_out = page.render(stylesheets=[sheet, beside], pdf_variant=VARIANT)
        _describe(laid_out.metadata, document)
        options = {"custom_metadata": True} if document.draft else {}
        pdf = laid_out.write_pdf(pdf_variant=VARIANT, finisher=complete_structure, **options)
    if denied:
        raise TemplateError(
            f"the template asks for {denied[0][:200]}, and nothing is fetched",
            hint="put pictures into the page as data: addresses, and styles into style.css",
        )
    for message in dict.fromkeys(messages):
        if ".notdef" in message:
            raise RenderError(
                f"a character has no glyph in the shipped fonts: {message}",
                hint="take it out of the template or of style.css",
            )
        if not message.startswith(_WITHOUT_SUBSET):
            logger.warning("%s", message)
    if any(message.startswith(_WITHOUT_SUBSET) for message in messages):
        logger.warning(
            "PDF: the library HarfBuzz-Subset is not installed, so the file is not the same byte "
            "for byte as elsewhere; on Debian or Ubuntu: apt install libharfbuzz-subset0"
        )
    return pdf


def _describe(metadata: Any, document: Document) -> None:
    """Title, author and dates come from the briefing, whatever the template says of them."""
    from briefing import __version__

    created = document.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    metadata.title = document.title
    metadata.authors = [document.author] if document.author else []
    metadata.description = document.subject
    metadata.keywords = [*([document.draft] if document.draft else []), *document.keywords]
    if document.draft:
        metadata.custom["Status"] = document.draft
    metadata.generator = f"briefing {__version__}"
    metadata.created = metadata.modified = created
    metadata.lang = document.language
