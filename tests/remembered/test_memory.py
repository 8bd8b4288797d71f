"""What is remembered is what a check would say now, or nothing."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing import pipeline
from briefing.model.finding import Finding, MoveItem, Related, SetValue, Severity
from briefing.remembered import Memory, store, usual_folder
from briefing.remembered.records import plain, record

ARTICLE = "Ferry runs again\n\nJune 3, 2026\n\nThe ferry has carried 412 people since Monday.\n"
BRIEFING = """\
masthead: {title: Ferry, date: 2026-06-04, status: edited}
sources: [{id: gazette, title: Ferry runs again, issued: 2026-06-03, file: article.txt}]
summary:
  - id: s1
    text: The ferry has carried 412 people since Monday.
    evidence: [{source: gazette, quote: carried 413 people}]
"""
Check = Callable[[], tuple[tuple[str, ...], bool]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "ferry"
    home.mkdir()
    (home / "article.txt").write_text(ARTICLE)
    (home / "briefing.yaml").write_text(BRIEFING)
    monkeypatch.chdir(home)
    return home


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def check(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Check:
    """Check the briefing as a run of its own; gives the checks that fired, and whether from
    memory."""
    check_opened = pipeline.check_opened

    def run() -> tuple[tuple[str, ...], bool]:
        worked: list[bool] = []
        monkeypatch.setattr(
            pipeline, "check_opened", lambda opened: worked.append(True) or check_opened(opened)
        )
        data = (folder / "briefing.yaml").read_bytes()
        found = pipeline.check_file("briefing.yaml", data, Memory(cache))
        assert found == pipeline.check_file("briefing.yaml", data), "as if nothing were kept"
        return tuple(finding.check for finding in found), len(worked) == 1

    return run


def test_what_has_not_changed_is_not_checked_again(check: Check) -> None:
    first, remembered = check()
    assert not remembered
    assert "quote-not-in-source" in first
    assert check() == (first, True)


def test_a_changed_briefing_is_checked(check: Check, folder: Path) -> None:
    check()
    (folder / "briefing.yaml").write_text(BRIEFING.replace("413", "412"))
    found, remembered = check()
    assert not remembered
    assert "quote-not-in-source" not in found


def test_a_changed_article_is_checked_even_with_its_old_time(check: Check, folder: Path) -> None:
    check()
    file = folder / "article.txt"
    status = file.stat()
    file.write_text(ARTICLE.replace("412", "413"))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    found, remembered = check()
    assert not remembered
    assert "quote-not-in-source" not in found


def test_a_missing_article_is_remembered_as_missing(check: Check, folder: Path) -> None:
    (folder / "article.txt").rename(folder / "artikel.txt")
    first, _ = check()
    assert "missing-file" in first
    assert check() == (first, True)
    (folder / "artikel.txt").rename(folder / "artical.txt")  # the next "did you mean"
    assert check() == (first, False)
    (folder / "artical.txt").rename(folder / "article.txt")
    found, remembered = check()
    assert not remembered
    assert "missing-file" not in found


def test_an_article_that_leaves_the_folder_is_no_longer_the_same(
    check: Check, folder: Path
) -> None:
    check()
    outside = folder.parent / "article.txt"
    (folder / "article.txt").rename(outside)
    (folder / "article.txt").symlink_to(outside)
    found, remembered = check()
    assert not remembered
    assert "file-outside-folder" in found


def test_another_program_remembers_nothing(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    check()
    monkeypatch.setattr(store, "__version__", "0.0.0")
    assert not check()[1]


def test_an_edit_of_our_own_code_is_another_program(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    module = tmp_path / "inner" / "rule.py"
    module.write_text("x = 1\n")
    before = list(store._own_files(str(tmp_path)))
    module.write_text("x = 21\n")
    assert list(store._own_files(str(tmp_path))) != before
    known = list(store._own_files(str(tmp_path)))
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "rule.pyc").write_bytes(b"")
    assert list(store._own_files(str(tmp_path))) == known, "bytecode is no code of ours"


def test_an_edited_briefing_takes_its_article_from_memory(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline.check_file("briefing.yaml", BRIEFING.encode(), Memory(cache))
    monkeypatch.setattr("briefing.read.article.read_article", lambda *_: pytest.fail("read again"))
    changed = BRIEFING.replace("413", "412").encode()
    found = pipeline.check_file("briefing.yaml", changed, Memory(cache))
    assert "quote-not-in-source" not in {finding.check for finding in found}


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b"0\n{}"])
def test_broken_entries_are_passed_over(check: Check, cache: Path, damage: bytes) -> None:
    first, _ = check()
    for entry in (cache / "entries").iterdir():
        entry.write_bytes(damage)
    assert check() == (first, False)


def test_an_entry_that_means_nothing_is_passed_over(folder: Path, cache: Path) -> None:
    for content in (b"[]", b"{}", b'{"articles":{},"findings":[{"kind":"Path"}]}', b"[" * 99_999):
        memory = Memory(cache)
        memory._store.put(content, b"findings", b"briefing.yaml", b"x")
        assert memory.findings("briefing.yaml", b"x") is None
        memory._store.put(content, b"article", b"a.txt", b"x")
        assert memory.article("a.txt", b"x") is None


@pytest.mark.parametrize("mode", [0o777, 0o770])
def test_a_folder_that_others_can_write_into_is_not_used(
    check: Check, cache: Path, mode: int
) -> None:
    check()
    (cache / "entries").chmod(mode)
    assert not check()[1]


def test_nothing_is_kept_where_nothing_can_be(folder: Path, cache: Path) -> None:
    cache.write_text("a file, not a folder")
    assert pipeline.check_file("briefing.yaml", BRIEFING.encode(), Memory(cache))
    assert cache.read_text() == "a file, not a folder"


def test_the_folder_is_the_users_own(check: Check, cache: Path) -> None:
    check()
    assert (cache / "entries").stat().st_mode & 0o777 == 0o700
    assert (cache / "entries" / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28")


def test_the_longest_unused_is_dropped_first(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST_ENTRIES", 3)
    monkeypatch.setattr(store, "_PRUNED_EVERY", 1)
    kept = store.Store(cache)
    for number in range(3):
        kept.put(b"content", b"%d" % number)
        os.utime(kept._entry((b"%d" % number,)), (number, number))
    assert kept.get(b"0") == b"content"  # used: from now on the youngest
    kept.put(b"content", b"3")
    assert [kept.get(b"%d" % number) for number in range(4)] == [
        b"content",
        None,
        *[b"content"] * 2,
    ]


def test_standard_input_is_never_remembered(folder: Path, cache: Path) -> None:
    pipeline.check_file("-", BRIEFING.encode(), Memory(cache))
    assert not cache.exists()


def test_a_finding_comes_back_as_it_was() -> None:
    related = Related("the nearest passage", "article.txt", 5, 2, "carried 412 people")
    for fix in (None, SetValue(("sources", 0, "sha256"), "ab"), MoveItem(("a", 2), ("a", 0))):
        finding = Finding(
            "kind", Severity.WARNING, "é \ud800", "", "b.yaml", 3, None, ("a", 0), (related,), fix
        )
        again = record(json.loads(json.dumps(plain(finding))))
        assert again == finding
        assert again.severity is Severity.WARNING


def test_where_things_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert usual_folder({}) == Path("/home/ada/.cache/briefing")
    assert usual_folder({"XDG_CACHE_HOME": "/x"}) == Path("/x/briefing")
    assert usual_folder({"XDG_CACHE_HOME": "not/absolute"}) == Path("/home/ada/.cache/briefing")
    assert usual_folder({"XDG_CACHE_HOME": "/x", "BRIEFING_CACHE_DIR": "own"}) == Path("own")
