"""The dates that the evidence of one statement gives: in its sentences, and around them."""

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.check.dates.calendar import Calendar, Told, text_dates
from briefing.check.dates.lengths import Step, reckoned, single_steps, step
from briefing.check.dates.span import Span
from briefing.check.dates.words import CALENDAR, NAMED_DAYS, VAGUE_TIMES
from briefing.check.fold import folded
from briefing.check.rule import Passage
from briefing.check.statement import Statement, Support, sentence

WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
_MAY = "may"
_MORE_DAYS = re.compile(r"(?:,| and| or) \d{1,2}\b(?![\d,.%:])")
_COUNTED = re.compile(
    r"\b(?:anniversary|birthday|centenary|jubilee"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
    r" (?:straight |consecutive )?(?:day|night|week|month|year))\b",
    re.IGNORECASE,
)
"""A date may follow from these, but not by the engine."""


@dataclass(frozen=True, slots=True)
class Given:
    """One date of the evidence, with the quote it stands beside."""

    told: Told
    support: Support
    in_sentence: bool
    """Whether it stands in the sentence quoted, and not only in the paragraph."""

    def passage(self, message: str) -> Passage:
        """The date in its article."""
        source = self.support.evidence.source
        return Passage(source, self.told.start, self.told.end, message)


@dataclass(frozen=True)
class DatesGiven:
    """What the evidence of a statement says of time."""

    statement: Statement
    calendar: Calendar

    @cached_property
    def all(self) -> tuple[Given, ...]:
        """The dates of the paragraphs, those of the sentences first."""
        found: dict[tuple[str, int], Given] = {}
        for support, first, last in self._sentences():
            for told in self.calendar.within(support, first, last):
                found[support.evidence.source, told.start] = Given(told, support, True)
        for support in self.statement.support:
            block = support.place.block
            for told in self.calendar.within(support, block.start, block.end):
                found.setdefault((support.evidence.source, told.start), Given(told, support, False))
        return tuple(found.values())

    @cached_property
    def near(self) -> tuple[Given, ...]:
        """The dates of the sentences themselves."""
        return tuple(given for given in self.all if given.in_sentence)

    def elsewhere(self) -> Iterator[Given]:
        """The dates of the articles outside these paragraphs."""
        known = {(given.support.evidence.source, given.told.start) for given in self.all}
        for support in self.statement.support:
            whole = len(support.article.text)
            for told in self.calendar.within(support, 0, whole):
                if (support.evidence.source, told.start) not in known:
                    yield Given(told, support, False)

    @cached_property
    def alone(self) -> tuple[Told, ...]:
        """The dates of the sentences as each reads by itself: a bare "in May" behind an older
        year may count from that year or from the publication."""
        return tuple(
            told
            for given in self.near
            for told in text_dates(
                f"in {given.told.text}",  # "May" alone may be a verb
                self.calendar.published(given.support.evidence.source),
                self.calendar.language(given.support.evidence.source),
            )
        )

    @cached_property
    def published(self) -> tuple[datetime.date, ...]:
        """The days of publication, where they are known."""
        sources = dict.fromkeys(support.evidence.source for support in self.statement.support)
        days = (self.calendar.published(source) for source in sources)
        return tuple(dict.fromkeys(day for day in days if day))

    @cached_property
    def readable(self) -> bool:
        """Whether the date engine reads the language of every source."""
        return all(
            self.calendar.language(support.evidence.source) != "und"
            for support in self.statement.support
        )

    @cached_property
    def unresolved(self) -> bool:
        """Whether a sentence has words of time that stay without a date: nothing can be said."""
        if _COUNTED.search(self.statement.sentences) or self._has_list():
            return True
        if any(
            given.told.span is None
            and given.told.kind == "date"
            and given.told.timex not in VAGUE_TIMES
            for given in self.near
        ):
            return True
        for support, first, last in self._sentences():
            known = sorted(
                (given.told.start, given.told.end)
                for given in self.near
                if given.support.evidence.source == support.evidence.source
            )
            for word in WORD.finditer(support.article.text, first, last):
                if _is_date(word[0]):
                    place = bisect_right(known, (word.start(), len(support.article.text)))
                    if place == 0 or known[place - 1][1] < word.end():
                        return True
        return False

    def _has_list(self) -> bool:
        """Whether a day is followed by more days: "May 4, 5 and 6"."""
        return any(
            given.told.span
            and given.told.span.days == 1
            and _MORE_DAYS.match(self.calendar.text_after(given.support, given.told.end))
            for given in self.near
        )

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """What the sentences count from another date: "within 40 days", "the day after"."""
        found = list(self.single_steps)
        for given in self.near:
            if given.told.kind == "duration":
                before, after = self.calendar.around(given.support, given.told)
                one = step(given.told.timex, before, after, given.told.start)
                found += [one] if one else []
        return tuple(found)

    @cached_property
    def single_steps(self) -> tuple[Step, ...]:
        """One unit from another date: "a year earlier", "the next day"."""
        return tuple(single_steps(self.statement.sentences))

    def counts(self, said: Span, steps: Iterable[Step]) -> bool:
        """Whether the evidence gives a date by counting."""
        anchors = [(given.told.start, given.told.span) for given in self.all if given.told.span]
        published = [Span(day.toordinal(), day.toordinal(), "") for day in self.published]
        return reckoned(said, steps, anchors, published)

    @cached_property
    def words(self) -> str:
        """The paragraphs, folded, without case, a space at each end."""
        return f" {folded(self.statement.blocks).casefold()} "

    def has_words(self, text: str) -> bool:
        """Whether these words stand in the paragraphs, as whole words."""
        words = folded(text).casefold()
        start = self.words.find(words)
        while start >= 0 and words:
            end = start + len(words)
            if not (self.words[start - 1].isalnum() or self.words[end].isalnum()):
                return True
            start = self.words.find(words, start + 1)
        return False

    def _sentences(self) -> Iterator[tuple[Support, int, int]]:
        for support in self.statement.support:
            block = support.place.block
            text = support.article.text[block.start : block.end]
            place = support.place
            first, last = sentence(text, place.start - block.start, place.end - block.start)
            yield support, block.start + first, block.start + last


def _is_date(word: str) -> bool:
    plain = word.casefold()
    if plain == _MAY or plain not in CALENDAR | NAMED_DAYS:
        return False
    return word[0].isupper() or plain == word
