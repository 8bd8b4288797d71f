"""The words that a finding speaks of are found in its value, wherever YAML has put them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.cli.formats.pointing import words_at

NUMBER = "“24”: its evidence has “at least 14 people”"


@pytest.mark.parametrize(
    ("text", "column", "shown"),
    [
        ("  text: On May 2 a ferry sank with 24 people.\n", 9, "1:36 24"),
        ("  text: >-\n    A ferry sank\n\n    with 24 people.\n  who: 24\n", 9, "4:10 24"),
        ("  text: |\n    A ferry sank.\n  who: 24\n", 9, "2:5 A"),
        ("  text:\n    A ferry sank\n    with 24 people.\n", 5, "3:10 24"),
        ("  text: A ferry sank\n    with 24 people.\n", 9, "2:10 24"),
        ("  text: 'A ferry''s\n    for 24 people.'\n", 9, "2:9 24"),
        ("  text: A ferry sank.\n  who: 24\n", 9, None),
        ("- {text: A ferry sank with 240 people., who: 24}\n", 10, None),
        ('- {"text": "It sank, who: \\"24\\" people.", "who": "24"}\n', 12, "1:29 24"),
        ("- id: t1\n  text: On 24 May.\n", 3, None),
        ("  text: ٢٤ 24 e\u0301\n", 9, "1:12 24"),
    ],
)
def test_the_words_at_their_place(text: str, column: int, shown: str | None) -> None:
    lines = text.split("\n")
    found = words_at(NUMBER, lines, 2 if lines[0].endswith("text:") else 1, column)
    if found is None:
        assert shown is None
    else:
        number, start, length = found
        words = lines[number - 1][start - 1 : start - 1 + length]
        assert f"{number}:{start} {words}" == shown


def test_words_over_two_lines_are_shown_as_far_as_the_first_goes() -> None:
    lines = ["quote: >-", "  A ferry sank", "  on the lake."]
    assert words_at("quote “ferry sank on the lake” is not in", lines, 1, 8) == (2, 5, 10)
    assert words_at("quote “ferry sank on th…” is not in", lines, 1, 8) == (2, 5, 10)
    assert words_at("nothing is quoted", lines, 1, 8) == (2, 3, 1)


@given(st.text(), st.lists(st.text(), max_size=4), st.integers(1, 5), st.integers(1, 5))
def test_what_is_shown_is_there(message: str, lines: list[str], line: int, column: int) -> None:
    found = words_at(message, lines, line, column)
    if found:
        number, start, length = found
        assert line <= number <= len(lines)
        assert 0 < start <= start + length <= len(lines[number - 1]) + 1


def test_the_line_of_the_words_is_shown(folder: Path, run: Callable[..., Any]) -> None:
    briefing = (folder / "briefing.yaml").read_text()
    text = "text: >-\n      Ships wait\n      currently at a port."
    (folder / "a\nb.yaml").write_text(
        briefing.replace("text: Ships wait at a port on strike.", text)
    )
    shown = run("check", "a\nb.yaml").out
    assert shown.startswith("a\\nb.yaml:6:11: warning[surviving-deixis]: ")
    assert "\n  8 |       currently at a port.\n    |       ^^^^^^^^^\n" in shown
