"""What the rules on dates hand out: a flaw, and the rule it breaks."""

from dataclasses import dataclass

from briefing.check.rule import Flaw

NOT_GIVEN = "date-not-in-evidence"
TOO_PRECISE = "date-too-precise"
REPORT = "report-date-as-event-date"


@dataclass(frozen=True, slots=True)
class Problem:
    """A date that the evidence does not carry; `ident` is that of the rule."""

    ident: str
    flaw: Flaw
