"""Named styles alone, all from the theme; and the selectors that choose them."""

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from briefing.errors import TemplateError
from briefing.render.docx.selectors import Selectors

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALLOWED_IN_PARAGRAPHS = {"pStyle", "numPr", "bidi"}
ALLOWED_IN_RUNS = {"rStyle", "rtl", "lang"}


def test_nothing_is_formatted_beside_its_style(harbour_word: Any) -> None:
    for part in ("document", "footnotes", "header1", "header2", "footer1"):
        root = harbour_word.xml(f"word/{part}.xml")
        for kind, allowed in (("pPr", ALLOWED_IN_PARAGRAPHS), ("rPr", ALLOWED_IN_RUNS)):
            used = {
                etree.QName(item).localname for parent in root.iter(f"{W}{kind}") for item in parent
            }
            assert used <= allowed, part
        assert not list(root.iter(f"{W}tblBorders", f"{W}tcBorders", f"{W}shd"))


def test_every_style_used_is_defined_once(harbour_word: Any) -> None:
    styles = harbour_word.find("//w:style", "word/styles.xml")
    kinds = {style.get(f"{W}styleId"): style.get(f"{W}type") for style in styles}
    assert len(kinds) == len(styles)
    names = harbour_word.find("//w:style/w:name/@w:val", "word/styles.xml")
    assert len({str(name).lower() for name in names}) == len(names)
    wanted = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    for part in harbour_word.parts:
        if part.startswith("word/") and part.endswith(".xml"):
            for reference in harbour_word.xml(part).iter(*(f"{W}{name}" for name in wanted)):
                kind = wanted[etree.QName(reference).localname]
                assert kinds.get(reference.get(f"{W}val")) == kind, part
    for link in harbour_word.find("//w:basedOn | //w:next", "word/styles.xml"):
        assert link.get(f"{W}val") in kinds


@pytest.mark.parametrize(
    "name",
    "Title Subtitle|heading 1|heading 2|heading 3|Body Text|List Bullet|List Number|Quote|caption"
    "|footnote text|footnote reference|Table Text|Table Heading|Source Note|TOC Heading|toc 1"
    "|toc 2|header|footer|Hyperlink|Strong|Emphasis|Certainty".replace("Title S", "Title|S").split(
        "|"
    ),
)
def test_an_editor_finds_the_usual_styles(name: str, harbour_word: Any) -> None:
    assert name in harbour_word.find("//w:style/w:name/@w:val", "word/styles.xml")


def test_measures_and_colours_are_the_themes(word: Callable[..., Any], theme: Any) -> None:
    bolder = theme.model_copy(
        update={
            "sizes": theme.sizes.model_copy(update={"h1": 17.5}),
            "colours": theme.colours.model_copy(update={"accent": "#7a0019"}),
            "fonts": theme.fonts.model_copy(update={"heading": "Some Face"}),
        }
    )
    file = word("<h2>x</h2>", theme=bolder)
    [heading] = file.find("//w:style[@w:styleId='Heading1']/w:rPr", "word/styles.xml")
    assert heading.find(f"{W}sz").get(f"{W}val") == "35"
    assert heading.find(f"{W}color").get(f"{W}val") == "7A0019"
    assert {
        value for key, value in heading.find(f"{W}rFonts").attrib.items() if "cs" not in key
    } == {"Some Face"}
    assert b"Some Face" in file.parts["word/fontTable.xml"]


def test_the_theme_chooses_styles_and_may_invent_some(word: Callable[..., Any], theme: Any) -> None:
    words = theme.word | {"p.warning": "Red Flag", "aside.box": "Box", "span.odd": "Odd One"}
    file = word(
        "<p class='warning'>a <span class='odd'>b</span></p><aside class='box'><p>c</p>d"
        "<p class='lead'>e</p></aside><p>f</p>",
        theme=theme.model_copy(update={"word": words}),
    )
    assert file.paragraphs() == [
        ("RedFlag", "a b"), ("Box", "c"), ("Box", "d"), ("Lead", "e"), ("BodyText", "f")
    ]  # fmt: skip
    new = {"RedFlag": "paragraph", "Box": "paragraph", "OddOne": "character"}
    for name, kind in new.items():
        path = f"//w:style[@w:styleId='{name}' and @w:customStyle]/@w:type"
        assert file.find(path, "word/styles.xml") == [kind]


def test_styles_of_a_run_combine(word: Callable[..., Any]) -> None:
    file = word("<p><strong>a<em>b</em></strong><em>c</em></p><h2>d<strong>e</strong></h2>")
    look = {
        run.xpath("string()"): [style.get(f"{W}val") for style in run.iter(f"{W}rStyle")]
        for run in file.body.iter(f"{W}r")
    }
    # Bold is a toggle in Word: strong in a bold heading would turn it off.
    assert look == {"a": ["Strong"], "b": ["StrongEmphasis"], "c": ["Emphasis"], "de": []}
    both = "//w:style[@w:styleId='StrongEmphasis']/w:rPr"
    assert file.find(f"{both}/w:b and {both}/w:i" and f"{both}[w:b and w:i]", "word/styles.xml")


def test_selectors_are_specific_before_late() -> None:
    rules = {
        "p": "A", "p.x": "B", ".y": "C", "div p": "D", "section > p.x": "E", "ul > li": "F"
    }  # fmt: skip
    selectors = Selectors(rules)
    root = etree.fromstring(
        "<section><p/><p class='x'/><div><p/><p class='x'/><b class='z y'/></div><ul><li/></ul>"
        "<ol><li/></ol></section>"
    )
    found = [selectors.match(element) for element in root.iter("p", "b", "li")]
    assert [match.style if match else None for match in found] == [*"AEDBCF", None]
    first, explicit = found[0], found[1]
    assert first is not None
    assert explicit is not None
    assert first.plain
    assert not explicit.plain


@pytest.mark.parametrize("selector", ["", ">", "p >", "p:first-child", "a[href]", "p, li", "1x"])
def test_a_selector_that_cannot_be_used_is_named(selector: str) -> None:
    with pytest.raises(TemplateError, match="selector"):
        Selectors({selector: "Body Text"})
