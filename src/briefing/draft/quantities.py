"""Numbers in English text as quantities: digits, ranges, number words, and words kept as words.

"Scores", "dozens" and "three times as many" are never turned into digits.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

_SMALL = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
_SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12, "k": 1_000,
}  # fmt: skip
_CURRENCY = {
    "$": "dollars", "US$": "US dollars", "A$": "Australian dollars", "C$": "Canadian dollars",
    "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees",
}  # fmt: skip

_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f]\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?"
_SPELT = "|".join(sorted(_SMALL, key=len, reverse=True))
_SCALE = r"hundred|thousand|million|billion|trillion"
_NUMBER = (
    rf"(?:(?:{_DIGITS})|(?:{_SPELT})(?:-(?:{_SPELT}))?)"
    rf"(?:\s?(?:{_SCALE}|bn|mn|tn)\b|[mk]\b)?"
)
_RANGE = re.compile(
    rf"(?<![\w.,/-])(?P<cur>US\$|A\$|C\$|[$€£¥₹])?(?P<low>{_NUMBER})\s?"
    rf"(?P<lowpct>%|percent|per\s+cent)?"
    rf"(?:\s+(?P<joint>to|and|or)\s+|\s?[–‒-]\s?)(?:US\$|[$€£¥₹])?(?P<high>{_NUMBER})"
    r"(?P<pct>\s?%|\s+percent\b|\s+per\s+cent\b)?(?![\w/]|[.,]\d|-\d)",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    rf"(?<![\w.,/:-])(?P<cur>US\$|A\$|C\$|[$€£¥₹])?(?P<value>{_NUMBER})"
    r"(?P<pct>\s?%|\s+percent(?:age\s+points?)?\b|\s+per\s+cent\b)?(?![\w/:]|[.,]\d)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\b(?:(?:several|many|some|a few)\s+)?"
    r"(?:(?:tens|dozens|hundreds|thousands) of (?:thousands|millions|billions)|"
    r"scores|dozens|hundreds|thousands|millions|billions)(?=\s+(?:of|more|were|have|had))"
    r"|\ba\s+dozen\b|\bhalf(?:\s+a\s+(?:million|billion|dozen))?(?=\s+(?:of|the|a\b))"
    r"|\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+times)"
    r"(?=\s+(?:as|more|higher|the|larger|greater|bigger|that))"
    r"(?:\s+(?:as\s+(?:many|much|high|large)|more|higher|larger|greater|bigger))?"
    rf"|\b(?:\d{{1,3}}|{_SPELT}) (?:in|out of)(?: every)? (?:\d{{1,4}}|{_SPELT})(?=\s[a-z]{{3,}})"
    r"|\b(?:a|one|two|three)[\s-](?:third|quarter|fifth|tenth)s?\b(?=\s+of)",
    re.IGNORECASE,
)
_SMALLEST_SCALED = 1_000
_HEDGE = re.compile(
    r"\b(?:at least|at most|(?:no |just |slightly |a little |well )?(?:more|fewer|less) than"
    r"|(?:just |slightly |well |a little )?(?:over|under)|nearly|almost|close to|about"
    r"|around|roughly|approximately|an estimated|up to|as (?:many|much|few|little|high|low) as"
    r"|some|upwards of)\s+(?:a record\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at its place in a text: one value, a range, or the words as they stand."""

    start: int
    end: int
    value: float | int | None = None
    low: float | int | None = None
    high: float | int | None = None
    words: str | None = None
    unit: str | None = None
    """"percent", or a currency, when the number itself carries it."""
    hedge: str | None = None
    """The words in front that make it a bound or an estimate: "at least", "about"."""
    spelt: bool = False
    """Whether the number is written in letters."""


def find_quantities(text: str) -> Iterator[Quantity]:
    """The quantities of a text, in order, not overlapping. Dates are the caller's to leave out."""
    for quantity in _plain_quantities(text):
        hedge = _HEDGE.search(text[max(0, quantity.start - 32) : quantity.start])
        words = " ".join(hedge[0].split()) if hedge else None
        yield replace(quantity, hedge=words) if words else quantity


def _plain_quantities(text: str) -> Iterator[Quantity]:
    in_words = [
        Quantity(m.start(), m.end(), words=" ".join(m[0].split())) for m in _WORDS.finditer(text)
    ]
    position = 0
    for single in _SINGLE.finditer(text):
        while in_words and in_words[0].start <= single.start():
            quantity = in_words.pop(0)
            if quantity.start >= position:
                yield quantity
                position = quantity.end
        if single.start() < position:
            continue
        found = _digits(text, single)
        if found is not None:
            yield found
            position = found.end
    yield from (quantity for quantity in in_words if quantity.start >= position)


def _digits(text: str, single: re.Match[str]) -> Quantity | None:
    if single["value"][-1] in "mk" and single["value"][0].isdigit() and not single["cur"]:
        return None  # "100m" is a distance as often as it is money
    span = _RANGE.match(text, single.start())
    if span:
        quantity = _range(text, span)
        if quantity:
            return quantity
    value = number(single["value"])
    return Quantity(
        single.start(),
        single.end(),
        value=value,
        unit=_unit(single["cur"], single["pct"]),
        spelt=single["value"][0].isalpha(),
    )


def _range(text: str, span: re.Match[str]) -> Quantity | None:
    joint = (span["joint"] or "").casefold()
    before = text[max(0, span.start() - 10) : span.start()]
    if joint == "and" and not re.search(r"\bbetween\s+$", before, re.IGNORECASE):
        return None
    if joint == "to" and re.search(r"\b(?:rose|fell|grew|up|down)\b", before):
        return None
    high = number(span["high"])
    low = number(span["low"])
    scale = re.search(rf"(?:{_SCALE}|bn|mn|tn)$", span["high"], re.IGNORECASE)
    # "2 to 3 million" shares its scale, "800,000 to 1.1 million" does not.
    bare = not re.search(r"[a-z]$", span["low"], re.IGNORECASE) and "," not in span["low"]
    if scale and bare and low < _SMALLEST_SCALED:
        low = _whole(Decimal(str(low)) * _SCALES[scale[0].casefold()])
    if low > high:
        return None
    return Quantity(
        span.start(),
        span.end(),
        low=low,
        high=high,
        unit=_unit(span["cur"], span["pct"] or span["lowpct"]),
        spelt=span["low"][0].isalpha(),
    )


def _unit(currency: str | None, percent: str | None) -> str | None:
    if currency:
        return _CURRENCY.get(currency.upper(), _CURRENCY.get(currency))
    if percent:
        return "percentage points" if "point" in percent else "percent"
    return None


def number(text: str) -> float | int:
    """The value of a number as newspapers write it.

    >>> number("1,500"), number("2.5 million"), number("twenty-one"), number("three hundred")
    (1500, 2500000, 21, 300)
    """
    folded = " ".join(text.casefold().replace("\u00a0", " ").replace("\u202f", " ").split())
    match = re.fullmatch(
        r"(.*?)\s?(hundred|thousand|million|billion|trillion|bn|mn|tn|m|k)?", folded
    )
    assert match is not None, "every text matches"
    digits, scale = match[1], _SCALES.get(match[2] or "", 1)
    if digits[:1].isdigit():
        return _whole(Decimal(digits.replace(",", "").replace(" ", "")) * scale)
    return sum(_SMALL.get(part, 0) for part in digits.split("-")) * scale


def _whole(value: Decimal) -> float | int:
    """Decimal keeps "2.3 million" exact where binary floats would not."""
    return int(value) if value == value.to_integral_value() else float(value)
