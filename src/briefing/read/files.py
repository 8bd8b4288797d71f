"""From a path or standard input to bytes: regular files only, and never more than a cap."""

import stat
import sys
from pathlib import Path
from typing import IO

from briefing.errors import InputError

MAXIMUM_BYTES = 10_000_000
"""An article is a page of text. What is larger is something else."""
MAXIMUM_BYTES_WITH_PICTURES = 50_000_000
"""For Word files and PDFs."""

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def is_address(name: str) -> bool:
    """Whether what was given is an address on the web and no file."""
    return name[:8].lower().startswith(("http://", "https://"))


def read_bytes(path: str) -> bytes:
    """The content of the file `path`, or of standard input for `-`.

    Raises:
        InputError: the file is missing, unreadable, larger than 10 MB (50 MB for Word files and
            PDFs, which hold pictures), or no regular file.
    """
    if path == "-":
        return _standard_input()
    if not path:
        raise InputError("a file name is empty", hint="give the path of a file, or `-`")
    try:
        # Asked before opening: opening a pipe that nobody writes to would wait for ever.
        mode = Path(path).stat().st_mode
        for is_kind, kind in _KINDS:
            if is_kind(mode):
                raise InputError(
                    f"this is {kind}, not a file",
                    hint="give a regular file, or `-` to read standard input",
                    file=path,
                )
        with Path(path).open("rb") as stream:
            return _capped(stream, path)
    except FileNotFoundError:
        if is_address(path):
            raise InputError(
                "this is an address, not a file, and nothing is fetched unasked",
                hint=f"fetch it: briefing draft --fetch {path} -o briefing.yaml",
                file=path,
            ) from None
        hint = "check the path and the spelling"
        if "://" in path:
            hint = "of addresses, only http and https ones can be fetched"
        if path.lower().startswith("www."):
            hint = f"for an address on the web, write `--fetch https://{path}`"
        raise InputError("there is no such file", hint=hint, file=path) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        hint = "you may not read it" if isinstance(error, PermissionError) else ""
        raise InputError(f"the file cannot be read: {reason}", hint=hint, file=path) from None


def _standard_input() -> bytes:
    try:
        stream: IO[bytes] = sys.stdin.buffer
        return _capped(stream, "-")
    # Closed when the program began, closed since, or a folder: `briefing read - < folder`.
    except (AttributeError, OSError, ValueError):
        raise InputError(
            "standard input cannot be read",
            hint="pipe the text in: `briefing read - < article.txt`",
            file="-",
        ) from None


def _capped(stream: IO[bytes], name: str) -> bytes:
    data = stream.read(MAXIMUM_BYTES + 1)
    most = MAXIMUM_BYTES
    if data.startswith((b"%PDF-", b"PK\x03\x04")):
        most = MAXIMUM_BYTES_WITH_PICTURES
        data += stream.read(most + 1 - len(data))
    if len(data) > most:
        raise InputError(
            f"the input is larger than {most // 1_000_000} MB",
            hint="give one article, saved by itself",
            file=name,
        )
    return data
