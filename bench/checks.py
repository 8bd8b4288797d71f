"""How well the checks tell wrong statements from faithful ones.

    python bench/checks.py [FOLDER] [--show] [--about KIND]

FOLDER holds one folder per article, as `bench/checks/` does (see the README there). Each statement
is checked by itself, as the one key point (or timeline row) of a briefing whose evidence is its
quotes. A mutated statement is caught when a check on statements fires at error level; a faithful
one is flagged when one does. Warnings are counted apart. `--show` lists what went wrong.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from briefing.check import check_briefing
from briefing.load import load_draft
from briefing.model.article import Article
from briefing.model.finding import Finding, Severity
from briefing.pipeline import read_article

HERE = Path(__file__).parent / "checks"
ASIDE = frozenset(
    {"acronym-not-expanded", "item-count", "over-long-block", "inferred-metadata", "long-copy"}
)
"""Checks that say nothing about whether a statement is true to its evidence."""


@dataclass(frozen=True)
class Tried:
    """One statement of a pair and what the checks found on it."""

    name: str
    about: str
    text: str
    is_wrong: bool
    found: tuple[Finding, ...]

    def idents(self, severity: Severity) -> set[str]:
        """The checks that fired at this level."""
        return {finding.check for finding in self.found if finding.severity is severity}


def pairs(folder: Path) -> Iterator[Tried]:
    """Every statement under a folder, tried."""
    for file in sorted(folder.rglob("pairs.yaml")):
        told = yaml.safe_load(file.read_text(encoding="utf-8"))
        article = read_article((file.parent / "article.txt").read_bytes(), name="article.txt")
        for one in told["statements"]:
            for kind in ("faithful", "mutated"):
                if one.get(kind):
                    yield _tried(file.parent.name, told, one, kind, article)


def _tried(
    name: str, told: dict[str, Any], one: dict[str, Any], kind: str, article: Article
) -> Tried:
    claim: dict[str, Any] = {
        "id": "k1",
        "text": one[kind],
        "evidence": [{"source": "a", "quote": quote} for quote in one["evidence"]],
    } | {key: one[key] for key in ("certainty", "who", "derived") if key in one}
    date = one.get("mutated_date") if kind == "mutated" else None
    date = date or one.get("date")
    if date:  # YAML 1.1 reads a bare `on` as true
        date = {key: "on" if value is True else value for key, value in date.items()}
        claim["date"] = date
    briefing = {
        "masthead": {"title": "Pairs", "date": told["published"], "language": told["language"]},
        "sources": [
            {
                "id": "a",
                "title": "Article",
                "issued": told["published"],
                "language": told["language"],
            }
        ],
        "timeline" if date else "key_points": [claim],
    }
    written = yaml.safe_dump(briefing, allow_unicode=True, sort_keys=False).encode()
    loaded = load_draft(written, file=name)
    if loaded.draft is None or loaded.findings:
        sys.exit(f"{name}/{one['id']}: {loaded.findings}")
    checked = check_briefing(loaded.draft, {"a": article}, places=loaded.places)
    found = tuple(f for f in checked.findings if f.check not in ASIDE)
    for finding in found:
        if finding.check.startswith(("quote-", "unknown-")):
            sys.exit(f"{name}/{one['id']}: {finding.message}")
    return Tried(f"{name}/{one['id']}", one["about"], one[kind], kind == "mutated", found)


def _share(part: int, whole: int) -> str:
    return f"{part:4} of {whole:4}  {100 * part / whole:5.1f} %" if whole else "   –"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--show", action="store_true", help="list what was missed or flagged")
    parser.add_argument("--about", help="only pairs about this")
    options = parser.parse_args()
    tried = [one for one in pairs(options.folder) if options.about in (None, one.about)]
    if not tried:
        sys.exit(f"no pairs.yaml under {options.folder}")
    wrong = [one for one in tried if one.is_wrong]
    right = [one for one in tried if not one.is_wrong]
    caught = [one for one in wrong if one.idents(Severity.ERROR)]
    flagged = [one for one in right if one.idents(Severity.ERROR)]
    if options.show:
        for one in wrong:
            if one not in caught:
                print(f"MISSED  {one.name} [{one.about}] {one.text}")
        for one in flagged:
            for finding in one.found:
                print(f"FLAGGED {one.name} [{one.about}] {one.text}")
                print(f"        {finding.check}: {finding.message}")
        print()
    by_kind: dict[str, list[Tried]] = defaultdict(list)
    for one in tried:
        by_kind[one.about].append(one)
    print(f"{'about':<16}{'wrong, caught':>24}{'faithful, flagged':>26}")
    for kind, some in sorted(by_kind.items()):
        bad, good = [o for o in some if o.is_wrong], [o for o in some if not o.is_wrong]
        hit = sum(bool(one.idents(Severity.ERROR)) for one in bad)
        cry = sum(bool(one.idents(Severity.ERROR)) for one in good)
        print(f"{kind:<16}{_share(hit, len(bad)):>24}{_share(cry, len(good)):>26}")
    rightly = Counter(ident for one in wrong for ident in one.idents(Severity.ERROR))
    falsely = Counter(ident for one in right for ident in one.idents(Severity.ERROR))
    print(f"\n{'check':<34}{'on wrong':>10}{'on faithful':>13}")
    for ident in sorted({*rightly, *falsely}):
        print(f"{ident:<34}{rightly[ident]:>10}{falsely[ident]:>13}")
    warned = sum(bool(one.idents(Severity.WARNING)) for one in right)
    print(f"\nwrong statements caught    {_share(len(caught), len(wrong))}")
    noticed = sum(bool(one.found) for one in wrong)
    print(f"  or at least warned about {_share(noticed, len(wrong))}")
    print(f"faithful ones flagged      {_share(len(flagged), len(right))}")
    print(f"faithful ones warned about {_share(warned, len(right))}")


if __name__ == "__main__":
    main()
