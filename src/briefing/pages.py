"""The pages on the checks in `docs/checks`: what a flaw is, why it matters, what to do instead.

The wheel carries them, so that `briefing explain` and the reports of `briefing check` have them
everywhere. Nothing but the standard library is imported here: a check that finds its findings
in the cache needs no more.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

_SHIPPED = Path(__file__).parent / "docs" / "checks"
_CHECKOUT = Path(__file__).parents[2] / "docs" / "checks"
INDEX = "README"


@dataclass(frozen=True, slots=True)
class Page:
    """The page on one check, as Markdown, and what its second paragraph says of it."""

    ident: str
    text: str

    @property
    def grade(self) -> str:
        """`error`, `warning` or `error, always on`."""
        return self._second().partition("**")[0].rstrip(".").lower()

    @property
    def summary(self) -> str:
        """One sentence on what is wrong."""
        return self._second().partition("**")[2].strip()

    def section(self, heading: str) -> str:
        """What stands below a heading, as Markdown."""
        _, _, below = self.text.partition(f"\n## {heading}\n")
        return below.partition("\n## ")[0].strip()

    def _second(self) -> str:
        paragraphs = self.text.split("\n\n", 2)
        return " ".join(paragraphs[1].split()).removeprefix("**") if len(paragraphs) > 1 else ""


def folder() -> Path:
    """Where the pages lie: in the package, or in the checkout it runs from."""
    return _SHIPPED if _SHIPPED.is_dir() else _CHECKOUT


@cache
def idents() -> tuple[str, ...]:
    """The names of all checks that have a page, sorted."""
    return tuple(sorted(file.stem for file in folder().glob("*.md") if file.stem != INDEX))


def page(ident: str) -> Page | None:
    """The page on a check, or None when there is none."""
    if ident not in idents():
        return None
    return Page(ident, (folder() / f"{ident}.md").read_text(encoding="utf-8"))
