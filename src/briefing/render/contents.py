"""The table of contents: only for a briefing long enough, which must be known before layout."""

from briefing.render.blocks import Heading, View

WORDS_PER_PAGE = 400
"""Words of running text on an A4 page as the shipped template sets them. The estimate is only
good enough to decide about a table of contents, which must be known before the layout."""

ROW_ROOM, NOTE_ROOM, FRONT_ROOM = 25, 15, 150
"""Room, in words, that a table row, a note, and the title block with the source box take beyond
their own text. Measured on invented briefings of 3 to 8 pages: within one page."""

CONTENTS_FROM = 4
"""A table of contents helps from this many pages on."""


def contents(view: View) -> tuple[Heading, ...]:
    """Main headings, when the briefing is long enough to need them."""
    if _room(view) < (CONTENTS_FROM - 1) * WORDS_PER_PAGE:
        return ()
    blocks: tuple[tuple[str, bool], ...] = (
        ("key_points", bool(view.key_points)),
        ("summary", bool(view.summary)),
        ("key_figures", bool(view.key_figures)),
        ("background", bool(view.background)),
        ("timeline", bool(view.timeline or view.undated)),
        ("actors", bool(view.actors)),
        ("disputes", bool(view.disputes)),
        ("gaps", bool(view.gaps)),
        ("abbreviations", bool(view.abbreviations)),
        ("editor_points", bool(view.editor_points)),
        ("notes", bool(view.notes)),
        ("sources", bool(view.references)),
        ("method", bool(view.method)),
    )
    return tuple(
        Heading(f"#{name.replace('_', '-')}", view.labels[name]) for name, there in blocks if there
    )


def _room(view: View) -> int:
    """How much room the briefing takes, in words of running text."""
    rows: list[object] = [*view.key_figures, *view.undated, *view.actors, *view.disputes]
    rows += [row for group in view.timeline for row in group.rows]
    room = FRONT_ROOM + ROW_ROOM * len(rows) + NOTE_ROOM * len(view.notes)
    return room + _words(view)


def _words(view: View) -> int:
    """Words of the statements, the quotes in the notes, and the editor's points."""
    statements = [
        *view.key_points,
        *view.summary,
        *(row.statement for row in view.key_figures),
        *(s for section in view.background for p in section.paragraphs for s in p),
        *(row.statement for group in view.timeline for row in group.rows),
        *(row.statement for row in view.undated),
        *(row.statement for row in view.actors),
        *(row.statement for row in view.disputes),
        *view.gaps,
    ]
    texts = [statement.text for statement in statements]
    texts += [row.problem.text + " " + row.action.text for row in view.disputes]
    texts += [note.quote for note in view.notes]
    texts += [point.message + " " + point.hint for point in view.editor_points]
    texts += view.method
    return sum(len(text.split()) for text in texts)
