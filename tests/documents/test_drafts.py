"""Drafts in print: the mark on every page, findings beside their lines, comments in Word."""

import io
import re
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdf
import pytest
from lxml import etree

from briefing.model.briefing import BY_THE_CHECK
from briefing.model.finding import Finding, Severity
from briefing.model.flawed import Flawed
from briefing.render.document import Document, render_document
from briefing.render.docx import render_docx
from briefing.render.pdf import render_pdf

MOMENT = datetime(2022, 3, 18, 9, 30, tzinfo=UTC)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
VML = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def finding(*path: str | int, words: str = "", severity: str = "error") -> Finding:
    message = f"“{words}” is not carried by the evidence" if words else "nothing carries this"
    hint = "write what the source says, " + "and not more than that, " * 3
    return Finding("not-carried", Severity(severity), message, hint, path=path)


FINDINGS = (
    finding("key_points", 0, "text"),
    finding("key_points", 0, "evidence", 0, "quote"),
    finding("background", 0, "paragraphs", 0, "claims", 0, severity="warning"),
    finding("timeline", 1, "text"),
    finding("timeline", 2, severity="warning"),
    finding("timeline", severity="warning"),
    finding("sources", 0, "title", severity="warning"),
    finding(),
)


@dataclass(frozen=True)
class Drafted:
    document: Document
    pdf: bytes
    word: bytes


@cache
def drafted(harbour: Callable[[], Any], page: str, language: str, crowd: int) -> Drafted:
    data = deepcopy(harbour())
    data["masthead"]["language"] = language
    more = tuple(finding("timeline", i % 6) for i in range(crowd))
    flawed = Flawed.model_validate(data, context=BY_THE_CHECK)
    document = render_document(flawed, (*FINDINGS, *more), page=page, created=MOMENT, draft=True)
    return Drafted(document, render_pdf(document), render_docx(document))


# (paper, language, more findings on six rows)
CASES = {
    "A4": ("A4", "en", 0),
    "letter": ("letter", "fr", 0),
    "crowded": ("A4", "de", 40),
    "too many": ("A4", "en", 150),
}


@pytest.fixture(params=list(CASES))
def draft(request: pytest.FixtureRequest, harbour_data: Callable[[], Any]) -> Drafted:
    return drafted(harbour_data, *CASES[request.param])


@pytest.fixture
def plain_draft(harbour_data: Callable[[], Any]) -> Drafted:
    return drafted(harbour_data, *CASES["A4"])


@dataclass(frozen=True)
class Word:
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def words(pdf: bytes, folder: Path) -> Iterator[Word]:
    file = folder / "draft.pdf"
    file.write_bytes(pdf)
    shown = subprocess.run(["pdftotext", "-bbox", file, "-"], capture_output=True, check=True)
    page = -1
    for line in shown.stdout.decode("utf-8").splitlines():
        page += "<page " in line
        found = re.search(r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)</word>', line)
        if found:
            yield Word(page, *(float(edge) for edge in found.groups()[:4]), found[5])  # type: ignore[arg-type]


def test_notes_keep_to_the_margin_and_off_each_other(draft: Drafted, tmp_path: Path) -> None:
    reader = pypdf.PdfReader(io.BytesIO(draft.pdf))
    box = reader.pages[0].mediabox
    edge = float(box.width) - 52 * 72 / 25.4  # the notes begin 54 mm from the edge
    in_margin: dict[int, list[Word]] = {}
    for word in words(draft.pdf, tmp_path):
        if word.bottom - word.top > 30:
            continue  # letters of the watermark
        if word.left > edge - 10:
            in_margin.setdefault(word.page, []).append(word)
        else:
            assert word.right < edge, word
        assert word.bottom < float(box.height) - 8 * 72 / 25.4
    assert in_margin
    for on_page in in_margin.values():
        heads = sorted({round(word.top, 1) for word in on_page})
        assert all(below - above > 3 for above, below in pairwise(heads))


