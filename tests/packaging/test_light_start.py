"""Commands that make no document must not wait for the libraries that do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"babel", "docx", "jinja2", "lxml", "markdown_it", "nupunkt", "trafilatura", "weasyprint"}
SAMPLE = str(Path(__file__).parents[2] / "data" / "isis-khorasan" / "briefing.yaml")
RUN = """
import sys
from briefing.cli import main
sys.argv = ["briefing", *sys.argv[1:]]
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def _loaded(program: str, *arguments: str, cache: Path | None = None) -> set[str]:
    """The modules that a program leaves loaded."""
    environment = {**os.environ, "BRIEFING_CACHE_DIR": str(cache)} if cache else None
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert "Traceback" not in done.stderr
    return set(done.stderr.splitlines()[-1].split())


def _of(modules: set[str], *packages: str) -> set[str]:
    """Those of the modules that are one of the packages or lie in it."""
    return {name for name in modules if name.startswith(tuple(f"{one}." for one in packages))} | (
        modules & set(packages)
    )


@pytest.mark.parametrize("module", ["briefing", "briefing.cli", "briefing.pipeline"])
def test_import_brings_no_heavy_library(module: str) -> None:
    loaded = _loaded(f"import sys, {module}; print(*sys.modules, file=sys.stderr)")
    assert not _of(loaded, *HEAVY, "pydantic", "yaml")


def test_a_check_loads_nothing_that_makes_documents(tmp_path: Path) -> None:
    loaded = _loaded(RUN, "check", "--quiet", SAMPLE, cache=tmp_path / "cache")
    assert "briefing.check.run" in loaded
    others = [f"briefing.{phase}" for phase in ("draft", "propose", "render", "write")]
    commands = [f"briefing.cli.{command}" for command in ("build", "drafting", "proposing")]
    assert not _of(loaded, *HEAVY, *others, *commands)


def test_what_is_remembered_is_told_without_understanding_it(tmp_path: Path) -> None:
    _loaded(RUN, "check", "--quiet", SAMPLE, cache=tmp_path / "cache")
    loaded = _loaded(RUN, "check", "--quiet", SAMPLE, cache=tmp_path / "cache")
    phases = ["briefing.check", "briefing.load", "briefing.read.article", "briefing.opening"]
    assert not _of(loaded, *phases, "pydantic", "pydantic_core", "yaml")
    again = _loaded(RUN, "check", "--quiet", "--no-cache", SAMPLE, cache=tmp_path / "cache")
    assert _of(again, *phases)


def test_after_an_edit_the_article_is_not_read_again(tmp_path: Path) -> None:
    for name in ("briefing.yaml", "article.txt"):
        (tmp_path / name).write_bytes(Path(SAMPLE).with_name(name).read_bytes())
    file = tmp_path / "briefing.yaml"
    _loaded(RUN, "check", "--quiet", str(file), cache=tmp_path / "cache")
    file.write_bytes(file.read_bytes() + b"\n# an edit\n")
    loaded = _loaded(RUN, "check", "--quiet", str(file), cache=tmp_path / "cache")
    assert "briefing.check.run" in loaded
    assert not _of(loaded, "briefing.read.article")
