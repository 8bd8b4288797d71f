"""Connections for `fetch`: to an address that was looked at, and never longer than allowed."""

import http.client
import ipaddress
import socket
import threading
import time
from contextlib import suppress
from typing import Any, Self
from urllib.parse import urlsplit
from urllib.request import (
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    Request,
    build_opener,
    getproxies,
)

_PATIENCE = 10.0
"""Seconds without a byte after which a server is given up."""


class PrivateAddress(OSError):
    """A host that lies in a private network, where a redirect must not lead."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} is a private address")
        self.host = host


class Connections:
    """The connections of one fetch; all are cut at the deadline, also while a server drips."""

    def __init__(self, seconds: float) -> None:
        self._deadline = time.monotonic() + seconds
        self._open: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        for one in self._open:
            one.close()

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._deadline

    def opener(self, *, allow_private: bool) -> OpenerDirector:
        """An opener without cookies and redirects; proxies as the environment says."""
        proxies = {urlsplit(address).hostname for address in getproxies().values()}

        def connect(place: tuple[str, int], *_: object, **__: object) -> socket.socket:
            return self._connected(*place, allow_private=allow_private or place[0] in proxies)

        class Plain(http.client.HTTPConnection):
            def __init__(self, *given: Any, **named: Any) -> None:
                super().__init__(*given, **named)
                self._create_connection = connect

        class Secure(http.client.HTTPSConnection):
            def __init__(self, *given: Any, **named: Any) -> None:
                super().__init__(*given, **named)
                self._create_connection = connect

        class PlainHandler(HTTPHandler):
            def http_open(self, req: Request) -> http.client.HTTPResponse:
                return self.do_open(Plain, req)

        class SecureHandler(HTTPSHandler):
            def https_open(self, req: Request) -> http.client.HTTPResponse:
                return self.do_open(Secure, req)

        return build_opener(_Stay, PlainHandler, SecureHandler)

    def _connected(self, host: str, port: int, *, allow_private: bool) -> socket.socket:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        if not allow_private and not all(_is_public(str(one[4][0])) for one in found):
            raise PrivateAddress(host)
        failure: OSError = OSError("no address")
        for family, kind, protocol, _, place in found:
            if self.over:
                break
            opened = socket.socket(family, kind, protocol)
            opened.settimeout(_PATIENCE)
            # A second handle on it: TLS takes the first one over.
            self._open.append(opened.dup())
            try:
                # The very address that was looked at: a name may answer otherwise next time.
                opened.connect(place)
            except OSError as error:
                opened.close()
                failure = error
                continue
            return opened
        raise failure

    def _cut(self) -> None:
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


class _Stay(HTTPRedirectHandler):
    """Follows no redirect: where it leads is looked at first."""

    def redirect_request(self, *_: Any) -> None:
        return None


def refuse_private(host: str) -> None:
    """Raises PrivateAddress for a host in a private network; a proxy would not ask us."""
    # RFC 6761, 6.3: the own machine, whether or not anything resolves the name.
    if host.casefold().rstrip(".").rpartition(".")[2] == "localhost":
        raise PrivateAddress(host)
    with suppress(socket.gaierror, UnicodeError):
        for one in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM):
            if not _is_public(str(one[4][0])):
                raise PrivateAddress(host)


def _is_public(address: str) -> bool:
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return (mapped or found).is_global and not found.is_multicast
