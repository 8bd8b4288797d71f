"""Rows that an editor strikes out at once."""

import datetime
from collections.abc import Callable

import pytest

from briefing.draft.material import prepare
from briefing.draft.timeline.events import dated_events
from briefing.draft.timeline.nominal import upcoming_event
from briefing.model.article import Article
from briefing.model.briefing import Event
from briefing.model.edtf import parse_edtf

Made = Callable[..., Article]


def _rows(made: Made, *paragraphs: str) -> tuple[Event, ...]:
    article = made(paragraphs, published="2024-05-16")
    return dated_events(prepare(article, "source", "en", datetime.date(2024, 5, 20)))


@pytest.mark.parametrize(
    "sentence",
    [
        "When I asked the guard in March, my friends had left for the lake.",
        "The town was a quieter place in 2024.",
        "The shop opened late, with the old lamps that its buyers have liked since 1998.",
        "The party had built a lead ahead of Friday's congress in Alm.",
    ],
)
def test_no_row(made: Made, sentence: str) -> None:
    assert not [row for row in _rows(made, sentence) if row.text == sentence]


def test_few_rows_of_one_month(made: Made) -> None:
    remarks = [
        f"The analyst of {bank} said hiring was strong in April after {count} weak weeks."
        for count, bank in enumerate(("Alm", "Brok", "Corv", "Dell", "Eng", "Farn"), 3)
    ]
    rows = _rows(made, "The Alm mill opened in April and hired 40 people.", *remarks)
    assert len(rows) <= 3
    assert any("mill opened" in row.text for row in rows)


def test_days_are_not_capped_like_months(made: Made) -> None:
    told = [
        f"{town} police arrested {count} men on Monday."
        for count, town in enumerate(("Alm", "Brok", "Corv", "Dell", "Eng"), 3)
    ]
    rows = _rows(made, *told)
    assert len(rows) == 5
    assert all(row.date and parse_edtf(row.date.edtf) for row in rows)


@pytest.mark.parametrize(
    ("sentence", "date", "told"),
    [
        ("They met before Friday's vote on the budget.", "Friday", "Friday's vote on the budget."),
        ("The outcome of the 8 November general election is open.", "8 November",
         "The 8 November general election."),
        ("The outcome of the 8 November election, she said.", "8 November",
         "The 8 November election."),
        ("They met before Friday's storm.", "Friday", None),
    ],
)  # fmt: skip
def test_what_is_set_for_a_day(sentence: str, date: str, told: str | None) -> None:
    start = sentence.index(date)
    found = upcoming_event(sentence, start, start + len(date))
    assert found == told
