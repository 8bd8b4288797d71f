"""A briefing file as the check would have it: safe fixes, and sources that changed.

Everything here gives new content for a file and writes nothing.
"""

import difflib
import re
from dataclasses import dataclass

from briefing.check import Checked
from briefing.check.between.conflicts import conflict_rows
from briefing.check.mending import Mending, mendings
from briefing.check.refreshing import Changed, changed_sources
from briefing.load import concerns
from briefing.load.appending import append
from briefing.load.decode import decode
from briefing.load.edits import edit
from briefing.model.finding import Fix
from briefing.opening import Opened

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


@dataclass(frozen=True, slots=True)
class Fixed:
    """A briefing file with what is safe changed in it."""

    data: bytes
    done: tuple[Mending, ...] = ()
    left: tuple[Mending, ...] = ()
    """What would be safe, and cannot be written without touching more of the file."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """A briefing file brought up to date with its sources, or as it was where that cannot be."""

    data: bytes
    sources: tuple[Changed, ...] = ()
    """The sources that have changed."""
    left: tuple[Fix, ...] = ()
    """What cannot be written without touching more of the file; then nothing is changed."""
    flawed: bool = False
    """Parts of the file could not be understood, quotes perhaps; then nothing is changed."""

    @property
    def holds(self) -> bool:
        """Whether all quotes of these sources still stand, so that the file could be changed."""
        lost = any(source.gone for source in self.sources)
        return not (self.sources and (self.left or self.flawed or lost))


def fixed(opened: Opened, checked: Checked) -> Fixed:
    """Every safe change that the findings and the quotes of a briefing allow."""
    if checked.subject is None:
        return Fixed(opened.data)
    by_fix = {
        mending.fix: mending
        for mending in mendings(checked.subject, checked.findings)
        if not concerns(mending.fix.path, opened.aside)
    }
    made = edit(opened.data, by_fix, file=opened.places.file)
    done = tuple(by_fix[fix] for fix in made.done)
    return Fixed(made.data, done, tuple(by_fix[fix] for fix in made.left))


def refreshed(opened: Opened, checked: Checked) -> Refreshed:
    """The file with hashes, paragraphs and offsets of what its sources are now."""
    if checked.subject is None:
        return Refreshed(opened.data)
    sources = changed_sources(checked.subject, opened.places)
    still = Refreshed(opened.data, sources, flawed=bool(opened.aside))
    if not sources or not still.holds:
        return still
    fixes = [fix for source in sources for fix in source.fixes]
    made = edit(opened.data, fixes, file=opened.places.file)
    if made.left:
        return Refreshed(opened.data, sources, made.left)
    return Refreshed(made.data, sources)


def with_disputes(opened: Opened, checked: Checked) -> tuple[bytes, int]:
    """The file with a row under `disputes` for each contradiction between passages that its
    statements rest on and others, and how many rows these are.

    Raises InputError when the file is written in a way in which none can be added.
    """
    rows = conflict_rows(checked.subject) if checked.subject else []
    if not rows:
        return opened.data, 0
    items = [row.model_dump(mode="json", exclude_defaults=True) for row in rows]
    for item in items:  # the quote's words alone, as people write them
        for evidence in item["evidence"]:
            evidence["quote"] = evidence["quote"]["exact"]
    return append(opened.data, "disputes", items, file=opened.places.file), len(items)


def difference(name: str, before: bytes, after: bytes) -> str:
    """What changes in a file, as `diff -u` shows it; empty when nothing does."""
    old, new = (_LINE.findall(decode(data, name)) for data in (before, after))
    lines = difflib.unified_diff(old, new, name, name)
    ends = "\n\\ No newline at end of file\n"
    return "".join(line if line.endswith(("\n", "\r")) else line + ends for line in lines)
