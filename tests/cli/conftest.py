"""A folder with an article and a briefing, and the command line as a function."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefing.cli import main

ARTICLE = """\
Dockers walk out at northern port

Ada Quay
May 19, 2026

The strike at the container terminal has stopped 77 ships and divided the town.

About 1,500 dockers walked out on May 12 after talks failed. The port authority said on Monday \
that the northern quay would stay closed until May 31.

Owners want shorter breaks, and the union calls that a step back. The harbour handled 4 million \
containers in 2024, the port authority said.
"""

BRIEFING = """\
masthead: {title: Port strike, date: 2026-05-20, as_of: 2026-05-19, status: edited}
sources:
  - {id: gazette, title: Dockers walk out, issued: 2026-05-19, file: article.txt}
summary:
  - id: s1
    text: Ships wait at a port on strike.
    evidence: [{source: gazette, quote: stopped 77 ships}]
"""


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder: article.txt and briefing.yaml, a fixed day, no colours."""
    home = tmp_path / "port-strike"
    home.mkdir()
    (home / "article.txt").write_text(ARTICLE)
    (home / "briefing.yaml").write_text(BRIEFING)
    monkeypatch.chdir(home)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1779300000")
    return home


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run `briefing` with these arguments and this standard input."""

    def command(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["briefing", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Ran(left.value.code if isinstance(left.value.code, int) else 0, out, err)

    return command
