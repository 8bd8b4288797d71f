"""What `briefing check` found, told to a person or to a machine: one module for each format.

Nothing here needs more than the standard library, so that a run whose findings are remembered
stays quick.
"""

from collections.abc import Callable
from importlib import import_module

from briefing.cli.formats.report import Report

MODULES = {
    "text": "as_text",
    "json": "as_json",
    "github": "as_github",
    "sarif": "as_sarif",
    "junit": "as_junit",
}
"""The formats by name, each with its module."""


def written(report: Report, form: str) -> str:
    """A report in one of the formats, without a line break at its end."""
    module = import_module(f"briefing.cli.formats.{MODULES[form]}")
    write: Callable[[Report], str] = module.write
    return write(report)
