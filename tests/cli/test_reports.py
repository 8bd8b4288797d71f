"""The formats of `briefing check`: true to their schemas, with every place, escaped as they ask."""

import json
import re
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from briefing.cli.formats import MODULES, written
from briefing.cli.formats.as_json import schema
from briefing.cli.formats.as_text import MANY, WIDEST, described, unstyled
from briefing.cli.formats.report import Report
from briefing.model.finding import Finding, Related, Severity

Run = Callable[..., Any]

TOOLS = Path(__file__).parents[1] / "tools" / "node_modules"
SARIF = TOOLS / "@microsoft" / "jest-sarif" / "lib" / "schemas" / "sarif-2.1.0-rtm.5.json"
JUNIT = Path(__file__).parent / "junit-10.xsd"

QUOTE = Finding(
    "quote-not-in-source",
    Severity.ERROR,
    "quote “78 ships” is not in source `gazette`: “77” there, “78” here",
    "paragraph 1 has “77 ships”",
    "a: b,50%.yaml",
    3,
    5,
    ("summary", 0, "evidence", 0, "quote"),
    (Related("the nearest passage", "article.txt", 1, 12, "77 ships"),),
)
WARNING = Finding(
    "long-copy", Severity.WARNING, "16 words\r\nin a row", "", "b.yaml", 1, 1, ("gaps",)
)
WAIVED = Finding(
    "timeline-order",
    Severity.ERROR,
    "out of order",
    "move it",
    "b.yaml",
    2,
    1,
    (),
    (Related("told here", "page.html", quote="on Monday"),),
    waived="the court's own order, of its files",
)
NOWHERE = Finding("unreadable", Severity.ERROR, "cannot be read", "mend it", "/gone/c.yaml")
FINDINGS = (QUOTE, WARNING, WAIVED, NOWHERE)
SOURCES = {
    "a: b,50%.yaml": ["one", "two", "    quote: 78 ships"],
    "article.txt": ["The strike 77 ships stopped."],
}
REPORT = Report(("a: b,50%.yaml", "b.yaml", "/gone/c.yaml", "clean.yaml"), FINDINGS, SOURCES)

EVIDENCE = "{source: gazette, quote: no}"
TEXTS = st.text(max_size=20)
PLACES = st.one_of(st.none(), st.integers(1, 9))
RELATED = st.builds(Related, TEXTS, TEXTS.filter(bool), PLACES, PLACES, TEXTS)
ANY_FINDING = st.builds(
    Finding,
    st.sampled_from(["quote-not-in-source", "long-copy", "not-known-here"]),
    st.sampled_from(list(Severity)),
    TEXTS,
    TEXTS,
    TEXTS.filter(lambda name: bool(name) and "\0" not in name),
    PLACES,
    PLACES,
    st.just(("gaps", 0)),
    st.lists(RELATED, max_size=2).map(tuple),
    st.none(),
    TEXTS,
)


def hold_sarif(text: str) -> dict[str, Any]:
    """SARIF that its schema allows, read back."""
    told: dict[str, Any] = json.loads(text)
    sarif_validator().validate(told)
    return told


@cache
def sarif_validator() -> Any:
    assert SARIF.exists(), "run: make setup-test"
    rules = json.loads(SARIF.read_text())
    checker = jsonschema.Draft4Validator.FORMAT_CHECKER
    return jsonschema.Draft4Validator(rules, format_checker=checker)


@cache
def junit_validator() -> Any:
    return etree.XMLSchema(etree.parse(JUNIT))


def hold_junit(text: str) -> Any:
    """JUnit XML that its schema allows, read back."""
    tree = etree.fromstring(text.encode())
    junit_validator().assertValid(tree)
    return tree


@settings(max_examples=40)
@given(st.lists(ANY_FINDING, max_size=3))
def test_whatever_a_finding_says_every_format_holds_it(findings: list[Finding]) -> None:
    report = Report(tuple({found.file for found in findings}), tuple(findings))
    told = json.loads(written(report, "json"))
    jsonschema.Draft202012Validator(schema()).validate(told)
    assert [found["message"] for found in told["findings"]] == [f.message for f in findings]
    assert len(hold_sarif(written(report, "sarif"))["runs"][0]["results"]) == len(findings)
    assert len(hold_junit(written(report, "junit")).findall(".//testcase")) == len(findings)
    lines = written(report, "github").split("\n")
    assert all(re.match(r"::(error|warning|notice) file=[^,]", line) for line in lines if findings)
    assert len(lines) == max(1, len(findings))
    assert "\x1b" not in written(report, "text")


