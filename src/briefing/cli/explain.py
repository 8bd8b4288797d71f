"""`briefing explain`: the page on a check, or all checks in a line each."""

import shutil
from collections.abc import Iterator

import click

from briefing import pages
from briefing.cli.choosing import complete_checks
from briefing.cli.console import Console
from briefing.cli.formats.as_text import style
from briefing.cli.formats.markdown import printed
from briefing.cli.main import with_console
from briefing.settings import UnusableSetting, refuse

_WIDEST = 90


@click.command(
    epilog="""\b
Examples:
  briefing explain
  briefing explain quote-not-in-source""",
)
@click.argument("check", required=False, shell_complete=complete_checks)
@with_console
def explain(check: str | None, console: Console) -> None:
    """Explain CHECK, named as in its findings: what it is, why it matters, an example, and what to
    write instead. Without a name, list all checks."""
    if check is None:
        for line in listing():
            console.say(line)
        return
    ident = check.strip().strip("[]").lower()
    try:
        refuse(ident, lowered=False)
    except UnusableSetting as error:
        raise click.UsageError(f"{error.message}\n  hint: {error.hint}") from None
    page = pages.page(ident)
    if page:
        width = min(_WIDEST, shutil.get_terminal_size().columns)
        console.say("\n".join(printed(page.text, width)))


def listing() -> Iterator[str]:
    """All checks in a line each."""
    found = [page for ident in pages.idents() if (page := pages.page(ident))]
    widest = max((len(page.ident) for page in found), default=0)
    for page in found:
        grade, _, note = page.grade.partition(", ")
        shade = "red" if grade == "error" else "yellow"
        line = f"{page.ident:<{widest}}  {style(f'{grade:<7}', shade)}  {page.summary}"
        yield f"{line} {style(f'({note})', 'dim')}" if note else line
