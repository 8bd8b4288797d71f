"""What shows that a sentence tells of the past, a plan or a saying, by language."""

import pytest

from briefing.draft.text.language_signs import signs_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke wurde 1974 eröffnet."),
        ("de", "Taucher bargen nichts, Helfer retteten zwei Hunde."),
        ("de", "Sie ist am Montag nach Rom geflogen."),
        ("fr", "Le pont a été fermé en 1974."),
        ("fr", "La région a vite racheté la voie."),
        ("fr", "Une explosion détruisit la gare et tua deux hommes."),
    ],
)
def test_the_past(language: str, text: str) -> None:
    assert signs_of(language).past.search(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke liegt im Norden."),
        ("fr", "Il a deux enfants."),
        ("fr", "Cela dure depuis mai."),
        ("fr", "Le pont est au nord."),
    ],
)
def test_the_present(language: str, text: str) -> None:
    assert not signs_of(language).past.search(text)


def test_plans() -> None:
    assert signs_of("de").planned.search("Der Rat will am Montag beraten.")
    assert signs_of("fr").planned.search("Le rapport doit être remis.")


def test_the_day_of_saying() -> None:
    assert signs_of("de").said_before.search("sagte Ministerin Ada Holm am ")
    assert signs_of("de").said_after.match(" mitteilte.")
    assert signs_of("fr").said_before.search("a annoncé ")


def test_a_language_without_tables_is_read_with_the_english_ones() -> None:
    assert signs_of("nl") == signs_of("en")
