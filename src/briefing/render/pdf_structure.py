"""The structure tree of the PDF, where WeasyPrint leaves it wanting."""

from typing import Any

_BACK = "flagged-"
"""How the ids begin of what the notes in the margin link back to."""
_HEADINGS = frozenset({"/H1", "/H2", "/H3", "/H4", "/H5", "/H6"})


def complete_structure(_document: Any, pdf: Any) -> None:
    """Mend the structure tree of a PDF that is about to be written."""
    import pydyf  # type: ignore[import-untyped]  # what WeasyPrint writes with

    dictionaries = {
        item.reference: item for item in pdf.objects if isinstance(item, pydyf.Dictionary)
    }
    _drop_empty_headings(dictionaries)
    _tag_notes(dictionaries)


def _drop_empty_headings(dictionaries: dict[bytes, Any]) -> None:
    """A heading beside a text that goes on overleaf would be there a second time, empty."""
    for reference, item in dictionaries.items():
        if item.get("S") in _HEADINGS and not _has_content(item, dictionaries):
            around = dictionaries[item["P"]]["K"]
            if reference in around:
                around.remove(reference)


def _has_content(element: Any, dictionaries: dict[bytes, Any]) -> bool:
    """Whether any text or link is inside."""
    kids = element.get("K", [])
    return element.get("Type") == "/OBJR" or any(
        isinstance(kid, int) or _has_content(dictionaries[kid], dictionaries) for kid in kids
    )


def _tag_notes(dictionaries: dict[bytes, Any]) -> None:
    """Give each note in the margin the structure type Note and an ID, as PDF/UA-1 asks (7.9).

    A note is known by the link at its head that leads back to the words it is about.
    """
    import pydyf

    back = {
        reference
        for reference, item in dictionaries.items()
        if item.get("Subtype") == "/Link"
        and isinstance(item.get("Dest"), pydyf.String)
        and item["Dest"].string.startswith(_BACK)
    }
    heads = {
        reference
        for reference, item in dictionaries.items()
        if item.get("Type") == "/OBJR" and item["Obj"] in back
    }
    notes: dict[str, bytes] = {}
    for link in dictionaries.values() if heads else ():
        leads_back = _is_link(link) and not heads.isdisjoint(link["K"])
        note = _around(link, dictionaries) if leads_back else None
        if note is not None:
            name = f"note-{len(notes) + 1:05}"
            note["S"], note["ID"] = "/Note", pydyf.String(name)
            notes[name] = note.reference
    if notes:
        root = next(item for item in dictionaries.values() if item.get("Type") == "/StructTreeRoot")
        pairs = [part for name in sorted(notes) for part in (pydyf.String(name), notes[name])]
        root["IDTree"] = pydyf.Dictionary({"Names": pydyf.Array(pairs)})


def _is_link(item: Any) -> bool:
    return bool(item.get("Type") == "/StructElem" and item.get("S") == "/Link")


def _around(link: Any, dictionaries: dict[bytes, Any]) -> Any:
    """The element of the note whose first line holds the link."""
    head = dictionaries.get(link["P"])
    return None if head is None else dictionaries.get(head["P"])
