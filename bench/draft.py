"""Score what `briefing draft` finds on gold files, beside what other tools reach.

    make bench-draft EVAL=FOLDER           scores; exit 1 when one falls below its floor
    make bench-draft EVAL=FOLDER FLOORS=1  the same, and write the floors anew

FOLDER has gold/*.jsonl and score/score_*.py. What a gold file is for shows in its rows. A floor
(bench/floors.json) belongs to one exact gold file, so another set of the same kind is scored
without one. Development sets were looked at while the rules were made: their scores flatter.
"""

import argparse
import ast
import hashlib
import json
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scoring import actors, articles, dates, figures, quotes, timeline

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
SLACK = 0.05
"""Scorers round to a tenth."""

Row = dict[str, Any]
Scores = dict[str, float]


@dataclass(frozen=True)
class Kind:
    """One way to score a gold file: its name in the baselines, and what its scorer calls."""

    name: str
    predict: Callable[[Row], Row]
    scorer: tuple[str, ...]
    options: tuple[str, ...]
    shown: Mapping[str, tuple[str, ...]]
    """Our name of a score → where it stands in what the scorer prints."""


_DATES = {
    "value F1": ("value_F1", "F1"),
    "span F1": ("relaxed", "F1"),
    "calendar accuracy": ("caldate", "acc_if_found"),
}
_QUOTES = {"speaker": ("source_acc",), "content F1": ("F1",), "characters F1": ("char_F1",)}
_ARTICLE = {
    "body F1": ("body", "F1"),
    "title": ("title", "exact"),
    "authors F1": ("authors", "F1"),
    "date": ("date", "exact"),
    "date wrong": ("date", "wrong"),
    "standfirst": ("standfirst", "exact"),
    "heads F1": ("section_headlines", "F1"),
}
LOWER_IS_BETTER = {"date wrong", "undated dated"}


def kinds_of(name: str, row: Row) -> Iterator[Kind]:
    """How to score a gold file with such rows."""
    if "timexes" in row:
        narrative = "wikiwars" in name or "narrative" in name
        kind = "dates-narrative" if narrative else "dates-news"
        yield Kind(kind, dates.predict, dates.SCORER, (), _DATES)
    elif "paste" in row or "html" in row:
        if "paste" in row:
            yield Kind("pasted", articles.predict_pasted, articles.SCORER, (), _ARTICLE)
        if "html" in row:
            yield Kind("page", articles.predict_page, articles.SCORER, (), _ARTICLE)
    elif "sents" in row:
        shown = {
            "anchor": ("anchor_frac",),
            "anchor not publication": ("nonDCT", "frac"),
            "undated dated": ("undated_hit",),
        }
        yield Kind("timeline", timeline.predict, timeline.SCORER, (), shown)
    elif "incidents" in row:
        shown = {
            "figures found": ("figures_recall",),
            "effect": ("effect_acc",),
            "main date": ("main_date_acc",),
        }
        yield Kind("figures", figures.predict, figures.SCORER, (), shown)
    elif "attributions" in row:
        yield Kind("quotes-direct", quotes.predict_direct, quotes.SCORER, ("--direct",), _QUOTES)
        yield Kind("quotes-all", quotes.predict, quotes.SCORER, (), _QUOTES)
    elif "entities" in row:
        shown = {
            "salient in first 10": ("salient_recall_at10",),
            "type": ("type_acc",),
            "core in first 5": ("core_recall_at5",),
        }
        yield Kind("actors", actors.predict, actors.SCORER, (), shown)


def score(kind: Kind, gold: Path, rows: list[Row], folder: Path) -> Scores:
    """Predict every row and let the scorer compare."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(kind.predict(row)) + "\n")
        file.flush()
        script, *first = kind.scorer
        command = [sys.executable, str(folder / "score" / script), *first]
        command += [str(gold), file.name, *kind.options]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = parsed(printed)
    scores: Scores = {}
    for name, path in kind.shown.items():
        value: Any = found
        for step in path:
            value = value.get(step) if isinstance(value, dict) else None
        if value is not None:
            # Bodies are scored from 0 to 1, all else in per cent.
            scores[name] = round(value * 100, 1) if name == "body F1" else value
    return scores


def parsed(printed: str) -> dict[str, Any]:
    """What a scorer printed: one dict, or a line per name with its value."""
    text = printed.strip()
    if text.startswith("{"):
        whole: dict[str, Any] = ast.literal_eval(text)
        return whole
    lines = (line.split(None, 1) for line in text.splitlines())
    return {name: ast.literal_eval(value) for name, value in lines}


def main() -> int:
    """Print every score beside the best known and the floor; 1 when a floor does not hold."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="with gold/ and score/")
    parser.add_argument("--floors", action="store_true", help="write the floors anew")
    parser.add_argument("--only", default="", help="only kinds whose name contains this")
    arguments = parser.parse_args()
    if not sorted(arguments.folder.glob("gold/*.jsonl")):
        parser.error(f"no gold/*.jsonl in {arguments.folder}")
    baselines = tomllib.loads((HERE / "baselines.toml").read_text(encoding="utf-8"))
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    fallen = 0
    scored: set[str] = set()
    for gold in sorted(arguments.folder.glob("gold/*.jsonl")):
        data = gold.read_bytes()
        rows = [json.loads(line) for line in data.decode().splitlines() if line.strip()]
        for row in rows:
            if "html" in row:
                row["html"] = str(arguments.folder / row["html"])
        fingerprint = hashlib.sha256(data).hexdigest()[:16]
        kinds = list(kinds_of(gold.stem, rows[0])) if rows else []
        if not kinds:
            print(f"\n{gold.stem}: no scorer for such rows")
        for kind in kinds:
            if arguments.only not in kind.name:
                continue
            begin = time.perf_counter()
            scores = score(kind, gold, rows, arguments.folder)
            seconds = time.perf_counter() - begin
            key = f"{gold.stem}/{kind.name}"
            scored.add(key)
            kept = floors.get(key, {})
            held = kept.get("scores", {}) if kept.get("gold") == fingerprint else {}
            print(f"\n{gold.stem} as {kind.name}: {len(rows)} texts, {seconds:.1f} s")
            fallen += report(scores, baselines.get(kind.name, {}), held)
            if arguments.floors:
                floors[key] = {"gold": fingerprint, "scores": scores}
    if not arguments.only and (absent := sorted(floors.keys() - scored)):
        print(f"\nfloors of gold files that are not here: {', '.join(absent)}")
    if arguments.floors:
        FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        return 0
    if fallen:
        print(f"\n{fallen} below the floor")
    return int(fallen > 0)


def report(scores: Scores, known: Mapping[str, Any], held: Scores) -> int:
    """Print a kind's scores; how many fell below their floor."""
    fallen = 0
    for name in sorted({*scores, *held}, key=lambda name: list({**scores, **held}).index(name)):
        value = scores.get(name)
        beside = known.get(name, {})
        line = f"  {name:24} {'none' if value is None else format(value, '6.1f')}"
        if "target" in beside:
            line += f"   target {beside['target']:5.1f}"
        if "best" in beside:
            line += f"   others {beside['best']:5.1f} ({beside['by']})"
        floor = held.get(name)
        if floor is not None and not holds(name, value, floor):
            fallen += 1
            line += f"   BELOW ITS FLOOR {floor}"
        print(line)
    return fallen


def holds(name: str, value: float | None, floor: float) -> bool:
    """Whether a score is no worse than its floor."""
    if value is None:
        return False
    return value <= floor + SLACK if name in LOWER_IS_BETTER else value >= floor - SLACK


if __name__ == "__main__":
    sys.exit(main())
