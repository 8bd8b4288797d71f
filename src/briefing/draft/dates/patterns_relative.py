"""Patterns that count from somewhere: yesterday, two weeks ago, a month later; and lengths."""

from dataclasses import replace

from briefing.draft.dates.clock import clock
from briefing.draft.dates.patterns_calendar import FROM_TEXT, STEPS
from briefing.draft.dates.period import FINENESS, PER_YEAR, Period, Unit
from briefing.draft.dates.reading import (
    Before,
    Clock,
    Cyclic,
    Fixed,
    Inside,
    Length,
    Origin,
    Portion,
    Reading,
    Recurring,
    Shift,
    Stretch,
    Vague,
)
from briefing.draft.dates.rule import Rule, Slots, rule


def as_unit(value: object) -> Unit | None:
    """The calendar unit of a unit word, None for clock units and "period"."""
    return value if value in FINENESS else None  # type: ignore[return-value]  # FINENESS lists Unit


def _point(slots: Slots) -> Reading | None:
    value = slots.value("x")
    assert isinstance(value, tuple)
    return Shift("day", value[0])


def _day_before_yesterday(slots: Slots) -> Reading | None:
    value = slots.value("x")
    assert isinstance(value, tuple)
    step = slots.integer("L")
    return Shift("day", 2 * step) if slots.value("u") == "day" and value[0] == step else None


def _told_unit(slots: Slots) -> Reading | None:
    """Last year, this week, next month; the next day, that year, the same month."""
    letter = slots.letter("k")
    step = STEPS[letter]
    if slots.has("p"):
        return Shift("day", step, "text" if letter in "rfSHN" else "speech")
    unit = as_unit(slots.value("j" if slots.has("j") else "u"))
    if unit == "half":
        return None
    if unit is None:
        return None
    if unit == "weekend" and letter == "k":
        return Shift(unit, -1)
    if letter == "k" or (letter == "l" and slots.has("the") and slots.value("k") != "latest"):
        return Stretch(1, unit, forward=False)  # "the past year" ends now, "last year" ended before
    return Shift(unit, step, _origin(slots, letter))


def _origin(slots: Slots, letter: str) -> Origin:
    if letter in FROM_TEXT:
        return "text"
    # "The next day" is the day after the day told of; "next week" is the speaker's.
    told = letter == "N" and slots.has("the")
    return "text" if told else "speech"


def _in_the_unit(slots: Slots) -> Reading | None:
    """Later in the year, for the month: the period the passage is in."""
    unit = as_unit(slots.value("u"))
    return Shift(unit, 0, "scene") if unit and unit != "weekend" else None


def _current_unit(slots: Slots) -> Reading | None:
    unit = as_unit(slots.value("u" if slots.has("u") else "j"))
    return Shift(unit, 0) if unit and slots.value("K") == "PRESENT_REF" else None


def _end_of_the_unit(slots: Slots) -> Reading | None:
    """The end of the month, the beginning of the year: the speaker's unit."""
    unit = as_unit(slots.value("u"))
    return Shift(unit, 0) if unit in ("week", "month", "year", "decade") else None


def _ago(slots: Slots) -> Reading | None:
    unit, count = as_unit(slots.value("u")), slots.amount("n")
    if slots.value("u") == "fortnight" and count:
        unit, count = "week", 2 * count
    if unit is None or unit == "weekend":
        return Vague("PAST_REF") if slots.value("u") in ("hour", "minute", "second") else None
    if count is None:
        return Vague("PAST_REF")
    return Shift(unit, -count, "speech", distance=True)


def _ago_to_the_day(slots: Slots) -> Reading | None:
    """A year ago today: the same day of that year."""
    value = slots.value("x")
    reading = _ago(slots)
    if value != (0, None) or not isinstance(reading, Shift):
        return None
    return replace(reading, exact=True)


def _from_now(slots: Slots) -> Reading | None:
    """Two weeks from now."""
    unit, count = as_unit(slots.value("u")), slots.amount("n")
    if slots.value("i") != "from" or slots.value("X") != "PRESENT_REF":
        return None
    if unit is None or unit == "weekend" or count is None:
        return None
    return Shift(unit, count, "speech", distance=True)


def _the_day_before(slots: Slots) -> Reading | None:
    """The day before, the year after: counted from the date told."""
    unit = as_unit(slots.value("u"))
    step = -1 if slots.letter("L") == "q" else 1
    return Shift(unit, step, "text") if unit and unit != "weekend" else None


def _same_unit(slots: Slots) -> Reading | None:
    """The same month last year, this time last year."""
    if slots.value("u") != "year":
        return None
    if slots.has("P"):
        return Shift("month", -12) if slots.value("P") == "time" else None
    unit = as_unit(slots.value("v"))
    per_year = PER_YEAR.get(str(unit), 0)
    return Shift(unit, -per_year) if unit and per_year > 1 else None


