"""A waiver lets a finding stand with a reason, on the part it is written on and nowhere else."""

from collections.abc import Mapping

import pytest

from briefing.check import Checked, check_briefing
from briefing.load import load_draft
from briefing.model.finding import Finding, dotted
from briefing.pipeline import read_article

ARTICLE = """\
Dockers walk out at northern port

Ada Quay
May 19, 2026

The strike at the container terminal has stopped 77 ships and divided the town.

Owners want shorter breaks, and the union calls that a step back.
"""

BRIEFING = """\
masthead: {title: Port strike, date: 2026-05-20, status: edited, allow: [@MASTHEAD]}
sources:
  - {id: gazette, title: Dockers, issued: 2026-05-19, inferred: [title], allow: [@SOURCE]}
key_points:
  - id: k1
    text: The strike has recently stopped 77 ships.
    evidence: [{source: gazette, locator: 9, quote: has stopped 77 ships}]
    allow: [@CLAIM]
background:
  - id: s1
    heading: The quarrel
    allow: [@SECTION]
    paragraphs:
      - claims:
          - id: c1
            text: Owners recently wanted shorter breaks.
            evidence: [{source: gazette, quote: Owners want shorter breaks}]
            allow: [@INNER]
"""
SHA = "0a" * 32


def check(briefing: str = BRIEFING, **allow: str) -> Checked:
    for place in ("MASTHEAD", "SOURCE", "CLAIM", "SECTION", "INNER"):
        idents = allow.get(place, "").split()
        written = ", ".join(f"{{check: {ident}, because: of {place}}}" for ident in idents)
        briefing = briefing.replace(f"@{place}", written)
    loaded = load_draft(briefing.encode(), file="b.yaml")
    assert loaded.findings == ()
    assert loaded.draft is not None
    articles = {"gazette": read_article(ARTICLE.encode(), name="article.txt")}
    return check_briefing(loaded.draft, articles, places=loaded.places)


def waived(checked: Checked) -> Mapping[str, str]:
    return {
        f"{found.check} {dotted(found.path)}": found.waived
        for found in checked.findings
        if found.waived
    }


def of(checked: Checked, ident: str) -> list[Finding]:
    return [found for found in checked.findings if found.check == ident]


@pytest.mark.parametrize(
    ("place", "ident", "path"),
    [
        ("CLAIM", "surviving-deixis", "key_points[0].text"),
        ("CLAIM", "locator-mismatch", "key_points[0].evidence[0].locator"),
        ("INNER", "surviving-deixis", "background[0].paragraphs[0].claims[0].text"),
        ("SOURCE", "inferred-metadata", "sources[0].inferred"),
        ("MASTHEAD", "item-count", "key_points"),
    ],
)
def test_a_waived_finding_keeps_its_place_and_its_reason(place: str, ident: str, path: str) -> None:
    before, after = check(), check(**{place: ident})
    assert waived(before) == {}
    assert waived(after) == {f"{ident} {path}": f"of {place}"}
    plain = [(f.check, f.message, f.line, f.column) for f in before.findings]
    assert [(f.check, f.message, f.line, f.column) for f in after.findings] == plain


def test_an_error_that_is_waived_stops_nothing() -> None:
    changed = BRIEFING.replace("inferred: [title]", f"sha256: {SHA}")
    before, after = check(changed), check(changed, SOURCE="source-changed")
    assert before.errors - after.errors == len(of(before, "source-changed")) == 1
    assert not of(after, "source-changed")[0].stops
    assert before.briefing is None
    assert (after.briefing is not None) is (after.errors == 0)


def test_a_section_speaks_of_itself_and_not_of_its_statements() -> None:
    checked = check(SECTION="surviving-deixis")
    assert waived(checked) == {}
    (unused,) = of(checked, "unused-waiver")
    assert dotted(unused.path) == "background[0].allow[0]"
    assert "the very statement" in unused.hint


def test_an_empty_section_can_be_waived_on_itself() -> None:
    bare = BRIEFING.partition("    paragraphs:")[0]
    assert waived(check(bare, SECTION="empty-section")) == {
        "empty-section background[0]": "of SECTION"
    }


@pytest.mark.parametrize(
    "ident",
    ["quote-not-in-source", "quote-ambiguous", "quote-not-in-body", "unknown-source",
     "source-without-text", "claim-without-evidence", "duplicate-id", "missing-key",
     "unused-waiver", "unknown-check", "not-waivable"],
)  # fmt: skip
def test_what_documents_rest_on_cannot_be_waived(ident: str) -> None:
    checked = check(BRIEFING.replace("77 ships}", "78 ships}"), CLAIM=ident)
    assert waived(checked) == {}
    (refused,) = of(checked, "not-waivable")
    assert dotted(refused.path) == "key_points[0].allow[0].check"
    assert not of(checked, "unused-waiver")
    assert checked.briefing is None


def test_a_name_that_is_no_check_is_an_error_with_what_was_meant() -> None:
    (unknown,) = of(check(CLAIM="surviving-deixies"), "unknown-check")
    assert unknown.stops
    assert "did you mean `surviving-deixis`?" in unknown.message
    assert (unknown.line, unknown.column) == (8, 21)


def test_waivers_that_waive_nothing_are_told_at_their_line() -> None:
    (unused,) = of(check(SOURCE="long-copy"), "unused-waiver")
    assert not unused.stops
    assert (unused.line, dotted(unused.path)) == (3, "sources[0].allow[0]")
