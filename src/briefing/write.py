"""Phase 5, write: bytes become files, whole or not at all, with a receipt that binds them.

The receipt is written twice. First it names the new hashes beside the old ones, then the files
are replaced, then it names the new ones only. A run that is killed in between leaves whole files,
and the next run still knows them as ours.
"""

import errno
import fcntl
import hashlib
import json
import os
import re
import secrets
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing.errors import OutputError

_STALE = re.compile(r"\.briefing-[0-9a-f]{16}\.tmp")
_PATIENCE = 10.0
"""Seconds to wait for another run that writes into the same folder."""
_LARGEST_RECEIPT = 1_000_000
_PARTS = ("outputs", "earlier", "pending")
"""Where a receipt names files: made by the last run, by one before, by one that was killed."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What outputs were made from. `facts` is plain data: hashes of sources, model and template,
    the tool's version. It is written to `<name>.receipt.json` with the hashes of the outputs."""

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The receipt's file name."""
        return f"{self.name}.receipt.json"


def write_outputs(
    outputs: Mapping[str, bytes],
    directory: str | os.PathLike[str],
    *,
    receipt: Receipt | None = None,
    overwrite: bool = False,
) -> tuple[Path, ...]:
    """Write `outputs` (file names and contents) into `directory`, which is made when missing.

    A file that is there already is replaced only when its content is that of the receipt beside
    it, or the very content to be written: anything else may be somebody's edit.

    Raises OutputError for edits, links and folders in the way, and for everything the system
    refuses; then no file has changed.
    """
    folder = Path(directory)
    _check_names(outputs, receipt)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _failure(f"folder `{folder}` cannot be made", error) from None
    with _locked(folder):
        known = _Known.read(folder, receipt)
        for name, data in outputs.items():
            _check_target(folder / name, data, known, overwrite=overwrite)
        if receipt:
            _check_kind(folder / receipt.file)
        _remove_stale(folder)
        _replace(folder, outputs, receipt, known)
    return tuple(folder / name for name in outputs)


def refuse_edits(names: Iterable[str], directory: str | os.PathLike[str], receipt: Receipt) -> None:
    """Raise now what `write_outputs` would raise later: before the work of rendering is done.

    Only what is sure already: edited outputs, links and folders in the way, no folder at all.
    """
    folder = Path(directory)
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"`{folder}` is no folder", hint="choose another folder with -o")
    known = _Known.read(folder, receipt)
    for name in names:
        target = folder / name
        there = _check_kind(target) and name in known.hashes
        if there and _hash_of(target) not in known.hashes[name]:
            raise _edited(target)


def _edited(target: Path) -> OutputError:
    return OutputError(
        f"`{target}` was edited after it was built",
        hint="move it away, choose another folder with -o, or give --overwrite to lose it",
    )


