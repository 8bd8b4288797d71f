"""Expressions of time in sentences of our own, each with the value an editor would give it."""

import datetime

import pytest

from briefing.dates import DateExpression, find_dates
from briefing.model.edtf import parse_edtf

PUBLISHED = datetime.date(2021, 8, 26)  # a Thursday


def only(text: str, reference: datetime.date | None = PUBLISHED) -> DateExpression:
    """The one expression in a sentence that fixes a date."""
    dated = [found for found in find_dates(text, reference) if found.edtf is not None]
    assert len(dated) == 1, dated
    return dated[0]


def test_a_date_before_a_sudden_event_is_past() -> None:
    august = datetime.date(2024, 8, 8)
    assert only("She was hurt in the Oct. 7 attack.", august).edtf == "2023-10-07"
    assert only("Sales begin before the Oct. 7 fair.", august).edtf == "2024-10-07"


def test_a_weekday_that_something_is_ahead_of_is_to_come() -> None:
    assert only("She has built a lead ahead of Friday's vote.").edtf == "2021-08-27"


@pytest.mark.parametrize(
    "text",
    [
        "The Vision 2030 plan was signed.",
        "Expo 2020 drew crowds.",
        "Roads are closed from 1530.",
        "Gates open at 1800 and shut by 2100 GMT.",
    ],
)
def test_numbers_of_names_and_clocks_are_no_years(text: str) -> None:
    assert not [found for found in find_dates(text, PUBLISHED) if found.edtf]


def test_years_of_old_centuries_stay_years() -> None:
    found = find_dates("He ruled from 1530 to 1556 and died in 1558.", PUBLISHED)
    assert [one.edtf for one in found] == ["1530/1556", "1558"]


def test_nothing_is_counted_from_a_decade() -> None:
    text = (
        "They fought from 1939 to 1945. In the early 2010s peace came. Seven years later it broke."
    )
    assert find_dates(text, PUBLISHED)[-1].edtf is None


EXPLICIT = [
    ("The bridge fell on September 11, 2001, after rain.", "September 11, 2001", "2001-09-11"),
    ("It opened on 11 September 2001.", "11 September 2001", "2001-09-11"),
    ("It opened on the 3rd of May 1998.", "the 3rd of May 1998", "1998-05-03"),
    ("It opened on Thursday, Aug. 19, 2021.", "Thursday, Aug. 19, 2021", "2021-08-19"),
    ("Logged 2001-09-11 at the gate.", "2001-09-11", "2001-09-11"),
    ("Logged 9/11/2001 at the gate.", "9/11/2001", "2001-09-11"),
    ("Logged 25/11/2001 at the gate.", "25/11/2001", "2001-11-25"),
    ("Logged 25.11.2001 at the gate.", "25.11.2001", "2001-11-25"),
    ("The mine closed in March 1987.", "March 1987", "1987-03"),
    ("The mine closed in 1987.", "1987", "1987"),
    ("It grew in the 1990s.", "the 1990s", "199X"),
    ("It grew in the early 1990s.", "the early 1990s", "199X"),
    ("It grew in the nineteenth century.", "the nineteenth century", "18XX"),
    ("They met in the spring of 2015.", "the spring of 2015", "2015-21"),
    ("They met in winter 2016.", "winter 2016", "2016-24"),
    ("Sales rose in the third quarter of 2019.", "the third quarter of 2019", "2019-07/2019-09"),
    ("Sales rose in Q3 2019.", "Q3 2019", "2019-07/2019-09"),
    ("The dam was begun in early 2003.", "early 2003", "2003"),
    ("The city fell in 490 BC.", "490 BC", "-0489"),
    ("Growth slowed in the last quarter of 2023.", "the last quarter of 2023", "2023-10/2023-12"),
    ("It was the year 2000.", "the year 2000", "2000"),
    ("Saved at 2021-08-26T10:30:00Z.", "2021-08-26T10:30:00Z", "2021-08-26"),
    ("On Christmas Day 2022 it snowed.", "Christmas Day 2022", "2022-12-25"),
    ("It was in fashion in the '90s.", "the '90s", "199X"),
    ("Results for fiscal 2023 were poor.", "fiscal 2023", "2023~"),
]


