"""English words of time as data: each word's class (one letter, see locale) and its value."""

from briefing.dates import context_en as context
from briefing.dates.feasts_en import FEASTS
from briefing.dates.locale import Locale, Writing

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAY_ABBREVIATIONS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4,
    "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
# Also a verb, a noun or an adjective: a month only with a capital and a context that wants one.
AMBIGUOUS_MONTHS = frozenset({"march", "may"})

CARDINALS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
DECADES = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
}  # fmt: skip
UNITS = (
    "day", "week", "weekend", "month", "year", "decade", "hour", "minute", "fortnight",
)  # fmt: skip

_PLAIN: dict[str, str] = {
    "a": "a an",
    "P": "period time moment date",
    "y": "each every per",
    "T": "the",
    "H": "that those",
    "S": "same",
    "t": "this these",
    "l": "last latest",
    "k": "past",
    "r": "previous preceding prior",
    "N": "next",
    "C": "coming upcoming",
    "f": "following ensuing",
    "g": "ago",
    "O": "of",
    "F": "fiscal fy",
    "&": "and or to through until till",
    "i": "in on at during since from by within throughout over for between",
    "~": "about around circa ca c approximately roughly nearly almost some",
    "V": "ad ce a.d.",
    "L": "later afterwards afterward",
    "R": "earlier previously",
    "z": "after",
    "q": "before",
    "B": "bc bce b.c. b.c.e.",
}


def _table() -> dict[str, tuple[str, object]]:
    words: dict[str, tuple[str, object]] = {
        word: (letter, word) for letter, listed in _PLAIN.items() for word in listed.split()
    }
    words |= dict.fromkeys(_PLAIN["L"].split(), ("L", 1))
    words |= dict.fromkeys(_PLAIN["R"].split(), ("R", -1))
    words |= {"after": ("z", 1), "before": ("q", -1)}
    words |= {"hundred": ("h", 100), "thousand": ("h", 1000)}
    words |= {
        word: ("v", value)
        for word, value in (
            ("several", None), ("few", None), ("many", None), ("couple", 2), ("dozen", 12),
        )
    }  # fmt: skip
    for number, word in enumerate(MONTHS, 1):
        words[word] = ("m" if word in AMBIGUOUS_MONTHS else "M", number)
    for number, word in enumerate(WEEKDAYS, 1):
        words[word] = ("W", number)
        words[word + "s"] = ("A", f"XXXX-WXX-{number}")
    words |= {word: ("b", number) for word, number in MONTH_ABBREVIATIONS.items()}
    words |= {word: ("w", number) for word, number in WEEKDAY_ABBREVIATIONS.items()}
    words |= {word: ("c", number) for word, number in CARDINALS.items()}
    words |= {word: ("o", number) for word, number in ORDINALS.items()}
    words |= {word: ("D", number) for word, number in DECADES.items()}
    words["latter"] = ("o", 2)  # "the latter half of 1951"
    for unit in UNITS:
        words[unit] = ("u", unit)
        words[unit + "s"] = ("U", unit)
    words |= {"century": ("u", "century"), "centuries": ("U", "century")}
    words["seconds"] = ("U", "second")
    words |= {"quarter": ("j", "quarter"), "half": ("j", "half"), "quarters": ("U", "quarter")}
    words |= {"spring": ("s", 1), "summer": ("s", 2), "autumn": ("s", 3), "fall": ("s", 3)}
    words |= {"winter": ("s", 4), "springtime": ("s", 1), "summertime": ("s", 2)}
    words |= {
        "morning": ("p", "TMO"), "afternoon": ("p", "TAF"), "evening": ("p", "TEV"),
        "night": ("p", "TNI"), "noon": ("p", "T12:00"), "midday": ("p", "T12:00"),
        "midnight": ("p", "T24:00"), "dawn": ("p", "TMO"), "dusk": ("p", "TEV"),
    }  # fmt: skip
    words |= {
        "yesterday": ("x", (-1, None)), "today": ("x", (0, None)), "tomorrow": ("x", (1, None)),
        "tonight": ("x", (0, "TNI")),
    }  # fmt: skip
    words |= {
        "now": ("X", "PRESENT_REF"), "currently": ("X", "PRESENT_REF"),
        "nowadays": ("X", "PRESENT_REF"), "presently": ("X", "PRESENT_REF"),
        "recently": ("X", "PAST_REF"),
        "current": ("K", "PRESENT_REF"), "recent": ("K", "PAST_REF"),
        "future": ("K", "FUTURE_REF"), "former": ("K", "FORMER"),
    }  # fmt: skip
    words |= {
        "daily": ("A", "P1D"), "weekly": ("A", "P1W"), "monthly": ("A", "P1M"),
        "annually": ("A", "P1Y"), "yearly": ("A", "P1Y"), "hourly": ("A", "PT1H"),
        "nightly": ("A", "P1D"),
    }  # fmt: skip
    words |= {"early": ("e", "START"), "mid": ("e", "MID"), "late": ("e", "END")}
    words |= {
        "beginning": ("E", "START"), "starting": ("E", "START"),
        "ending": ("E", "END"), "start": ("E", "START"), "middle": ("E", "MID"),
        "end": ("E", "END"), "outset": ("E", "START"), "close": ("E", "END"),
    }  # fmt: skip
    return words


