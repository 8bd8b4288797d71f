"""English words that every rule on wording needs. Data only."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


FREE = word_set(
    "a an the and but of in on at to for with as that which who whom whose this these those there "
    "is are was were be been being am has have had having do does did also where when while then "
    "so what how"
)
"""Grammar: may be added and left out. Not here: pronouns, "before", "against", "by", "or", "all",
"only", whatever turns the sense when it changes."""

ABBREVIATIONS = word_set(
    "mr mrs ms mx dr prof gen col lt sgt capt cpl pvt maj cmdr adm brig sen rep gov pres rev "
    "hon fr  st mt jr sr inc ltd co corp llc plc no nos vs etc cf ca approx est dept univ assn "
    "bros jan feb  mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri "
    "sat sun supt insp  det const messrs mme mlle eg ie al fig vol ed eds "
    "nr bzw vgl hrsg mio mrd sog evtl ggf env"
)
"""Short forms after whose dot a sentence goes on."""

ORDINAL_NOUNS = word_set(
    "januar jänner februar märz april mai juni juli august september oktober november dezember "
    "jahrhundert jahrhunderts jahrestag geburtstag quartal mal platz"
)
"""German words before which a number with a dot is an ordinal, and ends no sentence."""

NEUTRAL_SAYING = word_set("said say says saying told tell tells according stated")
"""May carry an attribution that the evidence puts in another verb."""

EQUIVALENT = tuple(
    word_set(group)
    for group in (
        "begin began begun start started",
        "end ended finish finished",
        "close closed shut",
        "injured hurt wounded",
        "blaze fire",
        "worker employee staff",
        "rise rose risen increase increased grow grew grown climb climbed",
        "fall fell fallen decrease decreased decline declined drop dropped",
        "buy bought purchase purchased",
        "use used utilise utilised utilize utilized",
        "car automobile",
        "help aid assist",
        "delay postpone postponed delayed",
        "about around roughly approximately",
        "percent %",
        "metre meter",
        "programme program",
        "film movie",
        "show showed shown",
        "say said told tell state stated according",
        "give gave given",
        "take took taken",
        "go went gone",
        "leave left",
        "make made",
        "see saw seen",
        "write wrote written",
        "withdraw withdrew withdrawn",
        "become became",
        "build built",
        "break broke broken",
        "win won",
        "lose lost",
        "lead led",
        "hold held",
        "speak spoke spoken",
        "send sent",
        "strike struck",
        "choose chose chosen",
    )
)
"""Words that may stand for each other, and past tenses that no ending shows."""

MONTHS = word_set(
    "january february march april may june july august september october november december"
)
WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")

SMALL_NUMBERS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    word: 10 * value
    for value, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), start=3)
}
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "mn": 10**6,
    "bn": 10**9,
    "tn": 10**12,
}
