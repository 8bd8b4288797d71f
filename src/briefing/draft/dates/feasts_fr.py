"""French names of feasts as data, each with the rule that gives its day."""

from briefing.draft.dates.locale import NamedDay


def _fixed(month: int, day: int) -> NamedDay:
    return NamedDay("fixed", month, day)


def _easter(offset: int) -> NamedDay:
    return NamedDay("easter", offset=offset)


_DAYS: dict[str, NamedDay] = {
    "jour de l'an": _fixed(1, 1), "nouvel an": _fixed(1, 1), "épiphanie": _fixed(1, 6),
    "saint-valentin": _fixed(2, 14), "fête du travail": _fixed(5, 1),
    "assomption": _fixed(8, 15), "toussaint": _fixed(11, 1), "armistice de 1918": _fixed(11, 11),
    "réveillon de noël": _fixed(12, 24), "veille de noël": _fixed(12, 24),
    "noël": _fixed(12, 25), "saint-sylvestre": _fixed(12, 31),
    "mercredi des cendres": _easter(-46), "dimanche des rameaux": _easter(-7),
    "jeudi saint": _easter(-3), "vendredi saint": _easter(-2), "pâques": _easter(0),
    "dimanche de pâques": _easter(0), "lundi de pâques": _easter(1),
    "jeudi de l'ascension": _easter(39), "pentecôte": _easter(49),
    "lundi de pentecôte": _easter(50), "fête-dieu": _easter(60),
}  # fmt: skip

FEASTS: dict[str, tuple[str, object]] = {name: ("★", day) for name, day in _DAYS.items()}
