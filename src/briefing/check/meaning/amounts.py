"""English words for how many of a whole, by rank. Data only."""

from briefing.check.meaning.reading import Reach, Signs

_C = Reach.CLAUSE
FEW, SOME, MANY, MOST, ALL = "1 few", "2 some", "3 many", "4 most", "5 all"
SIGNS = Signs(
    (
        (
            FEW,
            _C,
            """
                few, only a few, a handful of, hardly any, a small number of, a minority of,
                a minority, very few, rare
            """,
        ),
        (SOME, _C, "some, several, some of, several of, a number of, a few, certain, part of"),
        (
            SOME,
            _C,
            "parts of, a part of, one of, two of, three of, partly, partially, half, half of",
        ),
        (
            SOME,
            _C,
            """
                in part, half the, sometimes, occasionally, one of the, a quarter of, a third of,
                a fifth of, half of the, some parts of, in some, a couple of
            """,
        ),
        (
            MANY,
            _C,
            """
                many, many of, numerous, a large number of, large numbers of, often, large parts of,
                much of, a large part of, frequently, a good many
            """,
        ),
        (
            MOST,
            _C,
            """
                most, most of, the majority of, a majority of, majority, mostly, mainly, largely,
                more than half, more than half of, predominantly, nearly all, almost all,
                the bulk of, usually, overwhelmingly, chiefly, primarily, almost, two thirds of,
                two-thirds of, three quarters of, nine out of ten, nearly
            """,
        ),
        (
            MOST,
            _C,
            "almost every, virtually all, generally, typically, bulk, a majority, virtually",
        ),
        (
            ALL,
            _C,
            """
                all, every, each, all of, the whole, the entire, whole, entire, both, total, always,
                entirely, completely, fully, wholly, everyone, everybody, everything, unanimously,
                unanimous, totally, without exception, everywhere, altogether
            """,
        ),
    ),
    not_these="""
        at all, after all, above all, all but, almost certainly, most recent, the most,
        most recently, most likely, all the same, first of all, in all, once and for all, all-time,
        no longer, all along, not only, a few days, a few weeks, a few months, a few hours,
        a few years, a few minutes, several days, several weeks, several months, several hours,
        several years, some time, for some time, some years, a total of, in total, each other,
        all over, the many, as many as, how many, so many, as many, too many, twice as many,
        the few, some kind of, some sort of, nearly a, part of the reason, take part, took part,
        taking part, whole range, in part because, all sides, both sides, of all, no fewer than,
        no less than, no more than, no later than, after all, of course all, all out, all-out,
        at all costs, per cent of all, world of, every two years, half a, half past, first half,
        second half, half-time, all day, all night, all year, a part of, part of a
    """,
)