def sha256(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class _Known:
    """Hashes that a receipt gives for each file: one, or two after a run that was killed."""

    hashes: Mapping[str, frozenset[str]]

    @classmethod
    def read(cls, folder: Path, receipt: Receipt | None) -> "_Known":
        if receipt is None:
            return cls({})
        try:
            with (folder / receipt.file).open("rb") as stream:
                found = json.loads(stream.read(_LARGEST_RECEIPT))
            hashes = {
                name: frozenset(_hashes(found, name))
                for part in _PARTS
                for name in found.get(part, {})
            }
        except (OSError, ValueError, AttributeError, TypeError):
            return cls({})  # no receipt, or not ours: then nothing in the folder is known
        return cls(hashes)


def _hashes(found: Any, name: str) -> Iterator[str]:
    for part in _PARTS:
        value = found.get(part, {}).get(name)
        if isinstance(value, str):
            yield value


def _check_names(outputs: Mapping[str, bytes], receipt: Receipt | None) -> None:
    names = [*outputs, *([receipt.file] if receipt else [])]
    for name in names:
        if name in ("", ".", "..") or "/" in name or "\0" in name or len(os.fsencode(name)) > 255:
            raise OutputError(
                f"`{name}` cannot be the name of a file", hint="give a plain, short name"
            )


def _check_kind(target: Path) -> bool:
    """Whether the target is there; raises when it is no regular file."""
    if target.is_symlink():
        raise OutputError(
            f"`{target}` is a symbolic link, and would be replaced",
            hint="remove it, or choose another folder with -o",
        )
    if not target.exists():
        return False
    if not target.is_file():
        kind = "a folder" if target.is_dir() else "no regular file"
        raise OutputError(f"`{target}` is {kind}", hint="move it, or choose another folder with -o")
    return True


def _check_target(target: Path, data: bytes, known: _Known, *, overwrite: bool) -> None:
    try:
        if not _check_kind(target) or overwrite:
            return
        with target.open("rb") as stream:
            there = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise _failure(f"`{target}` cannot be read", error) from None
    if there == sha256(data) or there in known.hashes.get(target.name, frozenset()):
        return
    if target.name in known.hashes:
        raise _edited(target)
    raise OutputError(
        f"`{target}` is there already, and no receipt says that it was built here",
        hint="move it away, choose another folder with -o, or give --overwrite to lose it",
    )


def _replace(
    folder: Path, outputs: Mapping[str, bytes], receipt: Receipt | None, known: _Known
) -> None:
    temporary: dict[Path, Path] = {}
    kept: dict[Path, Path | None] = {}
    done: list[Path] = []
    try:
        for name, data in outputs.items():
            temporary[folder / name] = _write_temporary(folder, data)
        if receipt:
            _write_receipt(folder, receipt, outputs, known, pending=True)
        for target in temporary:
            if target.exists():
                kept[target] = _keep(target)
        for target, file in temporary.items():
            file.replace(target)
            done.append(target)
        if receipt:
            _write_receipt(folder, receipt, outputs, known, pending=False)
        _sync_folder(folder)
    except OSError as error:
        for target in done:
            with suppress(OSError):
                if target not in kept:
                    target.unlink()
                elif old := kept[target]:
                    old.replace(target)
        raise _failure(f"nothing was written to `{folder}`", error) from None
    finally:
        for file in filter(None, (*temporary.values(), *kept.values())):
            with suppress(OSError):
                file.unlink(missing_ok=True)


def _keep(target: Path) -> Path | None:
    """A second name for the old file, to go back to; None where the file system has no links."""
    file = _temporary(target.parent)
    try:
        os.link(target, file)
    except OSError:
        return None
    return file


def _temporary(folder: Path) -> Path:
    return folder / f".briefing-{secrets.token_hex(8)}.tmp"


def _write_temporary(folder: Path, data: bytes) -> Path:
    file = _temporary(folder)
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


def _write_receipt(
    folder: Path, receipt: Receipt, outputs: Mapping[str, bytes], known: _Known, *, pending: bool
) -> None:
    """Same facts and same outputs give the same bytes: there is no time in a receipt."""
    new = {name: sha256(data) for name, data in sorted(outputs.items())}
    old = {
        name: digest
        for name in sorted(known.hashes)
        if name not in new or pending
        for digest in [_hash_of(folder / name)]
        if digest in known.hashes[name]
    }
    content = dict(receipt.facts)
    if pending:
        content |= {"outputs": old, "pending": new}
    else:
        content |= {"outputs": new} | ({"earlier": old} if old else {})
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    # A file name that is no UTF-8 becomes a JSON escape, and reads back as the same name.
    file = _write_temporary(folder, text.encode(errors="backslashreplace"))
    try:
        file.replace(folder / receipt.file)
    except OSError:
        with suppress(OSError):
            file.unlink()
        raise
    _sync_folder(folder)


def _hash_of(file: Path) -> str:
    try:
        return sha256(file.read_bytes()) if file.is_file() and not file.is_symlink() else ""
    except OSError:
        return ""


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One writer at a time: a lock on the folder itself, which leaves nothing behind."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise _failure(f"folder `{folder}` cannot be used", error) from None
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


def _remove_stale(folder: Path) -> None:
    """What a killed run left: nobody else writes here while we hold the lock."""
    for file in folder.glob(".briefing-*.tmp"):
        if _STALE.fullmatch(file.name):
            with suppress(OSError):
                file.unlink()


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _failure(what: str, error: OSError) -> OutputError:
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
