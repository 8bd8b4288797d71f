"""Every rule fires on its flaw, at its place, and stays silent on a careful briefing."""

from collections.abc import Mapping

import pytest

from briefing import check_briefing, read_article
from briefing.check import RULES, Checked
from briefing.load import load_draft
from briefing.model.article import Article
from briefing.model.finding import Severity, dotted

ARTICLE = """\
Dockers walk out at northern port

Ada Quay
May 19, 2026

The strike at the container terminal has stopped 77 ships and divided the town.

About 1,500 dockers walked out on May 12 after talks failed. The port authority said on Monday \
that the northern quay would stay closed until May 31.

"We will not load a single box before the owners come back to the table," union leader Bo Lind \
said. Two people were injured when a fence collapsed in March 2025.

The harbour handled 4 million containers in 2024, the port authority said. Owners want shorter \
breaks, and the union calls that a step back.
"""

THIRD = """\
  - id: k3
    text: Breaks are at issue.
    evidence: [{source: gazette, quote: want shorter breaks}]
"""

GOOD = """\
masthead: {title: Port strike, date: 2026-05-20, as_of: 2026-05-19, status: edited}
sources:
  - {id: gazette, title: Dockers walk out at northern port, issued: 2026-05-19}
key_points:
  - id: k1
    text: A port is on strike.
    evidence: [{source: gazette, quote: dockers walked out}]
  - {id: k2, text: Many ships wait., evidence: [{source: gazette, quote: stopped 77 ships}]}
@THIRD@background:
  - id: s1
    heading: The quarrel
    paragraphs:
      - claims:
          - {id: c1, text: Talks failed., evidence: [{source: gazette, quote: after talks failed}]}
timeline:
  - id: t1
    text: A fence fell.
    date: {edtf: 2025-03, expression: March 2025}
    evidence: [{source: gazette, quote: a fence collapsed}]
  - id: t2
    text: Dockers walked out.
    date: {edtf: 2026-05-12, expression: may 12}
    evidence: [{source: gazette, quote: dockers walked out}]
  - id: t3
    text: The quay is to stay closed.
    who: The port authority
    kind: plan
    date: {edtf: 2026-05-31, relation: by}
    evidence: [{source: gazette, quote: would stay closed until May 31}]
actors:
  - id: a1
    name: Bo Lind
    text: Leads the union.
    evidence: [{source: gazette, quote: union leader Bo Lind}]
gaps:
  - {id: g1, text: Who pays is not said.}
abbreviations:
  - short: PA
    long: port authority
    evidence: [{source: gazette, quote: authority said on Monday}]
""".replace("@THIRD@", THIRD)


def article(text: str = ARTICLE) -> Article:
    return read_article(text.encode(), name="article.txt")


def check(yaml: str, articles: Mapping[str, Article] | None = None) -> Checked:
    loaded = load_draft(yaml.encode(), file="b.yaml")
    assert loaded.findings == ()
    assert loaded.draft is not None
    sources = {"gazette": article()} if articles is None else articles
    return check_briefing(loaded.draft, sources, places=loaded.places)


def test_the_article_is_read_as_these_tests_need_it() -> None:
    assert len(article().paragraphs) in (3, 4)


def test_a_careful_briefing_is_clean_and_every_quote_is_located() -> None:
    checked = check(GOOD)
    assert checked.findings == ()
    assert checked.briefing is not None
    text = article().text
    for _, item in checked.briefing.cited():
        for evidence in item.evidence:
            start, end = evidence.quote.start, evidence.quote.end
            assert text[start:end] == evidence.quote.exact
            assert evidence.locator is None or evidence.locator.isdigit()
    assert checked.briefing.timeline[0].evidence[0].locator is not None
    assert checked.briefing.sources[0].sha256 == article().sha256


COPIED = (
    "'About 1,500 dockers walked out on May 12 after talks failed. The port authority said on May.'"
)

