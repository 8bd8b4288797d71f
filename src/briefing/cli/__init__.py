"""The command line: flags in, findings out, exit codes. The only code that prints."""

try:
    from briefing.cli.main import main
except KeyboardInterrupt:  # Control-C while the program is still starting
    raise SystemExit(130) from None

__all__ = ["main"]
