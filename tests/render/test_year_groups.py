from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.model.briefing import Event
from briefing.render.timeline import GROUP_FROM, group_by_year, split_dated


def events(*dates):
    return [
        Event.model_validate(
            {"id": f"e{i}", "text": "t", "date": date if isinstance(date, dict) else {"edtf": date}}
            if date
            else {"id": f"e{i}", "text": "t"}
        )
        for i, date in enumerate(dates)
    ]


def grouped(*dates):
    dated, _ = split_dated(events(*dates))
    return [(group.first, group.last, len(group.rows)) for group in group_by_year(dated)]


def test_rows_come_in_order_of_time_and_undated_ones_apart():
    dated, undated = split_dated(
        events(
            "2021", None, {"edtf": "2014", "relation": "before"}, "2014", "2021-05", "2020-12-31"
        )
    )
    assert [index for index, _ in dated] == [2, 3, 5, 0, 4]
    assert [index for index, _ in undated] == [1]


def test_ties_keep_the_order_of_the_model():
    dated, _ = split_dated(events("2021-05-01", "2021-05-01", "2021-05-01"))
    assert [index for index, _ in dated] == [0, 1, 2]


def test_short_timeline_is_one_table():
    assert grouped("2001", "2002", "2003") == [(2001, 2003, 3)]


def test_no_dates_no_table():
    assert grouped(None, None) == []


def test_years_with_many_rows_stand_alone_and_few_are_merged():
    years = ["1988", "2001", "2014", "2015", *["2020"] * 4, *["2021"] * 5]
    assert grouped(*years) == [(1988, 2015, 4), (2020, 2020, 4), (2021, 2021, 5)]


def test_one_year_is_one_group():
    assert grouped(*["2021"] * 12) == [(2021, 2021, 12)]


def test_row_before_the_first_year_opens_the_group():
    dated, _ = split_dated(
        events({"edtf": "2014", "relation": "before"}, *["2021"] * 8, "2014", "2015")
    )
    groups = group_by_year(dated)
    assert [group.open_start for group in groups] == [True, False]


@given(st.lists(st.integers(1900, 1930), max_size=40))
def test_groups_keep_every_row_in_order(years):
    dated, _ = split_dated(events(*map(str, years)))
    groups = group_by_year(dated)
    assert [row for group in groups for row in group.rows] == list(dated)
    assert all(group.first <= group.last for group in groups)
    assert all(a.last < b.first for a, b in pairwise(groups))


@given(st.lists(st.integers(1900, 1930), min_size=GROUP_FROM, max_size=40))
def test_no_group_of_one_or_two_rows_where_it_can_be_avoided(years):
    dated, _ = split_dated(events(*map(str, years)))
    assert all(len(group.rows) >= 3 for group in group_by_year(dated))


def test_thousands_of_rows_in_a_moment():
    years = [str(1000 + i // 10) for i in range(3000)]
    assert sum(rows for _, _, rows in grouped(*years)) == 3000