def test_json_has_the_keys_that_were_promised() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    told = json.loads(written(REPORT, "json"))
    assert told["files"] == list(REPORT.files)
    assert (told["errors"], told["warnings"], told["waived"]) == (2, 1, 1)
    keys = {"check", "severity", "message", "hint", "file", "line", "column", "path"}
    first, second, third, fourth = told["findings"]
    assert (set(first), set(second), set(fourth)) == (keys | {"related"}, keys, keys)
    assert set(third) == keys | {"related", "waived"}
    assert first["path"] == "summary[0].evidence[0].quote"
    assert first["related"][0]["column"] == 12
    assert fourth["line"] is None


def test_sarif_has_places_pages_and_suppressions() -> None:
    (run,) = hold_sarif(written(REPORT, "sarif"))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert set(rules) == {finding.check for finding in FINDINGS}
    page = rules["quote-not-in-source"]
    assert page["shortDescription"]["text"] == "A quote is not verbatim."
    assert page["fullDescription"]["text"].startswith("The words of a `quote` do not stand")
    assert "## Instead" in page["help"]["markdown"]
    assert "##" not in page["help"]["text"]
    quote, warning, waived, nowhere = run["results"]
    place = quote["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%3A%20b%2C50%25.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 5}
    (related,) = quote["relatedLocations"]
    assert related["physicalLocation"]["region"]["snippet"]["text"] == "77 ships"
    assert (warning["level"], "suppressions" in warning) == ("warning", False)
    assert waived["suppressions"][0]["justification"].startswith("the court's own")
    assert "region" not in waived["relatedLocations"][0]["physicalLocation"]
    uri = nowhere["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "file:///gone/c.yaml"


def test_a_fingerprint_outlives_lines_above() -> None:
    def fingerprint(line: int, lines: list[str]) -> str:
        finding = Finding("long-copy", Severity.ERROR, "m", "", "a", line, 1, ("gaps", line))
        told = json.loads(written(Report(("a",), (finding,), {"a": lines}), "sarif"))
        return str(told["runs"][0]["results"][0]["partialFingerprints"])

    assert fingerprint(1, ["x"]) == fingerprint(2, ["new", "  x"])
    assert fingerprint(1, ["x"]) != fingerprint(1, ["y"])


def test_github_commands_are_escaped() -> None:
    lines = written(REPORT, "github").split("\n")
    assert len(lines) == 4
    assert lines[0] == (
        "::error file=a%3A b%2C50%25.yaml,line=3,col=5,title=quote-not-in-source::"
        "quote “78 ships” is not in source `gazette`: “77” there, “78” here"
        "%0Aarticle.txt:1:12: the nearest passage: “77 ships”%0Ahint: paragraph 1 has “77 ships”"
    )
    assert lines[1].endswith("::16 words%0D%0Ain a row")
    assert lines[2].startswith("::notice file=b.yaml,line=2,col=1,title=timeline-order (waived)::")
    assert lines[3].startswith("::error file=/gone/c.yaml,title=unreadable::")


def test_junit_counts_failures_errors_and_what_passes() -> None:
    tree = hold_junit(written(REPORT, "junit"))
    suites = {suite.get("name"): suite for suite in tree}
    assert list(suites) == list(REPORT.files)
    counts = {
        name: tuple(int(suite.get(key)) for key in ("tests", "failures", "errors", "skipped"))
        for name, suite in suites.items()
    }
    assert counts == {
        "a: b,50%.yaml": (1, 1, 0, 0),
        "b.yaml": (2, 0, 0, 1),
        "/gone/c.yaml": (1, 0, 1, 0),
        "clean.yaml": (1, 0, 0, 0),
    }
    assert (tree.get("tests"), tree.get("failures"), tree.get("errors")) == ("5", "1", "1")
    assert tree.find(".//skipped").get("message") == WAIVED.waived


def shown(finding: Finding, **sources: str) -> list[str]:
    lines = {name.replace("_", "."): text.split("\n") for name, text in sources.items()}
    return unstyled(described(finding, lambda name: lines.get(name, []))).splitlines()


def test_a_second_place_is_shown_with_its_own_line_underlined() -> None:
    finding = Finding(
        *("quote-not-in-source", Severity.ERROR, "m", "copy it", "b.yaml", 100, 3, ()),
        (Related("the nearest passage", "article.txt", 2, 5, "77 ships"),),
    )
    text = shown(finding, b_yaml="\n" * 99 + "- 78 ships", article_txt="\nHas 77 ships.")
    assert text == [
        "b.yaml:100:3: error[quote-not-in-source]: m",
        "  100 | - 78 ships",
        "      |   ^",
        "      = article.txt:2:5: the nearest passage",
        "    2 | Has 77 ships.",
        "      |     ^^^^^^^^",
        "  hint: copy it",
    ]


def test_a_second_place_without_a_line_shows_its_words() -> None:
    assert shown(WAIVED)[1:] == [
        "    = page.html: told here: “on Monday”",
        "  because: the court's own order, of its files",
    ]


def test_words_that_do_not_stand_there_are_shown_without_the_line() -> None:
    finding = replace(QUOTE, file="", line=None, column=None)
    assert shown(finding, article_txt="Another text, in another encoding.")[1:] == [
        "    = article.txt:1:12: the nearest passage: “77 ships”",
        "  hint: paragraph 1 has “77 ships”",
    ]


def test_many_findings_in_one_long_line_take_no_long_time() -> None:
    line = "x " * 2_000_000
    findings = [replace(WARNING, file="b", column=n) for n in range(1, 4_000_000, 2000)]
    report = Report(("b",), tuple(findings), {"b": [line]})
    started = time.perf_counter()
    text = written(report, "text")
    assert time.perf_counter() - started < 5
    assert max(map(len, text.splitlines())) < 2 * WIDEST


@pytest.mark.parametrize("text", ["港" * 500, "x" * 500, "e\u0301" * 500, "🙂\ufe0f" * 300])
@pytest.mark.parametrize("column", [1, 40, 250])
def test_a_caret_stands_below_its_character_however_wide_the_line(text: str, column: int) -> None:
    text = f"{text[: column - 1]}¤{text[column:]}"
    related = (Related("there", "a.txt", 1, column, text[column - 1 :]),)
    finding = Finding("long-copy", Severity.WARNING, "m", "", "a.txt", 1, column, (), related)
    _, line, caret, _, there, underline = shown(finding, a_txt=text)
    assert "…" in line
    assert width(line) <= WIDEST + 12
    assert (caret.count("^"), caret.index("^")) == (1, width(line.partition("¤")[0]))
    assert underline.index("^") == width(there.partition("¤")[0])
    assert underline.count("^") == width(there.partition("¤")[2]) + 1 - there.endswith("…")


def width(text: str) -> int:
    return sum(
        2
        if "港" <= character <= "港" or character > "\U0001f000"
        else character not in "\u0301\ufe0f"
        for character in text
    )


def test_many_findings_end_with_a_table_of_the_checks(folder: Path, run: Run) -> None:
    rows = "".join(
        f"  - {{id: s{n}, text: Ships currently wait., evidence: [{EVIDENCE}]}}\n"
        for n in range(2, MANY + 3)
    )
    with (folder / "briefing.yaml").open("a") as file:
        file.write(rows)
    ran = run("check", "briefing.yaml")
    table = ran.err.splitlines()
    assert table[1] == f"{MANY + 1:>6}  error    quote-not-in-source  A quote is not verbatim."
    assert table[2].startswith(f"{MANY + 1:>6}  warning  surviving-deixis     ")
    assert table[-1] == f"1 briefing checked: {MANY + 1} errors, {MANY + 1} warnings"


@pytest.mark.parametrize("form", sorted(MODULES))
def test_a_report_goes_into_a_file_and_text_to_the_terminal(
    folder: Path, run: Run, form: str
) -> None:
    text = (folder / "briefing.yaml").read_text()
    (folder / "bad.yaml").write_text(text.replace("77 ships", "78 ships"))
    ran = run("check", "briefing.yaml", "bad.yaml", "--format", form, "-o", "reports/found")
    assert ran.code == 1
    assert ran.out.startswith("bad.yaml:7:41: error[quote-not-in-source]: ")
    kept = (folder / "reports/found").read_bytes().decode()
    assert "quote-not-in-source" in kept
    assert [file.name for file in (folder / "reports").iterdir()] == ["found"]
    if form != "text":
        assert run("check", "briefing.yaml", "bad.yaml", "--format", form).out == kept


@pytest.mark.parametrize(
    "target", ["", "-", ".", "briefing.yaml", "./briefing.yaml", "article.txt", "article.txt/x"]
)
def test_a_report_needs_a_file_of_its_own(folder: Path, run: Run, target: str) -> None:
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    ran = run("check", "briefing.yaml", "--output", target)
    assert (ran.code, "error: " in ran.err) == (2, True)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_the_schema_of_findings_is_printed(folder: Path, run: Run) -> None:
    assert json.loads(run("schema", "--of", "findings").out) == schema()
