"""The notes in the margin of a draft's PDF: measured in one layout, placed in the next, tagged."""

from collections.abc import Iterator, Sequence
from typing import Any

from briefing.render.document import Document
from briefing.render.margin_layout import MarginNote, rules
from briefing.render.page import css_string

_FLAGGED = "flagged-"


def margin_rules(pages: Sequence[Any], document: Document) -> str:
    """CSS that places the notes, from the pages as WeasyPrint laid them out without it."""
    flags: dict[str, tuple[int, float]] = {}
    measured: list[tuple[float, list[MarginNote]]] = []
    for index, page in enumerate(pages):
        box = page._page_box  # WeasyPrint says nowhere else where a line stands
        top, notes = box.content_box_y(), []
        for part in _boxes(box):
            name = part.element.get("id") or ""
            kind = (part.element.get("class") or "").split()
            if "flag" in kind and part.element_tag == "a":
                flags.setdefault(name.removeprefix(_FLAGGED), (index, part.position_y - top))
            elif "margin-note" in kind and part.element_tag == "aside":
                number = name.removeprefix("finding-")
                there, line = flags.get(number, (index, 0.0))
                notes.append(
                    MarginNote(
                        number=number,
                        # A paragraph may begin on one page and end, with its notes, on the next.
                        line=line if there == index else 0.0,
                        height=part.margin_height(),
                        head=part.children[0].margin_height(),
                        error="error" in kind,
                    )
                )
        measured.append((box.height, notes))
    place = document.labels.get("editor_points", "")
    crowded = {
        len(notes): css_string(document.labels["page"].format(count=str(len(notes)), place=place))
        for _, notes in measured
    }
    return rules(measured, crowded)


def _boxes(box: Any) -> Iterator[Any]:
    """The boxes of a page that come from elements, in reading order."""
    waiting = [box]
    while waiting:
        part = waiting.pop()
        part = getattr(part, "_box", part)  # what stands outside the flow has a placeholder in it
        if part.element is not None:
            yield part
        waiting.extend(reversed(getattr(part, "children", ())))


def tag_notes(_document: Any, pdf: Any) -> None:
    """Give each note in the margin the structure type Note and an ID, as PDF/UA-1 asks (7.9).

    A note is known by the link at its head that leads back to the words it is about.
    """
    import pydyf  # type: ignore[import-untyped]

    dictionaries = {
        item.reference: item for item in pdf.objects if isinstance(item, pydyf.Dictionary)
    }
    links = {
        reference: item["Dest"].string.removeprefix(_FLAGGED)
        for reference, item in dictionaries.items()
        if item.get("Subtype") == "/Link"
        and "Dest" in item
        and item["Dest"].string.startswith(_FLAGGED)
    }
    found: dict[bytes, str] = {
        reference: links[item["Obj"]]
        for reference, item in dictionaries.items()
        if item.get("Type") == "/OBJR" and item["Obj"] in links
    }
    named: dict[str, bytes] = {}
    for item in list(dictionaries.values()) if found else ():
        if item.get("S") != "/Link":
            continue
        for kid in item["K"]:
            if kid in found:
                note = _around(item, dictionaries)
                if note is not None:
                    note["S"] = "/Note"
                    note["ID"] = pydyf.String(f"finding-{found[kid]}")
                    named[f"finding-{found[kid]}"] = note.reference
    if named:
        root = next(item for item in dictionaries.values() if item.get("Type") == "/StructTreeRoot")
        pairs = [part for name in sorted(named) for part in (pydyf.String(name), named[name])]
        root["IDTree"] = pydyf.Dictionary({"Names": pydyf.Array(pairs)})


def _around(link: Any, dictionaries: dict[bytes, Any]) -> Any:
    """The element of the note that a link stands in: WeasyPrint gives `aside` no type."""
    element = link
    while element is not None and element.get("S") != "/NonStruct":
        element = dictionaries.get(element.get("P"))
    return element
