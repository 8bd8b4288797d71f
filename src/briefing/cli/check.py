"""`briefing check`: what is wrong, where, and what to do."""

import gc
import os
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import click

from briefing import pipeline
from briefing.cli.choosing import Choice, with_choice
from briefing.cli.console import Console
from briefing.cli.fixing import show_disputes, show_fixes, write_disputes, write_fixes
from briefing.cli.formats import MODULES, written
from briefing.cli.formats.as_text import summary
from briefing.cli.formats.report import Report
from briefing.cli.main import FOUND, PATH, UNUSABLE, with_console
from briefing.errors import InputError, OutputError
from briefing.model.finding import Finding, Severity
from briefing.read.files import read_bytes
from briefing.remembered import Memory, usual_folder


@click.command(
    epilog="""\b
Examples:
  briefing check briefing.yaml
  briefing check reports/*/briefing.yaml --strict
  briefing check briefing.yaml --ignore long-copy --severity surviving-deixis=error
  briefing check briefing.yaml --format sarif --output findings.sarif
  briefing check briefing.yaml --fix --diff     what would be changed
  briefing check - --fix < draft.yaml > briefing.yaml
  briefing explain quote-not-in-source

CHECKS are names with commas between them; an option may be given several times. Checks that
documents rest on (that the file can be read, that every statement has its quote and every quote
stands in its source) are always on, as errors. `briefing explain` lists all.

\b
Exit codes:
  0    clean, or warnings only
  1    findings at error level; with --diff: something would be changed
  2    usage, or a file that cannot be read or written
  70   a bug of ours
  130  interrupted""",
)
@click.argument("briefings", nargs=-1, required=True, metavar="BRIEFING...", type=PATH)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(MODULES)),
    default="text",
    show_default=True,
    help="How findings are told.",
)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="FILE",
    help="Write the report into a file; the terminal shows text.",
)
@click.option(
    "--fix",
    is_flag=True,
    help="First change what is safe: quote typography, paragraphs, missing hashes, the order of "
    "rows. Standard input goes to standard output.",
)
@click.option(
    "--add-disputes",
    is_flag=True,
    help="First add a row to `disputes`, with both quotes, for each count that is told differently "
    "elsewhere. The words are for you to edit.",
)
@click.option(
    "--diff", is_flag=True, help="Show what --fix or --add-disputes would change; write nothing."
)
@with_choice
@click.option("--no-cache", is_flag=True, help="Check again what has not changed.")
@with_console
def check(
    briefings: tuple[str, ...],
    form: str,
    output: str | None,
    fix: bool,
    add_disputes: bool,
    diff: bool,
    choice: Choice,
    no_cache: bool,
    console: Console,
) -> int:
    """Check each BRIEFING against its sources; `-` reads standard input.

    Every quote must stand in its source word for word; only typography may differ. What a
    statement says must be carried by its quotes.
    """
    names = _once(briefings)
    if add_disputes and fix:
        raise click.UsageError("give --fix and --add-disputes one after the other")
    change = write_disputes if add_disputes else write_fixes
    show = show_disputes if add_disputes else show_fixes
    fix = fix or add_disputes
    piped = fix and "-" in names and not diff
    if piped and form != "text" and output is None:
        raise click.UsageError("standard output takes the fixed briefing; use --output FILE")
    target = _target(output, names) if output is not None else None
    settings = {name: choice.settings(name) for name in names}
    folder = None if no_cache else usual_folder(os.environ)
    memory = Memory(folder) if folder else None
    findings: list[Finding] = []
    unreadable = would = False
    for name in _unswept(names):
        try:
            data = read_bytes(name)
            if diff:
                would = show(name, data, settings[name], console) or would
                continue
            if target:
                _refuse_article(target, name, data)
            if fix:
                changed = _changed(partial(change, name, data, settings[name], console), console)
                unreadable, data = unreadable or changed is None, changed or data
            console.remember(_shown(name), data)
            found = pipeline.check_file(name, data, memory)
            console.thin(_shown(name), found)
        except InputError as error:
            unreadable = True
            found = (_unreadable(error, name),)
        findings += dict.fromkeys(settings[name].apply(found))
    if diff:
        console.findings(findings, err=True)
        return UNUSABLE if unreadable else FOUND if would else 0
    report = Report(tuple(_shown(name) for name in names), tuple(findings), console.sources)
    if target:
        _save(report, form, target)
    if form == "text" or target:
        console.findings(report.findings, err=piped)
        console.note("\n".join(summary(report)))
    elif text := written(report, form):
        console.data(text)
    return UNUSABLE if unreadable else FOUND if report.errors else 0


def _unswept(names: list[str]) -> Iterator[str]:
    """The names, of which the first is checked without a search for garbage: nearly all that it
    takes into memory are modules and tables, which stay. Later searches leave those out."""
    gc.disable()
    for name in names:
        yield name
        if not gc.isenabled():
            gc.freeze()
            gc.enable()


def _changed(change: Callable[[], bytes], console: Console) -> bytes | None:
    """The new content of a file; None, with the reason told, where it cannot be written: it and
    the other files are checked all the same."""
    try:
        return change()
    except OutputError as error:
        console.failure(error)
        return None


def _once(names: tuple[str, ...]) -> list[str]:
    """Each file once, under the first of its names."""
    known: dict[str, str] = {}
    for name in names:
        known.setdefault(name if name == "-" else os.path.realpath(name), name)
    return list(known.values())


def _shown(name: str) -> str:
    return "<stdin>" if name == "-" else os.fsencode(name).decode("utf-8", "replace")


def _unreadable(error: InputError, name: str) -> Finding:
    file = "<stdin>" if name == "-" else error.file or name
    return Finding(
        "unreadable", Severity.ERROR, error.message, error.hint, file, error.line, error.column
    )


def _target(output: str, names: list[str]) -> Path:
    """The file for the report, refused before the work where it cannot be one."""
    target = Path(output)
    if not output or output == "-" or target.is_dir():
        raise OutputError("the report needs the name of a file", hint="--output findings.sarif")
    if any(name != "-" and os.path.realpath(name) == os.path.realpath(output) for name in names):
        raise OutputError(f"`{output}` is a briefing to be checked", hint="choose another name")
    return target


def _refuse_article(target: Path, name: str, data: bytes) -> None:
    """A report must not take the place of an article that the briefing names."""
    cited = re.search(rb"file[\"']?\s*:[^\r\n,}]*?" + re.escape(os.fsencode(target.name)), data)
    if cited and target.is_file() and (name == "-" or _in_folder(target, Path(name).parent)):
        raise OutputError(
            f"`{target}` looks like an article of `{_shown(name)}`", hint="choose another name"
        )


def _in_folder(file: Path, folder: Path) -> bool:
    return Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder))


def _save(report: Report, form: str, target: Path) -> None:
    data = (written(report, form) + "\n").encode("utf-8", "backslashreplace")
    pipeline.write_outputs({target.name: data}, target.parent, overwrite=True)
