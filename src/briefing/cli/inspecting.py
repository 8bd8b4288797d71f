"""`briefing read`, `check` and `schema`: what a file holds, what is wrong, what would be right."""

import json
import os
from typing import TYPE_CHECKING, Any

import click

from briefing import pipeline
from briefing.cli.console import Console, counted, plain
from briefing.cli.given import ReadingOptions, read_given, with_reading_options
from briefing.cli.main import FOUND, PATH, UNUSABLE, with_console
from briefing.errors import InputError
from briefing.model.finding import Finding, Severity
from briefing.read.files import read_bytes
from briefing.remembered import Memory, usual_folder

if TYPE_CHECKING:
    from briefing.model.article import Article, Block


def json_text(value: Any) -> str:
    """JSON as we print it."""
    return json.dumps(value, ensure_ascii=False, indent=2)


@click.command(
    epilog="""\b
Examples:
  briefing read article.txt
  briefing read --fetch https://example.org/news/1
  briefing read page.html --format json | jq '.blocks[] | select(.kind == "paragraph")'""",
)
@click.argument("article", type=PATH)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@with_reading_options
@with_console
def read(
    article: str,
    form: str,
    encoding: str | None,
    media_type: str | None,
    fetch: bool,
    console: Console,
) -> None:
    """Show what reading finds in ARTICLE: headline, authors, date, numbered paragraphs with
    their offsets; captions and page furniture set apart. `-` reads standard input."""
    options = ReadingOptions(encoding, media_type, fetch)
    found = read_given((article,), options, console)[0].article
    if form == "json":
        console.data(found.model_dump_json(indent=2))
    else:
        for line in _listing(found):
            console.say(plain(line))


def _listing(article: "Article") -> list[str]:
    from briefing.model.article import BlockKind

    def marked(name: str, value: str) -> str:
        return f"{value} (inferred)" if value and name in article.inferred else value

    about = [
        ("file", f"{article.name} ({article.media_type}, {len(article.text):,} characters)"),
        ("sha256", article.sha256),
        ("headline", marked("title", article.title)),
        ("authors", marked("authors", ", ".join(article.authors))),
        ("published", marked("published", article.published)),
        ("publisher", marked("publisher", article.publisher)),
        ("url", marked("url", article.url)),
        ("language", marked("language", article.language)),
        ("translated", marked("translated_from", article.translated_from)),
        ("standfirst", article.standfirst),
    ]
    lines = [f"{name + ':':<12}{value or '–'}" for name, value in about]
    body = {BlockKind.HEADING, BlockKind.PARAGRAPH}
    lines += ["", f"Body: {len(article.paragraphs)} paragraphs"]
    lines += [_line(block) for block in article.blocks if block.kind in body]
    others = [block for block in article.blocks if block.kind not in body]
    lines += ["", f"Set apart: {len(others)} blocks"] if others else []
    return lines + [_line(block) for block in others]


def _line(block: "Block") -> str:
    label = str(block.number) if block.number is not None else str(block.kind)
    return f"{label:>10}  [{block.start}:{block.end}]  {block.text}"


@click.command(
    epilog="""\b
Examples:
  briefing check briefing.yaml
  briefing check reports/*/briefing.yaml --format json

Exit codes: 0 clean or warnings only, 1 findings at error level, 2 unreadable input.""",
)
@click.argument("briefings", nargs=-1, required=True, metavar="BRIEFING...", type=PATH)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.option("--no-cache", is_flag=True, help="Check again what has not changed.")
@with_console
def check(briefings: tuple[str, ...], form: str, no_cache: bool, console: Console) -> int:
    """Check each BRIEFING against its sources; `-` reads standard input.

    Every quote must stand in its source word for word; only typography may differ.
    """
    findings: list[Finding] = []
    unreadable = False
    folder = None if no_cache else usual_folder(os.environ)
    memory = Memory(folder) if folder else None
    for name in briefings:
        try:
            data = read_bytes(name)
            shown = "<stdin>" if name == "-" else os.fsencode(name).decode("utf-8", "replace")
            console.remember(shown, data)
            findings += pipeline.check_file(name, data, memory)
        except InputError as error:
            unreadable = True
            findings.append(_unreadable(error, name))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    counts = {"error": errors, "warning": len(findings) - errors}
    if form == "json":
        told = {"findings": [finding.as_dict() for finding in findings]}
        console.data(json_text(told | {f"{word}s": count for word, count in counts.items()}))
    else:
        console.findings(findings)
        files = f"{len(briefings)} briefing{'' if len(briefings) == 1 else 's'}"
        console.note(f"{files} checked: {counted(counts) if findings else 'no findings'}")
    return UNUSABLE if unreadable else FOUND if errors else 0


def _unreadable(error: InputError, name: str) -> Finding:
    file = "<stdin>" if name == "-" else error.file or name
    return Finding(
        "unreadable", Severity.ERROR, error.message, error.hint, file, error.line, error.column
    )


@click.command(
    epilog="\b\nExample:\n  briefing schema > briefing.schema.json",
)
@with_console
def schema(console: Console) -> None:
    """Print the JSON Schema of briefing.yaml, for editors that complete and validate."""
    from briefing.load.schema import draft_schema

    console.data(json_text(draft_schema()))
