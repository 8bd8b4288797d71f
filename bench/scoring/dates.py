"""Expressions of time: TempEval-3, WikiWars."""

import datetime
from typing import Any

from briefing.dates import find_dates

SCORER = ("score_timex.py",)


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """A range is scored by its two ends."""
    published = datetime.date.fromisoformat(row["dct"][:10]) if row.get("dct") else None
    found = [part for item in find_dates(row["text"], published) for part in item.parts or [item]]
    return {
        "id": row["id"],
        "timexes": [
            {"start": one.start, "end": one.end, "type": one.kind.upper(), "value": one.timex}
            for one in found
        ],
    }
