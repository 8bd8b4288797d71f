"""Write docs/checks/README.md anew: one row for each page beside it, and the text above."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
INDEX = ROOT / "docs" / "checks" / "README.md"
HEAD = "| Check | | What is wrong |\n|---|---|---|\n"


def index() -> str:
    """The index as it should be; the text above the table stays what it is."""
    from briefing import pages

    above, _, _ = INDEX.read_text(encoding="utf-8").partition(HEAD)
    found = [page for ident in pages.idents() if (page := pages.page(ident))]
    rows = [f"| [{one.ident}]({one.ident}.md) | {one.grade} | {one.summary} |" for one in found]
    return above + HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "src"))
    INDEX.write_text(index(), encoding="utf-8")
