"""The phases as calls, top to bottom: read, draft, check, render, write.

These functions are the public Python API (`from briefing import ...`). Each imports its phase
when it is called, so a check never waits for the libraries that make documents.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import clock
from briefing.errors import InputError
from briefing.model.finding import Finding, Places
from briefing.model.finding import Path as ModelPath

if TYPE_CHECKING:
    from briefing.changes import Fixed, Refreshed
    from briefing.check import Checked
    from briefing.dates import DateExpression
    from briefing.model.article import Article
    from briefing.model.briefing import Briefing, Draft
    from briefing.model.flawed import Flawed
    from briefing.opening import Opened
    from briefing.propose import Proposed
    from briefing.remembered import Memory
    from briefing.render.document import Document
    from briefing.write import Receipt

FilePath = str | os.PathLike[str]


def read_article(
    source: FilePath | bytes,
    *,
    name: str | None = None,
    media_type: str | None = None,
    encoding: str | None = None,
) -> "Article":
    """Read an article: its blocks with offsets, and what it says of itself.

    `source` is a path (`-` for standard input) or the bytes of the article. The type is taken
    from the name or the content, the encoding from a byte order mark, else UTF-8, unless given.

    Raises InputError for what cannot be read or is no article.
    """
    from briefing.read.article import read_article as read
    from briefing.read.files import read_bytes

    if isinstance(source, bytes):
        data, known = source, "article"
    else:
        known = os.fspath(source)
        data = read_bytes(known)
    # File names are bytes; one that is no UTF-8 is shown with replacement characters.
    shown = os.fsencode(name or known).decode("utf-8", "replace")
    return read(data, shown, media_type=media_type, encoding=encoding)


def find_dates(
    text: str, reference: date | None = None, language: str = "en"
) -> "tuple[DateExpression, ...]":
    """Find the expressions of time in a text, resolved to EDTF, in text order.

    `reference` is the publication date, which "Thursday" and "two weeks ago" count from.
    `language` is a tag such as "en", "de-AT" or "fr"; "und" finds in any other language the
    dates and years written in digits.

    Raises BriefingError for a language it does not know.
    """
    from briefing.dates import find_dates as find

    return find(text, reference, language)


def draft_briefing(
    articles: "Article | Sequence[Article]", *, today: date | None = None
) -> "Draft":
    """Draft a briefing from one article or several: extractive, every item with its quote.

    What the check would ask of the draft's sources stands among its gaps.

    `today` is the day of the briefing; SOURCE_DATE_EPOCH or the clock say it when not given.

    Raises InputError when nothing can be drafted, as from a script without spaces.
    """
    from briefing.check.open_questions import open_questions
    from briefing.draft import draft_briefing as draft
    from briefing.draft.blocks.questions import with_questions
    from briefing.model.article import Article

    several = [articles] if isinstance(articles, Article) else list(articles)
    if not several:
        raise InputError("no article to draft from", hint="give at least one")
    drafted = draft(several, today=today or clock.today())
    if not (drafted.key_points or drafted.summary or drafted.background or drafted.timeline):
        raise InputError(
            "no sentence was found that a draft could be made of",
            hint="drafting reads languages written with spaces, best English; "
            "write the briefing.yaml by hand and check it against this article",
            file=several[0].name,
        )
    ids = (source.id for source in drafted.sources)
    asked = open_questions(drafted, dict(zip(ids, several, strict=True)))
    return with_questions(drafted, asked)


def propose_wording(
    draft: "Draft", articles: "Article | Sequence[Article]", *, model: str
) -> "Proposed":
    """Let a language model propose wording, key points and rows for a machine's draft.

    `articles` are in the order of the draft's sources. `model` is `PROVIDER:NAME`; its key and
    address come from the environment, and the articles are sent there. Each proposal passes the
    check by itself and within the draft, its date comes from the date engine, and what fails is
    dropped and listed. Needs the extra `briefing[model]`.

    Raises ModelError when the model cannot be asked or gives no usable answer.
    """
    from briefing.check import check_briefing as check
    from briefing.dates import find_dates as find
    from briefing.model.article import Article
    from briefing.propose import improve, model_named

    several = [articles] if isinstance(articles, Article) else list(articles)
    pairs = {source.id: article for source, article in zip(draft.sources, several, strict=True)}
    return improve(
        draft,
        pairs,
        model_named(model, os.environ),
        check=lambda proposed: check(proposed, pairs),
        find_dates=find,
    )


def check_briefing(
    briefing: "Draft | FilePath",
    articles: "Mapping[str, Article] | None" = None,
    *,
    places: Places | None = None,
) -> "Checked":
    """Check a draft against its articles, or a `briefing.yaml` with the articles it names.

    `articles` maps the id of each source to its article. The result holds all findings and, when
    none of them is an error, the `Briefing` that documents are made from.

    Raises InputError when a file cannot be read or is no YAML.
    """
    from briefing.check import check_briefing as check
    from briefing.model.briefing import Draft
    from briefing.opening import open_briefing

    if isinstance(briefing, Draft):
        return check(briefing, articles or {}, places=places)
    return check_opened(open_briefing(os.fspath(briefing)), articles)


def check_opened(opened: "Opened", articles: "Mapping[str, Article] | None" = None) -> "Checked":
    """Check a briefing that was opened; its findings and the check's, each flaw told once."""
    from briefing.check import Checked
    from briefing.check import check_briefing as check
    from briefing.load import concerns

    found = list(opened.findings)
    subject = None
    if opened.draft is not None:
        checked = check(opened.draft, {**opened.articles, **(articles or {})}, places=opened.places)
        told = {finding.path[:2] for finding in found if finding.path[:1] == ("sources",)}
        found += [
            finding
            for finding in checked.findings
            if not concerns(_spoken_of(finding), opened.aside)
            and (finding.check != "source-without-text" or finding.path not in told)
        ]
        subject = checked.subject
    found.sort(key=lambda finding: (finding.line or 0, finding.column or 0))
    return Checked(tuple(found), subject, opened.aside)


