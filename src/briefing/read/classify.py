"""Runs of a page to blocks with kinds, and what the lines around the headline say.

First each run by itself (`body.look_at`), then the stretch that is the article, then its headline,
and from these two what every other run must be.
"""

import re
from dataclasses import dataclass, field

from briefing.model.article import BlockKind
from briefing.read.body import Look, Page, look_at
from briefing.read.bylines import has_prefix, is_bare_prefix, is_name, names_in
from briefing.read.captions import is_description
from briefing.read.day_order import writes_month_first
from briefing.read.faint_dates import date_elsewhere
from briefing.read.furniture import is_about, is_biography, is_counter
from briefing.read.heading import is_heading, next_seen
from briefing.read.headline import headline_index
from briefing.read.notes import translated_from
from briefing.read.publication_date import FoundDate, chosen_date, dates_in
from briefing.read.run import Run
from briefing.read.standfirst import mark_standfirst
from briefing.read.stretch import densest_stretch

_HEAD = 25
"""How many runs between headline and article may carry byline and date."""

_SIGNED_CAPTION = re.compile(r"\w{3}[.!] (?:[A-Z][\w.’'-]{1,20} ?(?:for |of |the )?){1,6}$")
"""A sentence with a name behind it: "The port at dawn. Jane Doe"."""

_FIXED = {
    Look.CAPTION: BlockKind.CAPTION,
    Look.DATE: BlockKind.DATE,
    Look.BYLINE: BlockKind.BYLINE,
    Look.NOTE: BlockKind.NOTE,
}


@dataclass
class Reading:
    """Kinds of the runs, index by index, and what was read off the page."""

    kinds: list[BlockKind]
    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    dated_by_guess: bool = False
    """Whether `published` is only the date of an update, or concluded from other signs."""
    translated_from: str = ""
    paragraphs: list[int] = field(default_factory=list)


def classify(runs: list[Run], text: str) -> Reading | None:
    """What each run of a pasted page is; None when no run is body."""
    page = look_at(runs)
    first, last = densest_stretch(page)
    if first < 0:
        return None
    headline = headline_index(page, first, last)
    if headline >= 0:
        first = headline + 1
    return complete(page, text, headline, first, last)


def complete(page: Page, text: str, headline: int, first: int, last: int) -> Reading | None:
    """The kinds of all runs, once headline (-1: none) and the article's stretch are known."""
    runs = page.runs
    reading = Reading([_FIXED.get(look, BlockKind.FURNITURE) for look in page.looks])
    if headline >= 0:
        reading.kinds[headline] = BlockKind.HEADLINE
        reading.title = runs[headline].content
    month_first = writes_month_first(text)
    _read_head(page, reading, headline, first, month_first)
    last = _without_biography(page, reading, first, last)
    _mark_body(page, reading, first, last)
    mark_standfirst(page, reading.kinds, headline)
    _tidy(page, reading, headline, last)
    reading.paragraphs = [i for i, kind in enumerate(reading.kinds) if kind is BlockKind.PARAGRAPH]
    if not reading.paragraphs:
        return None
    if not reading.published or reading.dated_by_guess:
        head = max(0, (headline if headline >= 0 else reading.paragraphs[0]) - 4)
        known = reading.published
        below, guess = date_elsewhere(runs, head, reading.paragraphs, month_first=month_first)
        reading.published = below or known or guess
        reading.dated_by_guess = not below and bool(reading.published)
    for run, kind in zip(runs, reading.kinds, strict=True):
        if kind is BlockKind.NOTE and not reading.translated_from:
            reading.translated_from = translated_from(run)
    return reading


def _read_head(
    page: Page, reading: Reading, headline: int, first: int, month_first: bool | None
) -> None:
    """Byline and date from the lines after the headline, then from those just above it."""
    runs, looks = page.runs, page.looks
    if headline < 0:
        start, stop = max(0, first - 8), min(len(runs), first + 3)
    else:
        start, stop = headline + 1, min(len(runs), headline + 1 + _HEAD)
    found: list[FoundDate] = []
    authors: list[str] = []
    after_prefix = False
    sentences = 0
    for index in range(start, stop):
        run, look = runs[index], looks[index]
        line = run.content
        sentences += look is Look.SENTENCES
        if sentences > 2:
            break
        if look is Look.SENTENCES or run.words > 40:
            continue
        here = [] if look is Look.CAPTION else dates_in(run.text, month_first=month_first)
        found += here
        names = _names_in_line(page, index, here, after_prefix=after_prefix)
        bare = is_bare_prefix(line)
        after_prefix = bare or (after_prefix and bool(names))
        # "Written by Jane Doe" reads like a note below an article and is a byline above it.
        remark = look is Look.NOTE and not (has_prefix(line) and run.words <= 12)
        further = bool(authors) and not after_prefix and not has_prefix(line)
        if look is Look.CAPTION or remark or further:
            names = ()
        if names:
            authors += [name for name in names if name not in authors]
        if names or bare:
            reading.kinds[index] = BlockKind.BYLINE
        elif here and look is not Look.CAPTION and run.words <= 20:
            reading.kinds[index] = BlockKind.DATE
    reading.authors = tuple(authors)
    if headline > 0 and (not found or found[0].label == "updated"):
        found = _dates_above(page, headline, month_first) + found
    reading.published = chosen_date(found)
    reading.dated_by_guess = bool(found) and all(one.label == "updated" for one in found)


def _names_in_line(
    page: Page, index: int, dates_here: list[FoundDate], *, after_prefix: bool
) -> tuple[str, ...]:
    """The names of a line near the headline; `after_prefix` when the line before ended in "by"."""
    line = page.runs[index].content
    if after_prefix and not dates_here and not has_prefix(line):
        return names_in(line, labelled=True)
    if has_prefix(line) or _may_be_names(page, index, dates_here):
        return names_in(line)
    return ()