WORDS = _table()

ENGLISH = Locale(
    code="en",
    words=WORDS,
    writing=Writing(
        ordinal=r"\d{1,2}(?:st|nd|rd|th)\b",
        clock=(
            r"\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.m\.?|[ap]m\b)|\d{1,2}\s?(?:[ap]\.m\.?|[ap]m\b)"
            r"|\d{1,2}:\d\d(?::\d\d)?(?![\d:])"
        ),
        decade=r"['’]\d0s\b|\d\d{0,2}0['’]?s\b",
        short_year=r"['’]\d\d(?!\d|['’]|\w)",
        possessive=r"['’]s\b",
    ),
    phrases=FEASTS,
    capital_classes=frozenset("bwBV★"),
    capital_needed=frozenset({"march", "may", "august"}),
    stopped=frozenset({"c", "ca"}),
    zones=context.ZONES,
    relation_before=context.RELATION_BEFORE,
    range_joints=context.RANGE_JOINTS,
    at_least=context.AT_LEAST,
    past=context.PAST,
    past_endings=("ed",),
    future=context.FUTURE,
    future_endings=("'ll", "’ll"),
    future_to=context.FUTURE_TO,
    appointed=context.APPOINTED,
    scheduled=context.SCHEDULED,
    year_ended=frozenset({"ended", "ending"}),
    ahead=frozenset({"in"}),
    over=context.OVER,
    delivery=context.DELIVERY,
    have=frozenset({"have"}),
    perfect=context.PERFECT,
    degrees=context.DEGREES,
    infinitive=frozenset({"to"}),
    be=frozenset({"be"}),
    open=context.OPEN,
    modal=context.MODAL,
    present=context.PRESENT,
    not_yet=context.NOT_YET,
    intent=context.INTENT,
    sudden=context.SUDDEN,
    scene=context.SCENE,
    known_days=context.KNOWN_DAYS,
    prepositions=context.PREPOSITIONS,
    counted=context.COUNTED,
    object_begins=context.OBJECT_BEGINS,
    amount_after=frozenset({"of"}),
    counted_before=context.COUNTED_BEFORE,
    amount_before=context.AMOUNT_BEFORE,
    age_before=context.AGE_BEFORE,
    age_after=context.AGE_AFTER,
    clock_before=context.CLOCK_BEFORE,
    clock_always=context.CLOCK_ALWAYS,
    clock_after=context.CLOCK_AFTER,
    year_after=context.YEAR_AFTER,
    month_before=context.MONTH_BEFORE,
    no_day_before=context.NO_DAY_BEFORE,
    feast_before=context.FEAST_BEFORE,
    paper_after=context.PAPER_AFTER,
    feast_after=context.FEAST_AFTER,
    season_nouns=context.SEASON_NOUNS,
    season_verbs=context.SEASON_VERBS,
    no_season_before=context.NO_SEASON_BEFORE,
)
