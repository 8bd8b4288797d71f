"""English names of feasts and anniversaries as data, each with the rule that gives its day.

Left out on purpose: days that several countries keep at different times (Independence Day,
Mother's Day, Victory Day) and feasts of a lunar calendar that depend on a sighting.
"""

from briefing.draft.dates.locale import NamedDay


def _fixed(month: int, day: int) -> NamedDay:
    return NamedDay("fixed", month, day)


def _easter(offset: int) -> NamedDay:
    return NamedDay("easter", offset=offset)


def _nth(nth: int, weekday: int, month: int, offset: int = 0) -> NamedDay:
    return NamedDay("nth", month, nth=nth, weekday=weekday, offset=offset)


_DAYS: dict[str, NamedDay] = {
    "new year's eve": _fixed(12, 31), "new year's day": _fixed(1, 1), "new year's": _fixed(1, 1),
    "epiphany": _fixed(1, 6), "valentine's day": _fixed(2, 14),
    "st. valentine's day": _fixed(2, 14),
    "international women's day": _fixed(3, 8), "st. patrick's day": _fixed(3, 17),
    "april fools' day": _fixed(4, 1), "april fool's day": _fixed(4, 1), "may day": _fixed(5, 1),
    "juneteenth": _fixed(6, 19), "fourth of july": _fixed(7, 4), "bastille day": _fixed(7, 14),
    "halloween": _fixed(10, 31), "all saints' day": _fixed(11, 1), "armistice day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11), "veterans day": _fixed(11, 11),
    "christmas eve": _fixed(12, 24), "christmas day": _fixed(12, 25), "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "ash wednesday": _easter(-46), "palm sunday": _easter(-7), "maundy thursday": _easter(-3),
    "good friday": _easter(-2), "holy saturday": _easter(-1), "easter": _easter(0),
    "easter sunday": _easter(0), "easter monday": _easter(1), "ascension day": _easter(39),
    "whit sunday": _easter(49), "pentecost": _easter(49), "whit monday": _easter(50),
    "corpus christi": _easter(60),
    "martin luther king day": _nth(3, 1, 1), "presidents' day": _nth(3, 1, 2),
    "presidents day": _nth(3, 1, 2), "memorial day": _nth(-1, 1, 5), "labor day": _nth(1, 1, 9),
    "columbus day": _nth(2, 1, 10), "election day": _nth(1, 1, 11, offset=1),
    "thanksgiving day": _nth(4, 4, 11), "thanksgiving": _nth(4, 4, 11),
    "d-day": NamedDay("fixed", 6, 6, year=1944), "9/11": NamedDay("fixed", 9, 11, year=2001),
}  # fmt: skip

FEASTS: dict[str, tuple[str, object]] = {name: ("★", day) for name, day in _DAYS.items()}
