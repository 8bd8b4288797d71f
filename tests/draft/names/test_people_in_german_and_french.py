"""Who says what, and who is named, in German and French sentences."""

import datetime

import pytest

from briefing import draft_briefing, read_article
from briefing.draft.material import prepare
from briefing.draft.names.find import find_names

SAID = [
    ("de", "„Das war knapp“, sagte der Bürgermeister von Lunde am Montag.",
     "der Bürgermeister von Lunde"),
    ("de", "Die Brücke sei sicher, teilte die Stadt am Dienstag mit.", "die Stadt"),
    ("de", "„Wir gehen“, erklärte gestern die Ministerin Ada Holm.", "die Ministerin Ada Holm"),
    ("de", "„Man nimmt uns das Land“, sagte Holm gestern in Lunde.", "Holm"),
    ("de", "Laut Polizei starben zwei Menschen.", "Polizei"),
    ("fr", "« C’est fini », a déclaré lundi le maire de Lunde.", "le maire de Lunde"),
    ("fr", "Le pont est sûr, a annoncé hier la mairie.", "la mairie"),
    ("fr", "« Plus rien », a raconté Ada Holm, une habitante.", "Ada Holm"),
    ("fr", "Selon la police, deux hommes sont morts.", "la police"),
    ("fr", "Le ministre a affirmé que le pont est sûr.", "Le ministre"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker"), SAID)
def test_who_speaks(language: str, text: str, speaker: str) -> None:
    article = read_article(f"---\nlanguage: {language}\n---\n\n{text}\n".encode(), name="a.md")
    material = prepare(article, "a", language, datetime.date(2024, 4, 1))
    assert [one.speaker for one in material.quotations] == [speaker]


def test_a_time_before_the_verb_is_nobody() -> None:
    text = "Im vergangenen Jahr warnte der Rat vor Rissen."
    article = read_article(f"---\nlanguage: de\n---\n\n{text}\n".encode(), name="a.md")
    material = prepare(article, "a", "de", datetime.date(2024, 4, 1))
    assert "Jahr" not in [one.speaker for one in material.quotations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Verkehrsminister Tobias Holm (SPD) kündigte einen Bericht an.", "Tobias Holm"),
        ("Die Biologin Miriam Holm von der Universität Lunde misst das Wasser.", "Miriam Holm"),
        ("Gestern sprach Bürgermeisterin Hanna Holm im Rathaus.", "Hanna Holm"),
    ],
)
def test_what_somebody_is_stays_out_of_a_german_name(text: str, name: str) -> None:
    article = read_article(f"---\nlanguage: de\n---\n\n{text}\n".encode(), name="a.md")
    body = prepare(article, "a", "de", datetime.date(2024, 4, 1)).body
    assert name in [mention.text for mention in find_names(body, language="de")]


def test_a_roman_ordinal_is_no_french_name() -> None:
    text = "Au XIXe siècle, la ville de Brèges vivait de ses forges."
    article = read_article(f"---\nlanguage: fr\n---\n\n{text}\n".encode(), name="a.md")
    body = prepare(article, "a", "fr", datetime.date(2024, 4, 1)).body
    assert [mention.text for mention in find_names(body, language="fr")] == ["Brèges"]


@pytest.mark.parametrize(
    "text",
    ["Er kam am 3. Mai. Die Stadt schwieg.", "Il est parti le 3 mai. Le parquet a ouvert."],
)
def test_may_ends_a_sentence_in_german_and_french(text: str) -> None:
    article = read_article(f"---\ntitle: X\n---\n\n{text}\n".encode(), name="a.md")
    body = prepare(article, "a", "de", datetime.date(2024, 4, 1)).body
    assert len(body) == 2


def test_who_speaks_stands_in_the_row_of_a_statement() -> None:
    text = "„Wir haben lange gewarnt“, sagte Bürgermeisterin Hanna Holm am Mittwoch."
    article = read_article(
        f"---\nlanguage: de\ndate: 2024-03-14\n---\n\n{text}\n".encode(), name="a.md"
    )
    (row,) = draft_briefing(article, today=datetime.date(2024, 4, 1)).timeline
    assert (row.kind, row.who) == ("statement", "Bürgermeisterin Hanna Holm")
    assert row.date is not None
    assert row.date.edtf == "2024-03-13"
