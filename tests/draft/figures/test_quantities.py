"""Numbers: values, ranges and words as the text has them."""

import pytest

from briefing.draft.figures.quantities import Quantity, find_quantities, number


def _only(text: str) -> Quantity:
    (found,) = find_quantities(text)
    return found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,500", 1500), ("2.5 million", 2_500_000), ("twenty-one", 21), ("three hundred", 300),
        ("0.4", 0.4), ("2.3bn", 2_300_000_000), ("12\u00a0000", 12_000),
        ("1.1 trillion", 11 * 10**11),
    ],
)  # fmt: skip
def test_values(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    "text", ["between 500 and 1,500 fighters", "500 to 1,500 fighters", "500–1,500 fighters"]
)
def test_ranges(text: str) -> None:
    found = _only(text)
    assert (found.low, found.high) == (500, 1500)


def test_the_scale_of_a_range_belongs_to_both_ends() -> None:
    found = _only("2 to 3 million people")
    assert (found.low, found.high) == (2_000_000, 3_000_000)


@pytest.mark.parametrize(
    "words",
    ["Scores", "dozens", "hundreds of thousands", "three times as many", "twice as much"],
)
def test_words_stay_words(words: str) -> None:
    found = _only(f"{words} of people" if "as" not in words else f"{words} as before")
    assert found.words == words
    assert found.value is None


def test_units_that_a_number_carries() -> None:
    assert _only("a rise of 3.2 percent").unit == "percent"
    assert _only("it cost €41.5 billion").unit == "euros"
    assert _only("it cost €41.5 billion").value == 41_500_000_000


@pytest.mark.parametrize("text", ["a 100m race", "the A380", "ISO-9001x", "1.2.3.4", "won 12:30"])
def test_what_is_no_quantity(text: str) -> None:
    assert list(find_quantities(text)) == []


def test_a_number_of_100_digits_is_left_alone() -> None:
    assert list(find_quantities("9" * 100 + " ships")) == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("one hundred and twenty men", "en", 120), ("two hundred thousand men", "en", 200_000),
        ("twenty one men", "en", 21), ("Rs 50 crore", "en", 500_000_000),
        ("rund 1.500 Leute", "de", 1500), ("einundzwanzig Leute", "de", 21),
        ("dreihundertfünfzig Leute", "de", 350), ("3,5 Mrd. Euro", "de", 3_500_000_000),
        ("12 000 personnes", "fr", 12_000), ("vingt et un morts", "fr", 21),
        ("quatre-vingt-dix morts", "fr", 90), ("soixante-dix-sept morts", "fr", 77),
        ("trois cents soldats", "fr", 300), ("1,5 million d’euros", "fr", 1_500_000),
    ],
)  # fmt: skip
def test_numbers_of_three_languages(text: str, language: str, value: float) -> None:
    (found,) = find_quantities(text, language)
    assert found.value == value


def test_points_are_not_percent() -> None:
    assert _only("up five percentage points").unit == "percentage points"


@pytest.mark.parametrize("text", ["two dozen men", "a dozen men", "half a dozen men"])
def test_dozens_stay_words(text: str) -> None:
    assert _only(text).words == text.removesuffix(" men")
