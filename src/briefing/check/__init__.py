"""Phase 3, check: a `Draft` and its articles become findings, and a `Briefing` if none is an
error. A clean check says that the briefing says what its sources say, never that those are right.
"""

from briefing.check.registry import RULES
from briefing.check.rule import Rule
from briefing.check.run import Checked, check_briefing

__all__ = ["RULES", "Checked", "Rule", "check_briefing"]
