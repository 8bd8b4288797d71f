"""The dateline an article opens with: "KABUL, Aug 26 (Reuters) – ". It dates and places the
report, never an event, so the sentence begins behind it."""

import re
from functools import cache

from briefing.read.months import MONTHS

_WORD = r"([^\W\d_]{3,12})"
"""What may be a month. Naming them all takes thirty times as long to compile, so that is done
only for the odd line that has another word in such a place."""
_MONTH = "(?i:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_DAY = (
    r"(?:{month}\b\.?\s\d{{1,2}}(?:,?\s(?:19|20)\d\d)?"
    r"|\d{{1,2}}\.?\s(?:de\s)?{month}\b\.?,?(?:\s(?:de\s)?(?:19|20)\d\d)?"
    r"|\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d)"
)
_UPPER = r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’]+"
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w.'’]*"
_SHOUTED_PLACE = rf"{_UPPER}(?:[ /-]{_UPPER}){{0,4}}"
_PLACE = rf"{_CAPITAL}(?:[ /-](?:(?:de|la|le|am|an|der|of|and)\s)?{_CAPITAL}){{0,3}}"
_LAND = rf"(?:,\s{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})"
_AGENCY = r"\([^\W\d_][\w./&-]{1,20}(?:\s[\w./&-]{1,15}){0,3}\)"
_DASH = r"\s*(?:[—–-]|--)\s+"
_LONGEST = 120


def _forms(month: str) -> tuple[str, ...]:
    day = _DAY.format(month=month)
    return (
        # Like "KABUL, Afghanistan, Aug 26 (Reuters) – ", "DUBLIN — "
        rf"{_SHOUTED_PLACE}{_LAND}?(?:,?\s\(?{day}\)?)?(?:\s{_AGENCY})?(?:{_DASH}|—)",
        # Like "Lunde, NY -- ", "Lunde, Calif. — "
        rf"{_PLACE},\s(?:[A-Z]{{2}}|[A-Z][a-z]{{2,4}}\.)\s?(?:--|—|–)\s*",
        # Like "Kabul (dpa) - ", "Kabul, 26 August (dpa) - "
        rf"{_PLACE}{_LAND}?(?:,\s{day})?\s{_AGENCY}{_DASH}",
        # Like "Kabul, 26 August 2021 – ", "Kabul (26 August 2021) – "
        rf"{_PLACE}{_LAND}?(?:,\s|\s\(){day}\)?{_DASH}",
        # Like "(AP) — ", "Aug 26 (Reuters) - "
        rf"(?:{day}\s)?{_AGENCY}{_DASH}",
        # Like "MOSCOW, August 26. /TASS/. "
        rf"{_SHOUTED_PLACE}{_LAND}?(?:,\s{day})?\.?\s/[A-Za-z-]{{2,20}}/\.?\s(?:[—–-]{{1,2}}\s)?",
        # Like "NEW DELHI: ", "KAMPALA | "
        r"[^\W\d_a-zß-ÿ]{3,}(?:\s[^\W\d_a-zß-ÿ]{3,}){0,2}(?::|\s[|])\s+",
    )


@cache
def _dateline(month: str) -> re.Pattern[str]:
    forms = "|".join(_forms(month))
    return re.compile(rf"\s*(?:{forms})(?=[\"“‘'«„(]?[^\W_a-zß-ÿ])")


def dateline_end(paragraph: str) -> int:
    """Where the text behind the dateline of `paragraph` begins; 0 without one.

    >>> dateline_end("LISBON (AP) — Rain fell.")
    14
    """
    opening = paragraph[:_LONGEST]
    found = _dateline(_WORD).match(opening)
    if found and any(word and word.casefold() not in MONTHS for word in found.groups()):
        found = _dateline(_MONTH).match(opening)
    return found.end() if found else 0
