"""The dates of one statement against those of its evidence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.check.dates.calendar import Calendar, Told, text_dates
from briefing.check.dates.compare import Fit, alike, fit, is_whole, names_calendar, next_turn
from briefing.check.dates.evidence import WORD, DatesGiven, Given
from briefing.check.dates.problem import NOT_GIVEN, REPORT, TOO_PRECISE, Problem
from briefing.check.dates.reported import only_when_reported
from briefing.check.dates.span import Span
from briefing.check.dates.time_of_day import has_clock, time_problem, weekday_problem
from briefing.check.dates.words import IN_DATES, SPEECH
from briefing.check.fold import folded
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.model.briefing import Certainty, Event, EventKind
from briefing.model.finding import Path

_DIGITS = re.compile(r"\d{4}|\d[:.]\d\d|\d(?:st|nd|rd|th)\b|['’]\d\ds?\b|\d\.")
_AHEAD = re.compile(
    r"\b(?:will|shall|would|plan(?:s|ned)?|expected|due|scheduled|set|is to|are to|next|until|by"
    r"|soll(?:en)?|wird|werden|plant|prévu|doit|vont|va)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:after|before|later|earlier|since|following|until|nach|vor|seit|après|avant|depuis)\b",
    re.IGNORECASE,
)
_MONTH = 31
MOST_DATES = 200
"""Dates of one statement, or of the paragraphs it rests on; what has more is a table."""
_OF_WEEK = re.compile(r"\bweek(?:end)? (?:of|from|starting|beginning|ending)(?: on)? $")
_NAMES_DAY = re.compile(r"\d|today|heute|aujourd", re.IGNORECASE)


def judge(statement: Statement, calendar: Calendar) -> Iterator[Problem]:
    """What is wrong with the dates in a statement's text."""
    text = statement.claim.text
    if not _may_have_dates(text) or is_copied(statement):
        return
    given = DatesGiven(statement, calendar)
    if not given.readable or len(given.all) > MOST_DATES:
        return
    reference = given.published[0] if given.published else None
    said = [
        told
        for told in text_dates(text, reference, statement.language)
        if told.span or has_clock(told)
    ]
    for told in said[:MOST_DATES]:
        found = _problem(told, said, given)
        if found:
            yield found


def _may_have_dates(text: str) -> bool:
    return _DIGITS.search(text) is not None or any(
        word[0] in IN_DATES for word in WORD.finditer(text.casefold())
    )


def is_copied(statement: Statement) -> bool:
    """Whether the text is a run of the source's own words, so that each date is its date."""
    text = folded(statement.claim.text).casefold().rstrip(" .")
    return text in folded(statement.sentences).casefold()


def _problem(told: Told, said: list[Told], given: DatesGiven) -> Problem | None:
    path = (*given.statement.path, "text")
    if told.kind in ("duration", "set"):
        return None
    if wrong := weekday_problem(told, path):
        return wrong
    if told.span is None or told.kind == "time":
        wrong = time_problem(told, path, given)
        if wrong or told.span is None:
            return wrong
    verdict, other = _verdict(told, given)
    if verdict is Fit.CARRIED:
        if other and (only := only_when_reported(told, given, given.statement.claim.text)):
            return _reported(told, path, only)
        return _of_another_sentence(told, said, path, other, given)
    if verdict is Fit.FINER and _OF_WEEK.search(given.statement.claim.text[: told.start]):
        return None  # "in the week from 11 May", for "last week"
    return _flaw(told, verdict, other, path, given)


def _verdict(told: Told, given: DatesGiven) -> tuple[Fit, Given | None]:
    """How the date lies to the nearest of the evidence, and which that is."""
    if len(told.ends) > 1 and not any(is_whole(told, one.told) for one in given.all):
        ends = [replace(told, span=end, ends=(), relation="within") for end in told.ends]
        return max((_verdict(end, given) for end in ends), key=lambda pair: pair[0].value)
    fits = [(fit(told, one.told), one) for one in given.all]
    best = min(fits, key=lambda pair: (pair[0].value, not pair[1].in_sentence), default=None)
    assert told.span is not None
    if best and best[0] is Fit.FINER and given.counts(told.span, given.steps):
        return Fit.CARRIED, None
    if best and best[0] is not Fit.OTHER:
        return best
    if given.has_words(told.text):
        return Fit.CARRIED, None
    if given.unresolved or given.counts(told.span, given.steps):
        return Fit.CARRIED, None
    if any(fit(told, other) is Fit.CARRIED for other in given.alone):
        return Fit.CARRIED, None
    for one in given.all:
        if next_turn(told, one.told) and _looks_ahead(one, given):
            return Fit.CARRIED, None
    return Fit.OTHER, best[1] if best else None