def test_a_note_stands_at_the_height_of_its_line(plain_draft: Drafted, tmp_path: Path) -> None:
    shown = list(words(plain_draft.pdf, tmp_path))
    numbers = {point.number for point in plain_draft.document.points}
    for number in numbers:
        # The number behind the mark is small, in the text; the one of the note is in the margin.
        at = [w for w in shown if w.text == number and w.left > 440]
        assert at, number
    row = next(p for p in plain_draft.document.points if p.path == ("timeline", 1, "text"))
    head = next(w for w in shown if w.text == row.number and w.left > 440)
    text = [w for w in shown if w.page == head.page and w.left < 440]
    start = plain_draft.document.html.split('data-field="timeline[1].text">')[1].split()[0]
    assert any(w.text == start and abs(w.top - head.top) < 60 for w in text)


def test_every_page_is_marked_behind_the_text(draft: Drafted) -> None:
    reader = pypdf.PdfReader(io.BytesIO(draft.pdf))
    for page in reader.pages:
        assert draft.document.draft in (page.extract_text() or "") or _pattern_fonts(page)
    assert reader.metadata is not None
    assert reader.metadata["/Status"] == draft.document.draft
    assert reader.metadata["/Keywords"].startswith(draft.document.draft)


def _pattern_fonts(page: Any) -> bool:
    """Whether the page is painted with a pattern that sets text: the watermark."""
    patterns = page["/Resources"].get("/Pattern", {}).values()
    forms = [
        form.get_object()
        for pattern in patterns
        for form in pattern.get_object()["/Resources"].get("/XObject", {}).values()
    ]
    return any(b"Tj" in form.get_data() or b"TJ" in form.get_data() for form in forms)


def _structure(reader: pypdf.PdfReader) -> Iterator[tuple[str, Any, Any]]:
    waiting = [(reader.root_object["/StructTreeRoot"], None)]
    while waiting:
        element, parent = waiting.pop()
        if isinstance(element, int) or element.get("/Type") == "/OBJR":
            continue
        yield str(element.get("/S", "")), element, parent
        kids = element.get("/K", [])
        kids = kids if isinstance(kids, list) else [kids]
        waiting.extend((kid.get_object(), element) for kid in reversed(kids))


def test_notes_are_notes_in_reading_order(plain_draft: Drafted) -> None:
    reader = pypdf.PdfReader(io.BytesIO(plain_draft.pdf))
    tree = list(_structure(reader))
    notes = [(element, parent) for kind, element, parent in tree if kind == "/Note"]
    assert len(notes) == len(plain_draft.document.points)
    names = [str(element["/ID"]) for element, _ in notes]
    assert len(set(names)) == len(names)
    index = reader.root_object["/StructTreeRoot"]["/IDTree"]["/Names"]
    assert [str(name) for name in index[::2]] == sorted(names)
    for element, parent in notes:
        around = [kid.get_object() for kid in parent["/K"]]
        assert around.index(element) > 0, "nothing to note stands before it"
    assert all(_has_text(element) for kind, element, _ in tree if re.fullmatch("/H[1-6]", kind)), (
        "an empty heading"
    )


def _has_text(element: Any) -> bool:
    if isinstance(element, int):
        return True
    kids = element.get("/K", [])
    kids = kids if isinstance(kids, list) else [kids]
    return any(_has_text(kid.get_object()) for kid in kids)


def test_the_same_draft_gives_the_same_bytes(plain_draft: Drafted) -> None:
    assert render_pdf(plain_draft.document) == plain_draft.pdf
    assert render_docx(plain_draft.document) == plain_draft.word


# Word


