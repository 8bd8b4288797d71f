"""Files are written whole or not at all, and never over somebody's edits."""

import fcntl
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.errors import OutputError
from briefing.write import Receipt, refuse_edits, sha256, write_outputs

RECEIPT = Receipt("report", {"tool": "briefing 0", "briefing": "0" * 64})
OLD = {"report.pdf": b"old pdf", "report.docx": b"old docx"}
NEW = {"report.pdf": b"new pdf", "report.docx": b"new docx"}


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_files_and_receipt_are_written(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    written = write_outputs(OLD, folder, receipt=RECEIPT)
    assert written == (folder / "report.pdf", folder / "report.docx")
    found = content(folder)
    receipt = json.loads(found.pop("report.receipt.json"))
    assert found == OLD
    assert receipt["outputs"] == {name: sha256(data) for name, data in OLD.items()}
    assert receipt["tool"] == "briefing 0"
    assert (folder / "report.pdf").stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_the_same_outputs_give_the_same_receipt(tmp_path: Path) -> None:
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    first = content(tmp_path)
    write_outputs(NEW, tmp_path, receipt=RECEIPT)
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    assert content(tmp_path) == first


def test_what_we_built_may_be_replaced(tmp_path: Path) -> None:
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    write_outputs(NEW, tmp_path, receipt=RECEIPT)
    assert NEW.items() <= content(tmp_path).items()


@pytest.mark.parametrize("edited", sorted(OLD))
def test_an_edit_is_never_overwritten(tmp_path: Path, edited: str) -> None:
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    (tmp_path / edited).write_bytes(b"what an editor typed")
    before = content(tmp_path)
    with pytest.raises(OutputError, match="edited"):
        refuse_edits(NEW, tmp_path, RECEIPT)
    with pytest.raises(OutputError, match="edited") as caught:
        write_outputs(NEW, tmp_path, receipt=RECEIPT)
    assert "--overwrite" in caught.value.hint
    assert content(tmp_path) == before
    write_outputs(NEW, tmp_path, receipt=RECEIPT, overwrite=True)
    assert NEW.items() <= content(tmp_path).items()


@pytest.mark.parametrize("receipt", [None, RECEIPT])
def test_a_file_that_no_receipt_knows_is_left_alone(
    tmp_path: Path, receipt: Receipt | None
) -> None:
    (tmp_path / "report.docx").write_bytes(b"somebody's")
    with pytest.raises(OutputError, match="there already"):
        write_outputs(NEW, tmp_path, receipt=receipt)
    assert content(tmp_path) == {"report.docx": b"somebody's"}


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"outputs": 3}', b"\xff\xfe", b"null"])
def test_a_damaged_receipt_protects_everything(tmp_path: Path, damage: bytes) -> None:
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    (tmp_path / RECEIPT.file).write_bytes(damage)
    with pytest.raises(OutputError):
        write_outputs(NEW, tmp_path, receipt=RECEIPT)
    write_outputs(OLD, tmp_path, receipt=RECEIPT)  # the very same content does no harm


def test_one_format_after_the_other_keeps_both_known(tmp_path: Path) -> None:
    pdf, docx = ({name: data} for name, data in OLD.items())
    write_outputs(pdf, tmp_path, receipt=RECEIPT)
    write_outputs(docx, tmp_path, receipt=RECEIPT)
    write_outputs(NEW, tmp_path, receipt=RECEIPT)
    assert "earlier" not in json.loads((tmp_path / RECEIPT.file).read_bytes())


@pytest.mark.parametrize("overwrite", [False, True])
def test_links_and_folders_in_the_way(tmp_path: Path, overwrite: bool) -> None:
    outside = tmp_path / "precious"
    outside.write_bytes(b"precious")
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "report.pdf").symlink_to(outside)
    with pytest.raises(OutputError, match="symbolic link"):
        write_outputs(NEW, folder, receipt=RECEIPT, overwrite=overwrite)
    (folder / "report.pdf").unlink()
    (folder / "report.docx").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        write_outputs(NEW, folder, receipt=RECEIPT, overwrite=overwrite)
    assert outside.read_bytes() == b"precious"
    assert [file.name for file in folder.iterdir()] == ["report.docx"]


