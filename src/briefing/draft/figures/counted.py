"""What a number counts: the words behind it that name it, and the group it is a part of."""

import re
from dataclasses import dataclass

from briefing.draft.figures.counted_words import (
    MANY,
    MORE,
    NO_PLURALS,
    NO_S_PLURALS,
    NOT_OF_IT,
    PERSONS,
    PRENOMINAL_FRENCH,
    STOP_WORDS,
)
from briefing.draft.figures.harm import suffers_deed
from briefing.draft.figures.number_words import NUMBER_WORDS
from briefing.draft.text import signals

_WORD = re.compile(
    r"\s*(?P<word>(?:[A-Za-z]\.){2,}|\d{3}(?:-\w+)?(?=\s[A-Za-z])|[^\W\d_][\w&-]*(?:['’.]\w+)*)(?P<possessive>['’](?!\w))?"
)
_OF_DEGREES = re.compile(r"\s+(?:Celsius|Fahrenheit)\b", re.IGNORECASE)
_PART_OF = re.compile(
    r"\s+(?:(?:more|others)\s+)?of\s+(?P<group>(?:all\s+)?(?:the|these|those|its|their|his|her|our|"
    r"my|all|them|us|whom|which)\b(?:\s+(?:other|remaining)\b)?)",
    re.IGNORECASE,
)
_ANY_OF = re.compile(r"\s+of(?=\s)", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\s+of\s+(?:the\s+|its\s+|their\s+)?(?P<number>\d[\d,]{0,12})(?=\s)")
_FOREIGN_OF = re.compile(r"\s+(?:von\s+|de\s+|d['’])(?=\w)", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:them|us|whom|which)\Z", re.IGNORECASE)
# "U.S." and "55,000" are no end.
_RUN = r"(?P<rest>(?:(?:[A-Za-z]\.){2,}|,(?=\d{3})|[^,;:.!?()\[\]“”\"—–]){2,90})"
_OF = re.compile(rf"\s+of\s+{_RUN}", re.IGNORECASE)
_SHARE_OF = re.compile(rf"\s*(?:of|der|des|aller|von|des|de\s+la|du|de)\s+{_RUN}", re.IGNORECASE)
_DETERMINER = re.compile(r"^(?:the|all|its|their|his|her|our|your|my)\s+", re.IGNORECASE)
# "voters in rural towns", but not "firms expect".
_GOES_ON = re.compile(r"\s+(?:of|in|on|at|and|or|aged|over|under|without|near)\b", re.IGNORECASE)
_RATE = re.compile(
    r"\s+(?:(?:an?|per)\s+(?:day|week|month|year|hour|minute|second|person|capita|head|night|"
    r"barrel|tonne|ton|kilogram|household|(?:1,000|10,000|100,000|1,000,000)(?:\s+\w+)?))\b"
    r"(?!\s+(?:earlier|ago|before|later))",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\s(?:between|from|until|by|in|on|since)\s(?:[^\W\d]\w*\s){0,2}\d")
_STOP = re.compile(
    r"\b(?:(?:and|or)(?=\s+\W?\d|\s+(?:about|nearly|some|more|less|almost|around|over|an?|had|have"
    r"|it|they|he|she|was|were)\b)|but|that|which|being|having|who|whose|where|when|while|after"
    r"|before|since|because|as|than|with|was|were|are|is|has|have|had|will|would|can|could|during"
    r"|working|according|by|from|to|for|into|via|through|under"
    r"|and(?=\s[a-z]+\s(?:the|its|their|his|her|an?)\b))\b",
    re.IGNORECASE,
)
_NUMBERS = NUMBER_WORDS["en"].small
_ONE = ("one", " 1", "half", "third", "quarter", "fifth", "tenth")
"""Numbers and shares that go with a singular: "one soldier", "half of humanity"."""
_MOST_WORDS = 5
_MOST_OF_GROUP = 9


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts, the words as they stand with white space folded.

    `end` is where those words end in the text; that of the number when there are none.
    """

    unit: str | None
    population: str | None
    end: int


def counted_at(text: str, end: int, language: str) -> Counted:
    """What the number that ends at `end` counts.

    >>> counted_at("two members of his escort were hurt", 3, "en")
    Counted(unit='members', population='his escort', end=11)
    """
    if language != "en":
        return _foreign(text, end, language)
    part = _PART_OF.match(text, end)
    if part and _PRONOUN.search(part["group"]):
        return Counted(None, None, part.end())
    whole = None if part else _OF_NUMBER.match(text, end)
    if whole:  # "55 of 75 crates"
        stop = _noun(text, whole.end(), one=False)
        if stop is not None:
            unit = _folded(text[whole.end() : stop])
            return Counted(unit, f"{whole['number']} {unit}", stop)
    any_of = None if part else _ANY_OF.match(text, end)
    start = part.end() if part else any_of.end() if any_of else end
    stop = _noun(text, start, one=text[max(0, end - 8) : end].casefold().endswith(_ONE))
    if stop is None:
        return Counted(None, None, end)
    unit = _folded(text[start:stop]).removeprefix("more ")
    first, _, rest = unit.partition(" ")
    if any_of and rest and (first[0].isdigit() or first.casefold() in _NUMBERS):
        return Counted(rest, unit, stop)  # "two of three engineers"
    if part:
        return Counted(unit, None, stop)
    return _with_group(text, unit, stop)


def share_of(text: str, end: int, language: str) -> str | None:
    """What a share that ends at `end` is a share of: "of voters"."""
    match = _SHARE_OF.match(text, end)
    if match is None:
        return None
    if language != "en":
        return _foreign(text, match.start("rest"), language).unit
    start = match.start("rest")
    determiner = _DETERMINER.match(match["rest"])
    start += determiner.end() if determiner else 0
    stop = _noun(text, start, one=False)
    if stop is None or _GOES_ON.match(text, stop):
        return _group(text[start : match.end("rest")])
    return _folded(text[start:stop])


def rate_at(text: str, end: int) -> int:
    """Where a rate behind what is counted ends ("a day", "per 100,000"), else `end`."""
    match = _RATE.match(text, end)
    return match.end() if match else end


def _with_group(text: str, unit: str, stop: int) -> Counted:
    """Of whom, for "12 members of the band"; in "600 tonnes of wheat" the unit goes on."""
    of = _OF.match(text, stop)
    group = _group(of["rest"]) if of else None
    if of is None or group is None:
        return Counted(unit, None, stop)
    if unit.rsplit(maxsplit=1)[-1].casefold() in PERSONS:
        return Counted(unit, group, stop)
    first = group.split(maxsplit=1)[0].casefold()
    if first in signals.FUNCTION_WORDS or len(group.split()) > 2:
        return Counted(unit, None, stop)
    end = of.start("rest") + len(group)
    return Counted(f"{unit} {_folded(text[stop:end])}", None, end)


def _group(rest: str) -> str | None:
    run = _STOP.split(_WHEN.split(rest, maxsplit=1)[0], maxsplit=1)[0]
    verb = signals.PAST.search(run) or signals.ATTRIBUTED.search(run)
    words = run[: verb.start() if verb else len(run)].split()
    if len(words) > _MOST_OF_GROUP:
        return None  # half of its name would be another group
    while words and words[-1].casefold() in signals.FUNCTION_WORDS:
        words.pop()
    return " ".join(words) or None


def _noun(text: str, start: int, *, one: bool) -> int | None:
    """Where the words that name what is counted end: at the first plural, or, for `one`, the
    last word before one that only carries grammar."""
    position, taken, last = start, 0, None
    first = ""
    while taken < _MOST_WORDS:
        match = _WORD.match(text, position)
        if match is None:
            break
        plain = match["word"].casefold()
        if plain in signals.FUNCTION_WORDS and plain not in ("other", "more"):
            break
        if plain in NOT_OF_IT or plain in MANY:
            break
        first = first or plain
        position, taken, last = match.end("word"), taken + 1, match.end("word")
        if match["possessive"] and suffers_deed(text, position, "en"):
            return position
        if _is_plural(plain) and not match["possessive"]:
            following = _WORD.match(text, position)
            again = following["word"].casefold() if following else ""
            if degrees := _OF_DEGREES.match(text, position):
                return degrees.end()
            if again in NO_S_PLURALS or not (_is_plural(again) and again.endswith("s")):
                return position
        elif match["possessive"]:
            position = match.end()
    # "12 February", "the 787 Dreamliner": what is counted more than once has a plural.
    single = taken < _MOST_WORDS and one and first not in MORE and not _is_verb(first)
    return last if single else None


def _is_plural(word: str) -> bool:
    if word in NO_S_PLURALS or (word.endswith("men") and word not in ("specimen", "regimen")):
        return True
    ends = word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s", "ous"))
    return ends and len(word) > 3 and word not in NO_PLURALS


def _is_verb(word: str) -> bool:
    """Whether no adjective but the verb is next, for no noun follows: "12 attended the fair"."""
    return bool(signals.PAST.fullmatch(word)) and word not in NO_S_PLURALS


def _foreign(text: str, end: int, language: str) -> Counted:
    """German nouns have a capital; French ones come first, or behind one of a few adjectives."""
    of = _FOREIGN_OF.match(text, end)
    position, taken = of.end() if of else end, 0
    start = position
    while taken < _MOST_WORDS:
        match = _WORD.match(text, position)
        if match is None or match["word"].casefold() in STOP_WORDS.get(language, frozenset()):
            break
        position, taken = match.end("word"), taken + 1
        word = match["word"]
        found = word[0].isupper() if language == "de" else word.casefold() not in PRENOMINAL_FRENCH
        if found:
            return Counted(_folded(text[start:position]), None, position)
    return Counted(None, None, end)


def _folded(text: str) -> str:
    return " ".join(text.split())
