"""The command line: flags in, findings out, exit codes. The only code that prints."""

from briefing.cli.main import main

__all__ = ["main"]
