"""Events and their dates: SemEval-2015 task 4."""

from typing import Any

from briefing.draft.events import dated_events, undated_events
from scoring.plain import material_of

SCORER = ("score_timeline.py", "article")


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """Every row the draft could choose from, by the sentence it quotes."""
    material = material_of(row["text"], row["dct"], title=row["title"], lines=True)
    return {
        "id": row["id"],
        "events": [
            {
                "date": event.date.edtf if event.date else None,
                "start": evidence.quote.start,
                "end": evidence.quote.end,
            }
            for event in (*dated_events(material), *undated_events(material))
            for evidence in event.evidence
        ],
    }
