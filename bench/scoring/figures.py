"""Casualty figures and the date of the incident: MUC-3/4."""

from typing import Any

from briefing.draft.timeline.events import dated_events
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
                "noun": " ".join(filter(None, [figure.unit, figure.population])),
                "effect": figure.effect and figure.effect.upper(),
                "quote": figure.sentence.text,
            }
            for figure in material.figures
            for value in (figure.quantity.value, figure.quantity.low, figure.quantity.high)
            if value is not None
        ],
    }
