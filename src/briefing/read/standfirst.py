"""Which run between headline and text is the standfirst."""

from briefing.model.article import BlockKind
from briefing.read.body import Look, Page
from briefing.read.bylines import is_name
from briefing.read.captions import is_description
from briefing.read.dateline import dateline_end
from briefing.read.furniture import is_furniture

_HEAD = 25
"""How many runs below the headline are searched."""


def mark_standfirst(page: Page, kinds: list[BlockKind], headline: int) -> None:
    """The line below the headline that is set off from the text by byline, date or picture."""
    runs = page.runs
    body = [i for i, kind in enumerate(kinds) if kind is BlockKind.PARAGRAPH]
    if headline < 0 or not body:
        return
    start = headline + 1
    anchors = {BlockKind.BYLINE, BlockKind.DATE}
    below = direct = False
    for index in range(start, min(body[0], start + _HEAD)):
        run = runs[index]
        below = below or kinds[index] in anchors
        if kinds[index] in anchors:
            direct = True
            continue
        if below and not direct:
            continue
        # A share line or counter may stand between byline and standfirst.
        direct = direct and page.looks[index] is Look.FURNITURE and run.words <= 4
        if index >= start + 6 and not below:
            continue
        repeated = page.looks[index] is Look.FURNITURE and page.repeated[run.key] > 1
        plain = (page.looks[index] in {Look.SHORT, Look.HEADING} or repeated) and not run.marker
        fits = 6 <= run.words <= 60 and not is_furniture(run) and not is_name(run.content)
        # Below a byline it is a caption if a credit follows.
        parted = not below or kinds[index + 1] is not BlockKind.CAPTION
        if plain and fits and parted and not is_description(run):
            kinds[index] = BlockKind.STANDFIRST
            return
    _mark_lead(page, kinds, headline, body)


def _mark_lead(page: Page, kinds: list[BlockKind], headline: int, body: list[int]) -> None:
    """The first paragraph, if something parts it from the others, is the standfirst."""
    runs = page.runs
    lead = body[0]
    if len(body) < 2 or runs[lead].words > 75 or lead - headline > 12:
        return
    # A report begins with its dateline, and no summary has one.
    if dateline_end(runs[lead].text):
        return
    between = kinds[lead + 1 : body[1]]
    parted = {BlockKind.BYLINE, BlockKind.DATE, BlockKind.CAPTION} & set(between)
    directly = lead == headline + 1 and BlockKind.FURNITURE in between and body[1] - lead > 2
    reported = bool(dateline_end(runs[body[1]].text))
    below_byline = BlockKind.BYLINE in kinds[headline + 1 : lead]
    credited = lead + 1 < body[1] and runs[lead + 1].words <= 7 and below_byline
    if BlockKind.HEADING not in between and (parted or directly or reported):
        described = is_description(runs[lead]) or (
            credited and kinds[lead + 1] is BlockKind.CAPTION and not reported
        )
        kinds[lead] = BlockKind.CAPTION if described else BlockKind.STANDFIRST
