"""English words that put a deed ahead, and words that keep it there. Data only."""

from briefing.check.english import word_set

MODALS = word_set("will shall would 'll")
"""The verb behind one of these lies ahead."""

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
    "demands forecast predicted projected deal supposed meant needs need willing"
)
"""With "to" and a verb not far behind, these say that the deed is still ahead."""

AHEAD_OF = word_set(
    "asked calling calls called call demanding demanded demands demand proposed proposes "
    "proposal considering considers seeking seeks sought wants want requested requests "
    "request awaits awaiting plans planned planning promised promises pledged offered "
    "offers threatened threatens forecast forecasts predicts predicted expects urged plea bid offer"
)
"""What stands behind these, with or without "for", is asked, offered or foreseen, and not done."""

ASKING = word_set(
    "asked asks ask asking ordered orders urged urges demanded demands demanding told instructed "
    "requested requests invited calls called call calling required obliged"
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
        "meant estimated rumoured believed thought attempt attempted failed unsuccessful "
        "vain"
    )
)
"""A text with one of these leaves the deed undone, or tells of the plan itself as done."""

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
        "shake shook shaken|wake woke woken|beat beat beaten|bite bit bitten|blow blew blown"
    ).split("|")
    for base, *forms in [line.split()]
    for form in forms
}
"""Past tenses and participles that no ending shows, with the verb they are of."""
