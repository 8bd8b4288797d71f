"""Two dated deeds of one subject are two rows."""

import datetime
from collections.abc import Callable

import pytest

from briefing.draft import draft_briefing
from briefing.draft.timeline.coordinated import second_deed
from briefing.model.article import Article
from briefing.model.briefing import EventKind

Made = Callable[..., Article]


def _halves(sentence: str, first: str, second: str) -> str | None:
    one, two = sentence.index(first), sentence.index(second)
    return second_deed(sentence, (one, one + len(first)), (two, two + len(second)))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Holm had been sacked in 2019 and arrested in the port of Harl in 2021.",
            "Holm had been … arrested in the port of Harl in 2021.",
        ),
        ("Holm was sacked in 2019 and sued the port in 2021.", "Holm … sued the port in 2021."),
        ("The ferry was built in 2019 and later sank in 2021.", "The ferry … sank in 2021."),
        ("The dam, which broke in 2019, was mended in 2021.", None),
        ("Holm said she left in 2019 and came back in 2021.", None),
        ("Holm may have left in 2019 and come back in 2021.", None),
    ],
)
def test_the_second_deed_with_its_subject(sentence: str, wanted: str | None) -> None:
    assert _halves(sentence, "2019", "2021") == wanted


def test_each_deed_is_a_row(made: Made) -> None:
    article = made(["Ada Holm was sacked in May 2019 and sued the port in June 2021."])
    rows = draft_briefing([article], today=datetime.date(2024, 5, 20)).timeline
    assert [row.date.edtf for row in rows if row.date] == ["2019-05", "2021-06"]
    assert rows[1].text == "Ada Holm … sued the port in June 2021."


def test_what_is_anticipated_is_a_statement(made: Made) -> None:
    text = "The bank said they were anticipating a slump in sales in the first quarter of 2025."
    (row,) = draft_briefing(
        [made([text], published="2024-12-05")], today=datetime.date(2024, 12, 20)
    ).timeline
    assert row.kind is EventKind.STATEMENT


def test_a_decision_is_told_with_its_aim(made: Made) -> None:
    text = "The quarrel revolves around the council's decision in May 2019 to sell the port."
    (row,) = draft_briefing([made([text])], today=datetime.date(2024, 12, 20)).timeline
    assert row.text == "The council's decision in May 2019 to sell the port."


@pytest.mark.parametrize(
    "text",
    [
        "I cannot wait to see the debate of the council tomorrow night, when it will meet.",
        "The search still includes some of the results you have loved since 1998.",
    ],
)
def test_the_writers_or_readers_own_part_is_no_row(made: Made, text: str) -> None:
    article = made([text], published="2024-12-05")
    assert not draft_briefing([article], today=datetime.date(2024, 12, 20)).timeline


def test_news_announced_at_the_head_is_an_undated_row(made: Made) -> None:
    text = "Nordbank has announced that it closed two offices in the town of Harl with 90 jobs."
    (row,) = draft_briefing(
        [made([text], published="2024-12-05")], today=datetime.date(2024, 12, 20)
    ).timeline
    assert row.date is None
