"""English words of telling: in a statement they show that somebody says so. Data only.

Wider than the signs of speech, which are looked for in sources: here "the minister rated" counts.
`~` after a verb stands for its regular endings.
"""

from briefing.check.english import SMALL_NUMBERS
from briefing.check.meaning.reading import Reach, Signs

_C = Reach.CLAUSE

TELLING = Signs(
    (
        (
            "verb",
            _C,
            """
                add~, affirm~, announc~, announce~, answer~, apologis~, apologise~, apologize~,
                appeal~, applaud~, appraise~, argue~, assess~, assum~, assure~, attest~, boast~,
                brief~, call~, caution~, counsel~, grumbl~, mus~, opin~, vent~, fret~, learned from,
                characteris~, characterise~, characterize~, chid~, cited, cites, comment~,
                complain~, conced~, concede~, confess~, confid~, confide~, congratulat~,
                congratulate~, contend~, credit~, criticis~, criticise~, criticize~, decr~, decry~,
                deem~, defend~, demand~, denounc~, denounce~, deplore~, describ~, describe~,
                detail~, disclos~, disclose~, dismiss~, disput~, dispute~, dub~, dubbed, elaborat~,
                emphasis~, emphasise~, emphasize~, enthuse~, estimate~, evaluate~, explain~, fear~,
                find, finds, finding, found, foresee~, foresaw, foresees, gave, give, gives, guess~,
                hailed, hails, heard, hears, hint~, identif~, identify~, impl~, imply~, indicate~,
                inform~, insist~, interpret~, join~, joke~, judg~, judge~, justif~, justify~,
                label~, labell~, labelled, lament~, likened, likens, list~, made it clear,
                makes it clear, make it clear, mention~, mock~, names, note~, object~, observ~,
                observe~, outlin~, outline~, paint~, pictur~, picture~, place~, pleads, pleaded,
                point~ out, point~ to, portray~, prais~, praise~, present~, proclaim~, profess~,
                promis~, promise~, propose~, protest~, put, puts, quip~, quipped, rank~, rate~,
                reassure~, recall~, reckon~, recogniz~, recognise~, recognize~, recount~, reject~,
                relate~, remark~, remember~, remind~, render~, repeat~, replied, replies, reply,
                respond~, retort~, reveal~, sang, saw, see, sees, shared, shares, sketch~,
                speculate~, spell~ out, spelled out, spelt out, spoke, speak, speaks, specif~,
                specify~, stress~, submit~, submitted, suggest~, summ~ up, summed up, surmis~,
                surmise~, swear, swears, swore, talk~, testif~, testify~, theoris~, theorise~,
                theorize~, think, thinks, thought, thank~, told, touted, trace~, tweet~, underline~,
                underscore~, urg~, urge~, vouch~, voice~, vow~, warn~, welcom~, welcome~, went on,
                write, writes, wrote, count, counts, counted, counting, regard~, view~, consider~,
                expect~, set out, sets out, laid out, lays out, give notice, puts down to,
                put down to, look~ back on, take~ the view, took the view, made the point,
                makes the point, let it be known, show, shows, showed, shown, document~, record~,
                register~, assert~, claim~, allege~, believe~, accuse~, blame~, declare~, confirm~,
                admit~, admitted, acknowledge~, maintain~, state, states, stated, say, says, said,
                tell, tells, report~, quote~, predict~, forecast, forecasts, conclude~, express~,
                registers, advis~, advise~, attribut~, attribute~, ascrib~, ascribe~, put it,
                liken~, compare~, echo~, echoed, reiterate~, pledge~, hop~, hope~, wish~, want,
                wants, wanted, intend~, plan~, planned, plans
            """,
        ),
        (
            "noun",
            _C,
            """
                account of, account, accounts, according, by the count of, count, tally, reckoning,
                estimate, estimates, in the telling of, telling, in the words of, words, opinion,
                view, views, eyes, judgment, judgement, assessment, assessments, testimony, remarks,
                comments, statement, interview, message, letter, speech, post, tweet, briefing,
                press conference, report, reports, survey, poll, study, figures, data, statistics,
                calculations, calculation, findings, release, filing, version, verdict, diagnosis,
                forecast, projection, projections, analysis, research, evidence of, reading,
                description, assertion, assertions, accusation, accusations, allegation,
                allegations, claim, claims, complaint, complaints, warning, warnings, announcement,
                conclusion, explanation, apparently, reportedly, allegedly
            """,
        ),
    ),
    not_these="""
        found dead, were found, was found, been found, is found, are found, be found, gave way,
        gave up, give up, gives up, gave birth, took place, called off, calls off, call off,
        called up, put up, put on, put off, put out, put an end, put down, put in, puts in,
        put into, put at risk, talks, peace talks, joined forces, set up, called for the, head count
    """,
)

