"""The part of a long sentence around a name, cut where its clauses and phrases meet."""

import re

from briefing.draft.text.sentences import word_count

_LONGEST = 23
_SHORTEST = 4
_MOST_CUTS = 60
_MEETING = re.compile(
    r"[,;:]\s|\s[—–-]\s|\s(?=(?:and|but|while|as|because|after|before|when|where|who|which|that|since|"
    r"although|until|despite|amid|following|according|during|with)\s)"
)
_JOINING = re.compile(r"(?:and|but|as|that|while|with)\s")
_QUOTE_MARKS = '"“”„«»()'


def part_around(text: str, start: int, end: int) -> str | None:
    """The longest run of phrases around `text[start:end]` that has at most 23 words, with "…"
    where the sentence is cut; None where it cannot be cut or would tear a quotation.

    >>> text = "It had rained for nine days and nights on all of the hills above the old harbour, "
    >>> text += (
    ...     "and Lund paid the town, which was more than glad to have a new roof on its old hall."
    ... )
    >>> part_around(text, text.index("Lund"), text.index("Lund") + 4)
    '… Lund paid the town, which was more than glad to have a new roof on its old hall.'
    """
    cuts = [0, *(match.end() for match in _MEETING.finditer(text)), len(text)][:_MOST_CUTS]
    if cuts[-1] < end:
        return None
    first = max(place for place, cut in enumerate(cuts) if cut <= start)
    last = min(place for place, cut in enumerate(cuts) if cut >= end)
    if not _fits(text[cuts[first] : cuts[last]]):
        return None
    while True:
        if last + 1 < len(cuts) and _fits(text[cuts[first] : cuts[last + 1]]):
            last += 1
        elif first and _fits(text[cuts[first - 1] : cuts[last]]):
            first -= 1
        else:
            break
    part = text[cuts[first] : cuts[last]].strip(" ,;:—–")
    part = _JOINING.sub("", part, count=1) if first and _JOINING.match(part) else part
    if word_count(part) < _SHORTEST:
        return None
    return f"{'… ' if first else ''}{part}{' …' if last + 1 < len(cuts) else ''}"


def _fits(part: str) -> bool:
    marks = any(mark in part for mark in _QUOTE_MARKS)
    return not marks and word_count(part) <= _LONGEST
