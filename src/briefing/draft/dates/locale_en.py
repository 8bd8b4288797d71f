"""English words of time as data: each word's class (one letter) and its value.

The patterns know only classes, never words; another language is another table. The classes:

M month · m month that is also a word · b abbreviated month · W weekday · w abbreviated weekday
c number word · h hundred, thousand · v vague quantity · a article · o ordinal
u time unit · U its plural · j quarter, half · s season · p part of the day · P "period", "time"
x yesterday, today … · X vague "now", "recently" · y each, every · A daily, weekly …
l last · k past · r previous · N next · C coming · f following · S same · t this · T the · H that
e early, mid, late · E end, beginning · g ago · L later · R earlier · O of · i in, on, at …
F fiscal · & and, to · ~ about · B BC · D decade in words · V AD · _ any other word
"""

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
# Never a month or weekday in lower case.
CAPITAL_NEEDED = frozenset({"march", "may", "august"})

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
    "P": "period time moment",
    "y": "each every",
    "T": "the",
    "H": "that",
    "S": "same",
    "t": "this",
    "l": "last",
    "k": "past",
    "r": "previous preceding prior",
    "N": "next",
    "C": "coming upcoming",
    "f": "following ensuing",
    "g": "ago",
    "O": "of",
    "F": "fiscal",
    "&": "and or to through until till",
    "i": "in on at during since from by within throughout over for between",
    "~": "about around circa ca approximately roughly nearly almost some",
    "V": "ad ce a.d.",
    "L": "later afterwards afterward after",
    "R": "earlier before",
    "B": "bc bce b.c. b.c.e.",
}


def _table() -> dict[str, tuple[str, object]]:
    words: dict[str, tuple[str, object]] = {
        word: (letter, word) for letter, listed in _PLAIN.items() for word in listed.split()
    }
    words |= dict.fromkeys(_PLAIN["L"].split(), ("L", 1))
    words |= dict.fromkeys(_PLAIN["R"].split(), ("R", -1))
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
    for unit in UNITS:
        words[unit] = ("u", unit)
        words[unit + "s"] = ("U", unit)
    words |= {"century": ("u", "century"), "centuries": ("U", "century")}
    words["seconds"] = ("U", "second")
    words |= {"quarter": ("j", "quarter"), "half": ("j", "half")}
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
        "current": ("X", "PRESENT_REF"), "nowadays": ("X", "PRESENT_REF"),
        "presently": ("X", "PRESENT_REF"), "recently": ("X", "PAST_REF"),
        "recent": ("X", "PAST_REF"),
    }  # fmt: skip
    words |= {
        "daily": ("A", "P1D"), "weekly": ("A", "P1W"), "monthly": ("A", "P1M"),
        "annually": ("A", "P1Y"), "yearly": ("A", "P1Y"), "hourly": ("A", "PT1H"),
        "nightly": ("A", "P1D"),
    }  # fmt: skip
    words |= {"early": ("e", "START"), "mid": ("e", "MID"), "late": ("e", "END")}
    words |= {
        "beginning": ("E", "START"), "start": ("E", "START"), "middle": ("E", "MID"),
        "end": ("E", "END"), "outset": ("E", "START"), "close": ("E", "END"),
    }  # fmt: skip
    return words


WORDS = _table()
# A word of these classes means time only with a capital.
CAPITAL_CLASSES = frozenset("bwBV")

# What a number before or after them counts, so that it is no year and no day of the month.
COUNTED = frozenset(
    "people men women children troops soldiers civilians fighters members others killed dead "
    "wounded injured dollars euros pounds percent percentage miles kilometers kilometres km feet "
    "meters metres tons tonnes barrels shares points votes seats jobs workers employees "
    "houses homes students officers police passengers prisoners refugees families million billion "
    "trillion thousand hundred years months weeks days hours minutes seconds times copies units "
    "acres hectares square degrees mph rpm kg pages guns aircraft planes tanks ships vehicles "
    "migrants victims residents cases deaths attacks bombs".split()
)
# Words that say the number after them is an amount, not a year.
AMOUNT_BEFORE = frozenset(
    "than exceed exceeds nearly almost approximately roughly some least most up no number "
    "nos flight room route highway page chapter boeing section article resolution paragraph".split()
)
# The ends of an age: "22 years old", "a 4-year-old", "two years of age".
AGE_AFTER = frozenset({"old", "olds"})

# Signal words before a date and the relation they set; see cues.py.
RELATION_BEFORE: dict[str, str] = {
    "before": "before", "prior to": "before", "ahead of": "before",
    "after": "after", "following": "after", "by": "by", "no later than": "by",
    "as of": "as_of", "throughout": "throughout", "all of": "throughout",
    "since": "since", "until": "until", "till": "until", "up to": "until", "as early as": "within",
}  # fmt: skip
PREPOSITIONS = frozenset(
    "in on at during since from by before after between until till through throughout within of "
    "for as to around about early late mid than and the last next this that every each circa "
    "following ending ended beginning starting dated per versus vs".split()
)
# Before "a year", "a month": the words that make it a length of time.
LENGTH_BEFORE = frozenset(
    "for in within than nearly almost about over under after only just half every around "
    "lasted lasting last took takes take".split()
)
# Before a participle that is a state of today, not something past.
PRESENT = frozenset("is are stay stays remain remains keep keeps".split())
# Before a date that has not come yet.
NOT_YET = frozenset({"as soon as", "as early as", "no later than"})
# Before and after four digits that are hours and minutes.
CLOCK_BEFORE = frozenset("at from until till by to and".split())
CLOCK_AFTER = frozenset("hrs hours gmt utc local".split())
# Words that a capital may begin and a year may follow without being part of a name.
YEAR_AFTER = frozenset("summer spring autumn fall winter year circa born died week".split())
# After a date: what is only spoken of once it has happened.
SUDDEN = frozenset(
    "attack attacks massacre assault assaults raid raids bombing bombings shooting shootings "
    "stabbing explosion explosions blast blasts crash crashes earthquake quake fire fires murder "
    "murders killing killings assassination accident disaster collapse riot riots coup kidnapping "
    "arrest arrests ambush airstrike airstrikes incident".split()
)
# Before a date that sets the scene for the sentences after it.
SCENE = frozenset({"in", "on"})
# Before a month that a capitalised word follows: "in April President …", not "and June Smith".
MONTH_BEFORE = frozenset(
    "a an in on since until till by during last next this early late mid the from through".split()
)
# Around a weekday that is a feast's, a day of sales' or a newspaper's name.
FEAST_BEFORE = frozenset("black bloody good easter palm ash cyber super fat holy".split())
PAPER_AFTER = frozenset(
    "times telegraph mail mirror express herald post tribune star world".split()
)
# Verbs that leave open whether the date is past.
OPEN = frozenset("may might could can must".split())
FUTURE = frozenset(
    "will shall would 'll planned planning scheduled expected expects due going upcoming "
    "forthcoming slated intends should deadline expires expire".split()
)
# Nouns too: verbs of the future only before "to".
FUTURE_TO = frozenset("plan plans hope hopes aim aims set need needs".split())
PAST = frozenset(
    "was were had did said been went came took made told began became won left gave found held "
    "met sent led saw fell rose got knew ran lost built spent brought fought bought "
    "sold shot hit struck paid wrote spoke stood".split()
)
