"""Where the clauses of a sentence part, and how much each border keeps a date from a verb."""

import re
from bisect import bisect_left
from itertools import accumulate

_BORDER = re.compile(
    r"(?P<stop>;|\s[—–]\s|—|:\s)"
    r"|(?P<quote>[“”\"«»]|``|'')"
    r"|(?P<bracket>[()])"
    r"|(?P<comma>,(?=\s))"
    r"|(?P<sub>\b(?:that|which|who|whose|whom|where|when|while|because|whereas|although|though|after|"
    r"before|until|since|if|unless|but|as|than|despite)\b)"
    r"|(?P<joint>\b(?:and|or|to)\b)",
    re.IGNORECASE,
)
_WEIGHT = {"stop": 3.0, "quote": 0.0, "bracket": 0.0, "comma": 1.0, "sub": 1.0, "joint": 0.25}
_INTO_PAIR = 2.0
"""What it weighs to cross one of a pair, into a quotation or a bracket or out of it."""
_RELATIVE = frozenset("which who whose whom".split())
_ASIDE = 1.25
"""What two commas weigh less than two: what stands between them is mostly an aside."""


class Clauses:
    """The borders of one sentence, to ask how far two places in it lie apart."""

    def __init__(self, sentence: str) -> None:
        found = list(_BORDER.finditer(sentence))
        self._length = len(sentence)
        self._places = [match.start() for match in found]
        self._sums = [0.0, *accumulate(_WEIGHT[match.lastgroup or "comma"] for match in found)]
        self._relative = {m.start() for m in found if m[0].casefold() in _RELATIVE}
        self._cuts = [m.start() for m in found if m.lastgroup != "joint"]
        self._commas = [m.start() for m in found if m.lastgroup == "comma"]
        self._pairs = [m.start() for m in found if m.lastgroup in ("quote", "bracket")]

    def between(self, start: int, end: int) -> float:
        """The weight of the borders from `start` up to `end`."""
        first = bisect_left(self._places, start)
        last = bisect_left(self._places, end)
        commas = bisect_left(self._commas, end) - bisect_left(self._commas, start)
        aside = _ASIDE * (commas // 2)
        crossed = bisect_left(self._pairs, end) - bisect_left(self._pairs, start)
        return self._sums[last] - self._sums[first] - aside + _INTO_PAIR * (crossed % 2)

    def first_comma(self, place: int) -> int:
        """Where the first comma from a place on stands; the place itself without one."""
        index = bisect_left(self._commas, place)
        return self._commas[index] if index < len(self._commas) else place

    def is_relative(self, border: int) -> bool:
        """Whether a relative clause begins at a border ("…, which opened in May, …")."""
        return border in self._relative

    def around(self, place: int) -> tuple[int, int]:
        """The clause that holds a place, from border to border."""
        index = bisect_left(self._cuts, place + 1)
        begin = self._cuts[index - 1] if index else 0
        end = self._cuts[index] if index < len(self._cuts) else self._length
        return begin, end
