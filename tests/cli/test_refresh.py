"""`briefing refresh`: what follows from a changed source, or the list of what no longer holds."""

from pathlib import Path

import pytest

from briefing.read.article import read_article

FIRST = """\
Dockers walk out at northern port

Ada Quay
May 19, 2026

The strike at the container terminal has stopped 77 ships and divided the town.

Owners want shorter breaks. The port authority said the pay was fair.

About 1,500 dockers walked out on May 12. The port authority said the quay was closed.
"""
MORE = FIRST.replace(
    "The strike", "Talks went on until midnight, both sides said.\n\nThe strike", 1
)


def sha256(text: str) -> str:
    return read_article(text.encode(), "article.txt").sha256


BRIEFING = f"""\
masthead: {{title: Port strike, date: 2026-05-20, as_of: 2026-05-19, status: edited}}
sources:
  - id: gazette
    title: Dockers walk out
    file: article.txt
    sha256: '{sha256(FIRST)}'  # as read on the day
key_points:
  - id: ships
    text: The strike has stopped 77 ships.
    evidence: [{{source: gazette, locator: '1', quote: has stopped 77 ships}}]
  - id: walkout
    text: Some 1,500 dockers walked out.
    evidence:
      - source: gazette
        locator: 3
        quote:
          exact: dockers walked out
          start: {FIRST.index("dockers walked out")}  # by the check
          end: {FIRST.index("dockers walked out") + len("dockers walked out")}
  - id: headline
    text: Dockers walk out at a port.
    evidence: [{{source: gazette, quote: Dockers walk out at northern port}}]
"""


def after(text: str) -> str:
    """The briefing as it is to be for another text of the article."""
    start, moved = FIRST.index("dockers walked out"), text.index("dockers walked out")
    length = len("dockers walked out")
    return (
        BRIEFING.replace(sha256(FIRST), sha256(text))
        .replace("locator: '1'", "locator: '2'")
        .replace("locator: 3", "locator: 4")
        .replace(f"start: {start} ", f"start: {moved} ")
        .replace(f"end: {start + length}", f"end: {moved + length}")
    )


@pytest.fixture
def briefing(folder: Path) -> Path:
    (folder / "article.txt").write_text(MORE)
    (folder / "briefing.yaml").write_text(BRIEFING)
    return folder / "briefing.yaml"


def test_hash_paragraphs_and_offsets_follow_where_every_quote_holds(briefing: Path, run) -> None:
    ran = run("refresh", "briefing.yaml")
    assert ran.code == 0
    assert briefing.read_text() == after(MORE)
    assert "source `gazette` (article.txt) has changed: 3 of 3 quotes still found" in ran.out
    assert "moved from paragraph 1 to paragraph 2: “has stopped 77 ships”" in ran.out
    assert "5 values brought up to date" in ran.err
    again = run("refresh", "briefing.yaml")
    assert (again.code, again.out) == (0, "")
    assert "no source that can be read has changed" in again.err


def test_the_check_says_so_and_names_the_command(briefing: Path, run) -> None:
    ran = run("check", "briefing.yaml")
    assert ran.code == 1
    assert "error[source-changed]" in ran.out
    assert "all 3 quotes are still found" in ran.out
    assert "`briefing refresh`" in ran.out
    assert briefing.read_text() == BRIEFING


def test_nothing_is_changed_where_a_quote_is_gone(briefing: Path, run) -> None:
    (briefing.parent / "article.txt").write_text(MORE.replace("77", "78"))
    ran = run("refresh", "briefing.yaml")
    assert ran.code == 1
    assert briefing.read_text() == BRIEFING
    assert "2 of 3 quotes still found" in ran.out
    assert "“78” there, “77” here" in ran.out
    assert "article.txt:8:38: the nearest passage" in ran.out
    assert "not changed" in ran.err


def test_a_paragraph_does_not_tell_places_of_a_changed_text_apart(briefing: Path, run) -> None:
    twice = BRIEFING.replace("exact: dockers walked out", "exact: The port authority said the")
    briefing.write_text(twice)
    ran = run("refresh", "briefing.yaml")
    assert ran.code == 1
    assert briefing.read_text() == twice
    assert "stands in source `gazette` 2 times (paragraph 3, paragraph 4)" in ran.out
    assert "add `prefix` or `suffix`" in ran.out
    assert "as `locator`" not in ran.out


def test_diff_shows_and_writes_nothing(briefing: Path, run) -> None:
    ran = run("refresh", "--diff", "briefing.yaml")
    assert ran.code == 1
    assert briefing.read_text() == BRIEFING
    assert ran.out.startswith("--- briefing.yaml\n+++ briefing.yaml\n")
    assert f"+    sha256: '{sha256(MORE)}'  # as read on the day" in ran.out
    assert "5 values would be brought up to date" in ran.err


def test_standard_input_goes_to_standard_output(briefing: Path, run) -> None:
    ran = run("refresh", "-", stdin=BRIEFING.encode())
    assert (ran.code, ran.out) == (0, after(MORE))
    assert briefing.read_text() == BRIEFING


def test_a_briefing_that_is_not_understood_is_not_changed(briefing: Path, run) -> None:
    flawed = BRIEFING.replace("quote: has stopped 77 ships", "qoute: has stopped 77 ships")
    briefing.write_text(flawed)
    ran = run("refresh", "briefing.yaml")
    assert ran.code == 1
    assert briefing.read_text() == flawed
    assert "cannot be understood" in ran.err


def test_several_briefings_each_by_itself(briefing: Path, run) -> None:
    other = briefing.parent / "other.yaml"
    other.write_text(BRIEFING.replace("77 ships}", "79 ships}"))
    assert run("refresh", "other.yaml", "briefing.yaml").code == 1
    assert "79" in other.read_text()
    assert sha256(FIRST) in other.read_text()
    assert briefing.read_text() == after(MORE)
    other.write_text(BRIEFING)
    ran = run("refresh", "absent.yaml", "other.yaml")
    assert (ran.code, other.read_text()) == (2, after(MORE))


def test_a_source_that_is_not_there_is_told(briefing: Path, run) -> None:
    (briefing.parent / "article.txt").unlink()
    ran = run("refresh", "briefing.yaml")
    assert ran.code == 1
    assert "error[missing-file]" in ran.out
    assert briefing.read_text() == BRIEFING
