"""A table of signs by stems: for languages whose verbs have too many forms to be listed."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from briefing.check.meaning.reading import Found, Reach, Sign, Token

_KEY = 2
_FAR = 40
_GAP = "_"
_AND = frozenset({"und", "oder", "aber"})


class Stems:
    """Phrases by family. A word that ends in `*` stands for all that begin with it. With `_`
    between its two words, the second stands at the end of the clause: "legte _ zu". The phrases
    of no family hide the shorter ones in them.

    >>> table = Stems({"rise": "= steig* stieg|legte _ zu"})
    """

    def __init__(self, families: dict[str, str]) -> None:
        """`families` has the phrases of each, with "|" between those of several words, and
        between runs of single ones."""
        self._families = families

    @cached_property
    def _by_start(self) -> dict[str, list[Sign]]:
        table: dict[str, list[Sign]] = {}
        for family, told in self._families.items():
            for words in _phrases(told):
                table.setdefault(words[0][:_KEY], []).append(Sign(family, Reach.CLAUSE, words))
        for some in table.values():
            some.sort(key=lambda sign: (-len(sign.words), bool(sign.family)))
        return table

    def found(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """The signs among these words, the longest of each family at each place; an elided word
        may stand before."""
        place = 0
        while place < len(tokens):
            some = self._at(tokens, place)
            longest = max((found.last for found in some.values()), default=place + 1)
            if "" in some and some[""].last == longest:
                place = longest
                continue
            # In "sans doute" there is no "sans".
            yield from (found for found in some.values() if found.last == longest)
            place = longest

    def _at(self, tokens: Sequence[Token], place: int) -> dict[str, Found]:
        plain = tokens[place].plain
        some: dict[str, Found] = {}
        for start in {plain[:_KEY], bare(plain)[:_KEY]}:
            for sign in self._by_start.get(start, ()):
                if sign.family not in some and (last := _last(tokens, place, sign)):
                    some[sign.family] = Found(sign, place, last)
        return some


def _last(tokens: Sequence[Token], place: int, sign: Sign) -> int:
    """The place behind a sign that stands here, else 0."""
    if _GAP in sign.words:
        is_here = _is(tokens[place].plain, sign.words[0])
        return place + 1 if is_here and _ends_clause(tokens, place, sign.words[-1]) else 0
    last = place + len(sign.words)
    is_here = last <= len(tokens) and all(
        _is(tokens[at].plain, word) for at, word in zip(range(place, last), sign.words, strict=True)
    )
    return last if is_here else 0


def _ends_clause(tokens: Sequence[Token], place: int, particle: str) -> bool:
    """Whether a particle stands behind a verb, where the clause or its half ends."""
    for at in range(place + 1, min(place + _FAR, len(tokens))):
        if tokens[at].clause != tokens[place].clause:
            return False
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if tokens[at].plain == particle and (
            after is None or after.clause != tokens[at].clause or after.plain in _AND
        ):
            return True
    return False


def _phrases(told: str) -> Iterable[tuple[str, ...]]:
    for line in told.split("|"):
        words = tuple(line.split())
        if words and words[0] == "=":  # a run of single words
            yield from ((word,) for word in words[1:])
        elif words:
            yield words


def _is(plain: str, word: str) -> bool:
    if word.endswith("*"):
        stem = word[:-1]
        return plain.startswith(stem) or bare(plain).startswith(stem)
    return plain == word or bare(plain) == word


def bare(plain: str) -> str:
    """A word without what is elided before it: "aurait" of "n'aurait"."""
    before, elided, after = plain.partition("'")
    return after if elided and len(before) <= _KEY else plain
