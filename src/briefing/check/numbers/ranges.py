"""Two numbers that are the ends of one range, or the two sides of a score."""

from collections.abc import Sequence

from briefing.check.numbers.amount import Amount, Kind
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token, steady

_BY = frozenset({"by", "um"})
_FALL = 20
"""How many times as much "from 412 to 206 million" may begin with."""
_ONTO = "auf"
"""German: "von 412 auf 206 Millionen" tells a change, never a range."""
_BACK = 12
"""Tokens in front among which a verb of change is looked for."""


def joined(found: list[Amount], given: Sequence[Token], told: Speech) -> list[Amount]:
    """The amounts with ranges and scores as one."""
    out: list[Amount] = []
    place = 0
    while place < len(found):
        amount = found[place]
        following = found[place + 1] if place + 1 < len(found) else None
        if following is not None and (link := _link(given, amount, following, told)):
            made = None if link == _ONTO else _range(given, amount, following, link, told)
            if made is not None:
                out.append(made)
                place += 2
                continue
            amount, found[place + 1] = _shared(amount, following)
        elif following is not None and _is_listed(given, amount, following, told):
            amount, found[place + 1] = _shared(amount, following)
        out.append(amount)
        place += 1
    return out


def _link(given: Sequence[Token], one: Amount, other: Amount, told: Speech) -> str:
    if one.kind is not Kind.COUNT or other.kind is not Kind.COUNT or one.is_part:
        return ""
    between = [token.plain for token in given[one.last : other.first]]
    while len(between) > 1 and between[-1] in told.filler | {"about", "around", "nearly", "even"}:
        between.pop()
    if between in (["-"], ["–"]):
        return "-"
    if between == [_ONTO]:
        return _ONTO if _opens(given, one.first, told.come_from, told) else ""
    if len(between) == 1 and between[0] in told.to:
        return "to"
    if between == ["bis", "zu"]:
        return "to"
    if between == [told.joiner] and _opens(given, one.first, told.between, told):
        return "between"
    return ""


def _opens(given: Sequence[Token], first: int, words: frozenset[str], told: Speech) -> bool:
    """Whether one of the words stands in front, behind a filler at most."""
    for place in range(first - 1, max(-1, first - 4), -1):
        if given[place].plain in words:
            return True
        if not (given[place].plain in told.filler or told.bounds.ending(given, place + 1)):
            return False
    return False


def _range(
    given: Sequence[Token], one: Amount, other: Amount, link: str, told: Speech
) -> Amount | None:
    first, second = _shared(one, other)
    if first.unit and second.unit and first.unit != second.unit:
        return None
    glued = link == "-" and given[one.last].glued and not first.unit and not second.unit
    if first.low >= second.low:
        if glued and second.low < 1000:
            return _both(first, second, Kind.PAIR)
        return None
    if link == "to" and _is_change(given, one, other, told):
        return None
    return _both(first, second, Kind.COUNT)


def _is_change(given: Sequence[Token], one: Amount, other: Amount, told: Speech) -> bool:
    """Whether "from 65 to 67" tells how something rose, or "by 5 percent to 40 percent" does."""
    by_how_much = one.unit and other.unit and one.first and given[one.first - 1].plain in _BY
    if not by_how_much and not _opens(given, one.first, told.come_from, told):
        return False
    near = {token.plain for token in given[other.last : other.last + 3]}
    for place in range(one.first - 1, max(-1, one.first - _BACK), -1):
        if given[place].kind == "sign" and given[place].plain not in "$€£%-":
            break
        near.add(given[place].plain)
    return bool(near & told.change)


def _both(one: Amount, other: Amount, kind: Kind) -> Amount:
    return other.of(
        kind=kind,
        start=one.start,
        first=one.first,
        low=one.low,
        high=other.low,
        unit=other.unit or one.unit,
        in_name="",
    )


def _shared(one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Two numbers with the scale and the unit that only one of them has: "5 to 6 million euros"."""
    if other.unit and not one.unit and not other.is_part:
        one = one.of(unit=other.unit)
    elif one.unit and not other.unit and one.unit != "percent":
        other = other.of(unit=one.unit)
    if one.unit != other.unit:
        return one, other
    if other.text == "scaled" and one.text != "scaled" and one.low < 1000:
        for scale in (10**12, 10**9, 10**6, 1000):
            if other.low >= scale and one.low < _FALL * other.low / scale:
                value = steady(one.low * scale)
                return one.of(low=value, high=value), other
    return one, other


def _is_listed(given: Sequence[Token], one: Amount, other: Amount, told: Speech) -> bool:
    """Whether two numbers share the unit behind the second: "5, 6 and 7 percent"."""
    if one.unit or one.kind is not Kind.COUNT or other.kind is not Kind.COUNT or not other.unit:
        return False
    if one.is_part or other.is_part:
        return False
    between = [token.plain for token in given[one.last : other.first]]
    return bool(between) and all(word in {",", told.joiner, "or"} for word in between)
