"""Reading + what is known so far → a calendar value. Never finer than the reading allows."""

from briefing.dates.anchor import Discourse
from briefing.dates.counting import Resolved, against, shifted
from briefing.dates.cues import Tense
from briefing.dates.cycle import turn
from briefing.dates.feasts import feast_in
from briefing.dates.period import FINENESS, PER_YEAR, Period, Unit
from briefing.dates.reading import (
    Before,
    Clock,
    Cyclic,
    Fixed,
    Inside,
    Length,
    Mention,
    Portion,
    Recurring,
    Shift,
    Stretch,
    Vague,
)

_LENGTH_CODES = {
    "day": "P{}D", "week": "P{}W", "month": "P{}M", "year": "P{}Y", "decade": "P{}DE",
    "century": "P{}CE", "weekend": "P{}WE", "fortnight": "P{}W", "quarter": "P{}Q",
    "hour": "PT{}H", "minute": "PT{}M", "second": "PT{}S",
}  # fmt: skip
# Units counted in others, for stretches.
_SHORT: dict[str, tuple[Unit, int]] = {
    "fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100),
}  # fmt: skip


def resolve(mention: Mention, discourse: Discourse, tense: Tense) -> Resolved:
    """What a mention means here. An expression that fixes no date still gets its TIMEX value."""
    match mention.reading:
        case Fixed() as reading:
            return _fixed(reading)
        case Cyclic() as reading:
            return _cyclic(reading, discourse, tense)
        case Shift() as reading:
            return shifted(reading, discourse)
        case Inside() as reading:
            return _inside(reading, discourse)
        case Portion() as reading:
            return _portion(reading, discourse)
        case Stretch() as reading:
            return _stretch(reading, discourse)
        case Length(count, unit, half):
            return Resolved(length_timex(count, unit, half=half), "a length of time")
        case Recurring(timex):
            return Resolved(timex, "a repeated time")
        case Vague(timex):
            return _vague(timex, discourse)
        case Before(whole):
            return _before(whole, discourse)
        case Clock(time):
            return _clock(time, discourse)


_HALVES = {"year": "6M", "day": "T12H", "hour": "30M", "minute": "30S"}


def length_timex(count: int | None, unit: str, *, half: bool = False) -> str:
    """The TIMEX3 value of a length of time: P3Y, PT2H, PXD, P2Y6M."""
    if half and count is not None:
        whole = _LENGTH_CODES[unit].format(count)
        return whole + _HALVES[unit] if unit in _HALVES else whole.replace(str(count), f"{count}.5")
    if unit == "fortnight" and count is not None:
        count *= 2
    if unit == "decade" and count is not None:
        unit, count = "year", 10 * count  # as annotators of news write it
    return _LENGTH_CODES.get(unit, "P{}X").format("X" if count is None else count)


def _fixed(reading: Fixed) -> Resolved:
    timex = reading.timex or reading.period.timex()
    return Resolved(timex, "explicit", reading.period, reading.last, explicit=True)


