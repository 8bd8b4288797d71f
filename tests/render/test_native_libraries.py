import ctypes
import ctypes.util
import sys

import pytest

from briefing.render.libraries import FILE_NAMES, known_libraries

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="file names of Linux")


@linux_only
def test_table_names_load_what_the_search_would_find():
    with known_libraries():
        found = {name: ctypes.util.find_library(name) for name in ("pango-1.0", "fontconfig")}
    assert found == {name: FILE_NAMES[name] for name in found}
    for name in found.values():
        ctypes.CDLL(name)


@linux_only
def test_other_names_and_windows_names():
    with known_libraries():
        assert ctypes.util.find_library("libpango-1.0-0") is None
        assert ctypes.util.find_library("no-such-library") is None
        assert ctypes.util.find_library("c") is not None


def test_the_search_is_put_back_even_after_an_error():
    search = ctypes.util.find_library

    def fail() -> None:
        with known_libraries():
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert ctypes.util.find_library is search


@linux_only
def test_library_that_does_not_load_goes_the_usual_way(monkeypatch):
    monkeypatch.setitem(FILE_NAMES, "c", "libnowhere.so.99")
    with known_libraries():
        assert ctypes.util.find_library("c") is not None
