import pytest

from briefing.model.edtf import Relation
from briefing.render.dates import DateWords
from briefing.render.language import load_language


def shown(edtf, relation="on", *, language="en", **more):
    words = DateWords(load_language(language))
    return words.show(edtf, Relation(relation), **more).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("edtf", "relation", "text"),
    [
        ("2021-08-26", "on", "26 August 2021"),
        ("2021-06", "on", "June 2021"),
        ("2021-06", "within", "June 2021"),
        ("2017", "on", "2017"),
        ("2015-21", "on", "Spring 2015"),
        ("2015-24", "on", "Winter 2015"),
        ("199X", "on", "1990s"),
        ("19XX", "on", "1900–1999"),
        ("0476", "on", "476"),
        ("-0043", "on", "44 BC"),
        ("2021-01/2021-04", "throughout", "January–April 2021"),
        ("2021-08-12/2021-08-15", "throughout", "12–15 August 2021"),
        ("2021-07-30/2021-08-02", "throughout", "30 July – 2 August 2021"),
        ("2020-12-30/2021-01-02", "on", "30 December 2020 – 2 January 2021"),
        ("2014/2016", "throughout", "2014–2016"),
        ("2014/2021-08", "within", "Between 2014 and August 2021"),
        ("2021-01/2021-04", "within", "Between January and April 2021"),
        ("2021-06~", "on", "About June 2021"),
        ("2021-08-12~", "on", "About 12 August 2021"),
        ("2014?", "on", "2014 (date uncertain)"),
        ("2014%", "on", "About 2014 (date uncertain)"),
        ("2014", "before", "Before 2014"),
        ("2014", "after", "After 2014"),
        ("2021-06~", "before", "Before about June 2021"),
        ("2021-07-15", "as_of", "As of 15 July 2021"),
        ("2021", "throughout", "Throughout 2021"),
        ("2014/..", "on", "Since 2014"),
        ("2014/..", "within", "2014 or later"),
        ("../2014", "within", "2014 or earlier"),
        ("../2014", "before", "Before 2014"),
        ("../2014", "throughout", "Until 2014"),
        ("2021-03/2021-03", "on", "March 2021"),
    ],
)
def test_english_forms(edtf, relation, text):
    assert shown(edtf, relation) == text


def test_plan_is_marked():
    assert shown("2021-08-31", "by", planned=True) == "By 31 August 2021 (planned)"


@pytest.mark.parametrize(
    ("day", "third"),
    [(1, "Early August"), (10, "Early August"), (12, "Mid-August"), (21, "Late August")],
)
def test_relative_expression_prints_no_finer_than_a_third_of_the_month(day, third):
    text = shown(f"2021-08-{day:02}~", expression="two weeks ago")
    assert text == f"{third} 2021 (“two weeks ago”)"


def test_expression_that_names_the_day_keeps_it():
    text = shown("2021-08-12~", expression="around 12 August")
    assert text == "About 12 August 2021 (“around 12 August”)"


def test_expression_is_left_out_when_the_date_is_exact():
    assert shown("2021-08-24", expression="on Tuesday") == "24 August 2021"


@pytest.mark.parametrize(
    ("language", "edtf", "relation", "text"),
    [
        ("de", "2021-08-26", "on", "26. August 2021"),
        ("de", "2015-21", "on", "Frühjahr 2015"),
        ("de", "2021-08-12/2021-08-15", "on", "12.–15. August 2021"),
        ("de", "2021-08-31", "by", "Bis zum 31. August 2021"),
        ("de", "2014", "before", "Vor 2014"),
        ("de", "2014/2021-08", "within", "Zwischen 2014 und August 2021"),
        ("de", "199X", "on", "1990er Jahre"),
        ("fr", "2021-08-01", "on", "1er août 2021"),
        ("fr", "2021-06", "on", "Juin 2021"),
        ("fr", "2014", "before", "Avant 2014"),
        ("fr", "2021-08-31", "before", "Avant le 31 août 2021"),
    ],
)
def test_other_languages(language, edtf, relation, text):
    assert shown(edtf, relation, language=language) == text


def test_day_and_month_stay_on_one_line():
    words = DateWords(load_language("en"))
    assert words.show("2021-08-26") == "26\u00a0August 2021"
