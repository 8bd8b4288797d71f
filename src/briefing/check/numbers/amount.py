"""A number of a text and what the words around make of it."""

from dataclasses import dataclass, replace
from enum import StrEnum

OF_A_UNIT = "few of a unit"
"""What is vague of "several days"."""


class Kind(StrEnum):
    """What a number does."""

    COUNT = "count"
    ORDINAL = "ordinal"
    TIMES = "times"
    """How often: "twice", "four times"."""
    MULTIPLE = "multiple"
    """How many times as much: "tripled", "twice as many", "four times the"."""
    VAGUE = "vague"
    """ "scores": `vague` says which."""
    PAIR = "pair"
    """A score, "3-2": `low` stands before `high`, whichever is greater."""
    CLOCK = "clock"
    """A time of a race: `low` is in seconds."""
    AGE = "decade of age"
    """ "in his 40s": `low` is 40."""
    GROUP = "group"
    """A word that may stand for a number: "both", "a fortnight"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One number. `start` and `end` are code points in the folded text, with its currency sign and
    unit; `first` and `last` the places of its first token and behind its last."""

    kind: Kind
    start: int
    end: int
    first: int
    last: int
    low: float
    high: float
    bound: str = ""
    """A key of `BOUNDS`, or nothing for a plain number."""
    is_loose_bound: bool = False
    """Whether the word may be no bound at all: "over two days"."""
    unit: str = ""
    """Units that it may be, with a space between them; nothing when a thing is counted."""
    rate: str = ""
    vague: str = ""
    text: str = ""
    is_part: bool = False
    """Told as a part in words: "a third", "one in ten"."""
    is_when: bool = False
    """Says when rather than how much: "two years later"."""
    in_name: str = ""
    """The name that it may be part of: "Terminal 2"."""
    is_of: bool = False
    """Whether it is some of a whole: "71 of the"."""
    is_known: bool = False
    """Whether the words in front of it say that it was told of before: "the two"."""
    is_opening: bool = False
    """Whether it is the first part of a longer time: "the first six months"."""
    is_whole: bool = False
    """Whether it is such a whole: the second of "71 of the 169 seats"."""
    counted: tuple[str, ...] = ()
    """The words behind that may say what is counted, as written."""
    holders: tuple[str, ...] = ()
    """The words in front that say so: "a staff of 45"."""
    near: frozenset[str] = frozenset()
    """What the words right beside it are compared by."""
    behind: frozenset[str] = frozenset()
    """The same of those behind it alone."""
    clause: int = 0

    @property
    def is_race(self) -> bool:
        """Whether it may name a race: "the 1500m"."""
        return self.unit == "m" and self.low == self.high and self.low in RACES

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.kind is Kind.COUNT and self.low != self.high

    def of(self, **changes: object) -> "Amount":
        """The same amount with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


RACES = frozenset({60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000})
"""Metres that are the name of a race: "the 1500m"."""


@dataclass(frozen=True, slots=True)
class Span:
    """A span of time without a number: "a month", "weekly"."""

    unit: str
    start: int
    end: int
    of: frozenset[str] = frozenset()
    """What it is a time of, as its words are compared by: "a month of mourning"."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence: what its words are compared by, and what it tells of people."""

    keys: frozenset[str]
    harm: frozenset[str]
    words: frozenset[str]
    """Its words as written, case-folded."""
    is_change: bool = False
    """Whether a verb in it says that something rose or fell."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All amounts of a text in order, and its clauses."""

    text: str
    amounts: tuple[Amount, ...]
    clauses: tuple[Clause, ...]
    words: frozenset[str]
    """All words of the text, case-folded."""
    spans: tuple[Span, ...] = ()

    def clause(self, amount: Amount) -> Clause:
        """The clause that an amount stands in."""
        return self.clauses[amount.clause]