FLAWS = [
    ("id: k2", "id: k1", "duplicate-id", "key_points[1].id"),
    ("id: g1", "id: s1", "duplicate-id", "gaps[0].id"),
    ("source: gazette, quote: stop", "source: gazete, quote: stop", "unknown-source",
     "key_points[1].evidence[0].source"),
    ("quote: stopped 77 ships", "quote: stopped 78 ships", "quote-not-in-source",
     "key_points[1].evidence[0].quote"),
    ("quote: stopped 77 ships", "quote: 7 ships", "quote-not-in-source",
     "key_points[1].evidence[0].quote"),
    ("quote: stopped 77 ships", "quote: port authority", "quote-ambiguous",
     "key_points[1].evidence[0].quote"),
    ("quote: stopped 77 ships", "quote: Ada Quay", "quote-not-in-body",
     "key_points[1].evidence[0].quote"),
    ("quote: stopped 77 ships", "locator: 9, quote: stopped 77 ships", "locator-mismatch",
     "key_points[1].evidence[0].locator"),
    ("issued: 2026-05-19", f"issued: 2026-05-19, sha256: {'0a' * 32}", "source-changed",
     "sources[0].sha256"),
    ("    evidence: [{source: gazette, quote: union leader Bo Lind}]\n", "",
     "claim-without-evidence", "actors[0]"),
    ("    evidence: [{source: gazette, quote: authority said on Monday}]\n", "",
     "claim-without-evidence", "abbreviations[0]"),
    ("  - id: s1\n", "  - {id: s0, heading: Nothing}\n  - id: s1\n", "empty-section",
     "background[0]"),
    ("edtf: 2025-03", "edtf: 2026-05-14", "timeline-order", "timeline[1]"),
    ("    kind: plan\n", "", "plan-told-as-done", "timeline[2].date"),
    ("expression: may 12", "expression: May 13", "date-expression-not-in-source",
     "timeline[1].date.expression"),
    ("expression: may 12", "expression: May 1", "date-expression-not-in-source",
     "timeline[1].date.expression"),
    ("issued: 2026-05-19", "issued: 2026-05-19, publisher: Gazette, inferred: [publisher]",
     "inferred-metadata", "sources[0].inferred"),
    ("text: Many ships wait.", "text: Many ships currently wait.", "surviving-deixis",
     "key_points[1].text"),
    ("text: Talks failed.", "text: Talks failed two weeks ago.", "surviving-deixis",
     "background[0].paragraphs[0].claims[0].text"),
    ("text: Many ships wait.", f"text: Many{' very' * 24} patient ships wait.", "over-long-block",
     "key_points[1].text"),
    ("text: Talks failed.", f"text: Talks{' never' * 120} began.", "over-long-block",
     "background[0]"),
    ("text: Leads the union.", f"text: Leads{' and leads' * 13}.", "over-long-block",
     "actors[0].text"),
    (THIRD, "", "item-count", "key_points"),
    ("text: Talks failed.", f"text: {COPIED}", "long-copy",
     "background[0].paragraphs[0].claims[0].text"),
]  # fmt: skip


ON_STATEMENTS = {
    rule.ident
    for rule in RULES
    if {"dates", "meaning", "names", "numbers", "prose"} & set(rule.find.__module__.split("."))
}
"""Checks of what a statement says: they may well find something in the flaws made up here."""


@pytest.mark.parametrize(("old", "new", "ident", "path"), FLAWS)
def test_a_flaw_is_found_at_its_place(old: str, new: str, ident: str, path: str) -> None:
    assert GOOD.count(old) == 1
    checked = check(GOOD.replace(old, new))
    found = {(finding.check, dotted(finding.path)): finding for finding in checked.findings}
    assert (ident, path) in found
    finding = found[ident, path]
    assert finding.line
    assert finding.column
    assert finding.hint
    assert (checked.briefing is None) is (checked.errors > 0)
    others = {check for check, _ in found} - {ident} - ON_STATEMENTS
    assert not others, checked.findings


def test_every_rule_has_a_test_a_summary_and_a_name_of_its_own() -> None:
    idents = [rule.ident for rule in RULES]
    assert len(set(idents)) == len(idents)
    assert all(rule.summary for rule in RULES)
    assert {ident for _, _, ident, _ in FLAWS} <= set(idents)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("edtf: 2025-03, expression: March 2025", "edtf: 2025-03, relation: before"),
        ("    date: {edtf: 2025-03, expression: March 2025}\n", ""),
        ("    kind: plan\n", "    certainty: planned\n"),
        ("    kind: plan\n    date: {edtf: 2026-05-31, relation: by}",
         "    date: {edtf: 2027, relation: before}"),
        ("edtf: 2026-05-12, expression: may 12", "edtf: 2026-05-12/..,  expression: 'on  May 12'"),
    ],
)  # fmt: skip
def test_dates_that_are_right(old: str, new: str) -> None:
    assert GOOD.count(old) == 1
    found = {finding.check for finding in check(GOOD.replace(old, new)).findings}
    assert not found & {"timeline-order", "plan-told-as-done", "date-expression-not-in-source"}
    assert found <= ON_STATEMENTS


