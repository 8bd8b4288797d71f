"""What a language's table of numbers has: data types for `english`, `german` and `french`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.check.numbers.token import Token, tokens


class Phrases:
    """Phrases of one or more words, each with a sense, looked up by their first or last word."""

    def __init__(self, senses: Mapping[str, str]) -> None:
        """`senses` has for each sense its phrases, with "|" between them."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for sense, phrases in senses.items():
            for phrase in phrases.split("|"):
                words = tuple(phrase.split())
                self._by_first.setdefault(words[0], []).append((words, sense))
                self._by_last.setdefault(words[-1], []).append((words, sense))
        for table in (self._by_first, self._by_last):
            for row in table.values():
                row.sort(key=lambda entry: -len(entry[0]))

    @property
    def firsts(self) -> Iterable[str]:
        """The words that the phrases begin with."""
        return self._by_first.keys()

    def at(self, given: Sequence[Token], first: int) -> tuple[str, int] | None:
        """The longest phrase that starts at a token, and the place behind it."""
        if first >= len(given):
            return None
        for words, sense in self._by_first.get(given[first].plain, ()):
            end = first + len(words)
            if end <= len(given) and _same(given, first, words):
                return sense, end
        return None

    def ending(self, given: Sequence[Token], end: int) -> tuple[str, int] | None:
        """The longest phrase that ends before place `end`, and the place where it starts."""
        if not 0 < end <= len(given):
            return None
        for words, sense in self._by_last.get(given[end - 1].plain, ()):
            first = end - len(words)
            if first >= 0 and _same(given, first, words):
                return sense, first
        return None


def _same(given: Sequence[Token], first: int, words: tuple[str, ...]) -> bool:
    return all(given[first + place].plain == word for place, word in enumerate(words))


@dataclass(frozen=True)
class Speech:
    """How one language tells numbers. All words are case-folded."""

    small: Mapping[str, int]
    """Words below a hundred that are added up."""
    scales: Mapping[str, int]
    """Words that multiply what stands before them: "hundred", "dozen", "million"."""
    signs: Mapping[str, int]
    """Scales that are glued to digits: "bn"."""
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    """What makes an ordinal of digits: "th", or "." in German."""
    articles: frozenset[str]
    """Words that are a one before a scale: "a hundred"."""
    joiner: str
    """ "and", inside a number and between the ends of a range."""
    half: frozenset[str]
    parts: Mapping[str, int]
    """ "third", "quarter": what a whole is cut into."""
    of: frozenset[str]
    after_part: frozenset[str]
    """Words behind "a third" that show it to be no ordinal."""
    multiples: Mapping[str, float]
    """ "twice", "tripled"."""
    times: frozenset[str]
    fold: str
    """The ending of "threefold"."""
    groups: Mapping[str, int]
    """ "pair", "trio", "both": may stand in the evidence for a number in the statement."""
    every: frozenset[str]
    """Words that make a share of an ordinal: "every fourth house"."""
    opening: frozenset[str]
    """ "first" of "the first six months"."""
    known: frozenset[str]
    """Words that point to what was told before: "the two"."""
    between: frozenset[str]
    come_from: frozenset[str]
    to: frozenset[str]
    change: frozenset[str]
    """Words that make "from 3 to 5" a change and no range."""
    per: frozenset[str]
    months: frozenset[str]
    when: frozenset[str]
    """Words behind a time that make a date of it: "ago", "later"."""
    clock: frozenset[str]
    """Words behind a number that make a time of day of it."""
    era: frozenset[str]
    """Words behind an ordinal that make a date of it: "century"."""
    his: frozenset[str]
    decades: Mapping[str, int]
    filler: frozenset[str]
    """Words that may stand between a bound and its number, or a number and its noun."""
    breaks: frozenset[str]
    """Words that end what a number counts."""
    splits: frozenset[str]
    """Words that open another clause."""
    bounds: Phrases
    bounds_after: Phrases
    vague: Phrases
    units: Phrases
    harm: Mapping[str, str]
    """Words of what became of people → the kind."""
    compound: Callable[[str], float | None] | None = None
    """The value of a number written in one word, where the language does so."""
    digits: str = "en"

    def may_open(self, word: str) -> bool:
        """Whether an amount may begin with a word: most words need no closer look."""
        return (
            word in self._openers
            or self.compound is not None
            or (bool(self.fold) and word.endswith(self.fold))
        )

    @cached_property
    def _openers(self) -> frozenset[str]:
        tables = (self.small, self.scales, self.signs, self.ordinals, self.parts, self.multiples)
        more = (self.decades, self.groups, self.articles, self.half, self.vague.firsts)
        return frozenset[str]().union(*tables, *more)


@lru_cache(maxsize=4)
def speech(language: str) -> Speech | None:
    """The table of a language, or None where there is none."""
    if language == "en":
        from briefing.check.numbers.english import ENGLISH

        return ENGLISH
    if language == "de":
        from briefing.check.numbers.german import GERMAN

        return GERMAN
    if language == "fr":
        from briefing.check.numbers.french import FRENCH

        return FRENCH
    return None


def word_map(senses: Mapping[str, str]) -> dict[str, str]:
    """Each word of the values → its key."""
    return {word: sense for sense, words in senses.items() for word in words.split()}


def tokens_of(text: str, told: Speech) -> list[Token]:
    """The tokens of a text in this language."""
    return tokens(text, told.digits)


def spelt(values: Iterable[int], words: str) -> dict[str, int]:
    """Words in order, each with its value."""
    return dict(zip(words.split(), values, strict=True))
