"""The file that settings are kept in: found, read, and every flaw told with its line."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from briefing.errors import InputError
from briefing.settings import GRADES, Grade, Settings, UnusableSetting, refuse

OWN, SHARED = "briefing.toml", "pyproject.toml"
_KEYS = ("select", "ignore", "severity", "strict")
_LARGEST = 1_000_000
_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"[\w.\-\"' \t]+")
_MAY_BE_OURS = re.compile(
    rb"(?m)^[ \t]*(?:\[[ \t]*[\"']?tool[\"']?[ \t]*(?:\]|\.[ \t]*[\"']?briefing[\"']?[ \t]*[.\]])"
    rb"|[\"']?tool[\"']?[ \t]*[.=])"
)
"""Every way to write the table `[tool.briefing]`; other files of projects need no parser."""
_AT_LINE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def find_settings(folder: Path) -> Settings:
    """The settings of the nearest folder that has some, from `folder` upward, or the defaults.

    In one folder `briefing.toml` comes before `pyproject.toml`, which counts only where it has a
    table `[tool.briefing]`. Raises InputError, with line and column, for a file that cannot be
    used.
    """
    try:
        start = folder.resolve()
    except (OSError, RuntimeError):
        return Settings()
    for place in (start, *start.parents):
        for name in (OWN, SHARED):
            file = place / name
            if file.is_file():
                found = _read(_shown(file), optional=name == SHARED)
                if found is not None:
                    return found
    return Settings()


def read_settings(file: str) -> Settings:
    """The settings in one file, whatever its name. Raises InputError as `find_settings` does."""
    found = _read(Path(file), optional=False)
    return found or Settings()


def _shown(file: Path) -> Path:
    """A file in or below the working folder by its short name."""
    here = Path.cwd()
    return file.relative_to(here) if file.is_relative_to(here) else file


def _read(file: Path, *, optional: bool) -> Settings | None:
    name = str(file)
    try:
        with file.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise InputError(f"the settings cannot be read: {reason}", file=name) from None
    if len(data) > _LARGEST:
        raise InputError(f"the file is too large: at most {_LARGEST:,} bytes are read", file=name)
    data = data.removeprefix(BOM_UTF8)  # some editors write one; TOML has none
    if optional and not _MAY_BE_OURS.search(data):
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InputError("the file is not UTF-8", file=name, line=line, column=1) from None
    shared = file.name == SHARED
    table = _parsed(text, name)
    if shared:
        tool = table.get("tool")
        table = tool.get("briefing") if isinstance(tool, dict) else None
        if table is None:
            return None
    return _Reader(name, text, ("tool", "briefing") if shared else ()).settings(table)


def _parsed(text: str, name: str) -> Any:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = _AT_LINE.search(message)
        line, column = (int(part) if part else None for part in place.groups()) if place else (1, 1)
        if line is None:
            line, column = text.count("\n") + 1, 1
        problem = message[: place.start()] if place else message
        raise InputError(
            f"not TOML: {problem[:1].lower()}{problem[1:]}",
            hint='texts stand in quotes: ignore = ["long-copy"]',
            file=name,
            line=line,
            column=column,
        ) from None
    except RecursionError:
        raise InputError("the file is nested too deeply", file=name) from None


class _Reader:
    """Turns a table into settings; what is wrong is told with the line of its key."""

    def __init__(self, file: str, text: str, prefix: tuple[str, ...]) -> None:
        self.file = file
        self.text = text
        self.prefix = prefix

    def settings(self, table: Any) -> Settings:
        if not isinstance(table, dict):
            raise self.failure((), "`briefing` must be a table", "write [tool.briefing]")
        for key in table:
            if key not in _KEYS:
                own = key == "tool" and not self.prefix
                hint = "the table [tool.briefing] belongs in pyproject.toml; " if own else ""
                raise self.failure((key,), f"unknown key `{key}`{_meant(key)}", hint + _known())
        strict = table.get("strict", False)
        if not isinstance(strict, bool):
            raise self.failure(("strict",), f"`strict`: {_found('true or false', strict)}")
        select, ignore = self.idents(table, "select"), self.idents(table, "ignore")
        severity = self.grades(table.get("severity", {}))
        return Settings(select, ignore, severity, strict)

    def idents(self, table: dict[str, Any], key: str) -> frozenset[str]:
        given = table.get(key, [])
        texts = isinstance(given, list) and all(isinstance(one, str) for one in given)
        if not texts:
            message = f"`{key}`: {_found('a list of checks', given)}"
            raise self.failure((key,), message, f'write {key} = ["long-copy"]')
        for ident in given:
            try:
                refuse(ident, lowered=key == "ignore")
            except UnusableSetting as error:
                raise self.failure((key,), error.message, error.hint, inside=ident) from None
        return frozenset(given)

    def grades(self, given: Any) -> dict[str, Grade]:
        if not isinstance(given, dict):
            message = f"`severity`: {_found('a table', given)}"
            raise self.failure(("severity",), message, 'write long-copy = "off" in a table')
        for ident, grade in given.items():
            path = ("severity", ident)
            if not isinstance(grade, str) or grade not in GRADES:
                message = f"`{ident}`: {_found('error, warning or off', grade)}"
                raise self.failure(path, message, f'write {ident} = "warning"')
            try:
                refuse(ident, lowered=grade != "error")
            except UnusableSetting as error:
                raise self.failure(path, error.message, error.hint) from None
        return cast("dict[str, Grade]", given)

    def failure(
        self, path: tuple[str, ...], message: str, hint: str = "", inside: str = ""
    ) -> InputError:
        line, column = self.place((*self.prefix, *path), inside)
        return InputError(message, hint=hint, file=self.file, line=line, column=column)

    def place(self, path: tuple[str, ...], inside: str) -> tuple[int, int]:
        """Line and column of a key, or of a text inside its value."""
        best, length = (1, 1), 0
        lines = self.text.split("\n")
        for number, (column, keys) in _keys(lines):
            if keys == path[: len(keys)] and len(keys) > length:
                best, length = (number, column), len(keys)
        for number in range(best[0], len(lines) + 1) if inside else ():
            quoted = re.search(f"[\"']{re.escape(inside)}[\"']", lines[number - 1])
            if quoted:
                return number, quoted.start() + 1
        return best


def _keys(lines: list[str]) -> Iterator[tuple[int, tuple[int, tuple[str, ...]]]]:
    """Every line that opens a table or gives a key: its number, column and whole path."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(lines, start=1):
        indent = len(line) - len(line.lstrip())
        if header := _HEADER.match(line):
            table = _parts(header[1])
            yield number, (indent + 1, table)
        else:
            key, sign, _ = line.partition("=")
            if sign and _KEY.fullmatch(key):
                yield number, (indent + 1, (*table, *_parts(key)))


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def _found(expected: str, given: Any) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", list: "a list"}
    kind = f"`{given}`" if isinstance(given, str) else kinds.get(type(given), "a table")
    return f"expected {expected}, found {kind}"


def _meant(key: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key, _KEYS, n=1)
    return f"; did you mean `{close[0]}`?" if close else ""


def _known() -> str:
    return f"known here: {', '.join(_KEYS)}"
