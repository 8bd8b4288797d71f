"""Two mentions that make one date: the ends of a range, and so long before or after a date."""

from dataclasses import replace

from briefing.dates.anchor import Discourse
from briefing.dates.counting import Resolved, moved
from briefing.dates.express import expression
from briefing.dates.expression import DateExpression
from briefing.dates.period import FINENESS, Period
from briefing.dates.ranges import is_range, joined
from briefing.dates.reading import Cyclic, Fixed, Length, Mention
from briefing.dates.reckon import reckoned
from briefing.dates.resolve import resolve
from briefing.dates.tokens import Tokens


def paired(
    tokens: Tokens, first: Mention, second: Mention, discourse: Discourse
) -> list[DateExpression]:
    """The expressions of two mentions that belong together; none when they do not."""
    relation = is_range(tokens, first, second)
    if relation is not None:
        begin, end = _ends(first, second, tokens, discourse)
        bare = [
            expression(tokens, mention, value, end_of_range=True)
            for mention, value in ((first, begin), (second, end))
        ]
        whole = joined(tokens.source, bare[0], bare[1], relation)
        if whole:
            return [whole]
        return [expression(tokens, first, begin), expression(tokens, second, end)]
    return _away(tokens, first, second, discourse)


def _away(
    tokens: Tokens, first: Mention, second: Mention, discourse: Discourse
) -> list[DateExpression]:
    """Three days after May 4, two weeks before Christmas."""
    length = first.reading
    between = tokens.classes[first.last : second.first]
    if not isinstance(length, Length) or length.count is None or between not in ("z", "q"):
        return []
    if length.unit not in FINENESS or not isinstance(second.reading, Fixed | Cyclic):
        return []
    if second.time is not None or second.mod is not None:
        return []
    value = reckoned(tokens, second, discourse)
    far = expression(tokens, second, value)
    step = -1 if between == "q" else 1
    if value.period is None or value.last is not None or value.uncertain:
        return [expression(tokens, first, reckoned(tokens, first, discourse)), far]
    away = moved(value.period, length.unit, step * length.count)
    if away is None:
        return [expression(tokens, first, reckoned(tokens, first, discourse)), far]
    if away.period is not None:
        discourse.told(away.period, None, scene=False)
    near = expression(tokens, first, reckoned(tokens, first, discourse))
    whole = expression(tokens, replace(second, first=first.first), away)
    return [replace(whole, parts=(near, far))]


def of_year(tokens: Tokens, mention: Mention, year: Period) -> DateExpression:
    """A mention that takes its year from a later one of its list."""
    reason = f"year from {year.edtf()} in the same list"
    value = resolve(mention, Discourse(year, narrative=False), "past")
    return expression(tokens, mention, replace(value, reason=reason))


def _ends(
    first: Mention, second: Mention, tokens: Tokens, discourse: Discourse
) -> tuple[Resolved, Resolved]:
    """Both ends of a range; an end without a year takes it from the other."""
    if isinstance(first.reading, Cyclic) and isinstance(second.reading, Fixed):
        end = reckoned(tokens, second, discourse)
        assert end.period is not None, "a fixed reading has a period"
        story = Discourse(end.period, narrative=False)
        begin = replace(
            resolve(first, story, "past"),
            reason=f"year from the end of the range {end.period.edtf()}",
        )
        discourse.told(begin.period or end.period, end.period, scene=False)
    else:
        begin = reckoned(tokens, first, discourse)
        own = _unit(second) == "weekday" != _unit(first)  # "from Sept. 14 to Thursday"
        if isinstance(second.reading, Cyclic) and not own and begin.period is not None:
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
            end = reckoned(tokens, second, discourse)
    return begin, end


def _unit(mention: Mention) -> str:
    return mention.reading.unit if isinstance(mention.reading, Cyclic) else ""


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
