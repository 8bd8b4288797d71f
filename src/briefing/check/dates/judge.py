"""The dates of one statement against those of its evidence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.check.dates.calendar import Calendar, Told, text_dates
from briefing.check.dates.compare import Fit, fit, next_turn, reckoned
from briefing.check.dates.evidence import WORD, DatesGiven, Given
from briefing.check.dates.reported import only_when_reported
from briefing.check.dates.span import Span
from briefing.check.dates.words import IN_DATES, SPEECH
from briefing.check.fold import folded
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.model.briefing import Certainty, Event, EventKind
from briefing.model.finding import Path

NOT_GIVEN, TOO_PRECISE, REPORT = (
    "date-not-in-evidence",
    "date-too-precise",
    "report-date-as-event-date",
)
_DIGITS = re.compile(r"\d{4}|\d[:.]\d\d|\d(?:st|nd|rd|th)\b|['’]\d\ds?\b|\d\.")
_AHEAD = re.compile(
    r"\b(?:will|shall|would|plan(?:s|ned)?|expected|due|scheduled|set|is to|are to|next|until|by"
    r"|soll(?:en)?|wird|werden|plant|prévu|doit|vont|va)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"T(\d\d):?(\d\d)?")
_ZONES = re.compile(r"\b(?:GMT|UTC|CET|CEST|EST|EDT|ET|BST|MEZ|MESZ|local time)\b")


@dataclass(frozen=True, slots=True)
class Problem:
    """A date that the evidence does not carry."""

    ident: str
    flaw: Flaw


def judge(statement: Statement, calendar: Calendar) -> Iterator[Problem]:
    """What is wrong with the dates in a statement's text."""
    text = statement.claim.text
    if not _may_have_dates(text) or _is_copied(statement):
        return
    given = DatesGiven(statement, calendar)
    if not given.readable:
        return
    reference = given.published[0] if given.published else None
    said = [
        told
        for told in text_dates(text, reference, statement.language)
        if told.span or _CLOCK.search(told.timex)
    ]
    for told in said:
        found = _problem(told, said, given)
        if found:
            yield found


def _may_have_dates(text: str) -> bool:
    return _DIGITS.search(text) is not None or any(
        word[0] in IN_DATES for word in WORD.finditer(text.casefold())
    )


def _is_copied(statement: Statement) -> bool:
    """Whether the text is a run of the source's own words, so that each date is its date."""
    text = folded(statement.claim.text).casefold().rstrip(" .")
    return text in folded(statement.sentences).casefold()


def _problem(told: Told, said: list[Told], given: DatesGiven) -> Problem | None:
    path = (*given.statement.path, "text")
    if told.kind in ("duration", "set"):
        return None
    if told.span is None or told.kind == "time":
        wrong = _clock_problem(told, path, given)
        if wrong or told.span is None:
            return wrong
    verdict, other = _verdict(told, given)
    if verdict is Fit.CARRIED:
        if other and (only := only_when_reported(told, given, given.statement.claim.text)):
            return _reported(told, path, only)
        return _of_another_sentence(told, said, path, other, given)
    return _flaw(told, verdict, other, path, given)


def _verdict(told: Told, given: DatesGiven) -> tuple[Fit, Given | None]:
    """How the date lies to the nearest of the evidence, and which that is."""
    fits = [(fit(told, one.told), one) for one in given.all]
    best = min(fits, key=lambda pair: (pair[0].value, not pair[1].in_sentence), default=None)
    if best and best[0] in (Fit.CARRIED, Fit.FINER):
        return best
    if given.has_words(told.text):
        return Fit.CARRIED, None
    if best and best[0] is Fit.TURNED:
        return best
    assert told.span is not None
    if given.unresolved or reckoned(told.span, given.lengths, given.anchors):
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
    if (published := _publication(told.span, given)) is not None:
        return _of_publication(told, published, path, given)
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


def _publication(said: Span, given: DatesGiven) -> Span | None:
    """The day of publication, when that is the date said, or within it."""
    for day in given.published:
        ordinal = day.toordinal()
        if said.first <= ordinal <= said.last and not said.is_open:
            return Span(ordinal, ordinal, "")
    return None


def _of_publication(told: Told, published: Span, path: Path, given: DatesGiven) -> Problem | None:
    """The day of publication, which the evidence does not name: right for a report, or for what
    was so on that day, and wrong for an event."""
    assert told.span is not None
    text = given.statement.claim.text
    is_report = any(word[0].casefold() in SPEECH for word in WORD.finditer(text))
    if is_report or told.relation in ("as_of", "by") or told.span.days > 31 or told.span.is_open:
        return None
    del published
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
    """The only date of a text is a neighbouring sentence's, and its own has another."""
    if other is None or other.in_sentence or len(said) > 1 or told.span is None:
        return None
    own = [one for one in given.near if one.told.span and one.told.kind in ("date", "time")]
    if len(own) != 1 or own[0].told.span is None:
        return None
    if own[0].told.span.days != told.span.days or told.span.meets(own[0].told.span):
        return None
    there = f"“{short(own[0].told.text)}” ({own[0].told.span.shown})"
    return Problem(
        NOT_GIVEN,
        Flaw(
            path,
            f"“{short(told.text)}” is the date of another sentence; the one quoted has {there}",
            "write the date that the source gives",
            (own[0].passage("the date given"),),
        ),
    )


def _clock_problem(told: Told, path: Path, given: DatesGiven) -> Problem | None:
    """A time of day that the paragraphs do not have."""
    time = _CLOCK.search(told.timex)
    if time is None or given.has_words(told.text) or _ZONES.search(given.statement.blocks):
        return None
    known = [_CLOCK.search(one.told.timex) for one in given.all]
    if any(one and one.groups("00") == time.groups("00") for one in known) or (
        _times_unread(given)
    ):
        return None
    return Problem(
        NOT_GIVEN,
        Flaw(
            path,
            f"the time “{short(told.text)}” is not in its evidence",
            "write the time that the source gives, or leave it out",
        ),
    )


_TIMES = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|h|uhr|o'clock)\b|\bnoon\b|\bmid")


def _times_unread(given: DatesGiven) -> bool:
    """Whether the paragraphs have a time of day that the engine did not read as one."""
    read = sum(bool(_CLOCK.search(one.told.timex)) for one in given.all)
    return len(_TIMES.findall(given.words)) > read