def _weekday_ago(slots: Slots) -> Reading | None:
    """A week ago Thursday: the Thursday of that week."""
    count = slots.amount("n")
    if slots.value("u") != "week" or count is None:
        return None
    return Inside(Cyclic("weekday", slots.integer("w")), Shift("week", -count))


def _later(slots: Slots) -> Reading | None:
    unit, count = as_unit(slots.value("u")), slots.amount("n")
    if unit is None or unit == "weekend":
        return None
    step = slots.integer("L")
    if count is None:
        return Vague("PAST_REF" if step < 0 else "FUTURE_REF")
    return Shift(unit, step * count, "text", distance=True)


def _vaguely_later(slots: Slots) -> Reading | None:
    return Vague("PAST_REF" if slots.value("L") == -1 else "FUTURE_REF")


def _at_the_time(slots: Slots) -> Reading | None:
    """At the time: with a clause after it ("at the time of the raid") it is another time."""
    at = slots.tokens.items[slots.match.start() - 1].value == "at"
    alone = slots.tokens.classes[slots.match.end() : slots.match.end() + 1] in ("", ",", ".", "¶")
    if not at or slots.value("P") != "time":
        return None
    if slots.has("t"):
        return Vague("PRESENT_REF")
    return Vague("TEXT_REF") if alone else None


def _these_days(slots: Slots) -> Reading | None:
    past = slots.letter("k") == "H"
    return Vague("PAST_REF" if past else "PRESENT_REF") if slots.value("u") == "day" else None


def _the_past(_: Slots) -> Reading | None:
    return Vague("PAST_REF")


def _same_period(slots: Slots) -> Reading | None:
    unit = as_unit(slots.value("u"))
    if unit != "year" or slots.value("P") not in ("period", "time"):
        return None
    letter = slots.letter("k")
    return Before(Shift("year", STEPS[letter], "text" if letter in FROM_TEXT else "speech"))


def _stretch(slots: Slots) -> Reading | None:
    """The past three months, the next few days, recent years."""
    letter = slots.letter("k")
    count = slots.amount("n") if slots.has("n") else None
    if letter == "l" and slots.following() == "O":
        return Length(count, str(slots.value("u")))  # "the last two years of the war"
    return Stretch(count, str(slots.value("u")), letter in "NCf")


def _portion(slots: Slots) -> Reading | None:
    unit, count = as_unit(slots.value("u")), slots.amount("n")
    if unit is None or count is None or count > 100:
        return None
    from_end = slots.letter("k") == "l"
    if not from_end and slots.value("k") != 1:
        return None
    if slots.has("y"):
        return Portion(count, unit, from_end, Fixed(Period("year", slots.integer("y"))))
    if slots.value("w") != "year":
        return None
    letter = slots.letter("s") or "t"
    step = STEPS[letter]
    origin: Origin = "text" if letter in FROM_TEXT else "speech"
    return Portion(count, unit, from_end, Shift("year", step, origin))


def _bare_length(slots: Slots) -> Reading | None:
    """Years of war, for months: some number of them."""
    unit = str(slots.value("u"))
    return Length(None, unit) if unit in FINENESS.keys() - {"weekend", "quarter"} else None


def _qualified_length(slots: Slots) -> Reading | None:
    """Two more weeks, three consecutive years."""
    word = slots.token("w")
    between = slots.tokens.source[word.start : word.end]
    if not between.isalpha() or not between.islower():
        return None
    if word.text in slots.tokens.locale.prepositions:
        return None
    return _length(slots)


def _length(slots: Slots) -> Reading | None:
    return Length(slots.amount("n"), str(slots.value("u")))


_SET_UNITS = {
    "day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y", "decade": "P10Y", "hour": "PT1H",
    "minute": "PT1M", "weekend": "XXXX-WXX-WE", "fortnight": "P2W",
}  # fmt: skip


def _every(slots: Slots) -> Reading | None:
    if slots.has("w"):
        return Recurring(f"XXXX-WXX-{slots.integer('w')}")
    if slots.has("m"):
        return Recurring(f"XXXX-{slots.integer('m'):02d}")
    timex = _SET_UNITS.get(str(slots.value("u")))
    return Recurring(timex) if timex else None


def _recurring(slots: Slots) -> Reading | None:
    return Recurring(str(slots.value("A")))


def _vague(slots: Slots) -> Reading | None:
    value = str(slots.value("X"))
    if value == "FUTURE_REF" and slots.has("w"):
        return None  # "future leaders" names no time, "the near future" does
    return Vague("PAST_REF", told=True) if value == "FORMER" else Vague(value)


def _clock(slots: Slots) -> Reading | None:
    """A time of day after "at", or with a zone or half of the day: scores have neither."""
    if slots.has("p"):
        value = str(slots.value("p"))
        return Clock(value) if ":" in value else None
    written = slots.token("g").text
    time = clock(written)
    before = slots.tokens.items[slots.match.start() - 1].text if slots.match.start() else ""
    signed = written[-1:] in ".m" or slots.has("z") or before in slots.tokens.locale.clock_always
    return Clock(time) if time and signed else None


