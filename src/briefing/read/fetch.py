"""One page from the network, on the user's explicit word alone.

The address is the user's own and may be any host. What a server answers is not: a redirect may
lead to a public address or back to the same host and port, never into the user's own network.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from pathlib import PurePosixPath
from typing import IO
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from briefing.errors import InputError
from briefing.read.connection import Connections, PrivateAddress, refuse_private
from briefing.read.encoding import is_encoding
from briefing.read.files import MAXIMUM_BYTES
from briefing.read.media_type import DOCX, HTML, MARKDOWN, PDF, TEXT, suffix_of

MAXIMUM_REDIRECTS = 5
MAXIMUM_SECONDS = 30.0

_SAVE = "open the page in a browser, save it, and give the file"
_TYPES = {HTML: HTML, "application/xhtml+xml": HTML, TEXT: TEXT, MARKDOWN: MARKDOWN}
_TYPES |= {PDF: PDF, DOCX: DOCX}
_UNTOLD = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_LATIN = frozenset({"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"})
"""Names that on the web mean windows-1252 (WHATWG Encoding Standard)."""
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave."""

    data: bytes
    url: str
    """Where it came from in the end, after redirects."""
    name: str
    """A name for the file to keep it in."""
    media_type: str | None
    """As the server says; None where that says nothing, and for what shows its type itself."""
    encoding: str | None
    """As the server says, where we know it, it is not UTF-8, and the bytes have no mark."""


def fetch(address: str, *, seconds: float = MAXIMUM_SECONDS) -> Fetched:
    """The page at `address`.

    No cookies, no credentials, nothing but GET; at most five redirects, 10 MB and 30 seconds.

    Raises:
        InputError: the address cannot be fetched, is no article's, or is too large or slow.
    """
    parts = _split(address, address)
    home = (parts.hostname, parts.port)
    url = address
    with Connections(seconds) as connections:
        for _ in range(MAXIMUM_REDIRECTS + 1):
            own = (parts.hostname, parts.port) == home
            target = _answer(url, address, connections, own=own)
            if isinstance(target, Fetched):
                return target
            url = urljoin(url, target)
            parts = _split(url, address)
    raise InputError(
        f"the address leads on more than {MAXIMUM_REDIRECTS} times", hint=_SAVE, file=address
    )


def _split(url: str, address: str) -> SplitResult:
    led = "" if url == address else f" (it leads to `{url[:200]}`)"
    failure = InputError(f"this is not an http or https address{led}", hint=_SAVE, file=address)
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise failure from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise failure
    if any(ord(c) <= 32 or ord(c) == 127 for c in url):
        raise failure
    if parts.username is not None:
        raise InputError(
            "an address with a user name or password in it is not fetched", hint=_SAVE, file=address
        )
    return parts


def _answer(url: str, address: str, connections: Connections, *, own: bool) -> Fetched | str:
    """The page, or the address that the server leads on to."""
    from urllib.error import HTTPError, URLError
    from urllib.request import Request

    try:
        if not own:
            refuse_private(urlsplit(url).hostname or "")
        request = Request(_in_ascii(url), headers=_headers())  # noqa: S310 - http and https alone
        with connections.opener(allow_private=own).open(request) as answer:
            data = _body(answer, answer.headers, address, connections)
            return _fetched(data, answer.headers, url, address)
    except HTTPError as error:
        with error:
            target = error.headers.get("Location", "")
            if error.code in {301, 302, 303, 307, 308} and target:
                return target
        raise _refused(error.code, error.reason, address) from None
    except (OSError, HTTPException, ValueError) as error:
        reason = error.reason if isinstance(error, URLError) else error
        if isinstance(reason, PrivateAddress):
            raise InputError(
                f"the address leads into a private network (`{reason.host}`)",
                hint="give that address itself if you mean it",
                file=address,
            ) from None
        if connections.over or isinstance(reason, TimeoutError):
            raise _slow(address) from None
        told = getattr(reason, "strerror", None) or " ".join(str(reason).split())
        raise InputError(
            f"the address cannot be reached: {told or type(reason).__name__}",
            hint="check the address and the connection, or save the page in a browser",
            file=address,
        ) from None


def _headers() -> dict[str, str]:
    from briefing import __version__

    return {
        "User-Agent": f"briefing/{__version__}",
        "Accept": "text/html, application/xhtml+xml, text/plain, application/pdf, */*;q=0.1",
        "Accept-Encoding": "identity",
    }


