"""English words that put a deed ahead, and words that keep it there. Data only."""

from briefing.check.english import word_set
from briefing.check.words import key

MODALS = word_set("will shall would must should 'll")
"""The verb behind one of these lies ahead, or is asked for."""

AHEAD_TO = word_set(
    "plan plans planned planning intend intends intended intending aim aims aimed aiming "
    "want wants wanted hope hopes hoped hoping expect expects expected seek seeks seeking "
    "sought vow vows vowed pledge pledges pledged promise promises promised threaten "
    "threatens threatened threatening offer offers offered propose proposes proposed due "
    "scheduled set slated going agree agrees agreed decided decides "
    "ordered order orders ask asks asked asking urge urges urged call calls called "
    "calling told wish wishes wished prepare prepares prepared preparing ready poised "
    "likely about invited instructed bid attempt attempts try tries trying tried yet "
    "undertook undertaken undertakes commitment committed intention proposal decision "
    "deadline obliged required request requested requests demand demanded "
    "demands forecast predicted projected deal supposed meant needs need willing require "
    "requires recommended recommends keen eager reluctant hesitant unwilling pledging vowing "
    "promising offering demanding proposing urging requesting agreeing encouraged encourages "
    "advised advises pressured plotting plotted conspired conspiring contemplating mulling mulls "
    "considering considers arranged earmarked destined bound dream dreams dreaming"
)
"""With "to" and a verb not far behind, these say that the deed is still ahead."""

RIGHT_BEFORE_TO = word_set(
    "track course line race races racing raced vying scrambling looking fighting working talks "
    "efforts effort chance opportunity option steps have has having push drive campaign mission "
    "goal goals target targets ambition ambitions blueprint scheme bill motion legislation "
    "ultimatum permission licence clearance approval mandate threat pressure "
    "struggling struggle struggles gearing bracing"
)
"""With "to" and a verb right behind, these say the same: "on track to open"."""

WISHED = word_set(
    "hope hopes hoped hoping wish wishes wished recommend recommends recommended demand demands "
    "demanded urge urges urged propose proposes proposed ask asks asked request requests requested "
    "insist insists expect expects expected"
)
"""With "that", these put the whole clause ahead."""

SOUGHT_FOR = word_set(
    "guided guides guiding looking hoping hopes hoped aiming appealed appealing appeals pressing "
    "pressed pushing lobbying lobbied campaigning bidding waiting preparing braced bracing gearing"
)
"""What stands behind these and "for" is wanted, and not there."""

NEAR_DOING = word_set(
    "close closer victory win wins step steps away point points goal goals day days week weeks "
    "month months hour hours minute minutes metres meters verge brink cusp tasked entrusted "
    "charged responsible aimed focused committed"
)
"""With a verb in -ing behind "to", "from", "of" or "with", these fall short of the deed."""

GOING_ON = word_set("continue continues continued continuing ongoing")
"""With "to" some words behind, these are work towards a deed: "searches went on to find her"."""

AGREEMENTS = word_set("plan deal agreement accord pact contract programme program scheme treaty")
"""These may stand beside a plan in the evidence; a text that names them too keeps nothing ahead."""

FIRST_TO = word_set("first last next only second third")
BEGINS = word_set("begin start continue keep resume stop")
"""The verb in -ing behind one of these is ahead too."""

OUTLOOKS = word_set("outlook guidance forecast forecasts target targets projection projections")
REVISES = word_set(
    "raised lowered lifted cut trimmed upgraded downgraded revised reaffirmed confirmed maintained "
    "narrowed issued gave kept set"
)
"""What is done to an outlook changes nothing but the outlook."""

NOT_BEFORE_TO_BE = word_set(
    "first last only second third next found believed thought said known reported shown proved "
    "proven appears appear appeared seems seem seemed claims claim claimed refused refuse refuses "
    "had used ceased ceases managed continued continues continue failed came comes grew forced "
    "turned turns out declined allowed allow ought have has happened happens not considered seen "
    "understood alleged estimated made as how what where deserve deserved deserves and or but"
)
"""Behind these, "to be held" is nothing ahead."""

TIME_UNITS = word_set(
    "day days week weeks month months year years decade decades hour hours minute minutes night "
    "nights"
)

