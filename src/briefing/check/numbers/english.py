"""How English tells numbers. Data only."""

from briefing.check.english import MONTHS, SCALES, SMALL_NUMBERS, word_set
from briefing.check.numbers.speech import Phrases, Speech, spelt, word_map
from briefing.check.numbers.units import ENGLISH as UNITS

BOUNDS = {
    "about": "about|around|roughly|approximately|approx|approx.|some|circa|ca|c.|~|in the region of"
    "|in the order of|give or take",
    "least": "at least|a minimum of|minimum of|no fewer than|no less than|not less than"
    "|not fewer than|as few as|as little as|≥|a minimum|minimum",
    "over": "more than|over|above|exceeding|exceeds|exceeded|exceed|upwards of|upward of"
    "|in excess of|greater than|higher than|larger than|longer than|older than|heavier than"
    "|topping|topped|beyond|>|surpassing|surpassed|north of|better than|passed the|well over"
    "|well above|tops",
    "just over": "just over|just above|slightly more than|slightly over|slightly above"
    "|a little over|a little more than|little more than|a bit more than|just more than",
    "most": "at most|at the most|up to|as many as|as much as|as high as|as long as|as far as"
    "|a maximum of|maximum of|no more than|not more than|≤|a maximum|maximum|reaching|reached"
    "|hitting|peaking at|peaked at",
    "within": "within|inside|as close as|as near as",
    "under": "fewer than|less than|under|below|short of|lower than|smaller than|shorter than"
    "|younger than|well under|well below|<|not even|lighter than",
    "nearly": "nearly|almost|close to|just under|just below|just short of|shy of|just shy of"
    "|nearing|approaching|slightly less than|slightly under|slightly below|a little under"
    "|a little less than|just less than|not quite|little less than|slightly fewer than"
    "|virtually|practically",
}
"""Bound → the words in front of a number that make it one."""
BOUNDS_AFTER = {
    "least": "or more|or over|at least|at a minimum|and above|and over|and more|or above|or older",
    "over": "plus|+",
    "most": "at most|at the most|or fewer|or less|at a maximum|tops|or under",
    "about": "or so|or thereabouts|approximately|roughly",
}
VAGUE = {
    "few": "several|a few|a handful of|a handful|a couple of|a couple|a number of|a small number of"
    "|various|multiple|a small group of|a good few|quite a few",
    "many": "many|numerous|lots of|a lot of|plenty of|countless|a large number of|large numbers of"
    "|a great many|a great number of|a great deal of|a multitude of|a good many|huge numbers of",
    "dozens": "dozens of|dozens|several dozen|a few dozen|many dozens of|tens of",
    "scores": "scores of|scores",
    "hundreds": "hundreds of|hundreds|several hundred|a few hundred|many hundreds of|many hundreds"
    "|several hundreds of|a couple of hundred|a couple hundred",
    "thousands": "thousands of|thousands|several thousand|a few thousand|many thousands of"
    "|many thousands|a couple of thousand|several thousands of",
    "tens of thousands": "tens of thousands of|tens of thousands",
    "hundreds of thousands": "hundreds of thousands of|hundreds of thousands"
    "|several hundred thousand|a few hundred thousand",
    "millions": "millions of|millions|several million|a few million|many millions of"
    "|a couple of million",
    "tens of millions": "tens of millions of|tens of millions|several tens of millions of",
    "hundreds of millions": "hundreds of millions of|hundreds of millions|several hundred million"
    "|a few hundred million",
    "billions": "billions of|billions|several billion|a few billion|many billions of"
    "|tens of billions of|hundreds of billions of",
}
"""Vague quantities; those of one row are one."""
HARM = {
    "killed": "kill kills killed killing killings dead death deaths die dies died dying fatalities "
    "fatality fatal fatally slain murdered murder murders perished perish toll bodies corpses "
    "drowned executed execution executions massacred beheaded assassinated lives slaughtered "
    "succumbed victims' deadly",
    "injured": "injured injure injures injuring injury injuries wounded wound wounds wounding hurt "
    "hurting maimed maiming hospitalised hospitalized treated casualty",
    "missing": "missing unaccounted disappeared disappearance disappearances vanished untraced",
    "arrested": "arrested arrest arrests arresting detained detain detains detaining detention "
    "detentions detainees custody apprehended",
    "abducted": "abducted abduct abducting abduction abductions kidnapped kidnap kidnapping "
    "kidnappings hostage hostages captive captives seized",
    "displaced": "displaced displacing displacement fled flee flees fleeing evacuated evacuate "
    "evacuating evacuation evacuees homeless uprooted sheltering shelters refugees",
    "rescued": "rescued rescue rescues rescuing saved survived survivors survivor survive alive",
    "freed": "freed freeing released release releases releasing",
    "infected": "infected infections infection cases case contracted sickened sick ill fell",
    "convicted": "convicted convict convictions conviction sentenced guilty jailed imprisoned",
    "acquitted": "acquitted acquittal acquittals cleared",
    "charged": "charged charges indicted",
}
"""What became of people → the words that say so."""

