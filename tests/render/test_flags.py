"""Findings at the words they are about."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from briefing.model.finding import Finding, Path, Severity
from briefing.render.blocks import EditorPoint
from briefing.render.editor_points import _words
from briefing.render.flags import NUMBERS, flag
from briefing.render.margin import with_margin_notes

PAGE = """<html><body><h1 data-field="masthead.title">The ferry</h1>
<section id="key-points"><h2>Key points</h2><ul>
<li id="key-points-0"><span data-field="key_points[0].text">About 1,500 of 500 ships, said
the board.</span><a role="doc-noteref" href="#note-1">1</a></li></ul></section>
<table><tr id="timeline-0"><th>May</th><td><span data-field="timeline[0].text">The strike
ends.</span></td><td>the board (stated)</td></tr></table>
<section role="doc-endnotes"><ol><li data-field="key_points[0].evidence[0]">“500 ships”</li></ol>
</section></body></html>"""


def point(
    message: str, *path: str | int, number: str = "1", severity: str = "error"
) -> EditorPoint:
    found = Finding("a-check", Severity(severity), message, path=path)
    return EditorPoint("", "", message, "", "a-check", number, severity, severity, "",
                       _words(found.message), path)  # fmt: skip


def marked(*points: EditorPoint) -> list[tuple[str, str]]:
    """(numbers, words) of each mark on the page."""
    body = html.document_fromstring(PAGE).find("body")
    assert body is not None
    flag(body, points)
    return [(mark.get(NUMBERS) or "", " ".join(mark.itertext())) for mark in body.iter("mark")]


def test_the_words_a_message_shows_are_marked_whole() -> None:
    assert marked(point("“500” is not carried", "key_points", 0, "text")) == [("1", "500")]
    assert marked(point("“1,500” is not carried", "key_points", 0)) == [("1", "1,500")]
    at_the_break = point("“said the board” hides who", "key_points", 0, "text")
    assert marked(at_the_break) == [("1", "said\nthe board")]


def test_words_of_the_source_are_not_looked_for_here() -> None:
    told = point("“500” there, “1,500” here", "key_points", 0, "evidence", 0, "quote")
    assert marked(told) == [("1", "1,500")]


def test_a_message_without_words_marks_the_statement() -> None:
    whole = [("1", "About 1,500 of 500 ships, said\nthe board.")]
    assert marked(point("no evidence", "key_points", 0)) == whole
    shown = point("“About 1,500 of 500 ships, said…” has no evidence", "key_points", 0)
    assert marked(shown) == whole


def test_words_elsewhere_in_the_row() -> None:
    assert marked(point("“stated” is no certainty", "timeline", 0, "who")) == [("1", "stated")]


def test_the_nearest_part_takes_what_has_no_place() -> None:
    assert marked(point("too many", "key_points")) == [("1", "Key points")]
    assert marked(point("cannot be read", "actors", 3, "name")) == [("1", "The ferry")]
    assert marked(point("general")) == [("1", "The ferry")]


def test_findings_on_the_same_words_share_a_mark() -> None:
    first = point("“500” is not carried", "key_points", 0)
    assert marked(first, point("“500” is vague", "key_points", 0, number="2")) == [("1 2", "500")]


PATHS: list[Path] = [
    (), ("key_points",), ("key_points", 0), ("key_points", 0, "text"), ("timeline", 0, "date"),
    ("timeline", 0, "evidence", 2, "quote"), ("gaps", 4), ("masthead", "title"),
]  # fmt: skip
WORDS = st.sampled_from(["500", "ships", "the", "board", "strike", "The ferry", "May", "nothing"])


@given(st.lists(st.tuples(st.sampled_from(PATHS), st.lists(WORDS, max_size=3)), max_size=12))
def test_marking_changes_no_text_and_loses_no_finding(told: list[Any]) -> None:
    points = [
        point(" ".join(f"“{word}”" for word in words), *path, number=str(number))
        for number, (path, words) in enumerate(told, 1)
    ]
    body = html.document_fromstring(PAGE).find("body")
    assert body is not None
    before = "".join(body.itertext())
    flag(body, points)
    assert "".join(body.itertext()) == before
    numbers = [n for mark in body.iter("mark") for n in (mark.get(NUMBERS) or "").split()]
    assert sorted(numbers, key=int) == [one.number for one in points]
    assert body.xpath("//section[@role='doc-endnotes']//mark") == []
    noted = html.document_fromstring(with_margin_notes(PAGE, points))
    assert len(noted.xpath("//aside[@role='note']")) == len(points)
    for extra in noted.xpath("//aside | //a[contains(@class, 'flag')]"):
        extra.drop_tree()
    assert "".join(noted.find("body").itertext()).split() == before.split()


def test_notes_stand_where_html_allows_them() -> None:
    told = [
        point("a", "key_points", 0),
        point("b", "timeline", 0, number="2"),
        point("c", number="3"),
    ]
    page = etree.HTML(with_margin_notes(PAGE, told))
    places = [note.getparent().tag for note in page.iter("aside")]
    assert places == ["body", "li", "td"]  # behind the title, in the item, in the row's last cell
    assert page.xpath("string(//tr/td[last()]/aside/@id)") == "finding-2"
    targets = set(page.xpath("//@id"))
    assert {
        link[1:] for link in page.xpath("//aside//a/@href | //a[contains(@class,'flag')]/@href")
    } <= targets


def test_many_findings_at_one_place_show_a_few_numbers() -> None:
    told = [point("a", "key_points", 0, number=str(n)) for n in range(1, 200)]
    page = etree.HTML(with_margin_notes(PAGE, told))
    assert len(page.xpath("//a[contains(@class, 'flag')]")) == 6
    assert len(page.xpath("//aside")) == 199


def test_a_page_has_no_id_twice() -> None:
    twice = PAGE.replace('id="timeline-0"', 'id="key-points-0"')
    page = etree.HTML(with_margin_notes(twice, [point("a", "key_points", 0)]))
    names = page.xpath("//@id")
    assert len(names) == len(set(names))


def test_a_note_of_a_paragraph_that_goes_on_overleaf_stands_in_it() -> None:
    told = [point("“500” is not carried", "key_points", 0), point("b", "key_points", 0, number="2")]
    page = etree.HTML(with_margin_notes(PAGE, told, {"1", "2"}))
    assert not page.xpath("//aside")
    short, long = page.xpath("//span[@id='finding-1']")[0], page.xpath("//span[@id='finding-2']")[0]
    assert short.getprevious().get("id") == "flagged-1"
    assert long.getnext().tag == "mark"  # the whole statement: its beginning is what counts
