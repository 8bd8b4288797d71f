"""How languages write numbers: data for `quantities`, nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.dates import locale_de, locale_en, locale_fr

_ENGLISH_BELOW_100 = locale_en.CARDINALS | {
    f"{ten}-{unit}": tens + value
    for ten, tens in locale_en.CARDINALS.items()
    for unit, value in locale_en.CARDINALS.items()
    if tens >= 20 and value < 10
}
_GERMAN_UNITS = {"ein": 1} | {
    word: value for word, value in locale_de.CARDINALS.items() if value < 10
}
_GERMAN_BELOW_100 = locale_de.CARDINALS | {
    f"{unit}und{ten}": value + tens
    for unit, value in _GERMAN_UNITS.items()
    for ten, tens in locale_de.CARDINALS.items()
    if tens >= 20
}
_GERMAN_HUNDREDS = {
    f"{unit}hundert": 100 * value for unit, value in (_GERMAN_UNITS | {"": 1}).items()
}
_FRENCH_SMALL = locale_fr.CARDINALS | {
    "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "soixante-dix": 70, "quatre-vingts": 80,
    "quatre-vingt-dix": 90,
}  # fmt: skip
_FRENCH_BELOW_100 = (
    _FRENCH_SMALL
    | {
        f"{ten}-{unit}": tens + value
        for ten, tens in _FRENCH_SMALL.items()
        for unit, value in _FRENCH_SMALL.items()
        if tens in (20, 30, 40, 50, 60)
        and 1 < value < (20 if tens == 60 else 10)
        and "-" not in ten
    }
    | {f"quatre-vingt-{unit}": 80 + value for unit, value in _FRENCH_SMALL.items() if value < 20}
    | {f"{ten}-et-un": tens + 1 for ten, tens in _FRENCH_SMALL.items() if 20 <= tens <= 60}
)


@dataclass(frozen=True)
class NumberWords:
    """One language's way with numbers. The strings are regular expressions, case ignored."""

    small: Mapping[str, int]
    """Number words that are added up, "twenty" and "einundzwanzig"; a hyphen stands for any."""
    letters: str
    """A number below 1,000 in letters, `{small}` being one of `small`."""
    scales: Mapping[str, int]
    """What a number before it is multiplied by, "hundred" and "Millionen"."""
    signs: Mapping[str, int]
    """Scales written as signs behind digits, "bn"."""
    group: str
    """The signs between groups of three digits, for a character class."""
    decimal: str
    joint: str
    """Words between the ends of a range."""
    between: str
    """The word before a range whose ends are joined by "and"."""
    conjunction: str
    """ "and", which joins a range only after `between`."""
    percent: str
    points: str
    vague: str
    """Counts that are kept as words, each whole."""
    hedge: str


