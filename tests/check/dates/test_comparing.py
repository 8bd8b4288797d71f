"""Two dates held against each other."""

import datetime
import time

from hypothesis import given
from hypothesis import strategies as st

from briefing.check.dates.ahead import plans_of
from briefing.check.dates.calendar import Told, dates_of
from briefing.check.dates.compare import Fit, fit
from briefing.check.dates.lengths import reckoned, single_steps, step
from briefing.check.dates.span import Span, shown, span
from briefing.check.dates.tenses import done_verbs, tokens_of
from briefing.model.edtf import Relation, parse_edtf

DAYS = st.dates(datetime.date(1800, 1, 1), datetime.date(2100, 12, 31))
TUESDAY = datetime.date(2026, 5, 19)


def told(edtf: str, relation: str = "on") -> Told:
    return Told(0, 0, edtf, span(edtf), relation, "date", "", None, ())


@given(DAYS)
def test_a_date_carries_itself_and_what_is_coarser(day: datetime.date) -> None:
    iso = day.isoformat()
    for coarser in (iso, iso[:7], iso[:4], f"{iso[:3]}X", f"{iso[:2]}XX"):
        assert fit(told(coarser), told(iso)) is Fit.CARRIED


@given(DAYS)
def test_what_is_finer_is_not_carried(day: datetime.date) -> None:
    iso = day.isoformat()
    for coarser in (iso[:7], iso[:4], f"{iso[:3]}X"):
        assert fit(told(iso), told(coarser)) is Fit.FINER


@given(DAYS, DAYS)
def test_another_day_is_another_date(day: datetime.date, other: datetime.date) -> None:
    expected = Fit.CARRIED if day == other else Fit.OTHER
    assert fit(told(day.isoformat()), told(other.isoformat())) is expected


def test_about_and_part_of_a_month() -> None:
    [march, early, late] = dates_of(
        "in March 2026, in early March 2026, in late March 2026", TUESDAY, "en"
    )
    assert fit(march, early) is Fit.CARRIED
    assert fit(early, march) is Fit.FINER
    assert fit(early, late) is Fit.OTHER
    assert fit(early, told("2026-03-04")) is Fit.CARRIED
    assert fit(late, told("2026-03-04")) is Fit.OTHER
    assert fit(told("2026-05-05"), told("2026-05-05~")) is Fit.FINER
    assert fit(told("2026-05-06~"), told("2026-05-05~")) is Fit.CARRIED
    assert fit(told("2026-04-05~"), told("2026-05-05~")) is Fit.OTHER


def test_before_and_after_are_not_the_same() -> None:
    assert fit(told("2010", "before"), told("2010", "after")) is Fit.TURNED
    assert fit(told("2010", "before"), told("2010", "by")) is Fit.CARRIED


def test_dates_are_shown_as_people_write_them() -> None:
    for edtf, words in (
        ("2021-08-26", "26 August 2021"),
        ("2015-21", "spring 2015"),
        ("199X", "the 1990s"),
        ("2021-06~", "about June 2021"),
        ("2014/2021-08", "2014 to August 2021"),
        ("2014/..", "2014 and later"),
    ):
        assert shown(parse_edtf(edtf)) == words
    assert shown(parse_edtf("2026-05-31"), Relation.BY) == "by 31 May 2026"


def test_a_length_of_time_counts_from_a_date() -> None:
    vote = span("2026-05-03")
    assert vote
    forty = step("P40D", "within ", " of the vote")
    assert forty
    assert reckoned(_day("2026-06-12"), [forty], [(0, vote)], [])
    assert not reckoned(_day("2026-06-20"), [forty], [(0, vote)], [])
    assert step("P40D", "a trial of ", " in Lenn") is None
    later = list(single_steps("and a year later"))
    assert reckoned(_day("2015"), later, [(0, _day("2014"))], [])
    assert not reckoned(_day("2013"), later, [(0, _day("2014"))], [])


def _day(edtf: str) -> Span:
    found = span(edtf)
    assert found
    return found


def test_what_lies_ahead_and_what_is_done() -> None:
    tokens = tokens_of("The club sold its striker and hopes to sign a new one.")
    assert [verb.text for verb in done_verbs(tokens)] == ["sold"]
    assert [(plan.word, plan.verb) for plan in plans_of(tokens)] == [("hopes to sign", "sign")]


def test_endless_plans_are_read_in_time() -> None:
    start = time.perf_counter()
    tokens = tokens_of("it plans to buy " * 250)
    assert len(list(plans_of(tokens))) == 250
    assert time.perf_counter() - start < 2
