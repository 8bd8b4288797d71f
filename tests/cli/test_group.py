"""The commands are imported when they are run, and are all there."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import click
import pytest

from briefing.cli.main import group

Run = Callable[..., Any]
CONTEXT = click.Context(group, info_name="briefing")
NAMES = group.list_commands(CONTEXT)


def test_help_names_every_command_without_importing_one() -> None:
    program = (
        "import sys\nfrom briefing.cli import main\nsys.argv = ['briefing', '--help']\n"
        "try: main()\nfinally: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    listed = done.stdout.partition("Commands:")[2].partition("Examples:")[0].splitlines()
    told = dict(line.split(maxsplit=1) for line in listed if line.strip())
    assert list(told) == NAMES == sorted(NAMES)
    assert all(summary.endswith(".") for summary in told.values())
    loaded = done.stderr.split()
    assert not {"briefing.cli.build", "briefing.cli.check", "briefing.pipeline"} & set(loaded)


@pytest.mark.parametrize("name", NAMES)
def test_each_command_is_where_it_is_said_to_be(name: str) -> None:
    command = group.get_command(CONTEXT, name)
    assert command is not None
    assert command.name == name
    assert command.get_short_help_str(100)


def test_an_unknown_command_is_met_with_a_close_one(run: Run) -> None:
    ran = run("chek")
    assert ran.code == 2
    assert "No such command 'chek'" in ran.err