@pytest.mark.parametrize(("text", "expression", "edtf"), EXPLICIT)
def test_explicit_dates(text: str, expression: str, edtf: str) -> None:
    found = only(text)
    assert (found.text, found.edtf, found.anchor) == (expression, edtf, None)


AGAINST_PUBLICATION = [
    ("The minister resigned on Thursday.", "2021-08-26", "on"),
    ("The minister resigned on Tuesday.", "2021-08-24", "on"),
    ("The court will rule on Tuesday.", "2021-08-31", "on"),
    ("The court ruled last Thursday.", "2021-08-19", "on"),
    ("The court sits next Friday.", "2021-08-27", "on"),
    ("The minister resigned yesterday.", "2021-08-25", "on"),
    ("Crowds gathered tonight.", "2021-08-26", "on"),
    ("The ferry sank two weeks ago.", "2021-08-12~", "within"),
    ("The ferry sank three days ago.", "2021-08-23", "on"),
    ("The ferry sank two months ago.", "2021-06", "within"),
    ("The ferry sank a decade ago.", "201X", "within"),
    ("The law was passed last year.", "2020", "within"),
    ("The law was passed earlier this month.", "2021-08", "within"),
    ("The law was passed this week.", "2021-08-23/2021-08-29", "within"),
    ("The law was passed over the weekend.", "2021-08-21/2021-08-22", "within"),
    ("A May car bombing killed two.", "2021-05", "within"),
    ("Two bridges collapsed in October.", "2020-10", "within"),
    ("A vote is planned for October.", "2021-10", "within"),
    ("According to a July 15 report, it failed.", "2021-07-15", "on"),
    ("Heavy rain fell on Aug. 9.", "2021-08-09", "on"),
    ("The first ship left in mid-August.", "2021-08", "within"),
    ("It happened in June last year.", "2020-06", "within"),
    ("It happened on Monday of last week.", "2021-08-16", "on"),
    ("It opened last summer.", "2020-22", "within"),
    ("Members of the United Nations met on Monday.", "2021-08-23", "on"),
    ("The court looked again at Monday's ruling.", "2021-08-23", "on"),
    ("They could leave as soon as Tuesday.", "2021-08-31", "on"),
    ("They hope it ended with the attack of July 7.", "2021-07-07", "on"),
    ("In July 26 people drowned.", "2021-07", "within"),
    ("It is due by the end of the month.", "2021-08", "by"),
    ("The truce expires on Friday.", "2021-08-27", "on"),
    ("Rain fell in the week of July 5.", "2021-07-05/2021-07-11", "within"),
    ("They agreed a week ago Friday.", "2021-08-20", "on"),
    ("On Friday, when plans for a dam fell through, it rained.", "2021-08-20", "on"),
    ("The firm plans to open on Friday.", "2021-08-27", "on"),
    ("Ten people died in the last week.", "2021-08-19~/2021-08-26", "within"),
    ("In a June UN report, it counted nine.", "2021-06", "within"),
    ("The talks stalled, and on Sunday they will resume.", "2021-08-29", "on"),
    ("It began more than two years ago.", "2019~", "within"),
    ("Last year's May offensive failed.", "2020-05", "within"),
    ("She said she might resign in October.", "2021-10", "within"),
    ("The Sunday Times reported it on Sunday.", "2021-08-22", "on"),
    ("It lost members over the past year.", "2020~/2021-08-26", "within"),
    ("Nobody will build it in the current year.", "2021", "within"),
]


@pytest.mark.parametrize(("text", "edtf", "relation"), AGAINST_PUBLICATION)
def test_dates_counted_from_the_publication(text: str, edtf: str, relation: str) -> None:
    found = only(text)
    assert (found.edtf, found.relation) == (edtf, relation)
    assert found.anchor == "2021-08-26"
    assert "publication date 2021-08-26" in found.reason


