"""What each command prints, writes and returns."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import briefing

Run = Callable[..., Any]


def change(folder: Path, old: str, new: str) -> None:
    file = folder / "briefing.yaml"
    text = file.read_text()
    assert text.count(old) == 1
    file.write_text(text.replace(old, new))


def test_a_clean_check_is_silent_and_zero(folder: Path, run: Run) -> None:
    ran = run("check", "briefing.yaml")
    assert (ran.code, ran.out) == (0, "")
    assert "no findings" in ran.err


def test_a_finding_shows_line_caret_and_hint(folder: Path, run: Run) -> None:
    change(folder, "77 ships", "78 ships")
    ran = run("check", "briefing.yaml")
    assert ran.code == 1
    first, line, caret, where, there, underline, hint = ran.out.splitlines()
    assert first.startswith("briefing.yaml:7:41: error[quote-not-in-source]: ")
    assert "“77” there, “78” here" in first
    assert line.index("stopped 78") == caret.index("^")
    assert "= article.txt:6:42: " in where
    start = there.index("stopped 77 ships")
    assert underline[start:] == "^" * len("stopped 77 ships")
    assert "stopped 77 ships" in hint


@pytest.mark.parametrize(
    ("old", "new", "place", "check"),
    [
        ("summary:", "sumary:", "4:1", "unknown-key"),
        ("date: 2026-05-20", "date: 2026-05-32", "1:38", "invalid-date"),
        ("file: article.txt", "file: artikel.txt", "3:70", "missing-file"),
        ("file: article.txt", "file: ../secret.txt", "3:70", "file-outside-folder"),
        ("file: article.txt", "file: /etc/passwd", "3:70", "file-outside-folder"),
        ("file: article.txt", "file: briefing.yaml/x", "3:70", "missing-file"),
        ("title: Port strike, ", "", "1:11", "missing-key"),
        ("summary:", "summary: &s", "4:10", "yaml-alias"),
    ],
)
def test_each_bad_input_has_its_place(
    folder: Path, run: Run, old: str, new: str, place: str, check: str
) -> None:
    change(folder, old, new)
    ran = run("check", "briefing.yaml")
    assert ran.code == 1
    assert ran.out.startswith(f"briefing.yaml:{place}: error[{check}]: ")
    assert ran.out.count("error[") == 1
    assert "hint: " in ran.out


def test_flaws_of_every_phase_are_told_together(folder: Path, run: Run) -> None:
    change(folder, "summary:", "key_pints: []\nsummary:")
    change(folder, "77 ships", "78 ships")
    change(folder, "file: article.txt", "file: article.txt, file: x.txt")
    ran = run("check", "briefing.yaml")
    found = [
        line.split("error[")[1].split("]")[0] for line in ran.out.splitlines() if "error[" in line
    ]
    assert {"duplicate-key", "unknown-key", "quote-not-in-source"} <= set(found)


@pytest.mark.parametrize(
    ("old", "new", "check"),
    [
        ("date: 2026-05-20", "date: soon", "invalid-date"),
        ("issued: 2026-05-19", "issued: soon", "invalid-date"),
        ("title: Port strike", "title: [a]", "wrong-type"),
        ("status: edited", "status: done", "invalid-value"),
        ("id: s1", "id: S 1", "invalid-value"),
        ("summary:", "summary:\n  - {id: s0, text: A., evidence: [{quote: ships}]}", "missing-key"),
        ("    evidence: [{source: gazette, quote: s", "    Evidence: [{quote: s", "unknown-key"),
    ],
)
def test_a_flaw_of_form_does_not_hide_one_of_content(
    folder: Path, run: Run, old: str, new: str, check: str
) -> None:
    gap = "gaps:\n  - {id: g1, text: Who pays?, evidence: [{source: gazette, quote: 78 ships}]}\n"
    change(folder, "summary:", gap + "summary:")
    change(folder, old, new)
    told = json.loads(run("check", "briefing.yaml", "--format", "json").out)
    found = [finding["check"] for finding in told["findings"]]
    assert sorted(found) == sorted([check, "quote-not-in-source"])


def test_a_link_out_of_the_folder_is_not_followed(folder: Path, run: Run) -> None:
    outside = folder.parent / "outside.txt"
    (folder / "article.txt").rename(outside)
    (folder / "article.txt").symlink_to(outside)
    assert "file-outside-folder" in run("check", "briefing.yaml").out


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("gone.yaml", None),
        ("broken.yaml", b"a: [1\nb: 2\n"),
        ("latin.yaml", b"masthead: {title: caf\xe9}\n"),
        ("wide.yaml", "masthead: {}\n".encode("utf-16-le")),
        ("deep.yaml", b"[" * 10_000),
        ("empty.yaml", b""),
    ],
)
def test_what_cannot_be_read_is_two(folder: Path, run: Run, name: str, data: bytes | None) -> None:
    if data is not None:
        (folder / name).write_bytes(data)
    ran = run("check", name, "briefing.yaml")
    assert ran.code == 2
    assert ran.out.startswith(name)
    assert "hint: " in ran.out


def test_a_folder_is_no_briefing(folder: Path, run: Run) -> None:
    assert run("check", ".").code == 2


def test_json_findings(folder: Path, run: Run) -> None:
    change(folder, "77 ships", "78 ships")
    ran = run("check", "briefing.yaml", "gone.yaml", "--format", "json")
    told = json.loads(ran.out)
    assert ran.code == 2
    keys = {"check", "severity", "message", "hint", "file", "line", "column", "path"}
    assert all(set(finding) - {"related"} == keys for finding in told["findings"])
    first = told["findings"][0]
    assert (first["check"], first["line"], first["path"]) == (
        "quote-not-in-source",
        7,
        "summary[0].evidence[0].quote",
    )
    assert (told["errors"], told["warnings"]) == (2, 0)


def test_standard_input_is_a_briefing_or_an_article(folder: Path, run: Run) -> None:
    data = (folder / "briefing.yaml").read_bytes()
    assert run("check", "-", stdin=data).code == 0
    wrong = data.replace(b"77", b"78")
    assert run("check", "-", stdin=wrong).out.startswith("<stdin>:7:41: error")


def test_read_lists_what_it_found(folder: Path, run: Run) -> None:
    ran = run("read", "article.txt")
    assert ran.code == 0
    assert "Dockers walk out at northern port" in ran.out
    assert "2026-05-19" in ran.out
    found = json.loads(run("read", "article.txt", "--format", "json").out)
    text = found["text"]
    assert all(text[block["start"] : block["end"]] for block in found["blocks"])


@pytest.mark.parametrize("arguments", [["read", "gone.txt"], ["read", "."], ["draft", "gone.txt"]])
def test_unreadable_articles(folder: Path, run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert arguments[1] in ran.err


def test_a_draft_checks_clean_where_it_lies(folder: Path, run: Run) -> None:
    ran = run("draft", "article.txt", "-o", "new.yaml")
    assert (ran.code, ran.out.split()) == (0, ["new.yaml", "briefing.schema.json"])
    assert "file: article.txt" in (folder / "new.yaml").read_text()
    assert "$schema=briefing.schema.json" in (folder / "new.yaml").read_text()
    assert run("check", "new.yaml").code == 0


def test_a_draft_elsewhere_takes_the_article_along(folder: Path, run: Run) -> None:
    assert run("draft", "article.txt", "-o", "sub/briefing.yaml").code == 0
    assert (folder / "sub/article.txt").read_bytes() == (folder / "article.txt").read_bytes()
    assert run("check", "sub/briefing.yaml").code == 0
    data = (folder / "article.txt").read_bytes()
    assert run("draft", "-", "-o", "in/briefing.yaml", stdin=data).code == 0
    assert (folder / "in/article.txt").read_bytes() == data
    assert run("check", "in/briefing.yaml").code == 0


def test_a_draft_replaces_nothing(folder: Path, run: Run) -> None:
    before = (folder / "briefing.yaml").read_bytes()
    ran = run("draft", "article.txt", "-o", "briefing.yaml")
    assert ran.code == 2
    assert "there already" in ran.err
    assert (folder / "briefing.yaml").read_bytes() == before
    other = (folder / "article.txt").read_bytes() + b"\nMore was said on Tuesday.\n"
    kept = (folder / "article.txt").read_bytes()
    for _ in range(2):
        # Its text goes beside what has the name already, and only once.
        assert run("draft", "-", "-o", "new.yaml", stdin=other).code == 0
        assert (folder / "article.txt").read_bytes() == kept
        assert (folder / "article-2.txt").read_bytes() == other
        assert run("check", "new.yaml").code == 0
        (folder / "new.yaml").unlink()
    assert not (folder / "article-3.txt").exists()


def test_another_encoding_is_recoded(folder: Path, run: Run) -> None:
    text = (folder / "article.txt").read_text().replace("Ada Quay", "Ada Quaý")
    (folder / "latin.txt").write_bytes(text.encode("cp1252"))
    assert run("draft", "latin.txt", "-o", "sub/b.yaml").code == 2
    assert run("draft", "latin.txt", "-o", "sub/b.yaml", "--encoding", "cp1252").code == 0
    assert run("check", "sub/b.yaml").code == 0


def test_draft_to_standard_output(folder: Path, run: Run) -> None:
    drafted = run("draft", "article.txt")
    assert run("check", "-", stdin=drafted.out.encode()).code == 0
    as_json = run("draft", "article.txt", "--format", "json")
    assert json.loads(as_json.out)["masthead"]["date"] == "2026-05-20"
    assert run("check", "-", stdin=as_json.out.encode()).code == 0


def test_build_writes_named_files_and_a_receipt(folder: Path, run: Run) -> None:
    ran = run("build", "briefing.yaml", "-o", "out", "--to", "docx,html")
    assert ran.code == 0
    assert ran.out.split() == ["out/port-strike.docx", "out/port-strike.html"]
    receipt = json.loads((folder / "out/port-strike.receipt.json").read_bytes())
    assert set(receipt["outputs"]) == {"port-strike.docx", "port-strike.html"}
    assert set(receipt["sources"]) == {"gazette"}
    first = {file.name: file.read_bytes() for file in (folder / "out").iterdir()}
    assert run("build", "briefing.yaml", "-o", "out", "--to", "docx,html").code == 0
    assert {file.name: file.read_bytes() for file in (folder / "out").iterdir()} == first


def test_build_refuses_errors_and_writes_nothing(folder: Path, run: Run) -> None:
    change(folder, "77 ships", "78 ships")
    ran = run("build", "briefing.yaml", "-o", "out")
    assert (ran.code, ran.out) == (1, "")
    assert "quote-not-in-source" in ran.err
    assert not (folder / "out").exists()


def test_build_goes_on_with_the_other_briefings(folder: Path, run: Run) -> None:
    (folder / "bad.yaml").write_text("masthead: 1\n")
    ran = run("build", "bad.yaml", "briefing.yaml", "-o", "out", "--to", "docx")
    assert (ran.code, ran.out.split()) == (1, ["out/port-strike.docx"])


def test_build_from_an_article_and_from_standard_input(folder: Path, run: Run) -> None:
    ran = run("build", "article.txt", "-o", "out", "--to", "html")
    assert (ran.code, ran.out.split()) == (0, ["out/article.html"])
    assert "machine-prepared" in (folder / "out/article.html").read_text()
    data = (folder / "article.txt").read_bytes()
    ran = run("build", "-", "-o", "out", "--to", "html", stdin=data)
    assert (ran.code, ran.out.split()) == (0, ["out/briefing.html"])


def test_build_never_loses_an_edit(folder: Path, run: Run) -> None:
    assert run("build", "briefing.yaml", "-o", "out", "--to", "docx").code == 0
    (folder / "out/port-strike.docx").write_bytes(b"edited")
    ran = run("build", "briefing.yaml", "-o", "out", "--to", "docx")
    assert ran.code == 2
    assert "edited" in ran.err
    assert run("build", "briefing.yaml", "-o", "out", "--to", "docx", "--overwrite").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--to", "pdf,odt"],
        ["--to", ""],
        ["--page", "A5"],
        ["--language", "not a tag"],
        ["--template", "no-such-template"],
    ],
)
def test_wrong_usage_is_two(folder: Path, run: Run, arguments: list[str]) -> None:
    inputs = ["briefing.yaml"] if arguments else []
    ran = run("build", *inputs, "-o", "out", *arguments)
    assert ran.code == 2
    assert ran.err
    assert not (folder / "out").exists()


def test_inputs_that_would_become_one_file(folder: Path, run: Run) -> None:
    (folder / "port-strike.yaml").write_bytes((folder / "briefing.yaml").read_bytes())
    ran = run("build", "briefing.yaml", "port-strike.yaml", "-o", "out")
    assert ran.code == 2
    assert "`port-strike`" in ran.err


@pytest.mark.parametrize("value", ["soon", "-1", "1e9", "9" * 30, " "])
def test_a_source_date_that_is_no_time(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    ran = run("build", "briefing.yaml", "-o", "out")
    assert ran.code == 2
    assert "SOURCE_DATE_EPOCH" in ran.err


def test_version_help_schema_and_completion(folder: Path, run: Run) -> None:
    assert run("--version").out == f"briefing {briefing.__version__}\n"
    assert "Examples:" in run("--help").out
    for command in ("build", "read", "draft", "check", "explain", "schema", "completion"):
        assert "Example" in run(command, "--help").out
    assert json.loads(run("schema").out)["title"] == "Briefing"
    assert "_BRIEFING_COMPLETE" in run("completion", "zsh").out
    assert run("completion", "tcsh").code == 2
    assert run("unknown").code == 2


@pytest.mark.parametrize(
    "words",
    [
        "build ar",
        "build a.txt -o o",
        "build a.txt --template t",
        "read ar",
        "draft ar",
        "draft a.txt -o b",
        "check b",
    ],
)
def test_the_shell_completes_files_and_folders(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setenv("_BRIEFING_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", f"briefing {words}")
    monkeypatch.setenv("COMP_CWORD", str(words.count(" ") + 1))
    assert run().out.startswith("file,")


def test_control_characters_of_a_file_do_not_reach_the_terminal(folder: Path, run: Run) -> None:
    change(folder, "stopped 77 ships", '"\\x1b[2Jstopped 78 ships"')
    ran = run("check", "briefing.yaml")
    assert "\x1b" not in ran.out
    assert "stopped 78 ships" in ran.out


@pytest.mark.parametrize("name", [b"we\xffird.txt", b"new\nline.txt", b'a "b" \xc3\xa9#.txt'])
def test_odd_file_names_go_all_the_way(folder: Path, run: Run, name: bytes) -> None:
    odd = os.fsdecode(name)
    (folder / "article.txt").rename(folder / odd)
    assert run("draft", odd, "-o", "new.yaml").code == 0
    assert run("check", "new.yaml").code == 0
    for _ in range(2):  # the second run knows the first one's files
        assert run("build", odd, "-o", "out", "--to", "docx").code == 0
    assert run("check", "-", stdin=run("draft", odd).out.encode()).code in (0, 1)


HEAVY = {"babel", "docx", "jinja2", "lxml", "markdown_it", "nupunkt", "trafilatura", "weasyprint"}


def test_check_brings_no_heavy_library(folder: Path) -> None:
    program = (
        "import sys, briefing.cli\n"
        "sys.argv = ['briefing', 'check', 'briefing.yaml', '-q']\n"
        "try: briefing.cli.main()\n"
        "except SystemExit as left: print(left.code, *{n.partition('.')[0] for n in sys.modules})"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert told[0] == "0"
    assert not HEAVY & set(told)


def test_import_brings_nothing_at_all() -> None:
    program = "import sys, briefing; print(*{n.partition('.')[0] for n in sys.modules})"
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not (HEAVY | {"pydantic", "yaml", "click"}) & set(told)


@pytest.mark.parametrize(("old", "new", "code"), [("77 ships", "78 ships", 1), ("77", "77", 0)])
def test_a_reader_that_goes_away_does_not_change_the_exit_code(
    folder: Path, old: str, new: str, code: int
) -> None:
    change(folder, old, new)
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run(
        [sys.executable, "-m", "briefing", "check", "briefing.yaml", "--format", "json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (run.returncode, run.stderr) == (code, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_an_output_that_takes_no_more(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "briefing", "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr.startswith("error: standard output cannot be written: ")
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["read", "draft", "build", "check"])
def test_closed_standard_input(folder: Path, command: str) -> None:
    run = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -m briefing {command} - <&-"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2
    assert "<stdin>: error" in run.stdout + run.stderr
    assert "standard input cannot be read" in run.stdout + run.stderr


def test_one_article_under_two_names(folder: Path, run: Run) -> None:
    (folder / "copy.txt").write_bytes((folder / "article.txt").read_bytes())
    for other in ("copy.txt", "./article.txt"):
        for command in (["draft"], ["build", "-o", "out"]):
            ran = run(*command, "article.txt", other)
            assert (ran.code, ran.out) == (2, "")
            assert "the text is the same as in `article.txt`" in ran.err
    ran = run("build", "briefing.yaml", "briefing.yaml", "-o", "out")
    assert ran.code == 2
    assert "briefing.yaml: error: this is given twice" in ran.err
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    "options", [["--template", "nope"], ["--language", "xx"], ["-o", "article.txt"], ["-o", ""]]
)
def test_options_are_refused_once_and_before_the_work(
    folder: Path, run: Run, options: list[str]
) -> None:
    change(folder, "text: Ships wait", "text: Ships currently wait")
    (folder / "other.yaml").write_bytes((folder / "briefing.yaml").read_bytes())
    ran = run("build", "briefing.yaml", "other.yaml", *options)
    assert (ran.code, ran.out, ran.err.count("error")) == (2, "", 1)
    assert "warning" not in ran.err


def test_a_draft_needs_a_name(folder: Path, run: Run) -> None:
    ran = run("draft", "article.txt", "-o", "")
    assert (ran.code, ran.out) == (2, "")
    assert "the name after -o is empty" in ran.err


def test_a_draft_is_written_where_the_other_commands_find_it(folder: Path, run: Run) -> None:
    for name in ("new.txt", "new.md", "new"):
        ran = run("draft", "article.txt", "-o", name)
        assert (ran.code, ran.out) == (2, "")
        assert "end it in .yaml" in ran.err
        assert not (folder / name).exists()
    ran = run("draft", "missing.txt", "-o", "a" * 300 + ".yaml")
    assert (ran.code, ran.out) == (2, "")
    assert "cannot be written: File name too long" in ran.err
    assert run("draft", "article.txt", "-o", "new/").code == 0
    assert run("check", "new/briefing.yaml").code == 0


def test_data_is_utf_8_whatever_the_terminal_speaks(folder: Path) -> None:
    text = (folder / "article.txt").read_text().replace("Ada Quay", "Ada Müller")
    (folder / "article.txt").write_text(text)

    def printed(*arguments: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "briefing", *arguments],
            env={**os.environ, "PYTHONIOENCODING": "latin-1"},
            capture_output=True,
            check=True,
        ).stdout.decode("utf-8")

    assert "Müller" in json.loads(printed("read", "article.txt", "--format", "json"))["text"]
    assert "Müller" in printed("draft", "article.txt")
    assert "Müller" in printed("draft", "article.txt", "--format", "json")
