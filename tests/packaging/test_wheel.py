"""The wheel, made from the source archive, installed elsewhere and used there, without a network.

Everything comes from uv's cache, which set-up has filled: the test shows what a user gets, not
what an index answers today.
"""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pypdf
import pytest
from pypdf.generic import DictionaryObject

ROOT = Path(__file__).resolve().parents[2]

ARTICLE = """\
Harbour bridge closed after crack is found

By Ina Lund
12 March 2024

The harbour bridge of Vestvik was closed to all traffic on Monday, 11 March 2024, after an
inspector found a crack in a steel beam, the port authority said.

"We do not expect to open it before the summer," said Tor Aas, who heads the authority.

The bridge was opened in 1974. About 12,000 cars crossed it each day in 2023, according to the
authority.
"""

# What briefing must bring along besides its code.
SHIPPED = (
    *(f"briefing/docs/checks/{page.name}" for page in (ROOT / "docs" / "checks").glob("*.md")),
    "briefing/py.typed",
    "briefing/fonts/SourceSerif4-Regular.ttf",
    "briefing/fonts/OFL-SourceSerif4.txt",
    "briefing/templates/backgrounder/briefing.html.j2",
    "briefing/templates/backgrounder/style.css",
    "briefing/templates/backgrounder/theme.toml",
)


@dataclass(frozen=True)
class Installation:
    """Archives as built, and an environment with nothing but the wheel and what it needs."""

    source_archive: Path
    wheel: Path
    command: Path


def run(*command: str | Path, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command that must succeed, with little of this process's environment."""
    kept = {"PATH", "HOME", "TMPDIR", "LANG", "UV_CACHE_DIR"}
    environment = {name: value for name, value in os.environ.items() if name in kept} | variables
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


def find_uv() -> str:
    """The uv of the set-up, or one on the PATH."""
    of_setup = ROOT / ".setup" / "bin" / "uv"
    found = str(of_setup) if of_setup.exists() else shutil.which("uv")
    if found is None:
        pytest.fail("no uv: run `make setup-test`")
    return found


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    uv = find_uv()
    folder = tmp_path_factory.mktemp("elsewhere")
    archives = folder / "dist"
    environment = folder / "environment"
    # Without a target uv makes the source archive, and the wheel from it: both ways of installing.
    run(
        *(uv, "build", "--quiet", "--offline", "--no-build-isolation", "--python", sys.executable),
        *("--out-dir", archives, ROOT),
        folder=ROOT,
    )
    run(
        *(uv, "sync", "--quiet", "--offline", "--frozen", "--no-dev", "--no-install-project"),
        *("--python", Path(sys.executable).resolve()),
        folder=ROOT,
        UV_PROJECT_ENVIRONMENT=str(environment),
    )
    (wheel,) = archives.glob("*.whl")
    (source_archive,) = archives.glob("*.tar.gz")
    python = environment / "bin" / "python"
    run(
        *(uv, "pip", "install", "--quiet", "--offline", "--no-deps", "--python", python, wheel),
        folder=folder,
    )
    return Installation(source_archive, wheel, environment / "bin" / "briefing")


def test_wheel_carries_templates_fonts_and_licences(installation: Installation) -> None:
    with zipfile.ZipFile(installation.wheel) as wheel:
        names = set(wheel.namelist())
    assert set(SHIPPED) <= names
    # Every shipped file once, and nothing that is not the package's.
    assert not [name for name in names if name.startswith(("tests/", "data/", "tools/"))]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_source_archive_carries_what_the_wheel_is_made_from(installation: Installation) -> None:
    with tarfile.open(installation.source_archive) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "LICENSE", "README.md"} <= names
    assert "templates/backgrounder/theme.toml" in names
    # The sample's article is its publisher's.
    assert not [name for name in names if name.startswith(("data/", "tests/"))]


def test_command_tells_its_version(installation: Installation, tmp_path: Path) -> None:
    answer = run(installation.command, "--version", folder=tmp_path).stdout
    version = installation.wheel.name.split("-")[1]
    assert version in answer


def test_the_pages_on_the_checks_are_there(installation: Installation, tmp_path: Path) -> None:
    answer = run(installation.command, "explain", "quote-not-in-source", folder=tmp_path).stdout
    assert "A quote is not verbatim." in answer
    listed = run(installation.command, "explain", folder=tmp_path).stdout
    assert "long-copy" in listed


def test_build_from_an_empty_folder(installation: Installation, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(ARTICLE, encoding="utf-8")
    run(installation.command, "build", "bridge.txt", "-o", "made", folder=tmp_path)
    (pdf,) = (tmp_path / "made").rglob("*.pdf")
    (word_file,) = (tmp_path / "made").rglob("*.docx")

    reader = pypdf.PdfReader(pdf)
    text = " ".join(page.extract_text() for page in reader.pages)
    assert "Harbour bridge closed after crack is found" in " ".join(text.split())
    families = {name.replace("-", "") for name in fonts_of(reader)}
    assert any(name.startswith("SourceSerif4") for name in families)
    assert all(name.startswith("Source") for name in families), "a font of this machine got in"

    with zipfile.ZipFile(word_file) as package:
        document = package.read("word/document.xml").decode()
    assert "Harbour bridge closed after crack is found" in document


def fonts_of(reader: pypdf.PdfReader) -> set[str]:
    """Names of the embedded fonts, without the subset's tag."""
    names = set()
    for page in reader.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        for font in cast("DictionaryObject", resources["/Font"]).values():
            name = str(font.get_object()["/BaseFont"]).lstrip("/")
            names.add(name.partition("+")[2])
    return names
