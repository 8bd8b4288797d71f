"""Texts read for their sense: clauses, signs and what these govern."""

import pytest

from briefing.check.meaning.english import DOUBT_SIGNS, GRAMMAR, SPEECH_SIGNS
from briefing.check.meaning.reading import Reading, inflected
from briefing.check.meaning.roots import english_root
from briefing.check.meaning.scope import governed


@pytest.mark.parametrize(
    ("text", "sign", "told"),
    [
        ("The pilot may have slept, and the tower was dark.", "may have", {"slept"}),
        ("The alleged theft of coins shook Lund.", "alleged", {"theft"}),
        ("The union will stop if wages rise.", "if", {"union", "stop"}),
        ("The mayor claimed that the quay was his; nobody agreed.", "claimed", {"quay"}),
    ],
)
def test_a_doubt_governs_its_own_words(text: str, sign: str, told: set[str]) -> None:
    reading = Reading(text, GRAMMAR)
    (found,) = reading.signs(DOUBT_SIGNS)
    assert reading.words(found.first, found.last) == sign
    words = {reading.tokens[place].plain for place in governed(reading, found)}
    assert told <= words
    assert not words & {"tower", "dark", "coins", "lund", "wages", "agreed"}


@pytest.mark.parametrize(
    "text", ["Nine died, the mayor said on Sunday.", "The mayor said that nine had died."]
)
def test_what_is_said_stands_before_or_behind(text: str) -> None:
    reading = Reading(text, GRAMMAR)
    (found,) = reading.signs(SPEECH_SIGNS)
    words = {reading.tokens[place].plain for place in governed(reading, found)}
    assert {"nine", "died"} <= words
    assert "mayor" not in words


def test_a_month_is_no_doubt() -> None:
    assert not Reading("It opened in May 2021.", GRAMMAR).signs(DOUBT_SIGNS)


def test_all_forms_of_an_entry_are_signs() -> None:
    assert set(inflected(("blame~", "on"))) == {
        ("blame", "on"),
        ("blames", "on"),
        ("blamed", "on"),
        ("blaming", "on"),
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [("explosion", "explosions"), ("theft", "stolen"), ("succeeded", "success"), ("rise", "grew")],
)
def test_words_of_a_family_are_one(one: str, other: str) -> None:
    assert english_root(one) == english_root(other)
