"""A folder of entries, each found by what it depends on; the longest unused go first."""

import hashlib
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from briefing import __version__

MOST_ENTRIES = 4_000
MOST_BYTES = 64_000_000
LARGEST_ENTRY = 1_000_000
_PRUNED_EVERY = 1_000
_TAG_NAME = "CACHEDIR.TAG"
_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# What `briefing` has read and found; may be deleted. See https://bford.info/cachedir/\n"
)


def usual_folder(environment: Mapping[str, str]) -> Path | None:
    """Where things are kept: BRIEFING_CACHE_DIR, else the user's folder for caches (XDG)."""
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


class Store:
    """Entries in `folder`, made by this program as it is now and by this user."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "entries"
        self._kept = 0

    def get(self, *parts: bytes) -> bytes | None:
        """What was kept under these parts, or None."""
        if not self._usable:
            return None
        entry = self._entry(parts)
        try:
            digest, _, content = entry.read_bytes().partition(b"\n")
        except OSError:
            return None
        with suppress(OSError):
            os.utime(entry)  # what is used is dropped last
        return content if hashlib.sha256(content).hexdigest().encode() == digest else None

    def put(self, content: bytes, *parts: bytes) -> None:
        """Keep `content` under these parts, whole or not at all."""
        if len(content) > LARGEST_ENTRY or not self._made():
            return
        entry = self._entry(parts)
        unfinished = entry.with_suffix(f".{os.getpid()}")
        try:
            unfinished.write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
            unfinished.replace(entry)
            if self._kept % _PRUNED_EVERY == 0:
                self._prune()
            self._kept += 1
        except OSError:  # a full disk
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def _entry(self, parts: tuple[bytes, ...]) -> Path:
        key = hashlib.sha256(self._program)
        for part in parts:
            key.update(len(part).to_bytes(8, "big") + part)
        return self._folder / key.hexdigest()

    @cached_property
    def _program(self) -> bytes:
        """What stands for this program: any change of its files or libraries changes it."""
        digest = hashlib.sha256(f"{__version__}\0{sys.version}".encode())
        for line in _own_files(str(Path(__file__).parent.parent)):
            digest.update(os.fsencode(line))
        for folder in sys.path:
            # Whatever is installed, upgraded or taken away changes the folder itself.
            if folder.endswith(("site-packages", "dist-packages")) and Path(folder).is_dir():
                digest.update(os.fsencode(f"{folder}\0{Path(folder).stat().st_mtime_ns}\n"))
        return digest.digest()

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
                (self._folder / _TAG_NAME).write_text(_TAG)
            except OSError:
                return False
            del self._usable
        return self._usable

    def _prune(self) -> None:
        """Drop the entries longest unused where they are too many or too large."""
        found = [
            (entry.stat(), entry.path)
            for entry in os.scandir(self._folder)
            if entry.name != _TAG_NAME
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
