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

from briefing.draft.dates import find_dates

HOSTILE = ["between May and ", "a year ", "May 1-2,", "Monday ", "2001-", "hundred "]


def predict(row: dict[str, str]) -> dict[str, object]:
    """One gold row's prediction; a range is scored by its two ends."""
    published = datetime.date.fromisoformat(row["dct"][:10]) if row.get("dct") else None
    found = [part for item in find_dates(row["text"], published) for part in item.parts or [item]]
    timexes = [
        {"start": one.start, "end": one.end, "type": one.kind.upper(), "value": one.timex}
        for one in found
    ]
    return {"id": row["id"], "timexes": timexes}


def main(folder: Path) -> None:
    """Print the scores of every gold file, then the seconds for 250 kB and 1 MB."""
    for gold in sorted(folder.glob("gold/dates_*.jsonl")):
        rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
        begin = time.perf_counter()
        predictions = [predict(row) for row in rows]
        seconds = time.perf_counter() - begin
        size = sum(len(row["text"]) for row in rows)
        print(f"{gold.stem}: {size / seconds / 1e6:.2f} MB/s")
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in predictions)
            file.flush()
            scorer = folder / "score" / "score_timex.py"
            subprocess.run([sys.executable, str(scorer), str(gold), file.name], check=True)
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