def _in_ascii(url: str) -> str:
    """An address with other letters, as it goes over the wire (RFC 3987, 3.1)."""
    from urllib.parse import quote

    if url.isascii():
        return url
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    place = host if parts.port is None else f"{host}:{parts.port}"
    path, query = quote(parts.path, safe="/%:@!$&'()*+,;=~"), quote(parts.query, safe="=&%:@/?+,;")
    return parts._replace(netloc=place, path=path, query=query, fragment="").geturl()


def _body(answer: IO[bytes], headers: Message, address: str, connections: Connections) -> bytes:
    data = bytearray()
    read: Callable[[int], bytes] = getattr(answer, "read1", answer.read)
    while chunk := read(_CHUNK):
        data += chunk
        if len(data) > MAXIMUM_BYTES:
            raise _large(address)
    if connections.over:
        raise _slow(address)
    # `read1` does not tell that the server hung up early.
    if headers.get("Content-Length", "").strip().isdecimal() and (
        len(data) < int(headers["Content-Length"])
    ):
        raise _damaged(address)
    coding = headers.get("Content-Encoding", "").strip().lower()
    if coding in {"", "identity"}:
        return bytes(data)
    if coding not in {"gzip", "x-gzip", "deflate"}:
        raise InputError(f"the page is packed as `{coding[:40]}`", hint=_SAVE, file=address)
    return _unpacked(bytes(data), coding, address)


def _unpacked(data: bytes, coding: str, address: str) -> bytes:
    import zlib

    window = 15 if coding == "deflate" else 31
    try:
        stream = zlib.decompressobj(window)
        plain = stream.decompress(data, MAXIMUM_BYTES + 1)
        whole = stream.eof or len(plain) > MAXIMUM_BYTES
    except zlib.error:
        whole, plain = False, b""
    if len(plain) > MAXIMUM_BYTES:
        raise _large(address)
    if not whole:
        raise _damaged(address)
    return plain


def _fetched(data: bytes, headers: Message, url: str, address: str) -> Fetched:
    said = headers.get_content_type() if "Content-Type" in headers else ""
    media_type = None if _is_binary(data) else _TYPES.get(said)
    if media_type is None and said not in _UNTOLD and said not in _TYPES:
        raise InputError(
            f"the address gives `{said[:80]}`, which is no article",
            hint="give the address of the article's own page",
            file=address,
        )
    if not data.strip():
        raise InputError("the page is empty", hint=_SAVE, file=address)
    charset = (headers.get_content_charset() or "").strip()
    if charset in {"", "utf-8", "utf8"} or data.startswith(_MARKS) or not is_encoding(charset):
        encoding = None
    else:
        encoding = "windows-1252" if charset in _LATIN else charset
    return Fetched(data, url, _name(url, media_type), media_type, encoding)


def _is_binary(data: bytes) -> bool:
    """Whether the bytes are those of a PDF or a Word file, whatever the server calls them."""
    return data.startswith((b"%PDF-", b"PK\x03\x04"))


def _name(url: str, media_type: str | None) -> str:
    """The last part of the address as a file name of plain characters."""
    with suppress(ValueError):
        path = PurePosixPath(unquote(urlsplit(url).path))
        known = path.suffix.lower() in {".html", ".htm", ".txt", ".md", ".pdf", ".docx"}
        words = path.stem if known else path.name
        plain = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in words)
        stem = "-".join(part for part in plain.strip("._-").split("-") if part)[:80]
        suffix = suffix_of(media_type) if media_type else path.suffix.lower() if known else ""
        return (stem or "article") + suffix
    return "article"


def _refused(code: int, reason: str, address: str) -> InputError:
    hint = _SAVE if code in {401, 402, 403, 406, 429, 451} else "check the address"
    hint = "the server has a problem: try again later, or " + _SAVE if code >= 500 else hint
    return InputError(f"the server answers {code} {reason}".strip(), hint=hint, file=address)


def _large(address: str) -> InputError:
    return InputError(
        f"the page is larger than {MAXIMUM_BYTES // 1_000_000} MB", hint=_SAVE, file=address
    )


def _damaged(address: str) -> InputError:
    return InputError("the page arrived damaged", hint="try again, or " + _SAVE, file=address)


def _slow(address: str) -> InputError:
    return InputError("the page takes too long", hint="try again later, or " + _SAVE, file=address)
