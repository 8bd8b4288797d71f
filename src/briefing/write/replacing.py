"""A file in the place of another, whole or not at all, and never over what somebody else wrote."""

import os
from contextlib import suppress
from pathlib import Path

from briefing.errors import OutputError
from briefing.write.folder import failure, locked, sync_folder, write_temporary


def replace_file(name: str | os.PathLike[str], before: bytes, after: bytes) -> None:
    """Write `after` into the file `name`, which has to hold `before` until then. Its permissions
    stay; of a symbolic link, the file it leads to is written.

    Raises OutputError when the file has changed meanwhile, and for everything the system refuses;
    then the file is as it was.
    """
    target = Path(os.path.realpath(name))
    temporary: Path | None = None
    with locked(target.parent):
        try:
            temporary = write_temporary(target.parent, after)
            temporary.chmod(target.stat().st_mode & 0o7777)
            if target.read_bytes() != before:
                raise OutputError(
                    f"`{name}` has changed meanwhile; nothing was written",
                    hint="somebody else is at work on it: run the command again",
                )
            if not os.access(target, os.W_OK):
                raise OutputError(f"`{name}` is write-protected; nothing was written")
            temporary.replace(target)
            sync_folder(target.parent)
        except OSError as error:
            refused = failure(f"`{name}` cannot be written", error)
            # There is no other folder to choose for a file that is to be changed.
            raise OutputError(refused.message, hint=refused.hint.partition(":")[0]) from None
        finally:
            if temporary is not None:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
