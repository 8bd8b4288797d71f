"""The dateline an article opens with: "KABUL, Aug 26 (Reuters) – ". It dates and places the
report, never an event, so the sentence begins behind it."""

import re

from briefing.read.months import MONTHS

_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_DAY = (
    rf"(?:(?i:{_MONTH})\b\.?\s\d{{1,2}}(?:,?\s(?:19|20)\d\d)?"
    rf"|\d{{1,2}}\.?\s(?:de\s)?(?i:{_MONTH})\b\.?,?(?:\s(?:de\s)?(?:19|20)\d\d)?"
    r"|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)"
)
_UPPER = r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.'’]+"
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w.'’]*"
_SHOUTED_PLACE = rf"{_UPPER}(?:[ /-]{_UPPER}){{0,4}}"
_PLACE = rf"{_CAPITAL}(?:[ /-](?:(?:de|la|le|am|an|der|of|and)\s)?{_CAPITAL}){{0,3}}"
_LAND = rf"(?:,\s{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})"
_AGENCY = r"\([^\W\d_][\w./&-]{1,20}(?:\s[\w./&-]{1,15}){0,3}\)"
_DASH = r"\s*(?:[—–-]|--)\s+"
_FORMS = (
    # Like "KABUL, Afghanistan, Aug 26 (Reuters) – ", "DUBLIN — "
    rf"{_SHOUTED_PLACE}{_LAND}?(?:,?\s\(?{_DAY}\)?)?(?:\s{_AGENCY})?(?:{_DASH}|—)",
    # Like "Lunde, NY -- ", "Lunde, Calif. — "
    rf"{_PLACE},\s(?:[A-Z]{{2}}|[A-Z][a-z]{{2,4}}\.)\s?(?:--|—|–)\s*",
    # Like "Kabul (dpa) - ", "Kabul, 26 August (dpa) - "
    rf"{_PLACE}{_LAND}?(?:,\s{_DAY})?\s{_AGENCY}{_DASH}",
    # Like "Kabul, 26 August 2021 – ", "Kabul (26 August 2021) – "
    rf"{_PLACE}{_LAND}?(?:,\s|\s\(){_DAY}\)?{_DASH}",
    # Like "(AP) — ", "Aug 26 (Reuters) - "
    rf"(?:{_DAY}\s)?{_AGENCY}{_DASH}",
    # Like "MOSCOW, August 26. /TASS/. "
    rf"{_SHOUTED_PLACE}{_LAND}?(?:,\s{_DAY})?\.?\s/[A-Za-z-]{{2,20}}/\.?\s(?:[—–-]{{1,2}}\s)?",
    # Like "NEW DELHI: ", "KAMPALA | "
    r"[^\W\d_a-zß-ÿ]{3,}(?:\s[^\W\d_a-zß-ÿ]{3,}){0,2}(?::|\s[|])\s+",
)
_DATELINE = re.compile(rf"\s*(?:{'|'.join(_FORMS)})(?=[\"“‘'«„(]?[^\W_a-zß-ÿ])")
_LONGEST = 120


def dateline_end(paragraph: str) -> int:
    """Where the text behind the dateline of `paragraph` begins; 0 without one.

    >>> dateline_end("LISBON (AP) — Rain fell.")
    14
    """
    found = _DATELINE.match(paragraph[:_LONGEST])
    return found.end() if found else 0
