"""Where on a page the article stands: the stretch of runs that is densest in sentences."""

import re
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum, auto

from briefing.read.bylines import has_prefix
from briefing.read.captions import has_credit
from briefing.read.furniture import ends_article, is_furniture
from briefing.read.notes import is_note
from briefing.read.publication_date import is_date_line
from briefing.read.run import Run

_SENTENCE_END = re.compile(r"(?:[.!?…:;]|[.!?…,]\s?['\"”’»“)\]]{1,3}|[.!?]\s?\[\d{1,3}\])$")
_TITLE_WORD = re.compile(r"\b[^\W\d_]{4,}\b")


class Look(Enum):
    """What a run looks like by itself, before its surroundings are asked."""

    SENTENCES = auto()
    SHORT = auto()
    CAPTION = auto()
    DATE = auto()
    BYLINE = auto()
    NOTE = auto()
    FURNITURE = auto()
    END = auto()


@dataclass
class Page:
    """The runs of one page with what each looks like."""

    runs: list[Run]
    looks: list[Look]
    repeated: Counter[str] = field(default_factory=Counter)


def ends_sentence(text: str) -> bool:
    """Whether `text` ends the way a sentence does."""
    return bool(_SENTENCE_END.search(text[-12:]))


def look_at(runs: list[Run]) -> Page:
    """What each run looks like by itself; captions also by the run after them."""
    repeated = Counter(run.key for run in runs)
    looks = [_look(run, repeated) for run in runs]
    for index, look in enumerate(looks):
        if look is Look.CAPTION:
            _spread_caption(runs, looks, index)
    return Page(runs, looks, repeated)


def _look(run: Run, repeated: Counter[str]) -> Look:  # noqa: C901, PLR0911 - a plain list of questions
    if ends_article(run):
        return Look.END
    if run.words == 0 and not has_credit(run):
        return Look.FURNITURE
    if is_date_line(run.content):
        return Look.DATE
    if has_prefix(run.content) and run.words <= 25 and not run.content.endswith("."):
        return Look.BYLINE
    if is_note(run):
        return Look.NOTE
    if has_credit(run):
        return Look.CAPTION
    if is_furniture(run):
        return Look.FURNITURE
    if _is_sentences(run):
        return Look.FURNITURE if run.words >= 6 and repeated[run.key] > 1 else Look.SENTENCES
    return Look.SHORT


def _is_sentences(run: Run) -> bool:
    if run.marker:
        # A link in a list of related stories is a title; a point of a list is a sentence.
        return (
            run.words >= 8 and ends_sentence(run.content) and not run.content.endswith(("?", "!"))
        )
    if run.words >= 3 and ends_sentence(run.content):
        return not run.content.endswith("?") or run.words >= 16 or ". " in run.content
    return run.words >= 28


def _spread_caption(runs: list[Run], looks: list[Look], index: int) -> None:
    """The lines above a credit that belong to it.

    A page pasted with its pictures gives the alternative text first, then caption and credit:
    two lines on one subject. A credit alone ("Getty Images") has its caption above it.
    """
    run = runs[index]
    alone = run.words <= 7 and not run.blank_before
    above = index - 1
    if above < 0 or looks[above] not in {Look.SHORT, Look.SENTENCES, Look.FURNITURE}:
        return
    previous = runs[above]
    if previous.marker or previous.words < 3:
        return
    if alone and not previous.blank_after and previous.words <= 60:
        looks[above] = Look.CAPTION
        return
    close = not run.blank_before and previous.blank_before
    if (close and previous.words <= 45 and not ends_sentence(previous.text)) or _same_subject(
        previous, run
    ):
        looks[above] = Look.CAPTION


def _same_subject(first: Run, second: Run) -> bool:
    """Whether most long words of the shorter `first` come back in `second`."""
    words = {word.casefold() for word in _TITLE_WORD.findall(first.text)}
    if len(words) < 3 or first.words > 60:
        return False
    other = {word.casefold() for word in _TITLE_WORD.findall(second.text)}
    return len(words & other) >= 0.75 * len(words)


def densest_stretch(page: Page) -> tuple[int, int]:
    """First and last index of the article's sentences, or `(-1, -1)` if there are none.

    Every run has a worth: sentences count for the article, navigation against it. The stretch of
    greatest sum is the article, so a box of links inside it does not end it, and a stray
    sentence in the footer does not prolong it.
    """
    best, best_span = 0.0, (-1, -1)
    total, first = 0.0, 0
    for index, run in enumerate(page.runs):
        if total <= 0:
            total, first = 0.0, index
        total += _worth(run, page.looks[index])
        if total > best:
            best, best_span = total, (first, index)
    return best_span


def _worth(run: Run, look: Look) -> float:
    if look is Look.SENTENCES:
        return float(min(run.words, 45))
    if look is Look.END:
        return -25.0
    if look is Look.CAPTION:
        return -1.0
    if look is Look.SHORT:
        return -6.0 if run.words >= 5 else -3.0
    return -2.0
