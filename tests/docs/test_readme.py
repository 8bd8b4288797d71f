"""What the README shows is what the tool prints."""

import re
import shutil
from pathlib import Path

import pytest

from briefing.cli import main

ROOT = Path(__file__).parents[2]


def test_the_finding_shown_is_the_one_that_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for file in (ROOT / "data" / "isis-khorasan").iterdir():
        shutil.copy(file, tmp_path)
    briefing = tmp_path / "briefing.yaml"
    text = briefing.read_text(encoding="utf-8")
    briefing.write_text(
        text.replace("counted 77 attacks by IS fighters", "counted 78 attacks by IS fighters", 1)
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr("sys.argv", ["briefing", "check", "briefing.yaml", "-q"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"```\n(briefing\.yaml:.*?)\n```", readme, re.DOTALL)
    assert shown
    printed = capsysbinary.readouterr().out.decode().replace("\u00a0", " ")
    assert printed.rstrip() == shown[1]
