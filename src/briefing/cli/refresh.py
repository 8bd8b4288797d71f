"""`briefing refresh`: briefings brought up to date with sources whose text has changed."""

from typing import TYPE_CHECKING

import click

from briefing import pipeline
from briefing.cli.console import Console, counted, plain
from briefing.cli.fixing import show_difference, shown
from briefing.cli.main import FOUND, PATH, UNUSABLE, with_console
from briefing.errors import InputError, OutputError
from briefing.model.finding import dotted
from briefing.read.files import read_bytes

if TYPE_CHECKING:
    from briefing.changes import Refreshed
    from briefing.check.refreshing import Changed


@click.command(
    epilog="""\b
Examples:
  briefing refresh briefing.yaml --diff
  briefing refresh reports/*/briefing.yaml

Exit codes: 0 up to date, 1 a quote no longer holds, or a source is not there (or, with --diff,
something would be changed), 2 usage, or a briefing that cannot be read or written.""",
)
@click.argument("briefings", nargs=-1, required=True, metavar="BRIEFING...", type=PATH)
@click.option("--diff", is_flag=True, help="Show what would be changed, and write nothing.")
@with_console
def refresh(briefings: tuple[str, ...], diff: bool, console: Console) -> int:
    """Bring each BRIEFING up to date with its sources; `-` reads standard input.

    For every source whose text has another hash than the briefing says, lists which quotes still
    stand, and in which paragraph, and which are gone. Only where every quote still stands, the
    hash, the paragraphs and the offsets in the file are changed, and nothing else of it; read the
    article before: what it says may have changed around the quotes.
    """
    code = 0
    for name in dict.fromkeys(briefings):
        try:
            code = max(code, _refresh(name, console, diff=diff))
        except (InputError, OutputError) as error:
            console.failure(error)
            code = UNUSABLE
    return code


def _refresh(name: str, console: Console, *, diff: bool) -> int:
    from briefing.opening import open_briefing
    from briefing.write import replace_file

    data = read_bytes(name)
    console.remember(shown(name), data)
    with console.busy(f"checking {shown(name)}"):
        opened = open_briefing(name, data)
        made = pipeline.refresh_opened(opened)
    to_stdout = name == "-" and not diff
    unread = [found for found in opened.findings if found.path[::2] == ("sources", "file")]
    console.findings(unread, err=to_stdout or diff)
    _tell(shown(name), made, console, to_stdout=to_stdout or diff, diff=diff)
    if diff:
        show_difference(name, data, made.data, console)
    elif to_stdout:
        console.raw(made.data)
    elif made.data != data:
        replace_file(name, data, made.data)
    return FOUND if unread or not made.holds or (diff and made.data != data) else 0


def _tell(where: str, made: "Refreshed", console: Console, *, to_stdout: bool, diff: bool) -> None:
    if not made.sources:
        console.note(f"{plain(where)}: no source that can be read has changed")
        return
    for source in made.sources:
        for line in _lines(source):
            console.say(plain(f"{where}: {line}"), err=to_stdout)
        console.findings(source.gone, err=to_stdout)
    if made.flawed:
        console.note(
            f"{plain(where)}: not changed: parts of it cannot be understood; `briefing check` "
            "says which"
        )
    elif made.left:
        places = ", ".join(f"`{dotted(fix.path)}`" for fix in made.left[:5])
        console.note(f"{plain(where)}: not changed: {places} must be written by hand")
    elif not made.holds:
        console.note(f"{plain(where)}: not changed: mend or remove the quotes that are gone")
    else:
        done = "would be brought up to date" if diff else "brought up to date"
        fixes = sum(len(source.fixes) for source in made.sources)
        console.note(f"{plain(where)}: {counted({'value': fixes})} {done}")


def _lines(source: "Changed") -> list[str]:
    held = len(source.kept)
    quotes = held + len(source.gone)
    file = f" ({source.source.file})" if source.source.file else ""
    head = f"source `{source.source.id}`{file} has changed"
    return [
        f"{head}: {held} of {counted({'quote': quotes})} still found",
        *(
            f"`{dotted(one.path)}` moved from {one.was} to {one.now}: “{one.exact}”"
            for one in source.kept
            if one.moved
        ),
    ]
