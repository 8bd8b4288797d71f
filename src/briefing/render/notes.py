"""Numbered notes: one for each distinct passage, in order of first appearance.

A passage that bears several statements is quoted once; each statement has a mark for each of its
passages.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from briefing.model.finding import Path, dotted
from briefing.model.source import Evidence, Source
from briefing.render.language import Language, direction
from briefing.render.references import Piece, note_reference, short_reference

_Key = tuple[str, int | None, int | None, str]
"""A passage: source, start and end; for one that was not found, its words."""


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
class Note:
    """A note ready to print: reference, `para. 13` and the quoted passage.

    `end` is the full stop, or nothing when the quote brings its own; `language` and `direction`
    are those of the quote.
    """

    number: str
    id: str
    field: str
    reference: tuple[Piece, ...]
    locator: str
    quote: str
    language: str
    direction: str
    end: str
    backlinks: tuple[Backlink, ...]


def unproven(evidence: Evidence) -> str:
    """The words of a passage that was not found in its source; empty for one that was."""
    return evidence.quote.exact if evidence.quote.start is None else ""


@dataclass(slots=True)
class _Entry:
    number: int
    evidence: Evidence
    path: Path
    marks: list[Mark] = field(default_factory=list)


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
    not_found: Set[Path] = frozenset()
    """Evidence of a draft whose words its source does not have."""
    _entries: dict[_Key, _Entry] = field(default_factory=dict)

    def cite(self, evidence: Sequence[Evidence], path: Path) -> tuple[Mark, ...]:
        """The next mark of each passage of this evidence, in the order of the numbers."""
        marks: dict[int, Mark] = {}
        for index, item in enumerate(evidence):
            key = (item.source, item.quote.start, item.quote.end, unproven(item))
            if key not in self._entries:
                place = (*path, "evidence", index)
                self._entries[key] = _Entry(len(self._entries) + 1, item, place)
            entry = self._entries[key]
            if entry.number in marks:
                continue
            number, nth = entry.number, len(entry.marks) + 1
            mark = Mark(str(number), f"ref-{number}-{nth}", f"#note-{number}")
            entry.marks.append(mark)
            marks[number] = mark
        return tuple(marks[number] for number in sorted(marks))

    def notes(self) -> tuple[Note, ...]:
        """All notes: a source's full reference at its first citation, the short form after."""
        cited: set[str] = set()
        return tuple(self._note(entry, cited) for entry in self._entries.values())

    def _note(self, entry: _Entry, cited: set[str]) -> Note:
        evidence = entry.evidence
        exact = evidence.quote.exact
        source = self.sources.get(evidence.source)
        tag = source.language or "" if source else ""
        return Note(
            number=str(entry.number),
            id=f"note-{entry.number}",
            field=dotted(entry.path),
            reference=self._reference(evidence.source, cited),
            locator=self._place(entry),
            quote=self.language.quote(exact),
            language=tag,
            direction=direction(tag),
            end="" if exact.endswith((".", "?", "!", "…")) else ".",
            backlinks=self._backlinks(entry.marks),
        )

    def _reference(self, ident: str, cited: set[str]) -> tuple[Piece, ...]:
        source = self.sources.get(ident)
        if source is None:
            unknown = self.language.say("draft", "no_source", source=self.language.quote(ident))
            return (Piece("text", unknown),)
        if ident in cited:
            return short_reference(source, self.language, list(self.sources.values()))
        cited.add(ident)
        return note_reference(source, self.language)

    def _place(self, entry: _Entry) -> str:
        """`para. 13`; for a passage that was not found, that it was not."""
        evidence = entry.evidence
        place = locator(evidence.label, [evidence.locator or ""], self.language)
        if not unproven(evidence):
            return place
        return ", ".join(part for part in (place, self.doubt(evidence, entry.path)) if part)

    def doubt(self, evidence: Evidence, path: Path) -> str:
        """What is said of a passage that was not found; empty for one that was."""
        if not unproven(evidence):
            return ""
        return self.language.groups["draft"][
            "not_found" if path in self.not_found else "not_proven"
        ]

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
