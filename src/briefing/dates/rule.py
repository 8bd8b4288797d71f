"""The form of a pattern: an expression over class letters and what its match means."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing.dates.reading import Reading
from briefing.dates.tokens import Token, Tokens


@dataclass(frozen=True, slots=True)
class Slots:
    """A match over the classes, with the tokens its named groups cover."""

    tokens: Tokens
    match: re.Match[str]

    def has(self, name: str) -> bool:
        """Whether the pattern has the group and the group took part in the match."""
        return bool(self.match.groupdict().get(name))

    def token(self, name: str) -> Token:
        """The first token of a group."""
        return self.tokens.items[self.match.start(name)]

    def letter(self, name: str) -> str:
        """The class of a group's first token, empty when the group took no part."""
        return self.tokens.classes[self.match.start(name)] if self.has(name) else ""

    def following(self) -> str:
        """The class of the token after the match."""
        return self.tokens.classes[self.match.end() : self.match.end() + 1]

    def value(self, name: str) -> object:
        """The table value of a group's first token."""
        return self.token(name).value

    def integer(self, name: str) -> int:
        """The value of a group whose classes all stand for whole numbers."""
        value = self.value(name)
        assert isinstance(value, int), "the class letter promises a whole number"
        return value

    def amount(self, name: str) -> int | None:
        """The whole number in a group of number tokens; None for "several", "a few"."""
        first, last = self.match.span(name)
        total: int | None = 0
        for letter, token in zip(
            self.tokens.classes[first:last], self.tokens.items[first:last], strict=True
        ):
            if letter == "v":
                return token.value if isinstance(token.value, int) else None
            if letter == "a":
                total = 1
            elif isinstance(token.value, int) and total is not None:
                total = (total or 1) * token.value if letter == "h" else total + token.value
        return total or None


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern. ``build`` may still decline a match by returning None."""

    name: str
    expression: re.Pattern[str]
    build: Callable[[Slots], Reading | None]


# A number that counts units: 12 · twelve · twenty-two · two hundred · a · several · a couple of.
NUMBER = r"(?:a?vO?|ah|c-?c|ch|[dncY]h?|a)"


def rule(name: str, expression: str, build: Callable[[Slots], Reading | None]) -> Rule:
    """A rule from its expression: ``#`` stands for a number, blanks are for reading only."""
    return Rule(name, re.compile(expression.replace("#", NUMBER).replace(" ", "")), build)
