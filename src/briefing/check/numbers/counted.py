"""The words that say what a number counts."""

from collections.abc import Iterator, Sequence

from briefing.check.numbers.amount import Amount
from briefing.check.numbers.speech import Speech
from briefing.check.numbers.token import Token

_MOST_WORDS = 5
_SKIPPED = frozenset(
    "of the a an its their his her our your those these all other such de des d' der".split()
)
_STARTS = frozenset(". ; ¶ and but :".split())
_MORE = frozenset("more fewer less others weitere".split())
_PRONOUNS = frozenset("them whom which us you it those these".split())


def counted_behind(
    given: Sequence[Token], end: int, told: Speech, following: Amount | None
) -> tuple[str, ...]:
    """The words behind a number up to the next verb, preposition or sign that is known as one.

    "six of the town's nine sirens" counts sirens: another number there is passed over.
    """
    words: list[str] = []
    place = end
    is_of = False
    while place < len(given) and len(words) < _MOST_WORDS:
        token = given[place]
        plain = token.plain
        if plain == "-" and token.glued:
            place += 1
            continue
        if plain in _PRONOUNS and is_of:
            return ()
        if plain in told.of and (not words or is_of):
            is_of = True
            place += 1
            continue
        if following is not None and place == following.first and is_of:
            place = following.last
            continue
        if plain == "'" and token.glued and words and words[-1].endswith("s"):
            words.pop()  # "the islands' 4,000 inhabitants" are no islands
            place += 1
            continue
        if plain in _SKIPPED or (not words and plain in _MORE) or plain in ('"', "'"):
            if words and not is_of:
                break
            place += 1
            continue
        is_acronym = token.text.isupper() and len(plain) > 1  # "IS", "US"
        if token.kind != "word" or (plain in told.breaks and not is_acronym):
            break
        words.append(token.text)
        place += 1
    return tuple(words)


def with_wholes(
    amounts: Sequence[Amount], given: Sequence[Token], told: Speech
) -> Iterator[Amount]:
    """The amounts, with those marked that are some of a whole and those that are one."""
    following = -1
    for place, amount in enumerate(amounts):
        whole, following = following, -1
        is_of = amount.last < len(given) and given[amount.last].plain in told.of
        if is_of and place + 1 < len(amounts):
            between = given[amount.last : amounts[place + 1].first]
            if all(one.kind == "word" and one.plain not in told.breaks for one in between):
                following = place + 1
        yield amount.of(is_of=is_of, is_whole=place == whole or _opens_of(amount, given, told))


def _opens_of(amount: Amount, given: Sequence[Token], told: Speech) -> bool:
    """Whether it is the whole of "of the 45 wounded, nine"."""
    place = amount.first - 1
    while place >= 0 and given[place].plain in told.filler:
        place -= 1
    return (
        0 <= place < amount.first
        and given[place].plain in told.of
        and (place == 0 or given[place - 1].plain in _STARTS)
        and not amount.unit
    )


def holders_before(given: Sequence[Token], first: int, told: Speech) -> tuple[str, ...]:
    """The noun in front of "of 45", ": 45": "a staff of 45"."""
    place = first - 1
    while place >= 0 and given[place].plain in told.filler:
        place -= 1
    if place < 1 or given[place].plain not in told.of | {":", "to", "at", "by"}:
        return ()
    words = []
    for token in reversed(given[max(0, place - 4) : place]):
        if token.kind != "word":
            break
        words.append(token.text)
    return tuple(reversed(words))
