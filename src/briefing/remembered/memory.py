"""What is remembered of briefings and of articles, and when it still holds."""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.model.finding import Finding
from briefing.read.files import read_bytes
from briefing.remembered.records import plain, record
from briefing.remembered.store import Store

if TYPE_CHECKING:
    from briefing.model.article import Article

_OUTSIDE, _ABSENT = "outside", "absent"


class Memory:
    """What is kept in one folder."""

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder)

    def findings(self, name: str, data: bytes) -> tuple[Finding, ...] | None:
        """The findings on the briefing `name` with the content `data`, if they are known and no
        article has changed since."""
        kept = self._store.get(b"findings", os.fsencode(name), data)
        if kept is None:
            return None
        try:
            told = json.loads(kept)
            articles = told["articles"].items()
            if any(_state(written, Path(name).parent) != state for written, state in articles):
                return None
            return tuple(record(finding) for finding in told["findings"])
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    def keep_findings(
        self, name: str, data: bytes, articles: Mapping[str, str], findings: tuple[Finding, ...]
    ) -> None:
        """Keep what the check found. `articles` maps each article file, as the briefing names
        it, to the SHA-256 of the bytes that were read, or to an empty string for none."""
        states: dict[str, str] = {}
        for written, digest in articles.items():
            state = digest or _state(written, Path(name).parent)
            if state is None or (not digest and not state.startswith((_OUTSIDE, _ABSENT))):
                return  # it can be read by now, or never could: not what the findings tell
            states[written] = state
        told = {"articles": states, "findings": [plain(finding) for finding in findings]}
        content = json.dumps(told, separators=(",", ":")).encode()
        self._store.put(content, b"findings", os.fsencode(name), data)

    def article(self, name: str, data: bytes) -> "Article | None":
        """The article that was read from `data` under this name, if it is known."""
        from briefing.model.article import Article

        kept = self._store.get(b"article", name.encode(), data)
        try:
            return None if kept is None else Article.model_validate_json(kept)
        except ValueError:
            return None

    def keep_article(self, name: str, data: bytes, article: "Article") -> None:
        """Keep an article as it was read."""
        self._store.put(article.model_dump_json().encode(), b"article", name.encode(), data)


def _state(written: str, folder: Path) -> str | None:
    """What an article file is now: its SHA-256, that it is absent (and what lies beside it, for
    a name may be misspelt), or that it lies outside, where nothing is read. None: who knows."""
    file = folder / written
    try:
        if not file.resolve().is_relative_to(folder.resolve()):
            return _OUTSIDE
        if file.exists():
            return hashlib.sha256(read_bytes(file.as_posix())).hexdigest()
        beside = sorted(entry.name for entry in file.parent.iterdir() if entry.is_file())
    except FileNotFoundError:
        beside = []
    except (OSError, ValueError, RuntimeError, InputError):
        return None
    return f"{_ABSENT} {hashlib.sha256(os.fsencode('/'.join(beside))).hexdigest()}"
