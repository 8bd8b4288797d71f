"""Which run above the article is its headline."""

import re
from collections import Counter

from briefing.read.body import Look, Page, ends_sentence
from briefing.read.bylines import names_in
from briefing.read.publication_date import dates_in
from briefing.read.run import Run

_CONTENT_WORD = re.compile(r"[^\W\d_]{4,}|\d{2,}")
_REACH = 300
"""How many runs above the article may lie between it and its headline."""
_ENOUGH = 2.0
"""The least score of a headline; below it, the text has none."""


def stems(text: str) -> set[str]:
    """The long words of `text`, cut to five letters so that inflected forms meet."""
    return {word.casefold()[:5] for word in _CONTENT_WORD.findall(text)}


def headline_index(page: Page, first: int, last: int) -> int:
    """The index of the headline of the article in `first..last`, or -1."""
    vocabulary = Counter(
        stem
        for index in range(first, last + 1)
        if page.looks[index] is Look.SENTENCES
        for stem in stems(page.runs[index].text)
    )
    inside = [i for i in range(first, last + 1) if page.looks[i] is Look.SENTENCES][:4]
    stop = inside[-1] if inside else first
    scores: dict[int, float] = {}
    # Only so many are compared, so that a page of very many lines stays quick.
    longer = [run.key for run in page.runs if 3 < run.words <= 60][:2000]
    for index in range(max(0, first - _REACH), stop + 1):
        run = page.runs[index]
        if not _may_be_headline(run, page.looks[index]):
            continue
        if index > first and not any(
            _is_anchor(page, i) for i in range(index + 1, min(index + 6, len(page.runs)))
        ):
            # Inside the text only a byline below shows that the text before it was none.
            continue
        scores[index] = _score(page, index, first, vocabulary, longer)
    # Of equals the later wins: it stands nearer to the article.
    best = max(scores, key=lambda i: (scores[i], i), default=-1)
    if best < 0 or scores[best] < _ENOUGH:
        return _first_line(page, inside)
    best = _without_crumbs(page, _line_above(page, best, scores), scores)
    same = (i for i in scores if i <= first and page.runs[i].key == page.runs[best].key)
    return max((i for i in same if not page.runs[i].marker), default=best)


def _first_line(page: Page, inside: list[int]) -> int:
    """The first sentence, where it stands alone above a text that says the same at length."""
    if len(inside) < 2:
        return -1
    first, second = page.runs[inside[0]], page.runs[inside[1]]
    words = stems(first.text)
    short = first.words <= 14 and first.words < second.words and ". " not in first.text
    alike = words and len(words & stems(second.text)) >= 0.5 * len(words)
    return inside[0] if short and alike else -1


def _without_crumbs(page: Page, best: int, scores: dict[int, float]) -> int:
    """The run that gives the same title without what a page set before it: "Home > News > "."""
    content = page.runs[best].content
    for index in range(max(0, best - 6), min(len(page.runs), best + 7)):
        run = page.runs[index]
        ends = run.content != content and content.endswith(run.content)
        if ends and index in scores and run.words > 3:
            return index
    return best


def _line_above(page: Page, best: int, scores: dict[int, float]) -> int:
    """The run above `best` when that is nearly as good: then `best` is the standfirst."""
    for index in range(best - 1, max(-1, best - 4), -1):
        run = page.runs[index]
        # A standfirst says more than its headline, and so shares more words with the article.
        margin = 2.5 if run.words <= page.runs[best].words else 1.0
        if index in scores and run.words >= 4 and scores[index] >= scores[best] - margin:
            return index
        if page.looks[index] is Look.SENTENCES or (
            page.looks[index] is Look.SHORT and not _is_anchor(page, index)
        ):
            break
    return best


def _is_anchor(page: Page, index: int) -> bool:
    """Whether the run is a byline or date, as they stand below a headline."""
    if page.looks[index] in {Look.DATE, Look.BYLINE}:
        return True
    run = page.runs[index]
    if page.looks[index] is Look.SENTENCES or not 2 <= run.words <= 20:
        return False
    return bool(dates_in(run.text) or (" ago" in run.content and names_in(run.content)))


def _may_be_headline(run: Run, look: Look) -> bool:
    if not 2 <= run.words <= 40 or run.text.endswith((",", ";")):
        return False
    if look is Look.SENTENCES:
        return run.words <= 28 or not run.text.endswith(".")
    return look in {Look.SHORT, Look.FURNITURE} and not dates_in(run.text)


def _score(
    page: Page, index: int, first: int, vocabulary: Counter[str], longer: list[str]
) -> float:
    """How much the run at `index` looks like the headline: its words, its form, its place."""
    run, look = page.runs[index], page.looks[index]
    own = 1 if look is Look.SENTENCES and index >= first else 0
    words = stems(run.content)
    shared = sum(vocabulary[word] > own for word in words) / len(words) if words else 0.0
    score = 4.0 * shared * min(1.0, len(words) / 4)
    score += _form(run, look)
    if run.words >= 3:
        same = page.repeated[run.key] - 1
        within = sum(1 for key in longer if run.key in key) - same - 1
        score += 1.5 if within > 0 else 0.8 if same > 0 else 0.0
    return score + _position(page, index, first)


def _form(run: Run, look: Look) -> float:
    score = 1.0 if 5 <= run.words <= 22 else 0.0
    score += 0.7 if run.blank_before and run.blank_after else 0.0
    open_end = run.text.endswith(("?", "!", '"', "”", "’", "'"))
    score -= 3.5 if ends_sentence(run.text) and not open_end else 0.0
    score -= 2.5 if run.marker else 0.0
    score -= 2.0 if look is Look.FURNITURE else 0.0
    score -= 2.0 if run.words <= 2 else 1.0 if run.words == 3 else 0.0
    score -= 2.5 if run.words <= 7 and names_in(run.content) else 0.0
    return score


def _position(page: Page, index: int, first: int) -> float:
    passed = {Look.FURNITURE, Look.CAPTION}
    text = next((i for i in range(index + 1, first) if page.looks[i] is Look.SENTENCES), first)
    between = [i for i in range(index + 1, text) if page.looks[i] not in passed]
    score = -0.2 * min(len(between), 10)
    score -= 0.5 * min(12, max(0, sum(page.looks[i] is Look.SHORT for i in between) - 4))
    score -= 0.02 * min(100, max(0, first - text))
    score -= 2.5 if index > first else 0.0
    if any(_is_anchor(page, i) for i in range(index + 1, min(index + 13, len(page.runs)))):
        return score + 2.4
    # What follows "Related articles" is a title too, but not of this article.
    before = page.looks[max(0, index - 4) : index]
    if Look.END in before and Look.SENTENCES not in before:
        score -= 3.0
    return score
