"""Headings, contents, lists, tables, pictures: what an editor finds in the file."""

import base64
import struct
import zlib
from collections.abc import Callable
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CONTENTS = """
<nav role="doc-toc"><p class="toc-title">Contents</p><ol><li><a href="#a">First part</a>
<ol><li><a href="#b">A detail</a></li></ol></li><li><a href="#notes">Notes</a></li></ol></nav>
<section id="a"><h2>First part</h2><section><h3 id="b">A detail</h3><p>x</p></section></section>
<section role="doc-endnotes" id="notes"><h2>Notes</h2><ol><li id="n">x</li></ol></section>
"""


def test_title_and_headings_are_real_styles(harbour_word: Any) -> None:
    assert harbour_word.styled("Title") == ["Why does the ferry to Halvorn keep failing?"]
    assert len(harbour_word.styled("Heading1")) > 5
    assert len(harbour_word.styled("Heading2")) >= 3
    levels = harbour_word.find(
        "//w:style[starts-with(@w:styleId,'Heading')]/w:pPr/w:outlineLvl/@w:val", "word/styles.xml"
    )
    assert levels == ["0", "1", "2"]


def test_contents_are_filled_in_and_lead_to_the_headings(word: Callable[..., Any]) -> None:
    file = word(CONTENTS)
    assert file.styled("TOCHeading") == ["Contents"]
    assert file.styled("TOC1") == ["First part"]  # the notes are footnotes here
    assert file.styled("TOC2") == ["A detail"]
    assert [" ".join(text.split()) for text in file.find("//w:instrText/text()")] == [
        r'TOC \o "1-2" \h \n'
    ]
    assert file.find("//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"]
    for anchor, heading in zip(
        file.find("//w:hyperlink/@w:anchor"), ["First part", "A detail"], strict=True
    ):
        path = f"//w:p[w:bookmarkStart/@w:name='{anchor}']"
        assert [item.xpath("string()") for item in file.find(path)] == [heading]
        assert str(anchor).startswith("_Toc")


def test_contents_stay_the_same_when_word_updates_them(harbour_word: Any) -> None:
    assert harbour_word.find("//w:instrText/text()")[0].split()[:3] == ["TOC", "\\o", '"1-1"']
    assert harbour_word.styled("TOC1") == harbour_word.styled("Heading1")


def test_opening_the_file_asks_no_question(harbour_word: Any) -> None:
    settings = harbour_word.parts["word/settings.xml"]
    assert b"updateFields" not in settings
    assert b"w:dirty" not in harbour_word.parts["word/document.xml"]


def test_lists_start_again_and_nest(word: Callable[..., Any]) -> None:
    file = word(
        "<ol><li>a</li><li>b</li></ol><ol start='4'><li>c<ul><li>d</li></ul>e</li></ol>"
        "<ul><li><p>f</p><p>g</p></li></ul>"
    )
    assert file.paragraphs() == [
        ("ListNumber", "a"),
        ("ListNumber", "b"),
        ("ListNumber", "c"),
        ("ListBullet2", "d"),
        ("ListContinue", "e"),
        ("ListBullet", "f"),
        ("ListContinue", "g"),
    ]
    used = file.find("//w:numId/@w:val")
    assert used[0] == used[1] != used[2]
    starts = "//w:num[@w:numId='{}']//w:startOverride/@w:val"
    assert file.find(starts.format(used[2]), "word/numbering.xml") == ["4"]


def test_a_term_and_its_text_are_one_paragraph(word: Callable[..., Any]) -> None:
    file = word("<dl><dt>UN</dt><dd>United <em>Nations</em></dd><div><dt>EU</dt><dd><p>Union</p>"
                "<p>of states</p></dd></div></dl>")  # fmt: skip
    assert file.styled("TermList") == ["UN\tUnited Nations", "EU\tUnion", "of states"]
    assert file.find("//w:r[w:t='UN']/w:rPr/w:rStyle/@w:val") == ["Term"]


TABLE = """<table id="t"><caption><span class="number">Table <span class="seq">{n}</span></span>:
 What <em>happened</em></caption><colgroup><col style="width: 20%"><col style="width: 80%">
</colgroup><thead><tr><th scope="col">Date</th><th scope="col">Event</th></tr></thead><tbody>
{rows}</tbody></table>"""


def test_a_table_says_what_it_is(word: Callable[..., Any]) -> None:
    file = word(TABLE.format(n=1, rows="<tr><th scope='row'>1988</th><td>a</td></tr><tr><td>b"))
    assert file.find("//w:tblCaption/@w:val") == ["Table 1: What happened"]
    assert file.find("//w:tblDescription/@w:val") == ["Table 1: What happened"]
    assert file.find("//w:tr[w:trPr/w:tblHeader]//w:t/text()") == ["Date", "Event"]
    assert file.find("//w:tblLook/@w:firstRow") == ["1"]
    widths = [int(width) for width in file.find("//w:gridCol/@w:w")]
    assert abs(widths[1] - 4 * widths[0]) <= 4
    assert file.paragraphs()[:6] == [
        ("Caption", "Table 1: What happened"),
        ("TableHeading", "Date"),
        ("TableHeading", "Event"),
        ("TableRowHeading", "1988"),
        ("TableText", "a"),
        ("TableText", "b"),
    ]
    assert [len(row.findall(f"{W}tc")) for row in file.find("//w:tr")] == [2, 2, 2]
    assert not file.find("//w:tcBorders | //w:tblBorders | //w:shd")


