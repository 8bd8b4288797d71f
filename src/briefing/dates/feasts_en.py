"""English names of feasts and anniversaries as data, each with the rule that gives its day.

Left out on purpose: days that several countries keep at different times (Independence Day,
Mother's Day, Victory Day) and feasts of a lunar calendar that depend on a sighting.
"""

from briefing.dates.locale import NamedDay, easter, fixed


def _nth(nth: int, weekday: int, month: int, offset: int = 0) -> NamedDay:
    return NamedDay("nth", month, nth=nth, weekday=weekday, offset=offset)


_DAYS: dict[str, NamedDay] = {
    "new year's eve": fixed(12, 31), "new year's day": fixed(1, 1), "new year's": fixed(1, 1),
    "epiphany": fixed(1, 6), "valentine's day": fixed(2, 14),
    "st. valentine's day": fixed(2, 14),
    "international women's day": fixed(3, 8), "st. patrick's day": fixed(3, 17),
    "april fools' day": fixed(4, 1), "april fool's day": fixed(4, 1), "may day": fixed(5, 1),
    "juneteenth": fixed(6, 19), "fourth of july": fixed(7, 4), "bastille day": fixed(7, 14),
    "halloween": fixed(10, 31), "all saints' day": fixed(11, 1), "armistice day": fixed(11, 11),
    "remembrance day": fixed(11, 11), "veterans day": fixed(11, 11),
    "christmas eve": fixed(12, 24), "christmas day": fixed(12, 25), "christmas": fixed(12, 25),
    "boxing day": fixed(12, 26),
    "ash wednesday": easter(-46), "palm sunday": easter(-7), "maundy thursday": easter(-3),
    "good friday": easter(-2), "holy saturday": easter(-1), "easter": easter(0),
    "easter sunday": easter(0), "easter monday": easter(1), "ascension day": easter(39),
    "whit sunday": easter(49), "pentecost": easter(49), "whit monday": easter(50),
    "corpus christi": easter(60),
    "martin luther king day": _nth(3, 1, 1), "presidents' day": _nth(3, 1, 2),
    "presidents day": _nth(3, 1, 2), "memorial day": _nth(-1, 1, 5), "labor day": _nth(1, 1, 9),
    "columbus day": _nth(2, 1, 10), "election day": _nth(1, 1, 11, offset=1),
    "thanksgiving day": _nth(4, 4, 11), "thanksgiving": _nth(4, 4, 11),
    "d-day": NamedDay("fixed", 6, 6, year=1944), "9/11": NamedDay("fixed", 9, 11, year=2001),
}  # fmt: skip

FEASTS: dict[str, tuple[str, object]] = {name: ("★", day) for name, day in _DAYS.items()}
