import gzip
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from briefing.errors import InputError
from briefing.read import fetch as module
from briefing.read.connection import PrivateAddress, _is_public, refuse_private
from briefing.read.fetch import fetch

PAGE = b"<html><body><p>The quay is closed, the authority said.</p></body></html>"
SEEN: list[dict[str, str]] = []


class Handler(BaseHTTPRequestHandler):
    """A server that answers what the path asks it to."""

    def log_message(self, *_: Any) -> None:
        pass

    def answer(self, body: bytes, kind: str | None = "text/html", **headers: str) -> None:
        self.send_response(200)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def lead(self, target: str, code: int = 302) -> None:
        self.send_response(code)
        self.send_header("Location", target)
        self.send_header("Set-Cookie", "seen=1")
        self.end_headers()

    def do_GET(self) -> None:
        SEEN.append(dict(self.headers))
        what = self.path.split("?")[0].strip("/").split("/")
        with suppress(BrokenPipeError, ConnectionResetError):
            getattr(self, f"give_{what[0]}", self.give_page)(what[1:])

    def give_page(self, _: list[str]) -> None:
        self.answer(PAGE, "text/html; charset=utf-8")

    def give_bytes(self, _: list[str]) -> None:
        self.answer(PAGE, None)

    def give_latin(self, _: list[str]) -> None:
        self.answer("Café zu, sagte er.".encode("latin-1"), "text/plain; charset=ISO-8859-1")

    def give_image(self, _: list[str]) -> None:
        self.answer(b"GIF89a", "image/gif")

    def give_packed(self, _: list[str]) -> None:
        self.answer(gzip.compress(PAGE), Content_Encoding="gzip")

    def give_torn(self, _: list[str]) -> None:
        self.answer(gzip.compress(PAGE)[:-12], Content_Encoding="gzip")

    def give_brotli(self, _: list[str]) -> None:
        self.answer(PAGE, Content_Encoding="br")

    def give_bomb(self, _: list[str]) -> None:
        self.answer(gzip.compress(b" " * 30_000_000), Content_Encoding="gzip")

    def give_huge(self, _: list[str]) -> None:
        self.answer(b"")
        for _n in range(300):
            self.wfile.write(b"x" * 100_000)

    def give_drip(self, _: list[str]) -> None:
        self.answer(b"<html>")
        for _n in range(100):
            self.wfile.write(b"x")
            time.sleep(0.1)

    def give_headers(self, _: list[str]) -> None:
        self.wfile.write(b"HTTP/1.0 200 OK\r\n")
        for number in range(100):
            self.wfile.write(b"X-%d: 1\r\n" % number)
            time.sleep(0.1)

    def give_short(self, _: list[str]) -> None:
        self.answer(PAGE, Content_Length=str(len(PAGE) + 1))

    def give_chunks(self, _: list[str]) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        self.wfile.write(head + b"%x\r\n%s\r\n" % (len(PAGE), PAGE))

    def give_portable(self, _: list[str]) -> None:
        self.answer(b"%PDF-1.7 and so on")

    def give_unheard(self, _: list[str]) -> None:
        self.answer(PAGE, "text/html; charset=klingon")

    def give_nothing(self, _: list[str]) -> None:
        self.answer(b"")

    def give_code(self, rest: list[str]) -> None:
        self.send_error(int(rest[0]))

    def give_loop(self, _: list[str]) -> None:
        self.lead("/loop")

    def give_moved(self, _: list[str]) -> None:
        self.lead("/news/quay-closed?from=moved", 301)

    def give_away(self, rest: list[str]) -> None:
        self.lead("http://127.0.0.1:" + rest[0] + "/page")

    def give_file(self, _: list[str]) -> None:
        self.lead("file:///etc/passwd")

    def give_garbage(self, _: list[str]) -> None:
        self.wfile.write(b"\x00\xff nonsense\r\n\r\n")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.daemon_threads = True
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_a_page(server: str) -> None:
    found = fetch(f"{server}/news/2024/quay-closed")
    assert found.data == PAGE
    assert found.name == "quay-closed.html"
    assert found.media_type == "text/html"
    assert found.encoding is None
    assert found.url == f"{server}/news/2024/quay-closed"


