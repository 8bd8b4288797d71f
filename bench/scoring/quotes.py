"""Who says what: PolNeAR."""

from typing import Any

from briefing.draft.voices import attribution_of
from scoring.plain import material_of

SCORER = ("score_quotes.py",)


def predict_direct(row: dict[str, Any]) -> dict[str, Any]:
    """Every sentence with somebody's words in quotation marks."""
    whole = predict(row)
    text = row["text"]
    marked = [q for q in whole["quotes"] if set(text[q["start"] : q["end"]]) & set('“”"')]
    return {**whole, "quotes": marked}


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """Every sentence that somebody says."""
    material = material_of(row["text"], row.get("dct"))
    quotes = []
    for sentence in material.body:
        _, who = attribution_of(material, sentence)
        if who:
            quotes.append({"start": sentence.start, "end": sentence.end, "source": who})
    return {"id": row["id"], "quotes": quotes}
