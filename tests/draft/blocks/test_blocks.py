"""Blocks of a draft: figures, actors, abbreviations, disputes, background."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.model.article import Article
from briefing.model.briefing import Draft

TODAY = date(2024, 5, 20)


def _draft(article: Article) -> Draft:
    return draft_briefing([article], today=TODAY)


def test_figures_keep_ranges_units_and_words(articles: dict[str, Article]) -> None:
    conflict = _draft(articles["conflict"]).key_figures
    assert [(f.low, f.high, f.unit) for f in conflict if f.low is not None] == [
        (400, 900, "fighters")
    ]
    assert next(f for f in conflict if f.words == "At least 14").unit == "people"
    assert any(f.words == "dozens" for f in conflict)
    assert any(f.words == "three times as many" for f in _draft(articles["science"]).key_figures)
    money = next(f for f in _draft(articles["economy"]).key_figures if f.unit == "euros")
    assert money.value == 43_000_000_000  # what exports rose to, before what they rose from


@pytest.mark.parametrize(
    ("sentence", "population"),
    [
        ("The glaciers lost 12 percent of their volume between 2010 and 2023.", "volume"),
        ("Some 40 percent of voters in May 2019 stayed at home.", "voters"),
        ("Some 40 percent of voters in rural towns stayed at home.", "voters in rural towns"),
    ],
)
def test_the_time_is_no_part_of_what_a_share_is_of(
    made: Callable[..., Article], sentence: str, population: str
) -> None:
    article = made([sentence], published="2024-05-05")
    assert [figure.population for figure in _draft(article).key_figures] == [population]


def test_dates_ages_scores_and_counts_of_time_are_no_figures(made: Callable[..., Article]) -> None:
    text = (
        "The 24-year-old captain, Ada Holm, 31, came on 4 May 2021 at 17:30. Lunde won 3-1. "
        "She ran for 6 hours and 20 minutes. Flight 370 left Gate 12. In 2014 she was 14 years "
        "old. The A380 stood by. Room 101 was empty."
    )
    article = made([text], published="2021-05-05")
    assert _draft(article).key_figures == ()


@pytest.mark.parametrize(
    ("sentence", "words", "unit"),
    [
        ("The blast injured at least 19 on the quay.", "at least 19", "injured"),
        (
            "Some of the silos are lost, and about 40% of the exports are at risk.",
            "about 40%",
            None,
        ),
        ("Repairs could take up to 18 months.", "up to 18", "months"),
        ("More than 1,200 residents fled the valley.", "More than 1,200", "residents"),
        ("The port spent nearly $80 million on cranes.", "nearly $80 million", None),
        ("One in five schools in the valley closed.", "One in five", "schools"),
        ("They lost hundreds of millions of dollars on it.", "hundreds of millions", "dollars"),
    ],
)
def test_a_bound_or_an_estimate_stays_one(
    made: Callable[..., Article], sentence: str, words: str, unit: str | None
) -> None:
    (figure,) = _draft(made([sentence], published="2024-05-01")).key_figures
    assert (figure.value, figure.words, figure.unit) == (None, words, unit)


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        (
            "A rock fall killed eleven climbers; local media had reported 19 deaths.",
            [None, "local media"],
        ),
        (
            "Police said 90 people had drowned, but the mayor said 120 people were dead.",
            ["Police", "mayor"],
        ),
        (
            "While police counted 90 deaths, 120 people are missing.",
            ["police", None],
        ),
    ],
)
def test_a_figure_has_the_speaker_of_its_clause(
    made: Callable[..., Article], sentence: str, speakers: list[str | None]
) -> None:
    figures = _draft(made([sentence], published="2024-05-01")).key_figures
    assert [figure.who for figure in figures] == speakers


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Dr Mara Lind said the lake was warm.", "Mara Lind"),
        ("The ministry said the lake was warm.", "she"),
        ("Mara Lind told Ada Holm that the lake was warm.", "she"),
        ("The lake is warm.", "she"),
    ],
)
def test_a_pronoun_speaks_for_the_one_person_before(
    made: Callable[..., Article], before: str, who: str
) -> None:
    article = made([f"{before} She said 300 residents had left the lower lake."])
    figure = next(f for f in _draft(article).key_figures if f.value == 300)
    assert (figure.certainty, figure.who and figure.who.removeprefix("Dr ")) == ("attributed", who)


def test_a_claim_that_is_only_named_is_no_dispute(made: Callable[..., Article]) -> None:
    named = made(["A similar claim about the lake was retracted in 1998."])
    assert not _draft(named).disputes
    claimed = made(["The two rebels claim that the lake was poisoned in 1998."])
    assert [dispute.certainty for dispute in _draft(claimed).disputes] == ["claimed"]


def test_a_range_with_two_scales(made: Callable[..., Article]) -> None:
    sentence = "Exports fell by between 800,000 and 1.1 million tonnes."
    (figure,) = _draft(made([sentence], published="2024-05-01")).key_figures
    assert (figure.low, figure.high, figure.unit) == (800_000, 1_100_000, "tonnes")


def test_a_number_is_never_cut(made: Callable[..., Article]) -> None:
    sentence = (
        "Households in the valley, the council found after a long survey of its own last winter, "
        "earn less than $50,000 on average, and half of them have a yearly income below $25,000."
    )
    for figure in _draft(made([sentence], published="2024-05-01")).key_figures:
        assert "$50," not in figure.text.replace("$50,000", "")
        assert (
            figure.words in ("half", "less than $50,000", "below $25,000") or figure.value == 25_000
        )


def test_actors_gather_their_names(made: Callable[..., Article]) -> None:
    article = made(
        [
            "The Pell Harbour Authority (PHA) sued Prime Minister Ada Holm on Monday.",
            "Holm said the PHA was wrong. DF fighters left the river.",
            "The river militia, known as Delta-Front, DF or D-Front, cheered.",
            "The Delta-Front is small.",
            "Kenya and the US watched. The Kenyan envoy left the United States.",
        ],
        published="2024-05-01",
    )
    actors = {actor.name: actor for actor in _draft(article).actors}
    assert actors["Pell Harbour Authority"].aliases == ("PHA",)
    assert actors["Pell Harbour Authority"].type == "organization"
    assert (actors["Ada Holm"].aliases, actors["Ada Holm"].type) == (("Holm",), "person")
    assert set(actors["Delta-Front"].aliases) == {"DF", "D-Front"}
    assert actors["Kenya"].type == "state"
    assert actors["United States"].aliases == ("US",)
    assert "Kenyan" not in actors
    assert "Monday" not in actors


def test_a_name_inside_a_long_form_is_not_its_short_form(made: Callable[..., Article]) -> None:
    article = made(
        ["The Assistance Mission in Mali (AMM) left. The AMM counted 12 attacks. Mali was calm."],
        published="2024-05-01",
    )
    actors = {actor.name: actor for actor in _draft(article).actors}
    assert actors["Mali"].aliases == ()
    assert actors["Assistance Mission in Mali"].aliases == ("AMM",)


def test_abbreviations_are_expanded_only_where_the_article_does(
    articles: dict[str, Article],
) -> None:
    shorts = {a.short: a.long for a in _draft(articles["conflict"]).abbreviations}
    assert shorts == {"CDF": "Coastal Defence Front"}
    assert {a.short for a in _draft(articles["economy"]).abbreviations} == {"CoT"}


def test_direct_speech_in_a_translation_is_a_dispute(made: Callable[..., Article]) -> None:
    speech = ["“The dam will hold for another hundred years,” engineer Jon Low said."]
    assert not _draft(made(speech, published="2024-05-01")).disputes
    (dispute,) = _draft(made(speech, published="2024-05-01", translated_from="Danish")).disputes
    assert "translated from Danish" in dispute.problem
    assert dispute.who == "engineer Jon Low"


def test_background_has_the_sections_of_the_article(made: Callable[..., Article]) -> None:
    body = [
        f"Paragraph {i} tells of the dam and its {i} engineers at some length." for i in range(9)
    ]
    body[2], body[6] = "How it was built", "What comes next"
    article = made(body, headings=[2, 6], published="2024-05-01")
    sections = _draft(article).background
    headings = [section.heading for section in sections]
    assert headings == ["What happened", "How it was built", "What comes next"]
    quoted = [c.evidence[0].quote.exact for p in sections[1].paragraphs for c in p.claims]
    assert quoted == body[3:6]


def test_a_relative_date_in_a_quotation_dates_nothing(made: Callable[..., Article]) -> None:
    article = made(
        ["“We closed the mine last year,” the owner said in an old film."], published="2024-05-01"
    )
    assert not [row for row in _draft(article).timeline if row.date]


def test_nouns_of_other_languages_are_no_actors(articles: dict[str, Article]) -> None:
    assert [actor.name for actor in _draft(articles["german"]).actors] == ["Jan Roth"]


def test_an_actor_is_described_by_what_stands_beside_the_name(
    made: Callable[..., Article],
) -> None:
    article = made(
        [
            "Voters cheered Mara Lind in the rain. Former trade minister Mara Lind lost in June.",
            "Oda Ruis, 54, a lawyer who has served in four courts, said nothing. Ruis left.",
            "It praised Per Aas, the way to win, and the Justice Department sued on Monday.",
            "The Harbour Union denied it. Talks between the Harbour Union and Rolf went on.",
        ],
        published="2024-05-01",
    )
    actors = {actor.name: actor for actor in _draft(article).actors}
    assert actors["Mara Lind"].text == "Former trade minister Mara Lind"
    assert actors["Oda Ruis"].text.startswith("Oda Ruis, 54, a lawyer who has served")
    assert "Justice Department" in actors
    union = actors["Harbour Union"]
    assert (union.text, union.certainty, union.who) == (
        "The Harbour Union denied it.",
        "stated",
        None,
    )


def test_things_and_places_that_only_stand_by_are_no_actors(made: Callable[..., Article]) -> None:
    article = made(
        [
            (
                "It was 20 Celsius in Porto on Polling Day. She told the Tide that the Minister of "
                "Trade had gone by ship to Lagos. Mayor Ana B. Torres wrote on Chirper."
            )
        ],
        published="2024-05-01",
    )
    assert [actor.name for actor in _draft(article).actors] == ["Ana B. Torres"]
