"""English words for how far a case, a career, a law, a drug or a match has come. Data only.

The families of a ladder are in order, the farthest last; words of one with `~` may mean it, and
only excuse.
"""

from briefing.check.meaning.reading import Reach, Signs

_C = Reach.CLAUSE

LADDERS = (
    Signs(
        (
            ("3~", _C, "accused, accuse, accuses, alleged, allegedly, allegations"),
            (
                "1",
                _C,
                """
                    suspected, suspect, suspects, questioned, witness, wanted, investigated,
                    under investigation, inquiry, questioning, interrogated, sought, summoned,
                    hunted, at large, on the run, fugitive, manhunt, on the loose
                """,
            ),
            (
                "2",
                _C,
                "arrest~, detain~, detained, custody, held, seized, apprehended, captured, caught",
            ),
            (
                "3",
                _C,
                "charged, charges",
            ),
            (
                "3",
                _C,
                """
                    charge, indict~, indicted, prosecuted, indictment, prosecutors, faces, on trial,
                    trial, tried, hearing, in court, in the dock, pleaded, plead~, defendant,
                    defendants, if found guilty, if convicted
                """,
            ),
            ("4", _C, "convict~, convicted, convicts, found guilty, sentenced"),
            (
                "4~",
                _C,
                """
                    conviction, verdict, sentence, acquitted, acquittal, guilty, jailed for, fined,
                    cleared of, prison term, pleaded guilty, murderer
                """,
            ),
        ),
        not_these="""
            charge~ for, in charge, in charge of, free of charge, tried to, held talks, trying to,
            hearing aid, held by, held on, held in, held at, held up, was held, were held, held a,
            held the
        """,
    ),
    Signs(
        (
            (
                "1",
                _C,
                """
                    suspected, suspect, suspects, questioned, witness, wanted, investigated,
                    under investigation, questioning, being sought, hunted, at large, on the run,
                    fugitive, manhunt, on the loose, hunt for, escaped, still free
                """,
            ),
            (
                "2",
                _C,
                "captured, caught, arrested, detained, in custody, into custody, held, arrests",
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
            (
                "1",
                _C,
                """
                    experimental, in trials, in clinical trials, trial, unlicensed, unapproved,
                    candidate vaccine, being tested, under test, test phase, in testing
                """,
            ),
            ("2", _C, "licensed, approved, authorised, authorized, registered"),
            ("2~", _C, "licence, license, approval, authorisation, authorization, routine"),
        ),
    ),
    Signs(
        (
            (
                "1",
                _C,
                """
                    suspected, suspect, possible, probable, presumed, unconfirmed, apparent, likely,
                    potential, preliminary, yet to be confirmed
                """,
            ),
            ("2", _C, "confirmed, definite, proven, proved, established, lab-confirmed, verified"),
            ("2~", _C, "confirm~, diagnosed, detected, tested positive, identified, proof"),
        ),
        not_these="suspected of, has confirmed, have confirmed, confirmed that, confirmed the",
    ),
    Signs(
        (
            ("1", _C, "shortlisted, shortlist, longlisted, longlist, nominated, nominee, finalist"),
            ("2", _C, "winner, won, wins, awarded, champion"),
            ("2~", _C, "win~, triumph~, victory, beat"),
        ),
    ),
    Signs(
        (
            ("1", _C, "semi-final, semi-finals, semifinal, semifinals, semi-finalist, last four"),
            ("2", _C, "final, finalist, runner-up, finals"),
            ("2~", _C, "title, trophy, cup, champion, won"),
        ),
        not_these="final score, final minutes, final whistle, final day, final minute, final set",
    ),
    Signs(
        (
            ("1", _C, "injured, wounded, hurt, critically, critical condition, in hospital"),
            ("2", _C, "died of, succumbed, pronounced dead, fatal, fatally"),
            ("2~", _C, "dead, die~, death, deaths, killed, kill~, dies, dying, toll, fatalities"),
        ),
    ),
    Signs(
        (
            ("1", _C, "acquitted, cleared, not guilty, exonerated, found innocent, acquittal"),
            ("2", _C, "convicted, found guilty, sentenced, convicts, conviction"),
            ("2~", _C, "guilty, sentence, verdict, jailed"),
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
