"""The semantic page that both writers read."""

import re
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from lxml import html as lxml_html

from briefing.errors import RenderError, TemplateError
from briefing.model.briefing import BY_THE_CHECK, Briefing
from briefing.render.document import Document, render_document
from briefing.render.page import css_string


@pytest.fixture(scope="module")
def document(harbour: Briefing, warnings_left: Any) -> Document:
    return render_document(harbour, warnings_left)


@pytest.fixture(scope="module")
def page(document: Document) -> Any:
    return lxml_html.document_fromstring(document.html)


def test_blocks_come_in_order(page: Any) -> None:
    assert [section.get("id") for section in page.xpath("//main//section[@aria-labelledby]")] == [
        "source",
        "key-points",
        "summary",
        "key-figures",
        "background",
        "timeline",
        "actors",
        "disputes",
        "gaps",
        "abbreviations",
        "editor-points",
        "notes",
        "sources",
        "method",
    ]


def test_ids_are_unique_and_every_link_inside_has_a_target(page: Any) -> None:
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = [href[1:] for href in page.xpath("//@href") if href.startswith("#")]
    assert set(targets) <= set(ids)
    assert set(page.xpath("//@aria-labelledby")) <= set(ids)


def test_headings_go_down_one_step_at_a_time(page: Any) -> None:
    levels = [int(tag[1]) for tag in (e.tag for e in page.iter("h1", "h2", "h3", "h4"))]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert levels.count(1) == 1


def test_tables_are_plain_and_numbered_in_order(page: Any) -> None:
    tables = page.xpath("//table")
    numbers = [table.xpath("string(caption//span[@class='seq'])") for table in tables]
    assert numbers == [str(n) for n in range(1, len(tables) + 1)]
    for table in tables:
        heads = len(table.xpath("thead/tr/th[@scope='col']"))
        assert heads == len(table.xpath("colgroup/col"))
        widths = [int(re.findall(r"\d+", style)[0]) for style in table.xpath("colgroup/col/@style")]
        assert sum(widths) == 100
        for row in table.xpath("tbody/tr"):
            assert len(row) == heads
    assert not page.xpath("//@colspan | //@rowspan")


def test_every_model_text_carries_its_path(page: Any, harbour: Briefing) -> None:
    def value(path: str) -> Any:
        place: Any = harbour
        for part in re.findall(r"[^.\[\]]+", path):
            place = place[int(part)] if part.isdigit() else getattr(place, part)
        return place

    fields = {e.get("data-field"): e for e in page.xpath("//*[@data-field]")}
    for path, element in fields.items():
        found = value(path)
        if isinstance(found, str) and path.rsplit(".")[-1] not in ("issued", "translated_from"):
            shown = element.text_content().replace("\n", " ").strip()
            assert shown == found, path
    for index in range(len(harbour.timeline)):
        assert f"timeline[{index}].text" in fields


def test_marks_and_notes_name_each_other(page: Any) -> None:
    for mark in page.xpath("//a[@role='doc-noteref']"):
        note = page.get_element_by_id(mark.get("href")[1:])
        assert note.get("value") == mark.text
        assert f"#{mark.get('id')}" in note.xpath(".//a[@role='doc-backlink']/@href")


def test_warnings_lead_to_what_they_are_about(page: Any) -> None:
    links = page.xpath("//section[@id='editor-points']//a/@href")
    assert links == ["#background-2-paragraphs-0-claims-1", "#source-gazette", "#key-figures-2"]


def test_claims_of_certainty_never_say_verified(document: Document) -> None:
    assert "verified" not in document.html
    assert "Draft – machine-prepared" in document.html


def test_short_briefing_leaves_empty_blocks_and_contents_out(harbour_data: Any) -> None:
    small = {key: harbour_data[key] for key in ("masthead", "sources", "key_points")}
    page = lxml_html.document_fromstring(
        render_document(Briefing.model_validate(small, context=BY_THE_CHECK)).html
    )
    assert not page.xpath("//nav")
    ids = page.xpath("//main//section/@id")
    assert ids == ["source", "key-points", "notes", "sources", "method"]


def test_metadata(document: Document, harbour: Briefing) -> None:
    assert document.title == harbour.masthead.title
    assert document.language == "en-GB"
    assert document.direction == "ltr"
    assert document.keywords[0] == "Soundways"
    assert document.labels["page_of"] == "Page {page} of {pages}"
    created = datetime(2022, 1, 1, tzinfo=UTC)
    assert render_document(harbour, created=created).created == created


def test_interface_language_can_differ(harbour: Briefing) -> None:
    document = render_document(harbour, language="de")
    assert "Kernpunkte" in document.html
    assert "Entwurf – maschinell erstellt" in document.html
    assert document.language == "en-GB"
    with pytest.raises(TemplateError, match="tlh"):
        render_document(harbour, language="tlh")


def test_language_of_the_quotes_is_marked_where_it_differs(harbour_data: Any) -> None:
    harbour_data["sources"][0]["language"] = "ar"
    document = render_document(Briefing.model_validate(harbour_data, context=BY_THE_CHECK))
    assert '<bdi class="quote" lang="ar" dir="rtl">“The Tern ran' in document.html


def test_unknown_page_size(harbour: Briefing) -> None:
    with pytest.raises(RenderError) as caught:
        render_document(harbour, page="A5")
    assert "letter" in caught.value.hint


def test_long_title_is_cut_at_a_word_in_the_running_head(harbour_data: Any) -> None:
    harbour_data["masthead"]["title"] = "word " * 40
    head = render_document(Briefing.model_validate(harbour_data, context=BY_THE_CHECK)).running_head
    assert len(head) <= 92
    assert head.endswith("word …")


def test_css_strings_hold_anything() -> None:
    assert css_string('a"b\\c') == '"a\\22 b\\5c c"'
    assert css_string("Draft – x") == '"Draft \\2013  x"'


def test_unprintable_characters_become_points_for_the_editor(harbour_data: Any) -> None:
    harbour_data["gaps"][1]["text"] = "Who\x07 knows?"
    document = render_document(Briefing.model_validate(harbour_data, context=BY_THE_CHECK))
    assert "U+0007 cannot be printed and was left out" in document.html
    assert "\x07" not in document.html


def test_interface_words_of_another_language_say_so(harbour: Briefing) -> None:
    def page(language: str | None) -> Any:
        return lxml_html.document_fromstring(render_document(harbour, language=language).html)

    german = page("de")
    words = german.xpath("//h2 | //thead//th | //caption | //p[@class='method']")
    assert words
    assert {word.get("lang") for word in words} == {"de"}
    said = german.xpath("//*[starts-with(@data-field, 'key_points')]/ancestor-or-self::*/@lang")
    assert set(said) == {harbour.masthead.language}
    assert not page(None).xpath("//h2/@lang | //thead//th/@lang | //caption/@lang")