def test_captions_number_themselves(word: Callable[..., Any]) -> None:
    row = "<tr><td>x</td></tr>"
    file = word("".join(TABLE.format(n=n, rows=row) for n in (1, 2, 5)))
    sequences = [" ".join(text.split()) for text in file.find("//w:fldSimple/@w:instr")]
    assert sequences == [r"SEQ Table \* ARABIC"] * 2 + [r"SEQ Table \* ARABIC \r 5"]
    assert file.find("//w:fldSimple//w:t/text()") == ["1", "2", "5"]
    assert set(file.find("//w:fldSimple//w:rStyle/@w:val")) == {"CaptionNumber"}


def test_tables_that_touch_stay_two(word: Callable[..., Any]) -> None:
    file = word(
        "<table data-field='t'><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>"
    )
    assert not file.find("//w:tbl/following-sibling::*[not(self::w:bookmarkEnd)][1][self::w:tbl]")


def test_a_long_table_is_rows_and_nothing_more(word: Callable[..., Any]) -> None:
    def size(count: int) -> tuple[int, int]:
        rows = "".join(f"<tr><td>{n}</td><td>event {n}</td></tr>" for n in range(count))
        file = word(TABLE.format(n=1, rows=rows))
        return len(file.find("//w:tr")), len(list(file.xml("word/document.xml").iter()))

    (rows_100, nodes_100), (rows_300, nodes_300) = size(100), size(300)
    assert (rows_100, rows_300) == (101, 301)
    row = (nodes_300 - nodes_100) // 200
    assert nodes_300 == nodes_100 + 200 * row
    assert row < 20


def png(width: int, height: int) -> str:
    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">L", zlib.crc32(kind + data))
        return struct.pack(">L", len(data)) + kind + data + checksum

    header = chunk(b"IHDR", struct.pack(">LLBBBBB", width, height, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress((b"\x00" + b"\x7f" * width) * height))
    blob = b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")
    return f"data:image/png;base64,{base64.b64encode(blob).decode()}"


def test_pictures_carry_their_description(word: Callable[..., Any], theme: Any) -> None:
    file = word(
        f'<figure><img src="{png(3000, 100)}" alt="A “map” &amp; scale"><figcaption>Map'
        '</figcaption></figure><p><img src="file:///etc/passwd" alt="not here">'
        '<img src="data:image/png;base64,AAAA" alt=" nor this"></p>'
    )
    assert file.find("//*[local-name()='docPr']/@descr") == ["A “map” & scale"]
    [width] = file.find("//*[local-name()='extent']/@cx")
    margins = theme.page.left + theme.page.right
    assert int(width) <= (210 - margins) * 36_000 + 1000
    assert len([name for name in file.parts if name.startswith("word/media/")]) == 1
    assert file.paragraphs()[1:] == [("Caption", "Map"), ("BodyText", "not herenor this")]


def test_arabic_runs_from_right_to_left(word: Callable[..., Any]) -> None:
    file = word("<p>The town <span lang='ar' dir='rtl'>ميناء (12)</span>, or ميناء, and <span"
                " lang='de'>Straße</span></p>")  # fmt: skip
    rtl = ["".join(run.itertext()) for run in file.find("//w:r[w:rPr/w:rtl]")]
    assert rtl == ["ميناء (12)", "ميناء"]
    assert file.find("//w:r[w:rPr/w:rtl]/w:rPr/w:lang/@w:bidi") == ["ar-SA"]
    assert file.find("//w:r[w:rPr/w:lang/@w:val='de-DE']/w:t/text()") == ["Straße"]
    assert b"Noto Naskh Arabic" in file.parts["word/fontTable.xml"]


def test_a_document_from_right_to_left(word: Callable[..., Any]) -> None:
    file = word(
        "<h2>عنوان</h2><p>نص <span dir='ltr' lang='en'>Kabul</span></p>"
        "<p dir='ltr' lang='en'>Left</p><table><tr><td>خلية</td></tr></table>",
        language="ar",
        direction="rtl",
    )
    assert file.find("//w:sectPr/w:bidi")
    assert file.find("//w:style[@w:styleId='Normal']/w:pPr/w:bidi", "word/styles.xml")
    assert file.find("//w:p[w:pPr/w:bidi/@w:val='0']//w:t/text()") == ["Left"]
    assert file.find("//w:tblPr/w:bidiVisual")
    assert file.find("//w:r[not(w:rPr/w:rtl)]/w:t/text()") == ["Kabul", "Left"]


def test_paper_margins_head_and_foot(word: Callable[..., Any], theme: Any) -> None:
    a4, letter = word("<p>x</p>"), word("<p>x</p>", page="letter", marking="TLP:GREEN")
    assert (a4.find("//w:pgSz/@w:w"), a4.find("//w:pgSz/@w:h")) == (["11906"], ["16838"])
    assert (letter.find("//w:pgSz/@w:w"), letter.find("//w:pgSz/@w:h")) == (["12240"], ["15840"])
    [left] = a4.find("//w:pgMar/@w:left")
    assert int(left) == round(theme.page.left * 1440 / 25.4)
    assert a4.find("//w:t/text()", "word/header1.xml") == []
    assert a4.find("//w:t/text()", "word/header2.xml") == ["The ferry"]
    for part in ("word/header1.xml", "word/header2.xml", "word/footer1.xml"):
        assert "TLP:GREEN" in letter.find("//w:t/text()", part)
    fields = [text.strip() for text in a4.find("//w:fldSimple/@w:instr", "word/footer1.xml")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "".join(a4.find("//w:t/text()", "word/footer1.xml")) == "Page 1 of 1"
