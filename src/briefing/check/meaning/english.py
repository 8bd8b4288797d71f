"""English: the signs of doubt, of speech and of negation, by family. Data only.

`~` after a verb stands for its regular endings. The longest entry at a place counts; entries under
`NOT_THESE` look like signs and are none.
"""

from briefing.check.english import word_set
from briefing.check.meaning.reading import Grammar, Reach, Signs, english_root

EMPTY = word_set(
    """
        a an the and but or nor of in on at to for with as by from into onto out up down off over
        under between among through during within about around against than then that which who
        whom whose this these those there here it its he she they them him her his hers their
        theirs we us our i me my you your one ones is are was were be been being am has have had
        having do does did done doing will would shall should can also where when while what how
        why so if not no very more most less least such own same other another some any all both
        each every only just even still yet already again too ever never now new after before
        since until because mr mrs ms dr s t re ll ve n't per several many few much said says say
        told tells according saying added adds
    """
)
_PARTING = word_set("but while whereas although though yet")
_OPENING = word_set(
    """
        who whom whose which where when while whereas after before because since although though
        until unless if whether
    """
)

GRAMMAR = Grammar(EMPTY, _PARTING, _OPENING, english_root)

_C, _N, _S, _P, _M = Reach.CLAUSE, Reach.NEXT, Reach.SPEECH, Reach.SENTENCE, Reach.MAIN

DOUBTS = (
    (
        "claim",
        _S,
        """
            claim~, assert~, contend~, maintain~ that, insist~ that, insist~, alleg~, allege,
            alleges, alleged that, alleging that, claim that, claims that
        """,
    ),
    (
        "claim",
        _C,
        """
            allegedly, purportedly, accus~ of, accuse~ of, accused of, stands accused of,
            is alleged to, are alleged to, was alleged to, were alleged to, accuse~,
            allegation that, allegations that, accusation that, accusations that, allegations of,
            accusations of, purport~ to, claim~ to have
        """,
    ),
    ("claim", _N, "alleged, purported, so-called, self-styled, self-proclaimed, supposed"),
    (
        "blame",
        _P,
        """
            blame~, blamed on, put the blame on, point~ the finger at, held responsible,
            hold responsible, holds responsible, attributed to
        """,
    ),
    ("suspicion", _N, "suspected, a suspected"),
    (
        "suspicion",
        _C,
        """
            suspect~ that, suspect~ of, is suspected of, are suspected of, police suspect,
            investigators suspect, officials suspect, doctors suspect, prosecutors suspect,
            authorities suspect,
            examin~ whether, examine~ whether, investigat~ whether, investigate~ whether,
            look~ into whether, prob~ whether, probe~ whether, look~ at whether,
            experts suspect, he suspects, suspicion that, suspicions that,
            on suspicion of, suspicion of
        """,
    ),
    (
        "belief",
        _C,
        """
            is believed to, are believed to, was believed to, were believed to, is thought to,
            are thought to, was thought to, were thought to, is presumed to, are presumed to,
            is assumed to, are assumed to, presumably, is understood to, are understood to,
            presumed, is considered to, supposedly
        """,
    ),
    ("belief", _S, "believe~, think, thinks, assume~ that, presume~ that, suppose~ that, reckon~"),
    (
        "hearsay",
        _C,
        """
            reportedly, rumoured to, rumored to, is said to, are said to, was said to,
            were said to, is reported to, are reported to, was reported to, were reported to,
            have reportedly, unconfirmed reports of, rumours of, rumours that, rumors that,
            rumors of, unconfirmed reports that, reports that, reports of
        """,
    ),
    ("hearsay", _N, "unconfirmed, unverified, rumoured, rumored"),
    (
        "possibility",
        _C,
        """
            may, might, could, may have, might have, could have, possibly, perhaps, maybe,
            probably, likely, is likely to, are likely to, conceivably, potentially, arguably,
            possibility of, possibility that, chance of, chance that, it is possible that,
            it was possible that
        """,
    ),
    ("possibility", _N, "possible, potential, probable"),
    (
        "appearance",
        _C,
        """
            appear~ to, appeared to, seem~ to, seemingly, apparently, seem~ that, appear~ that,
            look~ like, look~ as if, ostensibly, suggest~ that, appear~, seem~
        """,
    ),
    ("appearance", _S, "suggest~, indicat~, indicate~ that"),
    ("appearance", _N, "apparent, ostensible"),
    ("estimate", _N, "estimated, an estimated"),
    ("estimate", _S, "estimate~, estimate~ that, reckon~ that"),
    (
        "condition",
        _M,
        """
            if, unless, provided that, provided, on condition that, as long as, only if, in case,
            subject to, so long as, contingent on, on condition
        """,
    ),
    (
        "attempt",
        _C,
        """
            attempt~ to, try to, tries to, tried to, trying to, seek to, seeks to, sought to,
            seeking to, attempt to, effort to, efforts to, bid to, efforts at, attempts at,
            attempts to, struggle~ to, strive~ to
        """,
    ),
    ("attempt", _N, "attempted, foiled, thwarted, botched, would-be, aborted"),
    (
        "fear",
        _S,
        """
            fear that, fears that, feared that, fear, fears, worry that, worries that,
            worried that, concern that, concerns that, concerned that
        """,
    ),
    (
        "fear",
        _C,
        """
            for fear of, fears of, fear of, risk of, risks of, threat of, danger of, risk that,
            risk~, threaten~ to, at risk of, danger that, is feared to
        """,
    ),
    ("fear", _N, "feared dead, feared drowned, feared lost, feared trapped"),
)
NOT_THESE = """
        claim~ responsibility, claim~ lives, claim~ the life, claim~ the lives, claim~ at least,
        claim~ asylum, claim~ benefits, claim~ compensation, even if, as if, if not, what if,
        as soon as possible, where possible, if possible, ask~ if, wonder~ if, see if, know if,
        trials and, could not, couldn't, failed states, failed to, claims adjuster, think tank,
        think tanks, blame game, not think, no risk of, at the attempt, likely not, credit risk,
        risk management, high risk, low risk, risk appetite, thought leaders, would-be buyers,
        reports of the, unclear if, not clear if, all but, not believe, seem likely, a so-called,
        potential buyers, potential buyer, potential customers, potential candidates
    """

