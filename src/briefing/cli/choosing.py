"""The options on which checks count and how much: the same for every command that checks."""

import os
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import Any, cast

import click

from briefing import pages
from briefing.settings import GRADES, Grade, Settings, UnusableSetting
from briefing.settings_file import find_settings, read_settings


class Choice:
    """What the options choose, on top of the settings file of each briefing."""

    def __init__(
        self,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        severity: dict[str, Grade] | None = None,
        *,
        strict: bool = False,
        config: str | None = None,
        isolated: bool = False,
    ) -> None:
        self._options = Settings(frozenset(select), frozenset(ignore), severity or {}, strict)
        self._config = config
        self._fixed = Settings() if isolated else None
        self._found: dict[str, Settings] = {}

    def settings(self, briefing: str) -> Settings:
        """The settings for a briefing file; `-`, and what is drafted in memory, take those of the
        working folder. Raises InputError for a settings file that cannot be used."""
        folder = "" if briefing == "-" else os.path.dirname(briefing)  # noqa: PTH120 - as given
        if self._fixed is None and self._config is not None:
            self._fixed = read_settings(self._config)
        if folder not in self._found:
            below = self._fixed or find_settings(Path(folder))
            options = self._options
            self._found[folder] = below.changed(
                select=options.select,
                ignore=options.ignore,
                severity=options.severity,
                strict=options.strict,
            )
        return self._found[folder]


def _idents(
    _context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> frozenset[str]:
    idents = frozenset(
        part.strip() for value in values for part in value.split(",") if part.strip()
    )
    as_ignored = parameter.name == "ignore"
    _refuse(lambda: Settings(ignore=idents) if as_ignored else Settings(select=idents))
    return idents


def _grades(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> dict[str, Grade]:
    grades: dict[str, Grade] = {}
    for part in (part.strip() for value in values for part in value.split(",") if part.strip()):
        ident, _, grade = (piece.strip() for piece in part.partition("="))
        if grade not in GRADES:
            raise click.BadParameter(
                f"`{part}` is not possible; write CHECK=error, CHECK=warning or CHECK=off"
            )
        grades[ident] = cast("Grade", grade)
    _refuse(lambda: Settings(severity=grades))
    return grades


def _refuse(make: Callable[[], Settings]) -> None:
    try:
        make()
    except UnusableSetting as error:
        raise click.BadParameter(f"{error.message}\n  hint: {error.hint}") from None


def complete_checks(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[str]:
    """Names of checks for the shell, also behind a comma."""
    before, comma, begun = incomplete.rpartition(",")
    return [f"{before}{comma}{ident}" for ident in pages.idents() if ident.startswith(begun)]


def with_choice(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command `--select`, `--ignore`, `--severity`, `--strict`, `--config` and
    `--isolated`, as one argument `choice`."""

    @click.option(
        "--select",
        multiple=True,
        metavar="CHECKS",
        callback=_idents,
        shell_complete=complete_checks,
        help="Only these checks.",
    )
    @click.option(
        "--ignore",
        multiple=True,
        metavar="CHECKS",
        callback=_idents,
        shell_complete=complete_checks,
        help="Not these checks.",
    )
    @click.option(
        "--severity",
        multiple=True,
        metavar="CHECK=error|warning|off",
        callback=_grades,
        shell_complete=complete_checks,
        help="How bad a check is.",
    )
    @click.option("--strict", is_flag=True, help="Report warnings as errors.")
    @click.option(
        "--config",
        type=click.Path(readable=False),
        metavar="FILE",
        help="Settings; default: the nearest briefing.toml, or pyproject.toml with a table "
        "[tool.briefing], from the briefing's folder upward.",
    )
    @click.option("--isolated", is_flag=True, help="Read no settings file.")
    @wraps(command)
    def run(
        *args: Any,
        select: frozenset[str],
        ignore: frozenset[str],
        severity: dict[str, Grade],
        strict: bool,
        config: str | None,
        isolated: bool,
        **options: Any,
    ) -> Any:
        if config is not None and isolated:
            raise click.UsageError("--config and --isolated exclude each other")
        choice = Choice(select, ignore, severity, strict=strict, config=config, isolated=isolated)
        return command(*args, choice=choice, **options)

    return run
