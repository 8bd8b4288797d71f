"""Findings as JUnit XML: one suite for each briefing, one case for each finding in it.

Errors are failures, a file that cannot be read is an error, waived findings are skipped, and
warnings are cases that pass and say so. A briefing without findings is one case that passes.
"""

import re
from collections import defaultdict
from xml.sax.saxutils import escape, quoteattr

from briefing.cli.formats.report import Report
from briefing.model.finding import Finding, Severity

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(report: Report) -> str:
    """The report as a document that the readers of Jenkins, GitLab and others take."""
    by_file: dict[str, list[Finding]] = defaultdict(list, {name: [] for name in report.files})
    for finding in report.findings:
        by_file[finding.file].append(finding)
    suites = [_suite(name, found) for name, found in by_file.items()]
    totals = _counts(report.findings)
    totals.pop("skipped")
    tests = sum(max(1, len(found)) for found in by_file.values())
    head = f"<testsuites{_attributes(name='briefing check', tests=tests, **totals)}>"
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>"])


def _suite(name: str, found: list[Finding]) -> str:
    cases = [_case(name, finding) for finding in found]
    cases = cases or [f"    <testcase{_attributes(name='no findings', classname=name)}/>"]
    head = _attributes(name=name, tests=len(cases), **_counts(found))
    return "\n".join([f"  <testsuite{head}>", *cases, "  </testsuite>"])


def _case(name: str, finding: Finding) -> str:
    place: dict[str, str | int] = {}
    if finding.line:
        place = {"file": finding.file, "line": finding.line}
    where = f" {finding.line}:{finding.column}" if finding.line else ""
    head = _attributes(name=f"{finding.check}{where}", classname=name, **place)
    about = _attributes(type=finding.check, message=finding.message)
    text = _text("\n".join(_lines(finding)))
    if finding.waived:
        body = f"<skipped{_attributes(type=finding.check, message=finding.waived)}>{text}</skipped>"
    elif finding.severity is Severity.WARNING:
        body = f"<system-out>{text}</system-out>"
    elif finding.check == "unreadable":
        body = f"<error{about}>{text}</error>"
    else:
        body = f"<failure{about}>{text}</failure>"
    return f"    <testcase{head}>\n      {body}\n    </testcase>"


def _lines(finding: Finding) -> list[str]:
    lines = [f"{finding.place}: {finding.severity}[{finding.check}]: {finding.message}"]
    for place in finding.related:
        where = ":".join(str(part) for part in (place.file, place.line, place.column) if part)
        lines.append(f"{where}: {place.message}: “{place.quote}”")
    return [*lines, f"hint: {finding.hint}"] if finding.hint else lines


def _counts(findings: list[Finding] | tuple[Finding, ...]) -> dict[str, int]:
    wrong = [found for found in findings if found.severity is Severity.ERROR and not found.waived]
    errors = sum(found.check == "unreadable" for found in wrong)
    return {
        "failures": len(wrong) - errors,
        "errors": errors,
        "skipped": sum(bool(found.waived) for found in findings),
    }


def _attributes(**values: str | int | None) -> str:
    return "".join(f" {name}={quoteattr(_legal(str(value)))}" for name, value in values.items())


def _text(text: str) -> str:
    return escape(_legal(text))


def _legal(text: str) -> str:
    """What XML 1.0 cannot hold, shown by its number."""
    return _FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
