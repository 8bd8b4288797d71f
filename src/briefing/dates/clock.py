"""A time of day as written → the time part of a TIMEX3 value."""

import re


def clock(written: str) -> str | None:
    """10:35 a.m. → T10:35; None when no such time exists."""
    digits = re.match(r"(\d{1,2})(?:\s?(?:[:.]|h|heures)\s?(\d\d))?", written)
    if digits is None:
        return None
    hour, minute = int(digits[1]), int(digits[2] or 0)
    if written.replace(".", "").rstrip().endswith("m"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if "p" in written else 0)
    return f"T{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None
