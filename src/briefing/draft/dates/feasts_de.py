"""German names of feasts as data, each with the rule that gives its day."""

from briefing.draft.dates.locale import NamedDay


def _fixed(month: int, day: int) -> NamedDay:
    return NamedDay("fixed", month, day)


def _easter(offset: int) -> NamedDay:
    return NamedDay("easter", offset=offset)


_DAYS: dict[str, NamedDay] = {
    "neujahr": _fixed(1, 1), "neujahrstag": _fixed(1, 1), "dreikönigstag": _fixed(1, 6),
    "valentinstag": _fixed(2, 14), "weltfrauentag": _fixed(3, 8), "tag der arbeit": _fixed(5, 1),
    "mariä himmelfahrt": _fixed(8, 15), "tag der deutschen einheit": _fixed(10, 3),
    "reformationstag": _fixed(10, 31), "allerheiligen": _fixed(11, 1),
    "nikolaustag": _fixed(12, 6), "heiligabend": _fixed(12, 24), "weihnachten": _fixed(12, 25),
    "silvester": _fixed(12, 31), "silvesterabend": _fixed(12, 31),
    "rosenmontag": _easter(-48), "aschermittwoch": _easter(-46), "palmsonntag": _easter(-7),
    "gründonnerstag": _easter(-3), "karfreitag": _easter(-2), "karsamstag": _easter(-1),
    "ostern": _easter(0), "ostersonntag": _easter(0), "ostermontag": _easter(1),
    "christi himmelfahrt": _easter(39), "pfingsten": _easter(49), "pfingstsonntag": _easter(49),
    "pfingstmontag": _easter(50), "fronleichnam": _easter(60),
}  # fmt: skip

FEASTS: dict[str, tuple[str, object]] = {name: ("★", day) for name, day in _DAYS.items()}
