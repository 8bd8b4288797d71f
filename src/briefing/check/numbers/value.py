"""The value of one number at one place: digits with scales, words, fractions."""

from collections.abc import Sequence

from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token, steady

_SCALED = 100
_MOST_TOKENS = 24
_DOZEN = 12
_MOST_MILLIONS = 1000
_DURING = frozenset("in for during per within of each".split())
"""Words in front of "a quarter" that make three months of it."""
_RACES = frozenset(
    "final finals race races hurdles sprint sprints dash relay relays freestyle butterfly "
    "breaststroke backstroke medley champion champions title titles record records world olympic "
    "european runner runners sprinter steeplechase gold silver bronze medal heats heat event "
    "distance time times walk individual indoor outdoor".split()
)
"""Words behind "400m" that make metres of it."""


class Value:
    """A value, the place behind its last token, and how it was told."""

    __slots__ = ("end", "has_scale", "is_part", "is_spelt", "plain", "value")

    def __init__(
        self, value: float, end: int, *, spelt: bool = False, part: bool = False, scale: float = 1
    ) -> None:
        self.value = steady(value)
        self.end = end
        self.is_spelt = spelt
        self.is_part = part
        self.has_scale = scale != 1
        self.plain = steady(value / scale)
        """The value without its scale: 1.5 of "1.5 million"."""


def value_at(given: Sequence[Token], first: int, told: Speech) -> Value | None:
    """The number that starts at a token; ordinals, vague words and multiples are read elsewhere."""
    token = given[first]
    if token.kind == "number":
        return _scaled(given, first + 1, token.value, told, spelt=False)
    if token.kind != "word":
        return None
    word = token.plain
    if word in told.half or word in told.articles or word in told.parts:
        found = _part(given, first, told)
        if found:
            return found
    if word in told.articles and _is(given, first + 1, told.scales) and word != "one":
        if given[first + 1].plain in told.signs:
            return None
        return _spelt(given, first, told, article=True)
    return _spelt(given, first, told)


def _spelt(  # noqa: C901, PLR0912 - one walk over the words of a number
    given: Sequence[Token], first: int, told: Speech, *, article: bool = False
) -> Value | None:
    total, current, place, last_scale = 0.0, 0.0, first + article, 0.0
    seen = article
    has_small = False
    while place < len(given) and place - first < _MOST_TOKENS:
        word = given[place].plain
        step = place
        if seen and word == "-" and given[place].glued and _glued_word(given, place + 1):
            step, word = place + 1, given[place + 1].plain
        elif seen and word == told.joiner and place + 1 < len(given):
            if not (_joins(given, place, first, told, current + total, last_scale)):
                break
            step, word = place + 1, given[place + 1].plain
        small: float | None = told.small.get(word)
        if small is None and told.compound is not None:
            small = told.compound(word)
        if small is not None:
            # "quatre-vingt": four twenties.
            if told.digits == "fr" and small == 20 and current % 100 == 4:
                current += 76
            elif not seen or _may_follow(small, current, has_small, told):
                current += small
            else:
                break
            has_small = True
        elif (scale := told.scales.get(word)) and (seen or word not in told.articles):
            if not seen and not _stands_alone(scale, word, told):
                return None
            if word in told.signs and not given[step].glued:
                break
            if scale in (_SCALED, _DOZEN):
                if current >= _SCALED:
                    break
                current = max(current, 1.0) * scale
            else:
                total, current = total + max(current, 1.0) * scale, 0.0
            last_scale, has_small = scale, False
        else:
            break
        seen = True
        place = step + 1
    if not seen:
        return None
    found = and_a_half(given, place, told)
    value = total + current
    if found:  # "two and a half million"
        half, place = found
        return _scaled(given, place, value + half * max(last_scale, 1.0), told, spelt=True)
    return Value(value, place, spelt=True, scale=last_scale or 1.0)


def _may_follow(small: float, current: float, has_small: bool, told: Speech) -> bool:
    rest = current % 100
    if not has_small:
        return current % 100 == 0
    if told.digits == "fr" and rest in (60, 80):
        return small < 20
    if told.digits == "fr" and rest == 10:
        return 7 <= small <= 9  # "dix-huit"
    return rest >= 20 and rest % 10 == 0 and 0 < small < 10


def _joins(
    given: Sequence[Token], place: int, first: int, told: Speech, value: float, scale: float
) -> bool:
    """Whether an "and" is inside a number: "a hundred and five"."""
    if first and given[first - 1].plain in told.between:
        return False
    after = told.small.get(given[place + 1].plain)
    if after is None:
        return False
    if told.digits == "fr":
        return after in (1, 11) and value % 100 in (20, 30, 40, 50, 60)
    if told.digits != "en" or scale < _SCALED or scale == _DOZEN:
        return False
    following = given[place + 2].plain if place + 2 < len(given) else ""
    return told.scales.get(following, 0) != scale


def _stands_alone(scale: int, word: str, told: Speech) -> bool:
    """Whether a scale without a number before it is one: "cent", "tausend"."""
    return told.digits in ("de", "fr") and scale in (_SCALED, 1000) and not word.endswith("s")


