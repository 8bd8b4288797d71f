"""Reading Word files back, by their XML alone: nothing here knows how they were written."""

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from briefing.model.briefing import Briefing
from briefing.model.finding import Finding
from briefing.render.document import Document, render_document
from briefing.render.docx import render_docx
from briefing.render.theme import Theme, load_theme

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
NAMES = {"w": W[1:-1], "r": R[1:-1]}
MOMENT = datetime(2022, 3, 18, 9, 30, tzinfo=UTC)
TEMPLATE = Path(__file__).parents[3] / "templates" / "backgrounder"


@dataclass
class WordFile:
    """A Word file taken apart."""

    data: bytes
    parts: dict[str, bytes] = field(init=False)

    def __post_init__(self) -> None:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}

    def xml(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    @property
    def body(self) -> etree._Element:
        return self.xml("word/document.xml")[0]

    def find(self, path: str, part: str = "word/document.xml") -> list[Any]:
        found = self.xml(part).xpath(path, namespaces=NAMES)
        assert isinstance(found, list)
        return found

    def paragraphs(self, part: str = "word/document.xml") -> list[tuple[str, str]]:
        """(style id, text) of each paragraph."""
        return [
            (
                str(paragraph.xpath("string(w:pPr/w:pStyle/@w:val)", namespaces=NAMES)),
                text_of(paragraph),
            )
            for paragraph in self.xml(part).iter(f"{W}p")
        ]

    def styled(self, style: str) -> list[str]:
        """The texts of the paragraphs in this style."""
        return [text for name, text in self.paragraphs() if name == style]

    def relationships(self, part: str) -> dict[str, str]:
        """Id → target of what a part points to."""
        folder, name = part.rsplit("/", 1)
        relations = self.xml(f"{folder}/_rels/{name}.rels")
        return {str(item.get("Id")): str(item.get("Target")) for item in relations}

    def printed(self) -> str:
        """All the text of the body without white space and without the marks of notes."""
        for noteref in (body := self.body).iter(f"{W}fldSimple"):
            if "NOTEREF" in str(noteref.get(f"{W}instr")):
                for run in list(noteref):
                    noteref.remove(run)
        return "".join(text_of(body).split())

    def footnotes(self) -> dict[str, str]:
        """Id → text of each real footnote."""
        return {
            str(note.get(f"{W}id")): text_of(note).strip()
            for note in self.xml("word/footnotes.xml")
            if note.get(f"{W}type") is None
        }


def text_of(element: etree._Element) -> str:
    """What an element prints; fields as they show before they are updated."""
    marks = {"br": "\n", "tab": "\t", "softHyphen": "\u00ad", "noBreakHyphen": "\u2011"}
    pieces = []
    for item in element.iter(f"{W}t", *(f"{W}{name}" for name in marks)):
        name = etree.QName(item).localname
        if name == "t":
            pieces.append(item.text or "")
        elif item.xpath("parent::w:r", namespaces=NAMES):  # not the tab stops of a style
            pieces.append(marks[name])
    return "".join(pieces)


@pytest.fixture(scope="session")
def theme() -> Theme:
    return load_theme(TEMPLATE / "theme.toml")


@pytest.fixture(scope="session")
def page(theme: Theme) -> Callable[..., Document]:
    """A Document around the content of a body."""

    def build(body: str, **changes: Any) -> Document:
        values: dict[str, Any] = {
            "html": f"<!DOCTYPE html><html lang='en'><head><title>No</title></head>"
            f"<body>{body}</body></html>",
            "style_sheet": "",
            "theme": theme,
            "title": "The ferry",
            "subject": "Backgrounder",
            "author": "Desk",
            "keywords": ("ferry", "island"),
            "language": "en",
            "direction": "ltr",
            "running_head": "The ferry",
            "marking": "",
            "created": MOMENT,
            "page": "A4",
            "labels": {"page_of": "Page {page} of {pages}"},
        }
        return Document(**(values | changes))

    return build


@pytest.fixture(scope="session")
def word(page: Callable[..., Document]) -> Callable[..., WordFile]:
    """The Word file of a body."""
    return lambda body, **changes: WordFile(render_docx(page(body, **changes)))


@pytest.fixture(scope="session")
def harbour_document(harbour: Briefing, warnings_left: Sequence[Finding]) -> Document:
    return render_document(harbour, warnings_left, created=MOMENT)


@pytest.fixture(scope="session")
def harbour_word(harbour_document: Document) -> WordFile:
    return WordFile(render_docx(harbour_document))
