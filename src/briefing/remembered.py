"""Findings of earlier checks, kept so that what has not changed is not checked again.

An entry is found by all that is known before a briefing is understood: this program (its version,
its own files, the libraries beside it), the briefing's bytes and its name as given. It says what
each article file was when it was read; only while all of them are the same is it used. It holds
the findings as the check gave them, before anybody's settings choose among them.

What cannot be read, written or understood here is passed over without a word: then the briefing
is checked as if nothing were remembered.
"""

import dataclasses
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from briefing import __version__
from briefing.errors import InputError
from briefing.model.finding import Finding, MoveItem, Related, SetValue, Severity
from briefing.read.files import read_bytes

MOST_ENTRIES = 4_000
MOST_BYTES = 64_000_000
LARGEST_ENTRY = 1_000_000
_PRUNED_EVERY = 1_000
_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# Findings of `briefing check`; may be deleted. See https://bford.info/cachedir/\n"
)
_RECORDS = (Finding, Related, SetValue, MoveItem)
_NAMED: Mapping[str, Any] = {record.__name__: record for record in _RECORDS}
_KIND = "kind"
_OUTSIDE, _ABSENT = "outside", "absent"


def usual_folder(environment: Mapping[str, str]) -> Path | None:
    """Where findings are kept: BRIEFING_CACHE_DIR, else the user's folder for caches (XDG)."""
    own = environment.get("BRIEFING_CACHE_DIR")
    if own:
        return Path(own)
    shared = environment.get("XDG_CACHE_HOME", "")
    if Path(shared).is_absolute():
        return Path(shared, "briefing")
    try:
        return Path.home() / ".cache" / "briefing"
    except RuntimeError:  # a user without a home
        return None


class Memory:
    """The findings kept in one folder, for this program as it is now."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "findings"
        self._kept = 0

    def recall(self, name: str, data: bytes) -> tuple[Finding, ...] | None:
        """The findings on the briefing `name` with the content `data`, if they are known and no
        article has changed since."""
        if not self._usable:
            return None
        entry = self._entry(name, data)
        try:
            digest, _, content = entry.read_bytes().partition(b"\n")
            if hashlib.sha256(content).hexdigest().encode() != digest:
                return None
            told = json.loads(content)
            articles = told["articles"].items()
            if any(_state(written, Path(name).parent) != state for written, state in articles):
                return None
            findings = tuple(_record(finding) for finding in told["findings"])
            os.utime(entry)  # what is used is dropped last
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None
        return findings

    def keep(
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
        told = {"articles": states, "findings": [_plain(finding) for finding in findings]}
        content = json.dumps(told, separators=(",", ":")).encode()
        if len(content) > LARGEST_ENTRY or not self._made():
            return
        entry = self._entry(name, data)
        unfinished = entry.with_suffix(f".{os.getpid()}")
        try:
            unfinished.write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
            unfinished.replace(entry)
            if self._kept % _PRUNED_EVERY == 0:
                self._prune()
        except OSError:
            return
        self._kept += 1

    def _entry(self, name: str, data: bytes) -> Path:
        key = hashlib.sha256(f"{self._program}\0{len(data)}\0".encode())
        key.update(data)
        key.update(os.fsencode(name))
        return self._folder / key.hexdigest()

    @cached_property
    def _program(self) -> str:
        """What stands for this program: any change of its files or libraries changes it."""
        digest = hashlib.sha256(f"{__version__}\0{sys.version}".encode())
        for line in _own_files(str(Path(__file__).parent)):
            digest.update(os.fsencode(line))
        for folder in sys.path:
            # Whatever is installed, upgraded or taken away changes the folder itself.
            if folder.endswith(("site-packages", "dist-packages")) and Path(folder).is_dir():
                digest.update(os.fsencode(f"{folder}\0{Path(folder).stat().st_mtime_ns}\n"))
        return digest.hexdigest()

    @cached_property
    def _usable(self) -> bool:
        """Whether the folder is there, and nobody but this user can write into it."""
        try:
            status = self._folder.lstat()
            own = status.st_uid == os.getuid() and not status.st_mode & 0o022
            return own and self._folder.is_dir() and bool(self._program)
        except OSError:
            return False

    def _made(self) -> bool:
        if not self._usable:
            try:
                self._folder.mkdir(mode=0o700, parents=True)
                (self._folder / "CACHEDIR.TAG").write_text(_TAG)
            except OSError:
                return False
            del self._usable
        return self._usable

    def _prune(self) -> None:
        """Drop the entries longest unused where they are too many or too large."""
        found = [
            (entry.stat(), entry.path)
            for entry in os.scandir(self._folder)
            if entry.name != "CACHEDIR.TAG"
        ]
        found.sort(key=lambda one: one[0].st_mtime_ns, reverse=True)
        size = 0
        for number, (status, path) in enumerate(found, start=1):
            size += status.st_size
            if number > MOST_ENTRIES or size > MOST_BYTES:
                Path(path).unlink(missing_ok=True)


def _own_files(folder: str) -> Iterator[str]:
    folders: list[str] = []
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            if entry.name not in ("__pycache__", "fonts", "templates"):
                folders.append(entry.path)
        else:
            status = entry.stat()
            yield f"{entry.path}\0{status.st_mtime_ns}\0{status.st_size}\n"
    for inner in folders:
        yield from _own_files(inner)


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


def _plain(value: Any) -> Any:
    """A record, or what it holds, as JSON knows it."""
    if isinstance(value, _RECORDS):
        fields = {
            field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
        return {_KIND: type(value).__name__, **fields}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


def _record(value: Any) -> Any:
    """The way back; raises KeyError, TypeError or ValueError for what was not written by us."""
    if isinstance(value, list):
        return tuple(_record(part) for part in value)
    if not isinstance(value, dict):
        return value
    fields = {name: _record(part) for name, part in value.items() if name != _KIND}
    if value[_KIND] == Finding.__name__:
        fields["severity"] = Severity(fields["severity"])
    return _NAMED[value[_KIND]](**fields)