def _scaled(
    given: Sequence[Token], place: int, value: float, told: Speech, *, spelt: bool
) -> Value:
    """A number whose digits end before `place`, with the scales behind it."""
    scale = 1.0
    found = and_a_half(given, place, told)
    if found:
        value, place = value + found[0], found[1]
    while place < len(given):
        token = given[place]
        at = place
        if token.plain == "-" and token.glued and _glued_word(given, place + 1):
            at, token = place + 1, given[place + 1]
        word = token.plain
        if token.glued and at == place and word in told.signs:
            if not _is_scale_sign(given, place, told):
                break
            scale *= told.signs[word]
        elif word in told.scales and token.kind == "word" and word not in ("m", "k"):
            scale *= told.scales[word]
        else:
            break
        place = at + 1
        if word in told.signs and _is_short_form(given, place, told):
            place += 1
    found = and_a_half(given, place, told)
    if found and scale > 1:  # "a million and a half"
        value, place = value + found[0], found[1]
    return Value(value * scale, place, spelt=spelt, scale=scale)


def _is_short_form(given: Sequence[Token], place: int, told: Speech) -> bool:
    """Whether a dot belongs to the scale before it: "210 Mio. Euro"."""
    return (
        told.digits == "de"
        and place + 1 < len(given)
        and given[place].plain == "."
        and given[place].glued
        and given[place + 1].kind == "word"
    )


def _is_scale_sign(given: Sequence[Token], place: int, told: Speech) -> bool:
    """Whether "m" behind digits is million and no metre: money, or a noun behind it."""
    if given[place].plain != "m":
        return True
    before = given[place - 2] if place >= 2 else None
    if before is not None and before.plain in "$€£¥₹":
        return True
    after = given[place + 1] if place + 1 < len(given) else None
    if given[place - 1].value >= _MOST_MILLIONS or (after is not None and after.plain in _RACES):
        return False
    return after is not None and after.kind == "word" and after.plain not in told.breaks


def and_a_half(given: Sequence[Token], place: int, told: Speech) -> tuple[float, int] | None:
    """As in "and a half" behind a number, also with hyphens."""
    words = [token for token in given[place : place + 6] if token.plain != "-"][:3]
    if len(words) < 2 or words[0].plain != told.joiner:
        return None
    step = 2 if words[1].plain in told.articles and len(words) > 2 else 1
    half = words[step]
    value = 0.5 if half.plain in told.half else 0.25 if half.plain == "quarter" else 0.0
    if not value or (step == 1 and told.digits == "en"):
        return None
    return value, given.index(half, place) + 1


def _part(given: Sequence[Token], first: int, told: Speech) -> Value | None:
    """As in "half a million", "a third of", "a quarter-million"."""
    word, place = given[first].plain, first
    top = 1.0
    if word in told.articles:
        place += 1
        if place < len(given) and given[place].plain == "-" and given[place].glued:
            place += 1
        if not _is(given, place, told.parts) and not _is(given, place, told.half):
            return None
        word = given[place].plain
    elif word not in told.half and word != "quarter" and told.digits == "en":
        return None
    is_half = word in told.half
    bottom = 2 if is_half else told.parts[word]
    after = place + 1
    share = top / bottom
    scaled = _part_of_scale(given, after, share, is_half or word in ("quarter", "third"), told)
    if scaled:
        return scaled
    if after < len(given) and given[after].plain == "-" and given[after].glued:
        return None  # "half-time", "a quarter-final"
    if after < len(given) and given[after].plain == "time":
        return None
    if is_half:
        hyphen = first >= 2 and given[first - 1].plain == "-"
        before = given[first - 1 - hyphen].plain if first else ""
        if before in told.ordinals or (before in ("other", "each", "a") and place == first):
            return None
        return Value(share, after, spelt=True, part=True)
    if word == "quarter" and place == first:
        return None
    if _is_told_as_part(given, first, word, after, told):
        return Value(share, after, spelt=True, part=True)
    return None


def _is_told_as_part(
    given: Sequence[Token], first: int, word: str, after: int, told: Speech
) -> bool:
    if told.digits == "de" and word not in ("viertel", "quarter"):
        return True  # an ordinal is another word there: "dritte"
    if told.digits == "de" and first and told.bounds.ending(given, first):
        return True
    if after < len(given) and given[after].kind != "sign":
        return given[after].plain in told.after_part
    return not (first and word == "quarter" and given[first - 1].plain in _DURING)


def _part_of_scale(
    given: Sequence[Token], after: int, share: float, may_be: bool, told: Speech
) -> Value | None:
    """As in "half a million", "a quarter of a million", "half a dozen", "half-dozen"."""
    step = after
    while step < len(given) and (
        given[step].plain in told.of
        or given[step].plain in told.articles
        or (given[step].glued and given[step].plain == "-")
    ):
        step += 1
    scale = told.scales.get(given[step].plain) if step < len(given) and step - after <= 2 else None
    if scale and may_be and given[step].plain not in "mk":
        return Value(share * scale, step + 1, spelt=True, scale=scale)
    return None


def part_behind(given: Sequence[Token], place: int, told: Speech) -> tuple[int, int] | None:
    """What a whole is cut into by the word behind a number ("two thirds"), and the place behind
    it."""
    if place < len(given) and given[place].plain == "-" and given[place].glued:
        place += 1
    if place >= len(given) or given[place].plain not in told.parts:
        return None
    word = given[place].plain
    if told.digits == "en" and not word.endswith("s"):
        return None
    return told.parts[word], place + 1


def _glued_word(given: Sequence[Token], place: int) -> bool:
    return place < len(given) and given[place].glued and given[place].kind == "word"


def _is(given: Sequence[Token], place: int, table: object) -> bool:
    return place < len(given) and given[place].plain in table  # type: ignore[operator]
