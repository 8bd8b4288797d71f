"""How alike two statements are: the share of their words that both have, rare words weighing more
than those every statement on the subject has."""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from briefing.draft.figures.quantities import find_quantities
from briefing.draft.text.signals import content_words

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDING = re.compile(r"(?:['’]s|ing|ed|es|s|e)$")
_MOST_HOLDERS = 60
"""A word in more statements than this finds nobody: it only weighs."""


class Likeness:
    """Compares statements given by their number in `texts`."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._features = [features(text) for text in texts]

    def common(self, left: int, right: int) -> int:
        """How many words and numbers both have."""
        return len(self._features[left] & self._features[right])

    def within(self, left: int, right: int) -> float:
        """The share of the lighter one that the other has too, from 0 to 1: it may tell more."""
        return self._share(left, right, min)

    def between(self, left: int, right: int) -> float:
        """The share of both that both have, from 0 to 1: neither tells much more."""
        return self._share(left, right, lambda weights: sum(weights) / 2)

    def near(self, one: int) -> tuple[int, ...]:
        """The statements before this one that have at least one telling word with it."""
        return tuple(
            sorted(
                {
                    other
                    for feature in self._features[one]
                    for other in self._holders[feature][:_MOST_HOLDERS]
                    if other < one
                }
            )
        )

    def _share(self, left: int, right: int, whole: Callable[[tuple[float, float]], float]) -> float:
        one, other = self._features[left], self._features[right]
        most = whole((self._weight(one), self._weight(other)))
        return self._weight(one & other) / most if most else 0.0

    @cached_property
    def _holders(self) -> dict[str, list[int]]:
        holders: dict[str, list[int]] = {}
        for number, held in enumerate(self._features):
            for feature in sorted(held):
                holders.setdefault(feature, []).append(number)
        return holders

    def _weight(self, held: Iterable[str]) -> float:
        total = len(self._features) + 1
        return sum(math.log(total / len(self._holders[feature])) for feature in held)


def features(text: str) -> frozenset[str]:
    """The words of content without their endings, and the numbers by value."""
    words = {_stem(word) for word in content_words(_WORD.findall(text))}
    numbers = {
        f"#{value}"
        for quantity in find_quantities(text)
        for value in (quantity.value, quantity.low, quantity.high)
        if value is not None
    }
    return frozenset(words | numbers)


def _stem(word: str) -> str:
    short = _ENDING.sub("", word)
    return short if len(short) > 2 else word