def _year_earlier(slots: Slots) -> Reading | None:
    """The year-ago quarter, the year-earlier period."""
    if slots.value("u") != "year":
        return None
    if slots.has("o"):
        number = slots.integer("o")
        quarter = slots.value("j") == "quarter" and number <= 4
        return Inside(Cyclic("quarter", number), Shift("year", -1)) if quarter else None
    return Before(Shift("year", -1, "text"))


def _the_quarter(slots: Slots) -> Reading | None:
    return Shift("quarter", 0, "text") if slots.value("j") == "quarter" else None


def _the_weekend(slots: Slots) -> Reading | None:
    return Cyclic("weekend", 1) if slots.value("u") == "weekend" else None


# A day that follows takes the time before it.
_NO_DAY = r"(?!Z?(?:_?P)?,?(?:i|OT?)?T?[to]?(?:[WwxIJMmb]|[do][Mmb]|s?U))"
RULES: tuple[Rule, ...] = (
    rule("day before yesterday", r"T (?P<u>u) (?P<L>[zq]) (?P<x>x)", _day_before_yesterday),
    rule("deictic day", r"(?P<x>x)", _point),
    rule(
        "told unit",
        r"(?:(?P<the>T)|t)? (?P<k>[lktNCrfHS]) S? F? (?:(?P<u>u)|(?P<j>j)|(?P<p>p))",
        _told_unit,
    ),
    rule("in the unit", r"[LRe] iT(?P<u>u)", _in_the_unit),
    rule("in the unit", r"(?<=i) T (?P<u>u) (?=[,.¶i)])", _in_the_unit),
    rule("current unit", r"T? (?P<K>K) F? (?:(?P<u>u)|(?P<j>j))", _current_unit),
    rule("end of the unit", r"(?<=EO) T (?P<u>u)", _end_of_the_unit),
    rule("ago", r"(?P<n>#) (?P<u>[uU]) g", _ago),
    rule("ago to the day", r"(?P<n>#) (?P<u>[uU]) g (?P<x>x)", _ago_to_the_day),
    rule("from now", r"(?P<n>#) (?P<u>[uU]) (?P<i>i) (?P<X>X)", _from_now),
    rule("the day before", r"T (?P<u>u) (?P<L>[zqf]) (?=[,.¶)&])", _the_day_before),
    rule("same unit of a year", r"T?S (?P<v>u) O? T? (?P<k>l) (?P<u>u)", _same_unit),
    rule("same unit of a year", r"(?:t|TS) (?P<P>P) (?P<k>l) (?P<u>u)", _same_unit),
    rule("weekday ago", r"(?P<n>#) (?P<u>[uU]) g (?P<w>W)", _weekday_ago),
    rule("later", r"(?P<n>#) (?P<u>[uU]) (?P<L>[LR])", _later),
    rule("vaguely later", r"(?P<u>U) (?P<L>[LR])", _vaguely_later),
    rule("at the time", r"(?<=i) (?:T|H|(?P<t>t)) (?P<P>P)", _at_the_time),
    rule("these days", r"(?P<k>[tH]) (?P<u>U)", _these_days),
    rule("the past", r"T k (?=[,.¶iO&)])", _the_past),
    rule("same period", r"T S (?P<P>P) O? T? (?P<k>[lrf]) (?P<u>u)", _same_period),
    rule("year-earlier", r"T? (?P<u>u) - [gR] (?:P|u|(?P<o>o)? (?P<j>j))?", _year_earlier),
    rule("the quarter", r"T (?P<j>j)", _the_quarter),
    rule("the weekend", r"T (?P<u>u)", _the_weekend),
    rule("stretch", r"T? t? (?P<k>[lkNCfr]) (?P<n>#) (?P<u>[uU])", _stretch),
    rule("stretch", r"T? (?P<k>[CKlkNfr]) (?P<u>U)", _stretch),
    rule(
        "portion",
        r"T? (?P<k>[ol]) (?P<n>[dc]) (?P<u>U) [Oi] (?:(?P<y>Y)u?|(?:T|(?P<s>[ltNrHSf])) (?P<w>u))",
        _portion,
    ),
    rule("length", r"(?P<n>#) -? (?P<u>[uU])", _length),
    rule("length", r"(?P<n>#) [-&] # -? (?P<u>[uU])", _length),
    rule("length", r"(?P<n>[cdnv]h?) (?P<w>_) (?P<u>U)", _qualified_length),
    rule("length", r"(?P<u>U)", _bare_length),
    rule("clock", rf"(?P<g>G) {_NO_DAY} (?P<z>Z)?", _clock),
    rule("clock", rf"(?<=i) (?P<p>p) {_NO_DAY}", _clock),
    rule("every", r"(?P<y>y) (?:(?P<u>u)|(?P<w>W)|(?P<m>[M]))", _every),
    rule("recurring", r"(?P<A>A)", _recurring),
    rule("vague", r"(?P<X>[XK]) (?P<w>(?=_))?", _vague),
)
