"""English words by what they do to the sense of a statement. Data only."""

import re

from briefing.check.english import word_set

CONNECTING = word_set(
    "by or amid after before against until since without despite because due unless during between "
    "above below over under up down off from within beyond into out across along among around "
    "behind beside near onto through throughout toward towards via than while when as although "
    "though whereas now just still already also again too even then"
)
"""Words that open a part of a sentence which may be left out as a whole."""

BE = word_set("is are was were be been being am get gets got")

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

QUALIFIERS = word_set(
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

IRREGULAR_PARTICIPLES = word_set(
    "shot hit struck cut beaten found held led lost made met paid put sent set sold taken told "
    "taught won built brought bought caught fought given driven known seen shown thrown torn "
    "written broken chosen frozen stolen hurt bombed hanged overthrown withdrawn"
)
