"""`briefing build`: briefings and articles become PDF and Word files."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefing import __version__, clock, pipeline
from briefing.cli.choosing import Choice, with_choice
from briefing.cli.console import Console, counted, plain
from briefing.cli.jobs import Job, read_jobs, refuse_same_names
from briefing.cli.main import FOUND, PATH, UNUSABLE, with_console
from briefing.errors import BriefingError, InputError
from briefing.model.finding import Severity
from briefing.write import Receipt, refuse_edits, sha256

if TYPE_CHECKING:
    from briefing.render.document import Document

FORMATS = ("pdf", "docx", "html")


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for."""

    folder: Path
    formats: tuple[str, ...]
    template: str | Path
    language: str | None
    page: str
    overwrite: bool
    draft: bool = False


def _formats(_context: click.Context, _parameter: click.Parameter, value: str) -> tuple[str, ...]:
    wanted = [part.strip().lower() for part in value.split(",") if part.strip()]
    unknown = [part for part in wanted if part not in FORMATS]
    if unknown or not wanted:
        raise click.BadParameter(
            f"`{value}` is not possible; give one or more of {', '.join(FORMATS)}, with commas"
        )
    return tuple(form for form in FORMATS if form in wanted)


def _language(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> str | None:
    if value and not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", value):
        raise click.BadParameter(f"`{value}` is not a language tag such as en, en-GB or de")
    return value


@click.command(
    epilog="""\b
Examples:
  briefing build briefing.yaml                  output/<folder's name>.pdf and .docx
  briefing build article.txt -o out --to pdf    straight from an article, as a machine draft
  briefing build a.txt b.html                   one draft from two articles
  curl -s URL | briefing build -                from standard input
  briefing build reports/*/briefing.yaml        one document for each briefing
  briefing build briefing.yaml --draft          what is wrong, shown on the page itself

\b
Exit codes: 0 all built and clean, 1 findings at error level (with --draft all is built even so),
2 usage, unreadable input, or something that cannot be written.""",
)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...", type=PATH)
@click.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=PATH,
    metavar="DIR",
    help="The folder to write into.",
)
@click.option(
    "--to",
    "formats",
    default="pdf,docx",
    show_default=True,
    callback=_formats,
    help="Formats, with commas: pdf, docx, html.",
)
@click.option(
    "--template",
    default="backgrounder",
    show_default=True,
    type=PATH,
    metavar="NAME|DIR",
    help="Name or folder of a template.",
)
@click.option(
    "--language",
    callback=_language,
    help="Of headings, labels and dates: en, de, fr; default: the briefing's own.",
)
@click.option(
    "--page",
    type=click.Choice(["A4", "letter"], case_sensitive=False),
    default="A4",
    show_default=True,
    metavar="A4|letter",
    help="Size of the page.",
)
@click.option(
    "--draft",
    is_flag=True,
    help="Build also what has errors: marked as a draft on every page, findings in the margin of "
    "the PDF and as comments in Word. Ends with 1 all the same when there are errors.",
)
@with_choice
@click.option("--encoding", help="The articles' encoding, when it is not UTF-8.")
@click.option("--overwrite", is_flag=True, help="Replace files even where they were edited.")
@with_console
def build(
    inputs: tuple[str, ...],
    output: str,
    formats: tuple[str, ...],
    template: str,
    language: str | None,
    page: str,
    encoding: str | None,
    overwrite: bool,
    draft: bool,
    choice: Choice,
    console: Console,
) -> int:
    """Build documents from INPUT: a briefing.yaml, or an article (.txt, .md, .html, .docx, .pdf;
    `-` is standard input), which is then drafted in memory and marked "Draft –
    machine-prepared".

    Findings at error level stop a document; warnings are shown, printed in it, and comments in
    the Word file.
    """
    clock.fixed_time()
    if not output:
        raise InputError("the name after -o is empty", hint="name the folder to write into")
    options = Options(
        folder=Path(output),
        formats=formats,
        template=_template(template),
        language=language,
        page=page,
        overwrite=overwrite,
        draft=draft,
    )
    _refuse_options(options)
    jobs = read_jobs(inputs, encoding, choice, console)
    refuse_same_names(jobs)
    worst = 0
    for job in jobs:
        try:
            worst = max(worst, _build(job, options, console))
        except BriefingError as error:
            console.failure(error)
            worst = UNUSABLE
    return worst


def _template(given: str) -> str | Path:
    return Path(given) if "/" in given or Path(given).is_dir() else given


def _refuse_options(options: Options) -> None:
    """Say what is wrong with the options once, before anything is read."""
    from briefing.render.language import load_language
    from briefing.render.template import find_template

    find_template(options.template)
    if options.language:
        load_language(options.language)
    refuse_edits((), options.folder, Receipt(""))


def _build(job: Job, options: Options, console: Console) -> int:
    checked, model = job.load()
    console.findings(checked.findings, err=True)
    warnings = sum(
        found.severity is Severity.WARNING and not found.waived for found in checked.findings
    )
    content = checked.briefing or (checked.flawed() if options.draft else None)
    if content is None:
        console.note(f"{job.name} was not built: {counted({'error': checked.errors})}")
        console.note(
            "  there cannot be a draft either: too little of it can be understood"
            if options.draft
            else "  --draft builds it all the same, marked as a draft, with the findings beside "
            "the text"
        )
        return FOUND
    names = [f"{job.name}.{form}" for form in options.formats]
    if not options.overwrite:
        refuse_edits(names, options.folder, Receipt(job.name))
    with console.busy(f"laying out {job.name}"):
        document = pipeline.render_document(
            content,
            checked.findings,
            template=options.template,
            language=options.language,
            page=options.page,
            draft=options.draft,
        )
    outputs: dict[str, bytes] = {}
    for form in options.formats:
        with console.busy(f"making {job.name}.{form}"):
            outputs[f"{job.name}.{form}"] = _render(form, document)
    facts: dict[str, Any] = {
        "tool": f"briefing {__version__}",
        "briefing": model,
        "sources": {source.id: source.sha256 for source in content.sources},
        "template": {"name": Path(options.template).name, "sha256": _digest(options.template)},
        "language": document.language,
        "page": document.page,
    }
    if options.draft:
        facts["draft"] = {"errors": checked.errors, "warnings": warnings}
    if clock.fixed_time():
        facts["created"] = document.created.isoformat()
    written = pipeline.write_outputs(
        outputs, options.folder, receipt=Receipt(job.name, facts), overwrite=options.overwrite
    )
    for path in written:
        if not console.quiet:
            console.say(plain(str(path)))
    counts = {"error": checked.errors, "warning": warnings}
    told = counted({word: count for word, count in counts.items() if count})
    if told or options.draft:
        console.note(f"{job.name}{' (draft)' * options.draft}: {told or 'no findings'}")
    return FOUND if checked.errors else 0


def _digest(template: str | Path) -> str:
    """SHA-256 over the names and hashes of the template's files."""
    from briefing.render.template import find_template

    folder = find_template(template)
    lines = [
        f"{file.relative_to(folder).as_posix()} {sha256(file.read_bytes())}\n"
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.startswith(".")
    ]
    return sha256("".join(lines).encode())


def _render(form: str, document: "Document") -> bytes:
    if form == "pdf":
        return pipeline.render_pdf(document)
    if form == "docx":
        return pipeline.render_docx(document)
    style = f"<style>\n{document.style_sheet}\n</style>\n</head>"
    return document.page_html.replace("</head>", style, 1).encode()
