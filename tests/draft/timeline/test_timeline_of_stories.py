"""The rows an editor wants of invented articles, and the rows nobody wants."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.draft import draft_briefing
from briefing.draft.text.shorten import MOST_WORDS
from briefing.model.article import Article
from briefing.model.briefing import Certainty, Event, EventKind

Made = Callable[..., Article]
FOLDER = Path(__file__).parent / "stories"
STORIES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def _story(made: Made, name: str) -> Article:
    """A story of the folder: title, day and paragraphs, parted by blank lines."""
    title, day, *paragraphs = (FOLDER / f"{name}.txt").read_text("utf-8").strip().split("\n\n")
    return made(paragraphs, title=title, published=day)


def _rows(made: Made, name: str) -> tuple[Event, ...]:
    return draft_briefing([_story(made, name)], today=datetime.date(2026, 1, 1)).timeline


def _find(rows: tuple[Event, ...], words: str) -> Event:
    (found,) = [row for row in rows if words in row.text]
    return found


@pytest.mark.parametrize(
    ("story", "words", "edtf"),
    [
        ("court", "sentenced the captain", "2024-09-11"),
        ("court", "ran into a gravel barge", "2022-02-03"),
        ("court", "was arrested", "2022-02-04"),
        ("court", "charged with manslaughter", "2022-06"),
        ("court", "will be heard", "2025-01"),
        ("election", "won Varland's general election", "2023-10-15"),
        ("election", "Turnout was 74 percent", "2023-10-16"),
        ("election", "called the early election", "2023-08"),
        ("election", "resigned in July", "2023-07"),
        ("election", "will meet", "2023-11-06"),
        ("election", "last coal mine", "2030"),
        ("company", "filed for bankruptcy", "2024-05-16"),
        ("company", "31 cases of poisoning", "2024-01"),
        ("company", "fell 12 percent", "2024-05-15"),
        ("company", "would leave", "2024-06"),
        ("company", "bought its rival", "2021"),
        ("quake", "struck the Tarim hills", "2022-06-22"),
        ("quake", "destroyed 600 houses", "2022-06-22"),
        ("quake", "cut the only road", "2022-06-24"),
        ("quake", "Rescuers reached", "2022-06-23"),
        ("quake", "4,000 people died", "1998"),
        ("obituary", "died at her home", "2021-03-05"),
        ("obituary", "Born in 1929", "1929"),
        ("obituary", "joined the Sea Institute", "1952"),
        ("obituary", "sailed on its first cruise", "1954"),
        ("obituary", "Her map, published in 1961.", "1961"),
        ("obituary", "apologised", "2004"),
        ("sport", "was banned for four years", "2023-08-29"),
        ("sport", "who won the Tour of the Lakes", "2022"),
        ("sport", "suspended him", "2023-05"),
        ("sport", "sample had been taken", "2023-04-14"),
        ("policy", "will pay more", "2024-07-01"),
        ("policy", "passed the law", "2023-11"),
    ],
)
def test_rows_an_editor_wants(made: Made, story: str, words: str, edtf: str) -> None:
    row = _find(_rows(made, story), words)
    assert row.date is not None
    assert row.date.edtf == edtf


@pytest.mark.parametrize(
    ("story", "words"),
    [
        ("company", "did not step down"),
        ("company", "Compared with"),
        ("election", "fails to agree"),
        ("obituary", "often walked"),
        ("policy", "for decades"),
    ],
)
def test_rows_nobody_wants(made: Made, story: str, words: str) -> None:
    assert not [row for row in _rows(made, story) if words in row.text]


@pytest.mark.parametrize("story", STORIES)
def test_rows_are_short_and_of_the_words_they_quote(
    made: Made, story: str, assert_sound: Callable[..., None]
) -> None:
    article = _story(made, story)
    draft = draft_briefing([article], today=datetime.date(2026, 1, 1))
    assert_sound(draft, article)
    assert all(len(row.text.split()) <= MOST_WORDS for row in draft.timeline)


def test_a_row_quotes_the_sentence_its_date_comes_from(made: Made) -> None:
    rows = _rows(made, "quake")
    for words in ("destroyed 600 houses", "cut the only road"):
        row = _find(rows, words)
        assert "Wednesday" in row.evidence[1].quote.exact
        assert row.date is not None
        assert row.date.anchor


def test_plans_and_statements_are_told_as_such(made: Made) -> None:
    assert _find(_rows(made, "court"), "will be heard").kind is EventKind.PLAN
    assert _find(_rows(made, "company"), "would leave").certainty is Certainty.PLANNED
    assert _find(_rows(made, "election"), "Turnout").kind is EventKind.STATEMENT
    assert _find(_rows(made, "policy"), "expects demand").kind is EventKind.STATEMENT


def test_doubt_stays_with_what_is_doubted(made: Made) -> None:
    assert _find(_rows(made, "sport"), "who won").certainty is Certainty.STATED
    assert _find(_rows(made, "quake"), "at least 40").who == "officials"
