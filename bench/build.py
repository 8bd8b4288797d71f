"""How long a cold run of each command takes on the sample, side by side.

    .venv/bin/python bench/build.py [ROUNDS]

Every run is a process of its own. Rounds are interleaved, so that a busy machine slows all of
them alike; read the ratios, the seconds are this machine's. `bare` is WeasyPrint on the finished
page with the same style sheet and no tags: what the layout costs whoever calls it.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLE = "data/isis-khorasan/briefing.yaml"
PREPARE = """
import briefing, pathlib, sys
checked = briefing.check_briefing(sys.argv[1])
document = briefing.render_document(checked.briefing, checked.findings)
folder = pathlib.Path(sys.argv[2])
folder.joinpath("page.html").write_text(document.html, encoding="utf-8")
folder.joinpath("page.css").write_text(document.style_sheet, encoding="utf-8")
"""
BARE = """
import sys
from weasyprint import CSS, HTML
page, style, pdf = sys.argv[1:]
HTML(page).write_pdf(pdf, stylesheets=[CSS(style)])
"""


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    with tempfile.TemporaryDirectory() as folder:
        python, command = sys.executable, [sys.executable, "-m", "briefing"]
        page, style = f"{folder}/page.html", f"{folder}/page.css"
        build = [*command, "build", SAMPLE, "-o", folder, "--quiet"]
        subprocess.run([python, "-c", PREPARE, SAMPLE, folder], check=True)
        runs = {
            "python": [python, "-c", "pass"],
            "check": [*command, "check", SAMPLE, "--quiet"],
            "build docx": [*build, "--to", "docx"],
            "bare": [python, "-c", BARE, page, style, f"{folder}/bare.pdf"],
            "build pdf": [*build, "--to", "pdf"],
            "build pdf,docx": build,
        }
        seconds: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(rounds):
            for name, arguments in runs.items():
                for old in Path(folder).glob("isis-khorasan.*"):
                    old.unlink()
                start = time.perf_counter()
                subprocess.run(arguments, check=True, capture_output=True)
                seconds[name].append(time.perf_counter() - start)
    bare = statistics.median(seconds["bare"])
    print(f"{'':16}{'median s':>9}{'min':>7}{'max':>7}{'/ bare':>8}")
    for name, values in seconds.items():
        median = statistics.median(values)
        figures = f"{median:9.2f}{min(values):7.2f}{max(values):7.2f}{median / bare:8.2f}"
        print(f"{name:16}{figures}")


if __name__ == "__main__":
    main()
