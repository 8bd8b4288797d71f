"""Expressions of time in English, German and French text, resolved to EDTF.

tokens → patterns (what an expression says) → recognise → anchor, cycle, resolve → find.
"""

from briefing.dates.expression import DateExpression
from briefing.dates.find import find_dates

__all__ = ["DateExpression", "find_dates"]
