"""What stands before a paragraph's first word: hours, small headings, the marks of questions."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.draft.text.sentences import sentences_of
from briefing.model.article import Article

Maker = Callable[..., Article]


def _firsts(article: Article) -> list[str]:
    return [sentence.text for sentence in sentences_of(article) if sentence.index == 0]


@pytest.mark.parametrize(
    ("paragraph", "first"),
    [
        (
            "10:40 p.m. North valley: The dam at Lunde broke, the sheriff said.",
            "The dam at Lunde broke, the sheriff said.",
        ),
        ("14:05 GMT – The dam at Lunde broke.", "The dam at Lunde broke."),
        ("8.30 am: The dam at Lunde broke.", "The dam at Lunde broke."),
        ("6 p.m. Monday is the last hour to leave.", "6 p.m. Monday is the last hour to leave."),
        ("12 boats sank at Lunde.", "12 boats sank at Lunde."),
    ],
)
def test_the_hour_of_a_live_report_is_no_part_of_its_sentence(
    made: Maker, paragraph: str, first: str
) -> None:
    assert _firsts(made([paragraph])) == [first]


def test_the_marks_of_questions_and_answers_are_left_out(made: Maker) -> None:
    article = made(
        [
            "Q Who pays for the new dam at Lunde?",
            "A The owners of the forty farms below it pay a third.",
            "Q: When does the work begin?",
            "A: It begins in the autumn.",
        ]
    )
    assert _firsts(article)[1::2] == [
        "The owners of the forty farms below it pay a third.",
        "It begins in the autumn.",
    ]


def test_an_article_before_a_name_is_no_mark(made: Maker) -> None:
    assert _firsts(made(["A Lunde court closed the dam."])) == ["A Lunde court closed the dam."]


def test_an_hour_alone_is_no_torn_date(made: Maker) -> None:

    article = made(["The dam at Lunde broke on Monday. At 8:42 p.m.", "The road is closed."])
    gaps = draft_briefing([article], today=date(2024, 5, 20)).gaps
    assert not any("8:42" in gap.text for gap in gaps)
