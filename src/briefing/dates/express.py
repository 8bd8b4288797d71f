"""A mention and its value → the expression handed out: EDTF, relation, kind, TIMEX3 value."""

from dataclasses import replace

from briefing.dates import cues
from briefing.dates.counting import Resolved
from briefing.dates.expression import DateExpression, Kind, Relation
from briefing.dates.ranges import split
from briefing.dates.reading import (
    Clock,
    Cyclic,
    Fixed,
    Length,
    Mention,
    Portion,
    Recurring,
    Stretch,
)
from briefing.dates.tokens import Tokens


def expression(
    tokens: Tokens, mention: Mention, value: Resolved, *, end_of_range: bool = False
) -> DateExpression:
    """What a mention means; the end of a range has no relation of its own."""
    start, end = tokens.items[mention.first].start, tokens.items[mention.last - 1].end
    signal = None if end_of_range else cues.signal_before(tokens, mention.first)
    if signal == "limit":
        signal = "until" if cues.goes_on(tokens, mention) else "by"
    edtf, relation = _edtf(value, mention, signal)
    if value.last is not None and isinstance(mention.reading, Cyclic | Fixed):
        before = tokens.items[mention.first - 1].text if mention.first else ""
        if before and before in tokens.locale.range_joints:
            relation = tokens.locale.range_joints[before][1]  # "from 3 to 5 August"
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
    # "About 6 p.m. on Thursday" leaves no doubt about the day.
    about = value.approximate or (mention.approximate and mention.time is None)
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
    if signal in ("since", "from"):
        return f"{edtf.split('/')[0]}/..", "within"
    if signal == "until":
        return f"../{edtf.split('/')[-1]}", "throughout"
    match signal:
        case "before" | "after" | "by" | "as_of" | "throughout" | "within" as named:
            return edtf, named
        case _:
            pass
    if value.throughout or signal == "throughout":
        return edtf, "throughout"
    exact = value.period.unit == "day" and value.last is None and not doubt
    return edtf, "on" if exact else "within"