SPEECH = (
    (
        "saying",
        _P,
        """
            according to, in the words of, in the view of, in the eyes of, citing, quoting,
            as quoted by, quoted by, cited by, as reported by, reported by, as told by,
            by the account of
        """,
    ),
    ("saying", _S, "said, say, says, saying, told, tells, stated, states that, state that"),
    (
        "saying",
        _S,
        "announce~ that, declare~ that, warned, warns, warned that, explained, explains",
    ),
    (
        "saying",
        _S,
        """
            confirmed, confirm~ that, confirms, admitted, admits, admitted that, acknowledged,
            acknowledges, argue~, argue~ that, tweeted, wrote, writes, reported, reported that,
            reports that, testified, testifies, concluded that, concludes that, concluded, noted,
            notes that, added that, adds that, he added, she added, it added, they added,
            complained, complains, stressed, predicted, predicts, forecasts that, find that,
            finds that, found that, show that, shows that, showed that, reveals that,
            revealed that, estimated, estimates that, estimates, recalled, commented,
            quoted as saying, quoted, quoted him as saying, quoted her as saying,
            cited as saying, spoke of, speaks of, maintain~ that, indicated that, indicates that,
            suggest~ that, put it at, puts it at, put them at, remarked, emphasised, emphasized,
            insisted, insists, asserted, asserts, contended, contends
        """,
    ),
)
NO_SPEECH = """
        nothing suggests, nothing indicates,
    been reported, was reported, were reported, is reported, are reported, be reported,
        being reported, reported cases, to report, an estimated, is estimated, are estimated,
        was estimated, were estimated, estimated to, confirmed cases, been confirmed,
        was confirmed, were confirmed, confirmed dead, is said to, are said to, was said to,
        were said to, that is to say, to say the, needless to say, say goodbye, no say,
        have a say, a say, would say, could say, should say, might say, not reported,
        asked to say, final say, have argued, be told, told off, been told
    """

