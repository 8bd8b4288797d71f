"""Which checks count: what a setting may change, and what it may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import pages
from briefing.model.always_on import is_always_on
from briefing.model.finding import Finding, Severity
from briefing.settings import GRADES, Settings, UnusableSetting

WORDY = Finding("long-copy", Severity.WARNING, "wordy")
ORDER = Finding("timeline-order", Severity.ERROR, "order")
QUOTE = Finding("quote-not-in-source", Severity.ERROR, "quote")
FOUND = (WORDY, ORDER, QUOTE)


def left(settings: Settings) -> dict[str, str]:
    return {found.check: str(found.severity) for found in settings.apply(FOUND)}


def test_without_settings_everything_stays() -> None:
    assert Settings().apply(FOUND) == FOUND


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(ignore=frozenset({"long-copy"})), {"timeline-order": "error"}),
        (Settings(select=frozenset({"long-copy"})), {"long-copy": "warning"}),
        (Settings(severity={"long-copy": "off"}), {"timeline-order": "error"}),
        (
            Settings(severity={"long-copy": "error", "timeline-order": "warning"}),
            {"long-copy": "error", "timeline-order": "warning"},
        ),
        (Settings(strict=True), {"long-copy": "error", "timeline-order": "error"}),
        (
            Settings(severity={"timeline-order": "warning"}, strict=True),
            {"long-copy": "error", "timeline-order": "error"},
        ),
    ],
)
def test_each_setting(settings: Settings, expected: dict[str, str]) -> None:
    # A quote that does not stand in its source is always an error.
    assert left(settings) == expected | {"quote-not-in-source": "error"}


def test_options_outdo_the_file() -> None:
    file = Settings(ignore=frozenset({"long-copy"}), severity={"timeline-order": "off"})
    assert left(file) == {"quote-not-in-source": "error"}
    assert "long-copy" in left(file.changed(select=["long-copy"]))
    assert left(file.changed(severity={"long-copy": "error"}))["long-copy"] == "error"
    assert left(file.changed(severity={"timeline-order": "warning"}))["timeline-order"] == "warning"
    assert left(file.changed(select=["timeline-order"]))["timeline-order"] == "error"
    assert left(file.changed(strict=True)) == {"quote-not-in-source": "error"}
    assert left(Settings(strict=True).changed(ignore=["long-copy"]))["timeline-order"] == "error"


@pytest.mark.parametrize("ident", ["quote-not-in-source", "unreadable", "claim-without-evidence"])
def test_what_documents_rest_on_stays_an_error(ident: str) -> None:
    with pytest.raises(UnusableSetting, match="always on"):
        Settings(ignore=frozenset({ident}))
    for grade in ("warning", "off"):
        with pytest.raises(UnusableSetting, match="always on"):
            Settings(severity={ident: grade})
    assert Settings(severity={ident: "error"}).severity == {ident: "error"}


def test_an_unknown_check_is_told_with_what_was_meant() -> None:
    with pytest.raises(UnusableSetting, match="did you mean `long-copy`"):
        Settings(select=frozenset({"long-copi"}))
    with pytest.raises(UnusableSetting, match="no check `README`"):
        Settings(ignore=frozenset({"README"}))


CHANGEABLE = st.sampled_from([ident for ident in pages.idents() if not is_always_on(ident)])


@given(
    st.frozensets(CHANGEABLE, max_size=4),
    st.frozensets(CHANGEABLE, max_size=4),
    st.dictionaries(CHANGEABLE, st.sampled_from(GRADES), max_size=4),
    st.booleans(),
)
def test_no_settings_hide_what_documents_rest_on(select, ignore, severity, strict) -> None:
    settings = Settings(select, ignore, severity, strict)
    always = [
        Finding(ident, Severity.ERROR, "m") for ident in pages.idents() if is_always_on(ident)
    ]
    assert settings.apply(always) == tuple(always)
