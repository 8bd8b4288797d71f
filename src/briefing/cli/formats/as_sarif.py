"""Findings as SARIF 2.1.0, which code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from briefing import __version__, pages
from briefing.cli.formats.as_text import unstyled
from briefing.cli.formats.markdown import printed
from briefing.cli.formats.report import Report
from briefing.model.finding import Finding, Related, dotted

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def write(report: Report) -> str:
    """The report as one run; each check that fired is a rule with its page as help."""
    rules = sorted({finding.check for finding in report.findings})
    run = {
        "tool": {
            "driver": {
                "name": "briefing",
                "semanticVersion": __version__,
                "rules": [_rule(ident) for ident in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": _uri(name)}} for name in report.files],
        "results": [_result(finding, rules, report) for finding in report.findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(ident: str) -> dict[str, Any]:
    page = pages.page(ident)
    if page is None:
        return {"id": ident}
    level = page.grade.partition(",")[0]
    return {
        "id": ident,
        "shortDescription": {"text": page.summary},
        "fullDescription": {"text": page.section("What")},
        "help": {"text": unstyled("\n".join(printed(page.text, 90))), "markdown": page.text},
        "defaultConfiguration": {"level": level},
    }


def _result(finding: Finding, rules: list[str], report: Report) -> dict[str, Any]:
    text = finding.message + (f"\n{finding.hint}" if finding.hint else "")
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": rules.index(finding.check),
        "level": str(finding.severity),
        "message": {"text": text},
        "locations": [_location(finding)],
        "partialFingerprints": {"finding/v1": _fingerprint(finding, report)},
    }
    if finding.related:
        result["relatedLocations"] = [
            _related(number, place) for number, place in enumerate(finding.related)
        ]
    if finding.waived:
        result["suppressions"] = [{"kind": "inSource", "justification": finding.waived}]
    return result


def _location(finding: Finding) -> dict[str, Any]:
    place: dict[str, Any] = {}
    if finding.file:
        place["physicalLocation"] = _physical(finding.file, finding.line, finding.column)
    if finding.path:
        place["logicalLocations"] = [{"fullyQualifiedName": dotted(finding.path)}]
    return place


def _related(number: int, place: Related) -> dict[str, Any]:
    physical = _physical(place.file, place.line, place.column)
    if place.quote and "region" in physical:
        physical["region"]["snippet"] = {"text": place.quote}
    text = f"{place.message}: “{place.quote}”" if place.quote else place.message
    return {"id": number, "physicalLocation": physical, "message": {"text": text}}


def _physical(file: str, line: int | None, column: int | None) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(file)}}
    if line:
        place["region"] = {"startLine": line} | ({"startColumn": column} if column else {})
    return place


def _fingerprint(finding: Finding, report: Report) -> str:
    """Stays the same when lines above it come and go."""
    lines, number = report.sources.get(finding.file, []), finding.line or 0
    line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    told = "\0".join((finding.file, finding.check, line or dotted(finding.path), finding.message))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _uri(name: str) -> str:
    """A path as a URI: an absolute one with its scheme, another relative to where the run was."""
    path = Path(name)
    return (
        path.as_uri() if path.is_absolute() else quote(path.as_posix().encode("utf-8", "replace"))
    )
