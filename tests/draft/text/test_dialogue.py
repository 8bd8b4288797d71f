"""Interviews and transcripts: who asks, who answers, and what of it may be a key point."""

from collections.abc import Callable
from datetime import date

from briefing.draft import draft_briefing
from briefing.draft.text.dialogue import turns
from briefing.model.article import Article

Maker = Callable[..., Article]

TALK = [
    "Eva Dahl, the engineer who runs the Lunde dam, explains why its gates stayed shut in May.",
    "ADA HOLM: The council says that the gates were never tested. Is that true?",
    "EVA DAHL: The gates were tested in 2019 and again in 2022 by an office of the ministry.",
    "HOLM: The farmers of the valley lost forty houses in one night. Who pays for them?",
    "DAHL: The insurers of the dam pay for the houses, and the ministry pays for the roads.",
]


def test_turns_know_who_asks_and_who_answers(made: Maker) -> None:
    found = list(turns(made(TALK)).values())
    assert [turn.asks for turn in found] == [True, False, True, False]
    assert [turn.speaker for turn in found] == ["Ada Holm", "Eva Dahl", "Ada Holm", "Eva Dahl"]


def test_what_is_asked_is_no_point(made: Maker) -> None:
    draft = draft_briefing([made(TALK, published="2024-05-15")], today=date(2024, 5, 20))
    told = " ".join(claim.text for claim in (*draft.key_points, *draft.summary))
    assert "explains why its gates" in told
    assert "never tested" not in told
    assert "lost forty houses" not in told


def test_whoever_answers_is_named_beside_it(made: Maker) -> None:
    draft = draft_briefing([made(TALK, published="2024-05-15")], today=date(2024, 5, 20))
    answers = [claim for claim in draft.summary if "tested in 2019" in claim.text]
    assert [claim.who for claim in answers] == ["Eva Dahl"]
    assert not any(claim.text.startswith("EVA DAHL:") for claim in draft.key_points)


def test_an_answer_without_a_name_is_no_point(made: Maker) -> None:
    talk = [text.split(": ", 1)[-1] if "DAHL:" in text else text for text in TALK]
    talk.append("HOLM: Will the dam be built again, and who decides on it?")
    draft = draft_briefing([made(talk, published="2024-05-15")], today=date(2024, 5, 20))
    assert not any("insurers of the dam" in claim.text for claim in draft.key_points)


def test_notes_with_a_colon_are_no_interview(made: Maker) -> None:
    assert not turns(made(["Note: The dam broke.", "Note: It rained.", "Update: All left."]))
    assert not turns(made(["The dam at Lunde broke.", "Holm: it was old."]))
