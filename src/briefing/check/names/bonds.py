"""Which words hang on a name: what is its own, what it is called, what is done to it, and where.

A faithful statement may say less than its evidence, and in other words; but a word that stands
once in each and hangs on one name there and on another here has changed hands: "the British
record" for "the Scottish record", "south of Kell" for "south of Norvik".
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.check.english import FREE, NEUTRAL_SAYING, word_set
from briefing.check.names import peoples
from briefing.check.names.cast import Cast, Words
from briefing.check.names.heads import ROLES
from briefing.check.names.runs import Name, names
from briefing.check.names.signs import LOCATIVE
from briefing.check.names.tokens import Token, is_break, tokens
from briefing.check.statement import Statement
from briefing.check.words import key

_PREPOSITIONS = LOCATIVE | word_set("of to from over against with by between since for on")
_AND = word_set("and or &")
_ARTICLES = word_set("the a an")
_OPENS_ASIDE = word_set("a an the his her its their former another one")
_MANY = word_set(
    "official officials member members people one two day year state part all every each some any "
    "many several few more most much no both other another new first last"
)
_STOPS = _PREPOSITIONS | word_set(
    "about after before during under among through until because although though while when where "
    "if as than near that but who which whom whose not only also amid despite following including"
)
_WAYS = word_set("from to for against over above below behind")
_TWO = 2
_FEW = 4
"""As many joined names are looked at on either side."""
_PHRASE = 3


@dataclass(frozen=True, slots=True)
class Bond:
    """A word that hangs on a name, or on each of several joined by "and"."""

    kind: str
    """`is`: "Ann Roe, the mayor"; `own`: "the town's mayor"; `before`: "beat the town"; or a
    preposition: "born in the town"."""
    head: str
    """What the word is compared by."""
    names: tuple[Name, ...]
    word: str
    """As it is written, in plain letters."""
    owns: bool = False
    """Whether it is told as something owned: "Norvik's port", "the port of Norvik"."""


@dataclass(frozen=True)
class Moved:
    """A name that a word hangs on in a statement, and the one it hangs on in the evidence."""

    name: Name
    instead_of: Name


def moved(statement: Statement, known: Cast) -> Iterator[Moved]:
    """The names of a statement that have what is another's in its evidence."""
    mine = _bonds(statement.text, known)
    if not mine:
        return
    theirs, by_head = _by_head(_bonds(statement.sentences, known)), _by_head(mine)
    here, there = _count(statement.text), _count(statement.sentences)
    for bond in mine:
        if here[bond.head] > 1 or there[bond.head] > 1:
            continue
        others = theirs[bond.head]
        if not others or _held(known, others) & _held(known, [bond]):
            continue
        own = _held(known, [one for one in by_head[bond.head] if _counts(one, bond)])
        for other in others:
            if _is_alike(bond, other) and not own & _held(known, [other]):
                name, instead_of = bond.names[0], other.names[0]
                if _may_differ(known, name, instead_of):
                    yield Moved(name, instead_of)
                break


def _by_head(some: Iterable[Bond]) -> defaultdict[str, list[Bond]]:
    found = defaultdict(list)
    for bond in some:
        found[bond.head].append(bond)
    return found


def _counts(one: Bond, bond: Bond) -> bool:
    """Whether it matters that a word hangs on another name too: an aide to Ann is not Ann."""
    return one.kind == "is" or bond.kind != "is"


def exchanged(statement: Statement, known: Cast) -> Moved | None:
    """A name behind "from" that its evidence has behind "to", where another stands the other way
    round; the same of "for" and "against"."""
    mine, theirs = (_ways(text, known) for text in (statement.text, statement.sentences))
    if len(mine) < _TWO:
        return None
    for way, name in mine.items():
        if way not in theirs or known.same(name) & known.same(theirs[way]):
            continue
        for other, there in theirs.items():
            turned = known.same(name) & known.same(there)
            if turned and other in mine and known.same(mine[other]) & known.same(theirs[way]):
                return Moved(name, theirs[way])
    return None


def _ways(text: str, known: Cast) -> dict[str, Name]:
    """The names behind prepositions of a way, each of which stands in the text once."""
    said = tokens(text)
    some = {name.start: name for name in names(text, known.lexicon)}
    count = Counter(token.plain for token in said)
    found = {}
    for place, token in enumerate(said[:-1]):
        if token.plain in _WAYS and count[token.plain] == 1:
            after = said[place + 1 : place + 3]
            if after[0].plain in _ARTICLES and len(after) == _TWO:
                after = after[1:]
            if after[0].start in some:
                found[token.plain] = some[after[0].start]
    return found


def _held(known: Cast, some: Sequence[Bond]) -> frozenset[Words]:
    return frozenset[Words]().union(*(known.same(name) for bond in some for name in bond.names))


def _is_alike(mine: Bond, theirs: Bond) -> bool:
    """Whether a word hangs on its name in the same way. Outside countries "the Zürich lawyer" need
    not be Zürich's, and "struck" is not "the strike of"."""
    if mine.kind != theirs.kind:
        return False
    if mine.owns == theirs.owns:
        return True
    countries = all(peoples.is_country(" ".join(one.names[0].words)) for one in (mine, theirs))
    return countries and mine.word.removesuffix("s") == theirs.word.removesuffix("s")