_TENS = spelt(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = spelt(
    range(1, 21),
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
) | spelt(
    range(30, 110, 10),
    "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth",
)
_PARTS = spelt(
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000],
    "half third quarter fifth sixth seventh eighth ninth tenth hundredth thousandth",
)

ENGLISH = Speech(
    small=SMALL_NUMBERS,
    scales=SCALES | {"dozen": 12, "lakh": 10**5, "crore": 10**7, "m": 10**6, "k": 1000},
    signs={"m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12, "k": 1000, "mln": 10**6},
    ordinals=_ORDINALS,
    ordinal_endings=word_set("st nd rd th"),
    articles=word_set("a an one"),
    joiner="and",
    half=word_set("half"),
    parts=_PARTS | {f"{word}s": value for word, value in _PARTS.items()} | {"halves": 2},
    of=word_set("of"),
    after_part=word_set(
        "of more less fewer higher lower larger smaller bigger up down as on in from over to and "
        "compared better worse than cheaper longer shorter above below since were was are is have "
        "had by said during this last"
    ),
    multiples={
        "twice": 2,
        "thrice": 3,
        "doubled": 2,
        "doubling": 2,
        "doubles": 2,
        "double": 2,
        "tripled": 3,
        "triples": 3,
        "tripling": 3,
        "triple": 3,
        "trebled": 3,
        "treble": 3,
        "quadrupled": 4,
        "quadruple": 4,
        "quadrupling": 4,
        "quintupled": 5,
        "halved": 0.5,
        "halving": 0.5,
        "twofold": 2,
    },
    times=word_set("times time"),
    fold="fold",
    groups={
        "pair": 2,
        "couple": 2,
        "duo": 2,
        "both": 2,
        "twins": 2,
        "twin": 2,
        "brace": 2,
        "either": 2,
        "neither": 2,
        "trio": 3,
        "triplets": 3,
        "quartet": 4,
        "quintet": 5,
        "sextet": 6,
        "fortnight": 2,
        "single": 1,
        "sole": 1,
        "lone": 1,
        "another": 1,
        "once": 1,
        "alone": 1,
        "biennial": 2,
        "double": 2,
        "doubles": 2,
        "semi": 2,
        "halves": 2,
        "bilateral": 2,
        "trilateral": 3,
        "decade": 10,
        "century": 100,
        "week": 7,
        "goalless": 0,
        "no": 0,
        "none": 0,
        "nil": 0,
        "nobody": 0,
        "unanimous": 0,
        "unbeaten": 0,
    },
    every=word_set("every"),
    opening=word_set("first"),
    known=word_set("the these those their his her its our all both"),
    between=word_set("between"),
    come_from=word_set("from"),
    to=word_set("to or through"),
    change=word_set(
        "rise rises rose risen rising raise raises raised raising increase increases increased "
        "increasing grow grows grew grown growing climb climbed climbing jump jumped up fall falls "
        "fell fallen falling drop drops dropped dropping cut cuts cutting down decrease decreased "
        "decline declined reduce reduced reducing lower lowered lowering shrink shrank shrunk "
        "go went gone going move moved swell swelled swung slid slide slipped surged surge soared "
        "improve improved expand expanded double doubled halved extend extended bring brought "
        "revise revised later age shorten shortened push pushed"
    ),
    per=word_set("a an per each every one"),
    months=MONTHS | word_set("jan feb mar apr jun jul aug sep sept oct nov dec"),
    when=word_set("ago later earlier before after previously prior into from beforehand since"),
    clock=word_set("am pm a.m p.m a.m. p.m. o'clock gmt est edt utc bst cet local hrs"),
    era=word_set("century centuries quarter half"),
    his=word_set("his her their your my late early mid"),
    decades={f"{word.removesuffix('y')}ies": value for word, value in _TENS.items()},
    filler=word_set(
        "another further additional extra other the a an total more only just exactly precisely "
        "these those his her its their all"
    ),
    breaks=word_set(
        "was were is are am be been being has have had having do does did will would can could may "
        "might must shall should in at on for from by with to into onto over under above below "
        "between among amid against about as than that which who whom whose where when while "
        "after before since until because although though if and or but nor not during per via "
        "across along around near inside outside within without up down off out so then there "
        "here he she it they we you i this said says today yesterday tomorrow now still already "
        "also monday tuesday wednesday thursday friday saturday sunday apiece each ago later"
    ),
    splits=word_set(
        "and but or while whereas after before when because since until although though including "
        "plus compared than yet nor"
    ),
    bounds=Phrases(BOUNDS),
    bounds_after=Phrases(BOUNDS_AFTER),
    vague=Phrases(VAGUE),
    units=Phrases(UNITS),
    harm=word_map(HARM),
)
