"""`briefing build --draft`: what has errors is built all the same, and never passes as clean."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

Run = Callable[..., Any]

WRONG = "quote: stopped 78 ships"
RIGHT = "quote: stopped 77 ships"


@pytest.fixture
def wrong(folder: Path) -> Path:
    """The briefing with a quote that its source does not have."""
    file = folder / "briefing.yaml"
    file.write_text(file.read_text().replace(RIGHT, WRONG))
    return folder


def test_without_draft_nothing_is_written(wrong: Path, run: Run) -> None:
    ran = run("build", "briefing.yaml")
    assert ran.code == 1
    assert not (wrong / "output").exists()
    assert "--draft" in ran.err


def test_a_draft_is_written_and_ends_with_one(wrong: Path, run: Run) -> None:
    ran = run("build", "briefing.yaml", "--draft", "--to", "pdf,docx,html")
    assert ran.code == 1
    assert len(ran.out.splitlines()) == 3
    receipt = json.loads((wrong / "output/port-strike.receipt.json").read_text())
    assert receipt["draft"]["errors"] == 1
    reader = pypdf.PdfReader(wrong / "output/port-strike.pdf")
    assert reader.metadata is not None
    assert reader.metadata["/Status"] == "Draft"
    text = " ".join(reader.pages[0].extract_text().split())
    assert "quote-not-in-source" in text
    with zipfile.ZipFile(wrong / "output/port-strike.docx") as archive:
        assert "quote-not-in-source" in archive.read("word/comments.xml").decode()
    page = (wrong / "output/port-strike.html").read_text()
    assert 'role="note"' in page
    assert "not found in the source" in page


def test_a_clean_draft_ends_with_zero_and_is_marked(folder: Path, run: Run) -> None:
    ran = run("build", "briefing.yaml", "--draft", "--to", "docx")
    assert ran.code == 0
    with zipfile.ZipFile(folder / "output/port-strike.docx") as archive:
        assert 'string="Draft"' in archive.read("word/header2.xml").decode()
        assert "<cp:contentStatus>Draft<" in archive.read("docProps/core.xml").decode()
    assert "draft" in json.loads((folder / "output/port-strike.receipt.json").read_text())


def test_a_clean_build_takes_the_drafts_place_and_has_no_mark(wrong: Path, run: Run) -> None:
    run("build", "briefing.yaml", "--draft", "--to", "html")
    file = wrong / "briefing.yaml"
    file.write_text(file.read_text().replace(WRONG, RIGHT))
    assert run("build", "briefing.yaml", "--to", "html").code == 0
    page = (wrong / "output/port-strike.html").read_text()
    assert "margin-note" not in page
    assert "draft" not in json.loads((wrong / "output/port-strike.receipt.json").read_text())


def test_a_draft_replaces_no_edit(wrong: Path, run: Run) -> None:
    run("build", "briefing.yaml", "--draft", "--to", "html")
    page = wrong / "output/port-strike.html"
    page.write_text("mine")
    ran = run("build", "briefing.yaml", "--draft", "--to", "html")
    assert (ran.code, page.read_text()) == (2, "mine")


def test_parts_that_could_not_be_loaded_are_listed(folder: Path, run: Run) -> None:
    file = folder / "briefing.yaml"
    file.write_text(
        file.read_text().replace("date: 2026-05-20", "date: some day") + "actors: none\n"
    )
    assert run("build", "briefing.yaml", "--draft", "--to", "html").code == 1
    page = (folder / "output/port-strike.html").read_text()
    assert "9999" not in page
    assert "could not be read" in page
    assert page.count("invalid-date") == 1
    assert "wrong-type" in page


@pytest.mark.parametrize(
    ("text", "code"),
    [("sources: []\n", 1), ("just words\n", 1), ("masthead: {title: [}\n", 2), ("", 2)],
)
def test_too_little_for_a_draft_says_so(folder: Path, run: Run, text: str, code: int) -> None:
    (folder / "briefing.yaml").write_text(text)
    ran = run("build", "briefing.yaml", "--draft")
    assert ran.code == code
    assert not (folder / "output").exists()
    assert code == 2 or "cannot be a draft either" in ran.err


def test_strict_makes_warnings_errors(folder: Path, run: Run) -> None:
    file = folder / "briefing.yaml"
    file.write_text(file.read_text().replace("Ships wait", "Currently ships wait"))
    assert run("build", "briefing.yaml", "--to", "html").code == 0
    (folder / "output/port-strike.html").unlink()
    assert run("build", "briefing.yaml", "--to", "html", "--strict").code == 1
    assert not (folder / "output/port-strike.html").exists()
    assert run("build", "briefing.yaml", "--to", "html", "--strict", "--draft").code == 1
    assert "surviving-deixis" in (folder / "output/port-strike.html").read_text()


def test_an_article_as_a_draft(folder: Path, run: Run) -> None:
    assert run("build", "article.txt", "--draft", "--to", "html").code in {0, 1}
    assert 'class="status draft"' in (folder / "output/article.html").read_text()
