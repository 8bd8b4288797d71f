"""Who did what, in other words: faithful ones are let through, wrong ones are not."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from briefing.check.names import invented, other, roles, speakers
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.briefing import Draft
from briefing.pipeline import read_article

CASES = yaml.safe_load(Path(__file__).with_name("paraphrases.yaml").read_text(encoding="utf-8"))
ARTICLE = read_article(CASES["article"].encode(), name="article.txt")
RULES = (
    invented.name_not_in_source,
    other.entity_changed,
    speakers.speaker_changed,
    roles.roles_swapped,
)


def flaws(case: dict[str, Any]) -> list[Flaw]:
    """What the rules on names find on one statement."""
    evidence = [{"source": "a", "quote": quote} for quote in case["evidence"]]
    draft = Draft.model_validate(
        {
            "masthead": {"title": "T", "date": "2024-04-15"},
            "sources": [{"id": "a", "title": "T", "language": "en"}],
            "key_points": [{"id": "k", "text": case["says"], "evidence": evidence}],
        }
    )
    subject = Subject(draft, {"a": ARTICLE})
    assert subject.statements
    return [flaw for rule in RULES for flaw in rule(subject)]


@pytest.mark.parametrize("case", CASES["faithful"], ids=lambda case: str(case["says"]))
def test_a_faithful_statement_is_let_through(case: dict[str, Any]) -> None:
    assert flaws(case) == []


@pytest.mark.parametrize("case", CASES["wrong"], ids=lambda case: str(case["says"]))
def test_a_statement_about_another_is_found(case: dict[str, Any]) -> None:
    (flaw,) = flaws(case)
    assert flaw.path[:2] == ("key_points", 0)
    assert flaw.hint
    assert flaw.related


def test_hostile_texts_take_linear_time() -> None:
    text = "Ann Roe beat, said the A. B. and U.S. " * 500
    article = read_article(f"T\n\n{text}\n\nThe end came.".encode(), name="a.txt")
    draft = Draft.model_validate(
        {
            "masthead": {"title": "T", "date": "2024-04-15"},
            "sources": [{"id": "a", "title": "T", "language": "en"}],
            "key_points": [
                {
                    "id": "k",
                    "text": text[:9_000],
                    "evidence": [{"source": "a", "quote": "The end came."}],
                }
            ],
        }
    )
    subject = Subject(draft, {"a": article})
    for rule in RULES:
        list(rule(subject))
