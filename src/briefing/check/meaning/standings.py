"""English words for how far a case, a career or a law has come, and for who is not quite what the
noun says. Data only. The families of a ladder are in order, the farthest last; words of
one with `~` may mean it, and only excuse."""

from briefing.check.english import word_set
from briefing.check.meaning.reading import Reach, Signs

_C, _N = Reach.CLAUSE, Reach.NEXT

LADDERS = (
    Signs(
        (
            ("3~", _C, "accused, accuse, accuses, alleged, allegedly, allegations"),
            (
                "1",
                _C,
                """
                    suspected, suspect, suspects, questioned, witness, wanted, investigated,
                    under investigation, inquiry, questioning, interrogated, sought, summoned
                """,
            ),
            ("2", _C, "arrest~, detain~, detained, custody, held, seized, apprehended, captured"),
            (
                "3",
                _C,
                "charged, charges",
            ),
            (
                "3",
                _C,
                """
                    charge, indict~, indicted, prosecuted, indictment, prosecutors, faces,
                    on trial, trial, tried, hearing, in court, in the dock, pleaded, plead~,
                    defendant, defendants, if found guilty, if convicted
                """,
            ),
            ("4", _C, "convict~, convicted, convicts, found guilty, sentenced, conviction"),
            (
                "4~",
                _C,
                """
                    verdict, sentence, acquitted, acquittal, guilty, jailed for, fined,
                    cleared of, prison term, pleaded guilty, murderer
                """,
            ),
        ),
        not_these="""
            charge~ for, in charge, in charge of, free of charge, tried to, held talks,
            trying to, hearing aid, held by, held on, held in, held at, held up, was held,
            were held, held a, held the
        """,
    ),
    Signs(
        (
            (
                "1",
                _C,
                """
                    suspected, suspect, suspects, questioned, witness, wanted, investigated,
                    under investigation, questioning, being sought
                """,
            ),
            (
                "2",
                _C,
                "arrested, detained, in custody, into custody, taken into custody, held, arrests",
            ),
            ("2~", _C, "accused, charged, charges, on trial, trial, convicted, sentenced, jailed"),
            (
                "2~",
                _C,
                "imprisoned, acquitted, indicted, arrest, custody, seized, prison, released",
            ),
        ),
        not_these="""
            held talks, was held, were held, held a, held the, arrest warrant, warrant, held on,
            held in, held at, held up
        """,
    ),
    Signs(
        (
            (
                "1",
                _C,
                """
                    suspected, suspect, suspects, questioned, witness, arrested, detained,
                    in custody, custody, arrest, held
                """,
            ),
            ("2", _C, "charged with, charged, indicted, convicted, found guilty, accused, charges"),
            (
                "2~",
                _C,
                """
                    trial, sentenced, prosecutors, accuse, alleged, court, indictment, tried,
                    charge, prosecuted, allegedly, allegations, acquitted
                """,
            ),
        ),
        not_these="""
            in charge, in charge of, free of charge, charged for, held talks, was held, held a,
            were held, held the, held on, held in, held at, tried to, trying to
        """,
    ),
    Signs(
        (
            ("1", _C, "candidate, candidates, nominee, nominated, running for, in the running"),
            (
                "1",
                _C,
                "contender, contenders, hopeful, frontrunner, bid for, bid to become, shortlist",
            ),
            ("1", _C, "applicant, aspirant, stands for, standing for, shortlisted, would-be, if"),
            (
                "2",
                _C,
                "elect~, elected, re-elected, appoint~, chosen, named as, was named, won, wins",
            ),
            (
                "2~",
                _C,
                """
                    winner, sworn in, took office, inaugurated, became, takes over, take over,
                    president-elect, victory, designate, choose~, chose, appointment, picked
                """,
            ),
        ),
        not_these="electing a, to elect, elected members of, be elected, elected representatives",
    ),
    Signs(
        (
            ("1", _C, "proposed, propose, proposes, proposal, proposals, draft, bill, considering"),
            (
                "1",
                _C,
                "debate, debated, debating, tabled, suggested, suggests, recommended, drafted",
            ),
            (
                "1",
                _C,
                "under discussion, discussed, discussing, planned, plans, mulling, blueprint",
            ),
            ("1", _C, "submitted, recommends, recommendation"),
            (
                "2",
                _C,
                "adopt~, adopted, passed, pass~, enact~, enacted, approv~, approve~, approved",
            ),
            ("2", _C, "in force, took effect, takes effect, signed into law, ratified, become law"),
            (
                "2~",
                _C,
                """
                    became law, introduced, implemented, accepted, agreed, signed, backed,
                    voted for, voted in favour, voted to, endorsed, vote, decision, approval,
                    decided, accept, agree, agreement, launched, set up, force
                """,
            ),
        ),
    ),
    Signs(
        (
            (
                "1",
                _C,
                """
                    preliminary, provisional, interim, initial, early figures, partial, draft,
                    first figures, early results, first estimate, tentative, early count
                """,
            ),
            ("2", _C, "final, definitive, official, conclusive, certified"),
            ("2~", _C, "confirmed, full, finally"),
        ),
    ),
    Signs(
        (
            ("1", _C, "ceasefire talks, negotiating, negotiations, talks, talks on, in talks"),
            (
                "2",
                _C,
                """
                    agreement reached, signed an agreement, struck a deal, reached a deal,
                    reached an agreement
                """,
            ),
            ("2~", _C, "agreed, agreement, deal, signed, sealed, clinched, accord, pact, truce"),
        ),
    ),
)

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
        under the, under a, future years, in the future, planned to, almost all, nearly a,
        almost a, proposed to, nearly all, then the, past two, past three, past five, past ten
    """,
)
QUALIFIED = Signs(
    (
        (
            "former",
            _C,
            """
                former, formerly, ex, once, then, past, previous, previously, retired, one-time,
                erstwhile, at the time, until, served, outgoing, used to, late, predecessor,
                ousted, deposed, earlier, ex-president, ex-minister
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
                propos~, propose~, proposal, would, will, botched, aborted, prevented, to,
                stopped, unsuccessful, unsuccessfully, abortive, plot, tried, try~, tries,
                intended, intends, thwarted, averted, could, wants, seeks, draft, if, bid,
                collapsed, unsuccessfully, defeated, scheduled, suggest~, due, possible
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
        guardsman colony republic finance foreign defence defense interior health police party
        state national army
    """
)
