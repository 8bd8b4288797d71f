"""What a language gives the engine: its words of time, how it writes them, its context words.

A locale is data. The engine knows only classes, one letter each, so a language is another table;
where its word order needs it, `orders` adds expressions over the same letters. The classes:

M month · m month that is also a word · b abbreviated month · W weekday · w abbreviated weekday
c number word · h hundred, thousand · v vague quantity · a article · o ordinal
u time unit · U its plural · j quarter, half · s season · p part of the day · P "period", "time"
x yesterday, today … · → the next day, the eve, the year before, in one word · ★ named day
X vague "now", "recently" · K vague "current", "recent"
y each, every · A daily, weekly … · l last · k past · r previous · N next · C coming
f following · S same · t this · T the · H that · e early, mid, late · E end, beginning
g ago · L later · R earlier · z after · q before · O of · i in, on, at …
F fiscal · & and, to · ~ about · B BC · D decade in words · V AD · _ any other word

The tokeniser itself adds d 1–31, Y a year, n other numbers, Q a quarter, I and J numeric dates,
G a clock, 2 a short year, Z a time zone, ' a possessive, ¶ a paragraph's end and the marks.
"""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from briefing.dates.expression import Relation

Signal = Relation | Literal["since", "from", "until", "limit"]
Words = Mapping[str, tuple[str, object]]
_NONE: Mapping[Any, Any] = {}


class NamedDay(NamedTuple):
    """A feast or anniversary: a fixed day, the nth weekday of a month, or days from Easter.

    ``nth`` counts from 1, or -1 for the last; ``weekday`` from 1, Monday. ``offset`` adds days.
    ``year`` fixes the one day a name means ("D-Day").
    """

    rule: Literal["fixed", "nth", "easter"]
    month: int = 0
    day: int = 0
    nth: int = 0
    weekday: int = 0
    offset: int = 0
    year: int | None = None


def fixed(month: int, day: int) -> NamedDay:
    """A feast on the same day of every year."""
    return NamedDay("fixed", month, day)


def easter(days: int) -> NamedDay:
    """A feast so many days after Easter, or before it."""
    return NamedDay("easter", offset=days)


class Writing(NamedTuple):
    """How a language writes numbers of time: expressions, in lower case."""

    ordinal: str
    clock: str
    decade: str
    short_year: str
    possessive: str
    quarter: str = r"Q[1-4]\b|[1-4]Q\b"
    word: str = r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*"
    """A word; where an apostrophe parts two words, one of them."""
    clock_signs: tuple[str, ...] = ("m",)
    """What a time of day holds that shows it to be one without a preposition."""
    day_before_month: bool = False
    """Whether 3/4/2021 is the third of April."""
    nouns_capitalised: bool = False
    """Whether a capital only shows a noun, not a name."""
    compounds: bool = False
    """Whether a hyphen makes one noun of a month or weekday and the word after it."""


