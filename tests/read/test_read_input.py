import io
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefing.errors import InputError
from briefing.read.article import read_article
from briefing.read.encoding import decode
from briefing.read.files import MAXIMUM_BYTES, read_bytes
from briefing.read.media_type import HTML, MARKDOWN, TEXT, media_type_of

ARTICLES = Path(__file__).parent / "articles"
AGENCY = (ARTICLES / "agency.txt").read_text(encoding="utf-8")
MARKDOWN_ARTICLE = (ARTICLES / "markdown.md").read_text(encoding="utf-8")
PAGE = (ARTICLES / "page.html").read_text(encoding="utf-8")


def test_a_file_and_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")
    assert read_bytes(str(path)) == b"text"
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"piped")))
    assert read_bytes("-") == b"piped"


@pytest.mark.parametrize(("kind", "message"), [("folder", "a folder"), ("pipe", "a pipe")])
def test_only_regular_files(tmp_path: Path, kind: str, message: str) -> None:
    path = tmp_path / "it"
    if kind == "folder":
        path.mkdir()
    else:
        os.mkfifo(path)
    with pytest.raises(InputError, match=message):
        read_bytes(str(path))


def test_device_missing_file_and_size(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a device"):
        read_bytes("/dev/zero")
    with pytest.raises(InputError, match="no such file") as caught:
        read_bytes(str(tmp_path / "gone.txt"))
    assert caught.value.hint
    with pytest.raises(InputError, match="no such file") as caught:
        read_bytes("ftp://example.org/a")
    assert "only http and https" in caught.value.hint
    large = tmp_path / "large.txt"
    with large.open("wb") as stream:
        stream.truncate(MAXIMUM_BYTES + 1)
    with pytest.raises(InputError, match="larger than 10 MB"):
        read_bytes(str(large))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(encoding: str) -> None:
    assert decode("Süd – ж 😀".encode(encoding), "a.txt") == "Süd – ж 😀"


def test_other_encodings_are_refused_with_their_place_and_taken_when_named() -> None:
    data = "one\ntwo caf\u00e9\n".encode("windows-1252")
    with pytest.raises(InputError, match=r"byte 11 \(line 2\)") as caught:
        decode(data, "a.txt")
    assert caught.value.line == 2
    assert "--encoding" in caught.value.hint
    assert decode(data, "a.txt", "windows-1252") == "one\ntwo café\n"
    for wrong in ("klingon", "zlib", "rot13"):
        with pytest.raises(InputError, match="is not an encoding"):
            decode(data, "a.txt", wrong)
    with pytest.raises(InputError, match="not UTF-16: it has no zero byte") as caught:
        decode(b"one\ntwo\nthree", "a.txt", "utf-16")
    assert caught.value.hint


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xd0\xcf\x11\xe0...", "old Word file"),
        (b"\x1f\x8b\x08....", "gzip file"),
        (b"\x89PNG\r\n", "PNG picture"),
        (b"a\x00b", "NUL"),
        (b"ab\ncd \xed\xa0\x80", r"byte 6 \(line 2\) is half of a surrogate"),
        ("x".encode("utf-16") + b"\x00\xd8", "surrogate|not valid"),
    ],
)
def test_what_is_not_text(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_article(data, "a.txt")


def test_lone_surrogates_from_a_named_encoding_are_refused() -> None:
    with pytest.raises(InputError, match="surrogate"):
        decode(b"one \\ud800 two", "a.txt", "unicode-escape")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.txt", PAGE, TEXT),
        ("a.HTM", "", HTML),
        ("a.markdown", "", MARKDOWN),
        ("-", PAGE, HTML),
        ("-", "\n<!-- saved --><html>", HTML),
        ("-", MARKDOWN_ARTICLE, MARKDOWN),
        ("-", AGENCY, TEXT),
        ("article", "<3 is a heart, and not markup", TEXT),
    ],
)
def test_media_types(name: str, text: str, expected: str) -> None:
    assert media_type_of(name, text) == expected


def test_other_media_types_are_refused() -> None:
    with pytest.raises(InputError, match="are not read"):
        read_article(b"{}", "a.json", media_type="application/json")


def test_what_is_no_utf_8_is_told_by_what_it_shows() -> None:
    page = '<html><head><meta charset="windows-1252"></head><body><p>caf\u00e9</p></body></html>'
    shown = {
        "plain": "caf\u00e9 au lait\n".encode("windows-1252"),
        "page": page.encode("windows-1252"),
        "wide": "Hochwasser schneidet drei T\u00e4ler ab\n".encode("utf-16-le"),
        "wide, other end first": "Hochwasser schneidet drei T\u00e4ler ab\n".encode("utf-16-be"),
    }
    hints = {}
    for name, data in shown.items():
        with pytest.raises(InputError, match="not valid UTF-8") as caught:
            decode(data, "a.txt")
        hints[name] = caught.value.hint
    assert hints["page"] == "the page says that it is windows-1252: give `--encoding windows-1252`"
    assert "--encoding utf-16-le" in hints["wide"]
    assert "--encoding utf-16-be" in hints["wide, other end first"]
    assert "save the file as UTF-8" in hints["plain"]
    with pytest.raises(InputError, match="binary file"):
        decode(bytes(range(256)) * 20, "a.txt")


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_called_so(data: bytes) -> None:
    with pytest.raises(InputError, match="the file is empty"):
        read_article(data, "a.txt")


@pytest.mark.parametrize("stream", [None, SimpleNamespace(buffer=None)])
def test_standard_input_that_is_not_there(monkeypatch: pytest.MonkeyPatch, stream: object) -> None:
    monkeypatch.setattr("sys.stdin", stream)
    with pytest.raises(InputError, match="standard input cannot be read"):
        read_bytes("-")


def test_an_empty_file_name() -> None:
    with pytest.raises(InputError, match="file name is empty"):
        read_bytes("")
