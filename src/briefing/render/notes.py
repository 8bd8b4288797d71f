"""Numbered notes: one for each distinct set of evidence, in order of first appearance."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from briefing.model.finding import Path, dotted
from briefing.model.source import Evidence, Source
from briefing.render.language import Language, direction
from briefing.render.references import Piece, note_reference, short_reference

_Key = tuple[tuple[str, str, str, str, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A note mark in the text: `<a id href>number</a>`."""

    number: str
    id: str
    href: str


@dataclass(frozen=True, slots=True)
class Backlink:
    """A link from a note to one of its marks."""

    href: str
    letter: str
    """Empty when the note has one mark only, else a, b, c …"""
    label: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A quoted passage with its place in the source: `para. 13: “…”`."""

    locator: str
    quotes: tuple[str, ...]
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class NoteCitation:
    """One source in a note: its reference and the passages quoted from it."""

    reference: tuple[Piece, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A note ready to print."""

    number: str
    id: str
    field: str
    citations: tuple[NoteCitation, ...]
    end: str
    """The full stop, or nothing when the last quote brings its own."""
    backlinks: tuple[Backlink, ...]


@dataclass(slots=True)
class _Entry:
    number: int
    evidence: tuple[Evidence, ...]
    path: Path
    marks: list[Mark] = field(default_factory=list)


def _key(evidence: Sequence[Evidence]) -> _Key:
    return tuple(
        sorted(
            {
                (e.source, e.label, e.locator or "", e.quote.exact, e.quote.start or 0)
                for e in evidence
            }
        )
    )


def locator(label: str, places: Sequence[str], language: Language) -> str:
    """`para. 13` or `paras 12, 13`; empty when no place is known."""
    known = list(dict.fromkeys(place for place in places if place))
    if not known:
        return ""
    key = label if len(known) == 1 else f"{label}s"
    return language.say("labels", key, locator=", ".join(known))


@dataclass(slots=True)
class NoteRegister:
    """Gives out marks while the text is put together; `notes()` is called when it is whole."""

    sources: dict[str, Source]
    language: Language
    _entries: dict[_Key, _Entry] = field(default_factory=dict)

    def cite(self, evidence: Sequence[Evidence], path: Path) -> Mark | None:
        """The next mark for this evidence; the same evidence shares one note."""
        if not evidence:
            return None
        key = _key(evidence)
        if key not in self._entries:
            self._entries[key] = _Entry(len(self._entries) + 1, tuple(evidence), path)
        entry = self._entries[key]
        number, nth = entry.number, len(entry.marks) + 1
        mark = Mark(str(number), f"ref-{number}-{nth}", f"#note-{number}")
        entry.marks.append(mark)
        return mark

    def notes(self) -> tuple[Note, ...]:
        """All notes: a source's full reference at its first citation, the short form after."""
        cited: set[str] = set()
        return tuple(self._note(entry, cited) for entry in self._entries.values())

    def _note(self, entry: _Entry, cited: set[str]) -> Note:
        citations: list[NoteCitation] = []
        for ident, group in groupby(entry.evidence, key=lambda item: item.source):
            source = self.sources[ident]
            if ident in cited:
                others = list(self.sources.values())
                reference = short_reference(source, self.language, others)
            else:
                reference = note_reference(source, self.language)
            cited.add(ident)
            citations.append(NoteCitation(reference, self._passages(list(group), source)))
        return Note(
            number=str(entry.number),
            id=f"note-{entry.number}",
            field=dotted((*entry.path, "evidence")),
            citations=tuple(citations),
            end="" if entry.evidence[-1].quote.exact.endswith((".", "?", "!", "…")) else ".",
            backlinks=self._backlinks(entry.marks),
        )

    def _passages(self, evidence: list[Evidence], source: Source) -> tuple[Passage, ...]:
        tag = source.language or ""
        return tuple(
            Passage(
                locator=locator(place[0], [place[1]], self.language),
                quotes=tuple(dict.fromkeys(self.language.quote(e.quote.exact) for e in group)),
                language=tag,
                direction=direction(tag),
            )
            for place, group in groupby(evidence, key=lambda e: (e.label, e.locator or ""))
        )

    def _backlinks(self, marks: Sequence[Mark]) -> tuple[Backlink, ...]:
        if len(marks) == 1:
            return (Backlink(f"#{marks[0].id}", "", self.language.labels["back"]),)
        return tuple(
            Backlink(
                f"#{mark.id}",
                _letters(index),
                self.language.say("labels", "back_mark", number=str(index + 1), note=mark.number),
            )
            for index, mark in enumerate(marks)
        )


def _letters(index: int) -> str:
    """Letters for marks: a to z, then aa, ab and so on."""
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("a") + rest) + text
    return text
