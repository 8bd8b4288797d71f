"""Who says what: PolNeAR."""

from typing import Any

from scoring.plain import material_of

SCORER = ("score_quotes.py",)


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """All that is said, each span with the words of its source in the text."""
    return _predicted(row, direct=False)


def predict_direct(row: dict[str, Any]) -> dict[str, Any]:
    """What is said with somebody's words in quotation marks."""
    return _predicted(row, direct=True)


def _predicted(row: dict[str, Any], *, direct: bool) -> dict[str, Any]:
    material = material_of(row["text"], row.get("dct"))
    quotes = [
        {
            "start": start,
            "end": end,
            "source": row["text"][slice(*one.source)] if one.source else None,
        }
        for one in material.quotations
        if one.direct or not direct
        for start, end in one.spans
    ]
    return {"id": row["id"], "quotes": quotes}
