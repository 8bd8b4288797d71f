"""Finds the native libraries of WeasyPrint quickly.

WeasyPrint tries several names for each library, and for each name that is not a file
`ctypes.util.find_library` starts ldconfig, gcc and ld: dozens of processes, a quarter of the time
of a first run. On Linux the file names are fixed by the libraries' ABI, so they are answered from
a table; any other name, any other system, and a library that does not load under its name here
go the usual way.
"""

import ctypes.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager

FILE_NAMES = {
    "gobject-2.0": "libgobject-2.0.so.0",
    "pango-1.0": "libpango-1.0.so.0",
    "pangoft2-1.0": "libpangoft2-1.0.so.0",
    "harfbuzz": "libharfbuzz.so.0",
    "harfbuzz-subset": "libharfbuzz-subset.so.0",
    "fontconfig": "libfontconfig.so.1",
}
"""Library names as ld knows them (`-lpango-1.0`) and their file names on Linux."""

_NEVER_ON_LINUX = frozenset(
    {
        *(f"lib{name}-0" for name in (*FILE_NAMES, "harfbuzz-vector")),
        *(f"{name}-0" for name in FILE_NAMES),
        "libfontconfig-1",
        "fontconfig-1",
        "harfbuzz-0.0",
        "harfbuzz-subset-0.0",
    }
)
"""Names of the same libraries on Windows, which WeasyPrint tries first."""


@contextmanager
def known_libraries() -> Iterator[None]:
    """Inside, `ctypes.util.find_library` answers for WeasyPrint's libraries from the table."""
    if not sys.platform.startswith("linux"):
        yield
        return
    search = ctypes.util.find_library

    def find(name: str) -> str | None:
        if name in _NEVER_ON_LINUX:
            return None
        known = FILE_NAMES.get(name)
        if known is not None:
            try:
                ctypes.CDLL(known)
            except OSError:
                return search(name)
            return known
        return search(name)

    ctypes.util.find_library = find
    try:
        yield
    finally:
        ctypes.util.find_library = search