def _looks_ahead(one: Given, given: DatesGiven) -> bool:
    claim = given.statement.claim
    return (
        claim.certainty is Certainty.PLANNED
        or (isinstance(claim, Event) and claim.kind is EventKind.PLAN)
        or _AHEAD.search(one.support.sentence) is not None
    )


def _flaw(
    told: Told, verdict: Fit, other: Given | None, path: Path, given: DatesGiven
) -> Problem | None:
    assert told.span is not None
    words = f"“{short(told.text)}”"
    if verdict is Fit.FINER and other and other.told.span:
        there = f"“{short(other.told.text)}” ({other.told.span.shown})"
        return Problem(
            TOO_PRECISE,
            Flaw(
                path,
                f"{words} is finer than the evidence, which has {there}",
                "write the date as fine as the source gives it, and no finer",
                (other.passage("the date given"),),
            ),
        )
    if verdict is Fit.TURNED and other:
        return Problem(
            NOT_GIVEN,
            Flaw(
                path,
                f"before and after are turned at {words}",
                f"the evidence is “{short(other.support.sentence, 200)}”",
                (other.passage("the date given"),),
            ),
        )
    if _holds_publication(told.span, given):
        return _of_publication(told, other, path, given)
    shown = "" if told.span.shown == told.text else f" ({told.span.shown})"
    message = f"{words}{shown} is not in its evidence"
    if other and other.told.span and other.in_sentence:
        message += f", which has “{short(other.told.text)}” ({other.told.span.shown})"
        return Problem(
            NOT_GIVEN,
            Flaw(
                path,
                message,
                "write the date that the source gives",
                (other.passage("the date given"),),
            ),
        )
    away = next((one for one in given.elsewhere() if fit(told, one.told) is Fit.CARRIED), None)
    if away:
        hint = "the article has this date elsewhere: quote that passage too"
        return Problem(NOT_GIVEN, Flaw(path, message, hint, (away.passage("the date elsewhere"),)))
    hint = "write the date that the source gives, or cite the passage that has this one"
    return Problem(NOT_GIVEN, Flaw(path, message, hint))


def _holds_publication(said: Span, given: DatesGiven) -> bool:
    """Whether the day of publication is the date said, or within it."""
    return not said.is_open and any(
        said.first <= day.toordinal() <= said.last for day in given.published
    )


def _of_publication(
    told: Told, other: Given | None, path: Path, given: DatesGiven
) -> Problem | None:
    """The day of publication, which the evidence does not name: right for a report, or for what
    was so on that day, and wrong for an event that the evidence dates otherwise."""
    assert told.span is not None
    if not (_NAMES_DAY.search(told.text) or names_calendar(told.text)):
        return None  # "in the week from 25 May"
    rival = other and other.in_sentence and other.told.span and alike(other.told.span, told.span)
    if rival and other and other.told.span:
        return Problem(
            REPORT,
            Flaw(
                path,
                f"“{short(told.text)}” is when the article was published; the evidence has "
                f"“{short(other.told.text)}” ({other.told.span.shown})",
                "write the date that the source gives",
                (other.passage("the date given"),),
            ),
        )
    text = given.statement.claim.text
    is_report = any(word[0].casefold() in SPEECH for word in WORD.finditer(text))
    if is_report or told.relation in ("as_of", "by") or told.span.days > _MONTH:
        return None
    return Problem(
        REPORT,
        Flaw(
            path,
            f"“{short(told.text)}” is when the article was published; the evidence does not say "
            "that this is when it happened",
            "leave the date out, or cite the passage that gives it",
        ),
    )


def _reported(told: Told, path: Path, only: Given) -> Problem:
    return Problem(
        REPORT,
        Flaw(
            path,
            f"“{short(told.text)}” is when this was said, not when it happened",
            f"the evidence is “{short(only.support.sentence, 200)}”",
            (only.passage("the day of the statement"),),
        ),
    )


def _of_another_sentence(
    told: Told, said: list[Told], path: Path, other: Given | None, given: DatesGiven
) -> Problem | None:
    """A date of a neighbouring sentence stands where the sentence quoted has its own."""
    if other is None or other.in_sentence or told.span is None:
        return None
    if _COUNTED.search(given.statement.claim.text):
        return None  # "two days after the march of 3 May"
    own = [one for one in given.near if one.told.span and one.told.kind in ("date", "time")]
    left = [
        one
        for one in own
        if one.told.span
        and alike(one.told.span, told.span)
        and not any(fit(each, one.told) is Fit.CARRIED for each in said)
    ]
    if not left or len(said) > len(own):
        return None
    there = f"“{short(left[0].told.text)}” ({left[0].told.span and left[0].told.span.shown})"
    return Problem(
        NOT_GIVEN,
        Flaw(
            path,
            f"“{short(told.text)}” is the date of another sentence; the one quoted has {there}",
            "write the date that the source gives",
            (left[0].passage("the date given"),),
        ),
    )
