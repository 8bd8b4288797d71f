"""SOURCE_DATE_EPOCH fixes the clock, or is refused."""

from datetime import UTC, date, datetime

import pytest

from briefing import clock
from briefing.errors import InputError


def test_a_fixed_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert clock.now() == datetime(1970, 1, 1, tzinfo=UTC)
    assert clock.today() == date(1970, 1, 1)


@pytest.mark.parametrize("value", [None, ""])
def test_the_running_time(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is None:
        monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    else:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert clock.fixed_time() is None
    assert abs((clock.now() - datetime.now(UTC)).total_seconds()) < 5


@pytest.mark.parametrize("value", ["x", "-5", "1.5", "٣", "253402300800"])
def test_no_time(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(InputError, match="SOURCE_DATE_EPOCH"):
        clock.now()