FAMILIES = tuple(dict.fromkeys(family for family, _, _ in DOUBTS))

SOFT = (
    *DOUBTS,
    ("claim", _C, "alleged, allegation, allegations, accusation, accusations, accused, claim"),
    (
        "claim",
        _C,
        "claims, claimed, version, account, purported, charge~ with, charges of, faces charges",
    ),
    (
        "claim",
        _C,
        """
            indictment, on trial, trial, complaint, denied, denies, denial, supposedly, supposed,
            told, in dispute, disputed, contested
        """,
    ),
    (
        "blame",
        _C,
        """
            blame, blamed, blaming, responsible, responsibility, fault, accused, at fault,
            guilty, culprit, hold, holds, attribute~, attributed, put down to
        """,
    ),
    (
        "suspicion",
        _C,
        """
            suspicion, suspicions, suspected, whether, question,
            suspicious, police suspect, presumed, believed,
            thought, supposed, under investigation for
        """,
    ),
    (
        "belief",
        _C,
        """
            belief, believed, thought, presumed, assumed, supposed, in the view of, view,
            opinion, convinced, considered, regard~, seen as, assumption, thinking
        """,
    ),
    (
        "hearsay",
        _C,
        """
            rumour, rumours, rumor, rumors, unconfirmed, unverified, hearsay, reports, report,
            reported, talk of, word
        """,
    ),
    (
        "possibility",
        _C,
        """
            possible, possibility, estimate~, estimated, estimates,
            potential, potentially, probable, chance, can, chances,
            perhaps, option, would, expected, expects, prospect, prospects, uncertain, unclear,
            open, eventual, conceivable, probability, odds, plan~, planned, due, likelihood,
            unlikely,  should, envisage~, able, considering, mulling, weighing, on course,
            set to, hope~, threat, outlook, forecast, forecasts, projected, project~, predict~,
            warn~, not rule out, not ruled out, whether, free to, in a position to, allow~,
            enable~, potential for, not excluded, capable, suspected, maybe
        """,
    ),
    (
        "appearance",
        _C,
        """
            appears, appeared, appear, seems, seem, seemed, looks, look, apparent, signs, sign,
            indication, indications, hint~, impression, evidently, suggest, suggests, suggested,
            suggesting, point~ to, indicate~, imply
        """,
    ),
    (
        "estimate",
        _C,
        """
            about, around, roughly, approximately, some, estimate, estimates, nearly, estimated,
            put at, puts, put the, valued, calculat~, calculation, reckoned, almost, as many as,
            or so, up to, expected, more than, over, circa, assessed, assessment, projection,
            projected, forecast, in the region of
        """,
    ),
    (
        "condition",
        _C,
        """
            condition, conditions, conditional, provided, in return for, in exchange, depend~,
            would, whether, otherwise, without, until, when, once, should, hinge~,
            in the event of, were to, in return, prerequisite, requires, tied to, linked,
            as soon as, upon, failing, threaten~, assuming, except
        """,
    ),
    (
        "attempt",
        _C,
        """
            attempt, attempts, attempted, attempting, try, tries, tried, trying, aim~, effort,
            efforts, bid, sought, seek, seeks, seeking, want~, wanted, fail~, failed, plan~,
            planned, unsuccessful, unsuccessfully, in vain, hope~, push, foil~, thwart~, plot,
            plots, prevent~, stopped, working to, struggl~, goal, abortive, intend~, campaign,
            meant, repelled, botched, to no avail, strive~, struggle, striving, strives, strove,
            struggles, efforts, fight~ to, aims, would-be, aspiring, candidate, hopeful,
            battle~ to, scramble~, looking to
        """,
    ),
    (
        "fear",
        _C,
        """
            fear, fears, feared, fearing, risk, risks, threat, threats, threaten~, worry,
            worried, worries, worrying, concern, concerns, concerned, afraid, danger, scared,
            warn~, warning, warnings, dread~, could, nervous, anxious, anxiety
        """,
    ),
    ("saying", _S, "told, quote, cited, cites, put at, confirmed, claim~, alleged, allegedly"),
    (
        "saying",
        _S,
        "reportedly, accused, accuses, blamed, blames, denied, denies, believes, thinks",
    ),
    ("saying", _S, "informed, complained, warned, declared, urge~, vow~, pledge~, promise~"),
    (
        "spoken",
        _S,
        """
            comment, indicate, indicates, indicated, indication, suggest,
            suggests, sees, hint, hints, statement, announcement, announced, announces,
            according, report, reports,
            account, view, opinion, interview, speech, testimony,  survey, poll, study,
            figures, data, statistics, estimate, calculations, finds, found, showed, shows, show,
            put, puts, expected, expects, expect, claim,   argument, criticism,
            holds that, called, calls, describes, described, considers, sees, saw, hears, heard,
            allegation, allegations, accusation, accusations, given by, gave, gives, is said to,
            are said to, was said to, spoke, speaks, in the view of, regards,
             denial,   indictment, complaint, forecast, forecasts,
                estimated,    quotes
        """,
    ),
)

