"""The command line: flags in, findings out, exit codes. The only code that prints."""

try:
    from briefing.cli import build, completion, drafting, inspecting
    from briefing.cli.main import group, main
except KeyboardInterrupt:  # Control-C while the program is still starting
    raise SystemExit(130) from None

for _command in (
    build.build,
    inspecting.read,
    drafting.draft,
    inspecting.check,
    inspecting.schema,
    completion.completion,
):
    group.add_command(_command)

__all__ = ["main"]
