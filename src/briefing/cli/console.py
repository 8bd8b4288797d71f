"""What goes to the terminal: results to standard output, everything else to standard error."""

import os
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from briefing.cli.formats.as_text import counted, described, failure, plain, style, unstyled
from briefing.cli.formats.pointing import MOST_LINES
from briefing.errors import BriefingError, OutputError
from briefing.model.finding import Finding, Severity

__all__ = ["Console", "counted", "plain"]

_LARGEST = 5_000_000
_PATIENCE = 1.0
"""Seconds before something that takes long says so."""


@dataclass
class Console:
    """How much is said, and whether in colour."""

    quiet: bool = False
    verbose: bool = False
    sources: dict[str, list[str]] = field(default_factory=dict)
    """Lines of the files that findings point into, by the name in the finding."""

    def say(self, text: str, *, err: bool = False) -> None:
        """A result, whatever the flags; on standard error where standard output takes a file."""
        _print(text, err=err)

    def data(self, text: str) -> None:
        """JSON or YAML, on standard output: in UTF-8 wherever it goes."""
        _print(text.encode("utf-8", "backslashreplace"))

    def raw(self, data: bytes) -> None:
        """The content of a file, on standard output, byte for byte."""
        _print(data, end="")

    def note(self, text: str) -> None:
        """Something good to know, on standard error, not with --quiet."""
        if not self.quiet:
            _print(text, err=True)

    def detail(self, text: str) -> None:
        """Something only --verbose shows."""
        if self.verbose:
            _print(style(text, "dim"), err=True)

    def remember(self, name: str, data: bytes) -> None:
        """Keep the lines of a file, to show them with its findings."""
        text = data.decode("utf-8-sig", "replace")
        self.sources[name] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def thin(self, name: str, findings: Iterable[Finding]) -> None:
        """Keep of a file only the lines that findings point into, or that may be shown with them:
        a thousand files are many."""
        wanted: set[int | None] = set()
        for finding in findings:
            wanted |= {place.line for place in finding.related if place.file == name}
            if finding.line:
                wanted |= set(range(finding.line, finding.line + MOST_LINES + 1))
        self.sources[name] = [
            line if number in wanted else ""
            for number, line in enumerate(self.sources.get(name, ()), start=1)
        ]

    def findings(self, findings: Sequence[Finding], *, err: bool = False) -> None:
        """Findings as a compiler shows them; only errors with --quiet, what is waived only with
        --verbose."""
        for finding in findings:
            counts = self.verbose if finding.waived else not self.quiet
            if counts or (finding.severity is Severity.ERROR and not finding.waived):
                _print(self.described(finding), err=err)

    def described(self, finding: Finding) -> str:
        """One finding: place, ident and message, the line with a caret, and the hint."""
        return described(finding, self.lines)

    def failure(self, error: BriefingError) -> None:
        """A run that cannot go on."""
        _print(failure(error, self.lines), err=True)

    def lines(self, name: str) -> list[str]:
        """The lines of a file that a finding points into; one not opened yet is read here."""
        if name not in self.sources:
            try:
                with Path(name).open("rb") as stream:
                    self.remember(name, stream.read(_LARGEST))
            except (OSError, ValueError):
                self.sources[name] = []
        return self.sources[name]

    @contextmanager
    def busy(self, what: str) -> Iterator[None]:
        """Say what is going on when it takes longer than a second and somebody looks."""
        started = time.perf_counter()
        if self.quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
            yield
        else:
            stop = threading.Event()
            thread = threading.Thread(target=_tick, args=(what, stop), daemon=True)
            thread.start()
            try:
                yield
            finally:
                stop.set()
                thread.join()
        self.detail(f"{what}: {time.perf_counter() - started:.2f} s")


def is_coloured(stream: TextIO) -> bool:
    """Whether a stream takes colours: FORCE_COLOR and NO_COLOR say so, else terminals do, but
    for dumb ones."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and stream.isatty()


def _print(text: str | bytes, *, err: bool = False, end: str = "\n") -> None:
    """A line to a stream. When the reader of our output goes away (`briefing check x | head`),
    the rest is not shown and the run goes on, so that its exit code stays true."""
    stream = sys.stderr if err else sys.stdout
    if stream is None:  # closed before we were started
        return
    try:
        if isinstance(text, bytes):
            stream.flush()
            stream.buffer.write(text + end.encode())
        else:
            stream.write((text if is_coloured(stream) else unstyled(text)) + end)
        stream.flush()
    except OSError as error:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not err and not isinstance(error, BrokenPipeError):
            reason = error.strerror or str(error)
            raise OutputError(f"standard output cannot be written: {reason}") from None


def _tick(what: str, stop: threading.Event) -> None:
    started = time.monotonic()
    shown = stop.wait(_PATIENCE)
    if shown:
        return
    while True:
        _print(f"\r{what} … {time.monotonic() - started:.0f} s", err=True, end="")
        if stop.wait(0.5):
            break
    _print("\r\x1b[K", err=True, end="")
