"""Where settings are looked for, and what is said of a file that cannot be used."""

from pathlib import Path

import pytest

from briefing.errors import InputError
from briefing.settings import Settings
from briefing.settings_file import find_settings, read_settings


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a folder for a briefing in it; the working folder."""
    (tmp_path / "reports" / "port").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_nearest_folder_counts_alone(home: Path) -> None:
    (home / "briefing.toml").write_text('ignore = ["long-copy"]\n')
    assert find_settings(home / "reports/port") == Settings(ignore=frozenset({"long-copy"}))
    (home / "reports/pyproject.toml").write_text("[tool.briefing]\nstrict = true\n")
    assert find_settings(Path("reports/port")) == Settings(strict=True)
    (home / "reports/briefing.toml").write_text("")
    assert find_settings(home / "reports/port") == Settings()


@pytest.mark.parametrize(
    "text", ["", "[tool.ruff]\n", '[project]\nname = "briefing"\n', "# briefing\n[tool]\n"]
)
def test_a_project_file_without_our_table_is_passed_over(home: Path, text: str) -> None:
    (home / "briefing.toml").write_text("strict = true\n")
    (home / "reports/pyproject.toml").write_text(text)
    assert find_settings(home / "reports").strict


@pytest.mark.parametrize(
    "text",
    [
        "[tool.briefing]\nstrict = true\n",
        "  [ tool . 'briefing' ]  # ours\nstrict = true\n",
        "tool.briefing.strict = true\n",
        '"tool" = {briefing = {strict = true}}\n',
        "[tool]\nbriefing.strict = true\n",
        '[tool."briefing".severity]\nlong-copy = "off"\n[tool.briefing]\nstrict = true\n',
    ],
)
def test_our_table_is_found_however_it_is_written(home: Path, text: str) -> None:
    (home / "pyproject.toml").write_text(text)
    assert find_settings(home).strict


@pytest.mark.parametrize(
    ("name", "text"),
    [("briefing.toml", "strict = true\n"), ("pyproject.toml", "[tool.briefing]\nstrict = true\n")],
)
def test_a_byte_order_mark_is_no_part_of_the_file(home: Path, name: str, text: str) -> None:
    (home / name).write_text(text, encoding="utf-8-sig")
    assert find_settings(home) == Settings(strict=True)


def test_a_file_of_any_name_is_read_when_it_is_named(home: Path) -> None:
    (home / "strict.toml").write_text('strict = true\n[severity]\nlong-copy = "off"\n')
    assert read_settings("strict.toml") == Settings(strict=True, severity={"long-copy": "off"})


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("strict = yes\n", "1:10", "not TOML: invalid value"),
        ("strict = true\nignore = [\n", "3:1", "not TOML"),
        ("strict = true\n\n  ignor = []\n", "3:3", "unknown key `ignor`; did you mean `ignore`?"),
        ('strict = "yes"\n', "1:1", "`strict`: expected true or false, found `yes`"),
        ("ignore = 7\n", "1:1", "`ignore`: expected a list of checks, found a number"),
        ("ignore = [7]\n", "1:1", "`ignore`: expected a list of checks, found a list"),
        ('severity = "off"\n', "1:1", "`severity`: expected a table, found `off`"),
        (
            'ignore = [\n  "long-copy",\n  "long-copi",\n]\n',
            "3:3",
            "there is no check `long-copi`; did you mean `long-copy`?",
        ),
        ('ignore = ["quote-ambiguous"]', "1:11", "`quote-ambiguous` is always on"),
        (
            '[severity]\n"long-copy" = "of"\n',
            "2:1",
            "`long-copy`: expected error, warning or off, found `of`",
        ),
        ('severity.long-copi = "off"\n', "1:1", "there is no check `long-copi`"),
        ('severity = {unreadable = "off"}\n', "1:1", "`unreadable` is always on"),
        ("a = " + "[" * 100_000 + "\n", None, "nested too deeply"),
    ],
)
def test_each_flaw_has_its_place(home: Path, text: str, place: str | None, message: str) -> None:
    (home / "briefing.toml").write_text(text)
    with pytest.raises(InputError) as told:
        find_settings(Path("reports/port"))
    assert message in told.value.message
    assert told.value.place == ":".join(filter(None, ["briefing.toml", place]))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('[project]\nignore = 1\n[tool.briefing]\nignore = ["x"]\n', "4:11"),
        ('[tool.briefing.severity]\nlong-copy = "off"\nx = "off"\n', "3:1"),
        ("[tool]\nbriefing = 7\n", "2:1"),
        ("[tool.briefing]\nstrict = 1\n[tool.other]\nstrict = true\n", "2:1"),
    ],
)
def test_places_in_a_project_file(home: Path, text: str, place: str) -> None:
    (home / "pyproject.toml").write_text(text)
    with pytest.raises(InputError) as told:
        find_settings(home)
    assert told.value.place == f"pyproject.toml:{place}"


def test_what_is_no_text_is_told(home: Path) -> None:
    (home / "briefing.toml").write_bytes(b"strict = true\n# caf\xe9\n")
    with pytest.raises(InputError, match="not UTF-8") as told:
        find_settings(home)
    assert told.value.line == 2
    (home / "briefing.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(InputError, match="too large"):
        find_settings(home)
    with pytest.raises(InputError, match="No such file"):
        read_settings("gone.toml")
    with pytest.raises(InputError, match="Is a directory"):
        read_settings("reports")


def test_a_long_line_takes_no_long_time(home: Path) -> None:
    (home / "briefing.toml").write_text("strict = 1\n#" + " a" * 400_000 + "\n")
    with pytest.raises(InputError):
        find_settings(home)
