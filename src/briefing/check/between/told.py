"""The sentences of all sources, and the counts and days they tell."""

import math
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.check.english import MONTHS, SCALES, SMALL_NUMBERS, WEEKDAYS, word_set
from briefing.check.statement import plain, sentence_ends
from briefing.check.subject import Subject
from briefing.check.words import Word, words
from briefing.model.article import QUOTABLE, BlockKind

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
_EFFECTS = {
    word: effect
    for effect, told in {
        "killed": "killed killing dead died deaths death fatalities perished drowned bodies",
        "injured": "injured injuring wounded wounding hurt injuries",
        "missing": "missing unaccounted",
        "arrested": "arrested arresting detained detaining arrests",
        "displaced": "displaced homeless evacuated fled evacuating",
    }.items()
    for word in told.split()
}
_ANYBODY = word_set("people persons person others victims dead bodies deaths fatalities")
_PART = word_set("including among another more further additional other first of")
_AMONG = word_set("among includes include including")
_LEAST = re.compile(
    r"\b(?:at least|more than|over|no fewer than|upwards of|exceeding)\s*$", re.IGNORECASE
)
_MOST = re.compile(r"\b(?:up to|at most|as many as|fewer than|less than|under)\s*$", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|nearly|almost|close to|approximately|an estimated)\s*$",
    re.IGNORECASE,
)
_ROUGHLY = 0.1
"""How far "about 200" may be off, as a share."""
_FARTHEST = 9
"""Words on each side of a number among which what is counted is looked for."""
_STOP = re.compile(r"[,;:.()¶–—]")
_JOINS = word_set("and or but while when where who which whose although though as")
_BREAKS = word_set("at in on after before by from with of for during since near to into")
_NO_COUNT = MONTHS | word_set(
    "% percent percentage year years month months day days hour hours week weeks minutes o'clock "
    "cents dollars euros pounds yen points basis miles kilometres kilometers metres meters feet"
)
_MOST_HOLDERS = 200
"""A word that more sentences hold than this finds nothing; it only weighs."""
_SAYS = word_set(
    "said say says told according spokesman spokeswoman spokesperson reported announced estimated "
    "counted confirmed claimed put"
)


@dataclass(frozen=True, slots=True)
class Count:
    """So many of these: between `low` and `high`."""

    shown: str
    low: float
    high: float
    what: str
    """What became of them ("killed"), else the noun counted, by its key."""
    who: str
    """The noun counted, by its key; empty for people as such."""
    noun: str
    """What is counted, in a word for people: "killed", "ships"."""


@dataclass(frozen=True)
class Told:
    """One sentence of a source; `start` and `end` are code points of the article's text."""

    source: str
    start: int
    end: int
    text: str
    number: int
    """Its place among the sentences of its source."""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        return tuple(words(self.text))

    @cached_property
    def features(self) -> frozenset[str]:
        """What it is compared by: words of content and names, without numbers and days."""
        return frozenset(
            word.key
            for word in self.words
            if not word.is_aside and word.text.casefold() not in _EFFECTS and len(word.key) > 2
        )

    @cached_property
    def days(self) -> frozenset[str]:
        """Months, weekdays and years it names."""
        return frozenset(
            word.text.casefold()
            for word in self.words
            if word.text.casefold() in MONTHS | WEEKDAYS
            or (word.text.isdecimal() and 1900 < int(word.text[:6]) < 2100)
        )

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The words around its verbs of saying, to tell two speakers apart."""
        near: set[str] = set()
        for place, word in enumerate(self.words):
            if word.text.casefold() in _SAYS:
                beside = (
                    *self.words[max(0, place - 4) : place],
                    *self.words[place + 1 : place + 5],
                )
                near |= {other.key for other in beside if not other.is_aside}
        return frozenset(near)

    @cached_property
    def counts(self) -> tuple[Count, ...]:
        """The numbers that count something whole."""
        return tuple(_counts(self.words, self.text))


class Library:
    """The sentences of all sources, and how alike two of them are: rare words weigh more."""

    def __init__(self, subject: Subject) -> None:
        self.sentences: list[Told] = [*_sentences(subject)]
        self._holders: dict[str, list[int]] = defaultdict(list)
        self._starts: dict[str, list[int]] = defaultdict(list)
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, told in enumerate(self.sentences):
            self._starts[told.source].append(told.start)
            self._places[told.source].append(place)
            for feature in told.features:
                self._holders[feature].append(place)

    def at(self, source: str, start: int, end: int) -> Iterator[Told]:
        """The sentences that a passage of a source lies in."""
        starts = self._starts[source]
        for place in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            told = self.sentences[self._places[source][place]]
            if start < told.end:
                yield told

    def like(self, one: Told) -> Iterator[Told]:
        """Other sentences that share a telling word with this one."""
        found = {
            place
            for feature in one.features
            if len(self._holders[feature]) <= _MOST_HOLDERS
            for place in self._holders[feature]
        }
        for place in sorted(found):
            if self.sentences[place] is not one:
                yield self.sentences[place]

    def likeness(self, one: Told, other: Told) -> float:
        """The share of the lighter sentence's words that the other has too, from 0 to 1."""
        least = min(self._weight(one.features), self._weight(other.features))
        return self._weight(one.features & other.features) / least if least else 0.0

    def _weight(self, features: frozenset[str]) -> float:
        total = len(self.sentences) + 1
        return sum(math.log(total / len(self._holders[feature])) for feature in features)


