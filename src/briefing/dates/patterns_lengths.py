"""Patterns of lengths of time, repeated times, times of day, and words that leave time vague."""

from briefing.dates.clock import clock
from briefing.dates.patterns_calendar import FROM_TEXT, STEPS
from briefing.dates.patterns_relative import as_unit
from briefing.dates.period import FINENESS, Period
from briefing.dates.reading import (
    Clock,
    Fixed,
    Length,
    Origin,
    Portion,
    Reading,
    Recurring,
    Shift,
    Stretch,
    Vague,
)
from briefing.dates.rule import Rule, Slots, rule


def _these_days(slots: Slots) -> Reading | None:
    past = slots.letter("k") == "H"
    return Vague("PAST_REF" if past else "PRESENT_REF") if slots.value("u") == "day" else None


def _the_past(_: Slots) -> Reading | None:
    return Vague("PAST_REF")


def _follows_in(slots: Slots) -> bool:
    return slots.tokens.items[slots.match.start() - 1].text in slots.tokens.locale.scene


def _in_the_past(slots: Slots) -> Reading | None:
    """In the past it failed: but "over the past horrible year" is a stretch."""
    return Vague("PAST_REF") if _follows_in(slots) else None


def _in_the_future(slots: Slots) -> Reading | None:
    future = slots.value("K") == "FUTURE_REF"
    return Vague("FUTURE_REF") if future and _follows_in(slots) else None


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


_HALVES = {
    "hour": (30, "minute"), "day": (12, "hour"), "year": (6, "month"),
    "decade": (5, "year"), "century": (50, "year"),
}  # fmt: skip


def _year_ended(slots: Slots) -> Reading | None:
    """The year ended Sept. 30: twelve months up to a day that follows."""
    ended = slots.token("w").text in slots.tokens.locale.year_ended
    return Length(1, "year") if ended and slots.value("u") == "year" else None


def _half(slots: Slots) -> Reading | None:
    """Half an hour, a half-century; with "ago" it is no date one could name."""
    half = _HALVES.get(str(slots.value("u")))
    if slots.value("j") != "half" or half is None:
        return None
    return Vague("PAST_REF") if slots.has("g") else Length(*half)


def _length(slots: Slots) -> Reading | None:
    return Length(slots.amount("n"), str(slots.value("u")))


def _and_a_half(slots: Slots) -> Reading | None:
    """Two and a half years, 5 1/2 hours."""
    unit = str(slots.value("u"))
    written = slots.tokens.source[slots.token("s").start : slots.token("e").end]
    halves = slots.value("j") == "half" if slots.has("j") else written in ("1/2", "½")
    whole = slots.amount("n")
    return (
        Length(whole, unit, half=True) if halves and whole and unit in FINENESS | _CLOCK else None
    )


_CLOCK = {"hour": 0, "minute": 0}
_SET_UNITS = {
    "day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y", "decade": "P10Y", "hour": "PT1H",
    "minute": "PT1M", "quarter": "P1Q", "weekend": "XXXX-WXX-WE", "fortnight": "P2W",
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
    if value == "FUTURE_REF" and slots.following() == "_":
        return None  # "future leaders" names no time, "the near future" does
    return Vague("PAST_REF", told=True) if value == "FORMER" else Vague(value)


def _digits(slots: Slots) -> Reading | None:
    """1300 GMT: four digits and a zone."""
    written = slots.tokens.source[slots.token("n").start : slots.token("n").end]
    if not (written.isascii() and written.isdecimal() and len(written) == 4):
        return None
    time = clock(f"{written[:2]}:{written[2:]}")
    return Clock(time) if time else None


def _clock(slots: Slots) -> Reading | None:
    """A time of day after "at", or with a zone or half of the day: scores have neither."""
    if slots.has("p"):
        value = str(slots.value("p"))
        return Clock(value) if ":" in value else None
    written = slots.token("g").text
    time = clock(written)
    before = slots.tokens.items[slots.match.start() - 1].text if slots.match.start() else ""
    signs = slots.tokens.locale.writing.clock_signs
    signed = (
        any(sign in written for sign in signs)
        or slots.has("z")
        or before in slots.tokens.locale.clock_always
    )
    return Clock(time) if time and signed else None


# A day that follows takes the time before it.
_NO_DAY = r"(?!Z?(?:\([nYG]Z\))?(?:_?P)?,?(?:i|OT?)?T?[to]?(?:[WwxIJMmb]|[do][Mmb]|s?U))"

RULES: tuple[Rule, ...] = (
    rule("these days", r"(?P<k>[tH]) (?P<u>U)", _these_days),
    rule("the past", r"T k (?=[,.¶iO&)])", _the_past),
    rule("the past", r"(?<=i) T k (?=_)", _in_the_past),
    rule("the future", r"(?<=i) T (?P<K>K) (?=_)", _in_the_future),
    rule("stretch", r"T? t? (?P<k>[lkNCfr]) (?P<n>#) (?P<u>[uU])", _stretch),
    rule("stretch", r"T? (?P<n>#) (?P<k>[lkNCfr]) (?P<u>U)", _stretch),
    rule("stretch", r"T? (?P<k>[CKlkNfr]) (?P<u>U)", _stretch),
    rule(
        "portion",
        r"T? (?P<k>[ol]) (?P<n>[dc]) (?P<u>U) [Oi] (?:(?P<y>Y)u?|(?:T|(?P<s>[ltNrHSf])) (?P<w>u))",
        _portion,
    ),
    rule("length", r"(?P<n>#) -? (?P<u>[uU])", _length),
    rule("length", r"(?P<n>[dc]) (?P<s>&) a (?P<e>(?P<j>j)) (?P<u>U)", _and_a_half),
    rule("length", r"(?P<n>[dc]) -? (?P<s>d) / (?P<e>d) -? (?P<u>[uU])", _and_a_half),
    rule("length", r"(?P<n>[dc]) (?P<e>(?P<s>_)) -? (?P<u>[uU])", _and_a_half),
    rule("length", r"(?P<n>[cdnv]h?) (?P<w>_) (?P<u>U)", _qualified_length),
    rule("the year ended", r"T F? (?P<u>u) (?=(?P<w>[E_]))", _year_ended),
    rule("half a unit", r"a? (?P<j>j) -? a? (?P<u>u) (?P<g>g)?", _half),
    rule("length", r"(?P<u>U) (?!Y)", _bare_length),
    rule("clock", rf"(?P<g>G) {_NO_DAY} (?P<z>Z)?", _clock),
    rule("clock", rf"(?<!\() (?P<n>[nY]) Z {_NO_DAY}", _digits),
    rule("clock", rf"(?<=i) (?P<p>p) {_NO_DAY}", _clock),
    rule("every", r"(?P<y>y) (?:(?P<u>[uj])|(?P<w>W)|(?P<m>[M]))", _every),
    rule("recurring", r"(?P<A>A)", _recurring),
    rule("vague", r"(?P<X>[XK])", _vague),
)
