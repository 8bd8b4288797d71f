import io
import time
import zlib
from contextlib import suppress
from functools import cache

import pypdf
import pytest

from briefing import check_briefing, draft_briefing
from briefing.errors import InputError
from briefing.model.article import Article, BlockKind
from briefing.read.article import read_article

PARAGRAPHS = """\
The harbour authority of Marvo decided on Tuesday to close the northern quay for three \
months, after divers had found cracks that were far wider than the engineers had expected.
“We have no choice but to act now,” said Ilda Ferro, who heads the authority. She added that \
the ferries would leave from the southern quay, which is smaller, and take longer.
Fishermen were surprised by the announcement. About 140 boats use the northern quay, and the \
fish market stands directly behind it; the buyers come before dawn and leave by seven.
The repairs are expected to cost 12.4 million crowns, and most of the money is an \
affair of the province, according to a statement published on 4 March 2024.
Engineers first reported the damage in 2019, but difficult negotiations over financing \
dragged on for years. An official efficiency review had found no deficiencies.
The town council of Marvo will meet on Thursday. Its members want to know why nobody told \
them about the photographs that a diver handed in eleven months before the closure.
""".splitlines()
HEADING = "A long dispute over money"
TITLE = "Marvo closes its northern quay after cracks are found"
MARGINS = """@page { size: A5; margin: 20mm;
  @top-center { content: 'The Marvo Paper' } @bottom-center { content: 'Page ' counter(page) } }"""
STYLES = {
    "one column": MARGINS,
    "two columns, justified": MARGINS
    + """ .text { columns: 2; text-align: justify; hyphens: auto }
    p { margin: 0; text-indent: 1.2em }""",
    "three columns, ragged": "@page { size: A4; margin: 15mm } .text { columns: 3 }",
    "indented over pages": MARGINS + "p { margin: 0; text-indent: 1.2em } body { font-size: 15pt }",
}


@cache
def pdf(style: str, *, title: str = TITLE, extra: str = "") -> bytes:
    from weasyprint import HTML

    half = len(PARAGRAPHS) // 2
    text = "".join(f"<p>{one}</p>" for one in PARAGRAPHS[:half]) + f"<h2>{HEADING}</h2>"
    text += "".join(f"<p>{one}</p>" for one in PARAGRAPHS[half:])
    page = f"""<html lang=en><head><title>Untitled</title><style>
    body {{ font: 10pt serif }} h1 {{ font-size: 18pt }} h2 {{ font-size: 12pt }} {style}
    </style></head><body><h1>{title}</h1><div class=by>By Tom Arden<br>5 March 2024</div>
    <div class=text>{text}{extra}</div></body></html>"""
    return bytes(HTML(string=page).write_pdf())


def read(data: bytes) -> Article:
    return read_article(data, "quay.pdf")


@pytest.mark.parametrize("name", STYLES)
def test_paragraphs_are_whole_whatever_the_layout(name: str) -> None:
    found = read(pdf(STYLES[name]))
    assert [block.text for block in found.paragraphs] == list(PARAGRAPHS)
    assert [block.text for block in found.of_kind(BlockKind.HEADING)] == [HEADING]
    assert found.title == TITLE
    assert found.authors == ("Tom Arden",)
    assert found.published == "2024-03-05"
    assert found.media_type == "application/pdf"
    for block in found.blocks:
        assert found.text[block.start : block.end] == block.text


def test_running_heads_stand_once_and_page_numbers_not_at_all() -> None:
    found = read(pdf(STYLES["indented over pages"]))
    assert found.text.count("The Marvo Paper") == 1
    assert "Page" not in found.text


def test_properties_fill_in_and_are_marked() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(".by, h1 { display: none }")))
    writer.add_metadata(
        {
            "/Title": "Quay closed",
            "/Author": "Tom Arden",
            "/CreationDate": "D:20240305120000Z",
        }
    )
    stream = io.BytesIO()
    writer.write(stream)
    found = read(stream.getvalue())
    assert (found.title, found.authors, found.published) == (
        "Quay closed",
        ("Tom Arden",),
        "2024-03-05",
    )
    assert {"title", "authors", "published"} <= found.inferred
    assert "title" not in read(pdf("")).inferred


