"""`briefing draft`: an article becomes a briefing.yaml made for a person to edit."""

from pathlib import Path

import click

from briefing import clock, pipeline
from briefing.cli.console import Console, plain
from briefing.cli.given import (
    Given,
    ReadingOptions,
    kept_files,
    printable_name,
    read_given,
    with_reading_options,
)
from briefing.cli.inspecting import json_text
from briefing.cli.main import PATH, with_console
from briefing.cli.proposing import model_option, with_proposals
from briefing.errors import InputError, OutputError
from briefing.model.briefing import Draft

SCHEMA = "briefing.schema.json"
_BRIEFINGS = (".yaml", ".yml", ".json")


@click.command(
    epilog="""\b
Examples:
  briefing draft article.txt -o briefing.yaml
  briefing draft first.html second.html -o report/briefing.yaml
  pbpaste | briefing draft - -o briefing.yaml       the text goes to article.txt beside it
  briefing draft --fetch https://example.org/news/1 -o briefing.yaml""",
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
@model_option
@with_reading_options
@with_console
def draft(
    articles: tuple[str, ...],
    output: str | None,
    form: str | None,
    encoding: str | None,
    media_type: str | None,
    fetch: bool,
    model: str | None,
    console: Console,
) -> None:
    """Draft a briefing from one ARTICLE or several, as YAML for a person to edit.

    The machine only extracts: every statement is the source's, with its exact quote. An article
    that does not lie beside the briefing is copied there. Nothing is overwritten.
    """
    if fetch and output in (None, "-"):
        raise InputError(
            "a fetched page is kept beside its briefing",
            hint="say where: `-o briefing.yaml`",
        )
    # First of all: nothing is read, fetched or paid for that could not be written.
    file = None if output in (None, "-") else _target(str(output))
    given = read_given(articles, ReadingOptions(encoding, media_type, fetch), console)
    with console.busy("drafting"):
        drafted = pipeline.draft_briefing([one.article for one in given])
    if model is not None:
        drafted = with_proposals(drafted, [one.article for one in given], model, console)
    if file is None:
        files = [name if name.isprintable() else printable_name(name) for name in articles]
        console.data(_text(with_files(drafted, files), form or "yaml", None).rstrip("\n"))
        return
    form = form or ("json" if file.suffix == ".json" else "yaml")
    files, copies = kept_files(given, file.parent, {file.name, SCHEMA})
    drafted = _with_access(with_files(drafted, files), given)
    text = _text(drafted, form, SCHEMA)
    _write(file, text, copies, console, schema=form == "yaml")


def _target(output: str) -> Path:
    """The file that `-o` names, which must be a briefing's and not there yet."""
    if not output:
        raise InputError("the name after -o is empty", hint="name the file to write")
    file = Path(output)
    try:
        if file.is_dir() or output.endswith("/"):
            file /= "briefing.yaml"
        there = file.exists() or file.is_symlink()
    except OSError as error:
        raise OutputError(
            f"`{file}` cannot be written: {error.strerror}",
            hint="choose another name or folder with -o",
        ) from None
    if file.suffix.lower() not in _BRIEFINGS:
        raise OutputError(
            f"`{file}` is not a name for a briefing",
            hint="end it in .yaml: by that the other commands tell a briefing from an article",
        )
    if there:
        raise OutputError(
            f"`{file}` is there already",
            hint="a draft never replaces what somebody may have edited: choose another name",
        )
    return file


def with_files(drafted: Draft, files: list[str]) -> Draft:
    """The draft with every source's file named, in the order of the articles."""
    sources = tuple(
        source.model_copy(update={"file": None if file == "-" else file})
        for source, file in zip(drafted.sources, files, strict=True)
    )
    return drafted.model_copy(update={"sources": sources})


def _with_access(drafted: Draft, given: list[Given]) -> Draft:
    """The draft with the day on which its fetched sources were fetched."""
    today = clock.today().isoformat()
    sources = tuple(
        source.model_copy(update={"accessed": today}) if one.fetched else source
        for source, one in zip(drafted.sources, given, strict=True)
    )
    return drafted.model_copy(update={"sources": sources})


def _text(drafted: Draft, form: str, schema: str | None) -> str:
    if form == "json":
        plain = drafted.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return json_text(plain) + "\n"
    from briefing.draft.dump.dump import dump_draft

    return dump_draft(drafted, schema=schema)


def _write(
    file: Path, text: str, copies: dict[str, bytes], console: Console, *, schema: bool
) -> None:
    from briefing.load.schema import IDENT, draft_schema

    outputs = {file.name: text.encode(), **copies}
    folder = file.parent
    if schema:
        data = (json_text(draft_schema()) + "\n").encode()
        old = folder / SCHEMA
        if old.is_file() and not old.is_symlink() and IDENT.encode() in old.read_bytes()[:1000]:
            # Ours, perhaps of an older version.
            pipeline.write_outputs({SCHEMA: data}, folder, overwrite=True)
        elif old.exists() or old.is_symlink():
            raise OutputError(
                f"`{old}` is there already, and it is no JSON Schema of ours",
                hint="move it away, or choose another folder with -o",
            )
        else:
            outputs[SCHEMA] = data
    for path in pipeline.write_outputs(outputs, folder):
        if not console.quiet:
            console.say(plain(str(path)))
