"""`briefing read` and `schema`: what a file holds, and what would be right."""

import json
from typing import TYPE_CHECKING, Any

import click

from briefing.cli.console import Console, plain
from briefing.cli.given import ReadingOptions, read_given, with_reading_options
from briefing.cli.main import PATH, with_console

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
    epilog="\b\nExample:\n  briefing schema > briefing.schema.json",
)
@click.option(
    "--of",
    type=click.Choice(["briefing", "findings"]),
    default="briefing",
    show_default=True,
    help="Of briefing.yaml, or of what `check --format json` prints.",
)
@with_console
def schema(of: str, console: Console) -> None:
    """Print the JSON Schema of briefing.yaml, for editors that complete and validate."""
    if of == "findings":
        from briefing.cli.formats.as_json import schema as findings_schema

        console.data(json_text(findings_schema()))
    else:
        from briefing.load.schema import draft_schema

        console.data(json_text(draft_schema()))
