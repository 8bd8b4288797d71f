"""The one clock: SOURCE_DATE_EPOCH when it is set, so that builds can be repeated exactly."""

import os
from datetime import UTC, date, datetime

from briefing.errors import InputError

_LAST = 253_402_300_799
"""The last second of the year 9999."""


def fixed_time() -> datetime | None:
    """The time that SOURCE_DATE_EPOCH gives, in UTC, or None when it is not set.

    Raises InputError when it is set to something that is no time.
    """
    text = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 12 and int(text) <= _LAST):
        raise InputError(
            f"SOURCE_DATE_EPOCH is `{text[:40]}`, which is no time",
            hint="set it to seconds since 1970 (`date +%s` prints them), or unset it",
        )
    return datetime.fromtimestamp(int(text), UTC)


def now() -> datetime:
    """The present second in UTC, or what SOURCE_DATE_EPOCH says."""
    return fixed_time() or datetime.now(UTC).replace(microsecond=0)


def today() -> date:
    """The present day where the machine stands, or the day SOURCE_DATE_EPOCH gives in UTC."""
    fixed = fixed_time()
    return fixed.date() if fixed else datetime.now().astimezone().date()
