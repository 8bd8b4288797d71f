"""`briefing draft`: an article becomes a briefing.yaml made for a person to edit."""

import os
from dataclasses import dataclass
from pathlib import Path

import click

from briefing import pipeline
from briefing.cli.console import Console, plain
from briefing.cli.inspecting import json_text
from briefing.cli.main import PATH, with_console
from briefing.errors import InputError, OutputError
from briefing.model.article import Article
from briefing.model.briefing import Draft

SCHEMA = "briefing.schema.json"
_BRIEFINGS = (".yaml", ".yml", ".json")
_SUFFIXES = {"text/html": ".html", "text/markdown": ".md"}


@dataclass(frozen=True, slots=True)
class Given:
    """An article with the bytes it was read from."""

    article: Article
    data: bytes
    name: str
    """As the user gave it."""


def read_given(
    names: tuple[str, ...], encoding: str | None, console: Console, *, stdin: bytes | None = None
) -> list[Given]:
    """Read articles, each file once; `stdin` is standard input when it was read already."""
    from briefing.read.files import read_bytes

    if len(set(names)) < len(names):
        raise InputError("an article is given twice", hint="give each article once")
    given: list[Given] = []
    first: dict[str, str] = {}
    for name in names:
        with console.busy(f"reading {name}"):
            data = stdin if name == "-" and stdin is not None else read_bytes(name)
            article = pipeline.read_article(data, name=name, encoding=encoding)
            given.append(Given(article, data, name))
            # Two copies of one article would look like two sources that agree.
            if first.setdefault(article.sha256, name) != name:
                raise InputError(
                    f"the text is the same as in `{first[article.sha256]}`",
                    hint="give each article once",
                    file=name,
                )
    return given


@click.command(
    short_help="Articles to a briefing.yaml for a person to edit.",
    epilog="""\b
Examples:
  briefing draft article.txt -o briefing.yaml
  briefing draft first.html second.html -o report/briefing.yaml
  pbpaste | briefing draft - -o briefing.yaml       the text goes to article.txt beside it""",
)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...", type=PATH)
@click.option(
    "-o",
    "--output",
    type=PATH,
    metavar="FILE",
    help="The file to write; standard output when not given.",
)
@click.option(
    "--format", "form", type=click.Choice(["yaml", "json"]), default=None, help="Default: yaml."
)
@click.option("--encoding", help="The articles' encoding, when it is not UTF-8.")
@with_console
def draft(
    articles: tuple[str, ...],
    output: str | None,
    form: str | None,
    encoding: str | None,
    console: Console,
) -> None:
    """Draft a briefing from one ARTICLE or several, as YAML for a person to edit.

    The machine only extracts: every statement is the source's, with its exact quote. An article
    that does not lie beside the briefing is copied there. Nothing is overwritten.
    """
    given = read_given(articles, encoding, console)
    with console.busy("drafting"):
        drafted = pipeline.draft_briefing([one.article for one in given])
    if output in (None, "-"):
        files = [name if name.isprintable() else printable_name(name) for name in articles]
        console.data(_text(with_files(drafted, files), form or "yaml", None).rstrip("\n"))
        return
    assert output is not None
    if not output:
        raise InputError("the name after -o is empty", hint="name the file to write")
    file = Path(output)
    if file.is_dir() or output.endswith("/"):
        file /= "briefing.yaml"
    elif file.suffix.lower() not in _BRIEFINGS:
        raise OutputError(
            f"`{file}` is not a name for a briefing",
            hint="end it in .yaml: by that the other commands tell a briefing from an article",
        )
    form = form or ("json" if file.suffix == ".json" else "yaml")
    files, copies = _files(given, file.parent, encoding=encoding)
    text = _text(with_files(drafted, files), form, SCHEMA)
    _write(file, text, copies, console, schema=form == "yaml")


def with_files(drafted: Draft, files: list[str]) -> Draft:
    """The draft with every source's file named, in the order of the articles."""
    sources = tuple(
        source.model_copy(update={"file": None if file == "-" else file})
        for source, file in zip(drafted.sources, files, strict=True)
    )
    return drafted.model_copy(update={"sources": sources})


def _text(drafted: Draft, form: str, schema: str | None) -> str:
    if form == "json":
        plain = drafted.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return json_text(plain) + "\n"
    from briefing.draft.dump import dump_draft

    return dump_draft(drafted, schema=schema)


def _files(
    given: list[Given], folder: Path, *, encoding: str | None
) -> tuple[list[str], dict[str, bytes]]:
    """Each article's file relative to the briefing's folder, and the copies that must be made."""
    files: list[str] = []
    copies: dict[str, bytes] = {}
    for one in given:
        name = one.article.name
        inside = None if name == "-" or encoding else _relative(Path(one.name), folder)
        if inside is None:
            inside = _free_name(name, one.article.media_type, {*files, *copies})
            # The mark says UTF-8 also to what would believe the page's own <meta charset>.
            copies[inside] = one.data.decode(encoding).encode("utf-8-sig") if encoding else one.data
        files.append(inside)
    return files, copies


def _relative(file: Path, folder: Path) -> str | None:
    try:
        # Both as written and as resolved: a link that leads out of the folder is copied.
        file.resolve().relative_to(folder.resolve())
        written = Path(os.path.relpath(file.absolute(), folder.absolute()))
    except (OSError, ValueError):
        return None
    name = written.as_posix()
    return None if ".." in written.parts or not name.isprintable() else name


def printable_name(name: str) -> str:
    """The file's own name, with `_` for what can be neither written into YAML nor printed."""
    return "".join(c if c.isprintable() else "_" for c in Path(name).name) or "article"


def _free_name(name: str, media_type: str, taken: set[str]) -> str:
    file = Path(
        "article" + _SUFFIXES.get(media_type, ".txt") if name == "-" else printable_name(name)
    )
    number, free = 2, file.name
    while free in taken:
        free, number = f"{file.stem}-{number}{file.suffix}", number + 1
    return free


def _write(
    file: Path, text: str, copies: dict[str, bytes], console: Console, *, schema: bool
) -> None:
    from briefing.load.schema import IDENT, draft_schema

    if file.exists() or file.is_symlink():
        raise OutputError(
            f"`{file}` is there already",
            hint="a draft never replaces what somebody may have edited: choose another name",
        )
    outputs = {file.name: text.encode(), **copies}
    folder = file.parent
    if schema:
        data = (json_text(draft_schema()) + "\n").encode()
        old = folder / SCHEMA
        if old.is_file() and not old.is_symlink() and IDENT.encode() in old.read_bytes()[:1000]:
            # Ours, perhaps of an older version.
            pipeline.write_outputs({SCHEMA: data}, folder, overwrite=True)
        else:
            outputs[SCHEMA] = data
    for path in pipeline.write_outputs(outputs, folder):
        if not console.quiet:
            console.say(plain(str(path)))
