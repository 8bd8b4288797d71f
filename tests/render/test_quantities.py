import pytest

from briefing.model.briefing import Figure
from briefing.render.language import load_language
from briefing.render.numbers import display_quantity


def shown(language="en", **quantity):
    figure = Figure(id="f", text="what it counts", **quantity)
    return display_quantity(figure, load_language(language)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        ({"low": 500, "high": 1500, "unit": "fighters"}, "500–1,500 fighters"),
        ({"low": 8000, "high": 10000}, "8,000–10,000"),
        ({"value": 77, "unit": "attacks"}, "77 attacks"),
        ({"value": 3.0, "unit": "times"}, "3 times"),
        ({"value": 0}, "0"),
        ({"value": 2.75}, "2.75"),
        ({"value": 45, "unit": "%"}, "45%"),
        ({"value": 45, "unit": "percent"}, "45%"),
        ({"words": "scores", "unit": "of people"}, "“scores” of people"),
        ({"words": "dozens"}, "“dozens”"),
        ({"value": 6200000}, "6.2 million"),
        ({"value": 6200000.0, "unit": "tonnes"}, "6.2 million tonnes"),
        ({"value": 1250000000, "unit": "US dollars"}, "1.25 billion US dollars"),
        ({"value": 6200000, "unit": "km"}, "6,200,000 km"),
        ({"value": 6214000, "unit": "people"}, "6,214,000 people"),
        ({"value": 999999}, "999,999"),
        ({"low": 1200000, "high": 1500000, "unit": "people"}, "1.2–1.5 million people"),
        ({"low": 800000, "high": 1500000, "unit": "people"}, "800,000–1,500,000 people"),
        ({"low": 900000000, "high": 1200000000}, "900–1,200 million"),
        ({"value": 0.00012}, "0.00012"),
    ],
)
def test_english(quantity, text):
    assert shown(**quantity) == text


@pytest.mark.parametrize(("language", "text"), [("de", "1.234,5"), ("fr", "1\u202f234,5")])
def test_separators_follow_the_language(language, text):
    assert shown(language, value=1234.5) == text


def test_percent_sign_stands_apart_in_german():
    assert shown("de", value=45, unit="%") == "45 %"


@pytest.mark.parametrize(
    ("language", "quantity", "text"),
    [
        ("de", {"value": 6200000, "unit": "Tonnen"}, "6,2 Millionen Tonnen"),
        ("de", {"value": 1000000, "unit": "Menschen"}, "1 Million Menschen"),
        ("de", {"value": 2500000000}, "2,5 Milliarden"),
        ("fr", {"value": 6200000, "unit": "tonnes"}, "6,2 millions de tonnes"),
        ("fr", {"value": 1500000, "unit": "habitants"}, "1,5 million d’habitants"),
        ("fr", {"value": 3000000000, "unit": "euros"}, "3 milliards d’euros"),
        ("fr", {"low": 1500000, "high": 2000000}, "1,5 à 2 millions"),
    ],
)
def test_millions_in_other_languages(language, quantity, text):
    assert shown(language, **quantity) == text
