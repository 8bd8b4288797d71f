"""French words of time as data: each word's class (one letter, see locale) and its value."""

from briefing.dates import context_fr as context
from briefing.dates.feasts_fr import FEASTS
from briefing.dates.locale import Locale, Writing

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août aout", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
ABBREVIATIONS = {
    "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11,
    "déc": 12,
}  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
CARDINALS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
}  # fmt: skip
ORDINALS = {
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "deuxième": 2, "second": 2,
    "seconde": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7,
    "huitième": 8, "neuvième": 9, "dixième": 10,
}  # fmt: skip
# Singular forms, then plural ones; "mois" is both.
UNITS = {
    "day": ("jour journée", "jours journées"),
    "week": ("semaine", "semaines"),
    "weekend": ("week-end weekend", "week-ends weekends"),
    "month": ("", "mois"),
    "year": ("an année", "ans années"),
    "decade": ("décennie", "décennies"),
    "century": ("siècle", "siècles"),
    "hour": ("heure", "heures"),
    "minute": ("minute", "minutes"),
    "second": ("", "secondes"),
    "quarter": ("", "trimestres"),
}
_PLAIN = {
    "a": "un une",
    "T": "le la les l'",
    "t": "ce cet cette ces",
    "H": "là",
    "S": "même",
    "O": "de du des d'",
    "l": "dernier dernière",
    "k": "derniers dernières",
    "r": "précédent précédente",
    "N": "prochain prochaine",
    "C": "prochains prochaines",
    "f": "suivant suivante",
    "y": "chaque",
    "&": "et ou",
    "i": "en à au aux dans pendant durant dès vers entre depuis sous par",
    "~": "environ presque quelque près vers",
}


def _table() -> dict[str, tuple[str, object]]:
    words: dict[str, tuple[str, object]] = {
        word: (letter, word) for letter, listed in _PLAIN.items() for word in listed.split()
    }
    for number, names in enumerate(MONTHS, 1):
        words |= dict.fromkeys(names.split(), ("M", number))
    words["mars"] = ("m", 3)
    for number, name in enumerate(WEEKDAYS, 1):
        words |= {name: ("W", number), name + "s": ("A", f"XXXX-WXX-{number}")}
    words |= {name: ("b", number) for name, number in ABBREVIATIONS.items()}
    words |= {word: ("c", number) for word, number in CARDINALS.items()}
    words |= {word: ("o", number) for word, number in ORDINALS.items()}
    words |= {"cent": ("h", 100), "mille": ("h", 1000)}
    for unit, (single, several) in UNITS.items():
        words |= dict.fromkeys(single.split(), ("u", unit))
        words |= dict.fromkeys(several.split(), ("U", unit))
    words |= dict.fromkeys("quelques plusieurs".split(), ("v", None))
    words |= {"dizaine": ("v", 10), "quinzaine": ("v", 15), "vingtaine": ("v", 20)}
    words |= {"trimestre": ("j", "quarter"), "semestre": ("j", "half"), "moitié": ("j", "half")}
    for season, name in enumerate(("printemps", "été", "automne", "hiver"), 1):
        words[name] = ("s", season)
    words |= {
        "matin": ("p", "TMO"), "matinée": ("p", "TMO"), "soir": ("p", "TEV"),
        "soirée": ("p", "TEV"), "nuit": ("p", "TNI"), "midi": ("p", "T12:00"),
        "minuit": ("p", "T24:00"),
        "hier": ("x", (-1, None)), "aujourd'hui": ("x", (0, None)), "demain": ("x", (1, None)),
        "lendemain": ("→", ("day", 1)), "surlendemain": ("→", ("day", 2)),
        "après": ("z", 1), "avant": ("q", -1),
        "auparavant": ("R", -1),
        "maintenant": ("X", "PRESENT_REF"), "actuellement": ("X", "PRESENT_REF"),
        "désormais": ("X", "PRESENT_REF"), "récemment": ("X", "PAST_REF"),
        "autrefois": ("X", "PAST_REF"),
        "quotidiennement": ("A", "P1D"), "annuellement": ("A", "P1Y"),
        "début": ("e", "START"), "mi": ("e", "MID"), "milieu": ("e", "MID"), "fin": ("e", "END"),
    }  # fmt: skip
    # Either apostrophe is written.
    words |= {word.replace("'", "’"): value for word, value in words.items() if "'" in word}
    return words


WORDS = _table()
_LAST = r"(?P<k>[lrNfS])"
_THIS = r"(?P<k>[tSlN])"

