"""`briefing check --fix`: what is safe is changed, everything else stays byte for byte."""

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import pipeline
from briefing.errors import OutputError
from briefing.load import load_draft
from briefing.model.article import Article
from briefing.opening import open_briefing
from briefing.read.article import read_article
from briefing.write import replace_file

ARTICLE = """\
Dockers walk out at northern port

Ada Quay
May 19, 2026

The strike at the container terminal has stopped 77 ships — and “divided” the town.

About 1,500 dockers walked out on May 12 after talks failed in the o\ufb03ce.
"""

FLAWED = """\
# yaml-language-server: $schema=briefing.schema.json
masthead: {title: Port strike, date: 2026-05-20, as_of: 2026-05-19, status: edited}

sources:
  - id: gazette   # the paper
    title: "Dockers walk out"
    issued: 2026-05-19
    file: article.txt

timeline:
  # what came of it
  - id: t2
    text: 'Dockers walked out.'
    date: {edtf: 2026-05-12}
    evidence:
      - {source: gazette, locator: 9, quote: "dockers walked out on May 12"}

  - id: t1
    text: >-
      The strike had stopped
      77 ships.
    date: {edtf: 2026-05-10}
    evidence:
      - source: gazette
        # both halves
        quote: >-
          stopped 77 ships - and
          "divided" the town
"""

FIXED = """\
# yaml-language-server: $schema=briefing.schema.json
masthead: {title: Port strike, date: 2026-05-20, as_of: 2026-05-19, status: edited}

sources:
  - id: gazette   # the paper
    title: "Dockers walk out"
    issued: 2026-05-19
    file: article.txt
    sha256: @SHA

timeline:
  - id: t1
    text: >-
      The strike had stopped
      77 ships.
    date: {edtf: 2026-05-10}
    evidence:
      - source: gazette
        locator: 1
        # both halves
        quote: >-
          stopped 77 ships — and
          “divided” the town

  # what came of it
  - id: t2
    text: 'Dockers walked out.'
    date: {edtf: 2026-05-12}
    evidence:
      - {source: gazette, locator: 2, quote: "dockers walked out on May 12"}
"""


def article() -> Article:
    return read_article(ARTICLE.encode(), "article.txt")


FIXED = FIXED.replace("@SHA", article().sha256)


@pytest.fixture
def flawed(folder: Path) -> Path:
    (folder / "article.txt").write_text(ARTICLE)
    (folder / "briefing.yaml").write_text(FLAWED)
    return folder / "briefing.yaml"


def test_everything_safe_is_fixed_and_nothing_else(flawed: Path, run) -> None:
    ran = run("check", "--fix", "briefing.yaml")
    assert flawed.read_text() == FIXED
    assert "the quote stands in paragraph 2, not in 9" in ran.err
    assert "5 changes made" in ran.err
    assert "timeline-order" not in ran.out + ran.err.rpartition("changes made")[2]
    again = run("check", "--fix", "briefing.yaml")
    assert flawed.read_text() == FIXED
    assert "made" not in again.err


def test_diff_shows_and_writes_nothing(flawed: Path, run) -> None:
    for options in (["--fix", "--diff"], ["--diff"]):
        ran = run("check", *options, "briefing.yaml")
        assert flawed.read_text() == FLAWED
        assert ran.code == 1
        assert ran.out.startswith("--- briefing.yaml\n+++ briefing.yaml\n@@ ")
        assert "+    sha256: " in ran.out
        assert "5 changes would be made" in ran.err
    flawed.write_text(FIXED)
    ran = run("check", "--diff", "briefing.yaml")
    assert (ran.code, ran.out) == (0, "")


def test_standard_input_goes_to_standard_output(flawed: Path, run) -> None:
    ran = run("check", "--fix", "-", stdin=FLAWED.encode())
    assert ran.out == FIXED
    assert flawed.read_text() == FLAWED
    assert "<stdin>" in ran.err
    assert run("check", "--fix", "--format", "json", "-", stdin=b"").code == 2


def test_a_check_that_is_ignored_fixes_nothing(flawed: Path, run) -> None:
    run("check", "--fix", "--ignore", "timeline-order", "briefing.yaml")
    assert flawed.read_text().index("id: t2") < flawed.read_text().index("id: t1")


def test_what_is_waived_stays(flawed: Path, run) -> None:
    allow = "\n    allow: [{check: timeline-order, because: told from the end}]"
    flawed.write_text(FLAWED.replace("id: t1", f"id: t1{allow}"))
    run("check", "--fix", "briefing.yaml")
    assert flawed.read_text().index("id: t2") < flawed.read_text().index("id: t1")


