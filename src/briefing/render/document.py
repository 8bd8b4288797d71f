"""The Document: one semantic HTML page that the PDF and the DOCX are both written from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from briefing.model.briefing import Briefing
from briefing.model.finding import Finding
from briefing.render.characters import character_findings, sanitise_briefing, sanitise_findings
from briefing.render.language import load_language
from briefing.render.page import page_rules
from briefing.render.template import fill_template, find_template, read_style_sheet
from briefing.render.theme import Theme, load_theme
from briefing.render.view import make_view


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
    """When it was made, in UTC; written into the files, so it decides about their bytes."""
    page: str
    """`A4` or `letter`."""
    labels: Mapping[str, str]
    """Interface words in the document's language: contents, notes, `page_of` …"""


RUNNING_HEAD = 90
"""Longest running head in characters; a longer title is cut at a word."""


def _running_head(title: str) -> str:
    if len(title) <= RUNNING_HEAD:
        return title
    return title[:RUNNING_HEAD].rsplit(" ", 1)[0] + " …"


def render_document(
    briefing: Briefing,
    findings: Sequence[Finding] = (),
    *,
    template: str | Path = "backgrounder",
    language: str | None = None,
    page: str = "A4",
    created: datetime | None = None,
) -> Document:
    """Print a briefing, and the warnings among its findings, through a template.

    `template` is the name of a shipped template or a folder. `language` is the language of the
    interface words (headings, dates); without it, the briefing's own. `created` is the time of
    making; without it, now.

    Raises TemplateError for a flaw in the template, and RenderError for text that cannot be
    printed (every character and field is named).
    """
    words = load_language(language or briefing.masthead.language)
    folder = find_template(template)
    theme = load_theme(folder / "theme.toml")
    clean, changes = sanitise_briefing(briefing)
    view = make_view(clean, [*sanitise_findings(findings), *character_findings(changes)], words)
    head = view.masthead
    running_head = _running_head(head.title)
    rules = page_rules(theme, page, running_head, head.status, head.marking, words.labels)
    return Document(
        html=fill_template(folder, view),
        style_sheet=theme.custom_properties() + rules + read_style_sheet(folder),
        theme=theme,
        title=head.title,
        subject=head.subtitle,
        author=head.prepared_by,
        keywords=tuple(dict.fromkeys(row.name.text for row in view.actors)),
        language=view.language,
        direction=view.direction,
        running_head=running_head,
        marking=head.marking,
        created=created or datetime.now(UTC).replace(microsecond=0),
        page=page,
        labels=words.labels,
    )
