"""`briefing build`: briefings and articles become PDF and Word files."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefing import __version__, clock, pipeline
from briefing.cli.console import Console, counted, plain
from briefing.cli.drafting import with_files
from briefing.cli.given import ReadingOptions, printable_name, read_given
from briefing.cli.main import FOUND, PATH, UNUSABLE, with_console
from briefing.errors import BriefingError, InputError
from briefing.model.briefing import Draft
from briefing.model.finding import Severity
from briefing.opening import open_briefing
from briefing.write import Receipt, refuse_edits, sha256

if TYPE_CHECKING:
    from briefing.check import Checked
    from briefing.render.document import Document

FORMATS = ("pdf", "docx", "html")
_BRIEFING = re.compile(rb'(?m)^\s{0,4}(?:masthead|"masthead")\s*:')


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for."""

    folder: Path
    formats: tuple[str, ...]
    template: str | Path
    language: str | None
    page: str
    overwrite: bool


@dataclass(frozen=True, slots=True)
class Job:
    """One document to make: `name` is the base of its files, `load` reads and checks."""

    name: str
    load: Callable[[], "tuple[Checked, str]"]
    """Gives what the check found, and the SHA-256 of the briefing as given."""


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
  briefing build reports/*/briefing.yaml        one document for each briefing""",
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
    console: Console,
) -> int:
    """Build documents from INPUT: a briefing.yaml, or an article (.txt, .md, .html, .docx, .pdf;
    `-` is standard input), which is then drafted in memory and marked "Draft –
    machine-prepared".

    Findings at error level stop a document; warnings are shown and printed in it.
    """
    clock.fixed_time()
    if not output:
        raise InputError("the name after -o is empty", hint="name the folder to write into")
    options = Options(Path(output), formats, _template(template), language, page, overwrite)
    _refuse_options(options)
    jobs = _jobs(inputs, encoding, console)
    _refuse_same_names(jobs)
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


def _jobs(inputs: tuple[str, ...], encoding: str | None, console: Console) -> list[Job]:
    if inputs.count("-") > 1:
        raise InputError("standard input can be read only once", hint="give `-` once")
    for name in inputs:
        if inputs.count(name) > 1:
            raise InputError("this is given twice", hint="give each input once", file=name)
    jobs: list[Job] = []
    articles: list[str] = []
    stdin: bytes | None = None
    for name in inputs:
        if name == "-":
            from briefing.read.files import read_bytes

            stdin = read_bytes("-")
            is_briefing = _BRIEFING.search(stdin[:100_000]) is not None
        else:
            is_briefing = Path(name).suffix.lower() in (".yaml", ".yml", ".json")
        if is_briefing:
            data = stdin if name == "-" else None
            jobs.append(Job(_base_name(name), _opened(name, data, console)))
        else:
            articles.append(name)
    if articles:
        first = _base_name(articles[0])
        jobs.append(Job(first, _drafted(tuple(articles), stdin, encoding, console)))
    return jobs


def _base_name(name: str) -> str:
    file = Path(name)
    if name == "-":
        return "briefing"
    if file.name.lower() in ("briefing.yaml", "briefing.yml", "briefing.json"):
        return file.resolve().parent.name or file.stem
    return file.stem


def _refuse_same_names(jobs: Sequence[Job]) -> None:
    names = [job.name for job in jobs]
    for name in names:
        if names.count(name) > 1:
            raise click.UsageError(
                f"two inputs would both become `{name}`; build them into different folders (-o)"
            )


def _opened(name: str, data: bytes | None, console: Console) -> Callable[[], "tuple[Checked, str]"]:
    def load() -> "tuple[Checked, str]":
        with console.busy(f"checking {name}"):
            opened = open_briefing(name, data)
            console.remember(opened.places.file, opened.data)
            return pipeline.check_opened(opened), sha256(opened.data)

    return load


def _drafted(
    names: tuple[str, ...], stdin: bytes | None, encoding: str | None, console: Console
) -> Callable[[], "tuple[Checked, str]"]:
    def load() -> "tuple[Checked, str]":
        given = read_given(names, ReadingOptions(encoding), console, stdin=stdin)
        articles = [one.article for one in given]
        with console.busy("drafting"):
            draft: Draft = pipeline.draft_briefing(articles)
            draft = with_files(
                draft, ["-" if name == "-" else printable_name(name) for name in names]
            )
        with console.busy("checking the draft"):
            checked = pipeline.check_draft(draft, articles)
        return checked, sha256(draft.model_dump_json().encode())

    return load


def _build(job: Job, options: Options, console: Console) -> int:
    checked, model = job.load()
    console.findings(checked.findings, err=True)
    errors = checked.errors
    if checked.briefing is None:
        console.note(f"{job.name} was not built: {counted({'error': errors})}")
        return FOUND
    briefing = checked.briefing
    names = [f"{job.name}.{form}" for form in options.formats]
    if not options.overwrite:
        refuse_edits(names, options.folder, Receipt(job.name))
    warnings = [found for found in checked.findings if found.severity is Severity.WARNING]
    with console.busy(f"laying out {job.name}"):
        document = pipeline.render_document(
            briefing,
            warnings,
            template=options.template,
            language=options.language,
            page=options.page,
        )
    outputs: dict[str, bytes] = {}
    for form in options.formats:
        with console.busy(f"making {job.name}.{form}"):
            outputs[f"{job.name}.{form}"] = _render(form, document)
    facts: dict[str, Any] = {
        "tool": f"briefing {__version__}",
        "briefing": model,
        "sources": {source.id: source.sha256 for source in briefing.sources},
        "template": {"name": Path(options.template).name, "sha256": _digest(options.template)},
        "language": document.language,
        "page": document.page,
    }
    if clock.fixed_time():
        facts["created"] = document.created.isoformat()
    written = pipeline.write_outputs(
        outputs, options.folder, receipt=Receipt(job.name, facts), overwrite=options.overwrite
    )
    for path in written:
        if not console.quiet:
            console.say(plain(str(path)))
    if warnings:
        console.note(f"{job.name}: {counted({'warning': len(warnings)})}")
    return 0


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
    return document.html.replace("</head>", style, 1).encode()
