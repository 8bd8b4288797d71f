"""Names that act, the weightiest first: news with named entities and their salience."""

from typing import Any

from briefing.draft.actors.actors import actors
from scoring.plain import material_of

SCORER = ("score_actors.py",)
_TYPES = {
    "person": "person",
    "group": "organization",
    "organization": "organization",
    "state": "place",
    "place": "place",
}


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The actors of the draft in their order."""
    material = material_of(row["text"], row.get("dct"), title=row.get("title") or "")
    return {
        "id": row["id"],
        "actors": [
            {"name": actor.name, "type": _TYPES.get(actor.type)} for actor in actors(material)
        ],
    }
