"""Counts of one thing that contradict each other."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft.blocks.disputes import disputes
from briefing.draft.figures.conflicts import count_disputes
from briefing.draft.material import Material, prepare
from briefing.model.article import Article

Made = Callable[..., Article]


def _material(made: Made, *paragraphs: str, source: str = "source") -> Material:
    article = made(paragraphs, published="2024-05-05")
    return prepare(article, source, "en", date(2024, 5, 20))


@pytest.mark.parametrize(
    "second",
    [
        "The death toll later rose to 170.",
        "Earlier reports had spoken of 170 people killed at the dam.",
    ],
)
def test_a_count_that_changed_is_a_dispute_with_both_quotes(made: Made, second: str) -> None:
    material = _material(made, "The burst dam killed 13 people.", second)
    (dispute,) = count_disputes([material])
    assert "13" in dispute.problem
    assert "170" in dispute.problem
    assert [e.quote.exact for e in dispute.evidence] == ["The burst dam killed 13 people.", second]
    assert disputes(material)[0].problem == dispute.problem


def test_two_speakers_contradict_each_other(made: Made) -> None:
    first = "The ministry said the burst dam in Lund killed 13 people."
    second = "The union said the burst dam in Lund killed 170 people."
    (dispute,) = count_disputes([_material(made, first, second)])
    assert (dispute.who or "").endswith("union")


@pytest.mark.parametrize(
    "second",
    [
        "A month later, in June 2023, raiders killed four people.",
        "The toll of another flood was 170 dead.",
        "A storm in Vang killed four people.",
        "The toll includes 4 people who drowned in their homes.",
        "The death toll at the dam, 13, is the highest in years.",
        "The toll: three more people were wounded.",
    ],
)
def test_other_things_and_parts_are_no_conflict(made: Made, second: str) -> None:
    assert count_disputes([_material(made, "The burst dam killed 13 people.", second)]) == []


def test_between_articles_the_date_and_the_words_must_fit(made: Made) -> None:
    first = _material(made, "The dam burst near Lund killed 13 people on 2 May 2024.", source="a")
    other = _material(made, "A dam burst near Lund killed 41 people on 2 May 2024.", source="b")
    later = _material(made, "A dam burst near Lund killed 41 people on 2 June 2023.", source="c")
    (dispute,) = count_disputes([first, other])
    assert [e.source for e in dispute.evidence] == ["a", "b"]
    assert count_disputes([first, later]) == []


@pytest.mark.parametrize(
    "second",
    [
        "The death toll stood at 14,866 on Sunday.",
        "The death toll for Harl city alone rose to 5,430.",
        "Later 7,700 people died in Vang town as the toll rose.",
    ],
)
def test_a_rounded_count_and_a_count_of_one_town_contradict_nothing(
    made: Made, second: str
) -> None:
    first = "The death toll climbed to almost 15,000 in the valley."
    assert count_disputes([_material(made, first, second)]) == []
