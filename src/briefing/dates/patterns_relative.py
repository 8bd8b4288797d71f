"""Patterns that count from somewhere: yesterday, two weeks ago, a month later; and lengths."""

from dataclasses import replace

from briefing.dates.patterns_calendar import FROM_TEXT, STEPS
from briefing.dates.period import FINENESS, PER_YEAR, Unit
from briefing.dates.reading import (
    Before,
    Cyclic,
    Inside,
    Origin,
    Reading,
    Shift,
    Stretch,
    Vague,
)
from briefing.dates.rule import Rule, Slots, rule


def as_unit(value: object) -> Unit | None:
    """The calendar unit of a unit word, None for clock units and "period"."""
    return value if value in FINENESS else None  # type: ignore[return-value]  # FINENESS lists Unit


def _point(slots: Slots) -> Reading | None:
    value = slots.value("x")
    assert isinstance(value, tuple)
    return Shift("day", value[0])


def _told_in_a_word(slots: Slots) -> Reading | None:
    """The next day, the eve, the year before: counted from the date told."""
    value = slots.value("k")
    assert isinstance(value, tuple)
    return Shift(value[0], value[1], "text")


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
    if letter == "N" and slots.has("the") and unit not in ("day", "weekend"):
        before = slots.tokens.items[slots.match.start() - 1].text if slots.match.start() else ""
        if before in slots.tokens.locale.over or unit in ("decade", "century"):
            return Stretch(1, unit, forward=True)  # "over the next year"
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


def _units_end(slots: Slots) -> Reading | None:
    """Year-end, the month's end: the speaker's unit."""
    unit = as_unit(slots.value("u" if slots.has("u") else "v"))
    end = slots.has("e") and slots.value("e") == "END" and unit in ("month", "year", "decade")
    return Shift(unit, 0) if end and unit else None


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


def _ago_this_unit(slots: Slots) -> Reading | None:
    """Two years ago this month: the same month of that year."""
    years, count = PER_YEAR.get(str(slots.value("v")), 0), slots.amount("n")
    if slots.value("u") != "year" or years < 2 or count is None:
        return None
    unit = as_unit(slots.value("v"))
    return Shift(unit, -years * count) if unit else None


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


def _same_period(slots: Slots) -> Reading | None:
    unit = as_unit(slots.value("u"))
    if unit != "year" or slots.value("P") not in ("period", "time"):
        return None
    letter = slots.letter("k")
    return Before(Shift("year", STEPS[letter], "text" if letter in FROM_TEXT else "speech"))


def _year_earlier(slots: Slots) -> Reading | None:
    """The year-ago quarter, the year-earlier period."""
    if slots.value("u") != "year":
        return None
    if slots.has("o"):
        number = slots.integer("o")
        quarter = slots.value("j") == "quarter" and number <= 4
        return Inside(Cyclic("quarter", number), Shift("year", -1)) if quarter else None
    if slots.has("j") and slots.value("j") == "quarter":
        return Shift("quarter", -4, "text")
    return Before(Shift("year", -1, "text"))


def _the_quarter(slots: Slots) -> Reading | None:
    return Shift("quarter", 0, "text") if slots.value("j") == "quarter" else None


def _the_weekend(slots: Slots) -> Reading | None:
    return Cyclic("weekend", 1) if slots.value("u") == "weekend" else None


RULES: tuple[Rule, ...] = (
    rule("day before yesterday", r"T (?P<u>u) (?P<L>[zq]) (?P<x>x)", _day_before_yesterday),
    rule("deictic day", r"(?P<x>x)", _point),
    rule("told in a word", r"T? (?P<k>→)", _told_in_a_word),
    rule(
        "told unit",
        r"(?:(?P<the>T)|t)? (?P<k>[lktNCrfHS]) S? F? (?:(?P<u>u)|(?P<j>j)|(?P<p>p))",
        _told_unit,
    ),
    rule("in the unit", r"[LRe] iT(?P<u>u)", _in_the_unit),
    rule("in the unit", r"(?<=i) T (?P<u>u) (?=[,.¶i)])", _in_the_unit),
    rule("current unit", r"T? (?P<K>K) F? (?:(?P<u>u)|(?P<j>j))", _current_unit),
    rule("end of the unit", r"(?<=EO) T (?P<u>u)", _end_of_the_unit),
    rule("year-end", r"(?<=i) (?:T? (?P<u>u) ['-]|(?P<v>u)) (?P<e>E)", _units_end),
    rule("ago", r"(?P<n>#) (?P<u>[uU]) g", _ago),
    rule("ago to the day", r"(?P<n>#) (?P<u>[uU]) g (?P<x>x)", _ago_to_the_day),
    rule("ago this unit", r"(?P<n>#) (?P<u>[uU]) g t (?P<v>[uj])", _ago_this_unit),
    rule("from now", r"(?P<n>#) (?P<u>[uU]) (?P<i>i) (?P<X>X)", _from_now),
    rule("the day before", r"T (?P<u>u) (?P<L>[zqf]) (?=[,.¶)&])", _the_day_before),
    rule("same unit of a year", r"T?S (?P<v>u) O? T? (?P<k>l) (?P<u>u)", _same_unit),
    rule("same unit of a year", r"(?:t|TS) (?P<P>P) (?P<k>l) (?P<u>u)", _same_unit),
    rule("weekday ago", r"(?P<n>#) (?P<u>[uU]) g (?P<w>W)", _weekday_ago),
    rule("later", r"(?P<n>#) (?P<u>[uU]) (?P<L>[LR])", _later),
    rule("vaguely later", r"(?P<u>U) (?P<L>[LR])", _vaguely_later),
    rule("at the time", r"(?<=i) (?:T|H|(?P<t>t)) (?P<P>P)", _at_the_time),
    rule("same period", r"T S (?P<P>P) O? T? (?P<k>[lrf]) (?P<u>u)", _same_period),
    rule("year-earlier", r"T? (?P<u>u) - [gR] (?:P|u|(?P<o>o)? (?P<j>j))?", _year_earlier),
    rule("the quarter", r"T (?P<j>j)", _the_quarter),
    rule("the weekend", r"T (?P<u>u)", _the_weekend),
)
