"""The pages on the checks say what the checks do: one for each, and their examples are true."""

import re
import runpy
from pathlib import Path

import pytest

from briefing import pages, pipeline
from briefing.check import RULES
from briefing.errors import InputError
from briefing.settings import is_always_on

ROOT = Path(__file__).parents[2]
INDEX = ROOT / "docs" / "checks" / "README.md"
OWN_IDENT = re.compile(r"\"([a-z]+(?:-[a-z]+)+|unreadable)\"")

BESIDE_THE_RULES = {  # found by reading a briefing or its articles, or by printing it
    "character-not-printable": "warning",
    "duplicate-key": "error",
    "file-outside-folder": "error",
    "invalid-date": "error",
    "invalid-value": "error",
    "missing-file": "error",
    "missing-key": "error",
    "proposal-dropped": "warning",
    "second-document": "error",
    "unknown-key": "error",
    "unreadable": "error",
    "unreadable-source": "error",
    "wrong-type": "error",
    "yaml-alias": "error",
    "yaml-tag": "error",
}
SEVERITIES = BESIDE_THE_RULES | {rule.ident: str(rule.severity) for rule in RULES}

THERE = set(pages.idents())
NO_EXAMPLE = {"character-not-printable", "proposal-dropped"}  # not found by `check_briefing`

HEAD = "Dockers walk out at northern port\n\nAda Quay\nMay 19, 2026\n\n"
ARTICLE = "The strike has stopped 77 ships."
PARTS = {
    "masthead": "{title: Port strike, date: 2026-05-20, as_of: 2026-05-19, status: edited}",
    "sources": "[{id: gazette, title: Dockers walk out, issued: 2026-05-19, file: article.txt}]",
}


@pytest.mark.parametrize("ident", sorted(SEVERITIES))
def test_every_check_has_a_page(ident: str) -> None:
    page = pages.page(ident)
    assert page is not None, f"write docs/checks/{ident}.md"
    grade = SEVERITIES[ident] + (", always on" if is_always_on(ident) else "")
    start = f"# {ident}\n\n**{grade.capitalize()}.** "
    assert page.text.startswith(start), f"docs/checks/{ident}.md begins with {start!r}"
    headings = re.findall(r"(?m)^## (.+)$", page.text)
    assert headings == ["What", "Why", "Example", "Instead"], f"docs/checks/{ident}.md"


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.ident in THERE], ids=lambda rule: rule.ident
)
def test_a_page_says_what_the_registry_says(rule) -> None:
    page = pages.page(rule.ident)
    assert page is not None
    summary = re.sub(r"\w", lambda first: first[0].upper(), rule.summary, count=1) + "."
    assert page.summary == summary, f"docs/checks/{rule.ident}.md"


def test_no_page_is_left_over() -> None:
    assert set(pages.idents()) <= set(SEVERITIES)


def test_the_index_lists_every_page() -> None:
    before = INDEX.read_text()
    tool = runpy.run_path(str(ROOT / "tools" / "check_index.py"))
    assert before == tool["index"](), "run: python tools/check_index.py"


def blocks(text: str, heading: str) -> dict[str, str]:
    """The fenced blocks below a heading, by their language."""
    _, _, below = text.partition(f"\n## {heading}\n")
    return dict(re.findall(r"(?ms)^```(\w+)\n(.*?)^```", below.partition("\n## ")[0]))


def found(folder: Path, page: dict[str, str]) -> set[str]:
    """The checks that fire on a page's briefing beside its article."""
    (folder / "article.txt").write_text(HEAD + page.get("text", ARTICLE) + "\n")
    for name in page.keys() - {"text", "yaml"}:  # a second article stands in ```herald
        (folder / f"{name}.txt").write_text(HEAD + page[name] + "\n")
    missing = [key for key in PARTS if not re.search(f"(?m)^{key}:", page["yaml"])]
    given = [f"{key}: {PARTS[key]}\n" for key in missing]
    file = folder / "briefing.yaml"
    file.write_text("".join(given) + page["yaml"])
    try:
        findings = pipeline.check_briefing(file).findings
        return {finding.check for finding in findings if not finding.waived}
    except InputError:
        return {"unreadable"}


@pytest.mark.parametrize("ident", sorted(set(SEVERITIES) & THERE - NO_EXAMPLE))
def test_the_example_of_a_page_is_found_and_what_it_advises_is_not(
    ident: str, tmp_path: Path
) -> None:
    page = pages.page(ident)
    assert page is not None
    example, instead = blocks(page.text, "Example"), blocks(page.text, "Instead")
    assert "yaml" in example, "the example has a ```yaml block, and a ```text block for the article"
    assert ident in found(tmp_path, example)
    left = found(tmp_path, {**example, **instead}) - {"item-count"}
    assert not left or "yaml" not in instead


def test_what_reading_finds_is_listed_here() -> None:
    """A new check beside the rules has to be added to this file, and gets a page by that."""
    source = ROOT / "src" / "briefing"
    files = [*source.glob("load/*.py"), source / "opening.py", *source.glob("cli/check.py")]
    told = {
        name
        for file in files
        for found in re.findall(
            r"(?:flaw\(|Finding\(|check, \S+ = |check, \(\S+, \S+\) = |return \(|problem = \()"
            r"\s*((?:\"[a-z-]+\"(?:, )?)+)",
            file.read_text(),
        )
        for name in OWN_IDENT.findall(found)
    }
    assert {"unknown-key", "missing-file", "yaml-alias", "duplicate-key"} <= told
    assert told <= set(BESIDE_THE_RULES)
