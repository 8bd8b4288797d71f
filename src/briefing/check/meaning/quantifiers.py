"""Quantities in words: "some" does not become "most", nor "one of the" "the"."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.check.meaning import contrary
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.reading import Found, Reach, Reading, Signs
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_C = Reach.CLAUSE
_FEW, _SOME, _MANY, _MOST, _ALL = "1 few", "2 some", "3 many", "4 most", "5 all"
_SIGNS = Signs(
    (
        (
            _FEW,
            _C,
            """
                few, only a few, a handful of, hardly any, a small number of, a minority of,
                a minority, very few, rare
            """,
        ),
        (_SOME, _C, "some, several, some of, several of, a number of, a few, certain, part of"),
        (
            _SOME,
            _C,
            "parts of, a part of, one of, two of, three of, partly, partially, half, half of",
        ),
        (
            _SOME,
            _C,
            """
                in part, half the, sometimes, occasionally, one of the, a quarter of, a third of,
                a fifth of, half of the, some parts of, in some, a couple of
            """,
        ),
        (
            _MANY,
            _C,
            """
                many, many of, numerous, a large number of, large numbers of, often,
                large parts of, much of, a large part of, frequently, a good many
            """,
        ),
        (
            _MOST,
            _C,
            """
                most, most of, the majority of, a majority of, majority, mostly, mainly, largely,
                more than half, more than half of, predominantly, nearly all, almost all,
                the bulk of, usually, overwhelmingly, chiefly, primarily, almost, two thirds of,
                two-thirds of, three quarters of, nine out of ten, nearly
            """,
        ),
        (
            _MOST,
            _C,
            "almost every, virtually all, generally, typically, bulk, a majority, virtually",
        ),
        (
            _ALL,
            _C,
            """
                all, every, each, all of, the whole, the entire, whole, entire, both, total,
                always, entirely, completely, fully, wholly, everyone, everybody, everything,
                unanimously, unanimous, totally, without exception, everywhere, altogether
            """,
        ),
    ),
    not_these="""
        at all, after all, above all, all but, almost certainly, most recent, the most,
        most recently, most likely, all the same, first of all, in all, once and for all,
        all-time, no longer, all along, not only, a few days, a few weeks, a few months,
        a few hours, a few years, a few minutes, several days, several weeks, several months,
        several hours, several years, some time, for some time, some years, a total of, in total,
        each other, all over, the many, as many as, how many, so many, as many, too many,
        twice as many, the few, some kind of, some sort of, nearly a, part of the reason,
        take part, took part, taking part, whole range, in part because, all sides, both sides,
        of all, no fewer than, no less than, no more than, no later than, after all,
        of course all, all out, all-out, at all costs, each year, every year, every day,
        each day, each month, every month, every week, each week, per cent of all, world of,
        every two years, half a, half past, first half, second half, half-time, all day,
        all night, all year, a part of, part of a
    """,
)
_NEAR = 4
_EXACT = frozenset("only sole solely just alone exclusively unique".split())
_FIRST = {
    "first": "first",
    "opening": "first",
    "maiden": "first",
    "inaugural": "first",
    "1st": "first",
    "second": "second",
    "2nd": "second",
    "third": "third",
    "3rd": "third",
    "fourth": "fourth",
    "4th": "fourth",
    "fifth": "fifth",
    "sixth": "sixth",
    "seventh": "seventh",
    "last": "last",
    "final": "last",
    "eighth": "eighth",
    "ninth": "ninth",
    "tenth": "tenth",
}
_BARE = frozenset("the his her its their our these those".split())


@dataclass(frozen=True, slots=True)
class _Quantity:
    found: Found
    heads: frozenset[str]
    """Roots of the words it may quantify."""


def quantifier_changed(subject: Subject) -> Iterator[Flaw]:
    """A word for how many says something else than the evidence's."""
    for pair in compared(subject):
        told = next(_changes(pair), None)
        if told:
            message, found = told
            hint = pair.sentence(found) if found else pair.given.text[:160]
            yield pair.flaw(message, f"the source has “{hint}”", found)
    for found in contrary.amounts(subject):
        yield found.flaw(f"“{found.here}” is “{found.there}” in the source")


