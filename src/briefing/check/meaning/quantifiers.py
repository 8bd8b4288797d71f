"""Quantities in words: "some" does not become "most", nor "one of the" "the"."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.check.meaning import contrary
from briefing.check.meaning.amounts import ALL, FEW, MOST, SIGNS, SOME
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.reading import Found, Reading
from briefing.check.meaning.telling import is_number
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_NEAR = 4
_SHARED = 3
_HABITS = frozenset("typically usually generally often mostly mainly largely sometimes".split())
_UNIVERSAL = frozenset(
    {("all",), ("every",), ("each",), ("all", "of"), ("all", "the"), ("most",), ("most", "of")}
)
_FEW_ONES = frozenset({"one", "two", "three", "four"})
_DEFINITE = frozenset(
    "the all its their his her our these those both of no under over than".split()
)
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
    "latest": "latest",
    "eighth": "eighth",
    "ninth": "ninth",
    "tenth": "tenth",
}
_LOWER = frozenset("second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd".split())
_BEST = frozenset({"most", "best", "worst", "least"})
_NOUNS_IN_EST = frozenset(
    """
        test west rest guest forest interest protest arrest harvest request contest chest nest
        priest quest conquest crest vest inquest bequest digest behest tempest
    """.split()
)
_RANKED = frozenset(_FIRST) | frozenset("but behind after only except bar two 2 3 among".split())
_OWNERS = frozenset({"the", "its", "their", "his", "her"})
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
    for other in contrary.amounts(subject):
        yield other.flaw(f"“{other.here}” is “{other.there}” in the source")


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
    yield from _habits(pair, said, given)
    yield from _all_of_a_number(pair, said, ranks_given)
    yield from _of_which_one(pair)
    yield from _ordinals(pair)
    yield from _seconds(pair)
    if not said and not _counts(pair.said):
        yield from _dropped(pair, given)


def _habits(
    pair: Compared, said: list[_Quantity], given: list[_Quantity]
) -> Iterator[tuple[str, Found]]:
    """What is "typically" so told as so of all, whatever stands beside the word."""
    both = {one.found.sign.family for one in said} & {one.found.sign.family for one in given}
    said = [one for one in said if one.found.sign.family not in both]
    given = [
        one for one in given if one.found.first in pair.quoted and one.found.sign.family not in both
    ]
    if len(said) != 1 or len(given) != 1 or len(pair.said.roots & pair.given.roots) < _SHARED:
        return
    here, there = said[0].found, given[0].found
    is_habit = bool({here.sign.words[0], there.sign.words[0]} & _HABITS)
    if is_habit and here.sign.family == ALL and there.sign.family in (FEW, SOME, MOST):
        shown = pair.given.words(there.first, there.last)
        yield f"“{pair.said.words(here.first, here.last)}” is “{shown}” in the source", there


def _all_of_a_number(
    pair: Compared, said: list[_Quantity], ranks_given: set[str]
) -> Iterator[tuple[str, None]]:
    """Nine countries, of how many is not told, that have become all of them."""
    if ALL in ranks_given or _counts(pair.said):
        return
    tokens = pair.given.tokens
    for one in said:
        if one.found.sign.words not in _UNIVERSAL:
            continue
        for place in sorted(pair.quoted):
            if "most" in one.found.sign.words and tokens[place].plain not in _FEW_ONES:
                continue
            if not is_number(tokens[place].plain):
                continue
            after = [token.plain for token in tokens[place + 1 : place + 3]]
            if after in (["of", "them"], ["of", "those"]) and "most" not in one.found.sign.words:
                here = pair.said.words(one.found.first, one.found.last)
                yield f"“{here}” is “{tokens[place].plain} of them” in the source", None
                return
            if place and tokens[place - 1].plain in _DEFINITE:
                continue
            noun = next(
                (
                    t
                    for t in tokens[place + 1 : place + 4]
                    if t.plain[-1] == "s" and t.root in one.heads
                ),
                None,
            )
            if noun is not None:
                here = pair.said.words(one.found.first, one.found.last)
                yield f"“{here} {noun.plain}” are “{tokens[place].plain}” in the source", None
                return


def _excludes(here: str, there: str) -> bool:
    """Whether a rank tells more than the source's, or its contrary; less is only weaker."""
    if here == FEW:
        return True
    return here > there


def _quantities(reading: Reading) -> list[_Quantity]:
    return [
        _Quantity(found, frozenset(_heads(reading, found.last)))
        for found in reading.signs(SIGNS)
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
        if sign.family not in (FEW, SOME, MOST) or sign.words[-1] not in (
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
    for found in pair.given.signs(SIGNS):
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
                "leading",
            )
        ]
        for plain in best[:1]:
            for place, token in enumerate(pair.said.tokens):
                if (
                    token.plain == plain
                    and place
                    and _is_definite(pair.said.tokens[place - 1].plain)
                    and "among" not in pair.said.plain
                    and not {"one", "some"} & pair.said.plain
                ):
                    yield f"“the {plain}” is “one of the {plain}” in the source", found
                    return


def _is_definite(plain: str) -> bool:
    return plain in _OWNERS or plain.endswith(("'s", "s'"))


def _seconds(pair: Compared) -> Iterator[tuple[str, None]]:
    """What was "the second-fastest" told as "the fastest", or the other way round."""
    for one, other in ((pair.said, pair.given), (pair.given, pair.said)):
        if other.plain & _RANKED:
            continue
        plain = [token.plain for token in one.tokens]
        for best, told in _ranked(one):
            if best not in other.plain or plain.count(best) > ("-" not in told):
                continue
            here, there = (told, best) if one is pair.said else (best, told)
            yield f"“{here}” is “{there}” in the source", None


def _ranked(reading: Reading) -> Iterator[tuple[str, str]]:
    """The superlatives with a rank: ("fastest", "second-fastest")."""
    for place, token in enumerate(reading.tokens):
        order, _, best = token.plain.partition("-")
        if not best and place + 1 < len(reading.tokens):
            best = reading.tokens[place + 1].plain
        is_superlative = best.endswith("est") and best not in _NOUNS_IN_EST
        if order in _LOWER and (is_superlative or best in _BEST):
            yield best, token.plain if "-" in token.plain else f"{order} {best}"


def _ordinals(pair: Compared) -> Iterator[tuple[str, None]]:
    """What was "third" told as "second", "first" as "last", of the same thing."""
    said, given = _ordered(pair.said), _ordered(pair.given)
    known = {_FIRST[plain] for plain in pair.given.plain if plain in _FIRST}
    for order, noun in said:
        for other, same in given:
            is_wide = "latest" in (order, other)
            if not noun & same or (not is_wide and min(noun) not in same and min(same) not in noun):
                continue
            if {order, other} == {"last", "fourth"} and "quarter" in pair.said.plain:
                continue  # of a year
            if other != order and order not in known:
                yield f"“{order}” of the statement is “{other}” in the source", None
                return


def _ordered(reading: Reading) -> list[tuple[str, frozenset[str]]]:
    found = []
    for place, token in enumerate(reading.tokens[:-1]):
        order = _FIRST.get(token.plain)
        after = reading.tokens[place + 1]
        if order and after.is_content and after.plain[0].isalpha():
            # "the first Thai cabinet member", "the latest member of a Thai cabinet"
            wide = order == "latest" or token.plain == "first"
            heads = list(_heads(reading, place + 1))
            found.append((order, frozenset(heads if wide else heads[:1])))
    return found
