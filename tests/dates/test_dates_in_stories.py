"""Whole news stories, invented: each date against publication, tense, quotation and earlier dates.

``[expression|value]`` marks an expression of time and its TIMEX3 value; ``value!ours`` one the
engine still gets wrong, with what it says instead.
"""

import datetime
import re
from pathlib import Path

import pytest

from briefing import find_dates

STORIES = Path(__file__).with_name("stories.txt").read_text(encoding="utf-8").split("== ")[1:]
MARK = re.compile(r"\[([^\]|]*)\|([^\]!]*)(?:!([^\]]*))?\]")


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.split("\n")[0])
def test_the_dates_of_a_story(story: str) -> None:
    head, marked = story.split("\n", 1)
    expected = [(mark[1], mark[3] or mark[2]) for mark in MARK.finditer(marked)]
    text = MARK.sub(lambda mark: mark[1], marked)
    found = find_dates(text, datetime.date.fromisoformat(head[:10]))
    parts = [part for one in found for part in one.parts or (one,)]
    assert [(part.text, part.timex) for part in parts] == expected
