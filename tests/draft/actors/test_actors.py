"""Who an article is about: names, types, short forms, order and descriptions."""

import time
from collections.abc import Callable, Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.draft import draft_briefing
from briefing.draft.names.find import Mention, find_names
from briefing.draft.names.types import actor_type
from briefing.model.article import Article
from briefing.model.briefing import Actor

Made = Callable[..., Article]
TODAY = date(2024, 5, 20)


def _actors(article: Article) -> Mapping[str, Actor]:
    return {actor.name: actor for actor in draft_briefing([article], today=TODAY).actors}


class _Text:
    """A sentence as far as names need one."""

    def __init__(self, text: str) -> None:
        self.text = text


def _names(*texts: str, language: str = "en") -> list[str]:
    found = find_names([_Text(text) for text in texts], language=language)  # type: ignore[misc]
    return [mention.text for mention in found]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They met France and Germany in Bonn.", ["France", "Germany", "Bonn"]),
        ("The Ministry of Health of Kenya said so.", ["Ministry of Health of Kenya"]),
        ("He left the Ministry of Trade and Industry.", ["Ministry of Trade and Industry"]),
        ("She works at Hald & Sons in Oslo.", ["Hald & Sons", "Oslo"]),
        (
            "They heard Pieter van der Holm and Omar al-Hadi.",
            ["Pieter van der Holm", "Omar al-Hadi"],
        ),
        ("It was Mr. Lee Tan Wei who came.", ["Lee Tan Wei"]),
        ("One Mr Holm of Pell paid.", ["Holm"]),
        ("The Oslo-based firm and a Lunde-led group sued.", []),
        ("It was San Marino-registered and cost US$16.", []),
        ("They asked Unit 8200 and flew the F-16 home.", ["Unit 8200"]),
        ("On Friday's ferry in May nobody slept.", []),
        ("They called Ukrainian Olena Hryts a hero.", ["Olena Hryts"]),
        ("They asked the President of Kenya and the Minister of Trade.", ["Kenya"]),
        ("He told Sen. Ada Holm (D., Maine) so.", ["Ada Holm"]),
        ("It was Lunde's Harbour Trust.", ["Lunde", "Harbour Trust"]),
        ("Harbour Authority Sues Former Director Over Lost Dredger", []),
    ],
)
def test_names_end_where_they_end(sentence: str, names: list[str]) -> None:
    assert _names(sentence) == names


def test_a_first_word_is_no_part_of_a_name_known_without_it() -> None:
    assert _names("They asked Ada Holm.", "Novelist Ada Holm agreed.") == ["Ada Holm", "Ada Holm"]
    assert _names("Air France has agreed.", "They flew Air France.") == ["Air France"] * 2
    assert _names("Mountainous Nepal waits.") == ["Nepal"]


@pytest.mark.parametrize(
    ("name", "before", "after", "kind"),
    [
        ("Paula Roth", "They asked ", " yesterday.", "person"),
        ("Tendai Moyo", "They asked ", ", a farmer from the valley.", "person"),
        ("Tendai Moyo", "They asked ", ", 41, again.", "person"),
        ("Lunde Society of Friends", "They asked the ", " again.", "organization"),
        ("Ministry of Justice", "They asked the ", " again.", "organization"),
        ("Vardo", "Shares of ", " fell.", "organization"),
        ("Vardo", "", " have agreed to pay.", "organization"),
        ("Vardo", "They beat ", " at home.", "organization"),
        ("FerryLink", "They asked ", " again.", "organization"),
        ("WFU", "They asked the ", " again.", "organization"),
        ("Vardo", "It rained in the town of ", " all week.", "place"),
        ("Vardo", "It rained in ", ", Norway, all week.", "place"),
        ("Lake Vardo", "They swam in ", " again.", "place"),
        ("Gulf of Vardo", "They swam in the ", " again.", "place"),
        ("Toronto", "They left ", " again.", "place"),
        ("Kenya", "They left ", " again.", "state"),
        ("Vardo", "They fought the militia ", " for years.", "group"),
        ("Treaty of Vardo", "They signed the ", " again.", "other"),
        ("Vardo A320", "They sold the ", " again.", "other"),
    ],
)
def test_a_name_has_the_type_its_words_and_neighbours_show(
    name: str, before: str, after: str, kind: str
) -> None:
    assert actor_type(name, [Mention(name, 0, len(before), before, after)], "en") == kind


