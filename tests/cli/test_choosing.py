"""Options and settings files, as `briefing check` and `briefing build` understand them."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing import pages
from briefing.cli.main import FOUND, INTERNAL, INTERRUPTED, UNUSABLE

Run = Callable[..., Any]


@pytest.fixture
def flawed(folder: Path) -> Path:
    """The briefing with one warning (surviving-deixis) and one error that settings can change
    (empty-section)."""
    text = (folder / "briefing.yaml").read_text().replace("Ships wait", "Ships currently wait")
    (folder / "briefing.yaml").write_text(f"{text}background: [{{id: b1, heading: Nothing}}]\n")
    return folder


@pytest.mark.parametrize(
    ("arguments", "code", "found"),
    [
        ([], 1, ["warning[surviving-deixis]", "error[empty-section]"]),
        (["--ignore", "empty-section"], 0, ["warning[surviving-deixis]"]),
        (["--select", "surviving-deixis"], 0, ["warning[surviving-deixis]"]),
        (["--select", "item-count, long-copy"], 0, []),
        (["--ignore", "empty-section,long-copy", "--ignore", "surviving-deixis"], 0, []),
        (
            ["--severity", "empty-section=warning,surviving-deixis=error"],
            1,
            ["error[surviving-deixis]", "warning[empty-section]"],
        ),
        (["--severity", "empty-section=off", "--strict"], 1, ["error[surviving-deixis]"]),
    ],
)
def test_options(flawed: Path, run: Run, arguments: list[str], code: int, found: list[str]) -> None:
    ran = run("check", "briefing.yaml", *arguments)
    told = [line.split(": ")[1] for line in ran.out.splitlines() if line.startswith("briefing")]
    assert (ran.code, told) == (code, found)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--ignore", "empty-sektion"], "did you mean `empty-section`?"),
        (["--select", "all"], "there is no check `all`"),
        (["--ignore", "quote-not-in-source"], "always on"),
        (["--severity", "unreadable=warning"], "always on"),
        (["--severity", "long-copy=fatal"], "write CHECK=error"),
        (["--severity", "long-copy"], "write CHECK=error"),
        (["--config", "gone.toml"], "gone.toml: error: the settings cannot be read"),
        (["--config", "x", "--isolated"], "exclude each other"),
    ],
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_wrong_options_are_two(
    folder: Path, run: Run, command: str, arguments: list[str], message: str
) -> None:
    ran = run(command, "briefing.yaml", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err


def test_a_file_gives_the_defaults(flawed: Path, run: Run) -> None:
    (flawed / "briefing.toml").write_text(
        'ignore = ["empty-section"]\n[severity]\nsurviving-deixis = "error"\n'
    )
    assert "error[surviving-deixis]" in run("check", "briefing.yaml").out
    assert run("check", "briefing.yaml", "--severity", "surviving-deixis=warning").code == 0
    assert "empty-section" in run("check", "briefing.yaml", "--isolated").out
    (flawed / "other.toml").write_text('select = ["item-count"]\n')
    assert run("check", "briefing.yaml", "--config", "other.toml").out == ""
    (flawed / "briefing.toml").write_text("strict = maybe\n")
    ran = run("check", "briefing.yaml")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("briefing.toml:1:10: error: not TOML: ")
    assert "  1 | strict = maybe\n    |          ^" in ran.err


def test_each_briefing_has_the_settings_of_its_folder(flawed: Path, run: Run) -> None:
    (flawed / "sub").mkdir()
    for name in ("article.txt", "briefing.yaml"):
        (flawed / "sub" / name).write_bytes((flawed / name).read_bytes())
    (flawed / "sub/pyproject.toml").write_text('[tool.briefing]\nignore = ["empty-section"]\n')
    ran = run("check", "briefing.yaml", "sub/briefing.yaml")
    assert ran.code == 1
    assert ran.out.count("surviving-deixis") == 2
    assert ran.out.count("empty-section") == 1
    # Standard input lies in the working folder.
    data = (flawed / "briefing.yaml").read_bytes()
    assert "empty-section" in run("check", "-", stdin=data).out


def test_build_obeys_the_same_settings(flawed: Path, run: Run) -> None:
    build = ("build", "briefing.yaml", "-o", "out", "--to", "html")
    assert run(*build).code == 1
    (flawed / "briefing.toml").write_text('[severity]\nempty-section = "warning"\n')
    ran = run(*build)
    assert (ran.code, ran.out) == (0, "out/port-strike.html\n")
    assert run(*build, "--strict").code == 1
    assert run(*build, "--isolated", "--ignore", "empty-section").code == 0
    (flawed / "briefing.toml").write_text("[severity]\nempty-section = 1\n")
    ran = run(*build)
    assert (ran.code, ran.err.splitlines()[0]) == (
        2,
        "briefing.toml:2:1: error: `empty-section`: expected error, warning or off, found a number",
    )


def test_no_setting_builds_on_a_quote_that_is_not_there(folder: Path, run: Run) -> None:
    text = (folder / "briefing.yaml").read_text()
    (folder / "briefing.yaml").write_text(text.replace("77 ships", "78 ships"))
    for arguments in (["--select", "long-copy"], ["--severity", "quote-not-in-source=error"]):
        ran = run("build", "briefing.yaml", "-o", "out", "--to", "html", *arguments)
        assert (ran.code, ran.out) == (1, "")
        assert "error[quote-not-in-source]" in ran.err


def test_a_briefing_named_twice_is_checked_once(flawed: Path, run: Run) -> None:
    (flawed / "link.yaml").symlink_to("briefing.yaml")
    ran = run("check", "briefing.yaml", "./briefing.yaml", "link.yaml")
    assert ran.out.count("empty-section") == 1
    assert ran.err == "1 briefing checked: 1 error, 1 warning\n"
    for order in (
        ["gone.yaml", "lost.yaml", "gone.yaml"],
        ["lost.yaml", "gone.yaml", "./lost.yaml"],
    ):
        told = run("check", *order).out.splitlines()
        assert [line.split(":")[0] for line in told if "error[" in line] == order[:2]


def test_the_exit_codes_are_what_the_help_says(folder: Path, run: Run) -> None:
    told = run("check", "--help").out.split("Exit codes:\n")[1].split()
    assert {"0", "1", "2", "70", "130"} <= set(told)
    index = (pages.folder() / "README.md").read_text().split("| Exit code |")[1]
    assert re.findall(r"(?m)^\| (\d+) \|", index) == ["0", "1", "2", "70", "130"]
    assert (FOUND, UNUSABLE, INTERNAL, INTERRUPTED) == (1, 2, 70, 130)
    text = (folder / "briefing.yaml").read_text()
    (folder / "warned.yaml").write_text(text.replace("Ships wait", "Ships currently wait"))
    (folder / "wrong.yaml").write_text(text.replace("77 ships", "78 ships"))
    codes = {
        ("briefing.yaml",): 0,
        ("warned.yaml",): 0,
        ("warned.yaml", "--strict"): 1,
        ("wrong.yaml", "briefing.yaml"): 1,
        ("gone.yaml", "wrong.yaml"): 2,
        ("--no-such-option",): 2,
        (): 2,
    }
    assert {given: run("check", *given).code for given in codes} == codes
    # What cannot be read does not stop the others.
    assert "wrong.yaml:7:41: error" in run("check", "gone.yaml", "wrong.yaml").out


@pytest.mark.parametrize(
    ("words", "count", "expected"),
    [
        ("explain long-", 2, ["plain,long-copy"]),
        ("check b.yaml --ignore item-count,long-", 4, ["plain,item-count,long-copy"]),
        ("build b.yaml --severity long-", 4, ["plain,long-copy"]),
    ],
)
def test_the_shell_completes_names_of_checks(
    folder: Path,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    count: int,
    expected: list[str],
) -> None:
    monkeypatch.setenv("_BRIEFING_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", f"briefing {words}")
    monkeypatch.setenv("COMP_CWORD", str(count))
    assert run().out.split() == expected