def raw_pdf(stream: bytes, filters: bytes = b"") -> bytes:
    """A PDF of one page with this content, written by hand."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
        b" /Resources << /Font << /F1 " + font + b" >> >> >>",
        b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), filters, stream),
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + table
    return out + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def rows(*texts: tuple[int, int, str]) -> bytes:
    """Page content with each text at its place, in this order."""
    return b"".join(
        b"BT /F1 10 Tf %d %d Td (%s) Tj ET\n" % (left, bottom, text.encode())
        for left, bottom, text in texts
    )


def test_columns_drawn_row_by_row_are_read_column_by_column() -> None:
    left = ["The northern quay was", "closed on Tuesday, after", "divers had found cracks."]
    right = ["The repairs will cost 12", "million crowns, the town", "said in a statement then."]
    drawn = [
        (x, 700 - 12 * row, text)
        for row, pair in enumerate(zip(left, right, strict=True))
        for x, text in zip((50, 320), pair, strict=True)
    ]
    texts = [block.text for block in read(raw_pdf(rows(*drawn))).blocks]
    assert texts == [" ".join(left), " ".join(right)]


def test_words_broken_at_line_ends_are_written_as_elsewhere() -> None:
    lines = [
        "The well-known author of the report told the council that it was un-",
        "finished, and that a well-",
        "known engineer from the capital would have to write the rank-and-",
        "file members a letter about it before the end of the coming month.",
    ]
    found = read(raw_pdf(rows(*((50, 700 - 12 * i, line) for i, line in enumerate(lines)))))
    text = " ".join(block.text for block in found.blocks)
    assert "it was unfinished, and that a well-known engineer" in text
    assert "the rank-and-file members" in text


def test_points_of_a_list_are_blocks_of_their_own() -> None:
    points = "".join(f"<li>{text}</li>" for text in ("The dam is raised.", "The pumps stay here."))
    for style in ("", "ul { list-style-type: '\\f0b7  ' }"):
        data = pdf(style, extra=f"<p>The council named two steps:</p><ul>{points}</ul>")
        texts = [block.text for block in read(data).blocks]
        assert texts[-2:] == ["• The dam is raised.", "• The pumps stay here."]


def test_ligatures_are_read_as_letters() -> None:
    assert "efficiency" in read(pdf("")).text
    assert not {"ﬁ", "ﬀ", "ﬃ"} & set(read(pdf("")).text)


def test_pages_that_are_pictures() -> None:
    with pytest.raises(InputError, match="no text layer") as caught:
        read(raw_pdf(b"0 0 100 100 re f"))
    assert "OCR" in caught.value.hint


def test_encrypted() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("")))
    writer.encrypt("secret", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(InputError, match="is encrypted") as caught:
        read(stream.getvalue())
    assert "password" in caught.value.hint


@pytest.mark.parametrize("data", [b"%PDF-1.7\n...", b"%PDF-1.7" + b"\x00" * 5000, b"%PDF-"])
def test_damaged(data: bytes) -> None:
    with pytest.raises(InputError, match="damaged"):
        read(data)


def test_named_as_a_pdf_and_none() -> None:
    with pytest.raises(InputError, match="named as a PDF, but is none"):
        read(b"Some words stand here.")
    with pytest.raises(InputError, match="gzip"):
        read(b"\x1f\x8b\x08 ...")


def _packed(unit: bytes, times: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(unit) for _ in range(times)) + packer.flush()


def test_bombs_end_their_own_process_and_not_ours() -> None:
    """A gigabyte of blanks, packed twice, in a file of a few kilobytes."""
    twice = zlib.compress(_packed(b" " * 1_000_000, 1_200), 9)
    data = raw_pdf(twice, b"/Filter [/FlateDecode /FlateDecode]")
    assert len(data) < 20_000
    started = time.monotonic()
    with pytest.raises(InputError, match="too long or too much memory"):
        read(data)
    assert time.monotonic() - started < 35


def test_too_many_pages() -> None:
    writer = pypdf.PdfWriter()
    for _ in range(301):
        writer.add_blank_page(100, 100)
    stream = io.BytesIO()
    writer.write(stream)
    with pytest.raises(InputError, match="more than 300 pages"):
        read(stream.getvalue())


def test_very_many_scattered_words_stay_quick() -> None:
    scattered = rows(*((i * 37 % 590, i * 53 % 790, "word") for i in range(6_000)))
    started = time.monotonic()
    with suppress(InputError):
        read(raw_pdf(scattered))
    assert time.monotonic() - started < 15


def test_a_draft_from_a_pdf_passes_its_check() -> None:
    found = read(pdf(STYLES["two columns, justified"]))
    draft = draft_briefing(found)
    assert check_briefing(draft, {draft.sources[0].id: found}).briefing is not None


def test_a_printed_page_with_menus_and_teasers_before_its_headline() -> None:
    menu = "".join(f"<h1>{one}</h1><p>Latest news</p>" for one in ("Our sections", "Watch now"))
    page = pdf("h1 { font-size: 18pt } " + MARGINS, title=f"Top stories</h1>{menu}<h1>{TITLE}")
    found = read(page)
    assert found.title == TITLE
    assert [block.text for block in found.paragraphs] == list(PARAGRAPHS)
