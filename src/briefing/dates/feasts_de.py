"""German names of feasts as data, each with the rule that gives its day."""

from briefing.dates.locale import NamedDay, easter, fixed

_DAYS: dict[str, NamedDay] = {
    "neujahr": fixed(1, 1), "neujahrstag": fixed(1, 1), "dreikönigstag": fixed(1, 6),
    "valentinstag": fixed(2, 14), "weltfrauentag": fixed(3, 8), "tag der arbeit": fixed(5, 1),
    "mariä himmelfahrt": fixed(8, 15), "tag der deutschen einheit": fixed(10, 3),
    "reformationstag": fixed(10, 31), "allerheiligen": fixed(11, 1),
    "nikolaustag": fixed(12, 6), "heiligabend": fixed(12, 24), "weihnachten": fixed(12, 25),
    "silvester": fixed(12, 31), "silvesterabend": fixed(12, 31),
    "rosenmontag": easter(-48), "aschermittwoch": easter(-46), "palmsonntag": easter(-7),
    "gründonnerstag": easter(-3), "karfreitag": easter(-2), "karsamstag": easter(-1),
    "ostern": easter(0), "ostersonntag": easter(0), "ostermontag": easter(1),
    "christi himmelfahrt": easter(39), "pfingsten": easter(49), "pfingstsonntag": easter(49),
    "pfingstmontag": easter(50), "fronleichnam": easter(60),
}  # fmt: skip

FEASTS: dict[str, tuple[str, object]] = {name: ("★", day) for name, day in _DAYS.items()}
