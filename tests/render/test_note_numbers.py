import pytest

from briefing.model.briefing import BY_THE_CHECK, Briefing
from briefing.render.language import load_language
from briefing.render.notes import locator
from briefing.render.references import (
    bibliography_entry,
    note_reference,
    short_reference,
    short_title,
)
from briefing.render.view import make_view

ENGLISH = load_language("en")


@pytest.fixture
def view(harbour):
    return make_view(harbour, (), ENGLISH)


def statements(view):
    yield from view.key_points
    yield from view.summary
    yield from (row.statement for row in view.key_figures)
    yield from (s for section in view.background for p in section.paragraphs for s in p)
    yield from (row.statement for group in view.timeline for row in group.rows)
    yield from (row.statement for row in view.undated)
    yield from (row.statement for row in view.actors)
    yield from (row.statement for row in view.disputes)
    yield from view.gaps


def all_marks(view):
    cited = [*statements(view), *view.abbreviations]
    return [mark for item in cited for mark in item.marks]


def test_numbers_rise_in_the_order_of_the_page(view):
    first_seen = list(dict.fromkeys(mark.number for mark in all_marks(view)))
    assert first_seen == [str(n) for n in range(1, len(view.notes) + 1)]


def test_a_passage_is_quoted_once_and_every_mark_is_linked_back(view):
    marks = all_marks(view)
    assert len({mark.id for mark in marks}) == len(marks) > len(view.notes)
    assert len({note.quote for note in view.notes}) == len(view.notes)
    for note in view.notes:
        own = [f"#{mark.id}" for mark in marks if mark.href == f"#{note.id}"]
        assert [link.href for link in note.backlinks] == own


def test_marks_of_one_statement_rise_and_do_not_repeat(harbour_data):
    evidence = harbour_data["key_points"][0]["evidence"]
    other = harbour_data["key_points"][1]["evidence"][0]
    harbour_data["key_points"].insert(
        2,
        {
            "id": "both",
            "text": "Both.",
            "evidence": [other, *evidence, other],
        },
    )
    view = make_view(Briefing.model_validate(harbour_data, context=BY_THE_CHECK), (), ENGLISH)
    numbers = [int(mark.number) for mark in view.key_points[2].marks]
    assert numbers == sorted(set(numbers))
    assert {mark.href for mark in view.key_points[0].marks} <= {
        mark.href for mark in view.key_points[2].marks
    }


def test_statement_without_evidence_has_no_mark(view):
    assert view.gaps[1].marks == ()


def test_note_carries_the_exact_quote_and_its_paragraph(view):
    assert view.notes[0].locator == "para.\u00a01"
    assert view.notes[0].quote == "“The Tern ran aground on Wednesday with 212 people on board”"


def text(pieces):
    return "".join(piece.text for piece in pieces).replace("\u00a0", " ")


def test_full_reference_first_then_the_short_form(view, harbour):
    assert text(view.notes[0].reference) == (
        "Mira van Ahlgren, “Tern stranded again: how a ferry became a symbol”, "
        "Sound Gazette, 17 March 2022"
    )
    assert text(view.notes[1].reference) == "van Ahlgren"
    alone = short_reference(harbour.sources[0], ENGLISH)
    assert text(alone) == "van Ahlgren, “Tern stranded again”"


def test_bibliography_entry(harbour):
    assert text(bibliography_entry(harbour.sources[0], ENGLISH)).strip() == (
        "van Ahlgren, Mira. “Tern stranded again: how a ferry became a symbol”. "
        "Sound Gazette, 17 March 2022. Translated from German. https://gazette.example/tern-stranded."
    )


def test_source_with_a_title_only(harbour_data):
    source = {"id": "gazette", "title": "Who knows?", "issued": "2022", "inferred": ["issued"]}
    harbour_data["sources"] = [source]
    only = Briefing.model_validate(harbour_data, context=BY_THE_CHECK).sources[0]
    assert text(note_reference(only, ENGLISH)) == "“Who knows?”, 2022"
    assert text(short_reference(only, ENGLISH)) == "“Who knows?”"
    assert text(bibliography_entry(only, ENGLISH)) == "“Who knows?” 2022 (inferred). "


def test_many_authors(harbour_data):
    harbour_data["sources"][0]["author"] = ["One A", "Two B", "Three C", "Four D"]
    source = Briefing.model_validate(harbour_data, context=BY_THE_CHECK).sources[0]
    assert text(short_reference(source, ENGLISH)).startswith("One A et al., ")


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Short", "Short"),
        ("A long title about many things: and a tail", "A long title about many things"),
        ("Is this a long question about a ship? It is", "Is this a long question about a ship?"),
        ("A long title without any mark that could divide it", None),
    ],
)
def test_short_title_never_cuts_a_phrase(title, short):
    assert short_title(title) == (short or title)


def test_locators():
    assert locator("paragraph", ["12", "12", "13"], ENGLISH) == "paras\u00a012, 13"
    assert locator("page", ["4"], ENGLISH) == "p.\u00a04"
    assert locator("section", [""], ENGLISH) == ""


def test_several_sources_are_named_in_the_source_cell(harbour_data):
    other = {"id": "radio", "title": "Ship news", "container-title": "Radio Sound"}
    harbour_data["sources"].append(other)
    quote = {"exact": "x", "start": 1, "end": 2}
    harbour_data["timeline"][0]["evidence"].append(
        {"source": "radio", "locator": "2", "quote": quote}
    )
    view = make_view(Briefing.model_validate(harbour_data, context=BY_THE_CHECK), (), ENGLISH)
    row = next(r for g in view.timeline for r in g.rows if r.statement.field == "timeline[0].text")
    assert row.statement.locator == "Sound Gazette, para.\u00a08; Radio Sound, para.\u00a02"
    assert row.statement.who == "Sound Gazette; Radio Sound"
