"""English signs of doubt, by family and reach. Data only.

`~` after a verb stands for its regular endings. Entries under `NOT_…` and `NO_…` look like
signs and are none.
"""

from briefing.check.meaning.reading import Reach

_C, _N, _S = Reach.CLAUSE, Reach.NEXT, Reach.SPEECH
_P, _M = Reach.SENTENCE, Reach.MAIN

DOUBTS = (
    (
        "claim",
        _S,
        """
            claim~, assert~, contend~, maintain~ that, insist~ that, insist~, allege,
            alleges, alleging, alleged that, alleged he, alleged she, alleged they,
            alleged the, alleging that, claim that, claims that
        """,
    ),
    (
        "claim",
        _C,
        """
            allegedly, purportedly, accuse~ of, accused of, stands accused of,
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
            look~ like, look~ as if, look~ as though, look~ to be, look~ to have, look~ set to,
            look~ likely to, look~ poised to, give~ the impression, gave the impression,
            ostensibly, suggest~ that, appear~, seem~
        """,
    ),
    (
        "appearance",
        _S,
        "suggest, suggests, suggested, indicate that, indicates that, indicated that",
    ),
    ("appearance", _N, "apparent, ostensible"),
    (
        "appearance",
        _C,
        """
            perceived as, seen as, viewed as, regarded as, presented as, portrayed as,
            billed as, hailed as, touted as, described as, depicted as, perceived to,
            seen to have, considered to be, thought of as, hint~ that, hint~ at
        """,
    ),
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
            fear, fears, worry that, worries that,
            worried that, concern that, concerns that, concerned that
        """,
    ),
    (
        "fear",
        _C,
        """
            fear that, fears that, feared that, for fear of, fears of, fear of, risk of,
            risks of, threat of, danger of, risk that,
            risk~, threaten~ to, at risk of, danger that, is feared to
        """,
    ),
    ("fear", _N, "feared dead, feared drowned, feared lost, feared trapped"),
)
NOT_THESE = """
    the accused,
        claim~ responsibility, claim~ lives, claim~ the life, claim~ the lives, claim~ at least,
        claim~ asylum, claim~ benefits, claim~ compensation, even if, as if, if not, what if,
        as soon as possible, where possible, if possible, ask~ if, wonder~ if, see if, know if,
        trials and, could not, couldn't, failed states, failed to, claims adjuster, think tank,
        think tanks, blame game, not think, no risk of, at the attempt, likely not, credit risk,
        risk management, high risk, low risk, risk appetite, thought leaders, would-be buyers,
        reports of the, unclear if, not clear if, all but, not believe, seem likely, a so-called,
        potential buyers, potential buyer, potential customers, potential candidates
    """