ACCEPTS = {
    "claim": ("claim", "blame", "suspicion", "belief", "hearsay", "saying", "spoken"),
    "blame": ("blame", "claim", "suspicion", "belief", "hearsay", "saying", "spoken"),
    "suspicion": ("suspicion", "claim", "belief", "hearsay", "possibility", "appearance", "fear"),
    "belief": (
        *(
            "belief",
            "suspicion",
            "claim",
            "hearsay",
            "saying",
            "spoken",
            "possibility",
            "appearance",
        ),
        *("estimate", "fear"),
    ),
    "hearsay": ("hearsay", "claim", "belief", "suspicion", "saying", "spoken", "appearance"),
    "possibility": (
        *(
            "possibility",
            "appearance",
            "belief",
            "suspicion",
            "fear",
            "condition",
        ),
        "hearsay",
    ),
    "appearance": (
        "appearance",
        "belief",
        "possibility",
        "suspicion",
        "hearsay",
        "saying",
        "spoken",
    ),
    "estimate": ("estimate", "possibility", "belief", "saying", "spoken", "hearsay"),
    "condition": ("condition", "possibility"),
    "attempt": ("attempt", "fear", "possibility"),
    "fear": ("fear", "possibility", "suspicion", "belief", "condition"),
}
"""What a doubt of the source may be told as: the same, or a weaker one of another kind."""

RECORDS = word_set(
    """
        statistics statistical bureau weather meteorological geological seismological survey
        census observatory timetable registry register results website programme organisers
        organizers
    """
)
"""Speakers who tell what they count or run themselves."""

CONTESTED = word_set(
    """
        die killed dead injur wound casual victim missin hostag toll kill hurt attack blame cause
        respon fault fraud bribe steal corrup crime crimin murder tortur abuse rape violat illega
        secret lie threat deman accuse suspec guilty warnin ignore fail neglig crisis unfair wrong
        should must may might could would will expect likely danger risk fear motive
    """
)
"""Roots of words that need their speaker whoever it is."""

DOUBT_SIGNS = Signs(DOUBTS, not_these=NOT_THESE)
SPEECH_SIGNS = Signs(SPEECH, not_these=NO_SPEECH)
SOFT_SIGNS = Signs(SOFT)