def test_a_wrong_quote_beside_a_right_one_is_no_flaw_of_the_date() -> None:
    old = "expression: may 12}\n    evidence: [{source: gazette, quote: dockers walked out}]"
    wrong = "{source: gazette, quote: dockers walked in on May 12}"
    right = "{source: gazette, quote: a fence collapsed}"
    new = old.replace("{source: gazette, quote: dockers walked out}", f"{wrong}, {right}")
    assert GOOD.count(old) == 1
    assert [f.check for f in check(GOOD.replace(old, new)).findings] == ["quote-not-in-source"]


def test_without_a_date_of_the_source_the_briefing_says_what_is_known() -> None:
    undated = GOOD.replace(", issued: 2026-05-19", "").replace("    kind: plan\n", "")
    assert [f.check for f in check(undated).findings] == ["plan-told-as-done"]
    later = undated.replace("as_of: 2026-05-19", "as_of: 2026-06")
    assert check(later).findings == ()


def test_a_source_without_text_is_an_error() -> None:
    checked = check(GOOD, {})
    assert [finding.check for finding in checked.findings] == ["source-without-text"]


@pytest.mark.parametrize(
    "quote", ['We will not load a single box before', 'said. Two people were injured']
)  # fmt: skip
def test_direct_speech_matters_only_in_a_translated_article(quote: str) -> None:
    cited = GOOD.replace("stopped 77 ships", quote)
    translated = cited.replace("issued: 2026", "translated_from: Danish, issued: 2026")
    direct = quote.startswith("We")
    assert "direct-speech-in-translation" not in [f.check for f in check(cited).findings]
    found = [f.check for f in check(translated).findings]
    assert ("direct-speech-in-translation" in found) is direct


@pytest.mark.parametrize(
    "text",
    [
        "Ships wait, “currently idle”, at the quay.",
        "The owners' last offer failed.",
        "The month of May was quiet.",
        "Ships wait on Sunday [12 March 2023], on Monday night [13 March 2023] as well.",
        "Ships left before Sunday's [12 March 2023] storm.",
    ],
)
def test_words_that_are_no_deixis(text: str) -> None:
    yaml = GOOD.replace("Many ships wait.", f"'{text.replace(chr(39), chr(39) * 2)}'")
    assert "surviving-deixis" not in {finding.check for finding in check(yaml).findings}


def test_a_changed_source_says_what_is_left() -> None:
    old = article().sha256
    yaml = GOOD.replace("issued:", f"sha256: {old}, issued:")
    now = {"gazette": article(ARTICLE.replace("77 ships", "76 ships"))}
    findings = check(yaml, now).findings
    assert {f.check for f in findings} == {"source-changed", "quote-not-in-source"}
    changed = next(f for f in findings if f.check == "source-changed")
    assert "8 of 9 quotes still found; not so `key_points[1].evidence[0]`" in changed.message
    missing = next(f for f in findings if f.check == "quote-not-in-source")
    assert "“76” there, “77” here" in missing.message


def test_a_machine_draft_is_told_once_that_it_copies() -> None:
    yaml = GOOD.replace("status: edited", "status: machine-draft")
    yaml = yaml.replace("Talks failed.", COPIED).replace("Who pays is not said.", COPIED)
    assert [f.check for f in check(yaml).findings] == ["long-copy"]


def test_findings_come_in_the_order_of_the_file() -> None:
    yaml = GOOD.replace("77 ships", "78 ships").replace("id: g1", "id: k1")
    lines = [f.line or 0 for f in check(yaml).findings]
    assert len(lines) >= 2
    assert lines == sorted(lines)
    assert any(f.severity is Severity.ERROR for f in check(yaml).findings)
