"""The group of commands, and what every run has in common: exit codes and no tracebacks."""

import io
import sys
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from typing import Any, NoReturn

import click

from briefing import __version__
from briefing.cli.console import Console
from briefing.errors import BriefingError, ContentError

FOUND, UNUSABLE, INTERNAL, INTERRUPTED = 1, 2, 70, 130
"""Exit codes: findings at error level; usage or input that cannot be used; a bug; Control-C."""


PATH = click.Path(readable=False)
"""A file or folder that the shell completes; whether it can be used is for the commands to say."""

_EPILOG = """\b
Examples:
  briefing build article.txt              an article to output/article.pdf and .docx
  briefing draft article.html -o briefing.yaml
  briefing check briefing.yaml            findings with line and column
  briefing build briefing.yaml -o output  the edited briefing as PDF and Word file

Exit codes: 0 clean or warnings, 1 findings at error level, 2 usage or unreadable input,
70 a bug of ours, 130 interrupted.
SOURCE_DATE_EPOCH fixes every time and date: the same input then gives the same bytes."""


_COMMANDS = {
    "build": ("briefing.cli.build", "Briefings or articles to PDF and Word files."),
    "check": ("briefing.cli.check", "Findings, each with file, line and column."),
    "completion": ("briefing.cli.completion", "Completion script for bash, zsh or fish."),
    "draft": ("briefing.cli.drafting", "Articles to a briefing.yaml for a person to edit."),
    "explain": ("briefing.cli.explain", "What a check means, and what to write instead."),
    "read": ("briefing.cli.inspecting", "What reading finds in an article."),
    "refresh": ("briefing.cli.refresh", "Briefings brought up to date with changed sources."),
    "schema": ("briefing.cli.inspecting", "JSON Schema of briefing.yaml, or of findings."),
}
"""Each command with the module that holds it under its own name, and what it does in a line."""


class _Group(click.Group):
    """Commands that are imported when they are run: a check never waits for those that build."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if super().get_command(ctx, cmd_name) is None:
            return None
        module, summary = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), cmd_name)
        command.short_help = summary
        return command

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's own signature
        formatter: click.HelpFormatter,
    ) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in _COMMANDS.items()])


def _show_version(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        click.echo(f"briefing {__version__}")
        context.exit()


@click.group(
    cls=_Group,
    commands={name: click.Command(name) for name in _COMMANDS},
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_show_version,
    help="Show the version and exit.",
)
def group() -> None:
    """From a news article to a footnoted briefing in PDF and Word.

    Every statement is bound to the exact words it rests on. A clean check says that the briefing
    says what its sources say; it never says that the sources are right.
    """


def with_console(command: Callable[..., int | None]) -> Callable[..., None]:
    """Give a command `--quiet` and `--verbose`, a console, and an exit code it returns."""

    @click.option("-q", "--quiet", is_flag=True, help="Only results and errors.")
    @click.option(
        "-v", "--verbose", is_flag=True, help="Also say what is done and how long it takes."
    )
    @wraps(command)
    def run(*args: Any, quiet: bool, verbose: bool, **options: Any) -> None:
        console = Console(quiet=quiet and not verbose, verbose=verbose)
        try:
            code = command(*args, console=console, **options)
        except BriefingError as error:
            console.failure(error)
            code = FOUND if isinstance(error, ContentError) else UNUSABLE
        except RecursionError:
            console.failure(BriefingError("the input is nested too deeply"))
            code = UNUSABLE
        sys.exit(code or 0)

    return run


def main() -> NoReturn:
    """Run the command line. What a user did wrong never shows a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character shows its number instead of failing.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        group.main(prog_name="briefing", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        _leave(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(UNUSABLE)
    except KeyboardInterrupt:
        _leave(INTERRUPTED)
    except Exception as error:  # noqa: BLE001 - the last line of defence, for bugs of ours
        _internal(error)
    sys.exit(0)


def _leave(code: int) -> NoReturn:
    click.echo("interrupted", err=True)
    sys.exit(code)


def _internal(error: Exception) -> NoReturn:
    if {"-v", "--verbose"} & set(sys.argv):
        import traceback

        traceback.print_exception(error)
    click.echo(
        f"internal error: {type(error).__name__}: {error}\n"
        "  hint: this is a bug; run again with --verbose and report what it prints",
        err=True,
    )
    sys.exit(INTERNAL)