_ENGLISH = NumberWords(
    small=_ENGLISH_BELOW_100,
    letters=r"(?:{small})(?:[\s-]+hundred\b(?:\s+(?:and\s+)?(?:{small}))?)?",
    scales={
        "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9,
        "trillion": 10**12, "lakh": 10**5, "crore": 10**7,
    },
    signs={"mn": 10**6, "bn": 10**9, "tn": 10**12, "m": 10**6, "k": 1_000},
    group=",\u00a0\u202f",
    decimal=r"\.",
    joint=r"to|and|or",
    between=r"between",
    conjunction="and",
    percent=r"per\s?cent",
    points=r"percentage\s+points?",
    vague=(
        r"(?:(?:several|many|some|a\s+few)\s+)?"
        r"(?:(?:tens|dozens|hundreds|thousands)\s+of\s+(?:thousands|millions|billions)"
        r"|scores|dozens|hundreds|thousands|millions|billions)"
        r"(?=\s+(?:of|more|were|was|have|had|dead|killed|wounded|injured|missing|others))"
        r"|(?:(?:a|two|three|four|five|several|half\s+a)\s+)dozen"
        r"|half(?:\s+a\s+(?:million|billion))?(?=\s+(?:of|the|a)\b)"
        r"|a\s+(?:hundred|thousand|million|billion)(?=\s)(?!\s+(?:times|ways))"
        r"|(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s+times)"
        r"(?=\s+(?:as|more|higher|the|larger|greater|bigger|that))"
        r"(?:\s+(?:as\s+(?:many|much|high|large)|more|higher|larger|greater|bigger))?"
        r"|(?:\d{1,3}|{small})\s(?:(?:in|out\sof)(?:\severy)?|of\s(?:every|each))\s(?:\d{1,4}|{small})(?=\s[a-z]{3,})"
        r"|(?:a|one|two|three)[\s-](?:third|quarter|fifth|tenth)s?(?=\s+of)"
    ),
    hedge=(
        r"(?:at\s+least|at\s+most"
        r"|(?:no\s+|just\s+|slightly\s+|a\s+little\s+|well\s+)?(?:more|fewer|less)\s+than"
        r"|(?:just\s+|slightly\s+|well\s+|a\s+little\s+)?(?:over|under)|nearly|almost|close\s+to"
        r"|about|around|roughly|approximately|an\s+estimated|up\s+to"
        r"|as\s+(?:many|much|few|little|high|low)\s+as|some|upwards\s+of)"
        r"(?:\s+a\s+record)?"
    ),
)  # fmt: skip
_GERMAN = NumberWords(
    small=_GERMAN_BELOW_100 | _GERMAN_HUNDREDS,
    letters=r"(?:{small})(?:und)?(?:{small})?",
    scales={
        "tausend": 1_000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
        "milliarden": 10**9, "billion": 10**12, "billionen": 10**12,
    },
    signs={"mio.": 10**6, "mrd.": 10**9, "mio": 10**6, "mrd": 10**9},
    group=".\u00a0\u202f",
    decimal=",",
    joint=r"bis(?:\s+zu)?|und|oder",
    between=r"zwischen",
    conjunction="und",
    percent=r"prozent",
    points=r"prozentpunkten?",
    vague=(
        r"(?:mehrere\s+)?(?:dutzende?|hunderte|tausende|zehntausende|hunderttausende|millionen"
        r"|milliarden)(?=\s)"
        r"|(?:zwei|drei|vier|fünf|zehn)mal\s+so\s+(?:viele?|hoch|groß)|doppelt\s+so\s+(?:viele?|hoch)"
        r"|die\s+hälfte(?=\s+(?:der|des|aller))|ein\s+(?:drittel|viertel)(?=\s+(?:der|des|aller))"
    ),
    hedge=(
        r"mindestens|wenigstens|höchstens|mehr\s+als|weniger\s+als|über|unter|rund|etwa|ungefähr"
        r"|knapp|fast|bis\s+zu|circa|ca\.|gut"
    ),
)  # fmt: skip
_FRENCH = NumberWords(
    small=_FRENCH_BELOW_100,
    letters=r"(?:(?:{small})\s+)?cents?(?:\s+(?:{small}))?|(?:{small})",
    scales={
        "cent": 100, "cents": 100, "mille": 1_000, "million": 10**6, "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9,
    },
    signs={},
    group=". \u00a0\u202f",
    decimal=",",
    joint=r"à|et|ou",
    between=r"entre",
    conjunction="et",
    percent=r"pour\s+cent",
    points=r"points?\s+de\s+pourcentage",
    vague=(
        r"(?:(?:une|plusieurs|quelques)\s+)?(?:dizaines?|vingtaine|trentaine|centaines?|milliers|"
        r"millions|milliards|douzaine)(?=\s+(?:de\b|d['’]))"
        r"|(?:deux|trois|quatre|cinq|dix)\s+fois\s+plus|la\s+moitié(?=\s+d)|un\s+(?:tiers|quart)(?=\s+d)"
    ),
    hedge=(
        r"au\s+moins|au\s+plus|plus\s+de|moins\s+de|environ|près\s+de|quelque|jusqu['’]à|presque"
    ),
)  # fmt: skip
NUMBER_WORDS: Mapping[str, NumberWords] = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}

CURRENCIES: Mapping[str, str] = {
    "$": "dollars", "US$": "US dollars", "A$": "Australian dollars", "C$": "Canadian dollars",
    "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees", "RS": "rupees", "RS.": "rupees",
    "INR": "rupees", "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "CHF": "Swiss francs",
}  # fmt: skip
"""Signs and codes before or behind an amount, and what they are called in the draft."""

MEASURES = (
    "km/h|kph|kWh|MWh|GWh|TWh|kW|MW|GW|km²|m²|m³|km|kg|cm|mm|mph|ha|°C|°F|ppm|"
    "KM/H|KM|KG|CM|MM|HA|MPH|KW"
)
"""Signs of units that stand behind digits, with or without a space."""
