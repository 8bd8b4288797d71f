"""Score the date engine on gold files and time it on growing texts. Never a test.

usage: python bench/dates.py EVAL

EVAL is a folder with gold/dates_*.jsonl (rows of id, dct, text, timexes) and
score/score_timex.py, which does the scoring.
"""

import datetime
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scoring.dates import predict

from briefing.dates import find, find_dates

HOSTILE = [
    "between May and ", "a year ", "May 1-2,", "Monday ", "2001-", "1700 x ", "hundred ",
    "three days after May 4 ", "Christmas ",
]  # fmt: skip


def in_mode(narrative: bool | None, rows: list[dict[str, str]]) -> list[dict[str, object]]:
    """The predictions with the way of counting forced, or chosen by the engine (None)."""
    chosen = find.is_narrative
    if narrative is not None:
        find.is_narrative = lambda *_: narrative
    try:
        return [predict(row) for row in rows]
    finally:
        find.is_narrative = chosen


def value_f1(folder: Path, gold: Path, predictions: list[dict[str, object]]) -> str:
    """What the scorer prints for some predictions."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in predictions)
        file.flush()
        scorer = str(folder / "score" / "score_timex.py")
        command = [sys.executable, scorer, str(gold), file.name]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main(folder: Path) -> None:
    """Print the scores of every gold file, then the seconds for 250 kB and 1 MB."""
    for gold in sorted(folder.glob("gold/dates_*.jsonl")):
        rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
        begin = time.perf_counter()
        predictions = in_mode(None, rows)
        seconds = time.perf_counter() - begin
        size = sum(len(row["text"]) for row in rows)
        print(f"{gold.stem}: {size / seconds / 1e6:.2f} MB/s")
        print(value_f1(folder, gold, predictions), end="")
        for name, narrative in (("news", False), ("narrative", True)):
            printed = value_f1(folder, gold, in_mode(narrative, rows))
            line = next(one for one in printed.splitlines() if one.startswith("value_F1"))
            print(f"as {name} throughout: {line}")
    for unit in HOSTILE:
        seconds_for = []
        for size in (250_000, 1_000_000):
            text = (unit * (size // len(unit) + 1))[:size]
            begin = time.process_time()
            find_dates(text, datetime.date(2021, 8, 26))
            seconds_for.append(time.process_time() - begin)
        small, large = seconds_for
        print(f"{unit!r}: {small:.2f} s, {large:.2f} s for four times the text")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