AHEAD_OF = word_set(
    "asked calling calls called call demanding demanded demands demand proposed proposes "
    "proposal considering considers seeking seeks sought wants want requested requests "
    "request awaits awaiting plans planned planning promised promises pledged offered "
    "offers threatened threatens forecast forecasts predicts predicted expects urged plea bid "
    "offer nearing expects expecting envisages envisaged foresees foreseen anticipates anticipated "
    "eyeing mulling weighing contemplating exploring"
)
"""What stands behind these, with or without "for", is asked, offered or foreseen, and not done."""

ASKING = word_set(
    "asked asks ask asking ordered orders urged urges demanded demands demanding told instructed "
    "requested requests invited calls called call calling required obliged require requires "
    "recommended recommends"
)
"""What stands behind these is for somebody else to do."""

OFFERS = word_set("offer proposal demand request bid call plea")
MAKING = word_set("made submitted issued lodged")
"""Done to an offer, which is no deed of its own."""

FORESEEN = word_set("expected due scheduled planned forecast awaited slated foreseen tabled")
"""After "is" or "are": all of the clause is still ahead."""

KEEPS = (
    MODALS
    | (AHEAD_TO - word_set("about told set called"))
    | OUTLOOKS
    | word_set(
        "should could may might can must ought intention intentions future upcoming "
        "forthcoming prospective potential possible possibly perhaps prospect prospects "
        "pending awaiting await awaits eventual eventually soon next schedule schedules "
        "deadline target targets goal goals ambition aspiration campaign campaigning "
        "candidate contender bidder pursuit pursue pursues pursuing eye eyeing eyes mulling "
        "mulls weighing weighs consider considers considered considering contemplating hopes "
        "hopeful wishes desire desires desired keen eager favour favours favor favors "
        "favoured advocate advocates advocated advocating recommend recommends recommended "
        "recommending suggest suggests suggested suggestion foresee foresees foreseen foresaw "
        "anticipate anticipates anticipated envisage envisages envisaged predict predicts "
        "prediction predictions projection projections forecasts outlook expectation "
        "expectations promising pledges undertaking commitment obligation duty mandate "
        "mandated assurance assurances assured announced announcement unveiled presented "
        "tabled outlined signalled signaled hinted not never no nor neither without unless if "
        "whether yet still proposals plea bids offering demands demanding demand "
        "wanted want insist insisted insists pressing pressed push pushing tasked "
        "chance option order willingness readiness ready preparations preparing "
        "preparation threat threats warning warned warns vowing consideration "
        "initiative summoned sued lawsuit petition petitioned claim "
        "claims earmarked allocated reserved booked commissioned contracted postponed "
        "delayed cancelled canceled rejected refused opposed supported backed "
        "endorsed approved invited invitation permission allowed permitted authorised "
        "authorized cleared agreement accord pact contract predicted envisions envisioned "
        "charged facing faces face eligible looks look poised tipped bound destined "
        "view estimate estimates go-ahead meant estimated rumoured believed thought attempt "
        "attempted failed unsuccessful "
        "vain blessing nod consent assent backing outstanding needed discussed debated awarded "
        "appealed objective timetable roadmap"
    )
)
"""A text with one of these leaves the deed undone, or tells of the plan itself as done."""

HAPPENED = word_set(
    "handed took held happened occurred came fell passed delivered completed carried finished "
    "ended followed conducted concluded begun began started pronounced"
)
"""With a noun, these say that a deed was done: "the vote took place"."""

OF_PLANS = word_set(
    "accepted consented chose chosen selected picked listed targeted designed drafted "
    "priced calculated budgeted costed valued assigned allotted designated nominated tapped freed "
    "unlocked pencilled marked singled shortlisted learned learnt heard included covered concerned "
    "affected involved numbered foresaw foreseen examined studied reviewed assessed mentioned "
    "detailed specified stipulated laid spelled fixed capped resolved opted preferred signed "
    "adopted enacted ratified based centred focused revolved dealt touched meant "
    "scheduled dated timed addressed provided prescribed called committed dreamed dreamt "
    "felt saw seen applied qualified registered enrolled recruited identified floated raised "
    "stuck clung pinned banked counted relied bet insisted reckoned"
)
"""Behind these stands a plan as well as a deed: "the law listed 48 poisons"."""

