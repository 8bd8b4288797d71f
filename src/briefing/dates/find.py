"""The engine from text to expressions: tokens, mentions, then resolution in reading order."""

import datetime

from briefing.dates.anchor import Discourse, is_narrative
from briefing.dates.express import expression
from briefing.dates.expression import DateExpression
from briefing.dates.locales import LOCALES
from briefing.dates.pairs import of_year, paired
from briefing.dates.period import Period
from briefing.dates.ranges import shared_years
from briefing.dates.reading import Mention, Vague
from briefing.dates.reckon import reckoned
from briefing.dates.recognise import recognise
from briefing.dates.tokens import tokenise
from briefing.errors import BriefingError


def find_dates(
    text: str, reference: datetime.date | None, language: str = "en"
) -> tuple[DateExpression, ...]:
    """Find the expressions of time in a text and resolve them to EDTF.

    ``reference`` is the publication date, which "Thursday", "May" and "two weeks ago" count from;
    without it, or in a narrative of earlier years, the nearest earlier date in the text is used.
    The result is in text order and does not overlap; equal input gives equal output. Any text is
    accepted, in time linear in its length.

    ``language`` is a tag whose first subtag is a code of ``LOCALES``: "de", "de-AT", or "und" for
    dates and years in digits alone. Raises BriefingError for one the engine does not know.
    """
    locale = LOCALES.get(language.split("-", maxsplit=1)[0].casefold())
    if locale is None:
        raise BriefingError(
            f"dates cannot be found in the language {language!r}",
            hint="known are " + ", ".join(sorted(LOCALES)),
        )
    tokens = tokenise(text, locale)
    mentions = recognise(tokens)
    anchor = Period.of_date(reference) if reference else None
    narrative = is_narrative(mentions, anchor)
    if not narrative:
        mentions = [one for one in mentions if not _of_stories(one)]
    discourse = Discourse(anchor, narrative)
    shared = shared_years(tokens, mentions)
    found: list[DateExpression] = []
    index = 0
    passed = 0
    while index < len(mentions):
        mention = mentions[index]
        discourse.advance(tokens.classes[passed : mention.first])
        passed = mention.first
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if index in shared:
            found.append(of_year(tokens, mention, shared[index]))
            index += 1
            continue
        both = paired(tokens, mention, following, discourse) if following else []
        if both:
            found.extend(both)
            index += 2
            continue
        found.append(expression(tokens, mention, reckoned(tokens, mention, discourse)))
        index += 1
    return tuple(found)


def _of_stories(mention: Mention) -> bool:
    return isinstance(mention.reading, Vague) and mention.reading.told
