"""Whether a page writes 3/4/2025 for 4 March or for 3 April, from what else the page shows."""

import re
from datetime import date

from briefing.read.language import language_of
from briefing.read.publication_date import dates_in

_NUMERIC = re.compile(r"(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d\d(?!\d)")
_AMERICAN_TIME = re.compile(r"\b(?:[ECMP][SD]T|ET|PT|U\.S\.)\b")
_ADDRESS = re.compile(
    r"(?:https?://|www\.|@)[\w.-]{1,80}\.(?:(?:co|com|org|net|ac|gov)\.)?([a-z]{2})\b"
)
_MONTH_FIRST_LANDS = frozenset({"us", "ph"})
_NO_LANDS = frozenset({"co", "io", "tv", "me", "ly", "ai", "fm", "eu", "to"})
"""Country domains that sites of every country use, and one that is no country."""
_HEAD = 20_000
"""Code points at the beginning of a page that are searched."""
_NEAR = 3
"""Days between the dates that one page gives the same news."""


def writes_month_first(text: str) -> bool | None:
    """Whether the page `text` writes 3/4/2025 for 4 March; None when nothing shows it.

    What is nearer to the date decides first: another date in figures that reads one way only, a
    date in words close to one of the readings, the time zone, the language, the addresses given.
    """
    text = text[:_HEAD]
    ambiguous: list[tuple[int, int]] = []
    for match in _NUMERIC.finditer(text):
        first, second = int(match[1]), int(match[2])
        if first > 12 >= second:
            return False
        if second > 12 >= first:
            return True
        ambiguous.append(match.span())
    if not ambiguous:
        return None
    near = _by_words(text, ambiguous[:20])
    if near is not None:
        return near
    if _AMERICAN_TIME.search(text):
        return True
    language = language_of(text)
    if language not in {"", "en"}:
        return False
    lands = {match[1] for match in _ADDRESS.finditer(text)} - _NO_LANDS
    if lands:
        return (
            True if lands <= _MONTH_FIRST_LANDS else None if lands & _MONTH_FIRST_LANDS else False
        )
    return None


def _by_words(text: str, ambiguous: list[tuple[int, int]]) -> bool | None:
    """Which reading of a date in figures meets a date written in words on the same page."""
    written: set[date] = set()
    for line in text.splitlines()[:400]:
        written.update(one.day for one in dates_in(line))
    votes = {True: 0, False: 0}
    for start, end in ambiguous:
        for month_first in votes:
            for one in dates_in(text[start:end], month_first=month_first):
                near = any(abs((one.day - day).days) <= _NEAR for day in written)
                votes[month_first] += near
    if votes[True] == votes[False]:
        return None
    return votes[True] > votes[False]
