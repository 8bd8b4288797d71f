"""Findings as JSON and back."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from briefing.model.finding import Finding, MoveItem, Related, SetValue, Severity

_RECORDS = (Finding, Related, SetValue, MoveItem)
_NAMED: Mapping[str, Any] = {record.__name__: record for record in _RECORDS}
_KIND = "kind"


def plain(value: Any) -> Any:
    """A finding, or what it holds, as JSON knows it."""
    if isinstance(value, _RECORDS):
        fields = {
            field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
        return {_KIND: type(value).__name__, **fields}
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    return value


def record(value: Any) -> Any:
    """The way back; raises KeyError, TypeError or ValueError for what `plain` did not give."""
    if isinstance(value, list):
        return tuple(record(part) for part in value)
    if not isinstance(value, dict):
        return value
    fields = {name: record(part) for name, part in value.items() if name != _KIND}
    if value[_KIND] == Finding.__name__:
        fields["severity"] = Severity(fields["severity"])
    return _NAMED[value[_KIND]](**fields)
