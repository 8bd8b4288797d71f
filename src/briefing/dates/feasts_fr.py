"""French names of feasts as data, each with the rule that gives its day."""

from briefing.dates.locale import NamedDay, easter, fixed

_DAYS: dict[str, NamedDay] = {
    "jour de l'an": fixed(1, 1), "nouvel an": fixed(1, 1), "épiphanie": fixed(1, 6),
    "saint-valentin": fixed(2, 14), "fête du travail": fixed(5, 1),
    "assomption": fixed(8, 15), "toussaint": fixed(11, 1), "armistice de 1918": fixed(11, 11),
    "réveillon de noël": fixed(12, 24), "veille de noël": fixed(12, 24),
    "noël": fixed(12, 25), "saint-sylvestre": fixed(12, 31),
    "mercredi des cendres": easter(-46), "dimanche des rameaux": easter(-7),
    "jeudi saint": easter(-3), "vendredi saint": easter(-2), "pâques": easter(0),
    "dimanche de pâques": easter(0), "lundi de pâques": easter(1),
    "jeudi de l'ascension": easter(39), "pentecôte": easter(49),
    "lundi de pentecôte": easter(50), "fête-dieu": easter(60),
}  # fmt: skip

FEASTS: dict[str, tuple[str, object]] = {name: ("★", day) for name, day in _DAYS.items()}
