"""What `briefing build` is given, as jobs: a document each, read and checked in its turn."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefing import pipeline
from briefing.cli.choosing import Choice
from briefing.cli.console import Console
from briefing.cli.drafting import with_files
from briefing.cli.given import ReadingOptions, printable_name, read_given
from briefing.errors import InputError
from briefing.model.briefing import Draft
from briefing.opening import open_briefing
from briefing.settings import Settings
from briefing.write import sha256

if TYPE_CHECKING:
    from briefing.check import Checked

_BRIEFING = re.compile(rb'(?m)^\s{0,4}(?:masthead|"masthead")\s*:')


@dataclass(frozen=True, slots=True)
class Job:
    """One document to make: `name` is the base of its files, `load` reads and checks."""

    name: str
    load: Callable[[], "tuple[Checked, str]"]
    """Gives what the check found, and the SHA-256 of the briefing as given."""


def read_jobs(
    inputs: tuple[str, ...], encoding: str | None, choice: Choice, console: Console
) -> list[Job]:
    """A job for each briefing, and one for all the articles; nothing but standard input and the
    settings is read yet. Raises InputError for what is given twice, and for unusable settings."""
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
            jobs.append(Job(_base_name(name), _opened(name, data, choice.settings(name), console)))
        else:
            articles.append(name)
    if articles:
        first = _base_name(articles[0])
        settings = choice.settings(articles[0])
        jobs.append(Job(first, _drafted(tuple(articles), stdin, encoding, settings, console)))
    return jobs


def _base_name(name: str) -> str:
    file = Path(name)
    if name == "-":
        return "briefing"
    if file.name.lower() in ("briefing.yaml", "briefing.yml", "briefing.json"):
        return file.resolve().parent.name or file.stem
    return file.stem


def refuse_same_names(jobs: Sequence[Job]) -> None:
    """Raise click's UsageError when one document would take another's place."""
    names = [job.name for job in jobs]
    for name in names:
        if names.count(name) > 1:
            raise click.UsageError(
                f"two inputs would both become `{name}`; build them into different folders (-o)"
            )


def _opened(
    name: str, data: bytes | None, settings: Settings, console: Console
) -> Callable[[], "tuple[Checked, str]"]:
    def load() -> "tuple[Checked, str]":
        with console.busy(f"checking {name}"):
            opened = open_briefing(name, data)
            console.remember(opened.places.file, opened.data)
            checked = pipeline.check_opened(opened).judged(settings.apply)
        return checked, sha256(opened.data)

    return load


def _drafted(
    names: tuple[str, ...],
    stdin: bytes | None,
    encoding: str | None,
    settings: Settings,
    console: Console,
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
            checked = pipeline.check_draft(draft, articles).judged(settings.apply)
        return checked, sha256(draft.model_dump_json().encode())

    return load
