"""Whether the words taken for a figure's speaker stand where somebody speaks."""

import re

from briefing.draft.text import signals

_SPEAKS = re.compile(
    r"[\"”’']?(?:,[^,;]{2,120},|\s\([^()]{1,40}\))?\s(?:(?:also|later|then|now|has|have|had|who|which|\w+ly)\s){0,3}"
    rf"(?:{signals.SAYING}|claim(?:s|ed)?|assert(?:s|ed)?|put|puts|expects?|projects?|forecasts?|finds?|"
    r"found|shows?|showed|suggests?|indicates?|blames?|blamed|accus\w+)\b"
)
_NO_SPEAKER = re.compile(
    r"\s(?:continued|continues|came|comes|erupted|began|rose|fell|grew|led|left|happened|followed|"
    r"occurred|started|ended|over|since|during)\b"
)


def speaks_in(text: str, who: str) -> bool:
    """Whether `who` may say what a sentence tells: not where it stands only as the subject of
    what happens ("The rising violence continued"). A name from elsewhere is believed.

    >>> speaks_in("The mayor, who was late, warned of floods.", "The mayor")
    True
    >>> speaks_in("The unrest continued as the mayor warned of 40 more.", "The unrest")
    False
    """
    places = [match.end() for match in re.finditer(re.escape(who), text)]
    if not places or any(_SPEAKS.match(text, end) for end in places):
        return True
    return not all(_NO_SPEAKER.match(text, end) for end in places)
