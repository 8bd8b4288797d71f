"""PDF and Word file read back, each by its own means: they carry what the model says.

The PDF is read through its structure tree, as assistive technology reads it; the Word file
through its XML. Nothing here knows the page that both were written from.
"""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pypdf
import pytest
from lxml import etree
from pypdf.generic import ContentStream

from briefing.model.briefing import Abbreviation, Briefing, Certainty, Claim, EventKind, Figure
from briefing.model.finding import dotted
from briefing.model.source import Evidence
from briefing.render.dates import DateWords
from briefing.render.docx import render_docx
from briefing.render.language import load_language
from briefing.render.numbers import display_quantity
from briefing.render.pdf import render_pdf
from briefing.render.timeline import group_by_year, split_dated

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SOURCE_BOX = "source box"
LINE_END = "\x1f"
"""Stands for a hyphen at the end of a line, which may be the word's own or not."""


def plain(text: str) -> str:
    """Without white space and invisible characters; ligatures and quotation marks made alike."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"[\u2066-\u2069\u202a-\u202e\u200e\u200f\u2060\u00ad]", "", text)
    text = re.sub("[‘’‚“”„‟«»']", '"', text)
    return re.sub(r"\s+", "", text)


@dataclass
class Link:
    """A link of the PDF: what it shows, where it leads, the area one can click."""

    page: int
    target: str
    area: tuple[float, ...]
    text: str = ""


@dataclass
class Reading:
    """What a file says: the text of each section by its heading, and its notes by number.

    A note mark reads `⟦3⟧`.
    """

    sections: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    marks: list[Link] = field(default_factory=list)
    backlinks: dict[str, list[Link]] = field(default_factory=dict)

    @property
    def body(self) -> str:
        return "\n".join(f"{heading}\n{text}" for heading, text in self.sections.items())


def glyph_texts(font: Any) -> dict[bytes, str]:
    """What each glyph of a font stands for, by the table that the PDF carries for readers."""
    table = font["/ToUnicode"].get_object().get_data().decode("latin-1")
    return {
        bytes.fromhex(code): bytes.fromhex(text).decode("utf-16-be")
        for part in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL)
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", part)
    }


def marked_texts(reader: pypdf.PdfReader, page: Any) -> dict[int, str]:
    """The text of each piece of marked content of a page."""
    fonts = {
        name: glyph_texts(font.get_object()) for name, font in page["/Resources"]["/Font"].items()
    }
    texts: dict[int, str] = {}
    open_: list[int | None] = []
    glyphs: dict[bytes, str] = {}
    for operands, operator in ContentStream(page["/Contents"], reader).operations:
        if operator in {b"BDC", b"BMC"}:
            properties = operands[1] if len(operands) > 1 else {}
            open_.append(properties.get("/MCID") if isinstance(properties, dict) else None)
        elif operator == b"EMC":
            open_.pop()
        elif operator == b"Tf":
            glyphs = fonts[operands[0]]
        elif operator in {b"Tj", b"TJ"}:
            pieces = operands[0] if operator == b"TJ" else operands
            number = next((mark for mark in reversed(open_) if mark is not None), None)
            for piece in pieces:
                code = getattr(piece, "original_bytes", b"")
                shown = "".join(glyphs.get(code[at : at + 2], "") for at in range(0, len(code), 2))
                if number is not None:
                    texts[int(number)] = texts.get(int(number), "") + shown
    return texts


def structure(reader: pypdf.PdfReader) -> Iterator[tuple[list[str], str, str]]:
    """(kinds of the elements around, object number of the link, text) of each run of text, as
    the structure tree orders them."""
    pages = {page.indirect_reference.idnum: page for page in reader.pages}
    texts: dict[int, dict[int, str]] = {}

    def walk(
        element: Any, kinds: list[str], link: str, on: int
    ) -> Iterator[tuple[list[str], str, str]]:
        if isinstance(element, int):
            if on not in texts:
                texts[on] = marked_texts(reader, pages[on])
            yield kinds, link, texts[on].get(int(element), "")
            return
        if element.get("/Type") == "/OBJR":
            return
        on = element.raw_get("/Pg").idnum if "/Pg" in element else on
        kinds = [*kinds, str(element.get("/S", ""))[1:]]
        inside = element.get("/K", [])
        inside = [item.get_object() for item in (inside if isinstance(inside, list) else [inside])]
        for item in inside:
            if isinstance(item, dict) and item.get("/Type") == "/OBJR":
                link = str(item.raw_get("/Obj").idnum)
        yield kinds, "", ""  # an element without text of its own begins here
        for item in inside:
            yield from walk(item, kinds, link, on)

    yield from walk(reader.root_object["/StructTreeRoot"], [], "", 0)


def pdf_links(reader: pypdf.PdfReader) -> dict[str, Link]:
    """The links by the number of their object."""
    found = {}
    for number, page in enumerate(reader.pages):
        for reference in page.get("/Annots", []):
            annotation = reference.get_object()
            target = annotation.get("/Dest") or annotation.get("/A", {}).get("/URI", "")
            area = tuple(float(edge) for edge in annotation["/Rect"])
            found[str(reference.idnum)] = Link(number, str(target), area)
    return found


def logical(text: str) -> str:
    """Letters that run from right to left, which a PDF gives in the order of the eye."""
    return re.sub("[\u0590-\u08ff]+", lambda run: run[0][::-1], text)


def under_headings(reader: pypdf.PdfReader) -> Iterator[tuple[str, list[str], str, str]]:
    """(heading, kinds of the elements around, link, text) of all that stands under a heading."""
    heading, in_heading, count = "", False, 0
    for kinds, link, words in structure(reader):
        if "H2" in kinds:
            count += not in_heading
            heading = (heading if in_heading else "") + plain(words)
            in_heading = True
        else:
            in_heading = False
            if heading:
                # The box may be named as the list of sources at the end is.
                yield SOURCE_BOX if count == 1 else heading, kinds, link, words


def read_pdf(data: bytes, labels: Mapping[str, str]) -> Reading:
    reader = pypdf.PdfReader(io.BytesIO(data))
    links = pdf_links(reader)
    reading, number, in_contents = Reading(), "", False
    for heading, kinds, link, words in under_headings(reader):
        # The table of contents has no heading of its own rank.
        in_contents = heading == SOURCE_BOX and (
            in_contents or plain(words) == plain(labels["contents"])
        )
        reading.sections.setdefault(heading, "")
        if not words or in_contents or "THead" in kinds:  # headers are repeated on each page
            continue
        text = re.sub(r"(?<=\w)-$", LINE_END, logical(plain(words)))
        target = links[link].target if link else ""
        if heading == plain(labels["notes"]):
            if "Lbl" in kinds:
                number = text.rstrip(".")
                reading.notes[number] = ""
            elif target.startswith("ref-"):
                shown = replace(links[link], text=text)
                reading.backlinks.setdefault(number, []).append(shown)
            else:
                reading.notes[number] += text
        elif "Lbl" in kinds:
            continue
        elif target.startswith("note-"):
            reading.marks.append(replace(links[link], text=text))
            reading.sections[heading] += f"⟦{text}⟧"
        else:
            reading.sections[heading] += text
    return reading


def word_text(element: etree._Element) -> str:
    return "".join(item.text or "" for item in element.iter(f"{W}t"))


def read_word(data: bytes) -> Reading:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))[0]
        footnotes = etree.fromstring(archive.read("word/footnotes.xml"))
    # Word numbers notes in the order of their marks, whatever their ids are.
    marks = [str(mark.get(f"{W}id")) for mark in body.iter(f"{W}footnoteReference")]
    assert len(set(marks)) == len(marks)
    numbers = {ident: str(number) for number, ident in enumerate(marks, 1)}
    bookmarks = {
        str(start.get(f"{W}name")): start
        for start in body.iter(f"{W}bookmarkStart")
        if start.getnext() is not None
    }
    reading, heading = Reading(), ""
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = "" if style is None else str(style.get(f"{W}val"))
        if name in {"Heading1", "SourceBoxHeading"}:
            box = name == "SourceBoxHeading"
            heading = SOURCE_BOX if box else plain(word_text(paragraph))
            reading.sections[heading] = ""
            continue
        row = next(paragraph.iterancestors(f"{W}tr"), None)
        header = row is not None and row.find(f"{W}trPr/{W}tblHeader") is not None
        if not heading or header or name.startswith("TOC"):
            continue
        for item in paragraph.iter(f"{W}t", f"{W}footnoteReference", f"{W}fldSimple"):
            field_of = next(item.iterancestors(f"{W}fldSimple"), None)
            if item.tag == f"{W}footnoteReference":
                reading.sections[heading] += f"⟦{numbers[str(item.get(f'{W}id'))]}⟧"
            elif item.tag == f"{W}fldSimple":
                words = str(item.get(f"{W}instr")).split()
                if words[0] == "NOTEREF":
                    held = bookmarks[words[1]].getnext()
                    reference = held.find(f".//{W}footnoteReference")
                    assert reference is not None, words
                    assert word_text(item) == numbers[str(reference.get(f"{W}id"))]
                    reading.sections[heading] += f"⟦{word_text(item)}⟧"
            elif field_of is None or "NOTEREF" not in str(field_of.get(f"{W}instr")):
                reading.sections[heading] += plain(item.text or "")
    for note in footnotes:
        ident = str(note.get(f"{W}id"))
        if note.get(f"{W}type") is None:
            reading.notes[numbers[ident]] = plain(word_text(note))
    return reading


def place(evidence: Evidence) -> tuple[str, int | None, int | None]:
    return evidence.source, evidence.quote.start, evidence.quote.end


@dataclass
class Expected:
    """What a briefing must read like, worked out from the model alone."""

    briefing: Briefing
    language: str
    numbers: dict[tuple[str, int | None, int | None], int] = field(default_factory=dict)
    quotes: list[Evidence] = field(default_factory=list)

    def marks(self, evidence: tuple[Evidence, ...]) -> str:
        numbers = set()
        for item in evidence:
            if place(item) not in self.numbers:
                self.numbers[place(item)] = len(self.numbers) + 1
                self.quotes.append(item)
            numbers.add(self.numbers[place(item)])
        return ",".join(f"⟦{number}⟧" for number in sorted(numbers))

    def records(self) -> Iterator[tuple[str, list[str]]]:
        """(path in the model, the texts that print it) in the order of the page."""
        briefing, words = self.briefing, load_language(self.language)
        dates = DateWords(words)
        dated, undated = split_dated(briefing.timeline)
        order = [row for group in group_by_year(dated) for row in group.rows]
        order += undated
        chronology = {("timeline", index): at for at, (index, _) in enumerate(order)}
        cited = sorted(
            enumerate(briefing.cited()),
            key=lambda item: (
                (self._first_event(), chronology[item[1][0]])  # type: ignore[index]
                if item[1][0][0] == "timeline"
                else (item[0], 0)
            ),
        )
        for _, (path, item) in cited:
            marks = self.marks(item.evidence)
            if isinstance(item, Abbreviation):
                yield dotted(path), [item.short, item.long + marks]
                continue
            running = path[0] in {"key_points", "summary", "background", "gaps"}
            if running or not isinstance(item, Claim):
                yield dotted(path), [item.text + marks]
                continue
            parts = [item.text]
            if isinstance(item, Figure):
                parts = [display_quantity(item, words), item.text, item.population or ""]
                parts.append(dates.show(item.as_of) if item.as_of else "")
            if (date := getattr(item, "date", None)) is not None:
                planned = getattr(item, "kind", "") is EventKind.PLAN
                planned = planned or item.certainty is Certainty.PLANNED
                shown = dates.show(
                    date.edtf, date.relation, expression=date.expression, planned=planned
                )
                parts = [shown, item.text]
            if path[0] == "actors":
                aliases = getattr(item, "aliases", ())
                parts = [getattr(item, "name", ""), *aliases, item.text]
            if path[0] != "actors" or item.certainty is not Certainty.STATED:
                parts += [item.who or "", words.groups["certainty"][item.certainty.value]]
            if path[0] == "disputes":
                parts += [getattr(item, "problem", ""), getattr(item, "action", "") or ""]
            yield dotted(path), [*parts, marks, *self.places(item)]

    def places(self, item: Claim) -> list[str]:
        return list(dict.fromkeys(e.locator or "" for e in item.evidence)) if item.evidence else []

    def _first_event(self) -> int:
        names = [path[0] for path, _ in self.briefing.cited()]
        return names.index("timeline")


GAP = 260
"""Between two records stand at most a heading and a caption, in signs."""


def differences(briefing: Briefing, language: str, pdf: Reading, word: Reading) -> list[str]:
    """What either file lacks, has in another order, or says otherwise than the model."""
    expected = Expected(briefing, language)
    records = list(expected.records())
    wrong = []
    for name, reading in (("pdf", pdf), ("word", word)):
        body, at = reading.body, 0
        for path, parts in records:
            for part in filter(None, (plain(part) for part in parts)):
                found = re.compile(loose(part)).search(body, at)
                if found is None or (at and found.start() - at > GAP):
                    wrong.append(f"{name}: {path}: {part}")
                else:
                    at = found.end()
        if list(reading.notes) != [str(n) for n in range(1, len(expected.quotes) + 1)]:
            wrong.append(f"{name}: notes {list(reading.notes)}")
        for number, evidence in enumerate(expected.quotes, 1):
            text = reading.notes.get(str(number), "")
            source = briefing.source(evidence.source)
            assert source is not None
            first = source.author[0] if source.author else None
            name_of = (first.family or first.full) if first else source.title
            quote = (
                rf'{re.escape(evidence.locator or "")}:?"{loose(plain(evidence.quote.exact))}"\.?$'
            )
            if not re.search(quote, text):
                wrong.append(f"{name}: quote of note {number}: {text}")
            if not re.search(loose(plain(name_of)), text):
                wrong.append(f"{name}: source of note {number}: {text}")
    shared = [heading for heading in pdf.sections if heading in word.sections]
    if shared != [heading for heading in word.sections if heading in pdf.sections]:
        wrong.append(f"order of headings: {list(pdf.sections)}, {list(word.sections)}")
    wrong += [
        f"section {heading} differs: {pdf.sections[heading]} / {word.sections[heading]}"
        for heading in shared
        if not re.fullmatch(loose(word.sections[heading]), pdf.sections[heading])
    ]
    only = set(pdf.sections) ^ set(word.sections)
    if len(only) > 1:  # the notes stand at the foot of the pages in Word
        wrong.append(f"headings in one file only: {only}")
    wrong += [
        f"note {number}: PDF and Word differ: {text} / {word.notes.get(number)}"
        for number, text in pdf.notes.items()
        if not re.fullmatch(loose(word.notes.get(number, "")), text)
    ]
    return wrong


def loose(text: str) -> str:
    """The text as a pattern: a hyphen at the end of a line is the text's own, or added there."""
    pieces = [f"[-{LINE_END}]" if sign == "-" else re.escape(sign) for sign in text]
    return f"{LINE_END}?".join(pieces)


