"""English words that may carry a doubt or a speaker in a statement, by family. Data only."""

from briefing.check.meaning.doubts import DOUBTS
from briefing.check.meaning.reading import Reach

_C, _S = Reach.CLAUSE, Reach.SPEECH

SOFT = (
    *DOUBTS,
    (
        "claim",
        _C,
        "alleged, allegation, allegations, accusation, accusations, accused, claim",
    ),
    (
        "claim",
        _C,
        "contention, assertion, assertions, insistence, argument, proclaim~, boast~, brag~",
    ),
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
            blame, blamed, blaming, accused, ascrib~, ascribe~, pin~ on, pinned on, lays, laid,
            point~ to, put down to, cites, cited, sees, saw, suspects, called, reason given,
            criticis~, criticise~, criticize~, hold, holds, attribute~, attributed, put down to
        """,
    ),
    (
        "suspicion",
        _C,
        """
            suspicion, suspicions, suspected, whether, question, suspicious, police suspect,
            presumed, believed, thought, supposed, under investigation for
        """,
    ),
    (
        "belief",
        _C,
        """
            belief, believed, thought, presumed, assumed, supposed, in the view of, view, opinion,
            convinced, considered, regard~, seen as, assumption, thinking
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
            held out, holds out, hold out, tentative, tentatively, hint~, signs of, candidate,
            possible, possibility, estimate~, estimated, estimates, potential, potentially,
            probable, chance, can, chances, perhaps, option, would, expected, expects, prospect,
            prospects, uncertain, unclear, open, eventual, conceivable, probability, odds, plan~,
            planned, due, likelihood, unlikely, should, envisage~, able, considering, mulling,
            weighing, on course, set to, hope~, threat, outlook, forecast, forecasts, projected,
            project~, predict~, warn~, not rule out, not ruled out, whether, free to,
            in a position to, allow~, enable~, potential for, not excluded, capable, suspected,
            maybe
        """,
    ),
    (
        "appearance",
        _C,
        """
            appears, appeared, appear, looked to, looked set, looked like,
            looked likely, looked as, looking like, looking as, seems, seem,
            seemed, looks, look, apparent, signs, sign,
            perceived, perceives, seen as, sees, see, viewed, views, view, regard~, present~,
            portray~, billed, hailed, touted, describ~, describe~, called, calls, dubbed, depict~,
            considered, considers, consider, deemed, image, reputation, label~, labelled, thought,
            celebrat~, celebrate~, held to be, reckoned, believed, indication, indications, hint~,
            impression, evidently, suggest, suggests, suggested, suggesting, point~ to, indicate~,
            imply
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
            would, whether, otherwise, without, until, when, once, should, hinge~, in the event of,
            were to, in return, prerequisite, requires, tied to, linked, as soon as, upon, failing,
            threaten~, assuming, except
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
            struggles, efforts, fight~ to, aims, would-be, aspiring, candidate, hopeful, battle~ to,
            scramble~, looking to
        """,
    ),
    (
        "fear",
        _C,
        """
            fear, fears, feared, fearing, risk, risks, threat, threats, threaten~, worry, worried,
            worries, worrying, concern, concerns, concerned, afraid, danger, scared, warn~, warning,
            warnings, dread~, could, nervous, anxious, anxiety
        """,
    ),
    (
        "saying",
        _S,
        "caution~, told, quote, cited, cites, put at, confirmed, claim~, alleged, allegedly",
    ),
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
            knew, knows, learned, learnt, learns, aware, comment, warn, warns, warn of, warns of,
            wants, want, intends, intend, hopes, aims, vows, seeks, seek, indicate, indicates,
            indicated, indication, suggest, suggests, sees, hint, hints, statement, announcement,
            announced, announces, according, report, reports, account, view, opinion, interview,
            speech, testimony, survey, poll, study, figures, data, statistics, estimate,
            calculations, finds, found, showed, shows, show, put, puts, expected, expects, expect,
            claim, argument, criticism, holds that, called, calls, describes, described, considers,
            sees, saw, hears, heard, allegation, allegations, accusation, accusations, given by,
            gave, gives, is said to, are said to, was said to, spoke, speaks, in the view of,
            regards, denial, indictment, complaint, forecast, forecasts, estimated, quotes
        """,
    ),
)
