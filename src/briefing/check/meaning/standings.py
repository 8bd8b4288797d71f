"""English words for who is not quite what the noun says: "former", "acting", "fake". Data only."""

from briefing.check.english import word_set
from briefing.check.meaning.reading import Reach, Signs

_C, _N = Reach.CLAUSE, Reach.NEXT

QUALIFIERS = Signs(
    (
        ("former", _N, "former, ex, erstwhile, one-time, retired, then, past"),
        ("acting", _N, "acting, interim, caretaker, provisional"),
        ("deputy", _N, "deputy, vice, assistant, junior"),
        ("outgoing", _N, "outgoing, departing"),
        ("future", _N, "incoming, designate, would-be, aspiring, prospective, future, elect"),
        ("undone", _N, "failed, planned, proposed"),
        ("false", _N, "fake, mock, false, counterfeit, imitation, bogus, dummy, hoax"),
    ),
    not_these="""
        then they, failed to, past year, past month, past week, past decade, past few, then a,
        under the, under a, future years, in the future, planned to, almost all, nearly a, almost a,
        proposed to, nearly all, then the, past two, past three, past five, past ten
    """,
)
QUALIFIED = Signs(
    (
        (
            "former",
            _C,
            """
                former, formerly, ex, once, then, past, previous, previously, retired, one-time,
                erstwhile, at the time, until, served, outgoing, used to, late, predecessor, ousted,
                deposed, earlier, ex-president, ex-minister
            """,
        ),
        (
            "former~",
            _C,
            "was, were, had been, resigned, stepped down, sacked, dismissed, fired, old",
        ),
        ("former~", _C, "left, quit, resigns, resignation, replaced, successor, succeeded, died"),
        ("former", _C, "ex-wife, ex-husband, ex-guard, ex-officer, veteran, ousted, emeritus"),
        (
            "acting",
            _C,
            """
                acting, interim, caretaker, provisional, temporary, temporarily, stand-in,
                for the time being, standing in, transitional, until
            """,
        ),
        (
            "deputy",
            _C,
            "deputy, deputies, vice, assistant, second, number two, no 2, junior, under",
        ),
        ("deputy", _C, "vice-president, vice-chairman, deputises, sub, undersecretary, vice-chair"),
        (
            "outgoing",
            _C,
            "outgoing, departing, former, leaving, step~ down, until, remains, caretaker",
        ),
        ("outgoing", _C, "in office, still, retiring, going"),
        (
            "future",
            _C,
            """
                incoming, designate, would-be, aspiring, prospective, future, next, elect, will,
                candidate, to be, become~, hopeful, wants, hopes, due, potential
            """,
        ),
        (
            "undone",
            _C,
            "attempt, attempts, attempted, foil~, thwart~, fail~, failed, plan~, planned",
        ),
        (
            "undone",
            _C,
            """
                propos~, propose~, proposal, would, will, botched, aborted, prevented, to, stopped,
                unsuccessful, unsuccessfully, abortive, plot, tried, try~, tries, intended, intends,
                thwarted, averted, could, wants, seeks, draft, if, bid, collapsed, unsuccessfully,
                defeated, scheduled, suggest~, due, possible, foreseen, envisag~,
                envisage~, earmarked, designated, target~, targeted, set aside, meant, expected,
                aimed, aims, chosen,
                appointed, allotted, agreed, slated, on the drawing board, upcoming, coming
            """,
        ),
        (
            "false",
            _C,
            "fake, faked, mock, false, counterfeit, imitation, bogus, dummy, hoax, forged",
        ),
        ("false", _C, "pretend~, replica, not, falsely, untrue, sham, phoney, simulated, wrong"),
    )
)
NOT_ADDED = frozenset({"former", "acting", "deputy"})
ANY_HEAD = frozenset({"undone", "false"})
HEADS = word_set(
    """
        minister president chancellor premier governor mayor senator leader chief head director
        chairman chairwoman chair chairperson secretary general commander officer ambassador
        spokesman spokeswoman spokesperson treasurer guard coach captain manager executive ceo
        editor judge prosecutor attorney lawyer commissioner inspector king queen prince prime
        adviser advisor official soldier policeman wife husband partner member employee professor
        principal pope bishop representative lawmaker congressman congresswoman mp deputy speaker
        champion teacher banker engineer doctor agent spy rebel fighter militant union chief's
        guardsman colony republic finance foreign defence defense interior health police party state
        national army
    """
)
