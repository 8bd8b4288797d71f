"""A text read for its sense: words, the clauses they stand in, and the signs among them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Protocol

from briefing.check.english import ABBREVIATIONS, ORDINAL_NOUNS

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*(?:[-'][^\W_]+)*|[^\W_]+(?:[-.'][^\W_]+)*|%")
_ENDS = re.compile(r"[.!?¶]")
_LONGEST = 700
"""Words that are read; a statement is shorter, and so is what it rests on."""


class Reach(StrEnum):
    """What a sign governs in its sentence."""

    CLAUSE = "clause"
    """What follows it in its clause: "may have fled"."""
    NEXT = "next"
    """The few words behind it: "alleged theft"."""
    SPEECH = "speech"
    """All that is said: behind "said", or before ", he said"."""
    SENTENCE = "sentence"
    """The part of the sentence it stands in: "according to"."""
    MAIN = "main"
    """The part of the sentence without the clause it opens: "if"."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word: small letters, what it is compared by, its place, and the clause it is in."""

    plain: str
    root: str
    start: int
    end: int
    part: int
    """Number of the main part of a sentence: parts end at full stops, semicolons and ", but"."""
    clause: int
    is_name: bool
    is_content: bool


class Sign(NamedTuple):
    """An entry of a table: the words, the family they belong to, and what they govern."""

    family: str
    reach: Reach
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A sign in a text: its words are `tokens[first:last]`."""

    sign: Sign
    first: int
    last: int


class Table(Protocol):
    """Signs that can be looked for among words."""

    def found(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """The signs among these words."""


@dataclass(frozen=True)
class Grammar:
    """What reading needs to know of a language."""

    empty: frozenset[str]
    """Words without a sense of their own."""
    parting: frozenset[str]
    """After a comma, these open another main part: "but", "while"."""
    opening: frozenset[str]
    """These open a clause: "who", "after", "because"."""
    root: Callable[[str], str]


class Reading:
    """The words of a folded text."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text = text
        self.grammar = grammar
        self.tokens: Sequence[Token] = tuple(_tokens(text, grammar))

    @cached_property
    def roots(self) -> frozenset[str]:
        """What the words with a sense are compared by."""
        return frozenset(token.root for token in self.tokens if token.is_content)

    @cached_property
    def plain(self) -> frozenset[str]:
        """All words in small letters."""
        return frozenset(token.plain for token in self.tokens)

    def has(self, signs: "Table", *families: str) -> bool:
        """Whether a sign of one of these families stands in the text."""
        return any(found.sign.family in families for found in self.signs(signs))

    def signs(self, signs: "Table") -> tuple[Found, ...]:
        """All signs of a table, in order, the longest at each place."""
        known = self._found.get(id(signs))
        if known is None:
            known = self._found[id(signs)] = tuple(signs.found(self.tokens))
        return known

    @cached_property
    def _found(self) -> dict[int, tuple[Found, ...]]:
        return {}

    def words(self, first: int, last: int) -> str:
        """The text from one word to the one before `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def clause_behind(self, place: int) -> range:
        """The words from `place` on, in the clause of the word before it."""
        here = self.tokens[place - 1].clause
        last = place
        while last < len(self.tokens) and self.tokens[last].clause == here:
            last += 1
        return range(place, last)

    def part(self, place: int) -> range:
        """All words of the main part that this word stands in."""
        here = self.tokens[place].part
        first = last = place
        while first and self.tokens[first - 1].part == here:
            first -= 1
        while last < len(self.tokens) and self.tokens[last].part == here:
            last += 1
        return range(first, last)

    def gap(self, place: int) -> str:
        """What stands between the word before `place` and this one."""
        before = self.tokens[place - 1].end if place else 0
        after = self.tokens[place].start if place < len(self.tokens) else len(self.text)
        return self.text[before:after]


def _tokens(text: str, grammar: Grammar) -> Iterator[Token]:
    part = clause = end = 0
    before = ""
    for count, match in enumerate(_TOKEN.finditer(text)):
        if count == _LONGEST:
            return
        plain = match[0].casefold()
        gap = text[end : match.start()]
        if count:
            if ";" in gap or "¶" in gap or _stops(gap, before, match[0]):
                part, clause = part + 1, clause + 1
            elif "," in gap or " - " in gap or ":" in gap or "(" in gap or ")" in gap:
                clause += 1
                part += plain in grammar.parting and "," in gap
            elif plain in grammar.opening:
                clause += 1
        content = (plain not in grammar.empty and len(plain) > 1) or plain.isdecimal()
        yield Token(
            plain,
            grammar.root(plain),
            match.start(),
            match.end(),
            part,
            clause,
            match[0][0].isupper(),
            content,
        )
        end, before = match.end(), plain


def _stops(gap: str, before: str, word: str) -> bool:
    if not _ENDS.search(gap) or word[0].islower():
        return False
    if before.isdecimal() and len(before) < 3 and word.casefold() in ORDINAL_NOUNS:
        return False  # "am 16. Oktober"
    return "." not in gap or (len(before) > 1 and before not in ABBREVIATIONS)


_ALSO_NAMES = frozenset({"may", "will", "said", "fallen"})


class Signs:
    """A table of signs; with `not_these` it finds the longest at each word, else all of them.

    >>> signs = Signs([("doubt", Reach.CLAUSE, "may, it seem~ that")])
    """

    def __init__(
        self,
        lines: Iterable[tuple[str, Reach, str]],
        *,
        not_these: str = "",
    ) -> None:
        self._hides = bool(not_these)
        none = (("", Reach.CLAUSE, not_these),) if not_these else ()
        self._lines = (*none, *lines)

    @cached_property
    def _by_first(self) -> dict[str, list[Sign]]:
        """The signs by their first word, the longest first; made when first asked for."""
        by_first: dict[str, list[Sign]] = {}
        for family, reach, told in self._lines:
            for entry in told.split(","):
                words = tuple(entry.split())
                for form in inflected(words) if "~" in entry else (words,) if words else ():
                    by_first.setdefault(form[0], []).append(Sign(family, reach, form))
        for some in by_first.values():
            if len(some) > 1:
                some.sort(key=lambda sign: (-len(sign.words), bool(sign.family)))
        return by_first

    def found(self, tokens: Sequence[Token]) -> Iterator[Found]:
        """The signs among these words; those of no family hide the shorter ones in them."""
        by_first, done = self._by_first, 0
        firsts = [place for place, token in enumerate(tokens) if token.plain in by_first]
        for place in firsts:
            if place < done:
                continue
            token, longest = tokens[place], 0
            following = tokens[place + 1].plain if place + 1 < len(tokens) else ""
            for sign in by_first[token.plain]:
                size = len(sign.words)
                if size < longest and self._hides:
                    break
                if size > 1 and (
                    sign.words[1] != following
                    or place + size > len(tokens)
                    or any(tokens[place + i].plain != word for i, word in enumerate(sign.words))
                ):
                    continue
                if token.part != tokens[place + size - 1].part:
                    continue
                if size == 1 and place and token.is_name and sign.words[0] in _ALSO_NAMES:
                    continue
                longest = max(longest, size)
                if not sign.family:
                    break
                yield Found(sign, place, place + size)
            done = place + longest if self._hides else done


def inflected(entry: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """An entry in all its forms: `~` after a verb stands for its endings.

    >>> sorted(words[0] for words in inflected(("deny~", "that")))
    ['denied', 'denies', 'deny', 'denying']
    """
    verb = next((i for i, word in enumerate(entry) if word.endswith("~")), None)
    if verb is None:
        if entry:
            yield entry
        return
    for form in _forms(entry[verb][:-1]):
        yield from inflected((*entry[:verb], form, *entry[verb + 1 :]))


def _forms(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    plural = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return verb, plural, verb + "ed", verb + "ing"