def test_short_forms_belong_to_the_one_full_name(made: Made) -> None:
    actors = _actors(
        made(
            [
                "Vardo Mining and Transport Company closed two pits, Ada Liv Holm said.",
                "Vardo had asked the Liberal Harbour Party for help. The LHP refused.",
                "Vardo was fined. Ms Holm left. Ada Holm had led the United States Coast Bureau.",
                "The Coast Bureau said that Holm's work was done.",
            ]
        )
    )
    assert set(actors["Ada Liv Holm"].aliases) == {"Holm", "Ada Holm"}
    assert actors["Vardo Mining and Transport Company"].aliases == ("Vardo",)
    assert actors["Liberal Harbour Party"].aliases == ("LHP",)
    assert actors["United States Coast Bureau"].aliases == ("Coast Bureau",)


def test_two_of_one_surname_stay_apart_and_a_family_is_neither(made: Made) -> None:
    actors = _actors(
        made(
            [
                "Ada Holm sold the ferry to Peter Holm. The Holms did not talk.",
                "Holm waited. Ada left. Donald Hald Jr left with Donald Hald.",
            ]
        )
    )
    assert actors["Ada Holm"].aliases == ("Ada",)
    assert actors["Peter Holm"].aliases == ()
    assert "Holms" not in actors
    assert {"Donald Hald", "Donald Hald Jr"} <= set(actors)


def test_the_headline_tells_which_of_two(made: Made) -> None:
    actors = _actors(
        made(
            ["Ada Holm sold the ferry to Peter Holm. Holm left the port."],
            title="Ada Holm sells ferry",
        )
    )
    assert actors["Ada Holm"].aliases == ("Holm",)


def test_a_firm_is_not_called_by_its_event(made: Made) -> None:
    actors = _actors(made(["Vardo said so at its yearly Forum Vardo. Vardo has 20 ferries."]))
    assert actors["Vardo"].aliases == ()


def test_what_headline_and_lead_name_comes_first(made: Made) -> None:
    later = [f"{name} said the boats were late." for name in ("Ida Berg", "Tom Vik", "Per Aune")]
    article = made(
        ["The Lunde Port Trust sued Ada Holm in Toronto.", *later, *later, "Oslo was calm."],
        title="Port trust sues Holm",
    )
    names = list(_actors(article))
    assert set(names[:2]) == {"Ada Holm", "Lunde Port Trust"}
    assert "Toronto" in names
    assert "Oslo" not in names


@pytest.mark.parametrize(
    ("sentence", "name", "text"),
    [
        (
            "The human rights group Vardo Watch counted them.",
            "Vardo Watch",
            "human rights group Vardo Watch",
        ),
        (
            "The low-cost ferry company, Vardo, announced it.",
            "Vardo",
            "low-cost ferry company, Vardo",
        ),
        (
            "Lunde Holding NV (LHV), the parent company of a ferry line, sold it.",
            "Lunde Holding NV",
            "Lunde Holding NV (LHV), the parent company of a ferry line",
        ),
        (
            "Tendai Moyo, the airman who swam to the island, appears to have slept.",
            "Tendai Moyo",
            "Tendai Moyo, the airman who swam to the island",
        ),
        (
            "Boeing Ferries CEO Ada Holm said so.",
            "Ada Holm",
            "Boeing Ferries CEO Ada Holm",
        ),
    ],
)
def test_an_actor_is_told_by_the_words_beside_the_name(
    made: Made, sentence: str, name: str, text: str
) -> None:
    assert _actors(made([sentence]))[name].text == text


