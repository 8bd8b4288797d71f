"""The Document: one semantic HTML page that the PDF and the DOCX are both written from."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from briefing.errors import ContentError
from briefing.model.briefing import Briefing
from briefing.model.finding import Finding
from briefing.model.flawed import Flawed
from briefing.render.blocks import EditorPoint
from briefing.render.characters import character_findings, sanitise_briefing, sanitise_findings
from briefing.render.language import load_language
from briefing.render.margin import draft_rules, draft_theme, with_margin_notes
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
    points: tuple[EditorPoint, ...] = ()
    """The findings shown: comments in the Word file, and in a draft notes in the margin."""
    draft: str = ""
    """The word for "Draft" across every page; empty for a document that is none."""

    @property
    def page_html(self) -> str:
        """The page as it is printed: a draft's with its findings in the margin."""
        return self.with_notes(frozenset())

    def with_notes(self, inside: Set[str]) -> str:
        """The same, with the notes of these numbers right behind what they are about."""
        return with_margin_notes(self.html, self.points, inside) if self.draft else self.html


RUNNING_HEAD = 90
"""Longest running head in characters; a longer title is cut at a word."""


def _running_head(title: str) -> str:
    if len(title) <= RUNNING_HEAD:
        return title
    return title[:RUNNING_HEAD].rsplit(" ", 1)[0] + " …"


def render_document(
    briefing: Briefing | Flawed,
    findings: Sequence[Finding] = (),
    *,
    template: str | Path = "backgrounder",
    language: str | None = None,
    page: str = "A4",
    created: datetime | None = None,
    draft: bool = False,
) -> Document:
    """Print a briefing, and the warnings among its findings, through a template.

    With `draft` every page is marked as a draft and all findings are shown beside the text; what
    has errors (`Flawed`) becomes nothing else: ContentError.

    `template` is the name of a shipped template or a folder. `language` is the language of the
    interface words (headings, dates); without it, the briefing's own. `created` is the time of
    making; without it, now.

    Raises TemplateError for a flaw in the template, and RenderError for text that cannot be
    printed (every character and field is named).
    """
    if not isinstance(briefing, (Briefing, Flawed) if draft else Briefing):
        raise ContentError(
            "only a checked briefing becomes a document",
            hint="use `check_briefing(...).briefing`, which is None while findings are errors; "
            "or make a draft of `check_briefing(...).flawed()`",
        )
    words = load_language(language or briefing.masthead.language)
    folder = find_template(template)
    theme = load_theme(folder / "theme.toml")
    clean, changes = sanitise_briefing(briefing)
    open_ones = [finding for finding in findings if not finding.waived]
    shown = [*sanitise_findings(open_ones), *character_findings(changes)]
    view = make_view(clean, shown, words, draft=draft)
    head = view.masthead
    running_head = _running_head(head.title)
    paper = draft_theme(theme) if draft else theme
    rules = page_rules(paper, page, running_head, head.status, head.marking, words.labels)
    style_sheet = paper.custom_properties() + rules + read_style_sheet(folder)
    return Document(
        html=fill_template(folder, view),
        style_sheet=style_sheet + (draft_rules(paper, page, view.draft) if draft else ""),
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
        labels={**words.labels, **words.groups["draft"]} if draft else words.labels,
        points=view.editor_points,
        draft=view.draft,
    )