FACTIVE = frozenset(
    """
        point points pointed reveal reveals revealed confirm confirms confirmed prove proves proved
        proven acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded
        demonstrate demonstrates demonstrated establish establishes established show shows showed
        shown
    """.split()
)
"""Verbs whose use takes what is told for true: no word for what another only claims."""

DENYING = frozenset("deny denies denied denying denial denials reject rejects rejected".split())

OPINION = frozenset(
    """
        forecast forecasts predict predicts predicted estimate estimates estimated warn warns warned
        argue argues argued arguing suggest suggests suggested complain complains complained insist
        insists insisted claim claims claimed contend contends contended assert asserts asserted
        view eyes
    """.split()
)
"""Signs of speech behind which an opinion or a forecast stands."""

PARTIAL = frozenset(
    """
        source sources people resident residents witness witnesses eyewitness eyewitnesses neighbour
        neighbours neighbor neighbors villager villagers survivor survivors critic critics opponent
        opponents opposition rebel rebels militant militants insurgent insurgents activist activists
        campaigner campaigners protester protesters supporter supporters engineer insider insiders
        relative relatives mother father brother sister friend friends fisherman driver passenger
        prosecutor prosecutors prosecution lawyer lawyers attorney attorneys defence defense
        newspaper daily weekly magazine media broadcaster tabloid blog website analyst analysts
        expert experts economist economists trader traders military army militia taliban memo
        employee employees worker workers whistleblower rival rivals detective detectives
        investigator investigators monitor observer observers group groups party parties union
        unions lobby estimate estimates projection projections calculations rumours rumors
        allegations
    """.split()
)
"""Speakers who are a side, who saw it, or who only pass it on."""

CITED = frozenset(
    """
        official officials spokesman spokeswoman spokesperson document documents report reports
        statement statements agency study studies data figures letter letters email emails aide
        aides diplomat diplomats minister ministers ministry police person officer officers agents
        files records papers radio television guard hospital doctors doctor authorities
    """.split()
)
"""Besides those: whom or what a writer cites as a source."""

JUDGING = frozenset(
    """
        best worst better worse good bad great greatest significant important serious severe
        strongly weak weaker successful success success fail failed failing unacceptable unfair fair
        confident confidence clearly right wrong true false necessary unnecessary impossible
        dangerous safe effective ineffective deliberate deliberately illegal unlawful legitimate
        rigged fraud fraudulent unprecedented historic disastrous tragic catastrophic brilliant
        amazing excellent poor surprising surprised remarkable crucial vital essential reason
        reasons purpose aim aimed aims aiming goal intention motive because due caused cause causing
        led linked link connected connection related result results resulted driven drove hurt
        helped boosted thanks responsible role contribute contributed contributes factor cannot
        might could should must needed expect expects expected forecast likely unlikely probably
        possible possibly estimate estimated estimates reluctant afraid angry win wins won victory
        threat threats risk risks danger concern concerns problem problems crisis lack lacked
        lacking without ignore ignored hidden secret secretly lied lie lying promise promised broke
        broken violated violation attack attacks destroy destroyed recover recovered waste wasted
        hospital hospitalised hospitalized hospitals injured suspect suspects suspected suspicious
        murder murdered
    """.split()
)
"""Words of judgement, of cause, of what may be: they need their speaker whoever it is."""

COUNTS = frozenset(
    """
        two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
        thousand thousands million billion percent half twice monday tuesday wednesday thursday
        friday saturday sunday january february march april june july august september october
        november december
    """.split()
)
"""Words of counts and days: what has one, and is no judgement, can be looked up."""


def is_number(plain: str) -> bool:
    """Whether a word is a number, in digits or letters."""
    return plain[0].isdecimal() or plain in SMALL_NUMBERS


SUBJECT_NEEDED = frozenset(
    """
        put puts gave gives called calls show shows showed find finds found sees saw hears heard
        describes described considers regards seeks seek wants want intends intend aims hopes vows
        expects expect expected suggest suggests hint hints
    """.split()
)
"""Verbs that tell of speech only where the speaker is their subject."""