def test_both_files_carry_what_the_model_says(made: Any) -> None:
    pdf, word = read_pdf(made.pdf, made.document.labels), read_word(made.word)
    assert differences(made.briefing, made.document.language, pdf, word) == []


def test_marks_and_notes_are_linked_both_ways(made: Any) -> None:
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    places = {}
    for name, place_ in reader.named_destinations.items():
        page = reader.get_destination_page_number(place_)
        places[name] = (page, float(place_["/Left"]), float(place_["/Top"]))
    reading = read_pdf(made.pdf, made.document.labels)
    assert reading.marks
    nth: dict[str, int] = {}
    for mark in reading.marks:
        assert mark.target == f"note-{mark.text}"
        left, one, right, other = mark.area
        assert right - left > 2.5, "no area to click"
        assert abs(one - other) > 4, "no area to click"
        nth[mark.text] = nth.get(mark.text, 0) + 1
        page, x, y = places[f"ref-{mark.text}-{nth[mark.text]}"]
        assert page == mark.page
        assert abs(x - left) < 3
        assert min(one, other) - 3 < y < max(one, other) + 12
    for number, links in reading.backlinks.items():
        expected = [f"ref-{number}-{n}" for n in range(1, nth[number] + 1)]
        assert [link.target for link in links] == expected
        page, x, y = places[f"note-{number}"]
        for link in links:
            assert link.page - page in {0, 1}
            if link.page == page and link.area[0] - x < 230:  # not in the next column
                assert max(link.area[1], link.area[3]) < y + 3
    assert list(reading.backlinks) == list(reading.notes)


