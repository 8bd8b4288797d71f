"""Outputs: all of them written or none, and never over somebody's edit.

The receipt is written twice. First it names the new hashes beside the old ones, then the files
are replaced, then it names the new ones only. A run that is killed in between leaves whole files,
and the next run still knows them as ours.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from briefing.errors import OutputError
from briefing.write.folder import failure, keep, locked, remove_stale, sync_folder, write_temporary
from briefing.write.receipt import Known, Receipt, hash_of, sha256, write_receipt


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
        raise failure(f"folder `{folder}` cannot be made", error) from None
    with locked(folder):
        known = Known.read(folder, receipt)
        for name, data in outputs.items():
            _check_target(folder / name, data, known, overwrite=overwrite)
        if receipt:
            _check_kind(folder / receipt.file)
        remove_stale(folder)
        _replace(folder, outputs, receipt, known)
    return tuple(folder / name for name in outputs)


def refuse_edits(names: Iterable[str], directory: str | os.PathLike[str], receipt: Receipt) -> None:
    """Raise now what `write_outputs` would raise later: before the work of rendering is done.

    Only what is sure already: edited outputs, links and folders in the way, no folder at all.
    """
    folder = Path(directory)
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"`{folder}` is no folder", hint="choose another folder with -o")
    known = Known.read(folder, receipt)
    for name in names:
        target = folder / name
        there = _check_kind(target) and name in known.hashes
        if there and hash_of(target) not in known.hashes[name]:
            raise _edited(target)


def _edited(target: Path) -> OutputError:
    return OutputError(
        f"`{target}` was edited after it was built",
        hint="move it away, choose another folder with -o, or give --overwrite to lose it",
    )


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


def _check_target(target: Path, data: bytes, known: Known, *, overwrite: bool) -> None:
    try:
        if not _check_kind(target) or overwrite:
            return
        with target.open("rb") as stream:
            there = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise failure(f"`{target}` cannot be read", error) from None
    if there == sha256(data) or there in known.hashes.get(target.name, frozenset()):
        return
    if target.name in known.hashes:
        raise _edited(target)
    raise OutputError(
        f"`{target}` is there already, and no receipt says that it was built here",
        hint="move it away, choose another folder with -o, or give --overwrite to lose it",
    )


def _replace(
    folder: Path, outputs: Mapping[str, bytes], receipt: Receipt | None, known: Known
) -> None:
    temporary: dict[Path, Path] = {}
    kept: dict[Path, Path | None] = {}
    done: list[Path] = []
    try:
        for name, data in outputs.items():
            temporary[folder / name] = write_temporary(folder, data)
        if receipt:
            write_receipt(folder, receipt, outputs, known, pending=True)
        for target in temporary:
            if target.exists():
                kept[target] = keep(target)
        for target, file in temporary.items():
            file.replace(target)
            done.append(target)
        if receipt:
            write_receipt(folder, receipt, outputs, known, pending=False)
        sync_folder(folder)
    except OSError as error:
        for target in done:
            with suppress(OSError):
                if target not in kept:
                    target.unlink()
                elif old := kept[target]:
                    old.replace(target)
        raise failure(f"nothing was written to `{folder}`", error) from None
    finally:
        for file in filter(None, (*temporary.values(), *kept.values())):
            with suppress(OSError):
                file.unlink(missing_ok=True)
