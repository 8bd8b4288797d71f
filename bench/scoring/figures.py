"""Casualty figures and the date of the incident: MUC-3/4."""

from typing import Any

from briefing.draft.events import dated_events
from briefing.draft.figures import key_figures
from scoring.plain import material_of

SCORER = ("score_muc.py",)


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The figures found and the dates of the rows."""
    material = material_of(row["text"], row["dct"])
    dates = [event.date.edtf for event in dated_events(material) if event.date]
    return {
        "id": row["id"],
        "events": [{"date": edtf} for edtf in dates],
        "main_date": dates[0] if dates else None,
        "figures": [
            {
                "value": value,
                "noun": figure.unit or "",
                "effect": None,
                "quote": figure.text,
            }
            for figure in key_figures(material)
            for value in (figure.value, figure.low, figure.high)
            if value is not None
        ],
    }
