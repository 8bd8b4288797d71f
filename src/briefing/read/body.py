"""What every run of a page looks like, by itself and beside its neighbours."""

import re
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum, auto

from briefing.read.bylines import is_byline
from briefing.read.captions import has_credit, is_description, names_picture
from briefing.read.furniture import ends_article, is_counter, is_furniture, opens_comments
from briefing.read.notes import is_note
from briefing.read.publication_date import dates_in, is_date_line
from briefing.read.run import Run

_SENTENCE_END = re.compile(
    r"(?:[.!?…:;。！？؟।۔]|[.!?…,]\s?['\"”’»“)\]]{1,3}|[.!?]\s?\[\d{1,3}\])$"
)
_INITIALS_END = re.compile(r"\b(?:[JS]r|Ph\.?D|M\.?D|[A-Z])\.$")
_GLUED = re.compile(r"[a-z]{3}[A-Z][a-z]{2,20} .{0,600}[a-z]{3}[A-Z][a-z]{2,20} ")
_TITLE_WORD = re.compile(r"\b[^\W\d_]{4,}\b")


class Look(Enum):
    """What a run looks like by itself, before its surroundings are asked."""

    SENTENCES = auto()
    SHORT = auto()
    HEADING = auto()
    """Marked up as one; plain text has none."""
    CAPTION = auto()
    DATE = auto()
    BYLINE = auto()
    NOTE = auto()
    FURNITURE = auto()
    BOX = auto()
    """A box of links in the middle of the text: its heading and the titles in it."""
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


def is_cut(text: str) -> bool:
    """Whether `text` breaks off, as the teasers of a list do."""
    return text.endswith(("…", "..."))


def look_at(runs: list[Run]) -> Page:
    """What each run looks like by itself; captions also by the run after them."""
    repeated = Counter(run.key for run in runs)
    by_text = {run.text: run for run in runs}
    look_of = {text: _look(run) for text, run in by_text.items()}
    looks = [look_of[run.text] for run in runs]
    _mark_repeated(runs, looks, repeated)
    for index, look in enumerate(looks):
        if look is Look.CAPTION:
            _spread_caption(runs, looks, index)
    _mark_teasers(runs, looks)
    _mark_lists(runs, looks)
    _mark_labels(runs, looks)
    _mark_twins(runs, looks)
    _mark_boxes(runs, looks)
    return Page(runs, looks, repeated)


def _look(run: Run) -> Look:
    if ends_article(run):
        return Look.END
    if run.words == 0 and not has_credit(run):
        return Look.FURNITURE
    if is_date_line(run.text):
        return Look.DATE
    if is_note(run):
        return Look.NOTE
    stopped = run.content.endswith(".") and not _INITIALS_END.search(run.content)
    if run.words <= 25 and not stopped and is_byline(run.content):
        return Look.BYLINE
    if has_credit(run) or names_picture(run):
        return Look.CAPTION
    if is_furniture(run):
        return Look.FURNITURE
    if _is_sentences(run):
        return Look.SENTENCES
    return Look.SHORT


def _mark_repeated(runs: list[Run], looks: list[Look], repeated: Counter[str]) -> None:
    """Sentences that come twice are offers or captions, unless the whole article comes twice."""
    sentences = [i for i, look in enumerate(looks) if look is Look.SENTENCES]
    twice = [i for i in sentences if runs[i].words >= 6 and repeated[runs[i].key] > 1]
    seen: set[str] = set()
    words = sum(runs[i].words for i in sentences)
    whole = sum(runs[i].words for i in twice) > 0.4 * words
    for index in twice:
        if not whole or runs[index].key in seen:
            looks[index] = Look.FURNITURE
        seen.add(runs[index].key)
    _mark_copies(runs, looks, sentences)


def _mark_copies(runs: list[Run], looks: list[Look], sentences: list[int]) -> None:
    """A run that holds most of the others is the whole article once more, for a reading aid."""
    for long in sorted(sentences, key=lambda i: -runs[i].words)[:3]:
        if runs[long].words < 250:
            return
        held = sum(
            runs[i].words
            for i in sentences
            if i != long and runs[i].words >= 8 and runs[i].key in runs[long].key
        )
        if held >= 0.6 * runs[long].words:
            looks[long] = Look.FURNITURE


def _is_sentences(run: Run) -> bool:
    if run.marker:
        # A link in a list of related stories is a title; a point of a list is a sentence.
        return (
            run.words >= 8 and ends_sentence(run.content) and not run.content.endswith(("?", "!"))
        )
    if run.words <= 6 and is_cut(run.content):
        return False
    if run.words >= 3 and ends_sentence(run.content):
        return not run.content.endswith("?") or run.words >= 16 or ". " in run.content
    return run.words >= 28 and not _GLUED.search(run.content)


def _mark_teasers(runs: list[Run], looks: list[Look]) -> None:
    """What a page sets directly below "14 hours ago" or "Duration 1:30" tells of another piece."""
    for index in range(1, len(runs)):
        below = not runs[index].blank_before and is_counter(runs[index - 1])
        if below and looks[index] is Look.SENTENCES and runs[index - 1].words > 1:
            looks[index] = Look.FURNITURE


def _mark_lists(runs: list[Run], looks: list[Look]) -> None:
    """A list is one thing: where a point of it is furniture, all are."""
    start = 0
    for index in range(len(runs) + 1):
        inside = index < len(runs) and bool(runs[index].marker)
        if inside and (index == start or not runs[index].blank_before):
            continue
        if any(looks[i] is Look.FURNITURE and runs[i].words for i in range(start, index)):
            for i in range(start, index):
                if looks[i] is Look.SENTENCES:
                    looks[i] = Look.FURNITURE
        elif _is_announced(runs, looks, start):
            for i in range(start, index):
                if looks[i] is Look.SHORT:
                    looks[i] = Look.SENTENCES
        start = index if inside else index + 1


