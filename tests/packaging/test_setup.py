"""Set-up where it cannot install anything: it says what to run, and touches nothing."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "tools" / "setup.py"


@pytest.fixture(scope="module")
def setup_script() -> ModuleType:
    specification = importlib.util.spec_from_file_location("tools_setup", SCRIPT)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["tools_setup"] = module  # dataclasses look their module up
    specification.loader.exec_module(module)
    return module


def test_a_library_is_found_by_loading_it(setup_script: ModuleType) -> None:
    assert setup_script.Native(("libpango-1.0.so.0", "libpango-1.0.0.dylib"), "", "").is_present()
    assert not setup_script.Native(("libnone-such.so.0",), "", "").is_present()


def test_a_program_is_found_on_the_path(setup_script: ModuleType) -> None:
    assert setup_script.Native(("pdftotext",), "", "").is_present()
    assert not setup_script.Native(("none-such-program",), "", "").is_present()


def test_all_that_is_missing_is_named_with_its_package(
    setup_script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # neither apt nor sudo
    missing = [
        setup_script.Native(("libnone-such.so.0",), "libnone-such0", "none-such"),
        setup_script.Native(("none-such-program",), "none-such-tools", "none-such-tools"),
    ]
    with pytest.raises(setup_script.SetupError) as stopped:
        setup_script.install_native(missing)
    message = str(stopped.value)
    tool = "brew install" if sys.platform == "darwin" else "apt-get install"
    assert f"{tool} " in message
    for package in ("none-such", "none-such-tools"):
        assert package in message


def test_script_stops_before_anything_is_fetched(tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    (checkout / "tools").mkdir(parents=True)
    (checkout / "tools" / "setup.py").write_bytes(SCRIPT.read_bytes())
    done = subprocess.run(
        [sys.executable, checkout / "tools" / "setup.py", "--tests"],
        env={**os.environ, "PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "pdftotext" in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in checkout.iterdir()] == ["tools"]
