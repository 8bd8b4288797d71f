"""The words of a sentence → why one should doubt it, or what it leaves open. English."""

import re

from briefing.draft.text import signals

SPEECH = re.compile(r"“([^“”]+)”|„([^“”„]+)[“”]|\"([^\"]+)\"|«\s?([^«»]+)\s?»")
SPEECH_WORDS_FROM = 6
"""Words a quotation or sentence needs to be worth a doubt."""

ORDER = ("denied", "unverified", "blamed", "claimed", "unnamed", "speech", "reported")
"""The sorts of doubt, the weightiest first."""

_DENIED = re.compile(
    r"\b(?:den(?:ied|ies|y|ying)\s(?:any|all|that|the|having|being|it|involvement|responsibility|"
    r"wrongdoing|claims?|allegations?|accusations?|reports?|ever|doing|\w+ing)\b"
    r"|(?:reject(?:ed|s)?|dismiss(?:ed|es)?|disput(?:ed|es)|refut(?:ed|es)|contradict(?:ed|s)|"
    r"contest(?:ed|s)|rebutted|debunked)\s(?:[\w’'-]+\s){0,4}?(?:claims?|allegations?|accusations?|"
    r"reports?|accounts?|charges?|findings?|figures?|version|criticism|suggestions?)\b"
    r"|(?:disagree[sd]?|at odds|(?:accounts|versions|estimates|figures) differ(?:ed)?)\s"
    r"(?:on|over|about|as to|how|whether|who|what)\b"
    r"|(?:was|is|are|were)\s(?:\w+\s)?(?:untrue|disputed|contested|denied by)\b)",
    re.IGNORECASE,
)
_UNVERIFIED = re.compile(
    r"\b(?:(?:could|can|has|have|had)\s?(?:not|n[’']t|never)?\s?(?:yet\s|immediately\s|be\s|been\s|"
    r"independently\s|fully\s){0,4}(?:be\s|been\s)?(?:independently\s)?(?:verif(?:y|ied)|"
    r"confirm(?:ed)?|corroborated?|substantiated?|authenticated?)"
    r"|un(?:verified|confirmed|substantiated|corroborated)|no (?:evidence|proof)"
    r"|without (?:giving |offering |providing |any )*(?:evidence|proof))\b",
    re.IGNORECASE,
)
_LONGEST_SIDE = 14
"""Words of a side that gives its number only; longer ones tell of something else."""
_NOT = re.compile(r"\b(?:not|never|no|un\w+|without)\b|n[’']t\b", re.IGNORECASE)
_STRONG_CLAIM = re.compile(r"\b(?:claim(?:s|ed|ing)?|alleg\w+|accus\w+)\b", re.IGNORECASE)
_VERB_OF_DOUBT = re.compile(r"(?:claim|alleg|accus|assert|insist|den[iy]|blam)", re.IGNORECASE)
_SECOND_HAND = re.compile(r"\breportedly\b|\breported to\b|\brumou?red\b")

UNKNOWN = re.compile(
    r"\b(?:(?:it|that|what|who|why|how|where|whether|there|cause|motive|reason|fate|number|extent)"
    r"\s(?:[\w’'-]+\s){0,7}?(?:is|was|were|are|remains?|remained)\s(?:(?:not|still|also|as yet|"
    r"yet|currently|so far|immediately|un\w+ly)\s){0,3}(?:unclear|unknown|uncertain|clear|known|"
    r"undetermined|unexplained|no word)"
    r"|(?:not|n[’']t)\s(?:immediately\s|yet\s)?(?:clear|known)\b(?!\s(?:as|for|to))"
    r"|no (?:further|other|more) details|did not (?:say|give|specify|elaborate|disclose|name|"
    r"identify)|didn[’']t (?:say|give|specify|elaborate|disclose|name|identify)|"
    r"declined to (?:say|give|specify|elaborate|disclose|name|identify|discuss)|"
    r"(?:has|have|had) not (?:yet )?been (?:identified|named|released|disclosed|determined|"
    r"established|published))\b",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(
    r"\b(?:not|no|unclear|unknown|uncertain|undetermined|unexplained|declined)\b|n[’']t\b",
    re.IGNORECASE,
)
NO_COMMENT = re.compile(
    r"\b(?:(?:did not|didn[’']t|has not|have not|had not)\s(?:immediately\s|yet\s)?(?:respond|"
    r"responded|reply|replied|return(?:ed)?|answer(?:ed)?)\b|could not (?:immediately )?be reached"
    r"|(?:declined|refused) (?:to comment|comment)|(?:was|were) not (?:immediately )?available "
    r"(?:for comment|to comment)|(?:contacted|approached|asked) [^.;]{2,60}? for (?:a )?comment)\b"
)
ACCUSED = re.compile(
    r"\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing))\s(?:(?:the|former|then)\s)?(?P<active>[A-Z][\w’'-]+"
    r"(?:\s(?:of\sthe\s|of\s)?[A-Z][\w’'-]+){0,4})(?=\s(?:of|for)\b)"
    r"|\b(?P<passive>[A-Z][\w’'-]+(?:\s(?:of\s)?[A-Z][\w’'-]+){0,4})\s(?:was|were|is|are|has been|"
    r"have been|stands)\s(?:also\s)?(?:accused of|blamed for)\b"
)


_SIDES = re.compile(r";\s|,\s(?:while|whereas|but)\s")
_SIDE_SPEAKS = re.compile(
    r"\b(?:says?|said|estimates?d?|puts?\s(?:it|them|the)|speaks?\sof|spoke\sof|reports?|reported|"
    r"counts?|counted|expects?|expected|believes?|claims?|claimed|insists?|insisted|reckons?)\b"
)
_AMOUNT = re.compile(
    r"\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|"
    r"forty|fifty|dozens?|scores?|hundreds?|thousands?|millions?)\b",
    re.IGNORECASE,
)


def gives_two_counts(text: str) -> bool:
    """Whether a sentence sets the number one side gives against another side's.

    >>> gives_two_counts("Nine died, the mayor said; the army speaks of two.")
    True
    """
    joint = _SIDES.search(text)
    if joint is None:
        return False
    left, right = text[: joint.start()], text[joint.end() :]
    amounts = [set(_AMOUNT.findall(side.casefold())) for side in (left, right)]
    return bool(
        all(amounts)
        and not amounts[0] & amounts[1]
        and _SIDE_SPEAKS.search(left)
        and _SIDE_SPEAKS.search(right)
        and len(right.split()) <= _LONGEST_SIDE
    )


def doubt(text: str) -> str | None:
    """The weightiest reason to doubt a sentence, one of `ORDER`, or None."""
    if _DENIED.search(text) or gives_two_counts(text):
        return "denied"
    checked = _UNVERIFIED.search(text)
    if checked and _NOT.search(checked[0]):
        return "unverified"
    if signals.BLAMED.search(text):
        return "blamed"
    if _STRONG_CLAIM.search(text) and signals.tells_claim(text):
        return "claimed"
    if signals.UNNAMED.search(text):
        return "unnamed"
    return "reported" if _SECOND_HAND.search(text) else None


def names_doubt(verb: str) -> bool:
    """Whether a verb of saying is one of claiming, denying or blaming."""
    return bool(_VERB_OF_DOUBT.match(verb))


def leaves_open(text: str) -> bool:
    """Whether a sentence says of something that it is not known or not told.

    >>> leaves_open("It was not clear how the fire began.")
    True
    >>> leaves_open("It was clear how the fire began.")
    False
    """
    found = UNKNOWN.search(text)
    return bool(found and _NEGATIVE.search(found[0]))
