"""Numbers in text as quantities: digits, ranges, number words, and words kept as words.

"Scores", "dozens" and "three times as many" are never turned into digits. How a language
writes its numbers is data, in `number_words`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.draft.figures.number_patterns import NumberPatterns, number_patterns
from briefing.draft.figures.number_words import CURRENCIES, NUMBER_WORDS, NumberWords

_SMALLEST_SCALED = 1_000
_ROSE_FROM = re.compile(r"\b(?:rose|fell|grew|up|down)\s*$", re.IGNORECASE)
_LONE_SIGN = re.compile(r"\d\s?[mk]$", re.IGNORECASE)
_BEFORE = 48


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
    """"percent", a currency or a sign such as "km", when the number itself carries it."""
    hedge: str | None = None
    """The words in front that make it a bound or an estimate: "at least", "about"."""
    spelt: bool = False
    """Whether the number is written in letters."""


def find_quantities(text: str, language: str = "en") -> Iterator[Quantity]:
    """The quantities of a text, in order, not overlapping. Dates are the caller's to leave out.

    `language` is a primary subtag; in one that is not in `NUMBER_WORDS` nothing is found.
    """
    if language not in NUMBER_WORDS:
        return
    patterns = number_patterns(language)
    for quantity in _plain_quantities(text, patterns):
        hedge = patterns.hedge.search(text[max(0, quantity.start - _BEFORE) : quantity.start])
        words = " ".join(hedge[0].split()) if hedge else None
        yield replace(quantity, hedge=words) if words else quantity


def _plain_quantities(text: str, patterns: NumberPatterns) -> Iterator[Quantity]:
    vague = [
        Quantity(m.start(), m.end(), words=" ".join(m[0].split()))
        for m in patterns.vague.finditer(text)
    ]
    vague.reverse()
    position = 0
    for single in patterns.single.finditer(text):
        while vague and vague[-1].start <= single.start():
            quantity = vague.pop()
            if quantity.start >= position:
                yield quantity
                position = quantity.end
        if single.start() < position:
            continue
        found = _counted(text, single, patterns)
        if found is not None:
            yield found
            position = found.end
    yield from (quantity for quantity in reversed(vague) if quantity.start >= position)


def _counted(text: str, single: re.Match[str], patterns: NumberPatterns) -> Quantity | None:
    if _LONE_SIGN.search(single["value"]) and not single["cur"]:
        return None  # "100m" is a distance as often as it is money
    span = patterns.span.match(text, single.start())
    # "quatre-vingt-dix" is one number with hyphens in it.
    quantity = _range(text, span, patterns) if span and span.end() > single.end() else None
    if quantity:
        return quantity
    return Quantity(
        single.start(),
        single.end(),
        value=_value(single["value"], patterns),
        unit=_unit(single, patterns),
        spelt=single["value"][0].isalpha(),
    )


def _range(text: str, span: re.Match[str], patterns: NumberPatterns) -> Quantity | None:
    joint = (span["joint"] or "").casefold()
    before = text[max(0, span.start() - 16) : span.start()]
    if joint == patterns.words.conjunction and not patterns.between.search(before):
        return None
    if joint == "to" and _ROSE_FROM.search(before):
        return None
    low, high = _value(span["low"], patterns), _value(span["high"], patterns)
    scale = next(
        (
            factor
            for name, factor in {**patterns.words.scales, **patterns.words.signs}.items()
            if span["high"].casefold().endswith(name) and factor >= _SMALLEST_SCALED
        ),
        None,
    )
    # "2 to 3 million" shares its scale, "800,000 to 1.1 million" does not.
    bare = span["low"][-1].isdigit() or span["low"].casefold() in patterns.words.small
    if scale and bare and low < _SMALLEST_SCALED:
        low = _whole(Decimal(str(low)) * scale)
    if low >= high:
        return None  # "a 5-5 vote"
    unit = _unit(span, patterns)
    if span["lowpct"] and unit != "percent":
        return None  # "fell by 2% to 55 billion"
    return Quantity(
        span.start(),
        span.end(),
        low=low,
        high=high,
        unit=unit,
        spelt=span["low"][0].isalpha(),
    )


def _unit(match: re.Match[str], patterns: NumberPatterns) -> str | None:
    currency = match["cur"] or match["after"]
    if currency:
        in_english = patterns.words is NUMBER_WORDS["en"]
        return CURRENCIES.get(currency.upper()) if in_english else currency
    if match["points"]:
        return "percentage points"
    return "percent" if match["pct"] else match["measure"]


def number(text: str, language: str = "en") -> float | int:
    """The value of a number as newspapers write it.

    >>> number("1,500"), number("2.5 million"), number("twenty-one"), number("three hundred")
    (1500, 2500000, 21, 300)
    >>> number("1.500", "de"), number("einundzwanzig", "de"), number("1,5 Millionen", "de")
    (1500, 21, 1500000)
    """
    return _value(text, number_patterns(language))


def _value(text: str, patterns: NumberPatterns) -> float | int:
    """A sum of parts, each of which the scales behind it multiply."""
    total, part = Decimal(0), Decimal(0)
    for match in patterns.part.finditer(text.lower()):
        if match["digits"]:
            part = Decimal(_plain_digits(match["digits"], patterns.words))
            continue
        value = patterns.values["-".join(match[0].replace("-", " ").split())]
        if match["scale"] is None:
            part += value
        elif value == 100:
            part = (part or Decimal(1)) * value
        else:
            total, part = total + (part or Decimal(1)) * value, Decimal(0)
    return _whole(total + part)


def _plain_digits(digits: str, words: NumberWords) -> str:
    grouped = re.match(rf"\d{{1,3}}[{words.group}]\d{{3}}", digits)
    plain = re.sub(rf"[{words.group}](?=\d{{3}})", "", digits) if grouped else digits
    return plain.replace(",", ".")


def _whole(value: Decimal) -> float | int:
    """Decimal keeps "2.3 million" exact where binary floats would not."""
    return int(value) if value == value.to_integral_value() else float(value)