def _dates_above(page: Page, headline: int, month_first: bool | None) -> list[FoundDate]:
    """The dates in the lines just above the headline."""
    return [
        one
        for index in range(max(0, headline - 4), headline)
        # A caption, as of a slide show, is dated by its picture.
        if page.runs[index].words <= 25 and page.looks[index] is not Look.CAPTION
        for one in dates_in(page.runs[index].text, month_first=month_first)
    ]


def _may_be_names(page: Page, index: int, dates_here: list[FoundDate]) -> bool:
    """Whether a line without "By" stands where a byline stands: beside the date."""
    line = page.runs[index].content
    if page.runs[index].marker:
        return False
    if dates_here or " ago" in line:
        return True
    beside = [
        look for look in page.looks[max(0, index - 1) : index + 3] if look is not Look.FURNITURE
    ]
    if Look.DATE in beside:
        return True
    following = page.runs[index + 1].text if index + 1 < len(page.runs) else ""
    return is_name(line) and bool(dates_in(following, month_first=True))


def _without_biography(page: Page, reading: Reading, first: int, last: int) -> int:
    """The last run of the article when the lines that present its author are left off."""
    for index in range(max(first, last - 6), last + 1):
        if page.looks[index] is Look.SENTENCES and is_biography(page.runs[index], reading.authors):
            rest = sum(
                page.runs[i].words
                for i in range(index + 1, last + 1)
                if page.looks[i] is Look.SENTENCES
            )
            page.looks[index] = Look.FURNITURE
            if rest < 120:
                return index
    return last


def _mark_body(page: Page, reading: Reading, first: int, last: int) -> None:
    runs, kinds = page.runs, reading.kinds
    body = [i for i in range(first, last + 1) if page.looks[i] is Look.SENTENCES]
    _trim(page, reading, body)
    for index in body:
        kinds[index] = BlockKind.PARAGRAPH
    for index in range(first + 1, last + 1):
        above = runs[index - 1]
        listed = runs[index].marker and (above.text.endswith(":") or above.marker)
        if listed and page.looks[index] is Look.SHORT and kinds[index - 1] is BlockKind.PARAGRAPH:
            # The points of a list that a sentence of the article announces.
            kinds[index] = BlockKind.PARAGRAPH
    spaced = sum(runs[i].blank_after for i in body) > 0.5 * len(body)
    known = {BlockKind.FURNITURE}
    for index in range(first, last + 1):
        if page.looks[index] is Look.HEADING and kinds[index] in known:
            boxed = index < last and is_counter(runs[index + 1])
            if not boxed and next_seen(page, index, last, 1) in {Look.SENTENCES, Look.HEADING}:
                kinds[index] = BlockKind.HEADING
        elif page.looks[index] is Look.SHORT and kinds[index] in known:
            signed = _SIGNED_CAPTION.search(runs[index].content)
            if not signed and is_heading(page, index, first, last, spaced=spaced):
                kinds[index] = BlockKind.HEADING
            elif signed or is_description(runs[index]):
                kinds[index] = BlockKind.CAPTION


def _offers_at_end(page: Page, body: list[int]) -> int:
    """How many lines at the end of `body` are one sentence below a name.

    So newsletters are offered: "Weekend Reads", "The best of our writing, every Saturday."
    """
    runs, count = page.runs, 0
    for index in reversed(body[1:]):
        name = runs[index - 1]
        named = page.looks[index - 1] is Look.SHORT and name.words <= 4 and name.words > 0
        if not named or runs[index].words > 20:
            break
        count += 1
    return count


def _trim(page: Page, reading: Reading, body: list[int]) -> None:
    """Take off what only announces something else, and what presents the author in the head."""
    runs = page.runs
    while len(body) > 1 and runs[body[-1]].text.endswith(":"):
        body.pop()
    offers = _offers_at_end(page, body)
    if offers >= 3:
        for index in body[-offers:]:
            page.looks[index] = Look.FURNITURE
        del body[-offers:]
    if len(body) > 1 and runs[body[0]].words <= 6 and runs[body[0]].text.endswith(":"):
        body.pop(0)
    for index in body[:4] if len(body) > 4 else ():
        below = BlockKind.BYLINE in reading.kinds[max(0, index - _HEAD) : index]
        if below and is_about(runs[index], reading.authors):
            page.looks[index] = Look.FURNITURE
            body.remove(index)
            break


def _tidy(page: Page, reading: Reading, headline: int, last: int) -> None:
    """Dates and bylines far from the head, and captions of teasers, are furniture."""
    kinds = reading.kinds
    body = [i for i, kind in enumerate(kinds) if kind is BlockKind.PARAGRAPH]
    if not body:
        return
    title = page.runs[headline].key if headline >= 0 else ""
    if headline >= 0 and len(title.split()) >= 4:
        for index in range(headline + 1, last + 1):
            # "... – back to video": the title again, as the label of something.
            if (
                kinds[index] in {BlockKind.HEADING, BlockKind.STANDFIRST}
                and title in page.runs[index].key
            ):
                kinds[index] = BlockKind.FURNITURE
    low = (headline if headline >= 0 else body[0]) - 5
    head_end = body[min(1, len(body) - 1)]
    reach = {
        BlockKind.BYLINE: head_end,
        BlockKind.DATE: head_end,
        BlockKind.CAPTION: last + 3,
        BlockKind.NOTE: last + 12,
    }
    for index, kind in enumerate(kinds):
        if kind in reach and not low <= index <= reach[kind]:
            kinds[index] = BlockKind.FURNITURE
