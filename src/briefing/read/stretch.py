"""Where on a page the article stands: the stretch of runs that is densest in sentences."""

from briefing.read.body import Look, Page, ends_sentence, is_cut
from briefing.read.furniture import is_counter, opens_comments
from briefing.read.run import Run

_ARTICLE = 150.0
"""From this sum of worths on, a stretch is an article, and comments below it end the page."""


def densest_stretch(page: Page) -> tuple[int, int]:
    """First and last index of the article's sentences, or `(-1, -1)` if there are none.

    Every run has a worth: sentences count for the article, navigation against it. The stretch of
    greatest sum is the article, so a box of links inside it does not end it, and a stray
    sentence in the footer does not prolong it.
    """
    best, best_span = 0.0, (-1, -1)
    total, first = 0.0, 0
    for index, run in enumerate(page.runs):
        if total > _ARTICLE and opens_comments(run):
            break
        if total <= 0:
            total, first = 0.0, index
        worth = _worth(run, page.looks[index])
        if worth > 0 and _is_alone(page, index):
            worth *= 0.25
        total += worth
        if total > best:
            best, best_span = total, (first, index)
    return best_span


def _is_alone(page: Page, index: int) -> bool:
    """Whether no sentences stand near on either side: so do the teasers of other articles."""
    return not any(_meets_sentences(page, index, step) for step in (-1, 1))


def _meets_sentences(page: Page, index: int, step: int) -> bool:
    """Whether going by `step` leads to sentences, past furniture and at most one heading."""
    headings = 0
    for position in range(index + step, index + 30 * step, step):
        if not 0 <= position < len(page.runs):
            return False
        look = page.looks[position]
        if look is Look.SENTENCES:
            return True
        if look is Look.SHORT and not headings and not page.runs[position].marker:
            headings = 1
        elif look not in {Look.CAPTION, Look.BOX} and (
            look is not Look.FURNITURE or is_counter(page.runs[position])
        ):
            return False
    return False


def _worth(run: Run, look: Look) -> float:
    if look is Look.SENTENCES:
        worth = float(min(run.words, 45))
        return worth if ends_sentence(run.text) and not is_cut(run.text) else 0.4 * worth
    if look is Look.END:
        return -45.0
    if look is Look.CAPTION:
        return -1.0
    if look is Look.SHORT:
        return -6.0 if run.words >= 5 else -3.0
    # Known furniture stands inside articles too (share lines, offers); links in lists hardly.
    return -3.0 if run.marker and run.words else -0.7
