"""Articles of every kind through draft, check and build, as a user gives them."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml

SENTENCES = (
    "About 1,500 dockers walked out of the container terminal in Brünn-am-Meer on 12 May 2026.",
    "The port authority said on Monday that the northern quay would stay closed until 31 May.",
    "The union called the offer of the owners a step back and “an insult to every docker”.",
)
TITLE = "Dockers walk out of the northern terminal"
PAGE = (
    f'<html lang="en"><head><meta charset="windows-1252"><title>{TITLE}</title></head><body>'
    f"<h1>{TITLE}</h1><p>By Ada Quay</p><p>19 May 2026</p><article>"
    + "".join(f"<p>{one}</p>" for one in SENTENCES)
    + "</article></body></html>"
)


def word_file(path: Path) -> None:
    document = docx.Document()
    document.add_heading(TITLE, 0)
    for text in ("By Ada Quay", "19 May 2026", *SENTENCES):
        document.add_paragraph(text)
    document.save(str(path))


def pdf_file(path: Path) -> None:
    from weasyprint import HTML

    path.write_bytes(HTML(string=PAGE).write_pdf())


@pytest.mark.parametrize(("name", "make"), [("quay.docx", word_file), ("quay.pdf", pdf_file)])
def test_draft_check_and_build(
    folder: Path, run: Callable[..., Any], name: str, make: Callable[[Path], None]
) -> None:
    (folder / "in").mkdir()
    make(folder / "in" / name)
    assert run("draft", f"in/{name}", "-o", "report/briefing.yaml").code == 0
    assert (folder / "report" / name).read_bytes() == (folder / "in" / name).read_bytes()
    source = yaml.safe_load((folder / "report/briefing.yaml").read_text())["sources"][0]
    assert source["file"] == name
    assert source["title"] == TITLE
    assert run("check", "report/briefing.yaml").code == 0
    assert run("build", "report/briefing.yaml", "--to", "html", "-o", "out").code == 0
    receipt = json.loads((folder / "out/report.receipt.json").read_text())
    assert receipt["sources"] == {source["id"]: source["sha256"]}
    assert run("build", f"in/{name}", "--to", "html", "-o", "out2").code == 0


def test_a_file_changed_since_its_draft_is_told(folder: Path, run: Callable[..., Any]) -> None:
    word_file(folder / "quay.docx")
    run("draft", "quay.docx", "-o", "quay.yaml")
    document = docx.Document(str(folder / "quay.docx"))
    document.add_paragraph("The strike is over, the union said late on Friday.")
    document.save(str(folder / "quay.docx"))
    assert "sha256" in run("check", "quay.yaml").out


@pytest.mark.parametrize("name", ["quay.docx", "quay.pdf", "page.html"])
def test_standard_input_is_kept_under_a_name_that_fits(
    folder: Path, run: Callable[..., Any], name: str
) -> None:
    if name == "page.html":
        (folder / name).write_text(PAGE)
    else:
        {"quay.docx": word_file, "quay.pdf": pdf_file}[name](folder / name)
    data = (folder / name).read_bytes()
    assert run("draft", "-", "-o", "r/briefing.yaml", stdin=data).code == 0
    assert (folder / "r" / f"article{Path(name).suffix}").read_bytes() == data
    assert run("check", "r/briefing.yaml").code == 0


def test_another_encoding_is_kept_as_utf_8(folder: Path, run: Callable[..., Any]) -> None:
    (folder / "page.html").write_bytes(PAGE.encode("windows-1252"))
    refused = run("draft", "page.html", "-o", "r/briefing.yaml")
    assert refused.code == 2
    assert "--encoding windows-1252" in refused.err
    assert run("draft", "page.html", "--encoding", "cp1252", "-o", "r/briefing.yaml").code == 0
    assert run("check", "r/briefing.yaml").code == 0
    assert "Brünn" in (folder / "r/page.html").read_text(encoding="utf-8-sig")
    assert "Brünn" in run("read", "page.html", "--encoding", "cp1252").out


def test_an_encoding_changes_nothing_for_what_is_no_text(
    folder: Path, run: Callable[..., Any]
) -> None:
    word_file(folder / "quay.docx")
    assert run("draft", "quay.docx", "--encoding", "utf-16", "-o", "r/b.yaml").code == 0
    assert (folder / "r/quay.docx").read_bytes() == (folder / "quay.docx").read_bytes()


def test_a_type_that_the_name_does_not_tell(folder: Path, run: Callable[..., Any]) -> None:
    (folder / "page.txt").write_text(PAGE)
    shown = run("read", "page.txt", "--type", "html").out
    assert "text/html" in shown
    assert run("draft", "page.txt", "--type", "html", "-o", "briefing-2.yaml").code == 0
    assert (folder / "page.html").read_text() == PAGE
    assert run("check", "briefing-2.yaml").code == 0
    wrong = run("read", "page.txt", "--type", "docx")
    assert wrong.code == 2
    assert "no whole zip file" in wrong.err


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        latin = "latin" in self.path
        self.send_response(200)
        self.send_header("Content-Type", "text/html" + "; charset=windows-1252" * latin)
        self.end_headers()
        link = f'<link rel="canonical" href="{self.path.partition("?")[2]}"></head>'
        page = PAGE.replace("</head>", link) if "?" in self.path else PAGE
        self.wfile.write(page.encode("windows-1252" if latin else "utf-8"))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["news/quay-closed", "latin"])
def test_a_fetched_page_is_kept_beside_its_briefing(
    folder: Path, run: Callable[..., Any], server: str, path: str
) -> None:
    address = f"{server}/{path}"
    name = path.rpartition("/")[2] + ".html"
    done = run("draft", "--fetch", address, "-o", "r/briefing.yaml")
    assert done.code == 0, done.err
    source = yaml.safe_load((folder / "r/briefing.yaml").read_text())["sources"][0]
    assert (source["file"], source["URL"]) == (name, address)
    assert str(source["accessed"]) == "2026-05-20"
    assert "Brünn" in (folder / "r" / name).read_text(encoding="utf-8-sig")
    assert run("check", "r/briefing.yaml").code == 0
    # Fetched again, for another briefing: the first page stays as it is.
    (folder / "r" / name).write_text("kept")
    assert run("draft", "--fetch", address, "-o", "r/second.yaml").code == 0
    assert (folder / "r" / name).read_text() == "kept"
    assert "Brünn" in (folder / "r" / f"{Path(name).stem}-2.html").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("named", "same"),
    [("http://127.0.0.1/the-quay", True), ("https://gazette.example/quay", False), ("//[", False)],
)
def test_the_address_a_page_names_counts_on_its_own_host(
    folder: Path, run: Callable[..., Any], server: str, named: str, *, same: bool
) -> None:
    address = f"{server}/news/quay?{named}"
    done = run("read", "--fetch", address, "--format", "json")
    assert done.code == 0, done.err
    assert json.loads(done.out)["url"] == (named if same else address)


def test_reading_an_address_keeps_nothing(
    folder: Path, run: Callable[..., Any], server: str
) -> None:
    before = sorted(folder.iterdir())
    shown = run("read", "--fetch", f"{server}/a")
    assert shown.code == 0
    assert TITLE in shown.out
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    "command", [("read",), ("draft",), ("check",), ("build",), ("draft", "-o", "x.yaml")]
)
def test_nothing_is_fetched_unasked(
    folder: Path, run: Callable[..., Any], command: tuple[str, ...]
) -> None:
    done = run(command[0], "https://example.invalid/news", *command[1:])
    assert done.code == 2
    assert "this is an address, not a file" in done.err + done.out
    assert "--fetch" in done.err + done.out


def test_a_fetched_page_needs_a_place(folder: Path, run: Callable[..., Any], server: str) -> None:
    done = run("draft", "--fetch", f"{server}/a")
    assert done.code == 2
    assert "-o briefing.yaml" in done.err


@pytest.mark.parametrize("name", ["new.yaml", "briefing.schema.json"])
def test_a_copy_does_not_take_the_place_of_the_draft_s_own_files(
    folder: Path, run: Callable[..., Any], name: str
) -> None:
    (folder / name).write_text(PAGE)
    assert run("draft", name, "--type", "html", "-o", "r/new.yaml").code == 0
    source = yaml.safe_load((folder / "r/new.yaml").read_text())["sources"][0]
    assert source["file"] not in {"new.yaml", "briefing.schema.json"}
    assert run("check", "r/new.yaml").code == 0


def test_a_link_out_of_the_folder_is_copied_beside_itself(
    folder: Path, run: Callable[..., Any]
) -> None:
    (folder / "r").mkdir()
    (folder / "r/link.txt").symlink_to("../article.txt")
    assert run("draft", "r/link.txt", "-o", "r/new.yaml").code == 0
    assert (folder / "r/link.txt").is_symlink()
    assert (folder / "r/link-2.txt").read_bytes() == (folder / "article.txt").read_bytes()


def test_another_s_file_with_the_schema_s_name_stays(folder: Path, run: Callable[..., Any]) -> None:
    (folder / "briefing.schema.json").write_text("{}")
    done = run("draft", "article.txt", "-o", "new.yaml")
    assert done.code == 2
    assert "no JSON Schema of ours" in done.err
    assert (folder / "briefing.schema.json").read_text() == "{}"
    assert not (folder / "new.yaml").exists()


@pytest.mark.parametrize("command", ["read", "draft"])
def test_a_briefing_is_no_article(folder: Path, run: Callable[..., Any], command: str) -> None:
    done = run(command, "briefing.yaml")
    assert (done.code, done.out) == (2, "")
    assert "a briefing, not an article" in done.err
    assert "briefing build briefing.yaml" in done.err


def test_an_article_is_not_checked(folder: Path, run: Callable[..., Any]) -> None:
    word_file(folder / "quay.docx")
    assert "an article, not a briefing" in run("check", "quay.docx").out
    (folder / "quay.docx").rename(folder / "quay.odt")
    assert "not text, and so no briefing" in run("check", "quay.odt").out