def test_a_redirect_on_the_same_host_is_followed_without_cookies(server: str) -> None:
    SEEN.clear()
    found = fetch(f"{server}/moved")
    assert found.url == f"{server}/news/quay-closed?from=moved"
    assert found.name == "quay-closed.html"
    assert len(SEEN) == 2
    assert "Cookie" not in SEEN[1]
    assert SEEN[1]["User-Agent"].startswith("briefing/")


def test_charset_of_the_server_is_used_as_the_web_means_it(server: str) -> None:
    found = fetch(f"{server}/latin")
    assert found.encoding == "windows-1252"
    assert found.name == "latin.txt"


def test_what_a_server_says_wrongly_is_not_believed(server: str) -> None:
    assert fetch(f"{server}/unheard").encoding is None
    found = fetch(f"{server}/portable")
    assert (found.media_type, found.name) == (None, "portable")


def test_packed_pages_and_pages_without_a_type(server: str) -> None:
    assert fetch(f"{server}/packed").data == PAGE
    found = fetch(f"{server}/bytes")
    assert (found.media_type, found.name) == (None, "bytes")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("loop", "leads on more than 5 times"),
        ("image", "gives `image/gif`, which is no article"),
        ("torn", "arrived damaged"),
        ("short", "arrived damaged"),
        ("chunks", "cannot be reached|arrived damaged"),
        ("brotli", "packed as `br`"),
        ("bomb", "larger than 10 MB"),
        ("huge", "larger than 10 MB"),
        ("nothing", "the page is empty"),
        ("code/404", "answers 404"),
        ("code/403", "answers 403"),
        ("code/503", "answers 503"),
        ("file", "not an http or https address .*file:///etc/passwd"),
        ("garbage", "cannot be reached"),
        ("away/1", "private network"),
    ],
)
def test_what_is_refused(server: str, path: str, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        fetch(f"{server}/{path}")
    assert caught.value.file == f"{server}/{path}"
    assert caught.value.hint


@pytest.mark.parametrize("path", ["drip", "headers"])
def test_slow_servers_are_cut_off(server: str, path: str) -> None:
    started = time.monotonic()
    with pytest.raises(InputError, match="takes too long"):
        fetch(f"{server}/{path}", seconds=0.7)
    assert time.monotonic() - started < 4


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("ftp://example.org/a", "not an http or https address"),
        ("http:///a", "not an http or https address"),
        ("http://[::1", "not an http or https address"),
        ("http://example.org:99999/", "not an http or https address"),
        ("http://example.org/a b", "not an http or https address"),
        ("http://me:secret@example.org/", "user name or password"),
    ],
)
def test_addresses_that_are_none(address: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        fetch(address)


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with pytest.raises(InputError, match="cannot be reached"):
            fetch(address)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("::1", False),
        ("fe80::1%eth0", False),
        ("::ffff:127.0.0.1", False),
        ("fd00::1", False),
        ("2606:2800:220:1::1", True),
    ],
)
def test_private_addresses_are_known(address: str, *, public: bool) -> None:
    assert _is_public(address) is public


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "news.localhost", "127.0.0.1"])
def test_a_host_name_of_the_own_machine_is_private(host: str) -> None:
    with pytest.raises(PrivateAddress):
        refuse_private(host)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.example/news/the-quay", "the-quay.html"),
        ("https://a.example/", "article.html"),
        ("https://a.example/x/../../etc/passwd", "passwd.html"),
        ("https://a.example/a%2Fb%00c.php?id=1", "b-c.php.html"),
        ("https://a.example/.hidden", "hidden.html"),
        ("https://a.example/story.html", "story.html"),
        ("https://a.example/" + "x" * 500, "x" * 80 + ".html"),
        ("https://a.example/артикул", "article.html"),
    ],
)
def test_names_of_files_are_plain(url: str, name: str) -> None:
    assert module._name(url, "text/html") == name


def test_addresses_in_other_letters() -> None:
    assert module._in_ascii("http://bücher.example/ä b?q=ü#x") == (
        "http://xn--bcher-kva.example/%C3%A4%20b?q=%C3%BC"
    )
