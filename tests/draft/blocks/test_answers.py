"""Claims beside their denials, sides that count differently, and news without a date."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.draft.quotes.attribution import attribute
from briefing.draft.text.doubts import gives_two_counts
from briefing.model.article import Article
from briefing.model.briefing import Draft

Maker = Callable[..., Article]

QUARREL = [
    "Police in Lunde are investigating reports that the Norvik tannery fouled the river in May.",
    "Fishermen accuse the Norvik tannery of pouring chrome into the river below the old bridge.",
    "Norvik denies the charges, saying its works have cleaned all of their water since 2019.",
    "The ministry has taken samples from the river and will publish what it finds in a month.",
]


def _draft(article: Article) -> Draft:
    return draft_briefing([article], today=date(2024, 5, 20))


def test_a_claim_and_its_denial_are_one_dispute_with_both_quotes(made: Maker) -> None:
    (dispute,) = _draft(made(QUARREL, published="2024-05-15")).disputes
    assert [evidence.quote.exact for evidence in dispute.evidence] == QUARREL[1:3]
    assert dispute.who == "Fishermen"
    assert "Norvik denies this" in dispute.problem


def test_a_denial_is_no_point_without_its_charge(made: Maker) -> None:
    article = made(QUARREL, title="Norvik tannery fouled river, say police", published="2024-05-15")
    points = [claim.text for claim in _draft(article).key_points]
    assert any(text.startswith("Norvik denies") for text in points)
    assert any(text.startswith("Fishermen accuse") for text in points)


def test_a_denial_of_somebody_else_answers_nothing(made: Maker) -> None:
    told = [QUARREL[1], "The mayor of Ostra denied that he had taken money for a new road."]
    disputes = _draft(made(told, published="2024-05-15")).disputes
    assert all(len(dispute.evidence) == 1 for dispute in disputes)


def test_the_accused_as_a_noun_claim_nothing(made: Maker) -> None:
    told = ["The accused – a baker, two farmers and a clerk – are appealing against the ruling."]
    assert not _draft(made(told, published="2024-05-15")).disputes


@pytest.mark.parametrize(
    ("text", "differ"),
    [
        ("The work takes 18 months, the builders say; the council speaks of ten.", True),
        ("Nine died, the mayor said, while the army puts it at four.", True),
        ("Nine died, the mayor said; the army reported nine.", False),
        ("Nine died; four were saved by a boat.", False),
    ],
)
def test_two_sides_that_count_differently(text: str, differ: bool) -> None:
    assert gives_two_counts(text) is differ


def test_news_without_a_date_is_a_gap(made: Maker) -> None:
    told = [
        "The Lunde dam collapsed after a week of rain and flooded forty farms in the valley.",
        "The ministry had found cracks in the dam in 2019 and closed the road below it.",
    ]
    gaps = [gap.text for gap in _draft(made(told, published="2024-05-15")).gaps]
    assert any("no date for its news" in text and "dam collapsed" in text for text in gaps)


@pytest.mark.parametrize("dated", ["The dam broke on Monday.", "It had rained until 12 May."])
def test_news_with_a_date_near_it_is_none(made: Maker, dated: str) -> None:
    told = [
        "The Lunde dam collapsed after a week of rain and flooded forty farms in the valley.",
        dated,
    ]
    gaps = [gap.text for gap in _draft(made(told, published="2024-05-15")).gaps]
    assert not any("no date for its news" in text for text in gaps)


def test_words_for_many_are_no_gap_where_the_number_stands_beside(made: Maker) -> None:
    told = [
        "The new vaccine protected hundreds of people who got it, doctors in Lunde said on Monday.",
        "About 1,000 people took part in the trial, half of whom got the vaccine.",
    ]
    gaps = [gap.text for gap in _draft(made(told, published="2024-05-15")).gaps]
    assert not any("How many" in text for text in gaps)


def test_an_author_is_asked_for_only_where_nobody_is_named(made: Maker) -> None:
    told = ["The Lunde dam broke on Monday after a week of rain."]
    named = made(told, published="2024-05-15", publisher="Lunde Post")
    assert not any("Who wrote" in gap.text for gap in _draft(named).gaps)
    assert any("Who wrote" in gap.text for gap in _draft(made(told)).gaps)


def test_being_at_odds_with_somebody_is_no_dispute(made: Maker) -> None:
    told = ["Her coolness to the port and to Ostra put her at odds with the council of Lunde."]
    assert not _draft(made(told, published="2024-05-15")).disputes


@pytest.mark.parametrize(
    "text",
    [
        "If all goes according to plan, three new docks will be opened in the port of Lunde.",
        "The escalating violence announced in the papers of Lunde went on for a week.",
    ],
)
def test_a_plan_and_what_happens_say_nothing(text: str) -> None:
    assert attribute(text).who is None


def test_a_denial_behind_a_long_description_answers_too(made: Maker) -> None:
    denial = (
        "The Norvik Mining Company, a daughter of the Ostra Gold and Silver Group which helps two "
        "small mines in the valley of Lunde, has refuted allegations that it fouls the Ran River."
    )
    charge = (
        "People of the valley have complained that the work of Norvik is fouling the Ran River."
    )
    (dispute,) = _draft(made([denial, charge], published="2024-05-15")).disputes
    assert len(dispute.evidence) == 2


def test_an_answer_in_marks_is_no_torn_date(made: Maker) -> None:
    told = ["“When must I leave?” Eva Dahl asked the clerk of the council.", "“In 60 days.”"]
    gaps = _draft(made(told, published="2024-05-15")).gaps
    assert not any("60 days" in gap.text for gap in gaps)
