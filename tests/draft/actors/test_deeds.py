"""States and places that act, and those that are only where something happens."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.draft.actors.deeds import acts_or_suffers, is_epithet
from briefing.draft.names.find import find_names
from briefing.model.article import Article

Made = Callable[..., Article]


class _Text:
    def __init__(self, text: str) -> None:
        self.text = text


def _acts(name: str, sentence: str) -> bool:
    found = find_names([_Text(sentence)], language="en")  # type: ignore[list-item]
    return acts_or_suffers([mention for mention in found if mention.text == name])


@pytest.mark.parametrize(
    "sentence",
    [
        "Denmark rejected the treaty.",
        "The mayor blamed Denmark for the leak.",
        "The bridge was built by Denmark.",
        "They were stopped by Denmark's navy.",
    ],
)
def test_a_state_acts(sentence: str) -> None:
    assert _acts("Denmark", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A fire at a mill in Denmark killed nine people.",
        "The road runs from Denmark to the coast.",
        "Denmark's highest mountain is a hill.",
    ],
)
def test_a_state_that_is_only_named(sentence: str) -> None:
    assert not _acts("Denmark", sentence)


def test_places_stand_behind_those_who_act(made: Made) -> None:
    article = made(
        [
            "A ferry from Bergen to Oslo sank near Tromso on Monday, killing three people.",
            "Harbour master Ada Holm said the ferry was old.",
            "The Northern Rescue Society sent four boats.",
        ],
        published="2024-05-16",
    )
    names = [actor.name for actor in draft_briefing([article], today=date(2024, 5, 20)).actors]
    assert set(names[:2]) == {"Ada Holm", "Northern Rescue Society"}
    assert len(names) <= 4


def test_a_word_that_only_describes_things_is_nobody() -> None:
    texts = [_Text("They threw Holmoff bottles."), _Text("It bans Holmoff bottles and knives.")]
    mentions = [m for m in find_names(texts, language="en") if m.text == "Holmoff"]  # type: ignore[arg-type]
    assert mentions
    assert is_epithet(mentions)


def test_a_ship_is_no_person(made: Made) -> None:
    article = made(
        [
            "The ferry Ada Holm sank on Monday near the port.",
            "The M/V Ada Holm had 40 people aboard, said port chief Jon Low.",
        ],
        published="2024-05-16",
    )
    actors = draft_briefing([article], today=date(2024, 5, 20)).actors
    assert all(actor.type != "person" for actor in actors if actor.name == "Ada Holm")


def test_a_compass_word_in_a_firms_name_makes_no_place(made: Made) -> None:
    article = made(
        [
            "Northern Signal confirmed on Monday that its shop was robbed.",
            "Northern Signal said nobody was hurt.",
            "The cash belonged to Northern Signal.",
            "Northern Signal closed the shop.",
        ],
        published="2024-05-16",
    )
    (actor,) = draft_briefing([article], today=date(2024, 5, 20)).actors
    assert (actor.name, actor.type) == ("Northern Signal", "organization")


def test_a_queen_with_a_number_is_a_person(made: Made) -> None:
    article = made(["Queen Elizabeth XII, who lives in Harl, sent a letter to the town."])
    actors = draft_briefing([article], today=date(2024, 5, 20)).actors
    assert [(a.name, a.type) for a in actors if "XII" in a.name] == [("Elizabeth XII", "person")]
