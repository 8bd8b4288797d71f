"""The engine from text to expressions: tokens, mentions, then resolution in reading order."""

import datetime
from dataclasses import replace

from briefing.draft.dates import cues
from briefing.draft.dates.anchor import Discourse, is_narrative
from briefing.draft.dates.expression import DateExpression, Kind, Relation
from briefing.draft.dates.locales import LOCALES
from briefing.draft.dates.period import Period
from briefing.draft.dates.ranges import is_list, is_range, joined, split
from briefing.draft.dates.reading import (
    Before,
    Clock,
    Cyclic,
    Fixed,
    Length,
    Mention,
    Portion,
    Reading,
    Recurring,
    Shift,
    Stretch,
    Vague,
)
from briefing.draft.dates.recognise import recognise
from briefing.draft.dates.resolve import Resolved, resolve
from briefing.draft.dates.tokens import Tokens, tokenise
from briefing.errors import BriefingError


def find_dates(
    text: str, reference: datetime.date | None, language: str = "en"
) -> tuple[DateExpression, ...]:
    """Find the expressions of time in a text and resolve them to EDTF.

    ``reference`` is the publication date, which "Thursday", "May" and "two weeks ago" count from;
    without it, or in a narrative of earlier years, the nearest earlier date in the text is used.
    The result is in text order and does not overlap; equal input gives equal output. Any text is
    accepted, in time linear in its length.

    ``language`` is a code of ``LOCALES``. Raises BriefingError for one the engine does not know.
    """
    locale = LOCALES.get(language)
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
    found: list[DateExpression] = []
    index = 0
    passed = 0
    while index < len(mentions):
        mention = mentions[index]
        discourse.advance(tokens.classes[passed : mention.first])
        passed = mention.first
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        relation = is_range(tokens, mention, following) if following else None
        if following is not None and is_list(tokens, mention, following):
            found.extend(_ends(tokens, mention, following, discourse))
            index += 2
            continue
        if following is not None and relation is not None:
            first, second = _ends(tokens, mention, following, discourse)
            whole = joined(text, first, second, relation)
            found.extend([whole] if whole else [first, second])
            index += 2
            continue
        found.append(_expression(tokens, mention, _resolved(tokens, mention, discourse)))
        index += 1
    return tuple(found)


def _of_stories(mention: Mention) -> bool:
    return isinstance(mention.reading, Vague) and mention.reading.told


def _resolved(tokens: Tokens, mention: Mention, discourse: Discourse) -> Resolved:
    # Only what comes round again needs a tense to say which turn is meant.
    cyclic = isinstance(mention.reading, Cyclic)
    tense = cues.tense_at(tokens, mention) if cyclic else "unknown"
    value = resolve(mention, discourse, tense)
    if value.period is not None and not _compares(mention.reading, discourse):
        scene = value.explicit and cues.sets_scene(tokens, mention)
        opens = not value.explicit or cues.opens_sentence(tokens, mention)
        discourse.told(value.period, value.last, scene, opens)
    return value


def _compares(reading: Reading, discourse: Discourse) -> bool:
    """What only measures against the time told does not move it: "the year-earlier period"."""
    if isinstance(reading, Shift) and reading.unit == "year" and reading.distance:
        return not discourse.narrative
    return isinstance(reading, Stretch | Before)


