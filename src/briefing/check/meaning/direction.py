"""Directions: what rose does not fall, what was accepted is not rejected."""

from collections.abc import Iterator

from briefing.check.meaning import contrary, opposites
from briefing.check.meaning.axes import AXES
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.contrasts import CONTRASTS
from briefing.check.meaning.reading import Found, Reading
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_CONVERSE = frozenset(axis.name for axis in (*AXES, *CONTRASTS) if axis.is_converse)
_NEAR = 7
_SHARED, _HALF = 3, 0.4
_MANY, _MOSTLY = 5, 0.6
"""Words that both texts have, or that part of the statement's: else they tell of two things."""
_SHARES = frozenset("percent % pc seats".split())
_PLACES = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last top bottom with".split()
)
_BESIDE_UP = frozenset(
    "for by from on sharply slightly again percent % was were is are been".split()
)
_DENIALS = frozenset(
    """
        not no none nobody nothing never nor neither cannot without deny denies denied fails
        failed refuses refused hardly barely stopped prevented unable instead rather
    """.split()
)


def direction_changed(subject: Subject) -> Iterator[Flaw]:
    """The statement has the opposite of a word of its evidence."""
    for pair in compared(subject):
        found = next(_turned(pair), None)
        if found:
            said, given = found
            yield pair.flaw(
                f"“{pair.said.words(said.first, said.last)}” is the opposite of the source's "
                f"“{pair.given.words(given.first, given.last)}”",
                f"the source has “{pair.sentence(given)}”",
                given,
            )
    for other in contrary.directions(subject):
        yield other.flaw(f"“{other.here}” is the opposite of the source's “{other.there}”")


def _turned(pair: Compared) -> Iterator[tuple[Found, Found]]:
    said_ends = {found.sign.family for found in pair.said.signs(opposites.ANY)}
    given_ends = {found.sign.family for found in pair.given.signs(opposites.ANY)}
    for said in pair.said.signs(opposites.PLAIN):
        end = said.sign.family
        other = end[:-1] + ("-" if end.endswith("+") else "+")
        if end in given_ends or other in said_ends or not _is_one(pair.said, said):
            continue
        for given in pair.given.signs(opposites.PLAIN):
            if (
                given.sign.family == other
                and _is_one(pair.given, given)
                and _match(pair, said, given)
            ):
                yield said, given
                break


def _match(pair: Compared, said: Found, given: Found) -> bool:
    """Whether both words are said of the same."""
    common = len(pair.said.roots & pair.given.roots)
    if common < _SHARED and common < len(pair.said.roots) * _HALF:
        return False
    denied = _denied(pair.said, said), _denied(pair.given, given)
    if any(denied) and not (_is_not(pair.said, said) and _is_not(pair.given, given)):
        return False  # "not spared" and "not affected" are opposites too
    if said.sign.family[:-1] in _CONVERSE:
        return bool(_before(pair.said, said) & _before(pair.given, given))
    if common >= _MANY and common >= len(pair.said.roots) * _MOSTLY:
        return True
    return bool(_around(pair.said, said) & _around(pair.given, given))


def _around(reading: Reading, found: Found) -> set[str]:
    part = reading.part(found.first)
    near = range(max(part.start, found.first - _NEAR), min(part.stop, found.last + _NEAR))
    return {
        reading.tokens[place].root
        for place in near
        if reading.tokens[place].is_content and not found.first <= place < found.last
    }


def _before(reading: Reading, found: Found) -> set[str]:
    """The last word with a sense before, or the first of the clause: who won."""
    part = reading.part(found.first)
    places = [place for place in range(part.start, found.first) if reading.tokens[place].is_content]
    return {reading.tokens[place].root for place in (*places[:2], *places[-2:])}


def _is_not(reading: Reading, found: Found) -> bool:
    """Whether "not" or "no" stands right before a word."""
    return bool(
        {token.plain for token in reading.tokens[max(0, found.first - 2) : found.first]}
        & {"not", "no", "never"}
    )


def _denied(reading: Reading, found: Found) -> bool:
    part = reading.part(found.first)
    near = range(max(part.start, found.first - 5), min(part.stop, found.last + 2))
    return any(
        reading.tokens[place].plain in _DENIALS or reading.tokens[place].plain.endswith("n't")
        for place in near
        if not found.first <= place < found.last
    )


def _is_one(reading: Reading, found: Found) -> bool:
    """Whether "up" is a direction here, not a part of "made up"; and "won" no share of votes."""
    if found.sign.words == ("won",):
        return not any(
            token.plain in _SHARES for token in reading.tokens[found.last : found.last + _NEAR]
        )
    if found.sign.words[0].startswith("finish"):
        after = [token.plain for token in reading.tokens[found.last : found.last + 2]]
        return not any(plain in _PLACES or plain[0].isdecimal() for plain in after)
    if found.sign.words not in (("up",), ("down",)):
        return True
    beside = [
        reading.tokens[place].plain
        for place in (found.first - 1, found.last)
        if 0 <= place < len(reading.tokens)
    ]
    return any(plain in _BESIDE_UP or plain[0].isdecimal() for plain in beside)
