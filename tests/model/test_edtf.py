import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model.edtf import (
    EdtfDate,
    EdtfInterval,
    Precision,
    Relation,
    earliest,
    latest,
    parse_edtf,
    sort_key,
)


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2021", Precision.YEAR, (2021, 1, 1), (2021, 12, 31)),
        ("2021-XX", Precision.YEAR, (2021, 1, 1), (2021, 12, 31)),
        ("2021-02", Precision.MONTH, (2021, 2, 1), (2021, 2, 28)),
        ("2020-02", Precision.MONTH, (2020, 2, 1), (2020, 2, 29)),
        ("1900-02", Precision.MONTH, (1900, 2, 1), (1900, 2, 28)),
        ("2021-08-XX", Precision.MONTH, (2021, 8, 1), (2021, 8, 31)),
        ("2021-08-26", Precision.DAY, (2021, 8, 26), (2021, 8, 26)),
        ("2015-21", Precision.SEASON, (2015, 3, 1), (2015, 5, 31)),
        ("2015-24", Precision.SEASON, (2015, 12, 1), (2016, 2, 29)),
        ("199X", Precision.DECADE, (1990, 1, 1), (1999, 12, 31)),
        ("18XX", Precision.CENTURY, (1800, 1, 1), (1899, 12, 31)),
        ("-0044-03-15", Precision.DAY, (-44, 3, 15), (-44, 3, 15)),
    ],
)
def test_a_date_spans_what_it_can_mean(text, precision, first, last):
    date = parse_edtf(text)
    assert isinstance(date, EdtfDate)
    assert date.precision == precision
    assert (earliest(date), latest(date)) == (first, last)


@pytest.mark.parametrize(
    ("mark", "uncertain", "approximate"),
    [("?", True, False), ("~", False, True), ("%", True, True)],
)
def test_marks(mark, uncertain, approximate):
    date = parse_edtf("2015-21" + mark)
    assert isinstance(date, EdtfDate)
    assert (date.uncertain, date.approximate) == (uncertain, approximate)


@pytest.mark.parametrize("text", ["2014/..", "2014/", "../2014", "/2014"])
def test_an_interval_may_be_open_at_one_end(text):
    date = parse_edtf(text)
    assert isinstance(date, EdtfInterval)
    assert (date.start is None) != (date.end is None)
    assert (earliest(date) is None) == (date.start is None)
    assert (latest(date) is None) == (date.end is None)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not a date"),
        ("May 2021", "write 2021, 2021-08"),
        ("2021-13", "no month 13"),
        ("2021-00", "no month 00"),
        ("2021-02-29", "28 days"),
        ("2021-08-00", "31 days"),
        ("2021-21-01", "a day in a season"),
        ("2021-XX-05", "a month that is not known"),
        ("199X-05", "a year that is not known"),
        ("../..", "neither start nor end"),
        ("2021/2020", "ends before it starts"),
        ("2021/2022/2023", "more than one"),
        ("2021-Q1", "not a date"),
        ("Y170000002", "not a date"),
        ("2021-08-26T10:00:00", "not a date"),
        ("２０２１", "not a date"),
        ("2021-08-26\n", "not a date"),
    ],
)
def test_what_is_no_date_is_refused_with_what_would_be_right(text, reason):
    with pytest.raises(ValueError, match=reason):
        parse_edtf(text)


def test_a_timeline_reads_downwards():
    """Before X above X, coarse before fine, "by" and "after" below all that lies inside."""
    order = [
        ("1988", Relation.ON),
        ("2014", Relation.BEFORE),
        ("2014", Relation.ON),
        ("2014-03", Relation.ON),
        ("2014-12-31", Relation.ON),
        ("2014", Relation.AFTER),
        ("2015", Relation.ON),
        ("2015-21", Relation.ON),
        ("2015-03", Relation.ON),
        ("2015-03-02", Relation.ON),
        ("2021-01/2021-04", Relation.THROUGHOUT),
        ("2021-08", Relation.ON),
        ("2021-08-26", Relation.BEFORE),
        ("2021-08-26", Relation.ON),
        ("2021-08-26", Relation.BY),
    ]
    keys = [sort_key(parse_edtf(text), relation) for text, relation in order]
    assert keys == sorted(keys)


@given(st.dates(min_value=datetime.date(1, 1, 1)), st.sampled_from(["", "?", "~", "%"]))
def test_every_calendar_day_is_itself(day, mark):
    date = parse_edtf(day.isoformat() + mark)
    assert earliest(date) == latest(date) == (day.year, day.month, day.day)


@given(st.text(alphabet="0123456789-/X?~%. ", max_size=24))
def test_any_text_is_a_date_with_ordered_bounds_or_a_value_error(text):
    try:
        date = parse_edtf(text)
    except ValueError:
        return
    first, last = earliest(date), latest(date)
    assert first is None or last is None or first <= last
    assert sort_key(date, Relation.BEFORE) <= sort_key(date, Relation.BY)
