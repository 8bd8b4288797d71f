"""`briefing check --add-disputes`: what contradicts itself becomes a row that an editor can use."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

BRIEFING = """\
masthead: {title: Blast, date: 2026-05-20}
sources:
  - {id: gazette, title: Blast at the market, issued: 2026-05-19, file: gazette.txt}
  - {id: herald, title: Bombing in Kalder, issued: 2026-05-19, file: herald.txt}
key_points:  # one is enough here
  - id: toll
    text: Twelve people were killed, the ministry says.
    evidence: [{source: gazette, quote: A bomb killed 12 people}]
"""
GAZETTE = """\
Blast at the market

May 19, 2026

A bomb killed 12 people at the Kalder vegetable market on Tuesday, the ministry said.
"""
HERALD = """\
Bombing in Kalder

May 19, 2026

At least 14 people died when a bomb exploded in the vegetable market of Kalder, doctors said.
"""

Run = Callable[..., Any]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "briefing.yaml").write_text(BRIEFING)
    (tmp_path / "gazette.txt").write_text(GAZETTE)
    (tmp_path / "herald.txt").write_text(HERALD)
    return tmp_path


def test_the_row_is_written_once_and_settles_the_finding(folder: Path, run: Run) -> None:
    file = folder / "briefing.yaml"
    assert "conflicting-counts" in run("check", str(file)).out
    told = run("check", str(file), "--add-disputes")
    assert "1 row added" in told.err
    assert "conflicting-counts" not in told.out
    after = file.read_text()
    assert after.startswith(BRIEFING)
    assert "at least 14 killed, not 12 killed" in after
    again = run("check", str(file), "--add-disputes")
    assert "0 rows added" in again.err
    assert file.read_text() == after


def test_diff_shows_the_row_and_writes_nothing(folder: Path, run: Run) -> None:
    file = folder / "briefing.yaml"
    told = run("check", str(file), "--add-disputes", "--diff")
    assert told.code == 1
    assert "+disputes:" in told.out
    assert file.read_text() == BRIEFING


def test_with_fix_it_is_one_thing_after_the_other(folder: Path, run: Run) -> None:
    told = run("check", str(folder / "briefing.yaml"), "--add-disputes", "--fix")
    assert told.code == 2
