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
    ],
)
def test_english(quantity, text):
    assert shown(**quantity) == text


@pytest.mark.parametrize(("language", "text"), [("de", "1.234,5"), ("fr", "1\u202f234,5")])
def test_separators_follow_the_language(language, text):
    assert shown(language, value=1234.5) == text


def test_percent_sign_stands_apart_in_german():
    assert shown("de", value=45, unit="%") == "45 %"