FRENCH = Locale(
    code="fr",
    words=WORDS,
    writing=Writing(
        ordinal=r"(?:1er|\d{1,2}(?:e|ème|è)|[IVX]{1,5}(?:e|ème|ᵉ))(?![^\W_])",
        clock=(
            r"\d{1,2}\s?h(?:\s?\d\d)?\b|\d{1,2}\sheures\s\d\d\b"
            r"|\d{1,2}:\d\d(?::\d\d)?(?![\d:])"
        ),
        decade="(?!)",
        short_year=r"['’]\d\d(?!\d|['’]|\w)",
        possessive="(?!)",
        quarter=r"T[1-4]\b",
        word=r"aujourd['’]hui|(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’]|[^\W\d_]+",
        clock_signs=("h",),
        day_before_month=True,
        compounds=True,
    ),
    phrases={
        **FEASTS,
        **dict.fromkeys(
            ("av. j.-c.", "av. j. -c.", "avant j.-c.", "avant jésus-christ", "avant notre ère"),
            ("B", "bc"),
        ),
        **dict.fromkeys(
            ("apr. j.-c.", "ap. j.-c.", "après j.-c.", "après jésus-christ"), ("V", "ad")
        ),
        **dict.fromkeys(("il y a", "voilà", "voici"), ("g", None)),
        **dict.fromkeys(("plus tard",), ("L", 1)),
        **dict.fromkeys(("plus tôt",), ("R", -1)),
        **dict.fromkeys(("au plus tard", "au plus tôt", "art.", "n°"), ("_", None)),
        **dict.fromkeys(
            ("plus de", "plus d'", "moins de", "moins d'", "un peu plus de"), ("~", None)
        ),
        **dict.fromkeys(("tous les", "toutes les"), ("y", None)),
        "avant-hier": ("x", (-2, None)),
        "après-demain": ("x", (2, None)),
        "après-midi": ("p", "TAF"),
        "week-end": ("u", "weekend"),
        **dict.fromkeys(("la veille", "veille"), ("→", ("day", -1))),
        **dict.fromkeys(("l'avant-veille", "avant-veille"), ("→", ("day", -2))),
    },
    orders=(
        ("ago", r"g ~? (?P<n>#) (?P<u>[uU])"),
        ("told unit", rf"T? (?P<u>[uU]) {_LAST}"),
        ("told unit", r"t (?P<u>[uU]) - (?P<k>H)"),
        ("told unit", rf"T? {_THIS} S? (?P<u>U)"),
        ("told unit", r"T (?P<k>S) (?P<u>u)"),
        ("stretch", r"[Tt]? (?P<n>#) (?P<k>[kC]) (?P<u>U)"),
        ("stretch", r"[Tt]? (?P<k>[kC]) (?P<u>U)"),
        ("end of the unit", r"(?<=eO) T? (?P<u>[uU])"),
        ("later", r"(?P<n>#) (?P<u>[uU]) (?P<L>[zq]) (?=[,.¶)])"),
        ("last weekday", rf"T? (?P<w>W) {_LAST}"),
        ("last month name", rf"(?P<m>[Mm]) {_LAST}"),
        ("last season", rf"T? (?P<s>s) {_LAST}"),
        ("last date", r"(?:T?W)? T? (?P<d>[do]) (?P<m>[Mmb]) (?P<k>[lN])"),
        ("part of a told year", rf"(?P<m>[Mm]) O T? (?P<u>u) {_LAST}"),
        ("part of a told year", r"(?P<m>[Mm]) O (?P<k>t) (?P<u>u)"),
        ("part of a told year", rf"T? (?P<s>s) O T? (?P<u>u) {_LAST}"),
        ("day month", r"(?:W,?)? T? (?P<d>[do]) [i&-] (?P<d2>[do]) (?P<m>[Mmb]) (?P<y>Y)?"),
        ("decade", r"T? U (?P<D>[nY])"),
        ("every", r"(?P<y>y) (?P<u>[uU])"),
        ("portion", r"T? (?P<n>[dc]) (?P<k>[ok]) (?P<u>U) O (?:T?u)? (?P<y>Y)"),
        ("portion", r"T? (?P<n>[dc]) (?P<k>[ok]) (?P<u>U) O (?:T|(?P<s>[t])) (?P<w>u)"),
        ("part of year", r"T? (?P<o>o) (?P<j>j) O? (?P<y>Y)"),
    ),
    capital_words={"mars": ("_", None), "printemps": ("_", None), "été": ("_", None)},
    zones=context.ZONES,
    relation_before=context.RELATION_BEFORE,
    range_joints=context.RANGE_JOINTS,
    past=context.PAST,
    past_endings=context.PAST_ENDINGS,
    future=context.FUTURE,
    future_endings=context.FUTURE_ENDINGS,
    open=context.OPEN,
    not_yet=frozenset({"dès"}),
    scene=frozenset({"en", "le"}),
    known_days={(9, 11): (2001, frozenset({"attentats"}))},
    prepositions=context.PREPOSITIONS,
    counted=context.COUNTED,
    counted_before=frozenset({"en", "depuis"}),
    no_plural=context.NO_PLURAL,
    amount_before=context.AMOUNT_BEFORE,
    age_before=frozenset({"âgé de", "âgée de", "âgés de", "âgées de", "âge de"}),
    age_after=frozenset({"ans"}),
    clock_before=frozenset({"à", "vers", "dès"}),
    clock_always=frozenset({"à", "vers"}),
    clock_after=frozenset({"h", "heures"}),
    year_after=frozenset({"année", "an", "été", "hiver", "printemps", "automne"}),
    month_before=context.MONTH_BEFORE,
    paper_after=frozenset({"noir", "saint", "gras"}),
    no_season_before=frozenset({"d'", "d’", "de", "et", "a", "par"}),
)
