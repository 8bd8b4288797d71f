"""Events and their dates: SemEval-2015 task 4."""

from datetime import date
from typing import Any

from briefing.draft.material import Material, prepare
from briefing.draft.mentions import event_mentions
from briefing.model.article import Block, BlockKind
from briefing.model.edtf import earliest, latest, parse_edtf
from scoring.plain import material_of

SCORER = ("score_timeline.py", "article")


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """Every event mention by its trigger and, for triggers not found, by its clause."""
    mentions = event_mentions(_material(row))
    return {
        "id": row["id"],
        "events": [
            {"date": _unit(mention.edtf), "start": start, "end": end}
            for mention in mentions
            for start, end in (
                (mention.start, mention.end),
                (mention.clause_start, mention.clause_end),
            )
        ],
    }


def _unit(edtf: str | None) -> str | None:
    """The gold knows days, months and years: the finest of them that holds the whole date; of an
    open interval its end."""
    if edtf is None:
        return None
    parsed = parse_edtf(edtf)
    first, last = earliest(parsed), latest(parsed)
    if first is None or last is None:
        known = first or last
        return (
            f"{known[0]:04}-{known[1]:02}-{known[2]:02}"[: len(edtf.strip("./?~%"))]
            if known
            else None
        )
    if first[:2] != last[:2]:
        return f"{first[0]:04}" if first[0] == last[0] else None
    month = f"{first[0]:04}-{first[1]:02}"
    return f"{month}-{first[2]:02}" if first == last else month


def _material(row: dict[str, Any]) -> Material:
    """The text with its tokenised quotation marks as printed ones, of the same length, and with
    its first two lines as what they are: headline and date."""
    text = row["text"].replace("``", "“ ").replace("''", " ”")
    material = material_of(text, row["dct"], title=row["title"], lines=True)
    blocks = [_kind(block, row["title"]) for block in material.article.blocks]
    number = 0
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.PARAGRAPH:
            number += 1
            blocks[index] = block.model_copy(update={"number": number})
    article = material.article.model_copy(update={"blocks": tuple(blocks)})
    return prepare(article, "gold", "en", date.fromisoformat(row["dct"]))


def _kind(block: Block, title: str) -> Block:
    if block.number == 1 and block.text == " ".join(title.split()):
        return block.model_copy(update={"kind": BlockKind.HEADLINE, "number": None})
    if block.number == 2 and len(block.text.split()) <= 5:
        return block.model_copy(update={"kind": BlockKind.DATE, "number": None})
    return block
