"""English words that tell an event: verbs out of the rule, and nouns for what happens."""

from briefing.dates.context_en import IRREGULAR_PAST_ALONE

AUXILIARY_BE = frozenset("is are was were be been being am 's ’s 're ’re 'm ’m".split())
AUXILIARY_HAVE = frozenset("has have had having 've ’ve".split())
PRESENT_HAVE = frozenset("has have 've ’ve".split())
MODAL_AHEAD = frozenset("will shall 'll ’ll won't won’t".split())
MODAL_OPEN = frozenset(
    "would could may might should must can cannot can't couldn't wouldn't shouldn't".split()
)
NOT_VERBS_AFTER_TO = frozenset(
    "the a an this that these those his her its their our your my which whom be have at in on of "
    "both each some any all about over more less as it him them us me you january february march "
    "april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday today date".split()
)
"""After "to" these begin a noun phrase, so that "to" is a preposition there."""

IRREGULAR_PAST = IRREGULAR_PAST_ALONE | frozenset(
    "sat meant shook fed leapt lit spun swung wept wound overtook sued axed owed tied".split()
)
IRREGULAR_PARTICIPLE = frozenset(
    "taken gone come seen fallen risen grown sunk shrunk driven broken written become begun done "
    "chosen drawn flown frozen given gotten known shown ridden shaken spoken stolen sworn torn "
    "worn thrown been had overthrown withdrawn hidden beaten bitten forbidden forgotten forgiven "
    "born borne set put cut hurt cast cost shut let hit spread split quit bid overcome undergone "
    "undertaken".split()
) | (
    IRREGULAR_PAST - frozenset("took went came saw fell rose grew sank shrank drove broke".split())
)
NOT_PAST = frozenset(
    "need seed feed speed breed indeed hundred united red bed shed embed wed sacred naked wicked "
    "kindred hatred weed reed bleed creed exceed proceed succeed agreed-upon so-called".split()
)
"""Words in -ed that are no past tense."""

SAYING_PRESENT = frozenset(
    "says say tells warns adds insists argues believes claims explains announces reports confirms "
    "denies estimates expects predicts".split()
)
SAYING_STEMS = frozenset(
    "say tell state announce declare add note warn explain confirm admit acknowledge argue suggest "
    "insist write report claim allege deny vow comment reveal stress recall believe estimate "
    "predict describe conclude quote cite reply respond".split()
)

EVENT_BASES = tuple(
    "kill wound injure die attack bomb strike explode shoot fire seize capture arrest detain free "
    "release kidnap ambush invade withdraw flee crash collapse burn flood destroy sign ratify "
    "adopt approve reject pass veto vote elect appoint resign dismiss sack launch found form "
    "establish open close begin start end halt suspend resume agree pledge announce declare win "
    "lose beat defeat score acquire buy sell merge raise cut fine sue convict sentence acquit "
    "charge discover publish land reach marry impose lift ban evacuate deploy join leave move "
    "introduce complete deliver overthrow topple march protest split emerge enter arrive unveil "
    "secure fall rise drop jump slump surge plunge gain climb report file receive exercise "
    "purchase order fly make take hit warn delay cancel claim promise threaten demand urge".split()
)
"""Verbs of news in their base form."""

EVENT_NOUNS = frozenset(
    "attack strike raid war battle clash siege offensive bombing shooting killing blast explosion "
    "assault ambush massacre murder assassination coup revolt uprising riot protest march rally "
    "demonstration crackdown hijacking kidnapping arrest trial verdict ruling sentence appeal "
    "lawsuit hearing inquiry election referendum vote ballot poll summit talks meeting conference "
    "visit trip tour flight landing launch takeoff take-off crash accident collision derailment "
    "earthquake quake flood storm hurricane cyclone typhoon wildfire fire eruption landslide "
    "tsunami drought famine outbreak epidemic pandemic death funeral wedding birth deal agreement "
    "accord treaty pact ceasefire truce takeover merger acquisition sale purchase buyout bid offer "
    "order delivery award contract bankruptcy bailout loan layoffs cut cuts closure opening "
    "unveiling premiere release recall resignation appointment inauguration dismissal decision "
    "announcement statement speech address match game final race tournament championship victory "
    "defeat win loss goal debut collapse fall rise plunge drop decline increase recovery "
    "withdrawal invasion evacuation rescue escape deployment ban sanctions embargo blackout "
    "ceremony festival exhibition walkout lockout scandal leak breach theft robbery "
    "settlement payment reform expulsion suspension production negotiation negotiations discussion "
    "discussions investigation commitment replacement development delay delays".split()
)
"""Nouns that name what happens at a time."""

EVENT_NOUN_ENDINGS = ("ation", "ition", "usion", "ision", "ction", "ption")
NOT_EVENT_NOUNS = frozenset(
    "nation station organisation organization corporation foundation association federation "
    "administration location position condition tradition edition religion section fiction "
    "situation ration relation population generation vision division television option caption "
    "information occupation vacation nutrition reputation".split()
)
