"""English negations, and the words that may tell one. Data only."""

from briefing.check.meaning.reading import Reach, Signs

_C = Reach.CLAUSE

NEGATIONS = (
    (
        "verb",
        _C,
        """
            not, cannot, never, no longer, not yet, didn't, doesn't, don't, isn't, wasn't, weren't,
            aren't, won't, wouldn't, can't, couldn't, shouldn't, hasn't, haven't
        """,
    ),
    (
        "verb",
        _C,
        "hadn't, fail~ to, failed to, refus~ to, refuse~ to, unable to, yet to, ceased to",
    ),
    (
        "verb",
        _C,
        """
            declin~ to, decline~ to, denied that, denies that, deny that, denying that,
            denied having, denies having, denied being, denies being, ruled out, rules out,
            denied he, denied she, denied it, denied they, denies he, denies she, denies it,
            denied ever, incapable of, stopped short of, prevented from, far from, refrain~ from,
            abstain~ from, held back from
        """,
    ),
    (
        "noun",
        _C,
        """
            no, neither, nor, none of, none, nobody, no one, nothing, without, denied any,
            denies any, lack~, lack of, lacked, absence of, free of, nor any
        """,
    ),
)
NO_NEGATIONS = """
        not be confused with, not to be confused with, not only, not just, no later than,
        no fewer than, no less than, no more than, no doubt, not least, not to mention, no matter,
        or not, not until, not before, no sooner, not more than, not less than, not-for-profit,
        nothing but, not necessarily, not far from, not alone, not merely, not simply,
        not long after, not long ago, if not, why not, whether or not, not all, not every,
        no wonder, not even, not so much, no time, without question, no small, no mean
    """
DENIALS = """
        not open no never none nobody nothing neither nor without cannot deny denies denied denying
        denial reject rejects rejected rejecting rejection refuse refuses refused refusing refusal
        fail fails failed failing failure failures decline declines declined declining lack lacks
        lacked lacking absence absent unable unaware avoid avoids avoided avoiding prevent prevents
        prevented preventing stop stops stopped stopping dismiss dismisses dismissed ruled hardly
        barely scarcely rarely few little only yet still instead rather except unless until missing
        missed miss misses spared escaped escape intact survived survive ban banned block blocked
        halt halted cancel cancelled canceled abandon abandoned scrap scrapped withheld withhold
        withdrew withdrawn remain remains remained stay stays stayed kept keep keeps silent
        unchanged false contrary rebut rebutted refute refuted dispute disputed unclear unknown
        unlikely impossible incapable zero nil outside non minus free lost against stood held oppose
        opposes opposed opposing vain short ignorant disagree disagrees disagreed contradict
        contradicts contradicted insufficient inadequate exempt off out waive shun shuns shunned
        skip skips skipped boycott boycotted forgo forwent abstain abstained empty void defied defy
        resisted ignored ignore neglected neglect untrue wrong doubtful doubt doubts elusive pending
        awaiting awaits await awaited unresolved outstanding overdue sole nowhere cut disconnected
        cleared acquitted barred excluded exclude excludes excluding loses lose losing gone vanished
        last-minute stalled suspended far less loath reluctant delayed held-up averted avert foiled
        thwarted resist declin
    """
"""Words that may tell a negation in their own way."""

PREFIXED = frozenset(
    """
        legal logical possible probable dependent adequate accurate active capable complete correct
        direct effective efficient formal secure stable sufficient valid visible voluntary regular
        relevant responsible mature moral perfect personal proper agree agreed agrees approve
        approved approves honest loyal obey obeyed satisfied qualified able connected continued
        allowed proportionate significant convenient consistent experienced convinced compatible
        eligible replaceable reversible separable tolerant
    """.split()
)
"""Words whose "in-", "il-", "im-", "ir-" or "dis-" says the opposite."""

NOT_PREFIXED = (
    "under",
    "unif",
    "unil",
    "union",
    "uniq",
    "unit",
    "univ",
    "discu",
    "disea",
    "dist",
    "discl",
    "discov",
    "disci",
    "discre",
    "disp",
    "dish",
    "disk",
    "mine",
    "missi",
    "mist",
    "uncl",
    "undu",
    "unan",
    "miss",
    "mister",
    "display",
    "dispat",
    "disast",
)
"""Beginnings of words that only look as if they began with "un-", "dis-" or "mis-"."""

DONE_OR_NOT = (
    (
        Signs((("not", _C, "could not, couldn't, unable to, not able to, cannot, can't"),)),
        Signs((("done", _C, "able to, manag~ to, manage~ to, succeeded in, succeed in"),)),
    ),
    (
        Signs((("not", _C, "nobody, no one, no group, no-one"),)),
        Signs((("done", _C, "someone, somebody, everyone, everybody, a group"),)),
    ),
)
"""What a text may have for the words of another, and turns them round."""

ALLOWED_OR_NOT = (
    (
        Signs(
            (
                (
                    "not",
                    _C,
                    """
                        prevented from, barred from, banned from, kept from, stopped from,
                        forbidden to, not allowed to, not permitted to, prohibited from,
                        unable to, could not, cannot, blocked from, denied permission to
                    """,
                ),
            )
        ),
        Signs((("done", _C, "could, can, allowed to, free to, permitted to, able to"),)),
    ),
    (
        Signs(
            (
                (
                    "not",
                    _C,
                    """
                        not pay, not be paid, not receive, not get, not be getting, not give,
                        not grant, not be given, not be granted, not be paying, not paying,
                        not offer, not be offered, not provide, not be receiving, no longer get,
                        no longer receive, no longer pay
                    """,
                ),
            )
        ),
        Signs(
            (
                (
                    "done",
                    _C,
                    """
                        will get, will receive, get, gets, receives, receive, received, paid,
                        will pay, pay, pays, given, granted, got, be given, be paid, pays out
                    """,
                ),
            )
        ),
    ),
)
"""The same, where the statement tells of the same matter."""
