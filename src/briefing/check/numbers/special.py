"""Amounts that are no plain number: vague ones, ordinals, multiples, ages by decade, races."""

from collections.abc import Sequence

from briefing.check.numbers.amount import OF_A_UNIT, Amount, Kind
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token, steady

_SCORES_OF = frozenset(
    "of more were are have had was people others injured killed wounded dead missing "
    "arrested".split()
)
MULTIPLIED = frozenset(
    "as the that its their his her what more higher larger greater bigger faster so plus the size "
    "their such than mehr höher größer".split()
)
"""Words behind "three times" that show how much is told, not how often."""
_OLDER = frozenset({"over", "under"})
_DOUBLED = frozenset("the that as what its their of from".split())
_PLURALS = frozenset(
    "dozens scores hundreds thousands millions billions tens centaines milliers".split()
)


def special_at(given: Sequence[Token], first: int, told: Speech) -> Amount | None:
    """The amount that starts at a token, if it is of such a kind."""
    token = given[first]
    if token.kind == "clock":
        if token.text.count(":") < 2 and not any(sign in token.text for sign in ".,"):
            return None
        return _race(given, first)
    if token.kind == "number":
        return _numeral(given, first, told)
    if token.kind != "word":
        return None
    return _vague(given, first, told) or _word(given, first, told)


def _race(given: Sequence[Token], first: int) -> Amount:
    """A time of a race in seconds: "3:50.08", "2:04:11"."""
    text = given[first].text.replace(",", ".")
    seconds = 0.0
    for part in text.split(":"):
        seconds = 60 * seconds + float(part)
    return _made(given, first, first + 1, Kind.CLOCK, steady(seconds)).of(text=text)


def _numeral(given: Sequence[Token], first: int, told: Speech) -> Amount | None:
    """As in "78th", "40s"."""
    after = given[first + 1] if first + 1 < len(given) else None
    if after is None or not after.glued or "." in given[first].text:
        return None
    value = given[first].value
    if after.plain in told.ordinal_endings:
        if _is_date_of(given, first, first + 2, told):
            return None
        return _made(given, first, first + 2, Kind.ORDINAL, value)
    is_over = first >= 2 and given[first - 1].plain == "-" and given[first - 2].plain in _OLDER
    is_decade = not is_over and after.plain == "s" and value % 10 == 0 and value < 100
    if is_decade and first and given[first - 1].plain in told.his | {"-"}:
        return _made(given, first, first + 2, Kind.AGE, value)
    return None


def _word(given: Sequence[Token], first: int, told: Speech) -> Amount | None:
    word = given[first].plain
    before = given[first - 1].plain if first else ""
    if word in told.decades and before in told.his:
        return _made(given, first, first + 1, Kind.AGE, told.decades[word])
    after = given[first + 1] if first + 1 < len(given) else None
    hyphen = after is not None and after.glued and after.plain == "-"
    if word in told.multiples and not hyphen:
        is_loose = word in ("double", "triple", "treble")  # "a double murder"
        if is_loose and (after is None or after.plain not in _DOUBLED):
            return _made(given, first, first + 1, Kind.GROUP, told.multiples[word])
        is_much = word != "twice" or (after is not None and after.plain in MULTIPLIED)
        kind = Kind.MULTIPLE if is_much else Kind.TIMES
        return _made(given, first, first + 1, kind, told.multiples[word])
    if told.fold and word.endswith(told.fold) and word != told.fold:
        times = told.small.get(word.removesuffix(told.fold))
        if times:
            return _made(given, first, first + 1, Kind.MULTIPLE, times)
    if word in told.ordinals or (value := _compound_ordinal(given, first, told)):
        end = first + 1
        if word in told.ordinals:
            value = told.ordinals[word]
        else:
            end = first + 3
        if before in told.every and _is_thing(given, end, told):
            part = _made(given, first - 1, end, Kind.COUNT, steady(100 / value))
            return part.of(unit="percent", is_part=True)
        if word == "second" and before in told.articles | {"per", "every"}:
            return None
        if _is_part_here(given, first, told) or _is_date_of(given, first, end, told):
            return None
        return _made(given, first, end, Kind.ORDINAL, value)
    if word in told.groups:
        return _made(given, first, first + 1, Kind.GROUP, told.groups[word])
    return None


def _compound_ordinal(given: Sequence[Token], first: int, told: Speech) -> float:
    """As in "twenty-first"."""
    tens = told.small.get(given[first].plain, 0)
    if told.digits != "en" or tens < 20 or first + 2 >= len(given) or given[first + 1].plain != "-":
        return 0
    ones = told.ordinals.get(given[first + 2].plain, 0)
    return tens + ones if 0 < ones < 10 else 0


def _is_part_here(given: Sequence[Token], first: int, told: Speech) -> bool:
    """Whether "third" is what a whole is cut into: "a third of"."""
    if given[first].plain not in told.parts or first == 0:
        return False
    after = given[first + 1].plain if first + 1 < len(given) else ""
    return given[first - 1].plain in told.articles and after in told.of


def _is_date_of(given: Sequence[Token], first: int, end: int, told: Speech) -> bool:
    """Whether an ordinal is of a month or a century."""
    after = [token.plain for token in given[end : end + 3] if token.plain not in told.of | {"-"}][
        :1
    ]
    if after and (after[0] in told.months or after[0] in told.era):
        return True
    before = given[first - 1].plain if first else ""
    if before in told.months:
        return True
    return given[first].kind == "number" and before in ("the", "on") and not _noun(given, end)


def _noun(given: Sequence[Token], place: int) -> bool:
    return place < len(given) and given[place].kind == "word"


def _is_thing(given: Sequence[Token], place: int, told: Speech) -> bool:
    """Whether a noun stands there that is no unit: "every fourth house"."""
    return (
        _noun(given, place)
        and given[place].plain not in told.breaks | told.of
        and told.units.at(given, place) is None
    )


def _vague(given: Sequence[Token], first: int, told: Speech) -> Amount | None:
    found = told.vague.at(given, first)
    if not found:
        return None
    sense, end = found
    after = given[end].plain if end < len(given) else ""
    last = given[end - 1].plain
    if sense == "scores" and last == "scores" and after not in _SCORES_OF:
        return None
    if sense in ("few", "many") and after in told.scales and last not in _PLURALS:
        return None
    if last == "couple" or (after in ("of", "d'", "de") and last == "number"):
        return None
    before = given[first - 1].plain if first else ""
    if sense == "many" and before in ("as", "how", "so", "too"):
        return None
    if after in told.times:  # "dozens of times as much"
        return _made(given, first, end + 1, Kind.VAGUE, 0).of(vague=f"{sense} of times")
    if sense in ("few", "many") and told.units.at(given, end):
        return _made(given, first, end, Kind.VAGUE, 0).of(vague=OF_A_UNIT)
    return _made(given, first, end, Kind.VAGUE, 0).of(vague=sense)


def _made(given: Sequence[Token], first: int, end: int, kind: Kind, value: float) -> Amount:
    return Amount(kind, given[first].start, given[end - 1].end, first, end, value, value)
