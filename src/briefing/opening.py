"""A briefing file opened together with the articles it names."""

import difflib
import hashlib
import os
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from briefing.errors import InputError
from briefing.load import Loaded, load_draft
from briefing.model.article import Article
from briefing.model.briefing import Draft
from briefing.model.finding import Finding, Places, Severity
from briefing.model.finding import Path as ModelPath
from briefing.read.encoding import is_foreign
from briefing.read.files import read_bytes
from briefing.remembered import Memory

_ARTICLES = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".pdf"})


@dataclass(frozen=True, slots=True)
class Opened:
    """A briefing as it lies on disk. `draft` is None when its findings leave nothing to check."""

    name: str
    data: bytes
    draft: Draft | None
    places: Places
    findings: tuple[Finding, ...] = ()
    articles: dict[str, Article] = field(default_factory=dict)
    aside: tuple[ModelPath, ...] = ()
    """Flawed parts that the draft does not hold; findings tell of them."""
    read: dict[str, str] = field(default_factory=dict)
    """SHA-256 of the bytes of each article file, by the name the briefing has for it; empty where
    none could be read."""


def open_briefing(name: str, data: bytes | None = None, *, memory: Memory | None = None) -> Opened:
    """Open the briefing file `name` (`-` is standard input) and the article of every source.

    Articles are looked for inside the folder of the briefing (the working folder for standard
    input) and nowhere else: a briefing from elsewhere must not make us read other files. What a
    `memory` knows is not read again.

    Raises InputError when the file cannot be read or is no YAML; what is wrong with its content
    or with an article is a finding.
    """
    if Path(name).suffix.lower() in _ARTICLES:
        raise InputError(
            "this is an article, not a briefing",
            hint=f"draft one from it: briefing draft {name} -o briefing.yaml",
            file=name,
        )
    data = read_bytes(name) if data is None else data
    if is_foreign(data):
        raise InputError(
            "this is not text, and so no briefing", hint="give a briefing.yaml", file=name
        )
    shown = os.fsencode(name).decode("utf-8", "replace")
    loaded = load_draft(data, file="<stdin>" if name == "-" else shown)
    folder = Path() if name == "-" else Path(name).parent
    opened = Opened(name, data, loaded.draft, loaded.places, aside=loaded.aside)
    findings = _read_articles(loaded, folder, opened, memory)
    return replace(opened, findings=(*loaded.findings, *findings))


def _read_articles(
    loaded: Loaded, folder: Path, opened: Opened, memory: Memory | None
) -> list[Finding]:
    """Fill in the articles and what was read; the findings say what could not be."""
    findings: list[Finding] = []
    sources = loaded.draft.sources if loaded.draft else ()
    for path, written in loaded.files:
        opened.read.setdefault(written, "")
        problem = _outside(written, folder) or _absent(written, folder)
        if problem is None:
            file = (folder / written).as_posix()
            try:
                data = read_bytes(file)
                opened.read[written] = hashlib.sha256(data).hexdigest()
                article = _article(data, os.fsencode(file).decode("utf-8", "replace"), memory)
            except InputError as error:
                problem = (
                    "unreadable-source",
                    f"source file `{written}`: {error.message}",
                    error.hint,
                )
            else:
                if sources and isinstance(path[1], int):
                    opened.articles[sources[path[1]].id] = article
        if problem:
            findings.append(_finding(loaded.places, path, *problem))
    return findings


def _article(data: bytes, name: str, memory: Memory | None) -> Article:
    known = memory.article(name, data) if memory else None
    if known is not None:
        return known
    from briefing.read.article import read_article

    article = read_article(data, name)
    if memory:
        memory.keep_article(name, data, article)
    return article


def _finding(places: Places, path: ModelPath, check: str, message: str, hint: str) -> Finding:
    place = places.find(path)
    return Finding(check, Severity.ERROR, message, hint, places.file, *place, path)


def _outside(written: str, folder: Path) -> tuple[str, str, str] | None:
    parts = PurePosixPath(written.replace("\\", "/"))
    outside = parts.is_absolute() or ".." in parts.parts or Path(written).is_absolute()
    try:
        outside = outside or not (folder / written).resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        outside = True
    if not outside:
        return None
    return (
        "file-outside-folder",
        f"source file `{written}` does not lie in the folder of the briefing",
        "put the article beside the briefing and write its name, relative to that folder",
    )


def _absent(written: str, folder: Path) -> tuple[str, str, str] | None:
    file = folder / written
    try:
        if file.exists():
            return None
        beside = sorted(entry.name for entry in file.parent.iterdir() if entry.is_file())
    except (OSError, ValueError):
        beside = []
    close = difflib.get_close_matches(file.name, beside, n=1)
    meant = f"; did you mean `{close[0]}`?" if close else ""
    return (
        "missing-file",
        f"there is no source file `{written}`{meant}",
        f"it is looked for in `{folder.as_posix()}`, the folder of the briefing",
    )
