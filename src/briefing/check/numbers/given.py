"""A number of the evidence with its place, and a problem with a number of the statement."""

from dataclasses import dataclass

from briefing.check.numbers.amount import Amount, Reading
from briefing.check.statement import Support

NOT_THERE = "number-not-in-evidence"
VAGUE = "vague-quantity-changed"
RANGE = "range-cut"
BOUND = "bound-changed"
ABOUT = "approximation-dropped"
UNIT = "unit-changed"
COUNTED = "population-changed"


@dataclass(frozen=True, slots=True)
class Given:
    """An amount of the evidence and where it stands."""

    support: Support
    reading: Reading
    amount: Amount

    @property
    def shown(self) -> str:
        """The words around the amount, for a message."""
        return excerpt(self.reading.text, self.amount)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one number of a statement."""

    ident: str
    amount: Amount
    given: Given | None
    told: str
    """What the evidence has instead, for the message."""


def excerpt(text: str, amount: Amount) -> str:
    """An amount with a few words around it."""
    before = text[: amount.start].split(" ")
    start = amount.start
    if amount.bound or (before and before[-1] == ""):
        taken = before[-4:] if amount.bound else before[-1:]
        start = amount.start - len(" ".join(taken))
    end = amount.end
    for _ in range(4):
        space = text.find(" ", end + 1)
        if space == -1:
            end = len(text)
            break
        if text[space - 1] in ".;:!?¶":
            end = space
            break
        end = space
    return text[start:end].strip(" ,;.:¶\"'()")


def is_bare(amount: Amount) -> bool:
    """Whether it is a lone "one", which counts next to nothing."""
    return amount.low == amount.high == 1 and not amount.unit
