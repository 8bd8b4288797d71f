"""The package: what Word and LibreOffice make of it, and that it is the same every time."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from briefing.render.document import Document

EVERYTHING = """
<p class="marking">TLP:CLEAR</p><h1 class="title">All of it</h1><p class="subtitle">Sub</p>
<nav role="doc-toc"><p class="toc-title">Contents</p><ol><li><a href="#one">One</a></li></ol></nav>
<h2 id="one">One</h2><h3>Two</h3><h4>Three</h4><p>Text <strong>bold <em>both</em></strong>
<sub>2</sub><sup>3</sup> <cite>work</cite> <a href="https://example.org/ü?a=1&amp;b">link</a>
<a href="#t">Table 1</a><br>ميناء <span lang="ar" dir="rtl">(١٢)</span> co\u00adop 1\u20112
<a role="doc-noteref" href="#n1">1</a><a role="doc-noteref" href="#n9">9</a>
<a role="doc-noteref" href="#n1">1</a></p><blockquote><p>Said.</p></blockquote>
<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li></ul><ol start="3"><li>d</li></ol>
<dl><dt>UN</dt><dd>United Nations</dd></dl>
<table id="t" data-field="table"><caption><span class="number">Table <span class="seq">1</span>
</span>: x</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr data-field="r[0]">
<th scope="row">1</th><td data-field="r[0].x">y</td></tr></tbody></table>
<table><tr><td><table><tr><td>inner</td></tr></table></td></tr></table>
<figure><img alt="dot" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA
DUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="><figcaption>Figure</figcaption></figure>
<section role="doc-endnotes"><ol><li id="n1" data-field="n[0]">Note <a href="https://example.org/">x
</a></li><li id="n9"><p>Nine</p></li><li id="n10">Ten</li></ol></section>
"""


def test_no_error_for_a_whole_briefing(
    harbour_word: Any, open_xml_errors: Callable[[Path], list[str]], tmp_path: Path
) -> None:
    (tmp_path / "harbour.docx").write_bytes(harbour_word.data)
    assert open_xml_errors(tmp_path / "harbour.docx") == []


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_no_error_for_everything_the_page_can_hold(
    direction: str,
    word: Callable[..., Any],
    open_xml_errors: Callable[[Path], list[str]],
    tmp_path: Path,
) -> None:
    language = {"ltr": "en", "rtl": "ar"}[direction]
    file = word(EVERYTHING, direction=direction, language=language, marking="TLP:CLEAR")
    (tmp_path / "all.docx").write_bytes(file.data)
    assert open_xml_errors(tmp_path / "all.docx") == []


def test_libreoffice_shows_every_word(
    harbour_word: Any, office_pdf: Callable[[Path], Path], tmp_path: Path
) -> None:
    (tmp_path / "harbour.docx").write_bytes(harbour_word.data)
    pdf = office_pdf(tmp_path / "harbour.docx")
    shown = subprocess.run(
        ["pdftotext", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout

    def words(text: str) -> str:
        # Lines end with hyphens of their own.
        return "".join(character for character in text if character.isalnum())

    seen = words(shown)
    texts = [text for part in ("document", "footnotes") for _, text in
             harbour_word.paragraphs(f"word/{part}.xml")]  # fmt: skip
    # Of each paragraph the first words: page ends and note marks may come between the others.
    lost = [text for text in texts if words(text)[:12] not in seen]
    assert lost == []
    fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout
    assert "SourceSerif4" in fonts
    assert "SourceSans3" in fonts


def test_nothing_is_left_over(harbour_word: Any) -> None:
    names = list(harbour_word.parts)
    assert names[0] == "[Content_Types].xml"
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]
    core = harbour_word.parts["docProps/core.xml"].decode()
    assert "2013" not in core
    assert core.count("2022-03-18T09:30:00Z") == 2
    assert "python-docx" not in core + harbour_word.parts["docProps/app.xml"].decode()


def test_every_part_is_declared_and_pointed_to(harbour_word: Any) -> None:
    types = harbour_word.xml("[Content_Types].xml")
    extensions = {item.get("Extension") for item in types} - {None}
    declared = {str(item.get("PartName"))[1:] for item in types if item.get("PartName")}
    assert declared <= set(harbour_word.parts)
    for name in harbour_word.parts:
        assert name in declared or name.rpartition(".")[2] in extensions
    for part in ("word/document.xml", "word/fontTable.xml"):
        for target in harbour_word.relationships(part).values():
            assert f"word/{target}" in harbour_word.parts or target.startswith("http")


def test_properties_tell_title_author_and_language(word: Callable[..., Any]) -> None:
    core = word("<p>x</p>", language="de").xml("docProps/core.xml")
    values = {str(item.tag).rpartition("}")[2]: item.text for item in core}
    assert values["title"] == "The ferry"
    assert values["creator"] == "Desk"
    assert values["keywords"] == "ferry, island"
    assert values["language"] == "de"


SCRIPT = """
import hashlib, sys
from datetime import UTC, datetime
from pathlib import Path
from briefing.render.document import Document
from briefing.render.docx import render_docx
from briefing.render.theme import load_theme

document = Document(
    html=Path(sys.argv[1]).read_text(encoding="utf-8"), style_sheet="",
    theme=load_theme(Path(sys.argv[2])), title="t", subject="s", author="a", keywords=("k",),
    language="en", direction="ltr", running_head="r", marking="",
    created=datetime(2022, 3, 18, tzinfo=UTC), page="A4", labels={"page_of": "{page}"})
print(hashlib.sha256(render_docx(document)).hexdigest())
"""


def test_the_same_bytes_from_another_process(harbour_document: Document, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(harbour_document.html, encoding="utf-8")
    theme = Path(__file__).parents[3] / "templates" / "backgrounder" / "theme.toml"
    digests = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, tmp_path / "page.html", theme],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(digests) == 1


def test_python_docx_reads_it_too(harbour_word: Any) -> None:
    document = docx.Document(io.BytesIO(harbour_word.data))
    assert document.paragraphs[1].style is not None
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == harbour_word.styled("Heading1")
    assert document.tables[0].style is not None
    assert document.tables[0].style.name == "Briefing Table"
