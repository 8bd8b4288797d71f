"""Where an excerpt of a sentence may begin and end, and which asides may go from it."""

import re
from collections.abc import Iterator, Sequence

from briefing.draft.text import signals
from briefing.draft.timeline.excerpt_words import (
    ASIDE_STARTS,
    BACKWARD,
    ENDS_NOTHING,
    FORWARD,
    GOES_ON,
    LEAVES_OPEN,
    NO_JOINT_BEFORE,
    NO_STATEMENT,
    OPENERS,
    PREPOSITIONS,
    SPEAKER_LAST,
    STARTERS,
    SUBORDINATORS,
)

_MOST_BEGINNINGS = 12
_MOST_ASIDES = 4
_SAYING = re.compile(rf"(?:{signals.SAYING})")
_STOPS = ",;:—–-"
_DASHES = ("—", "–", "-")
_SHORTEST_ASIDE = 3
_QUOTE_MARKS = '“”"«»„'
_WORST = 100.0


def opened(words: Sequence[str]) -> int:
    """Where the main clause begins behind a clause that opens the sentence; 0 without one."""
    folded = [word.casefold() for word in words[:3]]
    if any(word in OPENERS for word in folded) or folded[0].endswith(("ing", "ed")):
        commas = (place + 1 for place, word in enumerate(words) if word[-1] == ",")
        return next(commas, 0)
    return 0


def beginnings(
    words: Sequence[str], core: tuple[int, int], named: bool, english: bool
) -> list[tuple[int, float]]:
    """Where an excerpt may begin, and how bad that is; nearest to the core first."""
    found = [(0, 0.0)]
    for place in range(core[0], 0, -1):
        cost = _beginning(words, place, core, named, english)
        if cost < _WORST:
            found.append((place, cost))
            if len(found) > _MOST_BEGINNINGS:
                break
    return found


def _beginning(
    words: Sequence[str], place: int, core: tuple[int, int], named: bool, english: bool
) -> float:
    before, here = words[place - 1], words[place]
    subject = here[0].isupper() or here.casefold() in STARTERS
    head = " ".join(words[:place])
    if not subject or inside_quotation(head):
        return _WORST
    opener = words[0].casefold() in OPENERS and before.endswith(",") and head.count(",") == 1
    if opener and words[0] != "If":
        return 1.0
    if FORWARD.search(head) and not (named and _only_says(head)):
        return _WORST
    between = words[place : core[1]]
    if any(word.casefold() in NO_STATEMENT for word in between):
        return _WORST  # a noun with its relative clause is no statement
    if any(word[-1] == "," for word in between[:-1]):
        return _WORST  # the rest of a list
    if before[-1] in _STOPS:
        return 2.0
    plain = before.casefold()
    if not english:
        return _WORST
    if plain == "that" and named and place > 1 and _SAYING.fullmatch(words[place - 2]):
        return 0.5
    return 3.0 if plain in ("and", "while", "whereas", "as", "when", "after") else _WORST


def _only_says(head: str) -> bool:
    """Whether all that reaches forward in a head is that somebody says what follows."""
    return not FORWARD.search(re.sub(_SAYING, " ", head))


def endings(
    words: Sequence[str], earliest: int, named: bool, english: bool
) -> Iterator[tuple[int, float]]:
    """How many words may be kept at most, and how bad such an end is."""
    yield len(words), 0.0
    # What reaches back from the tail does so from any earlier cut too.
    for place in range(len(words) - 1, earliest - 1, -1):
        tail = f"{words[place - 1][-1]} {' '.join(words[place:])}"
        if BACKWARD.search(tail) or (not named and SPEAKER_LAST.search(tail)):
            return
        cost = _ending(words, place, english)
        if cost < _WORST:
            yield place, cost


def _ending(words: Sequence[str], place: int, english: bool) -> float:
    last, following = words[place - 1], words[place].casefold().strip('“"(')
    bare = last.strip(_STOPS + _QUOTE_MARKS + "().’'")
    if bare.casefold() in ENDS_NOTHING or _SAYING.fullmatch(bare) or not bare:
        return _WORST
    if last[-1].isalpha() and words[place - 2].casefold() in LEAVES_OPEN:
        return _WORST  # "that can be put …"
    if last[-1] in ",;:—–" or words[place] in "—–-" or words[place][0] == "(":
        return 1.0
    if not english or NO_JOINT_BEFORE.fullmatch(following):
        return _WORST
    if following in SUBORDINATORS:
        return 1.5
    return 2.5 if following in PREPOSITIONS else _WORST


def asides(words: Sequence[str], core: tuple[int, int], named: bool) -> list[tuple[int, int]]:
    """Ranges of words between two commas, dashes or brackets that may go without the core."""
    found: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    for place, word in enumerate(words):
        sort = "—" if word in _DASHES else "(" if word.endswith((")", "),")) else word[-1]
        start = opened.pop(sort, None)
        if start is not None and _may_go(words, start, place + 1, sort, core, named):
            found.append((start, place + 1))
        if sort in "—,":
            opened[sort] = place + 1 if sort == "," else place
        if word[0] == "(" and sort != "(":
            opened["("] = place
    found.sort(key=lambda span: span[0] - span[1])
    return found[:_MOST_ASIDES]


def _may_go(
    words: Sequence[str], start: int, end: int, sort: str, core: tuple[int, int], named: bool
) -> bool:
    inside = " ".join(words[start:end])
    low, high = core
    clear = end <= low or start >= high or low < start < end < high
    if not clear or end - start < _SHORTEST_ASIDE or end >= len(words):
        return False
    if sort == ",":
        begins = words[start].casefold() in ASIDE_STARTS
        if not begins or not GOES_ON.fullmatch(words[end]):
            return False
    speaks = not named and SPEAKER_LAST.search(f", {inside}")
    return not BACKWARD.search(inside) and not speaks and not inside_quotation(inside)


def inside_quotation(text: str) -> bool:
    """Whether a quotation that opens in the text is still open at its end, or one ends that did
    not begin there."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")
