"""Patterns of feasts and of the nth weekday of a month."""

from briefing.dates.feasts import feast_in
from briefing.dates.locale import NamedDay
from briefing.dates.patterns_calendar import FROM_TEXT, STEPS
from briefing.dates.reading import Cyclic, Fixed, Inside, Origin, Reading, Shift
from briefing.dates.rule import Rule, Slots, rule


def _feast(slots: Slots) -> Reading | None:
    named = slots.value("f")
    assert isinstance(named, NamedDay), "the class letter promises a named day"
    if named.year is not None:
        day = feast_in(named, named.year)
        return Fixed(day) if day and not slots.has("y") and not slots.has("k") else None
    if slots.has("y"):
        day = feast_in(named, slots.integer("y"))
        return Fixed(day) if day else None
    letter = slots.letter("k")
    step = STEPS[letter] if letter else None
    return Cyclic("feast", 0, step=step, origin=_origin(letter), feast=named)


def _feast_inside(slots: Slots) -> Reading | None:
    named, letter = slots.value("f"), slots.letter("k")
    assert isinstance(named, NamedDay), "the class letter promises a named day"
    if slots.value("u") != "year" or named.year is not None:
        return None
    return Inside(Cyclic("feast", 0, feast=named), Shift("year", STEPS[letter], _origin(letter)))


def _origin(letter: str) -> Origin:
    return "text" if letter and letter in FROM_TEXT else "speech"


def _nth_weekday(slots: Slots) -> Reading | None:
    """The second Tuesday of June, the last Friday in July."""
    nth = -1 if slots.letter("o") == "l" else slots.integer("o")
    if nth > 4:
        return None
    named = NamedDay("nth", slots.integer("m"), nth=nth, weekday=slots.integer("w"))
    if not slots.has("y"):
        return Cyclic("feast", 0, feast=named)
    day = feast_in(named, slots.integer("y"))
    return Fixed(day) if day else None


RULES: tuple[Rule, ...] = (
    rule("feast", r"T? (?P<f>★) (?:,|O)? (?P<y>Y)", _feast),
    rule("feast", r"(?:(?P<k>[ltNrCHf]))? (?P<f>★)", _feast),
    rule("feast of a told year", r"(?P<f>★) O? T? (?P<k>[ltNrHSf])S? (?P<u>u)", _feast_inside),
    rule(
        "nth weekday",
        r"T? (?P<o>[ol]) (?P<w>W) [Oi] T? (?P<m>[Mmb]) (?:,?(?P<y>Y))?",
        _nth_weekday,
    ),
)
