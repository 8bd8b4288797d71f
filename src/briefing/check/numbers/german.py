"""How German tells numbers. Data only."""

from functools import lru_cache

from briefing.check.english import word_set
from briefing.check.numbers.speech import Phrases, Speech, spelt, word_map
from briefing.check.numbers.units import GERMAN as UNITS

_UNITS = spelt(range(1, 10), "ein zwei drei vier fünf sechs sieben acht neun")
_TENS = spelt(range(20, 100, 10), "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_BELOW_TWENTY = spelt(
    range(10, 20),
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
)
_SMALL = (
    _UNITS
    | _BELOW_TWENTY
    | _TENS
    | {
        f"{unit}und{ten}": tens + value
        for unit, value in _UNITS.items()
        for ten, tens in _TENS.items()
    }
)
_INFLECTED = {"eins": 1, "null": 0, "zweier": 2, "dreier": 3, "dreissig": 30}


@lru_cache(maxsize=1024)
def compound(word: str) -> float | None:
    """The value of a number in one word.

    >>> compound("siebenundsiebzig"), compound("zweitausendfünfhundert"), compound("haus")
    (77, 2500, None)
    >>> compound("anderthalb"), compound("zweieinhalb")
    (1.5, 2.5)
    """
    if word.startswith("anderthalb") and word[10:] in ("", "e"):
        return 1.5
    if word.endswith("einhalb") and word[:-7] in _UNITS:
        return _UNITS[word[:-7]] + 0.5
    if len(word) > 60:
        return None
    for scale, value in (("tausend", 1000), ("hundert", 100)):
        if scale in word:
            before, _, after = word.partition(scale)
            first = compound(before) if before else 1
            rest = compound(after.removeprefix("und")) if after else 0
            if first is None or rest is None or not first:
                return None
            return first * value + rest
    return _SMALL.get(word)


BOUNDS = {
    "about": "etwa|rund|ungefähr|circa|ca|um die|schätzungsweise|an die|in etwa|gegen|~",
    "least": "mindestens|wenigstens|nicht weniger als|zumindest|ein minimum von",
    "over": "mehr als|über|gut|oberhalb von|jenseits von|etwas mehr als|größer als",
    "most": "höchstens|maximal|bis zu|nicht mehr als|allenfalls",
    "under": "weniger als|unter|unterhalb von|nicht einmal",
    "nearly": "fast|beinahe|nahezu|knapp|annähernd|etwas weniger als",
}
BOUNDS_AFTER = {"least": "oder mehr|mindestens", "most": "oder weniger|höchstens"}
VAGUE = {
    "few": "mehrere|mehrerer|mehreren|einige|einiger|einigen|ein paar|eine handvoll|eine reihe von",
    "many": "viele|vieler|vielen|zahlreiche|zahlreicher|zahlreichen|unzählige|eine vielzahl von",
    "dozens": "dutzende|dutzenden|dutzende von|mehrere dutzend|einige dutzend",
    "hundreds": "hunderte|hunderten|hunderte von|mehrere hundert|einige hundert",
    "thousands": "tausende|tausenden|tausende von|mehrere tausend|einige tausend",
    "tens of thousands": "zehntausende|zehntausenden|mehrere zehntausend",
    "hundreds of thousands": "hunderttausende|hunderttausenden|mehrere hunderttausend",
    "millions": "millionen von|mehrere millionen|einige millionen",
}
HARM = {
    "killed": "getötet getötete getöteten tote toten toter starben gestorben ermordet todesopfer "
    "todesopfern umgekommen erschossen hingerichtet tot leben töteten tötete",
    "injured": "verletzt verletzte verletzten verletzter verwundet verwundete verwundeten",
    "missing": "vermisst vermisste vermissten verschwunden",
    "arrested": "festgenommen verhaftet festnahmen verhaftungen inhaftiert",
    "abducted": "entführt entführte geiseln verschleppt",
    "displaced": "vertrieben vertriebene geflohen flohen evakuiert obdachlos geflüchtet",
    "rescued": "gerettet überlebt überlebten überlebende",
    "freed": "freigelassen befreit",
}
_ORDINALS = spelt(
    range(1, 13), "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft"
)

GERMAN = Speech(
    small=_SMALL | _INFLECTED | {"hundertste": 100},
    scales={
        "hundert": 100, "tausend": 1000, "dutzend": 12, "million": 10**6, "millionen": 10**6,
        "milliarde": 10**9, "milliarden": 10**9, "billion": 10**12, "billionen": 10**12,
        "mio": 10**6, "mrd": 10**9,
    },
    signs={"mio": 10**6, "mrd": 10**9},
    ordinals={
        stem + ending: value
        for stem, value in _ORDINALS.items()
        for ending in ("e", "en", "er", "es", "em")
        if stem != "acht" or ending != "en"
    },
    ordinal_endings=frozenset(),
    articles=word_set("ein eine einer einem einen eines"),
    joiner="und",
    half=word_set("hälfte halb halbe halben halbes"),
    parts=spelt([3, 4, 5, 6, 10], "drittel viertel fünftel sechstel zehntel"),
    of=word_set("der des von aller"),
    after_part=word_set("der des von mehr weniger aller höher niedriger seit als unter über auf"),
    multiples={
        "doppelt": 2, "verdoppelt": 2, "verdoppelte": 2, "verdoppelten": 2, "verdreifacht": 3,
        "verdreifachte": 3, "dreifache": 3, "doppelte": 2, "zweimal": 2, "dreimal": 3, "viermal": 4,
        "fünfmal": 5, "zehnmal": 10, "halbiert": 0.5, "halbierte": 0.5, "halbieren": 0.5,
        "vierfache": 4,
    },
    times=word_set("mal"),
    fold="fach",
    groups={
        "beide": 2, "beiden": 2, "paar": 2, "trio": 3, "zwilling": 2, "zwillinge": 2, "kein": 0,
        "keine": 0, "einmal": 1, "einzige": 1, "jahrzehnt": 10,
    },
    every=word_set("jeder jede jedes jeden"),
    opening=word_set("ersten"),
    known=word_set("die der den diese diesen dieser ihre ihren seine seinen alle beide"),
    between=word_set("zwischen"),
    come_from=word_set("von"),
    to=word_set("bis oder auf"),
    change=word_set(
        "stieg steigen gestiegen erhöht erhöhte sank sinken gesunken fiel fallen gefallen wuchs "
        "gewachsen kletterte gesenkt senken auf anheben angehoben"
    ),
    per=word_set("pro je im am in die"),
    months=word_set(
        "januar februar märz april mai juni juli august september oktober november dezember jänner"
    ),
    when=word_set("später zuvor vorher danach darauf"),
    clock=word_set("uhr"),
    era=word_set("jahrhundert jahrhunderts quartal halbjahr"),
    his=word_set("seinen ihren"),
    decades={},
    filler=word_set("noch weitere weiteren die der das den insgesamt nur genau"),
    breaks=word_set(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten in im an am auf aus "
        "bei mit nach seit von vom zu zum zur für um über unter vor wegen während und oder aber "
        "als wie auch noch nicht sich es er sie dass mehr kamen die der das dem den ein "
        "eine durch pro"
    ),
    splits=word_set("und aber oder während nachdem bevor als weil darunter sowie"),
    bounds=Phrases(BOUNDS),
    bounds_after=Phrases(BOUNDS_AFTER),
    vague=Phrases(VAGUE),
    units=Phrases(UNITS),
    harm=word_map(HARM),
    compound=compound,
    digits="de",
)  # fmt: skip
