"""Makes every text safe to print, before it enters the template.

Characters that cannot be printed are left out or become spaces, and each change is a finding.
Direction marks are balanced, so that no field turns the text after it around. What no shipped
font can draw, and surrogates (which are no characters), stop the run: a document never shows a
box where a word should be.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from pydantic import BaseModel

from briefing.errors import RenderError
from briefing.model.briefing import Content
from briefing.model.finding import Finding, Path, Severity, dotted
from briefing.render.glyphs import printable

SomeContent = TypeVar("SomeContent", bound=Content)

_SPACES = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")
_EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_POP_EMBEDDING, _POP_ISOLATE = "\u202c", "\u2069"
_INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064"
)
"""Characters that shape the text around them and need no glyph."""


@dataclass(frozen=True, slots=True)
class Change:
    """What the sanitiser did to one text: which character, and what became of it."""

    character: str
    kind: str
    """`dropped`, `replaced` or `balanced`."""


def name(character: str) -> str:
    """A character as messages show it: `U+4E2D CJK UNIFIED IDEOGRAPH-4E2D`."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def _noncharacter(code: int) -> bool:
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE


def _dropped(character: str) -> bool:
    category = unicodedata.category(character)
    if category in ("Cc", "Cn") and (category == "Cc" or _noncharacter(ord(character))):
        return True
    # Tags, interlinear marks, byte order marks, deprecated format characters, and variation
    # selectors: nothing to see on paper.
    code = ord(character)
    return (
        code in (0xFEFF, 0x180E, 0xFFFC)
        or 0x206A <= code <= 0x206F
        or 0xFFF9 <= code <= 0xFFFB
        or 0xE0000 <= code <= 0xE0FFF
        or 0xFE00 <= code <= 0xFE0F
    )


def _balanced(text: str, changes: list[Change]) -> str:
    """Close what is open at the end of the text, drop closers that close nothing."""
    out: list[str] = []
    open_marks: list[str] = []
    for character in text:
        if character in _EMBEDDINGS or character in _ISOLATES:
            open_marks.append(character)
        elif character == _POP_EMBEDDING:
            if not open_marks or open_marks[-1] in _ISOLATES:
                changes.append(Change(character, "balanced"))
                continue
            open_marks.pop()
        elif character == _POP_ISOLATE:
            if not any(mark in _ISOLATES for mark in open_marks):
                changes.append(Change(character, "balanced"))
                continue
            while open_marks[-1] in _EMBEDDINGS:
                changes.append(Change(open_marks.pop(), "balanced"))
                out.append(_POP_EMBEDDING)
            open_marks.pop()
        out.append(character)
    for mark in reversed(open_marks):
        changes.append(Change(mark, "balanced"))
        out.append(_POP_ISOLATE if mark in _ISOLATES else _POP_EMBEDDING)
    return "".join(out)


def sanitise(text: str) -> tuple[str, tuple[Change, ...]]:
    """The text as it can be printed, and every change. Surrogates must have been refused."""
    if text.isascii() and text.isprintable():
        return text, ()
    changes: list[Change] = []
    out: list[str] = []
    for character in text:
        if character in _SPACES:
            if character not in "\t\n\r":
                changes.append(Change(character, "replaced"))
            out.append(" ")
        elif _dropped(character):
            changes.append(Change(character, "dropped"))
        elif unicodedata.category(character) == "Zs" and ord(character) not in printable():
            changes.append(Change(character, "replaced"))
            out.append(" ")
        else:
            out.append(character)
    return _balanced("".join(out), changes), tuple(changes)


def missing(text: str) -> tuple[str, ...]:
    """The characters of a sanitised text that no shipped font can draw, each once."""
    if text.isascii():
        return ()
    marks = _EMBEDDINGS | _ISOLATES | _INVISIBLE | {_POP_EMBEDDING, _POP_ISOLATE}
    composed = unicodedata.normalize("NFC", text)
    unknown = (c for c in composed if ord(c) not in printable() and c not in marks)
    return tuple(dict.fromkeys(unknown))


