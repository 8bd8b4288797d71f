"""What a person at a terminal sees: colour, progress, and no traceback whatever happens."""

import os
import pty
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing import pipeline
from briefing.cli.console import Console, plain
from briefing.model.finding import Finding, Severity

Run = Callable[..., Any]


def on_terminal(*arguments: str, **environment: str) -> str:
    """What `briefing` prints when all its streams are a terminal."""
    ours, its = pty.openpty()
    program = [sys.executable, "-m", "briefing", *arguments]
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        program, stdout=its, stderr=its, stdin=its, env={**kept, "TERM": "xterm", **environment}
    ):
        os.close(its)
        printed = b""
        while True:
            try:
                part = os.read(ours, 10_000)
            except OSError:  # Linux says so when the other end is closed
                break
            if not part:
                break
            printed += part
    os.close(ours)
    return printed.decode()


def test_colour_only_where_it_is_wanted(folder: Path) -> None:
    (folder / "briefing.yaml").write_text("masthead: 1\n")
    assert "\x1b[" in on_terminal("check", "briefing.yaml")
    for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert "\x1b" not in on_terminal("check", "briefing.yaml", **environment)


def test_what_takes_longer_than_a_second_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    with Console().busy("thinking"):
        pass
    assert capsys.readouterr().err == ""
    with Console().busy("thinking"):
        time.sleep(1.2)
    assert "thinking … 1 s" in capsys.readouterr().err
    with Console(quiet=True).busy("thinking"):
        time.sleep(1.2)
    assert capsys.readouterr().err == ""


def test_verbose_tells_what_took_how_long(folder: Path, run: Run) -> None:
    ran = run("read", "article.txt", "--verbose")
    assert "reading article.txt: " in ran.err


def test_quiet_leaves_results_and_errors(folder: Path, run: Run) -> None:
    assert run("build", "briefing.yaml", "-o", "out", "--to", "docx", "-q").out == ""
    text = (folder / "briefing.yaml").read_text()
    (folder / "briefing.yaml").write_text(text.replace("Ships wait", "Ships currently wait"))
    assert run("check", "briefing.yaml").out
    quiet = run("check", "briefing.yaml", "-q")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")


@pytest.mark.parametrize(
    ("raised", "code", "says"),
    [(KeyboardInterrupt(), 130, "interrupted"), (RuntimeError("oops"), 70, "internal error")],
)
def test_nothing_ends_in_a_traceback(
    folder: Path,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    raised: BaseException,
    code: int,
    says: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(pipeline, "read_article", fail)
    ran = run("read", "article.txt")
    assert ran.code == code
    assert says in ran.err


def test_a_long_line_is_cut_around_the_caret() -> None:
    console = Console()
    console.remember("f", ("x" * 500 + "日本" + "y" * 500).encode())
    finding = Finding("a", Severity.ERROR, "m", file="f", line=1, column=503)
    _, line, caret = console.described(finding).splitlines()
    assert len(line) < 140
    assert "…" in line
    assert line.split("日本")[1][0] == "y"
    assert caret.count("^") == 1


def test_a_place_that_is_not_in_the_file_shows_no_line() -> None:
    console = Console()
    console.remember("f", b"one\n")
    for line in (0, 3, None):
        finding = Finding("a", Severity.WARNING, "m", file="f", line=line, column=1)
        assert len(console.described(finding).splitlines()) == 1


def test_plain_shows_control_characters() -> None:
    assert plain("a\x1b[2J\u202eb") == "a\\x1b[2J\\x202eb"
