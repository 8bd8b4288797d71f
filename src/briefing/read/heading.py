"""Which short lines of a pasted text are headings of its sections."""

from briefing.read.body import Look, Page, ends_sentence
from briefing.read.captions import is_description
from briefing.read.furniture import is_counter, is_stamp


def is_heading(page: Page, index: int, first: int, last: int, *, spaced: bool) -> bool:
    """A short line by itself, directly above a paragraph, that no other line repeats."""
    run = page.runs[index]
    if run.marker and not run.marker[0].isdigit():
        return False
    if run.content.endswith(("—", "–", "-", ",")):
        return False
    if run.words > 16 or len(run.content) > 120 or page.repeated[run.key] > 1:
        return False
    if index == first or (spaced and not (run.blank_before and run.blank_after)):
        return False
    if is_description(run) or (ends_sentence(run.content) and not run.content.endswith("?")):
        return False
    if index < last and is_counter(page.runs[index + 1]):
        return False
    after = next_seen(page, index, last, 1)
    before = next_seen(page, index, first, -1)
    listed = bool(page.runs[index - 1].marker) or _follows_links(page, index, first)
    stamped = is_stamp(page.runs[index - 1])
    return after is Look.SENTENCES and (listed or stamped or before is Look.SENTENCES)


def _follows_links(page: Page, index: int, first: int) -> bool:
    """Whether a blank line parts the run from a box of links: a label ("Recommended") and the
    titles of other articles below it, line by line."""
    runs, looks = page.runs, page.looks
    if not runs[index].blank_before or index <= first:
        return False
    if runs[index - 1].key == "end of list":
        return True
    top = index - 1
    while top > first and not runs[top].blank_before:
        top -= 1
    if top == index - 1:
        # One title alone below a label may as well have the next title below it.
        return False
    if any(looks[i] in {Look.SENTENCES, Look.HEADING} for i in range(top, index)):
        return False
    return any(
        looks[i] in {Look.END, Look.BOX, Look.FURNITURE} and runs[i].words > 0
        for i in (top - 1, top)
    )


def next_seen(page: Page, index: int, limit: int, step: int) -> Look | None:
    """The look of the nearest run that is no furniture or caption, going by `step`."""
    position = index + step
    while (position <= limit) if step > 0 else (position >= limit):
        if page.looks[position] not in {Look.FURNITURE, Look.CAPTION}:
            return page.looks[position]
        position += step
    return None