def parts(word: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        return {
            name: etree.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }


def text_of(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def commented(word: bytes) -> dict[str, str]:
    """The words in the range of each comment, by the comment's first line."""
    made = parts(word)
    heads = {
        c.get(f"{W}id"): text_of(c[0]) + " " + text_of(c[1]) for c in made["word/comments.xml"]
    }
    found: dict[str, str] = {}
    for paragraph in made["word/document.xml"].iter(f"{W}p"):
        open_: list[str] = []
        for item in paragraph.iter():
            name = etree.QName(item).localname
            if name == "commentRangeStart":
                open_.append(item.get(f"{W}id"))
                found[heads[open_[-1]] + f" #{open_[-1]}"] = ""
            elif name == "commentRangeEnd":
                open_.remove(item.get(f"{W}id"))
            elif name == "t":
                for ident in open_:
                    found[heads[ident] + f" #{ident}"] += item.text or ""
        assert not open_, "a range that does not end in its paragraph"
    return found


def test_word_has_a_comment_for_each_finding_at_its_words(draft: Drafted) -> None:
    made = parts(draft.word)
    comments = list(made["word/comments.xml"])
    assert len(comments) == len(draft.document.points)
    for comment in comments:
        assert comment.get(f"{W}author") == "briefing"
        assert comment.get(f"{W}initials") == "b"
        assert comment.get(f"{W}date") == "2022-03-18T09:30:00Z"
    ranges = commented(draft.word)
    assert len(ranges) == len(comments)
    assert all(ranges.values())
    references = {r.get(f"{W}id") for r in made["word/document.xml"].iter(f"{W}commentReference")}
    assert references == {comment.get(f"{W}id") for comment in comments}
    notes = {note.get(f"{W}id") for note in made["word/footnotes.xml"]}
    assert not references & notes, "LibreOffice mixes up footnotes with the ids of comments"


def test_word_files_of_drafts_are_valid(
    draft: Drafted, tmp_path: Path, open_xml_errors: Callable[[Path], list[str]]
) -> None:
    file = tmp_path / "draft.docx"
    file.write_bytes(draft.word)
    assert open_xml_errors(file) == []


def test_a_comment_says_what_is_wrong_on_what_grounds_and_what_to_do(harbour: Any) -> None:
    claim = harbour.briefing.key_points[0]
    shown = " ".join(claim.text.split()[1:3])
    message, hint = f"“{shown}” is not in the evidence", "write what the source says"
    path = ("key_points", 0, "text")
    told = Finding("name-not-carried", Severity.WARNING, message, hint, path=path)
    word = render_docx(render_document(harbour.briefing, [told], created=MOMENT))
    (comment,) = parts(word)["word/comments.xml"]
    lines = [text_of(line) for line in comment]
    quote = claim.evidence[0].quote.exact
    assert lines[:2] == ["Warning: name-not-carried", message]
    assert lines[2].startswith(f"Evidence: “{quote[:40]}")
    assert lines[3] == f"To do: {hint}"
    assert list(commented(word).values()) == [shown]


def test_a_clean_briefing_without_warnings_has_no_comments(sparse: Any) -> None:
    word = render_docx(render_document(sparse.briefing, created=MOMENT))
    assert not any("comment" in name for name in parts(word))
    assert b"annotation" not in etree.tostring(parts(word)["word/styles.xml"])


def test_word_marks_every_page_and_the_file(draft: Drafted) -> None:
    made = parts(draft.word)
    for name in ("word/header1.xml", "word/header2.xml"):
        paths = [path.get("string") for path in made[name].iter(f"{VML}textpath")]
        assert paths == [None, draft.document.draft]  # the first is that of the shape type
    status = made["docProps/core.xml"].findtext(
        "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}contentStatus"
    )
    assert status == draft.document.draft


def test_libreoffice_shows_comments_notes_and_the_mark(
    plain_draft: Drafted, tmp_path: Path, office_file: Callable[[Path, str], Path]
) -> None:
    file = tmp_path / "draft.docx"
    file.write_bytes(plain_draft.word)
    with zipfile.ZipFile(office_file(file, "odt")) as archive:
        content = etree.fromstring(archive.read("content.xml"))
        styles = archive.read("styles.xml").decode()
    comments = list(content.iter(f"{OFFICE}annotation"))
    assert len(comments) == len(plain_draft.document.points)
    notes = ["".join(n.find(f"{T}note-body").itertext()).strip() for n in content.iter(f"{T}note")]
    footnotes = parts(plain_draft.word)["word/footnotes.xml"]
    assert notes == [text_of(note).strip() for note in footnotes if note.get(f"{W}type") is None]
    assert styles.count(">Draft</text:p>") >= 2
