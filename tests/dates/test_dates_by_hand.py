"""What an analyst would try by hand: one sentence, one date, with its relation and its reason."""

import datetime
from pathlib import Path

import pytest

from briefing import find_dates
from briefing.model.edtf import parse_edtf

PUBLISHED = datetime.date(2021, 8, 26)  # a Thursday

TABLE = Path(__file__).with_name("by_hand.txt").read_text(encoding="utf-8").splitlines()
BY_HAND = [line.split(" | ") for line in TABLE if not line.startswith("#")]


@pytest.mark.parametrize(("text", "expression", "edtf", "relation", "reason"), BY_HAND)
def test_dates_tried_by_hand(
    text: str, expression: str, edtf: str, relation: str, reason: str
) -> None:
    (found,) = [one for one in find_dates(text, PUBLISHED) if one.edtf is not None]
    assert (found.text, found.edtf, found.relation) == (expression, edtf, relation)
    assert reason in found.reason
    parse_edtf(edtf)


NO_DATES = [
    'Some 1,500 people came and 2,021 left.',
    'He reads The New York Times and The Sunday Times.',
    'She is 21 and he is 45 years old; the 8-month-old slept.',
    'They won 3-2, 21-14 and 6-4.',
    'Call 0800 2021 1999 or 202-555-2001 or +1 2021 555.',
    'Use version 2.0.21 of Python 3.11 and Windows 2000.',
    'Use version 3.10.2020.1 of the program.',
    'It cost $2,021, €1999 and 2000 dollars.',
    'ISBN 978-3-16-148410-0.',
    'He may march on the capital.',
    'Theresa May met April Jones in Paris.',
    'May and Macron met.',
    'March madness began.',
    'The march began in the west.',
    'He was second to none in the second division.',
    'It took a second and a minute.',
    'He ran the 100 metres in 9.58 seconds.',
    'The ratio was 2:1 and 16:9.',
    'The road is 1984 metres long.',
    'Room 2020 and Flight 1999 and Route 66.',
    'About 1900 soldiers and 2000 police came.',
    'Resolution 1973 was passed; article 2020 was not.',
    'They spring to their feet.',
    'Spring water is cold.',
    'Easter Island has statues.',
    'Christmas Island is far.',
    'Good Friday Agreement was signed.',
    'He is in his early 20s.',
    'They were all in their thirties.',
    'The company Sun sold to Mon Repos.',
    'Sat in the sun, he wed Mary.',
    'The 2,000-year-old temple fell.',
    'Boeing 1900 and Audi 2000 models.',
    'Augusta, June Brown, and Julius Caesar came.',
    'At 1600 Pennsylvania Avenue he lives.',
    'The Ides were dark.',
    'The first day is the hardest.',
    'One day he will win.',
    'It is the worst in living memory.',
    'Week in, week out.',
    'Day of the Dead and Groundhog Day.',
    '24/7 service.',
    '7/10 people like it.',
    'The 1/2 mark was met.',
    'He scored 1,999 points in 2,020 games.',
    'The index closed at 2021.50 points.',
    'Temperatures hit 20s and 30s.',
    'They sank U-1999.',
    'Black Friday sales rose.',
    'The Tuesday Group met.',
    'They shot a student named Monday Holm.',
    'A decade-long war.',
    'She got 50 cents a day.',
    '12.30 was the score.',
    '9/10 cases were solved.',
    'The 12th man played.',
    'Windows 95 and Fedora 35.',
    'Title 42 and Article 50.',
    'Mach 2.',
    'Mayday, mayday.',
    'She sang on Saturday Night Live.',
    'They grew up in Sunday Creek.',
    'He waited two and a half years and 5 1/2 hours.',
    'In the past it failed, in the future it will not.',
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATES)
def test_numbers_names_and_words_that_are_no_dates(text: str) -> None:
    assert [one for one in find_dates(text, PUBLISHED) if one.edtf is not None] == []


# The text's last expression, counted from what it told before.
IN_CONTEXT = [
    ("He died on June 3, 2020. The following day riots began.", "2020-06-04"),
    ("He died on June 3, 2020. The next morning riots began.", "2020-06-04"),
    ("He died on June 3, 2020. The day before, he spoke.", "2020-06-02"),
    ("He died on June 3, 2020. Three days earlier he spoke.", "2020-05-31"),
    ("He died on June 3, 2020. A month later riots began.", "2020-07"),
    ("He died on June 3, 2020. Two weeks later riots began.", "2020-06-17~"),
    ("He died on June 3, 2020. Earlier that week he spoke.", "2020-06-01/2020-06-07"),
    ("He died on June 3, 2020. Later that year his son died.", "2020"),
    ("He died in June 2020. Later that month his son died.", "2020-06"),
    ("He died in 1995. The previous year he married.", "1994"),
    ("Profit fell in the second quarter from a year earlier.", "2020-04/2020-06"),
    ("In April and June 2020 prices fell.", "2020-06"),
    ("He fell ill on Tuesday, Aug. 24. At 5:34 a.m. he died.", "2021-08-24"),
]


@pytest.mark.parametrize(("text", "edtf"), IN_CONTEXT)
def test_dates_counted_from_what_was_told(text: str, edtf: str) -> None:
    assert find_dates(text, PUBLISHED)[-1].edtf == edtf


def test_a_list_shares_its_year() -> None:
    found = find_dates("In April, May and June 2020 prices fell.", PUBLISHED)
    assert [one.edtf for one in found] == ["2020-04", "2020-05", "2020-06"]


def test_years_of_old_centuries_vouch_for_each_other() -> None:
    found = find_dates("The Convention, 1792, met. The 1793 revolt failed.", PUBLISHED)
    assert [one.edtf for one in found] == ["1792", "1793"]


def test_the_length_before_an_event_is_left_open() -> None:
    (found,) = find_dates("He was shot three days after the vote.", PUBLISHED)
    assert (found.kind, found.edtf, found.timex) == ("duration", None, "P3D")


def test_a_run_of_days_has_parts() -> None:
    (found,) = find_dates("The fair is on May 4 and 5, 2022.", PUBLISHED)
    assert [(part.text, part.timex) for part in found.parts] == [
        ("May 4", "2022-05-04"),
        ("5, 2022", "2022-05-05"),
    ]


def test_a_look_away_from_a_story_does_not_move_it() -> None:
    text = (
        "In 1811 the fleet sailed. It reached the cape in May 1811. On 3 June 1811, in what a "
        "book of 1902 called folly, two ships sank. In July the king died. "
        "Peace came in 1812. War came in 1813."
    )
    values = [one.edtf for one in find_dates(text, PUBLISHED)]
    assert values[4] == "1811-07"


def test_a_language_the_engine_does_not_know_is_refused() -> None:
    from briefing.dates import find_dates as find
    from briefing.errors import BriefingError

    with pytest.raises(BriefingError):
        find("It was on 3 May.", PUBLISHED, language="tlh")
