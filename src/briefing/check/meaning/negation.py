"""Negation: a "not" of the source is neither lost nor added."""

from collections.abc import Collection, Iterator

from briefing.check.meaning import abroad, denials, opposites
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.reading import Found, Reading, Signs
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_SIGNS = Signs(denials.NEGATIONS, not_these=denials.NO_NEGATIONS)
_DENIALS = frozenset(denials.DENIALS.split())
_NOUN_WORDS = 3
_NOUN_TOLD = 2
_FAR = 9
_NOTS = frozenset({"not", "no", "never"})
_SINCE = frozenset({"since", "before", "until", "ever", "previous", "other"})
_FIRST = frozenset({"first", "last", "since", "record", "only", "unprecedented", "new"})
_COMPARES = frozenset({"more", "less", "worse", "so", "as", "such"})
_SUPERLATIVES = frozenset({"most", "least", "best", "worst", "record", "first"})
_PREFIXES = ("in", "il", "im", "ir", "dis")
_SHORTEST = 4


def negation_changed(subject: Subject) -> Iterator[Flaw]:
    """A negation of the evidence is gone from the statement, or one has come in."""
    for pair in compared(subject):
        told = next(_changes(pair), None)
        if told:
            message, found = told
            hint = pair.sentence(found) if found else pair.given.text[:160]
            yield pair.flaw(message, f"the source has “{hint}”", found)

    for pair, lost in abroad.negation_lost(subject):
        sign = pair.given.words(lost.first, lost.last)
        yield pair.flaw(
            f"“{sign}” of the source is gone", f"the source has “{pair.sentence(lost)}”", lost
        )
    for pair, come in abroad.negation_added(subject):
        sign = pair.said.words(come.first, come.last)
        hint = f"the source has “{pair.given.text[:160]}”"
        yield pair.flaw(f"“{sign}” is not in the source", hint)


def _changes(pair: Compared) -> Iterator[tuple[str, Found | None]]:
    if {"before", "until"} & pair.given.plain and {"earliest", "only", "first"} & pair.said.plain:
        return  # "not before May", "May at the earliest"
    for found in pair.given.signs(_SIGNS):
        lost = _lost(pair.given, found, pair.said)
        if lost:
            sign = pair.given.words(found.first, found.last)
            yield f"“{sign} … {lost}” in the source, and here “{lost}” without a negation", found
    for found in pair.said.signs(_SIGNS):
        if found.sign.words[0] in ("yet", "neither", "nor"):
            continue
        if _SINCE & pair.said.plain and _FIRST & pair.given.plain:
            continue  # "no other man had won since", of the first to win since
        if _is_superlative(pair):
            continue  # "no merger has been bigger", of the biggest
        added = _lost(pair.said, found, pair.given)
        if added:
            sign = pair.said.words(found.first, found.last)
            yield f"“{sign} … {added}” here, and “{added}” without a negation in the source", None
    yield from _turned(pair)
    yield from _prefixes(pair)


def _is_superlative(pair: Compared) -> bool:
    """Whether a superlative of the evidence may be told as "none is bigger", "never so many"."""
    compares = any(plain.endswith("er") or plain in _COMPARES for plain in pair.said.plain)
    return compares and any(
        plain.endswith("est") or plain in _SUPERLATIVES for plain in pair.given.plain
    )


def _is_turned(one: Reading, places: Collection[int], other: Reading) -> bool:
    """Whether the other text has the opposite of a word here: not opened, but closed."""
    turned = {
        sign.sign.family[:-1] + ("-" if sign.sign.family.endswith("+") else "+")
        for sign in one.signs(opposites.ANY)
        if sign.first in places
    }
    return any(sign.sign.family in turned for sign in other.signs(opposites.ANY))


def _turned(pair: Compared) -> Iterator[tuple[str, Found | None]]:
    """What could not be done is done, what nobody did is done by somebody; in other words."""
    for given, said in (*denials.DONE_OR_NOT, *denials.ALLOWED_OR_NOT):
        there = next(iter(pair.given.signs(given)), None)
        here = next(iter(pair.said.signs(said)), None)
        if there is None or here is None:
            continue
        inside = range(there.first, there.last)  # "not pay" has a "pay" that is none
        if any(one.first not in inside for one in pair.given.signs(said)):
            continue
        near = _half(pair.said, here.first)
        if any(is_denial(pair.said.tokens[at].plain) for at in near):
            continue
        if (given, said) in denials.ALLOWED_OR_NOT and not _shares(pair, there):
            continue
        sign = pair.said.words(here.first, here.last)
        yield f"“{sign}” here, “{pair.given.words(there.first, there.last)}” there", there


