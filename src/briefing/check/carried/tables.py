"""English words by what they do to the sense of a statement. Data only."""

import re


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FREE = _set(
    "a an the and but of in on at to for with as that which who whom whose this these those there "
    "is are was were be been being am has have had having do does did also where when while then "
    "so what how"
)
"""Grammar: may be added and left out. Not here: pronouns, "before", "against", "by", "or", "all",
"only", whatever turns the sense when it changes."""

ABBREVIATIONS = _set(
    "mr mrs ms mx dr prof gen col lt sgt capt cpl pvt maj cmdr adm brig sen rep gov pres rev "
    "hon fr  st mt jr sr inc ltd co corp llc plc no nos vs etc cf ca approx est dept univ assn "
    "bros jan feb  mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri "
    "sat sun supt insp  det const messrs mme mlle eg ie al fig vol ed eds"
)
"""Short forms after whose dot a sentence goes on."""

NEUTRAL_SAYING = _set("said say says saying told tell tells according stated")
"""May carry an attribution that the evidence puts in another verb."""

CONNECTING = _set(
    "by or amid after before against until since without despite because due unless during between "
    "above below over under up down off from within beyond into out across along among around "
    "behind beside near onto through throughout toward towards via than while when as although "
    "though whereas now just still already also again too even then"
)
"""Words that open a part of a sentence which may be left out as a whole."""

BE = _set("is are was were be been being am get gets got")

HEDGES = {
    "a claim": re.compile(
        r"\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|edly|ing|ation|ations)|assert(?:s|ed|ing)?"
        r"|insist(?:s|ed|ing)?|accus(?:e|es|ed|ing|ation|ations)|purported(?:ly)?"
        r"|self-proclaimed|so-called)\b",
        re.IGNORECASE,
    ),
    "blame": re.compile(r"\bblam(?:e|es|ed|ing)\b", re.IGNORECASE),
    "hearsay": re.compile(
        r"\b(?:reportedly|rumou?r(?:s|ed)?|believed|presumed|presumably|suspected|suspects?"
        r"|apparent(?:ly)?|supposed(?:ly)?|seemingly|unconfirmed|unverified|thought to"
        r"|(?:is|are|was|were|been) (?:said|reported|understood) to)\b",
        re.IGNORECASE,
    ),
    "doubt": re.compile(
        # Not "May", the month.
        r"\bmay\b|\b(?:[Mm]ight|[Cc]ould|[Cc]an|[Pp]ossib(?:le|ly|ility)|[Pp]erhaps|[Mm]aybe"
        r"|[Pp]robabl[ey]|[Ll]ikely|[Uu]nlikely|[Pp]otential(?:ly)?|[Aa]ppear(?:s|ed)?"
        r"|[Ss]eem(?:s|ed)?|[Uu]nclear|[Uu]ncertain|[Ss]uggest(?:s|ed)?|[Ee]stimate(?:s|d)?"
        r"|[Ff]ear(?:s|ed)?|[Rr]isk(?:s|ed)?)\b"
    ),
    "a plan": re.compile(
        r"\b(?:will|shall|would|should|plan(?:s|ned|ning)?|intend(?:s|ed)?|intention"
        r"|aim(?:s|ed|ing)?|expect(?:s|ed)?|hope[sd]?|scheduled|slated|due|set to|going to"
        r"|(?:is|are|was|were) to|propos(?:e|es|ed|al|als)|vow(?:s|ed)?|pledg(?:e|es|ed)"
        r"|promis(?:e|es|ed)|threat(?:s|en|ens|ened)?|forecast(?:s|ed)?|predict(?:s|ed)?"
        r"|want(?:s|ed)?|seek(?:s|ing)?|consider(?:s|ed|ing)?|attempt(?:s|ed)?|tr(?:y|ies|ied)"
        r"|ahead of|deadline)\b",
        re.IGNORECASE,
    ),
    "a condition": re.compile(
        r"\b(?:if|unless|whether|provided that|as long as|in case)\b", re.IGNORECASE
    ),
    "a denial": re.compile(
        r"\b(?:den(?:y|ies|ied|ial)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)"
        r"|contradict(?:s|ed)?|refut(?:e|es|ed))\b",
        re.IGNORECASE,
    ),
    "a negation": re.compile(
        r"\b(?:not|cannot|no|never|none|nobody|nothing|neither|nor|without|hardly|barely"
        r"|scarcely|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|al)|unable|lack(?:s|ed|ing)?"
        r"|stopped|avoid(?:s|ed)?|prevent(?:s|ed)?|no longer)\b|\w+n[’']t\b",
        re.IGNORECASE,
    ),
}
"""What makes a sentence less than a plain fact. None may vanish, and none may be put in."""

ATTRIBUTION = re.compile(
    r"\b(?:according to|sa(?:id|ys?|ying)|t(?:old|ells?)|stated|states that|announce[sd]?"
    r"|declare[sd]?|warn(?:s|ed)?|explain(?:s|ed)?|confirm(?:s|ed)?|admit(?:s|ted)?"
    r"|acknowledge[sd]?|argue[sd]?|believe[sd]?|tweet(?:s|ed)?|wr(?:ote|ites?)"
    r"|report(?:s|ed)?|testif(?:y|ies|ied)|conclude[sd]?|note[sd]?|add(?:s|ed)? that"
    r"|complain(?:s|ed)?|call(?:s|ed)? (?:for|on|it|the)|quoted|cited|citing|in the words of)\b",
    re.IGNORECASE,
)

QUALIFIERS = _set(
    "former ex acting interim deputy vice assistant attempted failed foiled planned proposed "
    "alleged suspected accused fake mock would-be partly partially nearly almost half only mostly "
    "mainly largely temporarily initially except excluding some most several many few first last "
    "second third latest previous next another other more less fewer least"
)
"""Must stay with the word they stand before: a former minister is no minister."""

BOUNDS = {
    "at least": re.compile(r"\b(?:at least|a minimum of|no (?:fewer|less) than)$"),
    "at most": re.compile(
        r"\b(?:at most|up to|as (?:many|much|high) as|a maximum of|no more than)$"
    ),
    "nearly": re.compile(r"\b(?:nearly|almost|close to|just (?:under|below|short of))$"),
    "over": re.compile(r"\b(?:(?:more|greater|higher) than|over|exceed(?:s|ed|ing)|above)$"),
    "under": re.compile(r"\b(?:(?:fewer|less|lower|smaller) than|under|below)$"),
    "about": re.compile(r"\b(?:about|around|roughly|approximately|some|an? estimated|circa)$"),
}
"""The words just before a number, by what they make of it; the first that fits counts."""

EQUIVALENT = tuple(
    _set(group)
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

IRREGULAR_PARTICIPLES = _set(
    "shot hit struck cut beaten found held led lost made met paid put sent set sold taken told "
    "taught won built brought bought caught fought given driven known seen shown thrown torn "
    "written broken chosen frozen stolen hurt bombed hanged overthrown withdrawn"
)

MONTHS = _set(
    "january february march april may june july august september october november december"
)
WEEKDAYS = _set("monday tuesday wednesday thursday friday saturday sunday")

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
