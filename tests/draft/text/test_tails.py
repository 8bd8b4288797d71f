"""What a row may leave off at its end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.draft.text.tails import without_tail
from briefing.draft.timeline.nominal import named_event


@pytest.mark.parametrize(
    ("text", "keep", "left"),
    [
        (
            "The board closed the mill in May, as part of a plan to move the work to the coast.",
            "May",
            "The board closed the mill in May.",
        ),
        (
            "The minister met the strikers on Friday, saying the talks would not fail again.",
            "Friday",
            "The minister met the strikers on Friday.",
        ),
        (
            "In May, the board of the mill met the strikers, as part of a plan to end the walkout.",
            "May",
            "In May, the board of the mill met the strikers.",
        ),
        (
            "To calm the markets and the public, the bank bought its own shares in June.",
            "June",
            "The bank bought its own shares in June.",
        ),
    ],
)
def test_a_tail_is_left_off_whole(text: str, keep: str, left: str) -> None:
    assert without_tail(text, keep, 10) == left


@pytest.mark.parametrize(
    "text",
    [
        "The board closed the mill in May, which may have killed the town and its market.",
        "The board closed the mill in May, according to a letter that the union has seen.",
        "The board closed the mill in May, leaving 300 people without work or pay in town.",
        "The board closed the mill in May, saying it was too old to be kept, the union reported.",
        "The board will close the mill in May, unless the state pays for a new roof there.",
        "The board closed the mill in May, although the union had won its case in the court.",
        "The board said the mill, the oldest in the land, had been closed in May by mistake.",
        "The board called it “a day in May, as dark as the night before the great old flood”.",
    ],
)
def test_doubts_numbers_conditions_and_results_stay(text: str) -> None:
    assert without_tail(text, "May", 10) == text


def test_the_date_is_never_cut() -> None:
    text = "The board closed the mill, as part of a plan it had drawn up with the owners in May."
    assert without_tail(text, "in May", 10) == text


@given(st.text(max_size=200), st.text(max_size=5))
def test_any_text_keeps_what_must_be_kept(text: str, keep: str) -> None:
    left = without_tail(text, keep, 10)
    assert left == text or keep in left


@pytest.mark.parametrize(
    ("sentence", "date", "told"),
    [
        (
            "Nine men face trial for the attack on the port of Arlen in May 2020.",
            "May 2020",
            "The attack on the port of Arlen in May 2020.",
        ),
        ("Its decision in May 2020 was wrong.", "May 2020", None),
        ("She liked the old houses by the river in May 2020.", "May 2020", None),
        ("They denied the alleged attack on the port in May 2020.", "May 2020", None),
    ],
)
def test_an_event_that_is_only_named(sentence: str, date: str, told: str | None) -> None:
    start = sentence.index(date)
    assert named_event(sentence, start, start + len(date)) == told


@pytest.mark.parametrize(
    ("sentence", "date", "told"),
    [
        (
            "She wrote about the 7 May attack that killed the mayor, and left.",
            "7 May",
            "The 7 May attack that killed the mayor.",
        ),
        ("She wrote about the 7 May letter, and left.", "7 May", None),
        ("She wrote about the 7 May attack.", "7 May", None),
    ],
)
def test_an_event_named_by_its_date(sentence: str, date: str, told: str | None) -> None:
    start = sentence.index(date)
    assert named_event(sentence, start, start + len(date)) == told