def _may_differ(known: Cast, name: Name, other: Name) -> bool:
    """Whether two names are of one kind, and neither is a part of the other."""
    if not known.same(name) & known.mentions.keys():
        return False
    country, other_country = (peoples.is_country(" ".join(n.words)) for n in (name, other))
    if country != other_country:
        return False
    kinds = {known.kind(name), known.kind(other)} - {""}
    if len(kinds) > 1:
        return False
    return country or not known.are_beside(name, other)


def _count(text: str) -> Counter[str]:
    return Counter(key(token.plain) for token in tokens(text))


def _bonds(text: str, known: Cast) -> list[Bond]:
    said = tokens(text)
    starts = {token.start: place for place, token in enumerate(said)}
    some = names(text, known.lexicon)
    found: list[Bond] = []
    for number, name in enumerate(some):
        first = starts.get(name.start)
        if first is None:
            continue
        last = first
        while last + 1 < len(said) and said[last + 1].start < name.end:
            last += 1
        joined = _joined(text, some, number)
        found += _owned(text, said, last, joined)
        found += _before(text, said, first, last, joined)
        found += _called(text, said, first, last, joined)
    return found


def _joined(text: str, some: Sequence[Name], number: int) -> tuple[Name, ...]:
    """A name with those that "and" joins to it, on both sides."""
    first = last = number
    while (
        first > number - _FEW
        and first
        and text[some[first - 1].end : some[first].start].strip(" ,") in _AND
    ):
        first -= 1
    while (
        last < number + _FEW
        and last + 1 < len(some)
        and text[some[last].end : some[last + 1].start].strip(" ,") in _AND
    ):
        last += 1
    others = (*some[first:number], *some[number + 1 : last + 1])
    return some[number], *others


def _owned(text: str, said: Sequence[Token], last: int, joined: tuple[Name, ...]) -> Iterator[Bond]:
    """The words right behind a name: "Norvik's old port", "the Norvik port"."""
    length = _PHRASE if said[last].owns else _PHRASE - 1
    for place in range(last + 1, min(len(said), last + 1 + length)):
        token = said[place]
        if is_break(text, said[place - 1], token) or not _is_head(token):
            return
        yield Bond("own", key(token.plain), joined, token.plain, said[last].owns)


def _before(
    text: str, said: Sequence[Token], first: int, last: int, joined: tuple[Name, ...]
) -> Iterator[Bond]:
    """The word before a name, or before the preposition that stands there."""
    owns = said[last].owns
    follows = (
        last + 1 < len(said)
        and not is_break(text, said[last], said[last + 1])
        and _is_head(said[last + 1])
    )
    place = first - 1
    while place >= 0 and said[place].plain in _ARTICLES:
        place -= 1
    if place < 0 or owns or is_break(text, said[place], said[place + 1]):
        return
    if said[place].plain in _PREPOSITIONS:
        kind, place = said[place].plain, place - 1
        if place < 0 or is_break(text, said[place], said[place + 1]):
            return
        kind = "own" if kind == "of" else kind
    else:
        kind = "before"
    if _is_head(said[place]) and not follows:
        word = said[place].plain
        yield Bond(kind, key(word), joined, word, kind == "own")


def _called(
    text: str, said: Sequence[Token], first: int, last: int, joined: tuple[Name, ...]
) -> Iterator[Bond]:
    """What a name is called beside a comma: "Ann Roe, an aide", "one of his aides, Ann Roe"."""
    if len(joined) > 1:
        return
    if first and text[said[first - 1].end : said[first].start] in (", ", " "):
        yield from _role(said[first - 1], joined)
        age = said[first - 1].plain.removesuffix("-year-old")
        if age.isdecimal() and age != said[first - 1].plain:
            yield Bond("is", f"aged {age}", joined, age)
    if last + 1 < len(said) and text[said[last].end : said[last + 1].start] == ", ":
        if said[last + 1].text.isdecimal() and text[said[last + 1].end :][:1] in (",", "."):
            yield Bond("is", f"aged {said[last + 1].text}", joined, said[last + 1].text)
        if said[last + 1].plain not in _OPENS_ASIDE:
            return
        for place in range(last + 2, min(len(said), last + 2 + _PHRASE)):
            if is_break(text, said[place - 1], said[place]) or not said[place].text[0].islower():
                return
            yield from _role(said[place], joined)


def _role(token: Token, joined: tuple[Name, ...]) -> Iterator[Bond]:
    if token.plain in ROLES or token.plain.removesuffix("s") in ROLES:
        yield Bond("is", key(token.plain), joined, token.plain)


def _is_head(token: Token) -> bool:
    return (
        token.text[0].islower()
        and token.plain not in FREE
        and token.plain not in NEUTRAL_SAYING
        and token.plain not in _MANY
        and token.plain not in _STOPS
    )
