"""Words that tell where a sentence may be cut, and what must not be cut from what."""

import re

from briefing.draft.text import signals

PREPOSITIONS = frozenset(
    "in on at with for from by against among during through over under into across between about "
    "near without within around toward towards along".split()
)
SUBORDINATORS = frozenset(
    "which who whose where when while as after before because since until and or so following "
    "amid including ahead despite due owing thanks".split()
)
NO_JOINT_BEFORE = re.compile(r"(?:that|to|of|than|the|an?|not|no)")
STARTERS = frozenset(
    "the a an its his her their this these it he she they we some many most several two three "
    "four five six seven eight nine ten hundreds thousands dozens officials police".split()
)
"""Words that begin a noun phrase, and so perhaps a clause."""
OPENERS = frozenset("although though while when as after before since despite".split())
"""Words that begin a clause or phrase the main clause does not hang on."""
ASIDE_STARTS = frozenset("who which whose where when including a an the one after before".split())
"""Words that begin an aside between two commas."""
GOES_ON = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|could|can|may|did|said|says|told|\w+ed|became|won|"
    r"lost|left|led|began|made|took|held|gave|ran|wrote|fell|rose|sent|sold|bought|built)"
)
"""What the main clause goes on with behind such an aside."""
RELATIVE = frozenset("who which whose that".split())
NO_STATEMENT = RELATIVE | {"according"}
"""What does not stand between the beginning of a statement and its verb."""
ENDS_NOTHING = (
    signals.FUNCTION_WORDS
    - frozenset("it them him us me ago again later earlier then there here now too once so".split())
) | frozenset(
    "whether because said says told including like following per "
    "according became become becomes get got making taking mr mrs ms dr st "
    "der die das den dem des ein eine einen einem einer und oder aber mit von vom zu zum zur im am "
    "auf aus bei bis für um nach vor dass daß wie als sich ist sind war waren hat haben wird "
    "le la les un une du de et ou mais avec par pour dans sur en au aux que qui est sont a ont "
    "se sa son ses leur".split()
)
"""Words no row ends with."""
LEAVES_OPEN = frozenset("to be been being can could will would may might must should".split())
"""A verb directly behind these wants what follows it."""
BACKWARD = re.compile(
    r"\b(?:if|unless|provided|except|but|although|though|however|otherwise|rather|instead|"
    r"den(?:y|ies|ied)|allegedly|reportedly|apparently|supposedly|nor|neither|yet|subject to|"
    r"contingent|pending|until|"
    r"nicht|kein\w*|ohne|falls|sofern|wenn|laut|zufolge|angeblich|offenbar|aber|jedoch|"
    r"pas|sans|sauf|selon|sinon|mais)\b"
    r"|,\s(?:and\s)?not\b",
    re.IGNORECASE,
)
"""What in a tail doubts, denies, limits or conditions what stands before it."""
SPEAKER_LAST = re.compile(
    r"\b[Aa]ccording to\b"
    rf"|[,”\"]\s(?:as\s)?(?!who\b|which\b|and\b|after\b|when\b|where\b|while\b)[^,;“”\"]{{2,80}}"
    rf"\b(?:{signals.SAYING}|learned|learnt)\b[^,;“”\"]{{0,60}}\.?$"
)
"""Who says what stands before it."""
FORWARD = re.compile(
    rf"\b(?:{signals.SAYING}|if|unless|whether|not|never|no|none|nobody|neither|without|may|might|"
    r"could|would|should|fail\w*|refus\w*|reject\w*|hope[sd]?|want\w*|plan\w*|threat\w*|offer\w*|"
    r"try|tries|tried|ask\w*|order\w*|demand\w*|call(?:s|ed|ing)?|propos\w*|think\w*|thought|"
    r"likely|possibl[ey]|perhaps|allegedly|reportedly|apparently|suspect\w*|according|"
    r"rather|instead|less|imagin\w*|wonder\w*|expect\w*|intend\w*|aim\w*|consider\w*|learned|"
    r"nicht|kein\w*|soll\w*|laut|wenn|falls|ne|pas|selon|si)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What at the head of a sentence changes how sure what follows is, or who says it."""
HALF = re.compile(
    r"\b(?:not only\b(?!.*\bbut\b)|either\b(?!.*\bor\b)|neither\b(?!.*\bnor\b)"
    r"|between\b(?!.*\band\b)|whether\b(?!.*\bor\b)|both\b(?!.*\band\b)|from\s\d[^ ]*$"
    r"|(?:more|less|fewer|rather)\b[^.]{0,30}$)"
)
"""The first half of a pair whose second half is gone."""
RESULT = re.compile(
    r"\b(?:kill|injur|wound|die[ds]?\b|dead\b|death|arrest|displac|destroy)", re.IGNORECASE
)
"""What an event cost: the last to leave out."""
