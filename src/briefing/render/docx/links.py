"""Names of bookmarks, and addresses that may become hyperlinks."""

import ipaddress
import re
import zlib
from urllib.parse import quote, urlsplit

MAX_NAME = 40
"""Word drops bookmarks with longer names."""
_ROOM = 12
"""For the number of a repetition, and for `_Copy_1`, which LibreOffice adds in footnotes."""

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\.?$")


class BookmarkNames:
    """Hands out hidden bookmark names: unique in the file, the same in every build.

    Word compares names without case and allows letters, digits and underscores.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._repeats: dict[str, int] = {}
        self._numbers = 0

    def number(self) -> int:
        """The next bookmark number in the file."""
        self._numbers += 1
        return self._numbers

    def field(self, path: str) -> str:
        """`key_points[0].text` → `_b_key_points_0_text`; a path printed a second time gets
        `__2` behind it."""
        return self._unique("_b_", path)

    def target(self, identifier: str, *, in_contents: bool) -> str:
        """A name for an element that links lead to. Word owns `_Toc` and nine digits."""
        if not in_contents:
            return self._unique("_Ref_", identifier)
        digits = zlib.crc32(identifier.encode()) % 10**9
        while f"_toc{digits:09d}" in self._taken:
            digits = (digits + 1) % 10**9
        self._taken.add(f"_toc{digits:09d}")
        return f"_Toc{digits:09d}"

    def _unique(self, prefix: str, text: str) -> str:
        slug = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")
        readable = bool(re.fullmatch(r"[A-Za-z0-9_.\[\]-]+", text))
        if not readable or len(prefix) + len(slug) > MAX_NAME - _ROOM:
            kept = slug[: MAX_NAME - _ROOM - len(prefix) - 9]
            slug = f"{kept}_{zlib.crc32(text.encode()):08x}"
        name = f"{prefix}{slug}"
        while name.lower() in self._taken:
            count = self._repeats[slug.lower()] = self._repeats.get(slug.lower(), 1) + 1
            name = f"{prefix}{slug}__{count}"
        self._taken.add(name.lower())
        return name


def _host(name: str) -> str:
    if ":" in name:
        return f"[{ipaddress.ip_address(name)}]"
    ascii_name = name if name.isascii() else name.encode("idna").decode("ascii")
    if not _HOST.match(ascii_name):
        raise ValueError(name)
    return ascii_name


def hyperlink_target(address: str) -> str:
    """The address as Word takes it, or an empty string: only http, https and mailto become
    links, and only well-formed ones, since Word calls a file with a bad address corrupt."""
    address = address.strip()
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return ""
    kept = "%/:?#[]@!$&'()*+,;=~-._"
    if parts.scheme == "mailto":
        target = quote(parts.path, safe="%@!$&'*+,;=~-._")
        if "@" not in target:
            return ""
        return f"mailto:{target}" + (f"?{quote(parts.query, safe=kept)}" if parts.query else "")
    if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        return ""
    try:
        host = _host(parts.hostname)
    except ValueError:  # UnicodeError is one
        return ""
    rest = quote(parts.path, safe="%/:@!$&'()*+,;=~-._")
    if parts.query:
        rest += "?" + quote(parts.query, safe="%/:?@!$&'()*+,;=~-._")
    if parts.fragment:
        rest += "#" + quote(parts.fragment, safe="%/:?@!$&'()*+,;=~-._")
    return f"{parts.scheme}://{host}{f':{port}' if port is not None else ''}{rest}"
