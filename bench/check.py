"""How long `briefing check` takes: alone, again, after an edit, and on many briefings in one run.

    .venv/bin/python bench/check.py [ROUNDS] [MOST]

Every run is a process of its own; what counts is the processor's time, since nothing here waits
for anything, and rounds are interleaved, so that a busy machine slows all of them alike. Read the
ratios, the milliseconds are this machine's; those beyond the interpreter are what `python -c pass`
does not take. The many are copies of the sample of which each has words of its own, up to MOST
(1,000) of them: twice as many should take twice as long, and little more memory.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = Path("data/isis-khorasan")
COMMAND = [sys.executable, "-m", "briefing", "check", "--quiet"]
NAMES = ("Afghan", "Kabul", "Taliban", "airport", "attack", "evacuat", "fighters", "group", "power")
INSIDE = """
import pathlib, sys, time
from briefing import pipeline
file = pathlib.Path(sys.argv[1], "briefing.yaml")
times = []
for _ in range(12):
    start = time.process_time()
    pipeline.check_file(str(file), file.read_bytes())
    times.append(time.process_time() - start)
print(sorted(times[2:])[5])
"""


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    # Where bytecode may not be written, every run would compile our own code again.
    subprocess.run([sys.executable, "-m", "compileall", "-q", "src"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_CACHE_DIR"] = f"{folder}/cache"
        _alone(Path(folder), rounds)
        _many(Path(folder), most)


def _alone(folder: Path, rounds: int) -> None:
    sample, edited = _copy(folder / "one", 0), _copy(folder / "edited", 1)
    runs = {
        "python": [sys.executable, "-c", "pass"],
        "click": [sys.executable, "-c", "import click"],
        "check, nothing remembered": [*COMMAND, "--no-cache", sample],
        "check after an edit": [*COMMAND, edited],
        "check again": [*COMMAND, sample],
    }
    subprocess.run(runs["check again"], check=False, capture_output=True)
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for number in range(rounds + 1):
        for name, arguments in runs.items():
            with Path(edited).open("a") as stream:
                stream.write(f"# edit {number}\n")
            took = _run(arguments)[0]
            if number:  # the first round warms the file system up
                seconds[name].append(took)
    bare = statistics.median(seconds["python"])
    print(f"{'':28}{'median ms':>10}{'min':>6}{'max':>6}{'/ python':>10}{'beyond python':>15}")
    for name, values in seconds.items():
        median = statistics.median(values)
        figures = f"{median * 1e3:10.0f}{min(values) * 1e3:6.0f}{max(values) * 1e3:6.0f}"
        print(f"{name:28}{figures}{median / bare:10.1f}{(median - bare) * 1e3:15.0f}")
    inside = subprocess.run(
        [sys.executable, "-c", INSIDE, str(SAMPLE)], check=True, capture_output=True, text=True
    )
    print(f"{'inside, the same briefing':28}{float(inside.stdout) * 1e3:10.0f}\n")


def _many(folder: Path, most: int) -> None:
    print(f"{'briefings':>10}{'s':>9}{'ms each':>9}{'MB':>6}{'again s':>10}{'ms each':>9}{'MB':>6}")
    files: list[str] = []
    for count in (10, 100, 1_000, 10_000):
        if count > most:
            break
        files += [_copy(folder / f"{n:05}", n) for n in range(len(files), count)]
        os.environ["BRIEFING_CACHE_DIR"] = f"{folder}/cache-{count}"
        line = f"{count:9}"
        for _ in ("first", "again"):
            took, memory = _run([*COMMAND, *files])
            line += f"{took:10.2f}{took / count * 1e3:9.1f}{memory:6.0f}"
        print(line)


def _copy(folder: Path, number: int) -> str:
    """A briefing like the sample, with names of its own in it and in its article: what a check
    keeps of one is of no use for the next."""
    folder.mkdir()
    ending = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    for name in ("article.txt", "briefing.yaml"):
        text = (SAMPLE / name).read_text(encoding="utf-8")
        for word in NAMES:
            text = text.replace(word, word + ending)
        (folder / name).write_text(text, encoding="utf-8")
    return str(folder / "briefing.yaml")


def _run(arguments: list[str]) -> tuple[float, float]:
    """Seconds of processor time, and the most megabytes that a process took."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0  # it was waited for here
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


if __name__ == "__main__":
    main()
