"""All figures of an article: what each counts, and what became of those it counts."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.draft.blocks.gaps import gaps
from briefing.draft.figures.dates import as_of
from briefing.draft.figures.found import FoundFigure
from briefing.draft.figures.harm import effect_of
from briefing.draft.figures.harm_words import HARM_WORDS
from briefing.draft.figures.number_words import NUMBER_WORDS
from briefing.draft.figures.quantities import find_quantities
from briefing.draft.material import Material, prepare
from briefing.model.article import Article

Made = Callable[..., Article]
TODAY = date(2024, 5, 20)


def _material(made: Made, *paragraphs: str, language: str = "en") -> Material:
    article = made(paragraphs, published="2024-05-05")
    return prepare(article, "source", language, TODAY)


def _found(made: Made, *paragraphs: str, language: str = "en") -> tuple[FoundFigure, ...]:
    return _material(made, *paragraphs, language=language).figures


def _told(made: Made, text: str, language: str = "en") -> list[tuple[object, ...]]:
    return [
        (f.quantity.value or f.quantity.words, f.unit, f.effect)
        for f in _found(made, text, language=language)
    ]


HARMED = {
    "Three millers and two carters were killed and ten others wounded.": [
        (3, "millers", "death"),
        (2, "carters", "death"),
        (10, "others", "injury"),
    ],
    "The flood swept away a bridge, killing 12.": [(12, None, "death")],
    "The death toll rose to 41.": [(41, None, "death")],
    "The dead numbered 12.": [(12, None, "death")],
    "The blast left seven dockers dead and at least 30 hurt.": [
        (7, "dockers", "death"),
        (30, None, "injury"),
    ],
    "Five of the hostages were freed.": [(5, "hostages", "kidnapped")],
    "The raid ended with the arrest of nine smugglers.": [(9, "smugglers", "arrested")],
    "Police have arrested dozens of dockers.": [("dozens", "dockers", "arrested")],
    "The murder of six monks was never solved.": [(6, "monks", "death")],
    "The eight monks' murder was never solved.": [(8, "monks", "death")],
    "Gunmen killed the reeve, as well as two clerks.": [(2, "clerks", "death")],
    "Twenty-one sailors, who were never found, are missing.": [(21, "sailors", None)],
    "Some 400 villagers have been displaced by the flood.": [(400, "villagers", "displaced")],
    "Over 7,000 people have died in the valley.": [(7000, "people", "death")],
    "One sailor was killed.": [(1, "sailor", "death")],
    "TWO\nMEMBERS OF HIS\nESCORT WERE ALSO WOUNDED.": [(2, "MEMBERS", "injury")],
    # Whoever does the harm has not suffered it.
    "Two raiders attacked the mill, killing a carter.": [(2, "raiders", None)],
    "The reeve was shot by three raiders in the yard.": [(3, "raiders", None)],
    "Twelve raiders killed the reeve.": [(12, "raiders", None)],
    "The reeve was killed in a clash with 12 raiders.": [(12, "raiders", None)],
    "About 300 vehicles were detained at the border.": [(300, "vehicles", None)],
}


@pytest.mark.parametrize("sentence", HARMED)
def test_what_became_of_those_counted(made: Made, sentence: str) -> None:
    assert _told(made, sentence) == HARMED[sentence]


NO_FIGURES = [
    "The crew of Argo 11 boats was there.",
    "The two pour their savings into it.",
    "The 717 jet was built in Lund.",
    "The court split in a 4-4 ruling.",
    "Lund unveils long-range 777 February.",
    "Ada Holm, 37, was killed on the quay.",
    "A sailor was hurt.",
    "One should know it.",
    "Detachment 4 came by Route 12.",
    "She worked seven long days there.",
    "They share hundreds of years of history.",
]


@pytest.mark.parametrize("sentence", NO_FIGURES)
def test_what_is_no_figure(made: Made, sentence: str) -> None:
    assert _told(made, sentence) == []


COUNTED = {
    "The port handled 1.2 million barrels a day.": ("barrels a day", None),
    "They found 12 cases per 100,000 people.": ("cases per 100,000 people", None),
    "Twelve members of the town band came.": ("members", "the town band"),
    "Two of the engineer's bodyguards left.": ("engineer's bodyguards", None),
    "They seized 600 tonnes of wheat.": ("tonnes of wheat", None),
    "Some 40% of voters in Lund stayed away.": ("percent", "voters in Lund"),
    "It costs $2,000 a month.": ("dollars a month", None),
    "She earns $35 an hour.": ("dollars an hour", None),
    "The lake is 12km long.": ("km", None),
    "It was 31 degrees Celsius.": ("degrees Celsius", None),
    "Hundreds of U.S. companies came.": ("U.S. companies", None),
    "About 9% of the work force of 55,000 will go.": ("percent", "work force of 55,000"),
    "Some 10% of the people of Lund and Vang are sick.": ("percent", "people of Lund and Vang"),
    "About 60 percent of firms expect losses.": ("percent", "firms"),
    "They bought 60 Norden 787 aircraft.": ("Norden 787 aircraft", None),
    "One of every nine voters came.": ("voters", None),
    "In Lund 12 clinics opened.": ("clinics", None),
    "In 12 towns, the mill closed.": ("towns", None),
    "On Monday 12 mills closed.": ("mills", None),
    "They said Anna Lund 12 people came.": ("people", None),
    "Two of three engineers came home.": ("engineers", "three engineers"),
}


@pytest.mark.parametrize("sentence", COUNTED)
def test_what_is_counted(made: Made, sentence: str) -> None:
    (figure,) = _found(made, sentence)
    unit, population = COUNTED[sentence]
    assert figure.unit == unit
    if population:
        assert figure.population == population


AS_OF = {
    "In 2023, 4,100 people left the valley.": "2023",
    "As of March 2024, 22 mills were running.": "2024-03",
    "Some 300 people have been killed since 2014.": "2014/..",
    "The price rose to $80 in 2022.": "2022",
    "The reeve said in 2023 that 4,100 people had left.": None,
    "On 2 May 2024, the reeve said 4,100 people had left.": None,
    "There were 12 arrests in the wake of a raid on a mill in 2023.": None,
    "Some 400 mills will close in 2031.": None,
    "Three times as many came as in 1995.": None,
    "The union counted 77 raids by the band in the first four months of 2021.": "2021-01/2021-04",
    "Some 400 mills have closed.": None,
}


@pytest.mark.parametrize("sentence", AS_OF)
def test_a_date_only_with_ground(made: Made, sentence: str) -> None:
    material = _material(made, sentence)
    (figure,) = material.figures
    assert as_of(material, figure) == AS_OF[sentence]


def test_german_and_french(made: Made) -> None:
    assert _told(made, "Mindestens zwölf Menschen wurden getötet, drei verletzt.", "de") == [
        (12, "Menschen", "death"),
        (3, None, "injury"),
    ]
    assert _told(made, "Der Schaden liegt bei 1,5 Millionen Euro.", "de") == [
        (1_500_000, "Euro", None)
    ]
    assert _told(made, "Bei dem Anschlag starben 1.500 Soldaten.", "de") == [
        (1500, "Soldaten", "death")
    ]
    assert _told(made, "La crue a fait douze morts et trente blessés.", "fr") == [
        (12, "morts", "death"),
        (30, "blessés", "injury"),
    ]
    assert _told(made, "Environ 12 000 habitants ont été évacués.", "fr") == [
        (12_000, "habitants", "displaced")
    ]


def test_in_other_languages_nothing_is_found(made: Made) -> None:
    assert _told(made, "Zginęło 12 osób.", "pl") == []


def test_a_table_row_is_read_in_part(made: Made) -> None:
    row = " ".join(f"{number} mills" for number in range(100, 250))
    assert len(_found(made, row)) == 40


def test_people_who_were_not_counted_are_a_gap(made: Made) -> None:
    found = gaps(_material(made, "Scores of dockers were hurt."))
    assert any("Scores of dockers" in gap.text for gap in found)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "12 twelve killed , . people were and of wounded between 3-4 % $ zwölf mille "
            "toll the at least dead's’ million \n".split(" ")
        ),
        max_size=40,
    ),
    st.sampled_from(sorted(NUMBER_WORDS)),
)
def test_any_text_gives_figures_in_order(words: list[str], language: str) -> None:
    text = " ".join(words)
    end = 0
    for quantity in find_quantities(text, language):
        assert end <= quantity.start < quantity.end <= len(text)
        end = quantity.end
        effect = effect_of(text, quantity.start, end, end, language)
        assert effect is None or effect in HARM_WORDS[language]
