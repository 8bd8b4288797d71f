"""References to sources, simple Chicago notes and bibliography (a CSL processor comes later).

Logical punctuation: a comma stands outside the quotation marks, and after a title that ends in
a question mark as well.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.model.source import Name, Source
from briefing.render.dates import DateWords
from briefing.render.language import Language, direction

SHORT_TITLE = 30
"""A title up to this many characters is its own short form."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a reference. `kind` is `text`, `title` (of the work, in quotation marks), `work`
    (of the newspaper or site, in italics) or `link`."""

    kind: str
    text: str
    href: str = ""
    language: str = ""
    direction: str = ""


def _joined(names: Sequence[str], language: Language) -> str:
    labels = language.labels
    if len(names) > 3:
        return f"{names[0]} {labels['others']}"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {labels['and']} {names[-1]}"


def authors(source: Source, language: Language, *, inverted: bool = False) -> str:
    """The authors in reading order; `inverted` puts the first one's family name first."""

    def shown(index: int, name: Name) -> str:
        return name.inverted if inverted and index == 0 else name.full

    return _joined([shown(i, name) for i, name in enumerate(source.author)], language)


def family_names(source: Source, language: Language) -> str:
    """The authors as the short form names them: `von Hein and Meyer`."""
    names = [
        " ".join(part for part in (name.non_dropping_particle, name.family) if part) or name.full
        for name in source.author
    ]
    return _joined(names, language)


def outlet(source: Source) -> str:
    """The newspaper or site, or else the publisher; may be empty."""
    return source.container_title or source.publisher or ""


def source_label(source: Source, language: Language) -> str:
    """The source in a word or two, for tables: the outlet, or else the authors or the title."""
    return outlet(source) or family_names(source, language) or source.title


def short_title(title: str) -> str:
    """A long title up to its first colon or dash; never cut inside a phrase."""
    if len(title) <= SHORT_TITLE:
        return title
    for mark in (": ", " – ", " — ", "? ", ". "):
        head, found, _ = title.partition(mark)
        if found:
            return head + mark.strip(" :–—")
    return title


def _title(source: Source, text: str, language: Language) -> Piece:
    tag = source.language or ""
    return Piece("title", language.quote(text), language=tag, direction=direction(tag))


def _work(source: Source) -> Piece:
    """Chicago sets the name of a newspaper or journal in italics, a publisher's upright."""
    return Piece("work" if source.container_title else "text", outlet(source))


def note_reference(source: Source, language: Language) -> tuple[Piece, ...]:
    """First citation: authors, “Title”, Outlet, date."""
    pieces = [Piece("text", authors(source, language))] if source.author else []
    pieces.append(_title(source, source.title, language))
    if outlet(source):
        pieces.append(_work(source))
    if source.issued:
        pieces.append(Piece("text", DateWords(language).plain(source.issued)))
    return tuple(_separated(pieces, ", "))


def short_reference(
    source: Source, language: Language, others: Sequence[Source] = ()
) -> tuple[Piece, ...]:
    """Later citations: family names, and “Short title” unless the names alone tell the source
    from the `others` cited in the briefing."""
    names = family_names(source, language)
    alike = [other for other in others if family_names(other, language) == names]
    if names and others and len(alike) == 1:
        return (Piece("text", names),)
    pieces = [Piece("text", names)] if names else []
    pieces.append(_title(source, short_title(source.title), language))
    return tuple(_separated(pieces, ", "))


def bibliography_entry(source: Source, language: Language) -> tuple[Piece, ...]:
    """Entry in the list of sources; what was inferred is marked so."""
    inferred = {name.replace("-", "_") for name in source.inferred}
    labels = language.labels

    def mark(name: str) -> str:
        return f" ({labels['inferred']})" if name in inferred else ""

    sentences: list[tuple[Piece, ...]] = []
    if source.author:
        names = authors(source, language, inverted=True)
        sentences.append((Piece("text", names + mark("author")),))
    sentences.append((_title(source, source.title, language), Piece("text", mark("title"))))
    place: list[Piece] = []
    if outlet(source):
        note = mark("container_title" if source.container_title else "publisher")
        place += [_work(source), Piece("text", note)]
    if source.issued:
        date = DateWords(language).plain(source.issued) + mark("issued")
        place.append(Piece("text", f", {date}" if place else date))
    if place:
        sentences.append(tuple(place))
    if source.translated_from:
        from_language = language.language_name(source.translated_from)
        text = language.say("labels", "translated_from", language=from_language)
        sentences.append((Piece("text", text),))
    if source.URL:
        sentences.append((Piece("link", source.URL, href=source.URL),))
    if source.accessed:
        date = DateWords(language).plain(source.accessed)
        sentences.append((Piece("text", f"{labels['accessed']} {date}"),))
    return tuple(piece for sentence in sentences for piece in _sentence(sentence))


def _separated(pieces: Sequence[Piece], separator: str) -> Iterator[Piece]:
    for index, piece in enumerate(pieces):
        if index:
            yield Piece("text", separator)
        yield piece


def _sentence(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces, and a full stop unless one (or ? or !) stands at the end already."""
    shown = [piece for piece in pieces if piece.text]
    yield from shown
    last = shown[-1].text.rstrip("”“»’\u00a0\u202f")
    yield Piece("text", " " if last.endswith((".", "?", "!")) else ". ")