RELATIONS = [
    ("The troops will be gone by August 31.", "2021-08-31", "by"),
    ("Before 2014 they were students.", "2014", "before"),
    ("They fled after May 2015.", "2015-05", "after"),
    ("As of 20 August 2021 the count stood at nine.", "2021-08-20", "as_of"),
    ("They have fought since 2014.", "2014/..", "within"),
    ("They fought until June 2016.", "../2016-06", "throughout"),
    ("They fought throughout 2016.", "2016", "throughout"),
    ("Attacks rose in the first four months of 2021.", "2021-01/2021-04", "throughout"),
    ("Prices fell in the last two months of 2020.", "2020-11/2020-12", "throughout"),
    ("It fell between March and May.", "2021-03/2021-05", "within"),
    ("It fell between March and May 2015.", "2015-03/2015-05", "within"),
    ("He governed from 1994 to 1999.", "1994/1999", "throughout"),
    ("He governed (1994–1999) from the coast.", "1994/1999", "within"),
    ("They met on August 20-22, 2019.", "2019-08-20/2019-08-22", "within"),
    ("It rained over the past two weeks.", "2021-08-12~/2021-08-26", "within"),
]


@pytest.mark.parametrize(("text", "edtf", "relation"), RELATIONS)
def test_relations(text: str, edtf: str, relation: str) -> None:
    found = only(text)
    assert (found.edtf, found.relation) == (edtf, relation)


AGAINST_THE_TEXT = [
    ("A May car bombing killed two. A month later, a farm was raided.", "2021-06", "2021-05"),
    ("The dam broke on 3 June 2019. The following day, aid came.", "2019-06-04", "2019-06-03"),
    ("The dam broke on 3 June 2019. The next morning, aid came.", "2019-06-04", "2019-06-03"),
    ("The dam broke on 3 June 2019. Two days earlier it held.", "2019-06-01", "2019-06-03"),
    ("They marched in the spring of 2015. At the time, few cared.", "2015-21~", "2015-21"),
    ("They won in 2011. That year the harvest failed.", "2011", "2011"),
    ("They won in 2011. In June of that year it rained.", "2011-06", "2011"),
    (
        "It counted 7 raids in the first four months of 2021, up from the same period last year.",
        "2020-01/2020-04",
        "2021-04",
    ),
]


@pytest.mark.parametrize(("text", "edtf", "anchor"), AGAINST_THE_TEXT)
def test_dates_counted_from_an_earlier_date(text: str, edtf: str, anchor: str) -> None:
    found = [item for item in find_dates(text, PUBLISHED) if item.edtf is not None][-1]
    assert (found.edtf, found.anchor) == (edtf, anchor)


def test_two_days_after_a_month_is_no_finer_than_the_month() -> None:
    found = find_dates("They landed in May 2015. Two days later they left.", PUBLISHED)[-1]
    assert found.edtf == "2015-05~"


def test_a_narrative_counts_from_its_own_dates() -> None:
    text = (
        "In June 1811 the fleet sailed. In August it reached the cape. On 4 September 1811 a storm "
        "sank two ships. By December 1811 only nine were left. In 1812 the admiral died. "
        "In May his son took command."
    )
    values = [found.edtf for found in find_dates(text, PUBLISHED)]
    assert values == ["1811-06", "1811-08", "1811-09-04", "1811-12", "1812", "1812-05"]


def test_last_year_in_a_recent_narrative_is_the_writers() -> None:
    text = (
        "It was founded in 1988. In 1994 it split. In 2001 it grew. In 2011 it fought. In 2017 it "
        "lost a town. Last year it won it back."
    )
    assert find_dates(text, PUBLISHED)[-1].edtf == "2020"


def test_without_a_publication_date_the_text_has_only_itself() -> None:
    assert find_dates("It fell on Tuesday.", None)[0].edtf is None
    assert find_dates("It fell on Tuesday.", None)[0].timex == "XXXX-WXX-2"
    found = find_dates("War came in June 1811. In August peace came.", None)
    assert [item.edtf for item in found] == ["1811-06", "1811-08"]