class Locale(NamedTuple):
    """One language. Words are in lower case; each field says what the words in it do."""

    code: str
    words: Words
    writing: Writing
    phrases: Mapping[str, tuple[str, object]]
    """Several words that stand for one, such as the names of feasts."""
    capital_words: Words = _NONE
    """What a word stands for when it has a capital and does not open its sentence."""
    orders: tuple[tuple[str, str], ...] = ()
    """More expressions for named rules, tried before the common ones."""

    capital_classes: frozenset[str] = frozenset()
    """Classes whose words mean time only with a capital."""
    capital_needed: frozenset[str] = frozenset()
    """Never a month or weekday in lower case."""
    stopped: frozenset[str] = frozenset()
    """Abbreviations that take a full stop; one letter alone is one only with it."""
    zones: frozenset[str] = frozenset()

    # Words around a mention that set its relation: see cues.
    relation_before: Mapping[str, Signal] = _NONE
    range_joints: Mapping[str, tuple[frozenset[str], Relation]] = _NONE
    """Signal before the first end of a range → the words that join the ends, the relation."""
    lasting: frozenset[str] = frozenset()
    """Verbs of what goes on up to a "limit": with them and in the past it is "until", else "by"."""
    at_least: frozenset[str] = frozenset()
    """Before a distance that is a lower bound."""

    # Words that say whether a date is past: see cues.
    past: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    future: frozenset[str] = frozenset()
    future_endings: tuple[str, ...] = ()
    future_to: frozenset[str] = frozenset()
    """Nouns too: verbs of the future only before an infinitive."""
    appointed: Mapping[str, frozenset[str]] = _NONE
    """Verbs of the future before these words, and of the past elsewhere: "set for Monday"."""
    scheduled: frozenset[str] = frozenset()
    """Verbs of the present that tell of what is arranged: "the trial begins Monday"."""
    year_ended: frozenset[str] = frozenset()
    """After "the year", when its last day follows."""
    ahead: frozenset[str] = frozenset()
    """Before a length at whose end something will happen: "in two weeks"."""
    over: frozenset[str] = frozenset()
    """Before a stretch of time that something takes: "over the next year"."""
    delivery: frozenset[str] = frozenset()
    """After a month, what is bought now and handed over then."""
    have: frozenset[str] = frozenset()
    """After a modal, what moves it into the past: "may have left"."""
    perfect: frozenset[str] = frozenset()
    """Before a word of the future, show it to be over: "had been due"."""
    degrees: frozenset[str] = frozenset()
    """Adverbs that may stand before a participle used as an adjective."""
    infinitive: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    """Verbs that leave open whether the date is past."""
    modal: frozenset[str] = frozenset()
    """Verbs of the future, unless a perfect follows: "must leave", not "must have left"."""
    present: frozenset[str] = frozenset()
    """Before a participle that is a state of today, not something past."""
    not_yet: frozenset[str] = frozenset()
    """Before a date that has not come yet."""
    intent: frozenset[str] = frozenset()
    """Before an infinitive that is still to be done: decided to, agreed to."""
    sudden: frozenset[str] = frozenset()
    """After a date: what is only spoken of once it has happened."""
    scene: frozenset[str] = frozenset()
    """Before a date that sets the scene for the sentences after it."""
    known_days: Mapping[tuple[int, int], tuple[int, frozenset[str]]] = _NONE
    """Month and day of an event everybody names by them → its year, the words that follow."""

    # Words that show that something is no date: see refusals.
    prepositions: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    """What a number before or after them counts, so that it is no year and no day."""
    object_begins: frozenset[str] = frozenset()
    """Behind "killed" these show a verb with its object: "in May 2008 killed almost …"."""
    counted_before: frozenset[str] = frozenset()
    """Before a month and a number that counts: "in May 26 people"."""
    amount_after: frozenset[str] = frozenset()
    no_plural: frozenset[str] = frozenset()
    """Words that end as a plural does and are none."""
    amount_before: frozenset[str] = frozenset()
    """The number after them is an amount, not a year."""
    age_before: frozenset[str] = frozenset()
    age_after: frozenset[str] = frozenset()
    clock_before: frozenset[str] = frozenset()
    """Before four digits that are hours and minutes; the first set alone is no sign."""
    clock_always: frozenset[str] = frozenset()
    clock_after: frozenset[str] = frozenset()
    year_after: frozenset[str] = frozenset()
    """Words that a capital may begin and a year may follow without being part of a name."""
    name_before: frozenset[str] = frozenset()
    """Where nouns are capitalised: those that make a name with the number after them."""
    month_before: frozenset[str] = frozenset()
    """Before a month that a capitalised word follows: "in April President …"."""
    no_day_before: frozenset[str] = frozenset()
    """Before a name that begins like a weekday: "in Monday Bay"."""
    feast_before: frozenset[str] = frozenset()
    paper_after: frozenset[str] = frozenset()
    """Around a weekday that is a feast's, a day of sales' or a newspaper's name."""
    feast_after: frozenset[str] = frozenset()
    """After the name of a feast: what belongs to it and is not of that day."""
    season_nouns: frozenset[str] = frozenset()
    """Seasons that are nouns besides, so that an article is no sign ("the fall")."""
    season_verbs: frozenset[str] = frozenset()
    """Seasons that are verbs and nouns besides."""
    no_season_before: frozenset[str] = frozenset()
    """Prepositions that do not show a season."""