def test_a_sentence_about_an_actor_is_better_than_one_that_names_it(made: Made) -> None:
    article = made(
        [
            "She left for Lunde Hospital in the rain.",
            "In its report the council wrote that Lunde Hospital is fine.",
            "Lunde Hospital treats 400 people a year.",
        ]
    )
    assert _actors(article)["Lunde Hospital"].text == "Lunde Hospital treats 400 people a year."


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        (
            "de",
            (
                "Die Ministerin Paula Roth sagte am Montag, der Hafen bleibe zu. "
                "Paula Roth war mit Peter Lang in der Stadt."
            ),
            {"Paula Roth": "person", "Peter Lang": "person"},
        ),
        (
            "fr",
            (
                "La ministre Claire Aubin a dit que le port restait fermé. "
                "Le port de la Société Générale du Nord est fermé, selon Claire Aubin."
            ),
            {"Claire Aubin": "person", "Société Générale du Nord": "organization"},
        ),
    ],
)
def test_other_languages(
    made: Made, language: str, sentences: str, expected: Mapping[str, str]
) -> None:
    actors = _actors(made([sentences], language=language))
    assert {name: actors[name].type for name in expected} == expected


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ABab .,'’-()&1ofthe“”", max_size=300))
def test_any_text_gives_names_that_stand_in_it(text: str) -> None:
    for mention in find_names([_Text(text)]):  # type: ignore[list-item]
        assert text[mention.start : mention.start + len(mention.text)] == mention.text
        assert actor_type(mention.text, [mention], "en")


def test_many_names_take_linear_time(made: Made) -> None:
    def seconds(count: int) -> float:
        texts = [
            f"Ada Holm{chr(97 + i % 26)}{i:x} of Port {i:x} met the Holm Trust."
            for i in range(count)
        ]
        article = made([" ".join(texts)])
        start = time.perf_counter()
        draft_briefing([article], today=TODAY)
        return time.perf_counter() - start

    seconds(20)
    assert seconds(1_600) < 12 * max(seconds(400), 0.02)


def test_a_part_of_a_long_sentence_shows_where_it_is_cut(made: Made) -> None:
    tail = "while the council and all the other owners of the many old ships in the port"
    article = made(
        [
            f"On Monday the crew met Ada Holm in the harbour office of the town, {tail} waited.",
            f"On Monday the crew met Tom Vik in the harbour office of the town, {tail} denied it.",
        ]
    )
    actors = _actors(article)
    assert actors["Ada Holm"].text.endswith("Ada Holm in the harbour office of the town …")
    assert "denied" in actors["Tom Vik"].text


def test_elisions_articles_and_last_names_in_other_languages(made: Made) -> None:
    french = _actors(
        made(
            ["Le président Marc Aubin est à Paris. Aubin a parlé de l'Italie et d'Anne Roux."],
            language="fr",
        )
    )
    assert french["Marc Aubin"].aliases == ("Aubin",)
    assert french["Anne Roux"].type == "person"
    german = _actors(
        made(
            ["Gestern traf Anna Schulz den Vorstand der Lunde Reederei AG. Schulz war in Berlin."],
            language="de",
        )
    )
    assert german["Anna Schulz"].aliases == ("Schulz",)
    assert german["Lunde Reederei AG"].type == "organization"


def test_two_initials_are_a_short_form_and_half_a_word_is_none(made: Made) -> None:
    actors = _actors(
        made(["The Harbour Union struck and met HU-Vardo. The HU stayed. HU-Vardo is small."])
    )
    assert actors["Harbour Union"].aliases == ("HU",)
    assert actors["HU-Vardo"].aliases == ()


def test_what_goes_on_behind_a_comma_is_no_description(made: Made) -> None:
    article = made(
        ["After talks with Lunde Airlines, the ban on smaller airlines remained."],
        title="Lunde Airlines talks",
    )
    assert not _actors(article)["Lunde Airlines"].text.startswith("Lunde Airlines")


@pytest.mark.parametrize(
    ("sentence", "name", "aliases"),
    [
        (
            "The group TALAS-Lunde, TAL-L or TALAS-L, killed five people, police said.",
            "TALAS-Lunde",
            {"TAL-L", "TALAS-L"},
        ),
        (
            "The Tal Lunde Front, known variously as TALAS-Lunde, TAL-L or TALAS-L, killed five.",
            "Tal Lunde Front",
            {"TALAS-Lunde", "TAL-L", "TALAS-L"},
        ),
    ],
)
def test_codes_listed_as_names_of_one_are_its_aliases(
    made: Made, sentence: str, name: str, aliases: set[str]
) -> None:
    found = _actors(made([sentence, "TALAS-L has been fighting there since 2015, officials said."]))
    assert set(found[name].aliases) == aliases
    assert not aliases & set(found)


def test_a_code_in_brackets_behind_a_place_is_not_the_place(made: Made) -> None:
    told = ["The People's Front in Lunde (TALAS-L) killed five, police said. TALAS-L claimed it."]
    assert "TALAS-L" not in [a for actor in _actors(made(told)).values() for a in actor.aliases]
