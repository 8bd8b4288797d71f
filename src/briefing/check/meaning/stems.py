"""A table of signs by stems: for languages whose verbs have too many forms to be listed."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from briefing.check.meaning.reading import Found, Reach, Sign, Token

_KEY = 2


class Stems:
    """Phrases by family. A word that ends in `*` stands for all that begin with it, and `…-*`
    for all that end so; the phrases of no family hide the shorter ones in them.

    >>> table = Stems({"rise": "steig* stieg|legte zu"})
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
        """The signs among these words, none inside another; an elided word may stand before."""
        place = 0
        while place < len(tokens):
            found = self._at(tokens, place)
            if found and found.sign.family:
                yield found
            place = found.last if found else place + 1

    def _at(self, tokens: Sequence[Token], place: int) -> Found | None:
        plain = tokens[place].plain
        for start in {plain[:_KEY], bare(plain)[:_KEY]}:
            for sign in self._by_start.get(start, ()):
                last = place + len(sign.words)
                if last <= len(tokens) and all(
                    _is(tokens[at].plain, word)
                    for at, word in zip(range(place, last), sign.words, strict=True)
                ):
                    return Found(sign, place, last)
        return None


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
