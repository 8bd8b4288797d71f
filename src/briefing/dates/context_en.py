"""English words around a date as data: what they tell of it. The fields of Locale say what."""

from briefing.dates.expression import Relation
from briefing.dates.locale import Signal

RELATION_BEFORE: dict[str, Signal] = {
    "before": "before", "prior to": "before", "ahead of": "before",
    "after": "after", "following": "after", "by": "by", "no later than": "by",
    "as of": "as_of", "throughout": "throughout", "all of": "throughout",
    "since": "since", "ever since": "since", "until": "until", "till": "until",
    "up to": "until", "as early as": "within", "not until": "within",
    "not before": "from", "no earlier than": "from", "no sooner than": "from", "not after": "by",
}  # fmt: skip
RANGE_JOINTS: dict[str, tuple[frozenset[str], Relation]] = {
    "between": (frozenset({"and"}), "within"),
    "from": (frozenset({"to", "until", "till", "through", "-", "–", "—"}), "throughout"),
    "": (frozenset({"to", "through", "-", "–"}), "within"),
}
AT_LEAST = frozenset({"than", "over"})

IRREGULAR_PAST_ALONE = frozenset(
    "said went came took made told began became won left gave found held met sent led saw fell "
    "rose got knew ran lost built spent brought fought bought sold shot hit struck paid wrote "
    "spoke stood broke grew drew threw flew kept felt heard caught taught sank rang sang swam "
    "drove rode froze chose stole tore wore swore died slept swept fled laid dealt dug hung "
    "shrank withdrew slid stuck undertook sought quit split upheld withheld overthrew".split()
)
"""Past tenses out of the rule; auxiliaries and forms that are mostly something else left out."""
PAST = IRREGULAR_PAST_ALONE | frozenset(
    "was were had did saying been thought ate bled lay beat bore hid sprang overcame put cut shut "
    "spread burst cast forgave".split()
)
FUTURE = frozenset(
    "will shall would 'll planned planning scheduled expected expects due going upcoming "
    "forthcoming slated intends should deadline expires expire".split()
)
FUTURE_TO = frozenset("plan plans hope hopes aim aims need needs".split())
APPOINTED = {"set": frozenset({"for", "to"})}
SCHEDULED = frozenset(
    "begins begin starts opens open reopens reopen arrives arrive meets meet kicks resumes resume "
    "expires expire ends takes departs convenes".split()
)
OVER = frozenset("in over during within for through throughout".split())
# Trade in what is delivered later: "crude for May delivery".
DELIVERY = frozenset("delivery settlement futures contract contracts".split())
PERFECT = frozenset("had previously originally initially as".split())
DEGREES = frozenset("still newly recently previously badly highly widely".split())
INTENT = frozenset(
    "decided agreed vowed pledged promised wants want supposed prepares preparing ready poised "
    "bound".split()
)
OPEN = frozenset({"could"})
MODAL = frozenset("may might can must".split())
PRESENT = frozenset("is are stay stays remain remains keep keeps".split())
NOT_YET = frozenset({"as soon as", "as early as", "no later than", "ahead of"})
SUDDEN = frozenset(
    "attack attacks massacre assault assaults raid raids bombing bombings shooting shootings "
    "stabbing explosion explosions blast blasts crash crashes earthquake quake fire fires murder "
    "murders killing killings assassination accident disaster collapse riot riots coup kidnapping "
    "arrest arrests ambush airstrike airstrikes incident".split()
)
SCENE = frozenset({"in", "on"})
KNOWN_DAYS = {(9, 11): (2001, frozenset("attacks terrorist terror hijackers hijackings".split()))}

PREPOSITIONS = frozenset(
    "in on at during since from by before after between until till through throughout within of "
    "for as to around about early late mid than and the last next this that every each circa "
    "following ending ended beginning starting dated per versus vs".split()
)
COUNTED = frozenset(
    "people men women children troops soldiers civilians fighters members others killed dead "
    "wounded injured dollars euros pounds percent percentage miles kilometers kilometres km feet "
    "meters metres tons tonnes barrels shares points votes seats jobs workers employees "
    "houses homes students officers police passengers prisoners refugees families million billion "
    "trillion thousand hundred years months weeks days hours minutes seconds times copies units "
    "acres hectares square degrees mph rpm kg pages guns aircraft planes tanks ships vehicles "
    "migrants victims residents cases deaths attacks bombs".split()
)
OBJECT_BEGINS = frozenset(
    "a an the his her its their at about around almost nearly over more some several many dozens "
    "hundreds thousands two three four five six seven eight nine ten eleven twelve".split()
)
COUNTED_BEFORE = frozenset({"in", "during", "since"})
AMOUNT_BEFORE = frozenset(
    "than exceed exceeds nearly almost approximately roughly some least most up no number "
    "nos flight room route highway page chapter boeing section article resolution paragraph "
    "isbn version".split()
)
AGE_BEFORE = frozenset({"aged", "age"})
AGE_AFTER = frozenset({"old", "olds", "age"})
CLOCK_BEFORE = frozenset("at from until till by to and".split())
CLOCK_ALWAYS = frozenset({"at"})
CLOCK_AFTER = frozenset("hrs hours gmt utc local".split())
YEAR_AFTER = frozenset("summer spring autumn fall winter year circa born died week".split())
MONTH_BEFORE = frozenset(
    "a an in on since until till by during last next this early late mid the from through".split()
)
NO_DAY_BEFORE = frozenset({"in", "to", "at", "near", "of", "named", "called"})
FEAST_BEFORE = frozenset("black bloody good easter palm ash cyber super fat holy".split())
PAPER_AFTER = frozenset(
    "times telegraph mail mirror express herald post tribune star world".split()
)
FEAST_AFTER = frozenset(
    "tree trees season shopping sales holiday holidays gift gifts card cards carol carols lights "
    "bonus break egg eggs present presents spirit story music decorations weekend".split()
)
SEASON_NOUNS = frozenset({"fall"})
SEASON_VERBS = frozenset({"fall", "spring"})
NO_SEASON_BEFORE = frozenset({"to", "for", "from", "and", "as"})
ZONES = frozenset("gmt utc est edt pst pdt cst cdt bst cet".split())