ROW = re.compile(r'<tr id="timeline-3">.*?</tr>', re.DOTALL)


def _without_a_row(html: str) -> str:
    return ROW.sub("", html, count=1)


def _two_swapped(html: str) -> str:
    first, second = re.findall(r'(?<=<li id="key-points-[01]">).*?(?=</span>)', html)
    return html.replace(first, "@").replace(second, first).replace("@", second)


def _a_digit_changed(html: str) -> str:
    head, notes = html.split('role="doc-endnotes"')
    return f'{head}role="doc-endnotes"{notes.replace("212 people", "213 people", 1)}'


def _another_mark(html: str) -> str:
    return html.replace('id="ref-5-2" href="#note-5">5<', 'id="ref-5-2" href="#note-4">4<')


CHANGES = {
    "timeline[3]": _without_a_row,
    "key_points[0]": _two_swapped,
    "quote of note 1": _a_digit_changed,
    "⟦5⟧": _another_mark,
}


@pytest.mark.parametrize("named", CHANGES)
def test_a_change_is_seen_in_word(harbour: Any, named: str) -> None:
    html = CHANGES[named](harbour.document.html)
    assert html != harbour.document.html
    word = read_word(render_docx(replace(harbour.document, html=html)))
    pdf = read_pdf(harbour.pdf, harbour.document.labels)
    found = differences(harbour.briefing, "en", pdf, word)
    assert any(line.startswith("word") and named in line for line in found), found
    assert not any(line.startswith("pdf") for line in found), found


def test_every_change_is_seen_in_the_pdf(harbour: Any) -> None:
    """All at once, because a PDF takes its time."""
    html = harbour.document.html
    for change in CHANGES.values():
        html = change(html)
    pdf = read_pdf(render_pdf(replace(harbour.document, html=html)), harbour.document.labels)
    found = differences(harbour.briefing, "en", pdf, read_word(harbour.word))
    for named in CHANGES:
        assert any(line.startswith("pdf") and named in line for line in found), (named, found)
    assert not any(line.startswith("word") for line in found), found


def test_a_fault_of_one_writer_is_seen(harbour: Any) -> None:
    html = harbour.document.html.replace("crowns", "crown", 1)
    pdf, word = read_pdf(harbour.pdf, harbour.document.labels), read_word(harbour.word)
    other = read_word(render_docx(replace(harbour.document, html=html)))
    assert differences(harbour.briefing, "en", pdf, word) == []
    assert differences(harbour.briefing, "en", pdf, other) != []
