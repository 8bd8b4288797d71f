"""German words of time as data: each word's class (one letter, see locale) and its value."""

from briefing.dates import context_de as context
from briefing.dates.feasts_de import FEASTS
from briefing.dates.locale import Locale, Writing

MONTHS = (
    "januar jänner", "februar feber", "märz", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "dezember",
)  # fmt: skip
ABBREVIATIONS = {
    "jan": 1, "jän": 1, "feb": 2, "febr": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip
WEEKDAYS = (
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag",
)  # fmt: skip
DAY_PARTS = {
    "morgen": "TMO", "vormittag": "TMO", "mittag": "T12:00", "nachmittag": "TAF",
    "abend": "TEV", "nacht": "TNI", "mitternacht": "T24:00",
}  # fmt: skip
CARDINALS = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30,
    "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
ORDINALS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7,
    "acht": 8, "neunt": 9, "zehnt": 10,
}  # fmt: skip
DECADES = {"zwanziger": 2, "dreißiger": 3, "vierziger": 4, "fünfziger": 5, "sechziger": 6,
           "siebziger": 7, "achtziger": 8, "neunziger": 9}  # fmt: skip
# Singular forms, then those that are plural alone.
UNITS = {
    "day": ("tag tages tags", "tage tagen"),
    "week": ("woche", "wochen"),
    "weekend": ("wochenende wochenendes", "wochenenden"),
    "month": ("monat monats", "monate monaten"),
    "year": ("jahr jahres jahrs", "jahre jahren"),
    "decade": ("jahrzehnt jahrzehnts jahrzehntes", "jahrzehnte jahrzehnten"),
    "century": ("jahrhundert jahrhunderts", "jahrhunderte jahrhunderten"),
    "hour": ("stunde", "stunden"),
    "minute": ("minute", "minuten"),
    "second": ("", "sekunden"),
    "quarter": ("", "quartale quartalen"),
}
_DECLINED = {
    "l": "letzt vergangen vorig",
    "r": "vorhergehend vorangegangen vorherig",
    "N": "nächst",
    "C": "kommend",
    "f": "folgend darauffolgend",
    "S": "selb gleich",
    "H": "jen",
    "y": "jed",
    "t": "dies",
}
_PLAIN = {
    "a": "ein eine einem einen einer eines",
    "T": "der die das den dem des",
    "S": "derselben demselben dieselbe dasselbe desselben",
    "&": "und oder bis",
    "i": "im in am an zum zur seit während um gegen ab vom von zwischen binnen innerhalb",
    "~": "rund etwa circa ca ungefähr knapp fast gut",
    "F": "geschäftsjahr",
}


def _declined(stem: str) -> list[str]:
    return [stem + ending for ending in ("e", "en", "er", "es", "em")]


