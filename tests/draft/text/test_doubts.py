"""Disputes and gaps: what a sentence makes one doubt, what an article leaves open."""

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.draft.blocks.questions import with_questions
from briefing.draft.text.doubts import doubt, leaves_open
from briefing.model.article import Article
from briefing.model.briefing import Draft
from briefing.model.finding import Finding, Severity
from briefing.pipeline import draft_briefing as draft_and_ask

TODAY = date(2024, 5, 20)
Maker = Callable[..., Article]


def _draft(article: Article) -> Draft:
    return draft_briefing([article], today=TODAY)


@pytest.mark.parametrize(
    ("sentence", "sort"),
    [
        ("The mayor denied that the dam was old.", "denied"),
        ("The owner rejected the accusations.", "denied"),
        ("The account could not be independently verified.", "unverified"),
        ("There is no evidence that the gate was opened.", "unverified"),
        ("The ministry blamed the owner for the flood.", "blamed"),
        ("The owner claims that nobody warned him.", "claimed"),
        ("Officials familiar with it spoke on condition of anonymity.", "unnamed"),
        ("The gate had reportedly been shut.", "reported"),
        ("The storm claimed forty lives in the valley.", None),
        ("They were denied entry to the hall.", None),
        ("Police confirmed the number on Monday.", None),
    ],
)
def test_reasons_to_doubt(sentence: str, sort: str | None) -> None:
    assert doubt(sentence) == sort


@pytest.mark.parametrize(
    ("sentence", "is_open"),
    [
        ("It was not immediately clear how the fire began.", True),
        ("The cause of the fire is still unknown.", True),
        ("The victims have not been identified.", True),
        ("He declined to say who paid for it.", True),
        ("It is clear that the gate was shut.", False),
        ("Lunde is known for its cheese.", False),
        ("The lake is not known as a safe one.", False),
    ],
)
def test_what_a_sentence_leaves_open(sentence: str, is_open: bool) -> None:
    assert leaves_open(sentence) is is_open


def test_a_dispute_names_who_claims(made: Maker) -> None:
    article = made(
        [
            "The mine is fought by five villages who claim that it poisons the wells.",
            "“Nobody has ever found a drop of it,” claims owner Jon Low.",
        ]
    )
    found = {dispute.text[:12]: dispute for dispute in _draft(article).disputes}
    assert found["The mine is "].who == "five villages"
    assert found["“Nobody has "].who == "owner Jon Low"
    taken = "The village council has been accused of taking money from the mine for years."
    (accused,) = _draft(made([taken])).disputes
    assert accused.who is None
    assert "does not say" in accused.problem


def test_a_denial_without_its_speaker_is_no_dispute(made: Maker) -> None:
    assert not _draft(made(["It rained. They denied that the dam was old."])).disputes


def test_gaps_are_what_is_open_unanswered_and_without_comment(made: Maker) -> None:
    article = made(
        [
            "It is not clear why the gate of the dam was shut.",
            "Ada Holm accused Jon Low of shutting it. “He had the key,” Holm said.",
            "The Lunde Guard did not respond to a request for comment.",
            "The flood killed 14 people in the valley.",
        ],
        published="2024-05-01",
        authors=("Eva Dahl",),
    )
    texts = [gap.text for gap in _draft(article).gaps]
    assert any("why the gate of the dam was shut" in text for text in texts)
    assert any("What does Jon Low answer?" in text for text in texts)
    assert not any("What does Ada Holm" in text for text in texts)
    assert any("The Lunde Guard did not respond" in text for text in texts)
    assert any("Who counted “14 people”?" in text for text in texts)


def test_no_answer_is_asked_of_whom_the_article_lets_speak(made: Maker) -> None:
    article = made(["Ada Holm accused Jon Low of it. “I was ill in bed that day,” Low said."])
    assert not any("What does" in gap.text for gap in _draft(article).gaps)


def test_no_answer_is_asked_where_the_sentence_gives_it(made: Maker) -> None:
    article = made(["The council blamed the Lunde Guard for the fire, but the group denied it."])
    assert not any("What does" in gap.text for gap in _draft(article).gaps)


def test_findings_of_the_check_become_gaps(made: Maker) -> None:
    article = made(
        [
            "The port of Lunde closed its gates after a storm broke two of its three cranes.",
            "There are currently 300 boats in the harbour of Lunde, the port said on Monday.",
        ],
        authors=("Eva Dahl",),
    )
    gaps = draft_and_ask(article, today=TODAY).gaps
    (asked,) = [gap for gap in gaps if "“currently”" in gap.text]
    assert asked.evidence
    assert asked.evidence[0].quote.exact.startswith("There are currently")
    assert len({gap.id for gap in gaps}) == len(gaps)


def test_a_time_that_the_date_of_the_article_tells_is_no_gap(made: Maker) -> None:
    article = made(
        ["There are currently 300 boats in the harbour of Lunde, the port said on Monday."],
        published="2024-05-01",
        authors=("Eva Dahl",),
    )
    assert not draft_and_ask(article, today=TODAY).gaps


def test_findings_that_ask_nothing_leave_a_draft_alone(made: Maker) -> None:
    draft = _draft(made(["The dam at Lunde broke on Monday after a week of rain."]))
    other = Finding(
        "long-copy", Severity.WARNING, "“all” is copied", path=("key_points", 0, "text")
    )
    lost = dataclasses.replace(other, check="surviving-deixis", path=("nowhere", 7, "text"))
    assert with_questions(draft, [other, lost]) == draft
