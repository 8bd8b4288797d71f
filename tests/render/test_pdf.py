"""The PDF read back: what is on its pages, in its structure, and what it never does."""

import io
import logging
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pypdf
import pytest

from briefing.errors import MissingLibrary, TemplateError
from briefing.model.briefing import BY_THE_CHECK, Briefing
from briefing.render.document import Document, render_document
from briefing.render.pdf import render_pdf
from briefing.render.template import find_template


def tool(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def folded(text: str) -> str:
    """Text with line ends, division at line ends and direction marks taken out."""
    text = unicodedata.normalize("NFKC", text)  # ligatures
    text = re.sub(r"[\u2066-\u2069\u202a-\u202e\u00ad]", "", text)
    text = re.sub(r"(?<=\w)-\s*\n\s*(?=\w)", "", text)
    text = re.sub("[‘’“”]", '"', text)  # marks inside marks are of the second level
    return re.sub(r"[\s-]+", "", text)


@pytest.fixture(scope="module")
def document(harbour: Briefing, warnings_left: Any) -> Document:
    return render_document(harbour, warnings_left)


@pytest.fixture(scope="module")
def path(document: Document, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("pdf") / "harbour.pdf"
    logger, records = logging.getLogger("briefing.render"), io.StringIO()
    handler = logging.StreamHandler(records)
    logger.addHandler(handler)
    try:
        file.write_bytes(render_pdf(document))
    finally:
        logger.removeHandler(handler)
    assert records.getvalue() == ""  # the shipped template gives the engine nothing to warn of
    return file


@pytest.fixture(scope="module")
def reader(path: Path) -> pypdf.PdfReader:
    return pypdf.PdfReader(path)


@pytest.fixture(scope="module")
def text(path: Path) -> str:
    return folded(tool("pdftotext", "-raw", path, "-"))


def test_every_statement_and_quote_is_on_the_pages(harbour: Briefing, text: str) -> None:
    for field, item in harbour.cited():
        words = item.long if hasattr(item, "long") else item.text
        assert folded(words) in text, field
        for evidence in item.evidence:
            assert folded(evidence.quote.exact) in text, field
    for dispute in harbour.disputes:
        assert folded(dispute.problem) in text


def test_dates_figures_and_certainty_words(text: str) -> None:
    for words in (
        "Before 1985",
        "Spring 1988",
        "1990s",
        "January–February 2022",
        "Early March 2022 (“two weeks ago”)",
        "By 30 June 2022 (planned)",
        "350–1,400 people",
        "“a handful” of passengers",
        "37.5%",
        "Harbour board (reported)",
        "Report: An inspection",
        "Harbour Press (inferred)",
    ):
        assert folded(words) in text, words


def test_status_warnings_and_method_are_told(text: str) -> None:
    assert folded("Draft – machine-prepared") in text
    assert folded("the publisher was inferred") in text
    assert folded("It does not show that the sources are right") in text
    assert "verified" not in text


def test_length_title_language_and_tags(reader: pypdf.PdfReader) -> None:
    assert 4 <= len(reader.pages) <= 7
    root = reader.root_object
    assert reader.metadata is not None
    assert reader.metadata.title == "Why does the ferry to Halvorn keep failing?"
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid" in root["/Metadata"].get_data()


def links(reader: pypdf.PdfReader) -> list[str]:
    found = []
    for page in reader.pages:
        for reference in page.get("/Annots", []):
            annotation = reference.get_object()
            target = annotation.get("/Dest") or annotation.get("/A", {}).get("/D")
            if target is not None:
                found.append(str(target))
    return found


def test_notes_are_linked_both_ways(reader: pypdf.PdfReader, document: Document) -> None:
    targets, names = set(links(reader)), set(reader.named_destinations)
    assert targets <= names
    marks = re.findall(r'id="(ref-\d+-\d+)" href="#(note-\d+)"', document.html)
    assert len(marks) > 40
    for mark, note in marks:
        assert {mark, note} <= targets


def test_bookmarks_are_the_headings(reader: pypdf.PdfReader, document: Document) -> None:
    def titles(outline: Any) -> list[str]:
        return [
            title
            for item in outline
            for title in (titles(item) if isinstance(item, list) else [item.title])
        ]

    headings = re.findall(r"<h[23][^>]*>(.*?)</h[23]>", document.html)
    assert titles(reader.outline) == headings


def test_contents_give_the_right_pages(path: Path, reader: pypdf.PdfReader) -> None:
    front = tool("pdftotext", "-l", "1", "-layout", path, "-")
    pages = {
        item.title: reader.get_destination_page_number(item)
        for item in reader.outline
        if not isinstance(item, list)
    }
    for title, number in pages.items():
        if title in ("Timeline", "Actors", "Summary"):
            assert re.search(rf"{title}[ .]+{(number or 0) + 1}\b", front)


def test_only_shipped_fonts_and_all_embedded(path: Path) -> None:
    rows = tool("pdffonts", path).splitlines()[2:]
    assert rows
    for row in rows:
        assert re.match(r"[A-Z]{6}\+(Source-?Serif|Source-?Sans|Noto-?Naskh)", row), row
        assert re.search(r"\byes yes yes\b", row), row


def test_page_numbers_and_running_head(path: Path) -> None:
    pages = tool("pdftotext", path, "-").split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
    title = "Why does the ferry to Halvorn keep failing?"
    assert all(page.count(title) == 1 for page in pages[1:])


def test_same_bytes_in_two_processes(tmp_path: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from datetime import UTC, datetime\n"
        "from conftest import load_harbour\n"
        "from briefing.model.briefing import BY_THE_CHECK, Briefing\n"
        "from briefing.render.document import render_document\n"
        "from briefing.render.pdf import render_pdf\n"
        "harbour = Briefing.model_validate(load_harbour(), context=BY_THE_CHECK)\n"
        "created = datetime(2022, 4, 15, 5, 20, tzinfo=UTC)\n"
        "document = render_document(harbour, page='letter', created=created)\n"
        "pdf = render_pdf(document)\n"
        "open(sys.argv[2], 'wb').write(pdf)\n"
    )
    files = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for seed, file in enumerate(files):
        done = subprocess.run(
            [sys.executable, "-c", script, Path(__file__).parent, file],
            env={**os.environ, "PYTHONHASHSEED": str(seed + 1)},
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert files[0].read_bytes() == files[1].read_bytes()
    reader = pypdf.PdfReader(files[0])
    assert reader.pages[0].mediabox.width == 612
    assert reader.metadata is not None
    assert str(reader.metadata.creation_date) == "2022-04-15 05:20:00+00:00"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    theme = find_template("backgrounder") / "theme.toml"
    (folder / "theme.toml").write_bytes(theme.read_bytes())
    return folder


SVG = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E"
    "%3Cimage href='file:///etc/hostname' width='9' height='9'/%3E%3C/svg%3E"
)


@pytest.mark.parametrize(
    ("page", "style"),
    [
        ("<img src='file:///etc/hostname' alt=''>", ""),
        ("<img src='http://127.0.0.1:9/x.png' alt=''>", ""),
        ("<link rel=stylesheet href='http://127.0.0.1:9/x.css'>", ""),
        ("<style>@import url(file:///etc/hostname);</style>", ""),
        ("<object data='file:///etc/hostname'></object>", ""),
        ("<embed src='file:///etc/hostname'>", ""),
        ("<base href='file:///etc/'><img src='hostname' alt=''>", ""),
        ("<link rel=attachment href='file:///etc/hostname'>", ""),
        ("<a rel=attachment href='file:///etc/hostname'>x</a>", ""),
        (f'<img src="{SVG}" alt="">', ""),
        ("<p>x</p>", "p { background: url(file:///etc/hostname) }"),
    ],
)
def test_nothing_is_fetched(own: Path, harbour: Briefing, page: str, style: str) -> None:
    (own / "briefing.html.j2").write_text(page, encoding="utf-8")
    (own / "style.css").write_text(style, encoding="utf-8")
    document = render_document(harbour, template=own)
    with pytest.raises(TemplateError, match="nothing is fetched"):
        render_pdf(document)


def test_flaw_in_a_style_sheet_is_logged(
    own: Path, harbour: Briefing, caplog: pytest.LogCaptureFixture
) -> None:
    (own / "briefing.html.j2").write_text("<p>x</p>", encoding="utf-8")
    style = "@import 'http://127.0.0.1:9/x.css'; p { colour: red }"
    (own / "style.css").write_text(style, encoding="utf-8")
    render_pdf(render_document(harbour, template=own))
    assert {record.name for record in caplog.records} == {"briefing.render"}
    assert "colour" in caplog.text
    assert "@import" in caplog.text


def test_a_missing_subsetter_is_told_once(
    harbour: Briefing, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("weasyprint.pdf.fonts.harfbuzz_subset", None)
    assert render_pdf(render_document(harbour)).startswith(b"%PDF")
    assert [record.name for record in caplog.records] == ["briefing.render"]
    assert "apt install libharfbuzz-subset0" in caplog.text


def test_missing_pango_is_one_message_and_no_banner(tmp_path: Path) -> None:
    """A process in which no library named pango can be loaded, as on a bare machine."""
    script = (
        "import cffi, cffi.api\n"
        "real = cffi.api._load_backend_lib\n"
        "def bare(backend, name, flags):\n"
        "    if name and 'pango' in name: \n"
        "        raise OSError(f'cannot load library {name!r}: no. Additionally, ctypes failed')\n"
        "    return real(backend, name, flags)\n"
        "cffi.api._load_backend_lib = bare\n"
        "from briefing.errors import MissingLibrary\n"
        "from briefing.render.pdf import load_weasyprint\n"
        "try: load_weasyprint()\n"
        "except MissingLibrary as error: print(error, '|', error.hint)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    lines = done.stdout.decode().splitlines()
    assert done.stderr == b""
    assert len(lines) == 1
    assert "Pango, which is not installed (" in lines[0]
    assert "ctypes" not in lines[0]
    assert "apt install libpango-1.0-0" in lines[0] or "brew install pango" in lines[0]
    assert issubclass(MissingLibrary, Exception)


def test_hostile_text_reaches_the_page_as_text(harbour_data: Any) -> None:
    hostile = [
        "<script>alert('x')</script>",
        "{{ 7 * 7 }}{% raw %}",
        "</style><style>* { display: none }</style>",
        "\\0027; content: url(x); } @page { size: 1cm",
        "&lt;b&gt; &#0; &nbsp;",
        "x" * 900,
        "unclosed \u202e override",
        "العربية and English",
        "e\u0301\u0323 combining, ﬁ ligature",
        "-1/0; DROP TABLE briefing; --",
        "%s %n {0} ${HOME} `id` $(id)",
        "file:///etc/passwd javascript:alert(1)",
    ]
    claims = harbour_data["key_points"]
    harbour_data["key_points"] = [
        {**claims[0], "id": f"k{i}", "text": text} for i, text in enumerate(hostile)
    ]
    harbour_data["masthead"]["title"] = hostile[3]
    harbour_data["masthead"]["subtitle"] = hostile[2]
    pdf = render_pdf(render_document(Briefing.model_validate(harbour_data, context=BY_THE_CHECK)))
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert 4 <= len(reader.pages) <= 9
    assert reader.pages[0].mediabox.width > 590
    assert reader.metadata is not None
    assert reader.metadata.title == hostile[3]
    page = folded("".join(page.extract_text() for page in reader.pages))
    for text in (*hostile[:5], hostile[5], *hostile[9:]):
        assert folded(text) in page, text


def test_marking_stands_on_every_page(harbour_data: Any) -> None:
    harbour_data["masthead"]["marking"] = "TLP:AMBER+STRICT"
    pdf = render_pdf(render_document(Briefing.model_validate(harbour_data, context=BY_THE_CHECK)))
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        assert page.extract_text().count("TLP:AMBER+STRICT") >= 2


def test_long_timeline_repeats_its_header_and_keeps_every_row(
    harbour_data: Any, tmp_path: Path
) -> None:
    event = harbour_data["timeline"][9]
    harbour_data["timeline"] = [
        {
            **event,
            "id": f"row{i}",
            "text": f"Event number {i:03} happened somewhere.",
            "date": {"edtf": "2022"},
        }
        for i in range(80)
    ]
    file = tmp_path / "long.pdf"
    file.write_bytes(
        render_pdf(render_document(Briefing.model_validate(harbour_data, context=BY_THE_CHECK)))
    )
    pages = tool("pdftotext", "-layout", file, "-").split("\f")
    with_rows = [page for page in pages if "Event number" in page]
    assert len(with_rows) >= 3
    assert all("What happened" in page for page in with_rows)
    found = re.findall(r"Event number (\d+)", "".join(pages))
    assert [int(number) for number in found] == list(range(80))