NO_DATES = [
    "Some 1,500 people came.",
    "He told The New York Times so.",
    "Every hero needs a new day.",
    "She may march if they may.",
    "May I ask why?",
    "He read it in the Sun.",
    "It came second.",
    "The 22-year-old won; she is 30 years old.",
    "The score was 3-2, then 21-14.",
    "Call 202-555-2001.",
    "Watch USA Today and This Week.",
    "The March to the sea began.",
    "Ten days later the army withdrew; a day earlier, it had stayed.",
    "He met June Smith on Black Friday half a century ago.",
    "He is in his 70s, and 1990 of them left.",
    "It cost $2000 and 1990 people paid.",
    "Prices rose 12 percent to 2021 dollars.",
    "April Jones met August Wilson.",
    "They spring into action and fall down.",
    "A march on the capital was banned.",
    "He led the first half.",
    "Version 1.2.10 has 2100 files; room 1984 is free.",
    "Flight 2001 was late.",
    "On 31 June 2021 and 2021-13-45 nothing is.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date(text: str) -> None:
    dated = [found for found in find_dates(text, PUBLISHED) if found.edtf is not None]
    assert [found for found in dated if found.edtf not in ("2021", "2021-06")] == []


LENGTHS_AND_SETS = [
    ("It lasted three years.", "duration", "P3Y"),
    ("It lasted several days.", "duration", "PXD"),
    ("A two-week truce held.", "duration", "P2W"),
    ("They meet every Tuesday.", "set", "XXXX-WXX-2"),
    ("They meet every month.", "set", "P1M"),
    ("They now agree.", "date", "PRESENT_REF"),
]


@pytest.mark.parametrize(("text", "kind", "timex"), LENGTHS_AND_SETS)
def test_lengths_and_repeated_times_have_no_date(text: str, kind: str, timex: str) -> None:
    (found,) = find_dates(text, PUBLISHED)
    assert (found.kind, found.timex, found.edtf) == (kind, timex, None)


TIMES = [
    ("It struck at 10:35 a.m. on Thursday.", "2021-08-26T10:35"),
    ("It struck Thursday at 9 p.m.", "2021-08-26T21:00"),
    ("It struck on Tuesday morning.", "2021-08-24TMO"),
    ("It struck on the night of 20 June 2019.", "2019-06-20TNI"),
    ("It struck last night.", "2021-08-25TNI"),
]


@pytest.mark.parametrize(("text", "timex"), TIMES)
def test_times_of_day(text: str, timex: str) -> None:
    found = only(text)
    assert (found.kind, found.timex, found.edtf) == ("time", timex, timex[:10])


def test_no_break_spaces_separate_and_offsets_stay_true() -> None:
    text = "Gone by August\u00a031,\u00a02021 🙂 or by 1\u00a0May\u00a02022."
    found = find_dates(text, PUBLISHED)
    assert [item.edtf for item in found] == ["2021-08-31", "2022-05-01"]
    assert all(text[item.start : item.end] == item.text for item in found)


def test_a_year_in_passing_does_not_move_a_narrative() -> None:
    text = (
        "In 1811 the fleet sailed. In 1812 it returned. In June 1813 peace came. On 3 July 1813 "
        "the port (rebuilt 1902) opened. In August the king died."
    )
    assert find_dates(text, PUBLISHED)[-1].edtf == "1813-08"


def test_numbers_in_no_year_form_are_left_alone() -> None:
    values = [item.edtf for item in find_dates("From 1994-1999, call 555-2001.", PUBLISHED)]
    assert values == ["1994/1999"]


def test_a_paragraph_ends_an_expression() -> None:
    values = [item.edtf for item in find_dates("It came in May\n\n2015 was wet.", PUBLISHED)]
    assert values == ["2021-05", "2015"]


def test_a_background_passage_inside_news_keeps_its_year() -> None:
    text = "The mayor resigned on Tuesday.\n\nHe was elected in 2009. In June he sold the port."
    assert [item.edtf for item in find_dates(text, PUBLISHED)] == ["2021-08-24", "2009", "2009-06"]


@pytest.mark.parametrize("text", [row[0] for row in EXPLICIT + AGAINST_PUBLICATION + RELATIONS])
def test_every_value_is_edtf_the_model_reads(text: str) -> None:
    for found in find_dates(text, PUBLISHED):
        if found.edtf is not None:
            parse_edtf(found.edtf)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Schools stay closed until Friday.", "../2024-09-06"),
        ("The council wants an answer by Friday.", "2024-09-06"),
        ("Palace gates reopen Friday.", "2024-09-06"),
        ("Palace tours on Friday.", "2024-08-30?"),
        ("The gates reopened on Friday.", "2024-08-30"),
        ("The gates will reopen on Friday.", "2024-09-06"),
        ("The mayor is here on Tuesday.", "2024-09-03"),
    ],
)
def test_a_weekday_that_no_verb_places_is_uncertain(text: str, edtf: str) -> None:
    (found,) = find_dates(text, datetime.date(2024, 9, 3))
    assert found.edtf == edtf
