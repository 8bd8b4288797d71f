"""The Markdown of our own pages as lines for a terminal."""

import re
import textwrap
from collections.abc import Iterator

from briefing.cli.formats.as_text import style

_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_CODE = re.compile(r"`[^`]+`")
_ITEM = re.compile(r"\s*(?:-|\d+\.) ")


def printed(markdown: str, width: int) -> Iterator[str]:
    """Headings, paragraphs, lists and blocks of code, in lines of at most `width` columns."""
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
    start = item[0] if item else ""
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
        yield _CODE.sub(lambda found: style(found[0], "cyan"), bold)
