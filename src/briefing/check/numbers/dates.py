"""Numbers that are a date, a time of day, a label or a part of a name: no amounts."""

from collections.abc import Sequence

from briefing.check.numbers.nouns import CONCEPTS
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token
from briefing.check.numbers.value import Value

_YEARS = range(1000, 2200)
_LAST_DAY = 31
_COUNTS = frozenset(
    "people men women children workers employees soldiers troops houses homes students votes "
    "members jobs residents patients cases deaths menschen personen personnes".split()
)
_IN = frozenset(
    "in of since by from until till before after during the early late mid seit".split()
)
_BEFORE_NUMBER = frozenset({"mid", "sub", "over", "under"})
_LINKS = frozenset("and to or - , und bis et au".split())


def is_date(given: Sequence[Token], first: int, value: Value, told: Speech) -> bool:
    """Whether a number is of a date: a day, a year, a time of day, a decade."""
    token, end = given[first], value.end
    number = value.value
    after = given[end] if end < len(given) else None
    before = given[first - 1] if first else None
    if after is not None and after.glued and after.plain in told.ordinal_endings:
        return True  # of an ordinal that was found to be a date
    if (
        after is not None
        and after.plain in told.clock
        and (after.glued or _is_clock(after, number))
    ):
        return True
    if number <= _LAST_DAY and number == int(number) and _is_day(given, first, end, told):
        return True
    if token.kind != "number":
        return False
    if before is not None and before.plain == "'" and token.glued:
        return True
    if (
        before is not None
        and before.plain in told.months
        and number in _YEARS
        and token.text.isdigit()
    ):
        return True
    return end == first + 1 and _is_year(given, first, after, before, told)


def _is_year(
    given: Sequence[Token], first: int, after: Token | None, before: Token | None, told: Speech
) -> bool:
    token, end = given[first], first + 1
    if not (token.text.isdigit() and len(token.text) == 4 and int(token.value) in _YEARS):
        return False
    if after is not None and after.glued and after.plain in ("s", "er"):
        return True
    if (after is not None and after.plain in ("%", "percent")) or (
        before is not None and before.plain in "$€£¥₹"
    ):
        return False
    if after is not None and told.units.at(given, end):
        if after.glued and after.kind == "word":
            return False  # "1500m"
        return before is not None and before.plain in _IN
    is_count = after is not None and told.digits != "en" and after.plain in CONCEPTS
    if is_count or (after is not None and after.plain in _COUNTS):
        return before is not None and before.plain in _IN
    return (
        not told.bounds.ending(given, first)
        or (
            before is not None and before.plain in ("around", "about", "by", "circa", "um", "gegen")
        )
        or (  # "20 Prozent mehr als 2021"
            before is not None
            and before.plain == "als"
            and (after is None or after.kind == "sign" or after.plain in told.breaks)
        )
    )


def _is_clock(after: Token, number: float) -> bool:
    return after.plain not in ("local", "hrs", "heures", "heure", "h") and number < 2400


def _is_day(given: Sequence[Token], first: int, end: int, told: Speech) -> bool:
    """Whether a month stands beside the number: "14 March", "March 14", "14 and 15 March"."""
    place = end
    if place < len(given) and given[place].plain in (".", "st", "nd", "rd", "th", "er"):
        place += 1
    for _ in range(3):
        if place < len(given) and given[place].plain in told.of:
            place += 1
        if place < len(given) and given[place].plain in told.months:
            return given[place].text[0].isupper() or told.digits == "fr"
        if not (
            place + 1 < len(given)
            and given[place].plain in _LINKS
            and given[place + 1].kind == "number"
            and given[place + 1].value <= _LAST_DAY
        ):
            break
        place += 2
        if place < len(given) and given[place].plain == ".":
            place += 1
    place = first - 1
    for _ in range(3):
        if place >= 0 and given[place].plain == ".":
            place -= 1
        if place >= 0 and given[place].plain in told.months:
            return given[place].text[0].isupper() and given[first].kind == "number"
        if not (
            place >= 1
            and given[place].plain in _LINKS
            and given[place - 1].kind == "number"
            and given[place - 1].value <= _LAST_DAY
        ):
            break
        place -= 2
    return False


def is_label(given: Sequence[Token], first: int) -> bool:
    """Whether letters are glued to a number: "G7", "COVID-19", "F-16", "2021-22"."""
    token = given[first]
    if token.kind != "number" or not first:
        return False
    before = given[first - 1]
    if token.glued and before.kind == "word":
        return not (first >= 2 and given[first - 2].plain == "$")  # "$US400"
    if token.glued and before.plain == "-" and before.glued and first >= 2:
        if given[first - 2].kind == "word" and given[first - 2].plain not in _BEFORE_NUMBER:
            return True
        year = given[first - 2]
        if year.kind == "number" and year.text.isdigit() and len(year.text) == 4:
            return len(token.text) == 2 or len(token.text) == 4
    return token.glued and before.plain in ("#", "/", "_", "@")


def is_when(given: Sequence[Token], end: int, told: Speech) -> bool:
    """Whether a length of time says when: "two years later"."""
    place = end
    if place < len(given) and given[place].plain in ("-", "or"):
        return False
    if place + 1 < len(given) and given[place].plain == "plus":
        place += 1  # "deux ans plus tôt"
        return given[place].plain in ("tôt", "tard")
    return place < len(given) and given[place].plain in told.when


def name_around(given: Sequence[Token], first: int, end: int) -> str:
    """The name that a number may be part of, as written: "Terminal 2", "8 Mile", or nothing."""
    if given[first].kind != "number" and not given[first].text[:1].isupper():
        return ""
    if first >= 1 and _is_name(given[first - 1]) and not given[first].glued:
        return f"{given[first - 1].text} {given[first].text}"
    if end < len(given) and _is_name(given[end]) and not given[end].glued:
        return f"{given[end - 1].text} {given[end].text}"
    return ""


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper()
