"""One folder on disk: a lock, whole files under a passing name, and what the system refuses."""

import errno
import fcntl
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefing.errors import OutputError

_STALE = re.compile(r"\.briefing-[0-9a-f]{16}\.tmp")
_PATIENCE = 10.0
"""Seconds to wait for another run that writes into the same folder."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """One writer at a time: a lock on the folder itself, which leaves nothing behind."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise failure(f"folder `{folder}` cannot be used", error) from None
    try:
        deadline = time.monotonic() + _PATIENCE
        while not _lock(descriptor):
            if time.monotonic() > deadline:
                raise OutputError(
                    f"another run is writing to `{folder}`",
                    hint="wait for it, or choose another folder with -o",
                )
            time.sleep(0.05)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        # Some network file systems have no locks; there writers are not kept apart.
        return error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL)
    return True


def remove_stale(folder: Path) -> None:
    """What a killed run left: nobody else writes here while we hold the lock."""
    for file in folder.glob(".briefing-*.tmp"):
        if _STALE.fullmatch(file.name):
            with suppress(OSError):
                file.unlink()


def keep(target: Path) -> Path | None:
    """A second name for the old file, to go back to; None where the file system has no links."""
    file = _temporary_name(target.parent)
    try:
        os.link(target, file)
    except OSError:
        return None
    return file


def _temporary_name(folder: Path) -> Path:
    return folder / f".briefing-{secrets.token_hex(8)}.tmp"


def write_temporary(folder: Path, data: bytes) -> Path:
    """Write a whole file, down to the disk, under a name that only this run uses."""
    file = _temporary_name(folder)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        with suppress(OSError):
            file.unlink(missing_ok=True)
        raise
    return file


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder down to the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def failure(what: str, error: OSError) -> OutputError:
    """What the system refused, in plain words, with what to do."""
    hints = {
        errno.ENOSPC: "the disk is full: free some space",
        errno.EDQUOT: "the disk quota is used up: free some space",
        errno.EACCES: "you may not write there: choose another folder with -o",
        errno.EPERM: "you may not write there: choose another folder with -o",
        errno.EROFS: "that file system is read-only: choose another folder with -o",
        errno.ENOTDIR: "a part of that path is a file: choose another folder with -o",
        errno.EEXIST: "a file has that name: choose another folder with -o",
    }
    reason = error.strerror or str(error)
    return OutputError(f"{what}: {reason}", hint=hints.get(error.errno or 0, ""))
