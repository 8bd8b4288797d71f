"""Findings as workflow commands: GitHub shows them beside the lines of a pull request.

https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from briefing.cli.formats.report import Report
from briefing.model.finding import Finding, Related

_KINDS = {"error": "error", "warning": "warning"}


def write(report: Report) -> str:
    """One command for each finding; what is waived is a notice."""
    return "\n".join(_command(finding) for finding in report.findings)


def _command(finding: Finding) -> str:
    kind = "notice" if finding.waived else _KINDS[finding.severity]
    title = f"{finding.check} (waived)" if finding.waived else finding.check
    places = {"file": finding.file, "line": finding.line, "col": finding.column, "title": title}
    properties = ",".join(
        f"{name}={_property(str(value))}" for name, value in places.items() if value
    )
    told = [finding.message]
    told += [_told(place) for place in finding.related]
    told += [f"waived: {finding.waived}"] if finding.waived else []
    told += [f"hint: {finding.hint}"] if finding.hint and not finding.waived else []
    return f"::{kind} {properties}::{_data(chr(10).join(told))}"


def _told(place: Related) -> str:
    where = ":".join(str(part) for part in (place.file, place.line, place.column) if part)
    return f"{where}: {place.message}" + (f": “{place.quote}”" if place.quote else "")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
