"""`briefing completion`: the script that teaches a shell to complete our commands."""

import click
from click.shell_completion import get_completion_class

from briefing.cli.console import Console
from briefing.cli.main import group, with_console


@click.command(
    epilog="""\b
Examples:
  eval "$(briefing completion bash)"                               in ~/.bashrc
  briefing completion fish > ~/.config/fish/completions/briefing.fish""",
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@with_console
def completion(shell: str, console: Console) -> None:
    """Print the completion script for SHELL."""
    found = get_completion_class(shell)
    if found is not None:
        console.say(found(group, {}, "briefing", "_BRIEFING_COMPLETE").source())
