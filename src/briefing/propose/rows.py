"""When a proposed row was: the date engine says it, from the words of the quote."""

import datetime
import re
from collections.abc import Callable, Sequence
from typing import Protocol

from briefing.model.article import QUOTABLE, Article
from briefing.model.briefing import EventDate
from briefing.model.edtf import Relation


class Expression(Protocol):
    """An expression of time that the date engine found in a text."""

    @property
    def start(self) -> int:
        """Where it starts, in code points."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def text(self) -> str:
        """Its words, as they stand in the text."""

    @property
    def edtf(self) -> str | None:
        """The date it means, or None when it means none."""

    @property
    def relation(self) -> str:
        """How what is told lies to the date."""

    @property
    def reason(self) -> str:
        """Why it means that date."""

    @property
    def anchor(self) -> str | None:
        """The date it was counted from."""


FindDates = Callable[[str, datetime.date | None], Sequence[Expression]]


class Refused(Exception):
    """A date that the words of the source do not give; the text says why."""


class Calendar:
    """The dates of an article's body, found once, when they are first needed."""

    def __init__(self, article: Article, find: FindDates) -> None:
        self._article, self._find = article, find
        self._found: Sequence[Expression] | None = None

    def date(self, when: str | None, edtf: str | None, start: int, end: int) -> EventDate | None:
        """The date that the words `when` give inside `article.text[start:end]`.

        None when the row has no date. Raises Refused when the words are not there, are no date, or
        mean another one than `edtf`.
        """
        if when is None:
            if edtf is None:
                return None
            raise Refused(f"the date {edtf} comes without the words it was read from")
        inside = [found for found in self.found if start <= found.start and found.end <= end]
        dates = [found for found in inside if found.edtf]
        # "on Monday" names the date that the engine finds in "Monday".
        found = next((one for one in dates if _within(one.text, when)), None)
        passage = self._article.text[start:end]
        if found is None or found.edtf is None or not _within(when, passage):
            raise Refused(f"“{when}” is no date in its quote")
        if len(dates) > 1:
            raise Refused(f"its quote has {len(dates)} dates, so “{when}” may be another's")
        if edtf is not None and edtf != found.edtf:
            raise Refused(f"“{when}” is {found.edtf}, not {edtf}")
        reason = found.reason.strip()
        told = (
            f"{reason}: {found.anchor}" if found.anchor and found.anchor not in reason else reason
        )
        return EventDate(
            edtf=found.edtf,
            relation=Relation(found.relation),
            expression=" ".join(found.text.split()),
            anchor=told or None,
        )

    @property
    def found(self) -> Sequence[Expression]:
        """The expressions of the body, in text order."""
        if self._found is None:
            parts, end = [], 0
            for block in sorted(self._article.blocks, key=lambda block: block.start):
                if block.kind in QUOTABLE and block.start >= end:
                    # What is no body is blanked, so that places stay the same.
                    parts += [
                        " " * (block.start - end),
                        self._article.text[block.start : block.end],
                    ]
                    end = block.end
            self._found = self._find("".join(parts), _day(self._article.published))
        return self._found


def _within(words: str, text: str) -> bool:
    """Whether these words stand in a text, whole, whatever the spaces and capitals."""
    plain, wanted = (" ".join(part.split()).casefold() for part in (text, words))
    return bool(re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", plain))


def _day(published: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(published)
    except ValueError:
        return None