def _spoken_of(finding: Finding) -> ModelPath:
    """What had to be looked at for it: of a waiver that is unused, the whole part it stands on."""
    return finding.path[:-2] if finding.check == "unused-waiver" else finding.path


def check_file(name: str, data: bytes, memory: "Memory | None" = None) -> tuple[Finding, ...]:
    """The findings on the briefing file `name` with the content `data`, as `check_opened` gives
    them; with a memory, those of an earlier run as long as nothing has changed since.

    Raises InputError when it is no YAML.
    """
    if name == "-":
        memory = None
    known = memory.findings(name, data) if memory else None
    if known is not None:
        return known
    from briefing.opening import open_briefing

    opened = open_briefing(name, data, memory=memory)
    findings = check_opened(opened).findings
    if memory:
        memory.keep_findings(name, data, opened.read, findings)
    return findings


def fix_opened(
    opened: "Opened", judge: "Callable[[Sequence[Finding]], tuple[Finding, ...]] | None" = None
) -> "Fixed":
    """Change in a briefing file what is safe: quote typography, paragraphs, hashes, the order of
    rows. `judge` leaves out the findings that do not count, as `Settings.apply` does.

    Nothing is written: the result holds the new content and what was done. It has been read back,
    and says the same apart from that.
    """
    from briefing.changes import fixed

    checked = check_opened(opened)
    return fixed(opened, checked.judged(judge) if judge else checked)


def add_disputes(opened: "Opened") -> tuple[bytes, int]:
    """Put a row under `disputes` for each contradiction that the check finds between the passages
    a briefing rests on and other passages of its sources. Gives the file's new content, and how
    many rows were added; nothing is written.

    Raises InputError when the file is written in a way in which none can be added.
    """
    from briefing.changes import with_disputes

    return with_disputes(opened, check_opened(opened))


def refresh_opened(opened: "Opened") -> "Refreshed":
    """Bring a briefing file up to date with sources whose text has changed: their hashes, and
    paragraphs and offsets of quotes. Only when every quote still stands there is it changed.

    Nothing is written: the result holds the new content, what moved and what is gone.
    """
    from briefing.changes import refreshed

    return refreshed(opened, check_opened(opened))


def check_draft(draft: "Draft", articles: "Sequence[Article]") -> "Checked":
    """Check a machine's draft against the articles it was made from, in the order of its
    sources."""
    from briefing.check import check_briefing as check

    pairs = zip(draft.sources, articles, strict=True)
    return check(draft, {source.id: article for source, article in pairs})


def render_document(
    briefing: "Briefing | Flawed",
    findings: Sequence[Finding] = (),
    *,
    template: FilePath = "backgrounder",
    language: str | None = None,
    page: str = "A4",
    created: datetime | None = None,
    draft: bool = False,
) -> "Document":
    """Render a checked briefing to the Document: the page that PDF and DOCX are written from.

    `draft` marks every page as a draft and shows all findings beside the text. Only with it does
    `check_briefing(...).flawed()`, a briefing with errors, become a document.

    `findings` are warnings to show; `template` is a name or a folder; `language` (BCP 47) is the
    briefing's own when not given; `page` is `A4` or `letter`; `created` is the time for the
    files' metadata, SOURCE_DATE_EPOCH or now.

    Raises ContentError for anything else than a checked briefing.
    """
    from briefing.render.document import render_document as render

    return render(
        briefing,
        findings,
        template=template if isinstance(template, str) else Path(template),
        language=language,
        page=page,
        created=created or clock.now(),
        draft=draft,
    )


def render_pdf(document: "Document") -> bytes:
    """Write a Document as PDF. Raises MissingLibrary when Pango is not installed."""
    from briefing.render.pdf import render_pdf as render

    return render(document)


def render_docx(document: "Document") -> bytes:
    """Write a Document as a Word file."""
    from briefing.render.docx import render_docx as render

    return render(document)


def write_outputs(
    outputs: Mapping[str, bytes],
    directory: FilePath,
    *,
    receipt: "Receipt | None" = None,
    overwrite: bool = False,
) -> tuple[Path, ...]:
    """Write files into `directory`: all whole or none, and never over somebody's edits.

    Raises OutputError when a file of that name is there that a receipt does not know, unless
    `overwrite`, and when writing fails; then nothing has changed.
    """
    from briefing.write import write_outputs as write

    return write(outputs, directory, receipt=receipt, overwrite=overwrite)
