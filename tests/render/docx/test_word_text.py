"""No text is lost: all that the page prints stands in the Word file, in the same order."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml import html as html_reader

from briefing.errors import RenderError
from briefing.render.document import Document


def printed_by_html(page: str) -> str:
    """What a reader of the HTML sees, white space and notes apart."""
    body = html_reader.document_fromstring(page).find("body")
    assert body is not None
    for element in body.xpath("//*[@role='doc-endnotes']"):
        element.drop_tree()
    for element in body.xpath("//*[@role='doc-noteref' or @role='doc-backlink']"):
        element.drop_tree()
    for element in body.xpath("//*[@role='doc-toc']//a[@href='#notes']"):
        element.drop_tree()
    return "".join(str(body.text_content()).split())


def test_a_whole_briefing_keeps_its_text(harbour_document: Document, harbour_word: Any) -> None:
    assert harbour_word.printed() == printed_by_html(harbour_document.html)


def test_notes_keep_their_text(harbour_document: Document, harbour_word: Any) -> None:
    page = html_reader.document_fromstring(harbour_document.html)
    for element in page.xpath("//*[@role='doc-backlink']"):
        element.drop_tree()
    expected = [
        re.sub("[ \t\n]+", " ", str(item.text_content())).strip()
        for item in page.xpath("//li[@role='doc-endnote']")
    ]
    assert len(expected) > 10
    assert list(harbour_word.footnotes().values()) == expected


def test_white_space_collapses_as_in_html(word: Callable[..., Any]) -> None:
    file = word(
        "<p>\n  one\ttwo <em> three</em> <strong>\n four </strong>five <br> six"
        "\u00a0 seven<br>\n</p> \n <p> </p><div> eight <p>nine</p> ten </div>"
    )
    assert [text for _, text in file.paragraphs()] == [
        "one two three four five\nsix\u00a0 seven", "eight", "nine", "ten"
    ]  # fmt: skip


def test_elements_nobody_knows_are_transparent(word: Callable[..., Any]) -> None:
    file = word(
        "loose <x-box>in a box <x-line><p>inside</p></x-line>after</x-box>"
        "<table>stray<tr>row<td>cell<div>block</div></td>tail</tr></table>"
        "<li>alone</li><dt>term</dt><dd>text</dd><h5>deep</h5>"
    )
    expected = "looseinaboxinsideafterstrayrowcellblocktailalonetermtextdeep"
    assert file.printed() == expected


def test_what_the_page_hides_stays_hidden(word: Callable[..., Any]) -> None:
    file = word("<style>a</style><p hidden>b</p><p>c <span hidden>d</span><!-- e -->f</p>")
    assert file.paragraphs() == [("BodyText", "c f")]


def test_soft_and_unbreakable_hyphens_are_words_own(word: Callable[..., Any]) -> None:
    file = word("<p>Co\u00adope\u00adra\u00adtion of 12\u201114 people</p>")
    assert file.styled("BodyText") == ["Co\u00adope\u00adra\u00adtion of 12\u201114 people"]
    assert len(file.find("//w:softHyphen")) == 3
    assert len(file.find("//w:noBreakHyphen")) == 1


def test_hostile_text_stays_text(word: Callable[..., Any]) -> None:
    hostile = (
        "a < b & c > d \"e\" 'f' ]]> {{ x }} &amp; <script>alert(1)</script> \U0001f600 \ufffd"
    )
    safe = hostile.replace("&", "&amp;").replace("<", "&lt;")
    file = word(
        f"<h2 id='h'>{safe}</h2><p data-field='a.b'>{safe}</p>"
        f"<table id='t'><caption>{safe}</caption><tr><td>{safe}</td></tr></table>",
        title=hostile,
        author=hostile,
        subject=hostile,
        keywords=(hostile,),
        running_head=hostile,
        marking=hostile,
    )
    texts = [text for _, text in file.paragraphs()]
    assert texts[:4] == [hostile, hostile, hostile, hostile]
    core = file.xml("docProps/core.xml")
    assert core.findtext("{http://purl.org/dc/elements/1.1/}title") == hostile


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ufffe", "\ud800"])
def test_what_xml_cannot_carry_is_refused_by_name(character: str, word: Callable[..., Any]) -> None:
    with pytest.raises(RenderError, match=f"U\\+{ord(character):04X}"):
        word(f"<p>a{character}b</p>")
    with pytest.raises(RenderError, match=f"U\\+{ord(character):04X}"):
        word("<p/>", title=character)


def test_a_template_that_never_closes_is_refused(word: Callable[..., Any]) -> None:
    with pytest.raises(RenderError, match="deep"):
        word("<div>" * 5000 + "x")


def test_an_empty_page_is_still_a_file(word: Callable[..., Any]) -> None:
    assert word("").paragraphs() == [("SourceNote", "")]


def test_an_override_left_open_is_closed(word: Callable[..., Any]) -> None:
    file = word("<p><bdi>name \u202egnp</bdi> goes on <bdi>\u2067\u202bx\u202c</bdi>.</p>")
    assert file.styled("BodyText") == ["name \u202egnp\u202c goes on \u2067\u202bx\u202c\u2069."]


WORDS = st.text(
    st.characters(
        blacklist_categories=("Cs", "Cc"),
        blacklist_characters="\ufffe\uffff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    ),
    max_size=12,
) | st.sampled_from([" ", "a & b <c>", "\n", "مرحبا 12", "\u00a0", "x\u2011y"])
INLINE = ["strong", "em", "span", "sup", "sub", "bdi", "cite", "mark", "x-word", "a href='#t'",
          "a href='https://example.org/?a=b'", "span lang='ar' dir='rtl'", "span class='certainty'",
          "span data-field='a[0].b'", "span id='t'"]  # fmt: skip
BLOCKS = ["p", "div", "section", "h2 id='t'", "h3", "blockquote", "aside", "x-block",
          "p data-field='k[1]'", "ul><li", "ol><li", "dl><dt", "dl><dd", "td", "figure",
          "table><tbody><tr><td", "table><tr><th"]  # fmt: skip


def element(opening: str, content: str) -> str:
    names = [part.split()[0] for part in opening.split("><")]
    return f"<{opening}>{content}" + "".join(f"</{name}>" for name in reversed(names))


def tree(kinds: list[str], leaf: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.recursive(
        leaf,
        lambda inner: st.builds(
            element, st.sampled_from(kinds), st.lists(inner, max_size=4).map("".join)
        ),
        max_leaves=12,
    )


ESCAPED = WORDS.map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;"))
PAGES = tree(BLOCKS, tree(INLINE, ESCAPED | st.just("<br>")))


@given(st.lists(PAGES, max_size=5).map("".join))
def test_any_page_keeps_its_text(
    page: Callable[..., Document], word: Callable[..., Any], body: str
) -> None:
    file = word(body)
    assert file.printed() == printed_by_html(page(body).html)
    # And it is a tree that Word can read: paragraphs hold no paragraphs, cells end with one.
    for inner in file.find("//w:p//w:p | //w:hyperlink//w:hyperlink"):
        raise AssertionError(etree.tostring(inner))
    assert not file.find("//w:tc[not(*[last()][self::w:p])]")
    starts = file.find("//w:bookmarkStart/@w:id")
    assert sorted(starts) == sorted(file.find("//w:bookmarkEnd/@w:id"))
    names = [str(name).lower() for name in file.find("//w:bookmarkStart/@w:name")]
    assert len(set(names)) == len(names)