@dataclass(slots=True)
class _Walk:
    """Goes through a model field by field and collects what it finds."""

    changes: list[tuple[Path, Change]] = field(default_factory=list)
    surrogates: list[tuple[Path, str]] = field(default_factory=list)
    missing: list[tuple[Path, str]] = field(default_factory=list)

    def clean(self, value: Any, path: Path) -> Any:
        if isinstance(value, str):
            return self.text(value, path)
        if isinstance(value, BaseModel):
            fields = type(value).model_fields
            update = {
                key: changed
                for key in fields
                if (changed := self.clean(old := getattr(value, key), (*path, key))) is not old
            }
            return value.model_copy(update=update) if update else value
        if isinstance(value, tuple):
            items = tuple(self.clean(item, (*path, i)) for i, item in enumerate(value))
            same = all(a is b for a, b in zip(items, value, strict=True))
            return value if same else items
        return value

    def text(self, text: str, path: Path) -> str:
        lone = [c for c in text if "\ud800" <= c <= "\udfff"]
        if lone:
            self.surrogates += [(path, c) for c in dict.fromkeys(lone)]
            return text
        clean, changes = sanitise(text)
        self.changes += [(path, change) for change in changes]
        self.missing += [(path, c) for c in missing(clean)]
        return text if clean == text else clean


def _listed(items: list[tuple[Path, str]]) -> str:
    """`U+4E2D … in key_points[0].text, sources[0].title`, one part per character."""
    places: dict[str, list[str]] = {}
    for path, character in items:
        places.setdefault(character, []).append(dotted(path))
    shown = [f"{name(c)} in {', '.join(dict.fromkeys(p))}" for c, p in places.items()]
    more = f"; and {len(shown) - 20} more characters" if len(shown) > 20 else ""
    return "; ".join(shown[:20]) + more


def sanitise_briefing(
    briefing: SomeContent,
) -> tuple[SomeContent, tuple[tuple[Path, Change], ...]]:
    """The briefing with only printable text, and every change with its place in the model.

    Raises RenderError naming all characters that cannot be printed and the fields they are in.
    """
    walk = _Walk()
    clean: SomeContent = walk.clean(briefing, ())
    if walk.surrogates:
        raise RenderError(
            f"half of a character (a surrogate) cannot be printed: {_listed(walk.surrogates)}",
            hint="the text was damaged on its way here; copy it again from its source",
        )
    if walk.missing:
        raise RenderError(
            f"no shipped font has these characters: {_listed(walk.missing)}",
            hint="the fonts cover Latin, Greek, Cyrillic, Arabic, Chinese and Japanese script and "
            "emoji; write the words in one of these, and end a quote before what cannot be printed",
        )
    return clean, tuple(walk.changes)


def character_findings(changes: tuple[tuple[Path, Change], ...]) -> Iterator[Finding]:
    """One warning for each change, for the editor."""
    words = {
        "dropped": "{} cannot be printed and was left out",
        "replaced": "{} cannot be printed and became a space",
        "balanced": "{} has no partner and was completed or left out",
    }
    for path, change in dict.fromkeys(changes):
        yield Finding(
            check="character-not-printable",
            severity=Severity.WARNING,
            message=words[change.kind].format(name(change.character)),
            hint="write the text without it",
            path=path,
        )


def sanitise_findings(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings as they can be printed. They may quote the very characters they complain of, so
    what cannot be printed here is shown by its code: `<U+4E2D>`."""

    def shown(text: str) -> str:
        text = "".join(f"<U+{ord(c):04X}>" if "\ud800" <= c <= "\udfff" else c for c in text)
        clean, _ = sanitise(text)
        unknown = missing(clean)
        return "".join(f"<U+{ord(c):04X}>" if c in unknown else c for c in clean)

    return tuple(replace(f, message=shown(f.message), hint=shown(f.hint)) for f in findings)
