"""Forecasts and estimates: said today of a time to come, and nobody's plan."""

import re

_VERB = (
    r"(?:forecasts?|forecasted|predict(?:s|ed)?|project(?:s|ed)|estimat(?:es|ed)|reckon(?:s|ed)?"
    r"|expect(?:s|ed)?|anticipat(?:es|ed)|(?:is|are|was|were)\s(?:anticipating|expecting))"
)
_CHANGE = (
    r"(?:shrink|contract|grow|expand|rise|fall|drop|slow|climb|decline|increase|decrease|double"
    r"|ease|worsen|reach|exceed|average|slip|recover)"
)
# What the verb has behind it; "expects to open" is a plan, "housing projects will open" is one too.
_SUBJECT_SPEAKS = re.compile(
    r"(?:^|[,;:—–]\s|\b(?:that|while|but|as|although|though|said|says)\s)"
    r"(?P<who>(?:[Tt]he\s|[Aa]n?\s)?[^\s,;:—–“”\"]+(?:\s[^\s,;:—–“”\"]+){0,5}?)"
    rf"\s(?:(?:has|have|had|also|now|still|currently)\s){{0,2}}{_VERB}\s"
    rf"(?=[^.;“”\"]{{2,90}}?\b(?:to\s{_CHANGE}|(?:will|would|could|may|might)\s)"
    r"|(?:[a-z-]+\s){0,3}?(?:growth|inflation|demand|sales|output|losses|profits?|revenues?|prices|"
    r"increases?|declines?|rise|fall|drop|recession|deficit|surplus)\b)"
)
_IMPERSONAL = re.compile(
    rf"\b(?:is|are|was|were)\s(?:now\s)?(?:projected|forecast|predicted|estimated)\s(?:to|that)\b"
    rf"|\b(?:is|are|was|were)\s(?:now\s)?expected to {_CHANGE}\b"
    r"|[Aa]ccording to [^,;.]{2,80}\b(?:forecasts?|estimates?|projections?)\b"
    r"|,\s[^,;.]{2,60}\s(?:forecasts?|predicts?|predicted|projects|projected|estimates?|estimated|"
    r"reckons?)\b(?:\s(?:on|in|last)\s[\w ]{3,30})?\.?$"
)
_NOBODY = re.compile(
    r"(?:.*\b(?:is|are|was|were|be|been|who|which|that|and)|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|"
    r"(?:[Aa]n?|[Tt]he|[Ii]n|[Oo]n|[Bb]y|[Ff]or|[Tt]o))$"
)


def is_forecast(text: str) -> bool:
    """Whether a sentence or clause foretells or estimates."""
    return bool(_SUBJECT_SPEAKS.search(text) or _IMPERSONAL.search(text))


def forecaster(text: str) -> str | None:
    """Who foretells or estimates, as the clause names them.

    >>> forecaster("The bank forecasts growth of 3 percent in 2026.")
    'The bank'
    """
    for match in _SUBJECT_SPEAKS.finditer(text):
        if not _NOBODY.match(match["who"]):
            return match["who"]
    return None