def _changes(pair: Compared) -> Iterator[tuple[str, Found | None]]:
    said, given = _quantities(pair.said), _quantities(pair.given)
    ranks_said = {one.found.sign.family for one in said}
    ranks_given = {one.found.sign.family for one in given}
    for one in said:
        if one.found.sign.family in ranks_given:
            continue
        for other in given:
            if (
                one.heads & other.heads
                and other.found.sign.family not in ranks_said
                and _excludes(one.found.sign.family, other.found.sign.family)
            ):
                here = pair.said.words(one.found.first, one.found.last)
                there = pair.given.words(other.found.first, other.found.last)
                yield f"“{here}” is “{there}” in the source", other.found
    yield from _of_which_one(pair)
    yield from _ordinals(pair)
    if not said and not _counts(pair.said):
        yield from _dropped(pair, given)


def _excludes(here: str, there: str) -> bool:
    """Whether a rank tells more than the source's, or its contrary; less is only weaker."""
    if here == _FEW:
        return True
    return here > there


def _quantities(reading: Reading) -> list[_Quantity]:
    return [
        _Quantity(found, frozenset(_heads(reading, found.last)))
        for found in reading.signs(_SIGNS)
        if found.last >= len(reading.tokens) or not reading.tokens[found.last].plain[0].isdecimal()
    ]


def _heads(reading: Reading, place: int) -> Iterator[str]:
    part = reading.part(place - 1)
    for at in range(place, min(part.stop, place + _NEAR)):
        if reading.tokens[at].is_content:
            yield reading.tokens[at].root


def _counts(reading: Reading) -> bool:
    return any(token.plain[0].isdecimal() or token.plain in _EXACT for token in reading.tokens)


def _dropped(pair: Compared, given: list[_Quantity]) -> Iterator[tuple[str, Found]]:
    """A word that is gone: "most of the patients" told as "the patients"."""
    for one in given:
        sign = one.found.sign
        if sign.family not in (_FEW, _SOME, _MOST) or sign.words[-1] not in (
            "of",
            "most",
            "few",
            "half",
            "partly",
            "partially",
            "mostly",
            "mainly",
        ):
            continue
        if sign.words in (("one", "of"), ("two", "of"), ("three", "of")):
            continue
        head = next(iter(_heads(pair.given, one.found.last)), "")
        for place, token in enumerate(pair.said.tokens):
            bare = not place or pair.said.tokens[place - 1].plain in _BARE
            bare = bare or sign.words[-1].endswith("ly")
            if token.is_content and token.root == head and bare:
                there = pair.given.words(one.found.first, one.found.last)
                yield f"“{there}” is gone from before “{token.plain}”", one.found
                return


def _of_which_one(pair: Compared) -> Iterator[tuple[str, Found]]:
    """What was "one of the largest" told as "the largest"."""
    for found in pair.given.signs(_SIGNS):
        if found.sign.words[:2] != ("one", "of"):
            continue
        behind = [pair.given.tokens[p] for p in pair.given.clause_behind(found.last)][:5]
        best = [
            token.plain
            for token in behind
            if token.plain.endswith("est")
            or token.plain
            in (
                "most",
                "best",
                "worst",
                "least",
                "first",
                "last",
                "main",
                """
                leading
            """,
            )
        ]
        for plain in best[:1]:
            for place, token in enumerate(pair.said.tokens):
                if (
                    token.plain == plain
                    and place
                    and pair.said.tokens[place - 1].plain in {"the", "its", "their", "his", "her"}
                    and "among" not in pair.said.plain
                    and not {"one", "some"} & pair.said.plain
                ):
                    yield f"“the {plain}” is “one of the {plain}” in the source", found
                    return


def _ordinals(pair: Compared) -> Iterator[tuple[str, None]]:
    """What was "third" told as "second", "first" as "last", of the same thing."""
    said, given = _ordered(pair.said), _ordered(pair.given)
    known = {_FIRST[plain] for plain in pair.given.plain if plain in _FIRST}
    for order, noun in said:
        for other, same in given:
            if noun == same and other != order and order not in known:
                yield f"“{order}” of the statement is “{other}” in the source", None
                return


def _ordered(reading: Reading) -> list[tuple[str, str]]:
    found = []
    for place, token in enumerate(reading.tokens[:-1]):
        order = _FIRST.get(token.plain)
        after = reading.tokens[place + 1]
        if order and after.is_content and after.plain[0].isalpha():
            found.append((order, after.root))
    return found