def _sentences(subject: Subject) -> Iterator[Told]:
    for source, article in subject.articles.items():
        number = 0
        for block in article.blocks:
            if block.kind not in QUOTABLE or block.kind is BlockKind.HEADLINE:
                continue
            text = article.text[block.start : block.end]
            start = block.dateline
            for end in (*sentence_ends(text), len(text)):
                if text[start:end].strip():
                    lead = len(text[start:end]) - len(text[start:end].lstrip())
                    first, last = block.start + start + lead, block.start + end
                    yield Told(source, first, last, plain(text[start:end]), number)
                    number += 1
                start = end


def _counts(given: Sequence[Word], text: str) -> Iterator[Count]:
    position = 0
    while position < len(given):
        value, last = _value(given, position)
        if value is not None:
            count = _count(given, position, last, value, text)
            if count:
                yield count
        position = last + 1


def _value(given: Sequence[Word], first: int) -> tuple[float | None, int]:
    plain_word = given[first].text.casefold()
    if _DIGITS.fullmatch(plain_word):
        value = float(plain_word.replace(",", "")[:15])
    elif plain_word != "one" and all(part in SMALL_NUMBERS for part in plain_word.split("-")):
        value = float(sum(SMALL_NUMBERS[part] for part in plain_word.split("-")))
    else:
        return None, first
    last = first
    while last + 1 < len(given) and (scale := SCALES.get(given[last + 1].text.casefold())):
        value *= scale
        last += 1
    return value, last


def _count(given: Sequence[Word], first: int, last: int, value: float, text: str) -> Count | None:
    ahead = _beside(given, last, 1, text)
    behind = _beside(given, first, -1, text)
    nouns = [word for word in ahead if word.text.casefold() in _BREAKS or not word.is_free]
    noun = nouns[0] if nouns and nouns[0].text.casefold() not in _BREAKS else None
    before = given[first - 1].text.casefold() if first else ""
    after = given[last + 1].text.casefold() if last + 1 < len(given) else ""
    if before in _PART or after in _PART or after in _NO_COUNT or (noun and noun.is_aside):
        return None
    if any(word.text.casefold() in _AMONG for word in ahead):
        return None
    effect = _effect(ahead, behind)
    head = noun.text.casefold() if noun else ""
    who = noun.key if noun and head not in _EFFECTS and head not in _ANYBODY else ""
    if not effect and not who:
        return None
    start, end = given[first].start, given[last].start + len(given[last].text)
    low = high = value
    around = text[max(0, start - 24) : start]
    bound = _LEAST.search(around) or _MOST.search(around) or _ABOUT.search(around)
    if bound is None:
        pass
    elif bound.re is _LEAST:
        high = math.inf
    elif bound.re is _MOST:
        low = 0.0
    else:
        low, high = value * (1 - _ROUGHLY), value * (1 + _ROUGHLY)
    shown = f"{bound[0].strip().casefold()} {text[start:end]}" if bound else text[start:end]
    return Count(shown, low, high, effect or who, who, effect or head)


def _effect(ahead: Sequence[Word], behind: Sequence[Word]) -> str:
    """What became of those counted, by the nearer word: "killed 12 people and injured 40"."""
    for one in range(max(len(ahead), len(behind))):
        for side in (behind[one : one + 1], ahead[one : one + 1]):
            for word in side:
                if word.text.casefold() in _EFFECTS:
                    return _EFFECTS[word.text.casefold()]
    return ""


def _beside(given: Sequence[Word], place: int, step: int, text: str) -> list[Word]:
    """The words of the same clause on one side of a number, the nearest first."""
    beside: list[Word] = []
    while 0 <= place + step < len(given) and len(beside) < _FARTHEST:
        here, there = sorted((given[place], given[place + step]), key=lambda word: word.start)
        place += step
        between = text[here.start + len(here.text) : there.start]
        is_other = given[place].is_number or given[place].text.casefold() in _JOINS
        if _STOP.search(between) or is_other:
            break
        beside.append(given[place])
    return beside