def test_json_stays_json(flawed: Path, run) -> None:
    data = load_draft(FLAWED.encode(), file="b").draft
    assert data is not None
    text = data.model_dump_json(indent=2, by_alias=True, exclude_none=True)
    Path("briefing.json").write_text(text)
    run("check", "--fix", "briefing.json")
    after = json.loads(Path("briefing.json").read_text())
    assert after["sources"][0]["sha256"] == article().sha256
    assert [row["id"] for row in after["timeline"]] == ["t1", "t2"]
    assert [row["evidence"][0]["locator"] for row in after["timeline"]] in ([1, "2"], ["1", "2"])
    assert Path("briefing.json").read_text().count("\n") >= text.count("\n")


def test_a_source_whose_quotes_are_not_all_there_gets_no_hash(flawed: Path, run) -> None:
    flawed.write_text(FLAWED.replace("77 ships -", "78 ships -"))
    assert run("check", "--fix", "briefing.yaml").code == 1
    assert "sha256" not in flawed.read_text()
    assert "78 ships - and" in flawed.read_text()


def test_ligatures_and_soft_hyphens_do_not_get_into_the_briefing(flawed: Path, run) -> None:
    quote = "talks failed in the office"
    flawed.write_text(FLAWED.replace("dockers walked out on May 12", quote))
    run("check", "--fix", "briefing.yaml")
    assert f'"{quote}"' in flawed.read_text()


def test_permissions_and_links_stay(flawed: Path, run) -> None:
    flawed.chmod(0o640)
    link = flawed.parent / "link.yaml"
    link.symlink_to("briefing.yaml")
    run("check", "--fix", "link.yaml")
    assert link.is_symlink()
    assert flawed.read_text() == FIXED
    assert stat.S_IMODE(flawed.stat().st_mode) == 0o640
    assert {file.name for file in flawed.parent.iterdir()} == {
        "article.txt", "briefing.yaml", "link.yaml"
    }  # fmt: skip


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "b.yaml"
    file.write_bytes(b"theirs")
    with pytest.raises(OutputError, match="changed meanwhile"):
        replace_file(file, b"as read", b"ours")
    assert file.read_bytes() == b"theirs"
    assert [left.name for left in tmp_path.iterdir()] == ["b.yaml"]


def test_a_file_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        replace_file(tmp_path / "b.yaml", b"", b"ours")
    assert not list(tmp_path.iterdir())


_VARIED = {"—": ["—", "-", "--", "–"], "“": ["“", '"', "«"], "”": ["”", '"', "»"],
           " ": [" ", " ", "  "]}  # fmt: skip


@given(st.data())
def test_any_typography_becomes_that_of_the_source(data: st.DataObject) -> None:
    quote = "stopped 77 ships — and “divided” the town"
    varied = "".join(data.draw(st.sampled_from(_VARIED.get(c, [c]))) for c in quote)
    style = data.draw(st.sampled_from(["'{}'", '"{}"', "{}", ">-\n          {}", "{{exact: {}}}"]))
    written = style.format(varied.replace('"', '\\"') if style == '"{}"' else varied)
    if style == "{{exact: {}}}" or (style == "{}" and "  " in varied):
        written = written.replace("  ", " ")
    text = f"{FLAWED.partition('        quote: >-')[0]}        quote: {written}  \n"
    opened = open_briefing("-", text.encode())
    opened.articles["gazette"] = article()
    made = pipeline.fix_opened(opened)
    after = load_draft(made.data, file="b").draft
    assert after is not None
    assert not made.left
    assert " ".join(after.timeline[0].evidence[0].quote.exact.split()) == quote
    kept = [line for line in text.splitlines() if "quote" not in line and "locator" not in line]
    assert set(kept) - {f"          {varied}  "} <= set(made.data.decode().splitlines())


def test_a_file_that_cannot_be_written_does_not_keep_the_others(
    flawed: Path, run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(name: str, before: bytes, after: bytes) -> None:
        if name == "briefing.yaml":
            raise OutputError("`briefing.yaml` is write-protected; nothing was written")
        replace_file(name, before, after)

    monkeypatch.setattr("briefing.write.replace_file", refuse)
    (flawed.parent / "other.yaml").write_text(FLAWED)
    ran = run("check", "briefing.yaml", "other.yaml", "--fix", "--format", "json")
    assert (ran.code, flawed.read_text()) == (2, FLAWED)
    assert (flawed.parent / "other.yaml").read_text() == FIXED
    told = json.loads(ran.out)
    assert told["files"] == ["briefing.yaml", "other.yaml"]
    unsorted = [one["file"] for one in told["findings"] if one["check"] == "timeline-order"]
    assert unsorted == ["briefing.yaml"]
    assert "write-protected" in ran.err
