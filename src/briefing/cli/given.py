"""Articles as they are given on the command line, and the files that a briefing keeps of them."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefing import pipeline
from briefing.cli.console import Console
from briefing.errors import InputError

if TYPE_CHECKING:
    from briefing.model.article import Article

_TYPES = ("text", "markdown", "html", "docx", "pdf")


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How the articles are to be read; what is None they say themselves."""

    encoding: str | None = None
    media_type: str | None = None
    fetch: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """An article with the bytes it was read from."""

    article: "Article"
    data: bytes
    """As a briefing keeps them: text of another encoding is turned into UTF-8."""
    name: str
    """As the user gave it."""
    file: str
    """The name to keep it under, if it has to be copied."""
    changed: bool = False
    """Whether the file itself would be read otherwise, or there is none: it has to be copied."""
    fetched: bool = False


def with_reading_options(command: Callable[..., int | None]) -> Callable[..., int | None]:
    """Give a command `--encoding`, `--type` and `--fetch`."""
    for option in (
        click.option(
            "--fetch",
            is_flag=True,
            help="Fetch articles given as http or https addresses. Without it nothing is fetched.",
        ),
        click.option(
            "--type",
            "media_type",
            type=click.Choice(_TYPES),
            help="What the articles are, when their names and contents do not tell.",
        ),
        click.option("--encoding", help="The articles' encoding, when it is not UTF-8."),
    ):
        command = option(command)
    return command


def read_given(
    names: tuple[str, ...],
    options: ReadingOptions,
    console: Console,
    *,
    stdin: bytes | None = None,
) -> list[Given]:
    """Read articles, each file once; `stdin` is standard input when it was read already."""
    if len(set(names)) < len(names):
        raise InputError("an article is given twice", hint="give each article once")
    given: list[Given] = []
    first: dict[str, str] = {}
    for name in names:
        one = _one(name, options, console, stdin)
        given.append(one)
        # Two copies of one article would look like two sources that agree.
        if first.setdefault(one.article.sha256, name) != name:
            raise InputError(
                f"the text is the same as in `{first[one.article.sha256]}`",
                hint="give each article once",
                file=name,
            )
    return given


def _one(name: str, options: ReadingOptions, console: Console, stdin: bytes | None) -> Given:
    from briefing.read.files import is_address, read_bytes

    if options.fetch and is_address(name):
        return _fetched(name, options, console)
    if options.media_type is None and Path(name).suffix.lower() in {".yaml", ".yml"}:
        raise InputError(
            "this is a briefing, not an article",
            hint=f"`briefing check {name}` and `briefing build {name}` take it",
            file=name,
        )
    with console.busy(f"reading {name}"):
        data = stdin if name == "-" and stdin is not None else read_bytes(name)
        article = pipeline.read_article(
            data, name=name, media_type=options.media_type, encoding=options.encoding
        )
        file = "article" if name == "-" else printable_name(name)
        return _kept(article, data, name, file, options.encoding)


def _fetched(address: str, options: ReadingOptions, console: Console) -> Given:
    from briefing.read.fetch import fetch

    with console.busy(f"fetching {address}"):
        page = fetch(address)
        encoding = options.encoding or page.encoding
        article = pipeline.read_article(
            page.data,
            name=address,
            media_type=options.media_type or page.media_type,
            encoding=encoding,
        )
        # The page's own address goes before the one it was fetched from, but a copy on another
        # host was not seen where it says it belongs.
        own = article.url if _host(article.url) == _host(page.url) else ""
        article = article.model_copy(update={"url": own or page.url})
        one = _kept(article, page.data, address, page.name, encoding)
    return Given(one.article, one.data, one.name, one.file, changed=True, fetched=True)


def _host(address: str) -> str:
    """The host without what sites put before it for some kinds of reader."""
    from urllib.parse import urlsplit

    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    for part in ("www.", "m.", "mobile.", "amp."):
        host = host.removeprefix(part)
    return host


def _kept(article: "Article", data: bytes, name: str, file: str, encoding: str | None) -> Given:
    """The article with the bytes and the name under which it is read again as it was now."""
    from briefing.read.media_type import is_binary, suffix_of

    changed = name == "-"
    if encoding and not is_binary(article.media_type):
        # The mark says UTF-8 also to what would believe the page's own <meta charset>.
        data, changed = data.decode(encoding).encode("utf-8-sig"), True
    if _type_of(data, file) != article.media_type:
        file, changed = Path(file).stem + suffix_of(article.media_type), True
    elif not Path(file).suffix:
        file += suffix_of(article.media_type)
    return Given(article, data, name, file, changed)


def _type_of(data: bytes, file: str) -> str:
    from briefing.read.article import type_of

    try:
        return type_of(data, file)
    except InputError:
        # The name promises what only `--type` could deny.
        return ""


def kept_files(
    given: list[Given], folder: Path, reserved: set[str]
) -> tuple[list[str], dict[str, bytes]]:
    """Each article's file relative to the briefing's folder, and the copies that must be made.

    No copy gets a name in `reserved`: those are the briefing's own files.
    """
    files: list[str] = []
    copies: dict[str, bytes] = {}
    for one in given:
        inside = None if one.changed else _relative(Path(one.name), folder)
        if inside is None:
            inside = _free_name(one, {*files, *copies, *reserved}, folder)
            copies[inside] = one.data
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


def _may_be(one: Given, file: Path) -> bool:
    """Whether the article can be kept there: another file of that name stays as it is."""
    try:
        if not (file.exists() or file.is_symlink()):
            return True
        # A page is another one each time it is fetched; what was fetched before stays.
        if (
            one.fetched
            or file.is_symlink()
            or not file.is_file()
            or file.stat().st_size != len(one.data)
        ):
            return False
        return file.read_bytes() == one.data
    except OSError:
        # Writing tells what is wrong with the folder.
        return True


def _free_name(one: Given, taken: set[str], folder: Path) -> str:
    file = Path(one.file)
    number, free = 2, file.name
    while free in taken or not _may_be(one, folder / free):
        free, number = f"{file.stem}-{number}{file.suffix}", number + 1
    return free
