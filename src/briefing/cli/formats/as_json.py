"""Findings as JSON: one object, described by a JSON Schema (`briefing schema --of findings`)."""

import json
from typing import Any

from briefing.cli.formats.report import Report

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_PLACE = {"type": ["integer", "null"], "minimum": 1}


def write(report: Report) -> str:
    """The report as JSON, findings in the order of the files."""
    told = {
        "files": list(report.files),
        "findings": [finding.as_dict() for finding in report.findings],
        "errors": report.errors,
        "warnings": report.warnings,
        "waived": len(report.waived),
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def schema() -> dict[str, Any]:
    """The JSON Schema of what `write` gives."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Findings of briefing check",
        **_object(
            {
                "files": {
                    "description": "The briefings that were looked at, in the order given.",
                    "type": "array",
                    "items": _TEXT,
                },
                "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
                "errors": _COUNT | {"description": "Findings at error level, without waived ones."},
                "warnings": _COUNT | {"description": "Warnings, without waived ones."},
                "waived": _COUNT,
            }
        ),
        "$defs": {"finding": _finding(), "related": _related()},
    }


def _finding() -> dict[str, Any]:
    return _object(
        {
            "check": _TEXT | {"description": "Name of the check.", "pattern": "^[a-z][a-z0-9-]*$"},
            "severity": {"enum": ["error", "warning"]},
            "message": _TEXT | {"description": "What is wrong."},
            "hint": _TEXT | {"description": "What to do; may be empty."},
            "file": _TEXT | {"description": "The briefing, as it was named."},
            "line": _PLACE | {"description": "From 1."},
            "column": _PLACE | {"description": "From 1, in code points."},
            "path": _TEXT | {"description": "Place in the model: `timeline[3].date.edtf`."},
        },
        {
            "related": {
                "description": "Places in articles that explain the finding.",
                "type": "array",
                "items": {"$ref": "#/$defs/related"},
                "minItems": 1,
            },
            "waived": _TEXT | {"description": "Why the briefing lets it stand.", "minLength": 1},
        },
    )


def _related() -> dict[str, Any]:
    return _object(
        {
            "message": _TEXT | {"description": "What stands there."},
            "file": _TEXT,
            "line": _PLACE | {"description": "From 1; null where the article is no plain text."},
            "column": _PLACE | {"description": "From 1, in code points."},
            "quote": _TEXT | {"description": "The words there, on one line."},
        }
    )


def _object(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": required | (optional or {}),
        "required": list(required),
        "additionalProperties": False,
    }
