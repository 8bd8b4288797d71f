import io
import zipfile
from pathlib import Path

import docx
import pytest

from briefing import check_briefing, draft_briefing
from briefing import read_article as read_file
from briefing.errors import InputError
from briefing.model.article import Article, BlockKind
from briefing.read import package_parts
from briefing.read.article import read_article

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = (
    ("Title", "Title", ""),
    ("berschrift1", "heading 1", ""),
    ("Eigene", "Our section", '<w:basedOn w:val="berschrift1"/>'),
    ("Level", "Level", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    ("Beschriftung", "caption", ""),
)
SENTENCES = (
    "The harbour authority of Marvo closed the northern quay on Tuesday for three months.",
    "Divers had found cracks in the foundations that were wider than the engineers expected.",
    "The ferries to the islands will leave from the southern quay until the repairs are done.",
    "About 140 boats use the northern quay, and the fish market stands directly behind it.",
)


def paragraph(text: str, style: str = "", inner: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r>{inner}</w:p>"


def article(*more: str) -> str:
    """The body of an article with what the test is about between its sentences."""
    return (
        paragraph("Quay in Marvo closed after divers find cracks", "Title")
        + paragraph("By Tom Arden")
        + paragraph("5 March 2024")
        + paragraph(SENTENCES[0])
        + paragraph(SENTENCES[1])
        + "".join(more)
        + paragraph(SENTENCES[2])
        + paragraph(SENTENCES[3])
    )


def word_file(body: str, parts: dict[str, str] | None = None, *, namespace: str = WORD) -> bytes:
    """A Word file with the parts a reader needs."""

    def part(root: str, inner: str) -> str:
        return f'<w:{root} xmlns:w="{namespace}">{inner}</w:{root}>'

    styles = "".join(
        f'<w:style w:styleId="{ident}"><w:name w:val="{name}"/>{rest}</w:style>'
        for ident, name, rest in STYLES
    )
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": part("document", part("body", body)),
        "word/styles.xml": part("styles", styles),
        **(parts or {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, text)
    return stream.getvalue()


def body_of(data: bytes) -> list[str]:
    return [block.text for block in read_article(data, "a.docx").paragraphs]


def read(*more: str) -> Article:
    return read_article(word_file(article(*more)), "a.docx")


def test_a_document_as_the_library_writes_it(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.author = "Nils Ahorn"
    document.core_properties.title = "Quay, third draft"
    document.add_heading("Quay in Marvo closed after divers find cracks", 0)
    document.add_paragraph("5 March 2024")
    for text in SENTENCES[:2]:
        document.add_paragraph(text)
    document.add_heading("A long dispute", 1)
    for text in SENTENCES[2:]:
        document.add_paragraph(text)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Boats", "140"
    file = tmp_path / "quay.docx"
    document.save(str(file))
    found = read_file(file)
    assert found.title == "Quay in Marvo closed after divers find cracks"
    assert found.published == "2024-03-05"
    assert found.authors == ("Nils Ahorn",)
    assert found.inferred == {"authors", "language"}
    assert [block.text for block in found.paragraphs] == list(SENTENCES)
    assert [block.text for block in found.of_kind(BlockKind.HEADING)] == ["A long dispute"]
    assert "140" in [block.text for block in found.blocks]
    for block in found.blocks:
        assert found.text[block.start : block.end] == block.text


def test_what_the_page_shows_goes_before_the_properties() -> None:
    core = (
        '<p:coreProperties xmlns:p="x" xmlns:dc="y"><dc:title>Draft 3</dc:title>'
        "<dc:creator>Some Person</dc:creator><dc:created>2024-03-09T10:00:00Z</dc:created>"
        "<dc:language>en-GB</dc:language></p:coreProperties>"
    )
    found = read_article(word_file(article(), {"docProps/core.xml": core}), "a.docx")
    assert found.title == "Quay in Marvo closed after divers find cracks"
    assert found.authors == ("Tom Arden",)
    assert found.published == "2024-03-05"
    assert found.language == "en-GB"
    assert found.inferred == {"language"}
    bare = "".join(paragraph(text) for text in SENTENCES)
    found = read_article(word_file(bare, {"docProps/core.xml": core}), "a.docx")
    assert (found.title, found.authors, found.published) == (
        "Draft 3",
        ("Some Person",),
        "2024-03-09",
    )
    assert found.inferred == {"title", "authors", "published", "language"}


@pytest.mark.parametrize("style", ["berschrift1", "Eigene", "Level"])
def test_headings_by_built_in_name_parent_or_outline_level(style: str) -> None:
    found = read(paragraph("A long dispute over the money", style))
    headings = [block.text for block in found.of_kind(BlockKind.HEADING)]
    assert headings == ["A long dispute over the money"]


def test_tracked_changes_are_read_as_accepted() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    changed = (
        "<w:p>"
        + run.format("The repairs will cost ")
        + "<w:del><w:r><w:delText>nine</w:delText></w:r></w:del>"
        + "<w:ins>"
        + run.format("twelve")
        + "</w:ins>"
        + run.format(" million crowns, the mayor said.")
        + "</w:p>"
    )
    moved = (
        "<w:p><w:moveFrom><w:r><w:t>Gone from here.</w:t></w:r></w:moveFrom></w:p>"
        "<w:p><w:moveTo>" + run.format("The town will pay one third of it.") + "</w:moveTo></w:p>"
    )
    joined = (
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
        + run.format("One paragraph was two ")
        + "</w:p><w:p>"
        + run.format("before somebody took out the mark between them.")
        + "</w:p>"
    )
    texts = [block.text for block in read(changed, moved, joined).paragraphs]
    assert texts[2:5] == [
        "The repairs will cost twelve million crowns, the mayor said.",
        "The town will pay one third of it.",
        "One paragraph was two before somebody took out the mark between them.",
    ]


def test_all_text_that_shows_and_none_that_does_not() -> None:
    run = "<w:r>{}</w:r>"
    shown = (
        "<w:p><w:hyperlink>" + run.format("<w:t>The mayor said that the </w:t>") + "</w:hyperlink>"
        "<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>"
        + run.format("<w:t>market</w:t>")
        + "</w:sdtContent></w:sdt>"
        + run.format("<w:tab/><w:t>opens at dawn</w:t><w:noBreakHyphen/>")
        + run.format("<w:fldChar/><w:instrText>REF x</w:instrText>")
        + run.format("<w:rPr><w:vanish/></w:rPr><w:t>secret </w:t>")
        + run.format("<w:t>or</w:t><w:softHyphen/><w:t>der it is.</w:t>")
        + "</w:p>"
    )
    box = paragraph(
        "The buyers from the valley come with vans before the sun is up.",
        inner="<w:r><w:drawing><w:txbxContent>"
        + paragraph("A word in a box beside it.")
        + "</w:txbxContent></w:drawing></w:r>",
    )
    texts = [block.text for block in read(shown, box).blocks]
    assert "The mayor said that the market opens at dawn\u2011order it is." in texts
    at = texts.index("The buyers from the valley come with vans before the sun is up.")
    assert texts[at + 1] == "A word in a box beside it."
    assert "secret" not in " ".join(texts)


def test_two_breaks_part_paragraphs_and_notes_are_set_apart() -> None:
    broken = paragraph(
        "The first half stands here for all to see.",
        inner="<w:r><w:br/><w:br/><w:t>The second half stands below an empty line.</w:t></w:r>",
    )
    notes = f'<w:footnotes xmlns:w="{WORD}">{paragraph("Report of the authority, page 3.")}'
    data = word_file(article(broken), {"word/footnotes.xml": notes + "</w:footnotes>"})
    found = read_article(data, "a.docx")
    texts = [block.text for block in found.paragraphs]
    assert texts[2:4] == [
        "The first half stands here for all to see.",
        "The second half stands below an empty line.",
    ]
    assert found.blocks[-1].text == "Report of the authority, page 3."
    assert found.blocks[-1].kind is BlockKind.NOTE


def test_strict_files_are_read_too() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    assert body_of(word_file(article(), namespace=strict)) == list(SENTENCES)


def test_type_is_told_by_the_bytes_and_not_by_the_name() -> None:
    assert read_article(word_file(article()), "-").media_type.endswith("wordprocessingml.document")
    with pytest.raises(InputError, match="named as a Word document, but is none"):
        read_article(b"Some text stands here.", "a.docx")
    with pytest.raises(InputError, match="the file is empty"):
        read_article(b"", "a.docx")


def _zip(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(name, data)
    return stream.getvalue()


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;&b;</x>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"PK\x03\x04....", "no whole zip file"),
        (_zip({"mimetype": b"application/epub+zip"}), "a zip file, not a Word document"),
        (_zip({"content.xml": b"<a/>"}), "an OpenDocument file, not a Word document"),
        (_zip({"word/document.xml": b"<a><b></a>"}), r"`word/document.xml` .* \(line 1\)"),
        (_zip({"word/document.xml": ENTITIES}), "declares entities"),
        (_zip({"word/document.xml": b"<w>" * 10_000}), "not XML that can be read"),
        (_zip({"word/document.xml": b""}), "not XML that can be read"),
        (word_file(paragraph("Words")), "no article body"),
        (word_file(article())[:-400], "no whole zip file"),
    ],
)
def test_what_is_no_word_file(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        read_article(data, "a.docx")
    assert caught.value.file == "a.docx"
    assert caught.value.hint


def test_bombs_are_stopped_by_what_they_unpack_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_parts, "MAXIMUM_UNPACKED", 1_000_000)
    data = word_file(paragraph("a" * 3_000_000))
    assert len(data) < 10_000
    with pytest.raises(InputError, match="unpacks to more than 1 MB"):
        read_article(data, "a.docx")
    monkeypatch.setattr(package_parts, "MAXIMUM_ENTRIES", 2)
    with pytest.raises(InputError, match="more than 2 parts"):
        read_article(word_file(article()), "a.docx")


def test_a_damaged_part_is_told() -> None:
    data = bytearray(word_file(article()))
    at = data.find(b"word/document.xml") + 60
    data[at : at + 40] = bytes(40)
    with pytest.raises(InputError, match=r"is damaged|not XML"):
        read_article(bytes(data), "a.docx")


def test_a_draft_from_a_word_file_passes_its_check() -> None:
    found = read()
    draft = draft_briefing(found)
    checked = check_briefing(draft, {draft.sources[0].id: found})
    assert checked.briefing is not None
    assert draft.sources[0].sha256 == found.sha256
