"""What goes to the terminal: results to standard output, everything else to standard error."""

import os
import re
import sys
import threading
import time
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import click

from briefing.errors import BriefingError, OutputError
from briefing.model.finding import Finding, Severity, dotted

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_WIDEST = 110
_LARGEST = 5_000_000
_PATIENCE = 1.0
"""Seconds before something that takes long says so."""


def plain(text: str) -> str:
    """Text from a file, made safe for a terminal: control characters shown as escapes."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


@dataclass
class Console:
    """How much is said, and whether in colour."""

    quiet: bool = False
    verbose: bool = False
    sources: dict[str, list[str]] = field(default_factory=dict)
    """Lines of the files that findings point into, by the name in the finding."""

    @property
    def colour(self) -> bool | None:
        """False where NO_COLOR or a dumb terminal asks for it; else as the stream is."""
        off = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return False if off else None

    def say(self, text: str) -> None:
        """A result, on standard output, whatever the flags."""
        _print(text, self.colour)

    def data(self, text: str) -> None:
        """JSON or YAML, on standard output: in UTF-8 wherever it goes."""
        _print(text.encode(), self.colour)

    def note(self, text: str) -> None:
        """Something good to know, on standard error, not with --quiet."""
        if not self.quiet:
            _print(text, self.colour, err=True)

    def detail(self, text: str) -> None:
        """Something only --verbose shows."""
        if self.verbose:
            _print(click.style(text, dim=True), self.colour, err=True)

    def remember(self, name: str, data: bytes) -> None:
        """Keep the lines of a file, to show them with its findings."""
        text = data.decode("utf-8-sig", "replace")
        self.sources[name] = re.split(r"\r\n|\r|\n", text)

    def findings(self, findings: Sequence[Finding], *, err: bool = False) -> None:
        """Findings as a compiler shows them; only errors with --quiet."""
        for finding in findings:
            if not self.quiet or finding.severity is Severity.ERROR:
                _print(self.described(finding), self.colour, err=err)

    def described(self, finding: Finding) -> str:
        """One finding: place, ident and message, the line with a caret, and the hint."""
        shade = "red" if finding.severity is Severity.ERROR else "yellow"
        head = click.style(f"{finding.severity}[{finding.check}]", fg=shade, bold=True)
        # A machine's draft lies in no file; there the path in the model says where.
        where = finding.place or dotted(finding.path)
        place = click.style(f"{plain(where)}: ", bold=True) if where else ""
        return self._described(
            f"{place}{head}: {plain(finding.message)}",
            finding.hint,
            (finding.file, finding.line, finding.column),
        )

    def failure(self, error: BriefingError) -> None:
        """A run that cannot go on."""
        head = click.style("error", fg="red", bold=True)
        where = error.place.replace("-", "<stdin>", 1) if error.file == "-" else error.place
        place = click.style(f"{plain(where)}: ", bold=True) if where else ""
        text = self._described(
            f"{place}{head}: {plain(error.message)}",
            error.hint,
            (error.file or "", error.line, error.column),
        )
        _print(text, self.colour, err=True)

    def _described(self, head: str, hint: str, place: tuple[str, int | None, int | None]) -> str:
        lines = [head, *_marked(self._lines(place), place[1], place[2])]
        if hint:
            lines.append(f"  {click.style('hint:', fg='cyan')} {plain(hint)}")
        return "\n".join(lines)

    def _lines(self, place: tuple[str, int | None, int | None]) -> list[str]:
        """The lines of the file a finding points into; what could not be opened is read here."""
        name, line, _ = place
        if name and line and name not in self.sources:
            try:
                with Path(name).open("rb") as stream:
                    self.remember(name, stream.read(_LARGEST))
            except (OSError, ValueError):
                self.sources[name] = []
        return self.sources.get(name, [])

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


def _print(text: str | bytes, colour: bool | None, *, err: bool = False) -> None:
    """A line to a stream. When the reader of our output goes away (`briefing check x | head`),
    the rest is not shown and the run goes on, so that its exit code stays true."""
    try:
        click.echo(text, err=err, color=colour)
    except OSError as error:
        stream = sys.stderr if err else sys.stdout
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
        click.echo(f"\r{what} … {time.monotonic() - started:.0f} s", err=True, nl=False)
        if stop.wait(0.5):
            break
    click.echo("\r\x1b[K", err=True, nl=False)


def _marked(lines: Sequence[str], line: int | None, column: int | None) -> Iterator[str]:
    """The source line with a caret under the column, cut to a width that fits."""
    if line is None or column is None or not 1 <= line <= len(lines):
        return
    text, at = lines[line - 1].expandtabs(1), column - 1
    first = max(0, at - _WIDEST // 2) if len(text) > _WIDEST else 0
    shown = text[first : first + _WIDEST]
    before = ("…" if first else "") + plain(shown[: at - first])
    after = plain(shown[at - first :]) + ("…" if first + _WIDEST < len(text) else "")
    margin = " " * len(str(line))
    yield click.style(f"  {line} | ", fg="blue") + before + after
    yield (
        click.style(f"  {margin} | ", fg="blue")
        + " " * _width(before)
        + click.style("^", bold=True)
    )


def _width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def counted(counts: Mapping[str, int]) -> str:
    """`1 error, 2 warnings`."""
    return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for word, n in counts.items())
