"""Pages that a reader can use: nothing overlaps, nothing leaves the page, no heading is alone."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pypdf
import pytest

from briefing.render.pdf import render_pdf

MM = 72 / 25.4
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Word:
    """A word on a page, in points from the top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def words(path: Path) -> Iterator[Word]:
    shown = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True)
    page = -1
    for line in shown.stdout.decode("utf-8").splitlines():
        page += "<page " in line
        found = re.search(r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)</word>', line)
        if found:
            edges = [float(edge) for edge in found.groups()[:4]]
            yield Word(page, *edges, found[5])  # type: ignore[misc]


def overlaps(on_page: list[Word]) -> list[tuple[str, str]]:
    """Words whose middles lie over each other; the boxes of a font are higher than its letters."""

    def middle(word: Word) -> tuple[float, float]:
        third = (word.bottom - word.top) / 3
        return word.top + third, word.bottom - third

    found = []
    ordered = sorted(on_page, key=lambda word: word.top)
    for index, word in enumerate(ordered):
        top, bottom = middle(word)
        for other in ordered[index + 1 :]:
            if other.top > word.bottom:
                break
            other_top, other_bottom = middle(other)
            wide = min(word.right, other.right) - max(word.left, other.left)
            high = min(bottom, other_bottom) - max(top, other_top)
            if wide > 1 and high > 0.5:
                found.append((word.text, other.text))
    return found


def test_nothing_overlaps_or_leaves_the_page(made: Any, files: tuple[Path, Path]) -> None:
    reader = pypdf.PdfReader(files[0])
    margins = made.document.theme.page
    pages: dict[int, list[Word]] = {}
    for word in words(files[0]):
        pages.setdefault(word.page, []).append(word)
    assert len(pages) == len(reader.pages)
    for number, on_page in pages.items():
        assert overlaps(on_page) == [], number
        box = reader.pages[number].mediabox
        assert min(word.left for word in on_page) >= margins.left * MM - 4
        assert max(word.right for word in on_page) <= float(box.width) - margins.right * MM + 2
        assert max(word.bottom for word in on_page) <= float(box.height) - 8 * MM


def test_no_heading_stands_alone_at_the_foot(made: Any, files: tuple[Path, Path]) -> None:
    reader = pypdf.PdfReader(files[0])
    foot = made.document.theme.page.bottom * MM
    for item in _flat(reader.outline):
        assert float(item["/Top"]) > foot + 10 * MM, item.title


def _flat(outline: Any) -> Iterator[Any]:
    for item in outline:
        if isinstance(item, list):
            yield from _flat(item)
        else:
            yield item


def test_last_page_is_not_nearly_empty(made: Any, files: tuple[Path, Path]) -> None:
    found = list(words(files[0]))
    last = max(word.page for word in found)
    height = float(pypdf.PdfReader(files[0]).pages[last].mediabox.height)
    text = [word for word in found if word.page == last and word.bottom < height - 19 * MM]
    assert max(word.bottom for word in text) > height * 0.2


def test_the_sample_fills_six_pages(sample: Any) -> None:
    assert len(pypdf.PdfReader(io.BytesIO(sample.pdf)).pages) == 6


def test_the_pdf_is_sound_and_tagged(made: Any, files: tuple[Path, Path]) -> None:
    checked = subprocess.run(
        ["qpdf", "--check", files[0]], capture_output=True, text=True, check=True
    )
    assert "No syntax or stream encoding errors" in checked.stdout
    reader = pypdf.PdfReader(files[0])
    assert reader.metadata is not None
    assert reader.metadata.title == made.briefing.masthead.title
    assert reader.root_object["/Lang"] == made.briefing.masthead.language
    tags = list(_tags(reader.root_object["/StructTreeRoot"]))
    kinds = [str(tag.get("/S")) for tag in tags]
    assert {"/H1", "/H2", "/P", "/Link", "/L", "/LI"} <= set(kinds)
    assert (kinds.count("/Table") > 0) == ("<table" in made.document.html)
    assert (kinds.count("/TH") > 0) == ("<table" in made.document.html)
    for tag in tags:
        if tag.get("/S") == "/TD":
            assert tag["/A"]["/Headers"]
    for page in reader.pages:
        for annotation in page.get("/Annots", []):
            if annotation.get_object()["/Subtype"] == "/Link":
                assert "/StructParent" in annotation.get_object()


def _tags(element: Any) -> Iterator[Any]:
    element = element.get_object()
    if isinstance(element, list):
        for item in element:
            yield from _tags(item)
    elif isinstance(element, dict):
        if "/S" in element:
            yield element
        if "/K" in element:
            yield from _tags(element["/K"])


def test_word_finds_no_error(
    files: tuple[Path, Path], open_xml_errors: Callable[[Path], list[str]]
) -> None:
    assert open_xml_errors(files[1]) == []


def test_the_sample_is_the_same_in_another_process(sample: Any, tmp_path: Path) -> None:
    """Whatever the seed of hashes, the time zone, the folder and the home are."""
    environment = os.environ | {
        "PYTHONHASHSEED": "7",
        "TZ": "Asia/Tokyo",
        "HOME": str(tmp_path),
        "LANG": "C",
        "SOURCE_DATE_EPOCH": str(int(sample.document.created.timestamp())),
    }
    command = [sys.executable, "-m", "briefing", "build", ROOT / "data/isis-khorasan/briefing.yaml"]
    subprocess.run(
        [*command, "-o", tmp_path / "out", "--quiet"], check=True, cwd=tmp_path, env=environment
    )
    made = {path.suffix: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert made[".pdf"] == sample.pdf
    assert made[".docx"] == sample.word


def test_an_overlap_is_seen(sparse: Any, tmp_path: Path) -> None:
    style = sparse.document.style_sheet + ".side > h2 { display: block; height: 0; width: auto }"
    (tmp_path / "x.pdf").write_bytes(render_pdf(replace(sparse.document, style_sheet=style)))
    assert overlaps(list(words(tmp_path / "x.pdf")))


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_side_headings_at_the_end_of_a_page(
    sides: Callable[[str], Any], language: str, tmp_path: Path
) -> None:
    """Sections of one short item, pushed over the end of a page step by step."""
    document = sides(language)
    headings = re.findall(r"<h2 [^>]*>(.*?)</h2>", document.html)
    path = tmp_path / "x.pdf"
    for step in range(0, 130, 13):
        style = f"{document.style_sheet} .masthead {{ margin-bottom: {60 + step}mm }}"
        path.write_bytes(render_pdf(replace(document, style_sheet=style)))
        found = list(words(path))
        for page in range(found[-1].page + 1):
            on_page = [word for word in found if word.page == page]
            assert overlaps(on_page) == [], step
        # Beside the last word of each heading, or under it, the same page has its text.
        outline = pypdf.PdfReader(path)
        for item in _flat(outline.outline):
            page = outline.get_destination_page_number(item)
            top = float(outline.pages[0].mediabox.height) - float(item["/Top"])
            beside = [
                word
                for word in found
                if word.page == page and word.left > 58 * MM and top - 4 < word.top < top + 30
            ]
            assert beside, (step, item.title)
        assert len(list(_flat(outline.outline))) == len(headings)
