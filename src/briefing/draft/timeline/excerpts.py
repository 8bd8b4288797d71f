"""The part of a long sentence that holds its date and what happened, with "…" where it is cut.

The last resort for a sentence that cannot be shortened unseen. Nothing is left out that doubts,
denies, limits or conditions what stays, or that says who says it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.draft.mentions.triggers import Form, triggers_of
from briefing.draft.text import signals
from briefing.draft.timeline.excerpt_places import (
    asides,
    beginnings,
    endings,
    inside_quotation,
    opened,
)
from briefing.draft.timeline.excerpt_words import HALF, RELATIVE, RESULT

_FEWEST = 6
_NOTHING_SAID = 4.0
_BY = re.compile(r"\sby\b")
_MAIN = 4
"""Words a main clause has at least."""
_MOST_CORES = 3
_LONGEST_LOOKED_AT = 250
_LEADS = 3
"""The word before which a date stands at the head of its sentence."""
_STOP = 6.0
"""How many words a comma between verb and date counts for."""
_FRAME_LAST = re.compile(
    rf",\s(?P<said>(?!who\b|which\b|and\b|after\b|when\b|where\b|while\b|as\b)[^,;“”\"]{{2,80}}?"
    rf"\b(?:{signals.SAYING})\b[^,;“”\"]{{0,60}}\.)$"
)
_FINITE = frozenset(
    {Form.PAST, Form.PERFECT, Form.PAST_PERFECT, Form.PRESENT, Form.AHEAD, Form.OPEN}
)
_STATE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|says?|faces?|takes?|plans?)\b")
_STOPS = ",;:—–-"
_DASHES = ("—", "–", "-")
_SHORTEST_ASIDE = 3
_QUOTE_MARKS = '“”"«»„'


@dataclass(frozen=True, slots=True)
class _Cut:
    """What is kept of the words: from `first` up to `last`, without the aside in between."""

    cost: float
    first: int
    last: int
    aside: tuple[int, int] | None


def excerpt(
    text: str, *, keep: str = "", limit: int, speaker_named: bool = False, english: bool = True
) -> str | None:
    """At most `limit` words of `text` around the date `keep` and the verb nearest to it, cut
    where clauses or phrases part, each cut shown as "…"; None where no cut is safe.

    `speaker_named`: whether who says it stands beside the text anyway, so that a frame such as
    ", the mayor said" may go. In a language whose words are not known (not `english`), only the
    punctuation tells where to cut.
    """
    words = text.split()
    if not limit < len(words) <= _LONGEST_LOOKED_AT:
        return None
    frame = _FRAME_LAST.search(text)
    if frame and keep and keep in frame[0]:
        return _before_frame(text, frame, limit, english=english)
    verbs = _verbs(text, words)
    for core in _cores(text, words, keep, verbs):
        best: tuple[float, str] | None = None
        for cut in _cuts(words, core, limit, speaker_named, english):
            if best is None or cut.cost < best[0]:
                told = _told(words, cut)
                best = (cut.cost, told) if told is not None else best
        if best is not None:
            return best[1]
    return None


def _before_frame(text: str, frame: re.Match[str], limit: int, *, english: bool) -> str | None:
    """What is said, cut, with the dated "…, the mayor said on Monday." behind it."""
    said = " ".join(frame["said"].split())
    room = limit - len(said.split())
    told = text[: frame.start()]
    cut = excerpt(told, limit=room, english=english) if room >= _FEWEST else None
    if cut is None or not cut.endswith(" …") or cut.startswith("…"):
        return None
    return f"{cut} {said}"


def _verbs(text: str, words: Sequence[str]) -> list[int]:
    """The places of the finite verbs among the words, those of relative clauses left out."""
    starts = _starts(words)
    found = {
        _index(starts, trigger.start) for trigger in triggers_of(text) if trigger.form in _FINITE
    }
    found |= {_index(starts, match.start()) for match in _STATE.finditer(text)}
    return [place for place in sorted(found) if not _is_relative(words, place)]


def _is_relative(words: Sequence[str], verb: int) -> bool:
    return any(word.casefold() in RELATIVE for word in words[max(0, verb - 2) : verb])


def _cores(
    text: str, words: Sequence[str], keep: str, verbs: Sequence[int]
) -> list[tuple[int, int]]:
    """The ranges of words that may be what must stay, best first: the date and a finite verb."""
    if not verbs:
        return []
    at = text.find(keep) if keep else -1
    if at < 0:
        return [(verbs[0], verbs[0] + 1)]
    starts = _starts(words)
    date = _index(starts, at), _index(starts, at + len(keep) - 1) + 1
    # The comma behind "On Monday" parts nothing.
    leads = date[0] < _LEADS
    near = sorted(verbs, key=lambda verb: _apart(words, verb, date, leads))
    return [(min(verb, date[0]), max(verb + 1, date[1])) for verb in near[:_MOST_CORES]]


def _apart(words: Sequence[str], verb: int, date: tuple[int, int], leads: bool) -> float:
    """How far by grammar a verb stands from the date."""
    low, high = (verb, date[0]) if verb < date[0] else (date[1] - 1, verb)
    stops = sum(word[-1] in _STOPS for word in words[low:high])
    return abs(high - low) + _STOP * max(0, stops - leads)


def _starts(words: Sequence[str]) -> list[int]:
    found, place = [], 0
    for word in words:
        found.append(place)
        place += len(word) + 1
    return found


def _index(starts: Sequence[int], offset: int) -> int:
    """The word that holds an offset of the text."""
    index = 0
    for index, start in enumerate(starts):
        if start > offset:
            return index - 1
    return index


def _cuts(
    words: Sequence[str], core: tuple[int, int], limit: int, named: bool, english: bool
) -> Iterator[_Cut]:
    if core[1] - core[0] > limit:
        return
    firsts = beginnings(words, core, named, english)
    main = opened(words)
    lasts = list(endings(words, core[1], named, english))
    between = [None, *asides(words, core, named)]
    for first, begin_cost in firsts:
        for aside in between:
            if aside is not None and not first < aside[0]:
                continue
            gone = aside[1] - aside[0] if aside else 0
            for last, end_cost in lasts:
                kept = last - first - gone
                if kept > limit or kept < _FEWEST or (aside and last <= aside[1]):
                    continue
                if first < main and last < main + _MAIN:
                    continue  # "Hours after it sank": where is the main clause?
                lost = " ".join((*words[:first], *words[last:]))
                cost = begin_cost + end_cost + 1.5 * (aside is not None) + (limit - kept) / 10
                cost += 1.5 * bool(RESULT.search(lost))
                cost += _NOTHING_SAID * _says_nothing(words[first:last], last < len(words))
                yield _Cut(cost, first, last, aside)


def _says_nothing(kept: Sequence[str], cut: bool) -> bool:
    """Whether a cut left "ruled that the tax of the town" without what was ruled of it."""
    if not cut or "that" not in kept:
        return False
    said = " ".join(kept[len(kept) - list(reversed(kept)).index("that") :])
    told = [t for t in triggers_of(said) if t.form in _FINITE and not _BY.match(said, t.end)]
    return not told and not _STATE.search(said)


def _told(words: Sequence[str], cut: _Cut) -> str | None:
    """The kept words with "…" for the others, or None when they cannot stand so."""
    first, last, aside = cut.first, cut.last, cut.aside
    if aside:
        left, right = words[first : aside[0]], words[aside[1] : last]
        kept = f"{' '.join(left).rstrip(' ,;:—–-')} … {' '.join(right).lstrip(' —–-')}"
    else:
        kept = " ".join(words[first:last])
    ends = last == len(words)
    if not ends:
        kept = kept.rstrip(" ,;:—–-")
    if kept.count("(") != kept.count(")") or HALF.search(kept):
        return None
    close = ""
    if inside_quotation(kept):
        if ends or aside:
            return None
        close = "”" if "“" in kept else '"'
    tail = "" if ends else f" …{close}"
    return f"{'… ' if first else ''}{kept}{tail}"