def _is_announced(runs: list[Run], looks: list[Look], start: int) -> bool:
    """Whether a sentence that ends in a colon stands above the list that begins at `start`."""
    above = start - 1
    return above >= 0 and looks[above] is Look.SENTENCES and runs[above].text.endswith(":")


def _mark_labels(runs: list[Run], looks: list[Look]) -> None:
    """Short lines that open with the same label ("READ ON | ...") lead to other articles."""
    labels = [re.split(r"\s[|»]\s", run.content, maxsplit=1) for run in runs]
    counts = Counter(parts[0] for parts in labels if len(parts) > 1)
    for index, parts in enumerate(labels):
        if len(parts) > 1 and counts[parts[0]] > 1 and looks[index] is Look.SHORT:
            looks[index] = Look.FURNITURE


def _mark_twins(runs: list[Run], looks: list[Look]) -> None:
    """A line and, beside it, the same line with a credit behind it: both are captions."""
    loose = {Look.SHORT, Look.SENTENCES, Look.FURNITURE}
    for index in range(1, len(runs)):
        first, second = runs[index - 1], runs[index]
        if min(first.words, second.words) < 5 or max(first.words, second.words) > 70:
            continue
        alike = first.key.startswith(second.key) or second.key.startswith(first.key)
        if (
            alike
            and not first.marker
            and {looks[index - 1], looks[index]} <= loose | {Look.CAPTION}
        ):
            looks[index - 1] = looks[index] = Look.CAPTION


def _spread_caption(runs: list[Run], looks: list[Look], index: int) -> None:
    """The lines above a credit that belong to it.

    A page pasted with its pictures gives the alternative text first, then caption and credit:
    two lines on one subject. A credit alone ("Getty Images") has its caption above it.
    """
    run = runs[index]
    alone = run.words <= 7 and not run.blank_before
    above = index - 1
    while index - above < 3 and above > 0 and not runs[above + 1].blank_before:
        label = runs[above].words <= 5 and looks[above] is Look.FURNITURE
        if not label or runs[above].blank_before:
            break
        # A label such as "View image" stands between the two.
        above -= 1
    if above < 0 or looks[above] not in {Look.SHORT, Look.SENTENCES, Look.FURNITURE}:
        return
    previous = runs[above]
    if previous.marker or previous.words < 2:
        return
    if previous.words <= 10 and dates_in(previous.text):
        return
    # where paragraphs stand line by line, the one above a credit may be the article's own
    in_text = (
        above > 0
        and not previous.blank_before
        and looks[above] is Look.SENTENCES
        and looks[above - 1] is Look.SENTENCES
        and not is_description(previous)
        and not _same_subject(previous, run)
    )
    if alone and not previous.blank_after and previous.words <= 60 and not in_text:
        looks[above] = Look.CAPTION
        return
    only_credit = run.words <= 9 and run.tag != "figcaption"
    if only_credit and (
        is_description(previous) or previous.words <= 6 or not ends_sentence(previous.text)
    ):
        # Not the headline or standfirst above a credit: some text must stand above.
        text_above = any(
            looks[i] is Look.SENTENCES and ends_sentence(runs[i].text)
            for i in range(max(0, above - 6), above)
        )
        if text_above or is_description(previous):
            looks[above] = Look.CAPTION
            return
    close = not run.blank_before and previous.blank_before
    described = previous.words <= (25 if ends_sentence(previous.text) else 45)
    if (close and described) or _same_subject(previous, run):
        looks[above] = Look.CAPTION


def _same_subject(first: Run, second: Run) -> bool:
    """Whether most long words of the shorter `first` come back in `second`."""
    words = {word.casefold() for word in _TITLE_WORD.findall(first.text)}
    if len(words) < 3 or first.words > 60:
        return False
    other = {word.casefold() for word in _TITLE_WORD.findall(second.text)}
    return len(words & other) >= 0.75 * len(words)


def _mark_boxes(runs: list[Run], looks: list[Look]) -> None:
    """A few titles of other articles that stand in the middle of the text, with their heading.

    Where other articles are listed with their summaries, titles stand between these.
    """
    above = 0
    for index, look in enumerate(looks):
        above += look is Look.SENTENCES
        if above < 2 or not _heads_box(runs, looks, index):
            continue
        below = range(index + 1, min(index + 16, len(runs)))
        told = [i for i in below if looks[i] not in {Look.FURNITURE, Look.CAPTION}]
        titles = next((n for n, i in enumerate(told) if looks[i] is not Look.SHORT), len(told))
        after = told[titles : titles + 2]
        text = [i for i in after if looks[i] is Look.SENTENCES and ends_sentence(runs[i].text)]
        if 0 < titles <= 8 and len(text) == 2:
            top = told[titles - 1]
            # The last line, when it stands alone, may be a heading of the article itself.
            alone = titles > 1 and runs[top].blank_before and runs[top].blank_after
            for i in range(index, top if alone else top + 1):
                looks[i] = Look.BOX


def _heads_box(runs: list[Run], looks: list[Look], index: int) -> bool:
    """Whether other articles are listed below: known words say so, or a list of mere titles."""
    if looks[index] is Look.END:
        return not opens_comments(runs[index])
    if looks[index] is not Look.SHORT or runs[index].marker or index + 2 >= len(runs):
        return False
    return all(looks[i] is Look.SHORT and runs[i].marker for i in (index + 1, index + 2))
