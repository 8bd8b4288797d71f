"""Briefings that are hard to set, each made into both formats once."""

import importlib.util
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from briefing import pipeline
from briefing.model.briefing import BY_THE_CHECK, Briefing
from briefing.model.finding import Finding, Severity
from briefing.render.document import Document, render_document
from briefing.render.docx import render_docx
from briefing.render.pdf import render_pdf

ROOT = Path(__file__).parents[2]
MOMENT = datetime(2022, 3, 18, 9, 30, tzinfo=UTC)
Data = dict[str, Any]


def _harbour() -> Data:
    spec = importlib.util.spec_from_file_location("harbour", ROOT / "tests/render/conftest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    data: Data = module.load_harbour()
    return data


HARBOUR = _harbour()
LISTS = "key_points summary key_figures background timeline actors disputes gaps abbreviations"


def passage(number: int, text: str, source: str = "gazette") -> Data:
    quote = {"exact": text, "start": 10_000 * number, "end": 10_000 * number + len(text)}
    return {"source": source, "locator": str(number), "quote": quote}


def _long(data: Data) -> Data:
    """Sixty rows, each with a note of its own; half of them in one year; two marks in places."""
    words = "the harbour master noted the time, the wind and the names of all who were on the pier"
    data["timeline"] = [
        {
            "id": f"row{i}",
            "text": f"Event {i}: {words[: 20 + 7 * (i % 10)].strip()}.",
            "date": {"edtf": f"{1990 + i}" if i < 30 else f"2021-{1 + i % 12:02}-{1 + i % 27:02}"},
            "who": "The harbour master, as told to the Sound Gazette" if i % 7 == 0 else None,
            "certainty": "attributed" if i % 7 == 0 else "stated",
            "evidence": [passage(i + 100, f"entry {i}: {words}")]
            + [passage(i + 200, f"in the margin of entry {i}")] * (i % 9 == 0),
        }
        for i in range(60)
    ]
    data["masthead"] |= {"marking": "TLP:AMBER+STRICT", "status": "approved"}
    return data


def _words(data: Data) -> Data:
    """Words and addresses longer than a column, a title of three lines with marks in it."""
    long_word = "Hafenschifffahrtsgesellschaftsaufsichtsratsvorsitzendenwahlausschussprotokoll"
    address = "https://register.example/" + "protokolle/2022/maerz/" * 5 + "?seite=1&zeile=2#ende"
    data["masthead"] |= {
        "title": "„Tern“ & „Möwe“: warum die Fähren <im Sund> seit Jahren ausfallen, wer dafür "
        "zahlt & was der Landkreis, die Reederei und die Gewerkschaft einander vorwerfen",
        "language": "de",
        "status": "edited",
        "prepared_by": "Referat für Küstenschifffahrt & Hafenangelegenheiten",
    }
    data["sources"][0] |= {"URL": address, "note": long_word * 2, "language": "de"}
    data["timeline"][1] |= {"text": f"Eintrag {long_word} siehe {address}", "who": long_word}
    data["actors"][0] |= {"name": long_word, "aliases": ["ΟΡΓΑΝΙΣΜΟΣ ΛΙΜΕΝΟΣ", address]}
    data["actors"][1] |= {"name": "Ahlgren-Eklund-Πάππας-Fitzwilliam-Montmorency, Freifrau von"}
    data["actors"][2] |= {"name": "سندیکای ملوانان", "aliases": ["اتحادیه", "Union"]}
    data["disputes"][0] |= {"problem": long_word, "action": address, "who": long_word}
    data["abbreviations"].append({"short": "HSGARVWAP", "long": long_word})
    data["gaps"] = [{"id": "only", "text": "Wer zahlt."}]
    data["key_figures"][0] |= {"value": 6_200_000, "unit": "Kronen"}
    quote = "Er nannte es \"eine Frage von Tagen\" und ging. 'So ist es,' sagte er"
    data["key_points"][0]["evidence"] = [passage(900, quote)]
    return data


def _several(data: Data) -> Data:
    """French words around three sources, whose titles carry quotation marks."""
    data["masthead"]["language"] = "fr"
    data["sources"] += [
        {"id": "radio", "title": "Ship news at nine", "container-title": "Radio Sound"},
        {"id": "board", "title": 'What the board calls "a pattern"', "language": "en",
         "publisher": "Halvorn Harbour Board", "author": ["Board of Halvorn Harbour"]},
    ]  # fmt: skip
    for number, row in enumerate(data["timeline"][:9]):
        row["evidence"] = row["evidence"] + [
            passage(300 + number, f"at nine, item {number}", "radio"),
            passage(400 + number // 3, f"a pattern, page {number // 3}", "board"),
        ]
    data["gaps"] = data["gaps"][:1]
    return data


def _sparse(data: Data) -> Data:
    """One key point and nothing else."""
    first = data["key_points"][0]
    data |= {name: [] for name in LISTS.split()}
    return data | {"key_points": [first]}


@dataclass(frozen=True)
class Made:
    """A briefing with the document and the files made from it."""

    briefing: Briefing
    document: Document

    @cached_property
    def pdf(self) -> bytes:
        return render_pdf(self.document)

    @cached_property
    def word(self) -> bytes:
        return render_docx(self.document)


def _invented(change: Callable[[Data], Data], page: str = "A4") -> Made:
    briefing = Briefing.model_validate(change(deepcopy(HARBOUR)), context=BY_THE_CHECK)
    warning = Finding(
        check="a-check",
        severity=Severity.WARNING,
        message="the publisher was inferred",
        path=("sources", 0, "publisher"),
    )
    findings = [warning] if len(briefing.timeline) else []
    return Made(briefing, render_document(briefing, findings, page=page, created=MOMENT))


def _sample() -> Made:
    checked = pipeline.check_briefing(ROOT / "data/isis-khorasan/briefing.yaml")
    assert checked.briefing is not None
    document = render_document(checked.briefing, checked.findings, created=MOMENT)
    return Made(checked.briefing, document)


def _article() -> Made:
    """A draft straight from an article."""
    article = pipeline.read_article(ROOT / "tests/articles/grain-terminal.html")
    draft = pipeline.draft_briefing(article, today=MOMENT.date())
    checked = pipeline.check_draft(draft, [article])
    assert checked.briefing is not None
    return Made(
        checked.briefing, render_document(checked.briefing, checked.findings, created=MOMENT)
    )


CASES: Mapping[str, Callable[[], Made]] = MappingProxyType(
    {
        "sample": _sample,
        "harbour": lambda: _invented(lambda data: data),
        "article": _article,
        "long": lambda: _invented(_long, "letter"),
        "words": lambda: _invented(_words),
        "several": lambda: _invented(_several),
        "sparse": lambda: _invented(_sparse),
    }
)
_made: dict[str, Made] = {}


@pytest.fixture(params=list(CASES))
def made(request: pytest.FixtureRequest) -> Made:
    """Each of the briefings; they are kept because several tests read the same files."""
    return _get(request.param)


def _get(name: str) -> Made:
    if name not in _made:
        _made[name] = CASES[name]()
    return _made[name]


@pytest.fixture
def sample() -> Made:
    return _get("sample")


@pytest.fixture
def harbour() -> Made:
    return _get("harbour")


@pytest.fixture
def sparse() -> Made:
    return _get("sparse")


@pytest.fixture
def harbour_data() -> Callable[[], Data]:
    """The invented briefing as plain data; not to be changed."""
    return _harbour_data


def _harbour_data() -> Data:
    return HARBOUR


@pytest.fixture
def sides() -> Callable[[str], Document]:
    """Short sections only, whose headings stand beside them, in a language."""

    def build(language: str) -> Document:
        data = deepcopy(HARBOUR)
        data |= {name: [] for name in ("key_figures", "background", "timeline", "actors")}
        data |= {"disputes": [], "gaps": data["gaps"][:1], "key_points": data["key_points"][:1]}
        data["masthead"]["language"] = language
        briefing = Briefing.model_validate(data, context=BY_THE_CHECK)
        warning = Finding("a-check", Severity.WARNING, "the publisher was inferred")
        return render_document(briefing, [warning], created=MOMENT)

    return build


@pytest.fixture
def files(made: Made, tmp_path: Path) -> tuple[Path, Path]:
    """The PDF and the Word file on disk."""
    pdf, word = tmp_path / "briefing.pdf", tmp_path / "briefing.docx"
    pdf.write_bytes(made.pdf)
    word.write_bytes(made.word)
    return pdf, word