def _table() -> dict[str, tuple[str, object]]:
    words: dict[str, tuple[str, object]] = {
        word: (letter, word) for letter, listed in _PLAIN.items() for word in listed.split()
    }
    for letter, stems in _DECLINED.items():
        words |= {word: (letter, word) for stem in stems.split() for word in _declined(stem)}
    words["dies"] = ("t", "dies")
    for number, names in enumerate(MONTHS, 1):
        for name in names.split():
            words |= {name: ("M", number), name + "s": ("M", number)}
    words |= {name: ("b", number) for name, number in ABBREVIATIONS.items()}
    for number, names in enumerate(WEEKDAYS, 1):
        for name in names.split():
            words |= {name: ("W", number), name + "s": ("W", number)}
            words |= {name + part: ("W", number) for part in DAY_PARTS}
            words |= {name + part + "s": ("A", f"XXXX-WXX-{number}") for part in DAY_PARTS}
    words |= {part: ("p", value) for part, value in DAY_PARTS.items()}
    words |= {"früh": ("p", "TMO"), "morgen": ("x", (1, None))}  # with a capital: see below
    words |= {word: ("c", number) for word, number in CARDINALS.items()}
    words |= {"hundert": ("h", 100), "tausend": ("h", 1000)}
    for stem, number in ORDINALS.items():
        words |= dict.fromkeys(_declined(stem), ("o", number))
    for stem, number in DECADES.items():
        words |= dict.fromkeys((stem, stem + "n", stem + "jahre", stem + "jahren"), ("D", number))
    for unit, (single, several) in UNITS.items():
        words |= dict.fromkeys(single.split(), ("u", unit))
        words |= dict.fromkeys(several.split(), ("U", unit))
    vague = "wenige wenigen einige einigen einiger mehrere mehreren mehrerer paar viele vielen"
    words |= dict.fromkeys(vague.split(), ("v", None))
    words |= dict.fromkeys(("quartal", "quartals", "vierteljahr"), ("j", "quarter"))
    halves = "halbjahr halbjahrs halbjahres jahreshälfte hälfte"
    words |= dict.fromkeys(halves.split(), ("j", "half"))
    for season, names in enumerate(("frühjahr frühling", "sommer", "herbst", "winter"), 1):
        for name in names.split():
            words |= dict.fromkeys((name, name + "s"), ("s", season))
    words |= {
        "heute": ("x", (0, None)), "gestern": ("x", (-1, None)), "vorgestern": ("x", (-2, None)),
        "übermorgen": ("x", (2, None)),
        "vor": ("q", -1), "nach": ("z", 1),
        "später": ("L", 1), "danach": ("L", 1), "darauf": ("L", 1),
        "früher": ("R", -1), "zuvor": ("R", -1), "davor": ("R", -1),
        "tags": ("u", "day"),
        "vortag": ("→", ("day", -1)), "folgetag": ("→", ("day", 1)),
        "vorjahr": ("→", ("year", -1)), "vorjahres": ("→", ("year", -1)),
        "folgejahr": ("→", ("year", 1)), "vormonat": ("→", ("month", -1)),
        "jetzt": ("X", "PRESENT_REF"), "derzeit": ("X", "PRESENT_REF"),
        "zurzeit": ("X", "PRESENT_REF"), "kürzlich": ("X", "PAST_REF"),
        "jüngst": ("X", "PAST_REF"), "damals": ("X", "PAST_REF"),
        "laufenden": ("K", "PRESENT_REF"), "laufende": ("K", "PRESENT_REF"),
        "täglich": ("A", "P1D"), "wöchentlich": ("A", "P1W"), "monatlich": ("A", "P1M"),
        "jährlich": ("A", "P1Y"), "stündlich": ("A", "PT1H"),
        "anfang": ("e", "START"), "beginn": ("e", "START"), "mitte": ("e", "MID"),
        "ende": ("e", "END"),
    }  # fmt: skip
    for name in ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"):
        words[name + "s"] = ("A", f"XXXX-WXX-{words[name][1]}")
    return words


WORDS = _table()
_DATED = [name for names in (*MONTHS, *WEEKDAYS) for name in names.split()]
_NOUNS = "frühjahr frühling sommer herbst winter anfang ende mitte beginn tag woche jahr monat"
# What a number with a full stop counts: else the stop ends the sentence.
_COUNTED = (
    "(?:" + "|".join(name for names in MONTHS for name in names.split())
    + "|" + "|".join(ABBREVIATIONS) + r"|Jahrhundert|Quartal|Halbjahr)"
)  # fmt: skip
_RUN = rf"(?:\s?[-–/]\s?|\s(?:und|bis|oder)\s(?:zum\s)?)\d{{1,2}}\.\s{_COUNTED}"
_LIKE_THE_PAST_WEEK = r"(?P<k>[ltNrCHS])S?"

