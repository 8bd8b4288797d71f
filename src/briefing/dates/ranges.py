"""Two mentions that are the ends of one range: "between March and May", "1914–1918"."""

from dataclasses import replace

from briefing.dates.expression import DateExpression, Relation
from briefing.dates.period import Period
from briefing.dates.reading import Cyclic, Fixed, Mention
from briefing.dates.tokens import Tokens


def is_range(tokens: Tokens, first: Mention, second: Mention) -> Relation | None:
    """The relation of the range the two mentions make, or None when they make none."""
    if not 1 <= second.first - first.last <= 2 or not _is_end(first) or not _is_end(second):
        return None
    joint = " ".join(item.text for item in tokens.items[first.last : second.first])
    before = tokens.items[first.first - 1].text if first.first else ""
    known = tokens.locale.range_joints
    signal = before if before in known else ""
    joints, relation = known[signal]
    if joint not in joints or (not signal and _fineness(first) != _fineness(second)):
        return None
    return relation


def shared_years(tokens: Tokens, mentions: list[Mention]) -> dict[int, Period]:
    """The mentions that take their year from a later one: "in May, June and July 1955".

    By place in ``mentions``, the period whose year is meant.
    """
    shared: dict[int, Period] = {}
    for place in range(len(mentions) - 2, -1, -1):
        first, second = mentions[place], mentions[place + 1]
        if not _is_linked(tokens, first, second, listed=place + 1 in shared):
            continue
        source = shared.get(place + 1)
        if isinstance(second.reading, Fixed):
            source = second.reading.period
        if source is not None:
            shared[place] = source
    return shared


def _is_linked(tokens: Tokens, first: Mention, second: Mention, *, listed: bool) -> bool:
    """Whether "and", a comma inside a list, or a slash joins two mentions of one fineness."""
    joints = ("&", "/", ",", ",&") if listed else ("&", "/", ",&")
    return (
        tokens.classes[first.last : second.first] in joints
        and isinstance(first.reading, Cyclic)
        and first.reading.step is None
        and _is_end(first)
        and _is_end(second)
        and _fineness(first) == _fineness(second)
        and not is_range(tokens, first, second)
    )


def split(
    tokens: Tokens, mention: Mention, whole: DateExpression, last: Period
) -> tuple[DateExpression, ...]:
    """The two ends of a run written as one: "May 4 and 5", "2007–08", "499–493 BC"."""
    for joint in range(mention.first + 1, mention.last - 1):
        if tokens.classes[joint] in "-&/i" and tokens.classes[joint - 1] in "donY":
            break
    else:
        return ()
    ends = []
    for first, end, timex in (
        (mention.first, joint, whole.timex),
        (joint + 1, mention.last, last.timex()),
    ):
        start, stop = tokens.items[first].start, tokens.items[end - 1].end
        edtf = (whole.edtf or "").split("/")
        ends.append(
            replace(
                whole,
                start=start,
                end=stop,
                text=tokens.source[start:stop],
                timex=timex,
                edtf=edtf[0 if first == mention.first else -1] or None,
            )
        )
    return tuple(ends)


def _fineness(mention: Mention) -> str:
    """What an end names; "Friday to December" without "from" is no range."""
    reading = mention.reading
    name = reading.period.unit if isinstance(reading, Fixed) else getattr(reading, "unit", "")
    return {"monthday": "day", "weekday": "day"}.get(name, name)


def _is_end(mention: Mention) -> bool:
    if isinstance(mention.reading, Fixed):
        return mention.reading.last is None
    return isinstance(mention.reading, Cyclic) and mention.reading.last_day is None


def joined(
    text: str, first: DateExpression, second: DateExpression, relation: Relation
) -> DateExpression | None:
    """One expression for both ends, or None when the ends are no dates in order."""
    if first.edtf is None or second.edtf is None:
        return None
    if "/" in first.edtf or "/" in second.edtf or not _ordered(first.edtf, second.edtf):
        return None
    same = first.reason == second.reason
    return DateExpression(
        start=first.start,
        end=second.end,
        text=text[first.start : second.end],
        kind="date",
        edtf=f"{first.edtf}/{second.edtf}",
        relation=relation,
        timex=f"{first.timex}/{second.timex}",
        reason=first.reason if same else f"{first.reason}; {second.reason}",
        anchor=first.anchor or second.anchor,
        parts=(first, second),
    )


def _ordered(first: str, second: str) -> bool:
    if first.startswith("-") or second.startswith("-"):
        return first.startswith("-") and (not second.startswith("-") or first >= second)
    return first[: len(second)] <= second[: len(first)]
