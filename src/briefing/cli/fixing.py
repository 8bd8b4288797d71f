"""What `briefing check --fix` changes in a file, told, shown or written."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing import pipeline
from briefing.cli.console import Console, counted, plain
from briefing.model.finding import Fix, dotted

if TYPE_CHECKING:
    from briefing.changes import Fixed
    from briefing.settings import Settings

_MOST_TOLD = 20


def write_fixes(name: str, data: bytes, settings: "Settings", console: Console) -> bytes:
    """Change in the briefing file what is safe, and give its new content; what comes from
    standard input goes to standard output.

    Raises InputError when it is no YAML, OutputError when it cannot be written or has changed
    meanwhile.
    """
    made = _fixed(name, data, settings)
    if name == "-":
        console.raw(made.data)
    elif made.data != data:
        from briefing.write import replace_file

        replace_file(name, data, made.data)
    where = shown(name)
    tell(console, where, [(one.fix, one.what) for one in made.done])
    if made.done:
        console.note(f"{plain(where)}: {counted({'change': len(made.done)})} made")
    for one in made.left[:_MOST_TOLD]:
        console.note(f"{plain(where)}: left as it is: `{dotted(one.fix.path)}`: {plain(one.what)}")
    return made.data


def show_fixes(name: str, data: bytes, settings: "Settings", console: Console) -> bool:
    """Show what would be changed, and say whether anything would."""
    made = _fixed(name, data, settings)
    show_difference(name, data, made.data, console)
    if made.done:
        console.note(f"{plain(shown(name))}: {counted({'change': len(made.done)})} would be made")
    return bool(made.done)


def write_disputes(name: str, data: bytes, _: "Settings", console: Console) -> bytes:
    """Add the rows for contradictions to the briefing file, and give its new content; what comes
    from standard input goes to standard output.

    Raises InputError when none can be added to it, OutputError when it cannot be written.
    """
    made, rows = _disputed(name, data)
    if name == "-":
        console.raw(made)
    elif rows:
        from briefing.write import replace_file

        replace_file(name, data, made)
    console.note(f"{plain(shown(name))}: {counted({'row': rows})} added to `disputes`")
    return made


def show_disputes(name: str, data: bytes, _: "Settings", console: Console) -> bool:
    """Show the rows that would be added, and say whether there are any."""
    made, rows = _disputed(name, data)
    show_difference(name, data, made, console)
    return bool(rows)


def show_difference(name: str, before: bytes, after: bytes, console: Console) -> None:
    """Two states of a file as `diff -u` shows them."""
    from briefing.changes import difference

    if text := difference(shown(name), before, after):
        console.raw(text.encode("utf-8", "backslashreplace"))


def tell(console: Console, where: str, changes: Sequence[tuple[Fix, str]]) -> None:
    """The first changes, one in a line."""
    for fix, what in changes[:_MOST_TOLD]:
        console.note(f"{plain(where)}: `{dotted(fix.path)}`: {plain(what)}")
    if len(changes) > _MOST_TOLD:
        console.note(f"{plain(where)}: and {len(changes) - _MOST_TOLD} more")


def shown(name: str) -> str:
    """The name of a file as it can be printed."""
    return "<stdin>" if name == "-" else os.fsencode(name).decode("utf-8", "replace")


def _fixed(name: str, data: bytes, settings: "Settings") -> "Fixed":
    from briefing.opening import open_briefing

    return pipeline.fix_opened(open_briefing(name, data), settings.apply)


def _disputed(name: str, data: bytes) -> tuple[bytes, int]:
    from briefing.opening import open_briefing

    return pipeline.add_disputes(open_briefing(name, data))