STATES = word_set(
    "held had owned kept remained stayed lived worked served faced contained comprised totalled "
    "consisted belonged employed owed suffered lost hit needed lacked stood sat cost "
    "hung waited"
)
"""What was so while the deed was still ahead."""

MEASURES = frozenset(map(key, "cost seat hold measure weigh last total number include".split()))
"""Plans with one of these tell of a size, which has other verbs as well."""

AWARDS = frozenset(map(key, "go present award give receive collect honour share get".split()))
"""A prize that is ahead with one of these is won before."""

GIVING = word_set("gave given")
LIGHT = word_set("set put called asked spoke talked named told voted issued")
"""These tell a plan as well as a deed; only where the plan has the same verb, they are the deed."""

COMPLETES = word_set(
    "completed finished succeeded managed achieved did done fulfilled delivered "
    "accomplished concluded carried went kept honoured"
)
"""Where the evidence has one of these, the plan may have been done after all."""

NO_VERB = word_set(
    "the a an its his her their our my your this that these those all some any each every "
    "no one two three four five six seven eight nine ten and or but in on at of for from "
    "with by"
)
"""Words behind "to" that show it is no infinitive."""

NO_INFINITIVE = word_set(
    "half nearly almost around roughly approximately some more less him them me us it what which "
    "whom where here there several many most both between within"
)
"""So do these, but a verb of the past may stand behind them."""

AUXILIARIES = word_set("has have had was were been 've")
ADVERBS = word_set(
    "also already now since then finally again just all both not never been recently"
)

IRREGULAR = {
    form: base
    for line in (
        "hear heard|buy bought|sell sold|pay paid|meet met|cut cut|put put|shut shut|send sent|"
        "build built|rebuild rebuilt|spend spent|lend lent|leave left|leave leaves|lose lost|"
        "win won|lead led|feed fed|flee fled|hold held|withhold withheld|uphold upheld|keep kept|"
        "sleep slept|sweep swept|give gave given|take took taken|undertake undertook undertaken|"
        "make made|come came|become became|run ran|begin began begun|drive drove driven|"
        "ride rode ridden|rise rose risen|write wrote written|speak spoke spoken|"
        "break broke broken|"
        "steal stole stolen|choose chose chosen|freeze froze frozen|wear wore worn|tear tore torn|"
        "bear bore borne|swear swore sworn|draw drew drawn|withdraw withdrew withdrawn|"
        "grow grew grown|know knew known|throw threw thrown|overthrow overthrew overthrown|"
        "fly flew flown|show showed shown|see saw seen|fall fell fallen|eat ate eaten|"
        "fight fought|bring brought|teach taught|catch caught|seek sought|think thought|"
        "find found|bind bound|stand stood|withstand withstood|understand understood|"
        "sit sat|hit hit|quit quit|split split|let let|set set|shed shed|spread spread|cost cost|"
        "shoot shot|strike struck|stick stuck|sting stung|swing swung|hang hung|dig dug|"
        "sink sank sunk|swim swam swum|sing sang sung|ring rang rung|shrink shrank shrunk|"
        "drink drank drunk|go went gone|do did done|say said|tell told|get got gotten|"
        "forget forgot forgotten|forbid forbade forbidden|hide hid hidden|deal dealt|mean meant|"
        "lay laid|lie lay lain|bid bid|burst burst|cast cast|broadcast broadcast|slide slid|"
        "repay repaid|undergo underwent undergone|override overrode overridden|oversee oversaw|"
        "rewrite rewrote rewritten|retake retook retaken|resell resold|overtake overtook overtaken|"
        "foretell foretold|outbid outbid|redo redid redone|spin spun|lend lent|grind ground|"
        "shake shook shaken|wake woke woken|beat beat beaten|bite bit bitten|blow blew blown|"
        "feel felt|cling clung|creep crept|breed bred|bleed bled|speed sped|spring sprang sprung|"
        "arise arose arisen|befall befell|foresee foresaw foreseen|forgive forgave forgiven|"
        "mislead misled|mistake mistook mistaken|outdo outdid outdone|outgrow outgrew outgrown|"
        "outsell outsold|rerun reran|weep wept|kneel knelt|leap leapt|tread trod trodden|"
        "strive strove striven|weave wove woven|slay slew slain|light lit|bend bent"
    ).split("|")
    for base, *forms in [line.split()]
    for form in forms
}
"""Past tenses and participles that no ending shows, with the verb they are of."""
