"""The words of a text that must be names, and that no source has."""

from dataclasses import dataclass
from functools import cache, lru_cache

from briefing.check.english import word_set
from briefing.check.names import ordinary, peoples
from briefing.check.names.lexicon import Lexicon
from briefing.check.names.tokens import Token, tokens
from briefing.check.words import key

_WELL_KNOWN = word_set("US USA UK EU UN AI TV GDP CEO CFO UTC GMT AM PM ID DNA IT OK PC NGO NGOS")
_SHORTEST = 2
_GERMAN_SCALES = word_set("million millionen milliarde milliarden billion billionen prozent")
_COMPARED = ("ier", "iest")
_LONG = 5
_GIVEN_NAME_TOGETHER = 1


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that the sources do not have, and the name of theirs that is nearest to it."""

    token: Token
    near: str
    """As the source writes it, or an empty string."""


@lru_cache(maxsize=1024)
def unknown(
    text: str, sources: Lexicon, evidence: Lexicon, language: str, *, is_name: bool = False
) -> tuple[Unknown, ...]:
    """The words of a folded text that are names by all signs and stand in no source.

    `evidence` is what the text rests on. `is_name` says that the text is nothing but a name.
    """
    said = tokens(text)
    return tuple(
        Unknown(token, nearest(token, sources))
        for place, token in enumerate(said)
        if _is_candidate(token, language)
        and not sources.has(token)
        and not _spelled_out(said, place, sources)
        and not _is_seat(token, said, evidence)
        and (is_name or _is_name(said, place, sources, evidence, language))
    )


def _is_candidate(token: Token, language: str) -> bool:
    text = token.text
    capital = text[0].isupper() or ("-" in text and any(p[:1].isupper() for p in text.split("-")))
    if not capital or text[0].isdecimal() or len(token.plain) < _SHORTEST:
        return False
    if token.is_acronym:
        return not (
            token.text.removesuffix("'s") in _WELL_KNOWN
            or token.plain in ordinary.GENERIC
            or _is_numeral(token.text)
        )
    plain = token.plain
    parts = plain.split("-")
    if plain in ordinary.GENERIC or plain in ordinary.OFFICES or ordinary.is_calendar(plain):
        return False
    if plain.removesuffix("s") in ordinary.OFFICES or plain.removesuffix("s") in ordinary.GENERIC:
        return False
    if language == "fr" and plain in ordinary.FRENCH:
        return False
    return not (len(parts) > 1 and all(ordinary.is_word(part) for part in parts))


def _is_numeral(text: str) -> bool:
    return not set(text) - set("IVXLCDM")


def _is_name(
    said: tuple[Token, ...], place: int, sources: Lexicon, evidence: Lexicon, language: str
) -> bool:
    """Whether a word with a capital can be nothing but a name."""
    token = said[place]
    if language == "de":
        return _is_german_name(said, place, sources)
    if not token.opens:
        return True
    if token.is_acronym or _is_inner_capital(token):
        return True
    if language == "fr":
        return _stands_before_name(said, place, sources)
    if ordinary.is_word(token.plain) or key(token.plain) in _common_keys():
        return False
    if peoples.forms().get(token.plain) or token.plain in peoples.seats():
        return True
    if _stands_before_name(said, place, sources):
        return not ordinary.is_like_word(token.plain)
    if ordinary.is_like_word(token.plain) and not token.owns:
        return False
    if token.plain.endswith(_COMPARED) and not token.owns:  # "Heavier rain"
        return False
    return _displaces(said, evidence)


def _is_inner_capital(token: Token) -> bool:
    return any(letter.isupper() for letter in token.text[1:])


def _stands_before_name(said: tuple[Token, ...], place: int, sources: Lexicon) -> bool:
    """Whether the word behind, with nothing between, has a capital in the sources too."""
    if place + 1 >= len(said):
        return False
    after = said[place + 1]
    beside = after.start == said[place].end + 1 and not said[place].owns
    plain = after.plain
    return (
        beside
        and after.is_capital
        and plain in sources.capital
        and plain not in ordinary.OFFICES | ordinary.GENERIC
        and plain not in peoples.forms()
    )


def _is_german_name(said: tuple[Token, ...], place: int, sources: Lexicon) -> bool:
    """German writes every noun with a capital: only a word in capitals, or one behind a given
    name that the sources always follow with the same other word, is a name for certain."""
    token = said[place]
    if token.is_acronym:
        return "-" not in token.text
    if not place or token.start != said[place - 1].end + 1:
        return False
    given = said[place - 1]
    if (
        given.plain in _GERMAN_SCALES
        or given.plain in sources.lower
        or (given.opens and given.plain not in sources.capital)
    ):
        return False  # "Nach Ansicht der Forscher"
    after = {
        second.plain if second.is_capital and second.start == first.end + 1 else ""
        for first, second in zip(sources.tokens, sources.tokens[1:], strict=False)
        if first.plain == given.plain
    }
    if given.plain in sources.lower:
        return False  # "Nach" only opens a sentence
    return given.is_capital and len(after) == _GIVEN_NAME_TOGETHER and "" not in after


def _displaces(said: tuple[Token, ...], evidence: Lexicon) -> bool:
    """Whether the evidence has a name that the text does not: another may stand in its place."""
    own = {key(token.plain) for token in said}
    return any(
        token.is_capital
        and not token.opens
        and key(token.plain) not in own
        and not ordinary.is_word(token.plain)
        and token.plain not in evidence.lower
        for token in evidence.tokens
    )


def _spelled_out(said: tuple[Token, ...], place: int, sources: Lexicon) -> bool:
    """Whether the word is part of a run whose first letters are an acronym of the sources."""
    first = last = place
    while first and _in_run(said[first - 1], said[first]):
        first -= 1
    while last + 1 < len(said) and _in_run(said[last], said[last + 1]):
        last += 1
    letters, at = "", []
    for position in range(first, last + 1):
        if said[position].is_capital:
            at.append((position, len(letters)))
            letters += "".join(part[0].upper() for part in said[position].text.split("-") if part)
    own = next((offset for position, offset in at if position == place), None)
    if own is None:
        return False
    for start in range(own + 1):
        for end in range(max(own + 1, start + 2), len(letters) + 1):
            if letters[start:end] in sources.upper:
                return True
    return False


def _in_run(left: Token, right: Token) -> bool:
    """Whether two words may belong to one name: capitals and the small words between them."""
    if right.start - left.end > 1:
        return False
    return all(token.is_capital or token.plain in _SMALL for token in (left, right))


def _is_seat(token: Token, said: tuple[Token, ...], evidence: Lexicon) -> bool:
    """Whether a capital stands for the country of the evidence: "Moscow said", "in Kabul"."""
    groups = peoples.seats().get(token.plain)
    if not groups:
        two = [one.plain for one in said]
        groups = next(
            (
                numbers
                for name, numbers in peoples.seats().items()
                if " " in name and token.plain in name.split() and name in " ".join(two)
            ),
            None,
        )
    if not groups or not groups & evidence.peoples:
        return False
    if token.owns:  # "Moscow's announcement" beside "a Russian airline"
        return True
    own = frozenset[int]().union(*(peoples.forms().get(one.plain, frozenset()) for one in said))
    return not groups & own or "capital" in evidence.lower


_SMALL = frozenset("of the and for in on de des du la le di der die das und für et".split())


@cache
def _common_keys() -> frozenset[str]:
    return frozenset(key(word) for word in ordinary.WORDS if len(word) > _SHORTEST)


def nearest(token: Token, sources: Lexicon) -> str:
    """The name of the sources that differs least from a word, or an empty string."""
    if token.is_acronym:
        return ""
    best, found = 3 if len(token.plain) > _LONG else 2, ""
    for other, written in sources.spellings.items():
        if abs(len(other) - len(token.plain)) < best:
            far = distance(token.plain, other, best)
            if far < best:
                best, found = far, written
    return found


def distance(one: str, two: str, limit: int) -> int:
    """How many letters to add, drop, change or swap between two words; `limit` at most."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, left in enumerate(one, start=1):
        older, before, row = before, row, [i]
        for j, right in enumerate(two, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == two[j - 2] and one[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) >= limit:
            return limit
    return min(row[-1], limit)
