"""What a page says of its article in metadata, held against what it shows.

Metadata is written by machines for machines: it names the site in titles, the last editor or the
outlet as author, the day of an update as date. Where it contradicts the page, what readers see
goes before it, and the field is marked as inferred, so that a person looks at it.
"""

import re
from collections import Counter
from datetime import date

from briefing.read.metadata import Metadata
from briefing.read.run import WORD, Run, folded

_SITE = re.compile(r"\s(?:[|•·»–—-]|::)\s[^|•·»]{2,60}$")
_SITE_BEFORE = re.compile(r"^[^|•·»]{2,60}?\s(?:[|•·»]|::)\s")
_ALIKE = 0.3
"""Which share of their words two wordings of one headline have in common, at least."""


def plain_titles(metadata: Metadata, shown: str = "") -> list[str]:
    """The titles of the page without the name of the site before or behind them; `shown` is the
    headline, where it is known."""
    keys = {Run(0, 0, title).key for title in (*metadata.titles, shown)}
    site = Run(0, 0, metadata.publisher).key
    host = re.sub(r"^https?://(?:www\.)?|/.*$", "", metadata.url).replace(".", "").casefold()

    def is_site(text: str) -> bool:
        words = Run(0, 0, text).key
        known = words in site or (bool(site) and site in words)
        return bool(words) and (known or re.sub(r"[ .]", "", words) in host)

    def plain(title: str) -> str:
        found = _SITE_BEFORE.search(title)
        if found is not None and is_site(found.group().rstrip("|•·»: ")):
            return title[found.end() :].strip()
        found = _SITE.search(title)
        if found is None:
            return title
        rest = title[: found.start()]
        known = Run(0, 0, rest).key in keys or "|" in found.group()
        named = len(rest.split()) >= 2 and (known or is_site(found.group()[3:]))
        return rest.strip() if named else title

    return [plain(title) for title in metadata.titles]


def likeness(first: str, second: str) -> float:
    """Which share of the words of two titles they have in common."""
    words, others = set(WORD.findall(first.casefold())), set(WORD.findall(second.casefold()))
    return len(words & others) / len(words | others) if words and others else 0.0


def agreed_title(metadata: Metadata, shown: str) -> tuple[str, bool]:
    """The title, and whether the page shows another one.

    Of several wordings the one that most places give, the headline among them; of equals the
    publisher's own, which names the article wherever it is cited. Titles that have nothing in
    common with the headline are those of the site.
    """
    titles = [title for title in plain_titles(metadata, shown) if title]
    if shown:
        titles = [title for title in titles if likeness(title, shown) >= _ALIKE]
    if not titles:
        return folded(shown), False
    votes = Counter(Run(0, 0, title).key for title in titles)
    votes[Run(0, 0, shown).key] += bool(shown)
    best = max(titles, key=lambda title: votes[Run(0, 0, title).key])
    key, seen = Run(0, 0, best).key, Run(0, 0, shown).key
    if votes[seen] > votes[key] or key == seen or shown.startswith(best.rstrip(" .…")):
        return folded(shown), False
    return folded(best), bool(shown)


def agreed_authors(
    metadata: Metadata, shown: tuple[str, ...], text: str, *, labelled: bool
) -> tuple[tuple[str, ...], bool]:
    """The authors, and whether the byline of the page names others.

    The metadata's own, which are clean, as long as the page names one of them anywhere and they
    are not just the outlet; else those of the byline, when it is `labelled` as one ("By ...").
    """
    outlet = metadata.publisher.casefold()
    people = tuple(name for name in shown if not outlet or not name.casefold().startswith(outlet))
    if not people or not metadata.authors:
        return metadata.authors or shown, False
    if all(name.casefold() == outlet for name in metadata.authors):
        return people, False
    page = text.casefold()
    if not labelled or any(name.casefold() in page for name in metadata.authors):
        return metadata.authors, False
    return people, True


def agreed_date(stated: str, shown: str) -> tuple[str, bool]:
    """The day of publication, and whether the page shows another one.

    One day apart are two time zones, and day and month changed round is one date in figures.
    """
    try:
        ours, theirs = date.fromisoformat(shown), date.fromisoformat(stated)
    except ValueError:
        return stated or shown, False
    swapped = (ours.year, ours.day, ours.month) == (theirs.year, theirs.month, theirs.day)
    if swapped or abs((ours - theirs).days) <= 1:
        return stated, False
    return shown, True
