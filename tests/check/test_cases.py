"""Every check on its cases: what must fire, and what must stay silent."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from briefing.check import RULES, check_briefing
from briefing.load import load_draft
from briefing.model.finding import Finding, dotted
from briefing.pipeline import read_article

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*/*.yaml"))


def find(case: dict[str, Any], ident: str) -> list[Finding]:
    """The findings of one check on a case."""
    texts = case.get("articles") or {"gazette": case["article"]}
    articles = {
        source: read_article(text.encode(), name=f"{source}.txt") for source, text in texts.items()
    }
    issued = case.get("issued", "2026-05-19")
    briefing: dict[str, Any] = {
        "masthead": {
            "title": "A case",
            "date": "2026-05-20",
            "language": case.get("language", "en"),
        },
        "sources": [
            {
                "id": source,
                "title": f"Article {source}",
                "language": case.get("language", "en"),
                "issued": issued[source] if isinstance(issued, dict) else issued,
            }
            for source in articles
        ],
    }
    if "statement" in case:
        evidence = [{"source": next(iter(articles)), "quote": quote} for quote in case["evidence"]]
        claim = {"id": "k1", "text": case["statement"], "evidence": evidence}
        briefing["key_points"] = [claim | case.get("claim", {})]
    for key, value in case.get("briefing", {}).items():
        is_head = key == "masthead"
        briefing[key] = briefing[key] | value if is_head else value
    written = yaml.safe_dump(briefing, allow_unicode=True, sort_keys=False)
    loaded = load_draft(written.encode(), file="case.yaml")
    assert loaded.findings == ()
    assert loaded.draft is not None
    checked = check_briefing(loaded.draft, articles, places=loaded.places)
    return [found for found in checked.findings if found.check == ident]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_case(file: Path) -> None:
    case = yaml.safe_load(file.read_text(encoding="utf-8"))
    found = find(case, file.parent.name)
    expected = case.get("finds", [])
    assert file.stem.startswith("fires-" if expected else "silent-")
    assert [dotted(flaw.path) for flaw in found] == [flaw["at"] for flaw in expected], found
    for flaw, told in zip(found, expected, strict=True):
        assert str(told.get("says", "")) in flaw.message
        assert flaw.line is not None


@pytest.mark.parametrize("ident", sorted(rule.ident for rule in RULES))
def test_every_check_has_cases_that_fire_and_cases_that_stay_silent(ident: str) -> None:
    kinds = {file.stem.partition("-")[0] for file in (CASES / ident).glob("*.yaml")}
    assert kinds == {"fires", "silent"}, f"tests/check/cases/{ident}"


def test_there_are_no_cases_without_a_check() -> None:
    assert {file.parent.name for file in FILES} <= {rule.ident for rule in RULES}
