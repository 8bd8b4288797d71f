"""Who says what: sources, their words and whom they mean, over whole articles."""

import time
from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft.material import Material, prepare
from briefing.draft.quotes.quotation import Quotation
from briefing.draft.quotes.voices import attribution_of
from briefing.model.article import Article

Maker = Callable[..., Article]


def _material(made: Maker, *paragraphs: str, language: str = "en") -> Material:
    return prepare(made(paragraphs), "source", language, date(2024, 5, 20))


def _told(material: Material) -> list[tuple[str | None, str]]:
    text = material.article.text
    return [
        (one.speaker, " … ".join(text[a:b] for a, b in one.spans)) for one in material.quotations
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker", "said"),
    [
        ("“It must hold,” said Ada Holm, head of the lake guard.", "Ada Holm", "“It must hold,”"),
        ("“It must hold,” Ada Holm, a lawyer, said on Monday.", "Ada Holm", "“It must hold,”"),
        (
            "“It must hold,” the ministry said, “and it will hold.”",
            "ministry",
            "“It must hold,” … “and it will hold.”",
        ),
        (
            "Sen. Ada Holm (L-Lu.) told reporters that the dam was safe.",
            "Sen. Ada Holm",
            "reporters that the dam was safe",
        ),
        ("The dam is safe, according to a lake survey.", "lake survey", "The dam is safe"),
        ("According to the guard, the dam is safe.", "guard", "the dam is safe"),
        ("Ada Holm: “It must hold for us.”", "Ada Holm", "“It must hold for us.”"),
        ("HOLM: It must hold.", "HOLM", "It must hold."),
        ("“It must hold for us.” — Ada Holm, 31", "Ada Holm, 31", "“It must hold for us.”"),
        (
            "“It must hold,” said the minister for the Lunde valley on Monday.",
            "minister for the Lunde valley",
            "“It must hold,”",
        ),
        ("Critics say the dam leaks.", "Critics", "the dam leaks"),
        (
            "The town's dam keeper, Jon Low, warned that it leaks.",
            "Jon Low",
            "that it leaks",
        ),
        ("In a letter, Holm called the dam “a danger to us all.”", "Holm", "the dam “a danger"),
    ],
)
def test_forms(made: Maker, sentence: str, speaker: str, said: str) -> None:
    ((who, words),) = _told(_material(made, sentence))
    assert who is not None
    assert who.startswith(speaker)
    assert said in words


@pytest.mark.parametrize(
    "sentence",
    [
        "The town expects to open a dam in 2026.",
        "The United States was far away.",
        "The reports like it, and the claims came late.",
        "He had little to say of the “new dam”.",
        "The plan was said to be dead.",
        "The ministry’s comments came late.",
    ],
)
def test_nothing_is_said(made: Maker, sentence: str) -> None:
    assert _told(_material(made, sentence)) == []


def test_other_names_of_a_speaker_are_no_speakers(made: Maker) -> None:
    line = 'The river army "Delta State," known as DS-L, DSL or DS claimed the attack on the port.'
    material = _material(made, line)
    assert [one.speaker for one in material.quotations] == ["The river army Delta State"]
    assert attribution_of(material, material.body[0]).who == "The river army Delta State"


def test_a_list_speaks_and_a_clause_ahead_does_not(made: Maker) -> None:
    material = _material(
        made,
        "Residents of Pell, Ha Lund and Dahl say they live in fear.",
        "When the Guard chose Nord, Pell Group fought it, claiming it was skewed.",
    )
    assert [one.speaker for one in material.quotations] == [
        "Residents of Pell, Ha Lund and Dahl",
        "Pell Group",
    ]


def test_two_speakers_in_one_sentence(made: Maker) -> None:
    line = "Police said 90 people had drowned, but the mayor said 120 people were dead."
    assert _told(_material(made, line)) == [
        ("Police", "90 people had drowned"),
        ("mayor", "120 people were dead"),
    ]


def test_pronouns_surnames_and_offices_mean_the_person(made: Maker) -> None:
    material = _material(
        made,
        "Lake minister Ada Holm said her house was flooded. The rain fell for a week.",
        "“We lost it all,” she said.",
        "Engineer Jon Low, his coat wet, blamed the gate. “It broke,” Low said.",
        "“It was old,” he said. “Nobody looked.”",
        "The minister said the gate was new.",
    )
    assert [one.speaker for one in material.quotations if one.direct] == [
        "Ada Holm",
        "Jon Low",
        "Jon Low",
        "Jon Low",
    ]
    assert material.quotations[-1].speaker == "Ada Holm"


def test_a_quotation_without_a_verb_is_its_neighbours(made: Maker) -> None:
    material = _material(
        made,
        "Ada Holm went on:",
        "“The lake is ours. It always was ours",
        "“and it will be ours for ever.”",
        "“Why should we go?” Jon Low asked. “We were born here, all of us.”",
        "Mayor Eva Dahl disagrees. “There is no other way for the town.”",
        "The snow melted. “Nobody knows who said this one.”",
    )
    speakers = [one.speaker for one in material.quotations]
    assert speakers[:2] == ["Ada Holm", "Ada Holm"]
    assert speakers[2:4] == ["Jon Low", "Jon Low"]
    assert speakers[4] == "Mayor Eva Dahl"


def test_rivals_leave_a_pronoun_open(made: Maker) -> None:
    material = _material(made, "Mara Lind met Ada Holm. “We will build it soon,” she said.")
    assert [one.speaker for one in material.quotations] == ["she"]


@pytest.mark.parametrize(
    ("language", "sentence", "speaker"),
    [
        ("de", "„Wir bleiben alle hier“, sagte Bürgermeisterin Ada Holm.", "Ada Holm"),
        ("de", "Laut Polizei starben zwei Menschen, es gab Streit.", "Polizei"),
        ("fr", "« Nous restons tous ici », a déclaré Ada Holm.", "Ada Holm"),
        ("fr", "Selon la police, deux personnes sont mortes.", "police"),
    ],
)
def test_other_languages(made: Maker, language: str, sentence: str, speaker: str) -> None:
    ((who, _),) = _told(_material(made, sentence, language=language))
    assert who is not None
    assert who.endswith(speaker)


def test_spans_are_inside_their_paragraphs(articles: dict[str, Article]) -> None:
    for article in articles.values():
        material = prepare(article, "source", "en", date(2024, 5, 20))
        for one in material.quotations:
            assert isinstance(one, Quotation)
            for start, end in one.spans:
                assert any(b.start <= start < end <= b.end for b in article.paragraphs)


@pytest.mark.parametrize(
    "unit", ["“We go,” he said. ", "said ", "“a ", "Ada Holm, said, ", "according to x ", "“x” y: "]
)
def test_time_is_linear(made: Maker, unit: str) -> None:
    seconds = []
    for size in (20_000, 80_000):
        material = _material(made, *[unit * (2_000 // len(unit))] * (size // 2_000))
        begin = time.process_time()
        _ = material.quotations
        seconds.append(time.process_time() - begin)
    assert seconds[1] < 12 * seconds[0] + 0.5
