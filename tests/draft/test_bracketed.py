"""A weekday's date beside it, in square brackets."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft.bracketed import with_dates
from briefing.draft.material import prepare
from briefing.model.article import Article

Maker = Callable[..., Article]


def _bracketed(made: Maker, sentence: str) -> str:
    article = made([sentence], published="2024-05-16")
    material = prepare(article, "a", "en", date(2024, 5, 20))
    return with_dates(material, material.body[0], material.body[0].text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The dam broke on Sunday, police said.", "on Sunday [12 May 2024], police"),
        ("It rained until Tuesday night.", "until Tuesday night [14 May 2024]."),
        ("After Monday's vote they left.", "After Monday's [13 May 2024] vote"),
        ("The fair opened yesterday.", "opened yesterday [15 May 2024]."),
        ("The fair opened last week.", "opened last week [6–12 May 2024]."),
        ("The fair was opened last month, he said.", "last month [April 2024], he"),
        ("The fair will open next year.", "open next year [2025]."),
    ],
)
def test_a_resolved_day_is_named(made: Maker, sentence: str, expected: str) -> None:
    assert expected in _bracketed(made, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The dam broke on Sunday, 12 May.",
        "The dam broke on 12 May 2024.",
        "It rains on Sundays.",
        "He said: “The dam broke on Sunday, and we ran.”",
        "It began on Sunday, and by Sunday it was over.",
    ],
)
def test_what_is_named_or_open_stays_as_it_is(made: Maker, sentence: str) -> None:
    assert _bracketed(made, sentence) == sentence


def test_without_a_publication_date_nothing_is_added(made: Maker) -> None:
    article = made(["The dam broke on Sunday."])
    material = prepare(article, "a", "en", date(2024, 5, 20))
    assert with_dates(material, material.body[0], "It broke on Sunday.") == "It broke on Sunday."
