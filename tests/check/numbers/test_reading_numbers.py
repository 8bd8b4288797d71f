"""Numbers read out of text: every way to write one is one number."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.check.numbers.amount import Amount, Kind
from briefing.check.numbers.read import read

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelt(value: int) -> Iterator[str]:
    """A number below a million in English words."""
    if value >= 1000:
        yield from (*spelt(value // 1000), "thousand")
        value %= 1000
        if not value:
            return
    if value >= 100:
        yield from (ONES[value // 100], "hundred")
        value %= 100
        if not value:
            return
        yield "and"
    if value < 20:
        yield ONES[value]
    else:
        ones = f"-{ONES[value % 10]}" if value % 10 else ""
        yield TENS[value // 10 - 2] + ones


def one(text: str, language: str = "en") -> Amount:
    found = [amount for amount in read(text, language).amounts if amount.kind is not Kind.GROUP]
    (amount,) = found
    return amount


@given(st.integers(2, 999_999))
def test_words_and_digits_are_one_number(value: int) -> None:
    words = " ".join(spelt(value))
    assert one(f"They counted {words} ships.").low == value
    assert one(f"They counted {value:,} ships at sea.").low == value


@given(st.integers(10_000, 9_999_999), st.integers(0, 99))
def test_every_language_groups_digits_in_its_way(value: int, cents: int) -> None:
    number = float(f"{value}.{cents:02}")
    english = f"{value:,}.{cents:02}"
    german = english.translate(str.maketrans(",.", ".,"))
    french = english.translate(str.maketrans(",.", " ,"))
    assert one(f"It cost {english} euros.").low == number
    assert one(f"Es kostete {german} Euro.", "de").low == number
    assert one(f"Cela a coûté {french} euros.", "fr").low == number


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.5 thousand", 1_500),
        ("fifteen hundred", 1_500),
        ("2.4m", 2_400_000),
        ("two and a half million", 2_500_000),
        ("a million and a half", 1_500_000),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("a hundred and fifty", 150),
        ("two hundred and fifty thousand", 250_000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("three dozen", 36),
        ("3bn", 3 * 10**9),
    ],
)
def test_scales(written: str, value: float) -> None:
    assert one(f"They took {written} files along.").low == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Siebenundsiebzig Schiffe warten.", "de", 77),
        ("Zweitausendfünfhundert Menschen kamen.", "de", 2_500),
        ("Es kostet 2,5 Mio. Euro.", "de", 2_500_000),
        ("Quatre-vingt-dix-sept navires attendent.", "fr", 97),
        ("Soixante et onze navires attendent.", "fr", 71),
        ("Ils ont perdu deux cents navires.", "fr", 200),
    ],
)
def test_words_of_other_languages(text: str, language: str, value: float) -> None:
    assert one(text, language).low == value


@pytest.mark.parametrize(
    ("text", "bound", "low", "high", "unit"),
    [
        ("At least another 12 came.", "least", 12, 12, ""),
        ("No more than 12 came.", "most", 12, 12, ""),
        ("12 or more came.", "least", 12, 12, ""),
        ("It lost up to about 5 kilometres.", "most", 5, 5, "km"),
        ("Between €5 and €6 million went.", "", 5e6, 6e6, "EUR"),
        ("It took 600 to 900 million euros.", "", 6e8, 9e8, "EUR"),
        ("A year and a half passed.", "", 1.5, 1.5, "year"),
        ("It fell by half a percentage point.", "", 0.5, 0.5, "points"),
    ],
)
def test_bounds_ranges_and_units(text: str, bound: str, low: float, high: float, unit: str) -> None:
    amount = one(text)
    assert (amount.bound, amount.low, amount.high, amount.unit) == (bound, low, high, unit)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She won 3-2.", Kind.PAIR),
        ("She ran 2:04:31.", Kind.CLOCK),
        ("A man in his 40s fell.", Kind.AGE),
        ("A man in his forties fell.", Kind.AGE),
        ("The 78th ship came.", Kind.ORDINAL),
        ("Prices tripled.", Kind.MULTIPLE),
        ("It is four times as large.", Kind.MULTIPLE),
        ("They met four times.", Kind.TIMES),
        ("Scores of ships came.", Kind.VAGUE),
    ],
)
def test_kinds(text: str, kind: Kind) -> None:
    assert one(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "On 14 March 2021 it rained.",
        "On March 3 and 4 it rained.",
        "It rained in the 1990s, at 6 p.m. and at 10:30.",
        "The G7 met over COVID-19 in 2021-22.",
        "It happened in the 19th century.",
        "The second-half substitute scores often.",
        "Am 3. Mai 2021 um 14 Uhr regnete es.",
    ],
)
def test_dates_and_labels_are_no_amounts(text: str) -> None:
    language = "de" if text.startswith("Am") else "en"
    kinds = {amount.kind for amount in read(text, language).amounts}
    assert kinds <= {Kind.ORDINAL, Kind.GROUP}


@given(st.text(max_size=300), st.sampled_from(["en", "de", "fr", "ru"]))
def test_any_text_is_read_and_amounts_do_not_overlap(text: str, language: str) -> None:
    amounts = read(text, language).amounts
    for amount in amounts:
        assert 0 <= amount.start < amount.end <= len(text)
    for before, after in pairwise(amounts):
        assert before.start <= after.start


def test_hostile_texts_take_linear_time() -> None:
    for part in ("two hundred and ", "1,000 to ", "about about ", "a ", "5-", "half "):
        read(part * 8_000, "en")
