"""Where each note stands in the margin: beside its line, never over another, never off the page.

Lengths are CSS pixels from the top of the text area.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

GAP = 5.0
"""Between two notes."""
_SPARE = 6.0
"""Kept free at the end of a page: a note that is a hair too long would go on overleaf."""


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A note as it was measured: the line it belongs to, its height, and that of its first lines,
    which name the finding."""

    number: str
    line: float
    height: float
    head: float
    error: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a note stands. A brief one shows its head alone; its text is in the list."""

    top: float
    brief: bool


def place_notes(notes: Sequence[MarginNote], room: float) -> Mapping[str, Placed]:
    """The places of the notes of one page, in the order of their lines; none when `room` does
    not even hold their heads. Where room is short, the longest warnings become brief first, and
    errors after them."""
    room -= _SPARE
    ordered = sorted(notes, key=lambda note: note.line)
    heights = {note.number: note.height for note in ordered}
    excess = sum(heights.values()) + GAP * (len(ordered) - 1) - room
    for note in sorted(ordered, key=lambda note: (note.error, -note.height)):
        if excess <= 0:
            break
        excess -= note.height - note.head
        heights[note.number] = note.head
    if excess > 0:
        return {}
    tops = _stacked([(note.line, heights[note.number]) for note in ordered], room)
    return {
        note.number: Placed(top, heights[note.number] < note.height)
        for note, top in zip(ordered, tops, strict=True)
    }


def _stacked(boxes: Sequence[tuple[float, float]], room: float) -> list[float]:
    """The tops of boxes (line, height) that fit into `room`: as near to their lines as they can
    be, pushed down by those above, then up by the end of the page."""
    tops: list[float] = []
    free = 0.0
    for line, height in boxes:
        tops.append(max(line, free))
        free = tops[-1] + height + GAP
    limit = room
    for index in range(len(boxes) - 1, -1, -1):
        tops[index] = min(tops[index], limit - boxes[index][1])
        limit = tops[index] - GAP
    return tops


def rules(pages: Sequence[tuple[float, Sequence[MarginNote]]], crowded: Mapping[int, str]) -> str:
    """CSS for the notes of each page: (height of the text area, notes). `crowded` gives by
    number of notes what a page says in their stead when it has too many."""
    lines: list[str] = []
    for room, notes in pages:
        placed = place_notes(notes, room)
        for note in notes:
            where = placed.get(note.number)
            if where is None:
                continue
            lines.append(f"#finding-{note.number} {{ top: {where.top:.2f}px }}")
            if where.brief:
                lines.append(_without(note.number, ".finding-message", ".finding-hint"))
        if notes and not placed:
            lines += _crowded(notes, crowded[len(notes)])
    return "\n".join(lines)


def _without(number: str, *parts: str) -> str:
    hidden = ", ".join(f"#finding-{number} {part}" for part in parts)
    return f"{hidden} {{ display: none }}"


def _crowded(notes: Sequence[MarginNote], instead: str) -> list[str]:
    """The first note says how many there are; the others keep their anchors and nothing else."""
    lines = [_without(note.number, "> *") for note in notes]
    lines += [f"#finding-{note.number} {{ border: 0; top: 0 }}" for note in notes[1:]]
    lines.append(f"#finding-{notes[0].number}::before {{ content: {instead}; font-weight: 600 }}")
    return lines
