"""Where a date stands in its sentence, and the part of the sentence that is its own."""

import pytest

from briefing.draft.text.shorten import said_beside
from briefing.draft.timeline.clauses import Place, aside_around, is_in_plan, place_of, told_clause


def _span(sentence: str, words: str) -> tuple[int, int]:
    start = sentence.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Her lead is no surprise since Mara Lind's narrow win in 1990.", "1990"),
        ("Police stations are in the news in light of the arrests last week.", "last week"),
        ("Grants double – twice the size of the programme six years ago.", "six years ago"),
        ("They sent answers to their seven questions from February.", "February"),
        ("He compared the budget to the great waste of the 1930s.", "the 1930s"),
        ("They have $2 million booked between Tuesday and polling day.", "Tuesday"),
    ],
)
def test_a_date_that_only_belongs_to_a_noun(sentence: str, words: str) -> None:
    assert place_of(sentence, *_span(sentence, words)) is Place.NOUN


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("A month after the first, in August 2019, a roof collapsed.", "August 2019"),
        ("The line opened in Porto, the second city, in May 2019.", "May 2019"),
        ("Schools will be closed from Monday.", "Monday"),
        ("She has led the union since it was founded in 1990.", "1990"),
    ],
)
def test_a_date_that_belongs_to_a_verb(sentence: str, words: str) -> None:
    assert place_of(sentence, *_span(sentence, words)) is Place.CLAUSE


@pytest.mark.parametrize(
    ("sentence", "words", "text"),
    [
        (
            "He said Mr Roux let the pit to Delta Stone, which left four years ago.",
            "four years ago",
            "Delta Stone, which left four years ago.",
        ),
        (
            "More worrying is that the lease — which expired in August — was renewed.",
            "August",
            "The lease, which expired in August.",
        ),
        (
            "It was decreed in 2011 by Sultan Omar bin Said, who took power in 1970 by force.",
            "1970",
            "Sultan Omar bin Said, who took power in 1970 by force.",
        ),
        (
            "The dead belonged to the Rovan Trust, a charity formed in 1988 to dig wells.",
            "1988",
            "The Rovan Trust, a charity formed in 1988 to dig wells.",
        ),
    ],
)
def test_an_aside_is_cut_out_with_its_name(sentence: str, words: str, text: str) -> None:
    assert aside_around(sentence, *_span(sentence, words)) == text


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Mara Lind, who once sold fish, won in 2020.", "2020"),
        ("The plant, which closed in 2020.", "The plant"),
        ("It praised the plant, which reportedly closed in 2020.", "2020"),
        ("The firm that left in 2020 is back.", "2020"),
    ],
)
def test_what_is_no_aside_of_its_own(sentence: str, words: str) -> None:
    assert aside_around(sentence, *_span(sentence, words)) is None


def test_a_plan_is_cut_out_of_what_was_said() -> None:
    sentence = (
        "When the mayor said on Monday that work would end by May 31 — a surprise — all left."
    )
    assert told_clause(sentence, *_span(sentence, "May 31")) == "Work would end by May 31."
    assert told_clause(sentence, *_span(sentence, "Monday")) is None
    assert is_in_plan("Leaflets will be posted from today", 28)


def test_two_things_said_are_two_rows() -> None:
    sentence = (
        "A clerk said the pumps were changed in May 2022 and that a test in July found no leak."
    )
    first, second = _span(sentence, "May 2022")[0], _span(sentence, "July")[0]
    assert said_beside(sentence, first) == "A clerk said the pumps were changed in May 2022."
    assert said_beside(sentence, second) == "A clerk said that a test in July found no leak."
    assert said_beside("A clerk said the pumps were old.", 3) is None
