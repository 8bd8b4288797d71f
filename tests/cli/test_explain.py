"""`briefing explain`: a page, or all of them in a line each."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing import pages
from briefing.cli.formats.as_text import unstyled
from briefing.cli.formats.markdown import printed

Run = Callable[..., Any]


def test_a_page_is_printed_without_markup(folder: Path, run: Run) -> None:
    ran = run("explain", "quote-not-in-source")
    assert ran.code == 0
    assert ran.out.startswith("quote-not-in-source\n\nError, always on. A quote is not verbatim.\n")
    assert "\nInstead\n" in ran.out
    assert "    evidence: [{source: gazette, quote: has stopped 78 ships}]\n" in ran.out
    assert not {"**", "```", "## "} & set(ran.out.split())
    assert max(map(len, ran.out.splitlines())) <= 90


def test_all_checks_in_a_line_each(folder: Path, run: Run) -> None:
    lines = run("explain").out.splitlines()
    assert [line.split()[0] for line in lines] == list(pages.idents())
    assert any(line.endswith("A quote is not verbatim. (always on)") for line in lines)
    assert any(" warning  " in line for line in lines)


def test_the_name_may_be_copied_with_its_brackets(folder: Path, run: Run) -> None:
    assert run("explain", "[Long-Copy]").out.startswith("long-copy\n")


@pytest.mark.parametrize("name", ["long-copi", "README", "../dates", "x", ""])
def test_an_unknown_name_is_wrong_usage(folder: Path, run: Run, name: str) -> None:
    ran = run("explain", name)
    assert (ran.code, ran.out) == (2, "")
    assert f"there is no check `{name.lower()}`" in ran.err
    assert "briefing explain" in ran.err
    assert ("did you mean `long-copy`?" in ran.err) == (name == "long-copi")


def test_markdown_for_a_terminal() -> None:
    text = "# Title\n\nOne `two`\n**three**.\n- an item that\n  goes on\n- next\n"
    text += "\n```x\n a\n\nb\n```\n"
    assert [unstyled(line) for line in printed(text, 12)] == [
        *("Title", "", "One `two`", "three."),
        *("- an item", "  that goes", "  on", "- next", ""),
        *("     a", "", "    b", ""),
    ]