@pytest.mark.parametrize("name", ["", "..", "a/b", "../a", "a\0b", "x" * 300])
def test_names_that_are_paths_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError):
        write_outputs({name: b""}, tmp_path)


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(OutputError, match="no folder"):
        refuse_edits(NEW, tmp_path / "out", RECEIPT)
    refuse_edits(NEW, tmp_path / "new", RECEIPT)
    for folder in (tmp_path / "out", tmp_path / "out" / "in"):
        with pytest.raises(OutputError) as caught:
            write_outputs(NEW, folder)
        assert "-o" in caught.value.hint


# A process that is killed or may not write leaves torn coverage data, so none is asked for.
_UNMEASURED = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}

_LIMITED = """
import resource, signal, sys
from briefing.errors import OutputError
from briefing.write import Receipt, write_outputs
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    write_outputs({"report.pdf": b"new", "report.docx": b"x" * 30_000}, sys.argv[1],
                  receipt=Receipt("report"))
except OutputError as error:
    print(error)
"""


def test_when_the_disk_takes_no_more_nothing_has_changed(tmp_path: Path) -> None:
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    before = content(tmp_path)
    told = subprocess.run(
        [sys.executable, "-c", _LIMITED, tmp_path],
        env=_UNMEASURED,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "nothing was written" in told
    assert content(tmp_path) == before


@pytest.fixture
def unwritable() -> Iterator[Path]:
    """A folder that may be read only; root, who may write everywhere, becomes nobody."""
    user = os.geteuid()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "report.pdf").write_bytes(b"old pdf")
        folder.chmod(0o555)
        if user == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(user)
            folder.chmod(0o700)


def test_a_folder_that_may_not_be_written(unwritable: Path) -> None:
    with pytest.raises(OutputError, match="nothing was written"):
        write_outputs({"report.docx": b"new docx"}, unwritable)
    assert content(unwritable) == {"report.pdf": b"old pdf"}


_KILLED = """
import os, signal, sys
from pathlib import Path
from briefing.write import Receipt, write_outputs
steps = int(sys.argv[2])
def step(*_):
    global steps
    steps -= 1
    if steps < 0:
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(lambda event, args: step() if event in ("os.rename", "os.link", "open") else None)
write_outputs({"report.pdf": b"new pdf", "report.docx": b"new docx"}, sys.argv[1],
              receipt=Receipt("report", {"tool": "briefing 0", "briefing": "0" * 64}))
"""


@pytest.mark.parametrize("steps", range(0, 22, 2))
def test_killed_at_any_step_files_are_old_or_new_and_the_next_run_goes_on(
    tmp_path: Path, steps: int
) -> None:
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    run = subprocess.run(
        [sys.executable, "-c", _KILLED, tmp_path, str(steps)], env=_UNMEASURED, check=False
    )
    assert run.returncode in (0, -signal.SIGKILL)
    for name, old in OLD.items():
        assert (tmp_path / name).read_bytes() in (old, NEW[name])
    other = {"report.pdf": b"third", "report.docx": b"third"}
    write_outputs(other, tmp_path, receipt=RECEIPT)
    assert set(content(tmp_path)) == {*other, RECEIPT.file}
    assert other.items() <= content(tmp_path).items()


def test_when_the_second_file_fails_the_first_goes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_outputs(OLD, tmp_path, receipt=RECEIPT)
    real = Path.replace

    def replace(file: Path, target: Path) -> Path:
        if target.name == "report.docx" and not failed:
            failed.append(file)
            raise OSError(28, "No space left on device")
        return real(file, target)

    failed: list[Path] = []
    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OutputError, match="nothing was written") as caught:
        write_outputs(NEW, tmp_path, receipt=RECEIPT)
    assert "disk is full" in caught.value.hint
    found = content(tmp_path)
    assert set(found) == {*OLD, RECEIPT.file}
    assert OLD.items() <= found.items()
    write_outputs(NEW, tmp_path, receipt=RECEIPT)


def test_a_second_run_waits_and_then_says_who_is_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.write.folder._PATIENCE", 0.1)
    other = os.open(tmp_path, os.O_RDONLY)
    try:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(OutputError, match="another run"):
            write_outputs(NEW, tmp_path)
    finally:
        os.close(other)
    write_outputs(NEW, tmp_path)


def test_two_writers_do_not_mix(tmp_path: Path) -> None:
    def write(data: bytes) -> None:
        for _ in range(4):
            write_outputs({"report.pdf": data, "report.docx": data}, tmp_path, receipt=RECEIPT)

    threads = [threading.Thread(target=write, args=(bytes([n]) * 50_000,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = content(tmp_path)
    assert found["report.pdf"] == found["report.docx"]
    assert set(found) == {"report.pdf", "report.docx", RECEIPT.file}
