"""Classes of names that a news editor would strike or call something else, on invented text."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.model.article import Article
from briefing.model.briefing import Actor

Made = Callable[..., Article]


def _actors(article: Article) -> Mapping[str, Actor]:
    return {
        actor.name: actor for actor in draft_briefing([article], today=date(2024, 5, 20)).actors
    }


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("The Vardo County Sheriff's Office said it opened a case.",
         "Vardo County Sheriff's Office", "organization"),
        ("The Lunde Children's Hospital said it opened a ward.", "Lunde Children's Hospital",
         "organization"),
        ("“We are late,” said Wen Mei-ling, an official with the port.", "Wen Mei-ling", "person"),
        ("Judge Ada Holm of the Vardo Supreme Court ordered a new trial.", "Ada Holm", "person"),
        ("President Luis Ortega de la Vega dos Santos said he would go.",
         "Luis Ortega de la Vega dos Santos", "person"),
        ("Pellmark LP said it would pay.", "Pellmark LP", "organization"),
        ("On Monday Brando said at his training ground that he was tired.", "Brando", "person"),
    ],
)  # fmt: skip
def test_a_name_is_whole_and_of_its_kind(made: Made, sentence: str, name: str, kind: str) -> None:
    actors = _actors(made([sentence, "Nobody else was there."]))
    assert actors[name].type == kind


def test_judge_and_court_are_two(made: Made) -> None:
    text = "Judge Ada Holm of the Vardo Supreme Court said the Vardo Supreme Court was full."
    assert {"Ada Holm", "Vardo Supreme Court"} <= set(_actors(made([text])))


def test_storms_and_ships_are_no_actors(made: Made) -> None:
    actors = _actors(
        made(
            [
                "The port of Vardo said it was shut.",
                "Typhoon Lindra passed the islands, and HMS Harrow was sent to them.",
                "Hurricane Ada will be here soon.",
            ]
        )
    )
    assert not {"Typhoon Lindra", "HMS Harrow", "Hurricane Ada"} & set(actors)


def test_who_only_passes_the_news_on_is_no_actor(made: Made) -> None:
    actors = _actors(
        made(
            [
                "Ada Holm told Nordpress that the mill would close.",
                "Tom Vik, a spokesman, said in a statement to Tidewire that it would not.",
                "The mill lost money, according to Nordpress.",
                "Here, the PQ news agency looks back.",
                "An Allied Press report said the mill owed money.",
            ]
        )
    )
    assert not {"Nordpress", "Tidewire", "PQ", "Allied Press"} & set(actors)
    assert {"Ada Holm", "Tom Vik"} <= set(actors)


def test_short_forms_of_common_words_are_no_actors(made: Made) -> None:
    text = "Lunde Mines sold 300 ounces of yellow group metals (YGMs), and YGMs were dear."
    assert "YGMs" not in _actors(made([text, "YGMs have risen, and YGMs are wanted."]))


def test_places_stay_when_the_article_is_about_them(made: Made) -> None:
    more = [f"{name} said the boats were late." for name in ("Ida Berg", "Tom Vik", "Per Aune")]
    article = made(
        ["The Lunde Port Trust sued Ada Holm.", *more, "She was born in Toronto.", *more],
        title="Trust sues Holm",
    )
    assert "Toronto" not in _actors(article)
    assert "Toronto" in _actors(made([*more, *more, "Toronto is wet."], title="Rain in Toronto"))


def test_who_is_only_named_gives_way_to_those_who_act(made: Made) -> None:
    names = ("Ida Berg", "Tom Vik", "Per Aune", "Siv Dahl", "Ola Moe", "Jon Lie")
    acting = [f"{name}, a farmer, said the boats were late." for name in names]
    aside = "In her youth she had worked for a year in the studio of Ulla Quist."
    assert "Ulla Quist" not in _actors(made([*acting, aside]))
    assert "Ulla Quist" in _actors(made([*acting[:2], aside]))


@pytest.mark.parametrize(
    ("sentence", "name", "text"),
    [
        ("The ground shook, said Ida Berg, seismologist with the Lunde Survey – twice.", "Ida Berg",
         "Ida Berg, seismologist with the Lunde Survey"),
        ("Ida Berg came. It let boats in, said Berg, the navy's liaison in the port.", "Ida Berg",
         "Berg, the navy's liaison in the port"),
    ],
)  # fmt: skip
def test_an_office_beside_the_name(made: Made, sentence: str, name: str, text: str) -> None:
    assert _actors(made([sentence]))[name].text == text


def test_a_long_sentence_is_cut_around_the_name(made: Made) -> None:
    long = (
        "As the rain went on for the ninth day “without an end”, a small crowd met near the pier, "
        "and Ida Berg read the names of all who had not come back while the old bells of the town "
        "rang for as long as anybody in the crowd could stand the cold of the evening."
    )
    text = _actors(made([long]))["Ida Berg"].text
    assert "Ida Berg read the names" in text
    assert len(text.split()) <= 25


def test_an_institution_is_called_without_its_first_word(made: Made) -> None:
    text = "The Lunde Founders Share Company opened. Then the Founders Share Company shut."
    actors = _actors(made([text]))
    assert actors["Lunde Founders Share Company"].aliases == ("Founders Share Company",)


def test_a_firm_with_and_without_its_ending_and_its_ticker(made: Made) -> None:
    text = "Pellmark said it grew. Later Pellmark Ltd. (LSE:PLM) published its accounts."
    actors = _actors(made([text, "Pellmark has grown for years."]))
    assert "Pellmark" in {*actors, *(alias for actor in actors.values() for alias in actor.aliases)}
    assert not {"LSE", "PLM"} & set(actors)
    assert len(actors) == 1


def test_a_foreign_short_form_belongs_to_what_a_state_owns(made: Made) -> None:
    text = "Angola's National Boat Commission (CNB) said it would wait. The CNB was asked."
    assert _actors(made([text]))["National Boat Commission"].aliases == ("CNB",)


def test_a_storm_by_its_bare_name_is_no_actor(made: Made) -> None:
    text = "Super Typhoon Lindra passed Vardo. The observatory warned that Lindra has grown."
    assert "Lindra" not in _actors(made([text, "On Monday Lindra was gone."]))


def test_suspected_is_no_part_of_a_name(made: Made) -> None:
    text = "Suspected Red Lantern militants burned a mill. Red Lantern has grown."
    actors = _actors(made([text]))
    assert "Red Lantern" in actors
