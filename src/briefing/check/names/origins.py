"""Of which country somebody is said to be: "the Norwegian Ann Roe", "Ann Roe of Norway"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.check.english import FREE, word_set
from briefing.check.names import peoples
from briefing.check.names.cast import Cast, Words
from briefing.check.names.heads import BODIES, PLACES, ROLES
from briefing.check.names.runs import names
from briefing.check.names.tokens import Token, is_break, tokens
from briefing.check.statement import Statement

_DEMONYM = ("an", "ese", "ish", "ch", "i", "ic", "er", "ss", "ek", "ard", "ive", "tsman")
_SHORT_DEMONYM = word_set("dane swede finn turk pole scot serb croat czech thai briton kurd welsh")
_AGENT = ("er", "or", "ist", "ian", "man", "woman", "ete")
_MOSTLY = word_set("mainly mostly largely chiefly all many some")
_VAGUE = word_set(
    "europe africa asia arab antarctica kurdistan basque soviet vienna naples venice florence "
    "geneva moscow liverpool manchester glasgow milan kyiv crimea flanders"
) | {"soviet union"}
"""What one may be of beside a country."""
_WHOLES = {
    "england": "britain", "scotland": "britain", "wales": "britain", "catalonia": "spain",
    "bavaria": "germany", "texas": "us", "california": "us", "corsica": "france",
    "sicily": "italy", "brittany": "france", "quebec": "canada", "hong kong": "china",
    "tibet": "china",
}  # fmt: skip
_BETWEEN = (" ", ", ", " (")


@dataclass(frozen=True, slots=True)
class Origin:
    """A name, and a country that it is said to be of."""

    name: Words
    countries: frozenset[int]
    """Numbers of groups in `peoples`."""
    shown: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Relabelled:
    """What a statement calls somebody, and of which country the evidence has them."""

    origin: str
    instead_of: str


def relabelled(statement: Statement, known: Cast) -> Relabelled | None:
    """A name that is of one country in a statement and only of others in the source."""
    mine = list(_origins(statement.text, known))
    if not mine:
        return None
    theirs = list(_origins(statement.sentences, known))
    for one in mine:
        if not one.countries & known.lexicon.peoples:
            continue  # a name that no source has: found as such
        near = [other for other in theirs if _is_same(one.name, other.name)]
        if not near or any(one.countries & other.countries for other in near):
            continue
        elsewhere = _origins(known.lexicon.text, known)
        if not any(
            one.countries & other.countries for other in elsewhere if _is_same(one.name, other.name)
        ):
            return Relabelled(one.shown, near[0].shown)
    return None


def _is_same(one: Words, two: Words) -> bool:
    return one[-1] == two[-1] and (len(one) == 1 or len(two) == 1 or one[0] == two[0])


def _origins(text: str, known: Cast) -> Iterator[Origin]:
    said = tokens(text)
    places = {token.start: place for place, token in enumerate(said)}
    for name in names(text, known.lexicon):
        first = places.get(name.start)
        if first is None:
            continue
        opening, words = _opening(name.words)
        if not words or words[-1] in BODIES | PLACES or peoples.is_country(" ".join(words)):
            continue
        last = first
        while last + 1 < len(said) and said[last + 1].start < name.end:
            last += 1
        if opening:
            yield Origin(words, opening, name.text, name.start, name.end)
        for found in (_before(text, said, first), _behind(text, said, last)):
            if found:
                start, end = min(name.start, found[1]), max(name.end, found[2])
                yield Origin(words, found[0], text[start:end], start, end)


def _opening(words: Words) -> tuple[frozenset[int], Words]:
    """The countries whose adjectives a run of capitals opens with, and the name behind them."""
    for length in (2, 1):
        opening = " ".join(words[:length])
        if len(words) > length and _is_demonym(opening):
            return _countries(opening), words[length:]
    return frozenset(), words


def _before(text: str, said: Sequence[Token], first: int) -> tuple[frozenset[int], int, int] | None:
    """The country in "Norway's Roe" or "the Norwegian middle-distance runner Roe"."""
    place = first - 1
    if place < 0 or is_break(text, said[place], said[first]):
        return None
    if not said[place].owns:
        if not (said[place].plain in ROLES or said[place].plain.endswith(_AGENT)):
            return None
        while place > first - 4 and place > 0 and _is_noun(said[place]):
            if is_break(text, said[place - 1], said[place]):
                return None
            place -= 1
    for length in (2, 1):
        words = said[max(0, place - length + 1) : place + 1]
        name = " ".join(token.plain for token in words)
        if len(words) == length and (_is_demonym(name) or said[place].owns) and _countries(name):
            return _countries(name), words[0].start, words[-1].end
    return None


def _behind(text: str, said: Sequence[Token], last: int) -> tuple[frozenset[int], int, int] | None:
    """The country in "Roe of Norway", "Roe (Norway)", "Roe, a Norwegian" or "UN troops, mainly
    from Norway"."""
    place = last + 1
    while place < len(said) and place < last + 3 and text[said[place - 1].end] == " ":
        if not _is_noun(said[place]) or not said[place].plain.endswith("s"):
            break
        place += 1
    far = place > last + 1
    if place >= len(said) or text[said[place - 1].end : said[place].start] not in _BETWEEN:
        return None
    bracket = text[said[place - 1].end : said[place].start] == " ("
    while place + 1 < len(said) and said[place].plain in _MOSTLY:
        place += 1
    opens = said[place].plain
    if opens == "from" or (opens in ("of", "a", "an") and not far):
        place += 1
    elif not bracket:
        return None
    for length in (2, 1):
        words = said[place : place + length]
        name = " ".join(token.plain for token in words)
        if len(words) < length or not _countries(name) or _is_demonym(name) != (opens[0] == "a"):
            continue
        return _countries(name), words[0].start, words[-1].end
    return None


def _is_noun(token: Token) -> bool:
    return token.text[0].islower() and token.plain not in FREE


@cache
def _countries(name: str) -> frozenset[int]:
    """The countries that a form tells, with those that they are a part of."""
    if not peoples.is_country(name):
        return frozenset()
    found = peoples.forms()[name]
    first = {peoples.peoples()[number][0][0] for number in found}
    if first & _VAGUE:
        return frozenset()
    wholes = [peoples.forms()[_WHOLES[part]] for part in first if part in _WHOLES]
    return found.union(*wholes)


def _is_demonym(name: str) -> bool:
    """Whether a form of a country's name is the adjective, or the word for one of its people."""
    return (
        bool(_countries(name))
        and (name.endswith(_DEMONYM) or name.removesuffix("s") in _SHORT_DEMONYM)
        and all(peoples.peoples()[number][0][0] != name for number in _countries(name))
    )