def _ends(
    tokens: Tokens, first: Mention, second: Mention, discourse: Discourse
) -> tuple[DateExpression, DateExpression]:
    """Both ends of a range; an end without a year takes it from the other."""
    if isinstance(first.reading, Cyclic) and isinstance(second.reading, Fixed):
        end = _resolved(tokens, second, discourse)
        assert end.period is not None, "a fixed reading has a period"
        story = Discourse(end.period, narrative=False)
        begin = replace(
            resolve(first, story, "past"),
            reason=f"year from the end of the range {end.period.edtf()}",
        )
        discourse.told(begin.period or end.period, end.period, scene=False)
    else:
        begin = _resolved(tokens, first, discourse)
        bare = isinstance(second.reading, Cyclic) and second.reading.unit != "weekday"
        if bare and begin.period is not None:
            begin = _nearer(begin, second, discourse)
            assert begin.period is not None, "a nearer turn of a period is one"
            story = Discourse(begin.period, narrative=False)
            end = replace(
                resolve(second, story, "future"),
                reason=f"counted from the start of the range {begin.period.edtf()}",
            )
            if end.period is not None:
                discourse.told(begin.period, end.period, scene=False)
        else:
            end = _resolved(tokens, second, discourse)
    return _expression(tokens, first, begin), _expression(tokens, second, end)


def _nearer(begin: Resolved, second: Mention, discourse: Discourse) -> Resolved:
    """Told in January, "from October to March" began in the October before."""
    reading, period, origin = second.reading, begin.period, begin.anchor
    if period is None or origin is None or not isinstance(reading, Cyclic):
        return begin
    if period.unit != "month" or origin.unit not in ("day", "month") or reading.unit != "month":
        return begin
    if reading.index >= period.month or discourse.is_reference(origin):
        return begin
    months = period.number - (origin.year * 12 + origin.month - 1)
    if months <= 6:
        return begin
    earlier = period.shift(-12)
    return replace(begin, period=earlier, timex=earlier.timex())


def _expression(tokens: Tokens, mention: Mention, value: Resolved) -> DateExpression:
    start, end = tokens.items[mention.first].start, tokens.items[mention.last - 1].end
    edtf, relation = _edtf(value, mention, cues.signal_before(tokens, mention.first))
    timex = value.timex
    kind: Kind = "date"
    if mention.time is not None and len(timex) == 10:
        timex, kind = timex + mention.time, "time"
    elif isinstance(mention.reading, Clock):
        kind = "time"
    elif isinstance(mention.reading, Recurring):
        kind = "set"
    elif isinstance(mention.reading, Length | Stretch | Portion):
        kind = "date" if isinstance(mention.reading, Portion) else "duration"
    whole = DateExpression(
        start=start,
        end=end,
        text=tokens.source[start:end],
        kind=kind,
        edtf=edtf,
        relation=relation,
        timex=timex,
        reason=value.reason,
        anchor=value.anchor.edtf() if value.anchor else None,
        mod=mention.mod or ("APPROX" if mention.approximate else None),
    )
    if value.last is None or not isinstance(mention.reading, Cyclic | Fixed):
        return whole
    return replace(whole, parts=split(tokens, mention, whole, value.last))


def _edtf(value: Resolved, mention: Mention, signal: str | None) -> tuple[str | None, Relation]:
    if value.period is None or not value.period.is_printable():
        return None, "within"
    single = value.period.edtf()
    about = value.approximate or mention.approximate
    doubt = ("%" if about else "?") if value.uncertain else "~" if about else ""
    if value.last is not None:
        begin = single.split("/")[0]
        end = value.last.edtf().split("/")[-1]
        if isinstance(mention.reading, Stretch):
            # Only the far end of "the past three months" is a guess.
            begin += doubt if value.anchor != value.period else ""
            end += doubt if value.anchor == value.period else ""
        edtf = f"{begin}/{end}"
    elif doubt and "/" not in single:
        edtf = single + doubt
    else:
        edtf = single
    if signal == "since":
        return f"{edtf.split('/')[0]}/..", "within"
    if signal == "until":
        return f"../{edtf.split('/')[-1]}", "throughout"
    match signal:
        case "before" | "after" | "by" | "as_of" | "throughout" | "within" as named:
            return edtf, named
        case _:
            pass
    if value.throughout:
        return edtf, "throughout"
    exact = value.period.unit == "day" and value.last is None and not doubt
    return edtf, "on" if exact else "within"
