"""Commands that make no document must not wait for the libraries that do."""

import subprocess
import sys

import pytest

HEAVY = {"babel", "docx", "jinja2", "lxml", "markdown_it", "nupunkt", "trafilatura", "weasyprint"}


@pytest.mark.parametrize("module", ["briefing", "briefing.cli", "briefing.pipeline"])
def test_import_brings_no_heavy_library(module: str) -> None:
    program = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not HEAVY & set(loaded)
