"""Who published a pasted text, where the page around it says so. Always an inference."""

import re
from collections import Counter

from briefing.read.run import Run

_NAME = r"([A-Z][\w.'’&-]{0,30}(?: (?:[A-Z][\w.'’&-]{0,30}|of|the|and|&|de|des|der)){0,4})"
_YEARS = r"(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?"
_NETWORK = r"(?:X|Twitter|Facebook|Google|WhatsApp|your)"
_AGENCY = r"(Reuters|AP|AFP|dpa|EFE|Xinhua|ANSA|PTI)"
_PLACE = r"[A-Z][\w.’'-]{1,30}(?:[ /,][\w.’'-]{1,20}){0,5}"
_SIGNS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (3, re.compile(rf"(?:©|\(c\)|[Cc]opyright)\s?(?:[Cc]opyright\s)?{_YEARS},?\s(?:by\s)?{_NAME}")),
    (2, re.compile(rf"©\s{_NAME}\s?,?\s?(?:19|20)\d\d")),
    (2, re.compile(rf"[Ss]kip to more {_NAME} [Ss]ites")),
    (2, re.compile(rf"(?:CLICK HERE TO GET THE|Download the|Get the) {_NAME} [Aa][Pp][Pp]\b")),
    (2, re.compile(rf"^(?:Follow|Add|Download) {_NAME} (?:on|to|as|for) {_NETWORK}\b")),
    (2, re.compile(rf"^[Aa]bout {_NAME} (?:Accounts|News)$")),
    (1, re.compile(rf"\s\|\s{_NAME}$")),
    (2, re.compile(rf"^{_PLACE},? [^()]{{0,30}}\({_AGENCY}\)\s?[-–—]")),
)
"""How sure a sign is, and its pattern with the name as the only group."""

_NO_NAME = re.compile(r"all rights?\b|rights reserved|terms of|privacy", re.IGNORECASE)
_NOT_NAMES = frozenset({"all rights", "all", "the", "x", "facebook", "twitter", "us", "photo"})
_AGENCIES = {"AP": "The Associated Press"}


def publisher_of(runs: list[Run]) -> str:
    """The publisher the furniture, notes and dateline of a page point to, or empty."""
    votes: Counter[str] = Counter()
    for run in runs:
        if run.words > 120:
            continue
        text = run.content[:300]
        for weight, pattern in _SIGNS:
            found = pattern.search(text)
            if found is None:
                continue
            name = found.group(1).removesuffix(" All").strip(" .,")
            if len(name) > 1 and not _NO_NAME.match(name) and name.casefold() not in _NOT_NAMES:
                votes[_AGENCIES.get(name, name)] += weight
    if not votes:
        return ""
    name, weight = votes.most_common(1)[0]
    return name if weight >= 2 else ""