GERMAN = Locale(
    code="de",
    words=WORDS,
    writing=Writing(
        ordinal=rf"\d{{1,2}}\.(?=\s{_COUNTED}|{_RUN})|[IVX]{{1,5}}\.(?=\sJahrhundert)",
        clock=r"\d{1,2}(?:[.:]\d\d)?\s?Uhr\b|\d{1,2}:\d\d(?::\d\d)?(?![\d:])",
        decade=r"\d{2,3}0er(?:(?:-|\s)?jahren?|n)?\b|\d0er(?:(?:-|\s)?jahren?|n)?\b",
        short_year=r"['’]\d\d(?!\d|['’]|\w)",
        possessive="(?!)",
        clock_signs=("uhr",),
        day_before_month=True,
        nouns_capitalised=True,
        compounds=True,
    ),
    phrases={
        **FEASTS,
        **dict.fromkeys(
            ("v. chr.", "v.chr.", "vor christus", "v. u. z.", "vor unserer zeitrechnung"),
            ("B", "bc"),
        ),
        **dict.fromkeys(("n. chr.", "n.chr.", "nach christus"), ("V", "ad")),
        **dict.fromkeys(
            ("nächsten tag", "nächsten morgen", "tag darauf", "tags darauf", "folgetag"),
            ("→", ("day", 1)),
        ),
        **dict.fromkeys(("tag zuvor", "tags zuvor"), ("→", ("day", -1))),
        **dict.fromkeys(("jahr zuvor", "jahr davor"), ("→", ("year", -1))),
        "jahr darauf": ("→", ("year", 1)),
        **dict.fromkeys(("vor kurzem", "in letzter zeit"), ("X", "PAST_REF")),
        **dict.fromkeys(("mehr als", "weniger als"), ("~", None)),
        **dict.fromkeys(("nr.", "art.", "abs."), ("_", None)),
    },
    orders=(
        ("ago", r"q ~? (?P<n>#) (?P<u>[uU])"),
        ("told unit", rf"T? {_LIKE_THE_PAST_WEEK} (?P<u>u)"),
        ("end of the unit", r"(?<=e) T (?P<u>u)"),
        ("decade", r"T? (?P<D>D) U"),
        ("in the unit", r"[LRe] i (?P<u>u)"),
        ("the weekend", r"(?<=i) (?P<u>u)"),
        ("day month", r"(?:W,?)? T? (?P<d>o) [-&] i? (?P<d2>o) (?P<m>[Mb]) (?P<y>Y)?"),
        ("portion", r"T? (?P<k>[ol]) (?P<n>[dc]) (?P<u>U) (?:T?u)? (?P<y>Y)"),
        ("portion", r"T? (?P<k>[ol]) (?P<n>[dc]) (?P<u>U) (?:T|(?P<s>[ltNrHSf])) (?P<w>u)"),
    ),
    capital_words={"morgen": ("p", "TMO")},
    capital_classes=frozenset("b★"),
    capital_needed=frozenset((*_DATED, *_NOUNS.split())),
    stopped=frozenset({"ca"}),
    zones=context.ZONES,
    relation_before=context.RELATION_BEFORE,
    range_joints=context.RANGE_JOINTS,
    lasting=context.LASTING,
    at_least=frozenset({"über"}),
    past=context.PAST,
    past_endings=context.PAST_ENDINGS,
    future=context.FUTURE,
    open=context.OPEN,
    not_yet=frozenset({"spätestens am", "frühestens am"}),
    scene=frozenset({"im", "am", "in"}),
    known_days={(9, 11): (2001, frozenset({"terroranschläge", "anschläge"}))},
    prepositions=context.PREPOSITIONS,
    counted=context.COUNTED,
    counted_before=frozenset({"im", "seit"}),
    amount_before=context.AMOUNT_BEFORE,
    age_before=frozenset({"alter von"}),
    age_after=frozenset({"alt", "alte", "alter", "alten"}),
    clock_before=frozenset({"um", "gegen", "ab", "bis", "von"}),
    clock_always=frozenset({"um"}),
    clock_after=frozenset({"uhr"}),
    year_after=frozenset({"jahr", "jahres", "sommer", "winter", "herbst", "frühjahr"}),
    name_before=context.NAME_BEFORE,
    month_before=context.MONTH_BEFORE,
    feast_after=frozenset({"geld", "markt", "geschäft", "baum"}),
)  # fmt: skip