def _shares(pair: Compared, found: Found) -> bool:
    """Whether the statement has of what is told behind a sign in the evidence."""
    behind = {
        pair.given.tokens[place].root
        for place in pair.given.clause_behind(found.last)
        if pair.given.tokens[place].is_content
    }
    return not behind or bool(behind & pair.said.roots)


def _half(reading: Reading, place: int) -> range:
    """The words around one, no farther than a "but"."""
    part = reading.part(place)
    buts = [at for at in part if reading.tokens[at].plain == "but"]
    first = max((at for at in buts if at < place), default=part.start)
    return range(first, min((at for at in buts if at > place), default=part.stop))


def _lost(one: Reading, found: Found, other: Reading) -> str:
    """A word that is negated in one text and stands without any negation in the other."""
    nucleus = _nucleus(one, found)
    elsewhere = {
        token.root
        for place, token in enumerate(one.tokens)
        if token.is_content and place not in nucleus
    }
    negated = {one.tokens[place].root for place in nucleus}
    if _is_turned(one, nucleus, other):
        return ""
    places = [
        place
        for place, token in enumerate(other.tokens)
        if token.root in negated and token.root not in elsewhere and token.is_content
    ]
    if not places or any(_is_denied(other, place) for place in places):
        return ""
    told = {other.tokens[place].root for place in places}
    is_verb = any(
        other.tokens[place].plain.endswith("ed") and not one.tokens[at].plain.endswith("ed")
        for place in places
        for at in nucleus[:1]
        if one.tokens[at].root == other.tokens[place].root
    )  # "had no influence on" told as "influenced"
    if (
        found.sign.family == "noun"
        and len(negated) > 1
        and len(told) < _NOUN_TOLD
        and not (is_verb and found.sign.words == ("no",))
    ):
        return ""
    if {"only"} & one.plain:
        return ""
    return other.tokens[places[0]].plain


def _nucleus(reading: Reading, found: Found) -> tuple[int, ...]:
    """The word that a negation negates; behind "no", the noun and what is said of it."""
    behind = [
        place
        for place in reading.clause_behind(found.last)
        if reading.tokens[place].is_content and not reading.tokens[place].plain[0].isdecimal()
    ]
    return tuple(behind[: _NOUN_WORDS if found.sign.family == "noun" else 1])


def _is_denied(reading: Reading, place: int) -> bool:
    part = _half(reading, place)
    near = range(max(part.start, place - _FAR), min(part.stop, place + _FAR))
    return _is_prefixed(reading.tokens[place].plain) or any(
        is_denial(reading.tokens[at].plain) for at in near if at != place
    )


def is_denial(plain: str) -> bool:
    """Whether a word may tell a negation."""
    return plain in _DENIALS or plain.endswith(("n't", "less")) or _is_prefixed(plain)


def _is_prefixed(plain: str) -> bool:
    return (
        plain.startswith(("un", "non-", "dis", "mis"))
        and len(plain) > _SHORTEST
        and not plain.startswith(denials.NOT_PREFIXED)
    )


def _prefixes(pair: Compared) -> Iterator[tuple[str, Found | None]]:
    """A word told as its opposite by "il-" or "un-", or the other way round."""
    for one, other, where in (
        (pair.said, pair.given, "in the source"),
        (pair.given, pair.said, "here"),
    ):
        for place, token in enumerate(one.tokens):
            bare = _bare(token.plain)
            if not bare or token.plain in other.plain or bare in one.plain:
                continue
            spots = [at for at, word in enumerate(other.tokens) if word.plain == bare]
            before = {word.plain for word in one.tokens[max(0, place - 3) : place]}
            denied = before & _NOTS or any(_is_denied(other, at) for at in spots)
            if spots and not denied:
                yield f"“{token.plain}” and “{bare}” ({where}) say the opposite", None


def _bare(plain: str) -> str:
    if plain.startswith("non-"):
        return plain[4:]
    if plain.startswith("un") and len(plain) > _SHORTEST + 2:
        return plain[2:]
    for prefix in _PREFIXES:
        if plain.startswith(prefix) and plain[len(prefix) :] in denials.PREFIXED:
            return plain[len(prefix) :]
    return ""
