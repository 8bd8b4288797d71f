"""`briefing explain`: the page on a check, or all checks in a line each."""

import re
import shutil
import textwrap
from collections.abc import Iterator

import click

from briefing import pages
from briefing.cli.console import Console
from briefing.cli.formats.as_text import style
from briefing.cli.main import with_console
from briefing.settings import UnusableSetting, refuse

_WIDEST = 90
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_ITEM = re.compile(r"(\s*(?:-|\d+\.) )(.*)", re.DOTALL)


@click.command(
    epilog="""\b
Examples:
  briefing explain
  briefing explain quote-not-in-source""",
)
@click.argument("check", required=False)
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
        console.say("\n".join(printed(page.text)))


def listing() -> Iterator[str]:
    """All checks in a line each."""
    found = [page for ident in pages.idents() if (page := pages.page(ident))]
    widest = max((len(page.ident) for page in found), default=0)
    for page in found:
        grade, _, note = page.grade.partition(", ")
        shade = "red" if grade == "error" else "yellow"
        line = f"{page.ident:<{widest}}  {style(f'{grade:<7}', shade)}  {page.summary}"
        yield f"{line} {style(f'({note})', 'dim')}" if note else line


def printed(markdown: str) -> Iterator[str]:
    """The Markdown of our pages as lines for a terminal: headings, paragraphs, lists, code."""
    width = min(_WIDEST, shutil.get_terminal_size().columns)
    fenced = False
    paragraph: list[str] = []
    for line in [*markdown.splitlines(), ""]:
        fence = line.startswith("```")
        if not fenced and (fence or not line or line.startswith("#") or _ITEM.match(line)):
            yield from _wrapped(paragraph, width)
            paragraph = []
        if fence:
            fenced = not fenced
        elif fenced:
            yield style(f"    {line}", "cyan").rstrip() if line else ""
        elif line.startswith("#"):
            yield style(line.lstrip("# "), "bold")
        elif line:
            paragraph.append(line)
        else:
            yield ""


def _wrapped(lines: list[str], width: int) -> Iterator[str]:
    if not lines:
        return
    item = _ITEM.match(lines[0])
    start = item[1] if item else ""
    text = (
        " ".join(line.strip() for line in lines)[len(start.lstrip()) :] if item else " ".join(lines)
    )
    for line in textwrap.wrap(
        text,
        width,
        initial_indent=start,
        subsequent_indent=" " * len(start),
        break_on_hyphens=False,
        break_long_words=False,
    ):
        bold = _BOLD.sub(lambda found: style(found[1], "bold"), line)
        yield _CODE.sub(lambda found: style(found[1], "cyan"), bold)
