"""The JSON Schema of a `briefing.yaml`, for editors that complete and validate while one types."""

from typing import Any

from briefing.model.briefing import Draft

IDENT = "urn:briefing:schema:1"
"""`$id` of the schema; a file that carries it was written by us."""


def draft_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of what `load_draft` reads, with its short forms."""
    schema = Draft.model_json_schema(by_alias=True)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": IDENT,
        "title": "Briefing",
        "description": "A briefing: statements, each with the exact words it rests on.",
    }
    return head | {key: value for key, value in schema.items() if key not in head}