def _cyclic(reading: Cyclic, discourse: Discourse, tense: Tense) -> Resolved:
    name = {"monthday": "month and day", "feast": "named day"}.get(reading.unit, reading.unit)
    if reading.unit == "decade":
        year = 1900 + reading.index * 10
        return Resolved(
            str(year // 10), "decade of the twentieth century", Period("decade", year // 10)
        )
    if reading.origin == "text":
        origin = discourse.text_origin()
        told = True
    else:
        origin = discourse.speech_origin()
        if reading.unit == "weekday" and reading.step is not None and discourse.reference:
            origin = discourse.reference  # "last Tuesday" is the writer's, in a narrative too
        told = origin is not None and not discourse.is_reference(origin)
        plain = reading.step is None and reading.unit not in ("weekday", "weekend")
        passage = discourse.passage_origin() if tense != "future" else None
        if not told and plain and passage is not None:
            origin, told = passage, True
    if origin is None:
        return Resolved(_cyclic_timex(reading), f"{name}, with nothing to count from")
    found = turn(reading, origin, tense, told)
    if found is None:
        return Resolved(_cyclic_timex(reading), f"{name} that cannot be placed")
    period, last = found
    # "Palace reopens Friday": no verb says whether the last Friday is meant or the next.
    either = reading.unit == "weekday" and reading.step is None and tense == "unknown"
    return Resolved(
        period.timex(),
        f"{name} {against(origin, discourse)}",
        period,
        last,
        anchor=origin,
        uncertain=either and not told and period != origin,
    )


def _cyclic_timex(reading: Cyclic) -> str:
    match reading.unit:
        case "weekday":
            return f"XXXX-WXX-{reading.index}"
        case "month":
            return f"XXXX-{reading.index:02d}"
        case "monthday":
            return f"XXXX-{reading.index:02d}-{reading.day or 0:02d}"
        case "season":
            return f"XXXX-{('SP', 'SU', 'FA', 'WI')[reading.index - 1]}"
        case "quarter":
            return f"XXXX-Q{reading.index}"
        case _:
            return "XXXX"


def _inside(reading: Inside, discourse: Discourse) -> Resolved:
    whole = shifted(reading.whole, discourse)
    if whole.period is None or whole.anchor is None:
        return Resolved(_cyclic_timex(reading.part), whole.reason)
    part, period = reading.part, whole.period
    found: Period | None = None
    if part.unit == "weekday" and period.unit == "week":
        found = Period("day", period.number * 7 + part.index)
    elif period.unit == "year":
        if part.unit == "monthday":
            found = Period.of_day(period.year, part.index, part.day or 0)
        elif part.feast is not None:
            found = feast_in(part.feast, period.year)
        elif part.unit == "month":
            found = Period.of_month(period.year, part.index)
        elif part.unit == "season":
            found = Period("season", period.year * 4 + part.index - 1)
        elif part.unit == "quarter":
            found = Period("quarter", period.year * 4 + part.index - 1)
        elif part.unit == "half":
            found = Period("half", period.year * 2 + part.index - 1)
    if found is None or not found.is_printable():
        return Resolved(_cyclic_timex(part), whole.reason)
    return Resolved(found.timex(), whole.reason, found, anchor=whole.anchor)


def _portion(reading: Portion, discourse: Discourse) -> Resolved:
    whole = (
        _fixed(reading.whole)
        if isinstance(reading.whole, Fixed)
        else shifted(reading.whole, discourse)
    )
    timex = length_timex(reading.count, reading.unit)
    if whole.period is None:
        return Resolved(timex, whole.reason)
    first = whole.period.to(reading.unit)
    after = whole.period.shift(1).to(reading.unit)
    if first is None or after is None or reading.count > after.number - first.number:
        return Resolved(timex, "more than the whole holds")
    begin = after.shift(-reading.count) if reading.from_end else first
    return Resolved(
        timex,
        f"part of {whole.period.edtf()}",
        begin,
        begin.shift(reading.count - 1),
        anchor=whole.anchor,
        throughout=True,
    )


def _stretch(reading: Stretch, discourse: Discourse) -> Resolved:
    timex = length_timex(reading.count, reading.unit)
    origin = discourse.speech_origin()
    unit, count = _SHORT.get(reading.unit, (reading.unit, 1))
    if origin is None or origin.unit != "day" or reading.count is None or unit not in FINENESS:
        return Resolved(timex, "a length of time")
    days = {"day": 1, "week": 7}.get(unit)
    far = reading.count * count * (1 if reading.forward else -1)
    if days:
        end: Period | None = origin.shift(far * days)
    else:
        step = origin.to(unit)  # type: ignore[arg-type]  # a key of FINENESS is a Unit
        end = step.shift(far) if step else None
    if end is None or not end.is_printable() or unit == "weekend":
        return Resolved(timex, "a length of time")
    first, last = (origin, end) if reading.forward else (end, origin)
    reason = f"stretch {against(origin, discourse)}"
    return Resolved(timex, reason, first, last, anchor=origin, approximate=True)


def _vague(timex: str, discourse: Discourse) -> Resolved:
    if timex != "TEXT_REF":
        return Resolved(timex, "no date in itself", anchor=discourse.reference)
    origin = discourse.previous
    if origin is None:
        return Resolved("PAST_REF", "nothing earlier to count from")
    reason = f"the time told {against(origin, discourse)}"
    return Resolved(origin.timex(), reason, origin, anchor=origin, approximate=True)


def _clock(time: str, discourse: Discourse) -> Resolved:
    """A time of the day told in this paragraph; of another day only the TIMEX value is ventured."""
    day = discourse.recent
    if day is not None and day.unit == "day":
        reason = f"time {against(day, discourse)}"
        return Resolved(f"{day.timex()}{time}", reason, day, anchor=day)
    likely = discourse.previous if discourse.narrative else discourse.reference
    where = likely.timex() if likely is not None and likely.unit == "day" else "XXXX-XX-XX"
    return Resolved(f"{where}{time}", "a time of day with no day", anchor=None)


def _before(whole: Shift, discourse: Discourse) -> Resolved:
    first, last = discourse.previous_first, discourse.previous
    moved = shifted(whole, discourse)
    per_year = PER_YEAR.get(first.unit) if first else None
    if first is None or last is None or per_year is None or per_year == 1:
        return moved
    # The year told decides how far; without one the period moves a year back.
    years = moved.period.year - last.year if moved.period else -1
    begin, end = first.shift(years * per_year), last.shift(years * per_year)
    reason = f"same period as {first.edtf()}" + (f" to {last.edtf()}" if last != first else "")
    return Resolved(
        begin.timex(), reason, begin, end if last != first else None, anchor=last,
        throughout=last != first,
    )  # fmt: skip
