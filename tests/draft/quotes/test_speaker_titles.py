"""Persons named by a title and a surname, and pronouns that must not mean somebody else."""

from collections.abc import Callable

from briefing.draft.quotes.attribution import speaker
from briefing.draft.quotes.find import find_quotations
from briefing.draft.text.sentences import sentences_of
from briefing.model.article import Article

Maker = Callable[..., Article]


def _speakers(article: Article) -> list[str | None]:
    return [one.speaker for one in find_quotations(article.text, sentences_of(article))]


def test_a_pronoun_behind_a_doctor_means_the_doctor(made: Maker) -> None:
    article = made(
        [
            "Jon Low, the head of the tannery, says the firm does not use chrome in Lunde.",
            "Mr. Low says its samples have shown no rise.",
            "A physician, Dr. Rig has done long work with the fishermen of the valley.",
            "“I found four people who died of it in the village,” he said.",
        ]
    )
    assert _speakers(article)[-1] == "Dr. Rig"


def test_a_councillor_is_whom_the_surname_names(made: Maker) -> None:
    article = made(
        [
            "Council chairman Eva Dahl said: “We want to keep the pool open for all of us.”",
            "Cllr Dahl said the boiler was due for replacement.",
        ]
    )
    assert _speakers(article)[-1] == "Eva Dahl"


def test_a_title_makes_a_person_of_a_name_that_may_be_a_place(made: Maker) -> None:
    article = made(
        [
            "“The trial went well,” said Dr. Adrian Hill, a director of the institute.",
            "Hill said that more tests would follow.",
        ]
    )
    assert _speakers(article)[-1] == "Adrian Hill"


def test_a_sum_is_no_speech(made: Maker) -> None:
    article = made(["The work on it added up to 20,000 crowns, Eva Dahl said on Monday."])
    assert _speakers(article) == ["Eva Dahl"]


def test_a_long_office_does_not_cut_the_name_behind_it(made: Maker) -> None:
    article = made(
        [
            "Prime Minister Olaf Berg was among those to blame the rain.",
            "Norland’s Transport Secretary Matthew Holm said he would visit the bridge.",
            "He told the radio that the rain was a problem for “every line we have”.",
        ]
    )
    assert _speakers(article)[-1] == "Matthew Holm"


def test_a_clause_before_a_verb_of_showing_is_nobody() -> None:
    said = "Readings near Harl when the boat went down showed winds of 73 miles per hour."
    assert speaker(said) is None
