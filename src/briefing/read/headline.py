"""Which run above the article is its headline."""

import re
from collections.abc import Iterable

from briefing.read.body import Look, Page, ends_sentence
from briefing.read.run import Run

_CONTENT_WORD = re.compile(r"[^\W\d_]{4,}|\d{2,}")
_REACH = 60
"""How many runs above the article may lie between it and its headline."""
_ENOUGH = 2.0
"""The least score of a headline; below it, the text has none."""


def stems(text: str) -> set[str]:
    """The long words of `text`, cut to five letters so that inflected forms meet."""
    return {word.casefold()[:5] for word in _CONTENT_WORD.findall(text)}


def headline_index(page: Page, first: int, last: int) -> int:
    """The index of the headline of the article in `first..last`, or -1."""
    vocabulary = stems(" ".join(run.text for run in page.runs[first : last + 1]))
    inside = [i for i in range(first, last + 1) if page.looks[i] is Look.SENTENCES][:4]
    stop = inside[-1] if inside else first
    best, best_index = _ENOUGH, -1
    longer = [run for run in page.runs if run.words > 3]
    for index in range(max(0, first - _REACH), stop + 1):
        run = page.runs[index]
        if not _may_be_headline(run, page.looks[index]):
            continue
        score = _score(page, index, first, vocabulary, longer)
        # Of equals the later wins: it stands nearer to the article.
        if score >= best:
            best, best_index = score, index
    return best_index


def _may_be_headline(run: Run, look: Look) -> bool:
    if not 2 <= run.words <= 40 or run.text.endswith((",", ";")):
        return False
    return look in {Look.SHORT, Look.FURNITURE} or (look is Look.SENTENCES and run.words <= 28)


def _score(
    page: Page, index: int, first: int, vocabulary: set[str], longer: Iterable[Run]
) -> float:
    run, look = page.runs[index], page.looks[index]
    words = stems(run.content)
    shared = len(words & vocabulary) / len(words) if words else 0.0
    score = 4.0 * shared
    score += 1.0 if 5 <= run.words <= 22 else 0.0
    score += 0.7 if run.blank_before and run.blank_after else 0.0
    score -= (
        1.5
        if ends_sentence(run.text) and not run.text.endswith(("?", "!", '"', "”", "’", "'"))
        else 0.0
    )
    score -= 2.5 if run.marker else 0.0
    score -= 2.0 if look is Look.FURNITURE else 0.0
    score -= 2.0 if run.words <= 2 else 0.0
    if run.words >= 3:
        others = sum(1 for one in longer if run.key in one.key and one is not run)
        score += 1.5 if others else 0.0
    between = [i for i in range(index + 1, first) if page.looks[i] is not Look.FURNITURE]
    score -= 0.25 * min(len(between), 12)
    score -= 1.0 * max(0, sum(1 for i in between if page.looks[i] is Look.SHORT) - 4)
    if index > first:
        score -= 1.0
    near = page.looks[index + 1 : index + 9]
    if Look.DATE in near or Look.BYLINE in near:
        score += 1.2
    return score
