"""Footnotes, references to them again, links and bookmarks."""

from collections.abc import Callable
from typing import Any

import pytest

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTED = """
<p>One<a role="doc-noteref" href="#note-1">1</a> two<sup><a role="doc-noteref"
 href="#note-2">2</a></sup> again<a role="doc-noteref" href="#note-1">1</a>.</p>
<section role="doc-endnotes" id="notes"><h2>Notes</h2><ol>
<li id="note-1" value="1" data-field="claims[0].evidence">First, <em>with</em>
 <a href="https://example.org/x?a=1&amp;b=2">a link</a>. <a role="doc-backlink" href="#r">↩</a></li>
<li id="note-2" value="2"><p>Second.</p><p>More.</p></li>
<li id="note-3" value="3">Nobody asked.</li></ol></section>
"""


def test_the_first_reference_is_a_footnote_and_the_next_a_field(word: Callable[..., Any]) -> None:
    file = word(NOTED)
    assert file.find("//w:footnoteReference/@w:id") == ["1", "2"]
    [field] = file.find("//w:fldSimple")
    instruction = str(field.get(f"{W}instr")).split()
    assert instruction[0] == "NOTEREF"
    assert set(instruction[2:]) == {"\\f", "\\h"}
    # The field shows its number already, and points to the bookmark around the first reference.
    assert field.xpath("string()") == "1"
    path = f"//w:bookmarkStart[@w:name='{instruction[1]}']/following-sibling::*[1]"
    assert file.find(f"{path}//w:footnoteReference/@w:id") == ["1"]


def test_notes_carry_their_text_style_and_links(word: Callable[..., Any]) -> None:
    file = word(NOTED)
    assert list(file.footnotes().values()) == ["First, with a link.", "Second.More."]
    separators = file.find("//w:footnote[@w:type]/@w:type", "word/footnotes.xml")
    assert separators == ["separator", "continuationSeparator"]
    assert set(file.find("//w:pStyle/@w:val", "word/footnotes.xml")) == {"FootnoteText"}
    [link] = file.find("//w:hyperlink/@r:id", "word/footnotes.xml")
    target = file.relationships("word/footnotes.xml")[str(link)]
    assert target == "https://example.org/x?a=1&b=2"
    assert file.find("//w:bookmarkStart/@w:name", "word/footnotes.xml") == ["_b_claims_0_evidence"]


def test_a_note_that_nothing_refers_to_is_not_lost(word: Callable[..., Any]) -> None:
    assert word(NOTED).paragraphs()[-1] == ("FootnoteText", "3. Nobody asked.")


def test_numbers_are_those_of_the_page(word: Callable[..., Any]) -> None:
    body = """<p>a<a role="doc-noteref" href="#n-1">1</a>b<a role="doc-noteref" href="#n-7">7</a>
        c<a role="doc-noteref" href="#n-2">2</a></p><section role="doc-endnotes"><ol>
        <li id="n-1">x</li><li id="n-2">y</li><li id="n-7">z</li></ol></section>"""
    file = word(body)
    # Word would count 1, 2, 3: the mark of note 7 is set by hand and not counted.
    custom = file.find("//w:footnoteReference[@w:customMarkFollows]/following-sibling::w:t/text()")
    assert custom == ["7"]
    assert file.footnotes() == {"1": "x", "2": "7 z", "3": "y"}


def test_footnotes_of_a_whole_briefing(harbour_word: Any) -> None:
    references = file_ids = harbour_word.find("//w:footnoteReference/@w:id")
    assert len(references) > 10
    assert file_ids == list(harbour_word.footnotes())
    assert not harbour_word.find("//w:footnoteReference[@w:customMarkFollows]")


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.org/a b?q=ü#x", "https://example.org/a%20b?q=%C3%BC#x"),
        ("http://müller.example/", "http://xn--mller-kva.example/"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("https://[::1]:8080/", "https://[::1]:8080/"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("http://", None),
        ("http://[bad", None),
        ("https://user:secret@example.org/", None),
        ("http://example.org:99999/", None),
        ("http://exa mple.org/", None),
        ("#nowhere", None),
        ("../relative", None),
    ],
)
def test_only_safe_well_formed_addresses_become_links(
    address: str, target: str | None, word: Callable[..., Any]
) -> None:
    file = word(f'<p>see <a href="{address}">the page</a></p>')
    assert file.styled("BodyText") == ["see the page"]
    targets = [file.relationships("word/document.xml")[i] for i in file.find("//w:hyperlink/@r:id")]
    assert targets == ([target] if target else [])


def test_links_inside_the_page_lead_to_bookmarks(word: Callable[..., Any]) -> None:
    file = word(
        '<p><a href="#t">Table 1</a> and <a href="#h">further down</a></p><h2 id="h">Head</h2>'
        '<table id="t"><caption><span class="number">Table <span class="seq">1</span></span>: x'
        "</caption><tr><td>1</td></tr></table>"
    )
    [anchor] = file.find("//w:hyperlink/@w:anchor")
    reference, sequence = file.find("//w:fldSimple/@w:instr")
    assert sequence.split()[:2] == ["SEQ", "Table"]
    around = {
        str(start.get(f"{W}name")): "".join(start.xpath("following-sibling::*//text()"))
        for start in file.body.iter(f"{W}bookmarkStart")
    }
    assert around[anchor] == "Head"
    name = reference.split()[1]
    assert reference.split()[0] == "REF"
    assert around[name] == "Table 1: x"
    path = f"//w:bookmarkStart[@w:name='{name}']/../w:bookmarkEnd/preceding-sibling::*[1]"
    assert [item.xpath("string()") for item in file.find(path)] == ["1"]


def test_every_field_has_a_hidden_anchor_around_its_text(word: Callable[..., Any]) -> None:
    deep = ".".join(["background", "paragraphs[0]", "claims[12]", "evidence[3]", "quote"])
    file = word(
        f"<p data-field='a[0].b'>one</p><p><span data-field='{deep}'>two</span> and"
        f" <span data-field='a[0].b'>three</span></p><p data-field='a_0.b'>four</p>"
        "<table><tr data-field='row[1]'><td data-field='row[1].x'>l</td><td>r</td></tr></table>"
        "<section data-field='s'><p>first</p><p>last</p></section>"
    )
    texts: dict[str, str] = {}
    open_names: dict[str, str] = {}
    for item in file.body.iter():
        if item.tag == f"{W}bookmarkStart":
            open_names[item.get(f"{W}id")] = item.get(f"{W}name")
            texts[item.get(f"{W}name")] = ""
        elif item.tag == f"{W}bookmarkEnd":
            del open_names[item.get(f"{W}id")]
        elif item.tag == f"{W}t":
            for name in open_names.values():
                texts[name] += item.text
    assert list(texts.values()) == ["one", "two", "three", "four", "lr", "l", "firstlast"]
    assert all(name.startswith("_b_") and len(name) <= 40 for name in texts)
    assert next(iter(texts)) == "_b_a_0_b"


def test_anchors_of_a_whole_briefing_are_unique(harbour_word: Any) -> None:
    names = [
        str(name).lower()
        for part in ("word/document.xml", "word/footnotes.xml")
        for name in harbour_word.find("//w:bookmarkStart/@w:name", part)
    ]
    assert len(set(names)) == len(names) > 50
    numbers = [
        number
        for part in ("word/document.xml", "word/footnotes.xml")
        for number in harbour_word.find("//w:bookmarkStart/@w:id", part)
    ]
    assert len(set(numbers)) == len(numbers)
