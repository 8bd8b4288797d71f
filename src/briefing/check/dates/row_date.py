"""The date of one row of the timeline against the dates of its evidence."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from typing import Final

from briefing.check.dates.calendar import Calendar, Told
from briefing.check.dates.compare import Fit, fit, is_whole, next_turn
from briefing.check.dates.evidence import DatesGiven, Given
from briefing.check.dates.judge import MOST_DATES
from briefing.check.dates.problem import NOT_GIVEN, REPORT, TOO_PRECISE, Problem
from briefing.check.dates.reported import only_when_reported
from briefing.check.dates.span import shown, span
from briefing.check.fold import folded
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.model.briefing import Certainty, Event, EventDate, EventKind
from briefing.model.edtf import Relation, parse_edtf

_AROUND: Final = {
    "before": {Relation.BEFORE, Relation.BY},
    "after": {Relation.AFTER},
    "by": {Relation.BY, Relation.BEFORE, Relation.AS_OF},
}
"""The relations of a row that keep what the evidence's word says."""
_EXACT = {Relation.ON, Relation.WITHIN, Relation.THROUGHOUT}
_ENDS = re.compile(r"\s*(?:[.;)]|$|, (?:but|while|he|she|it|they|according|said)\b)")
_SIGNAL = re.compile(
    r"\b(?:before|after|by|until|prior to|on|vor|nach|bis|avant|après|le)\s+$", re.IGNORECASE
)


def judge_row(statement: Statement, calendar: Calendar) -> Iterator[Problem]:
    """What is wrong with the date of a row."""
    event = statement.claim
    if not isinstance(event, Event) or event.date is None:
        return
    days = span(event.date.edtf)
    given = DatesGiven(statement, calendar)
    if days is None or not given.readable or len(given.all) > MOST_DATES:
        return
    said = _as_told(event.date)
    found = _problem(said, event, event.date, given)
    if found:
        yield found


def _as_told(date: EventDate) -> Told:
    ends = date.edtf.split("/") if "/" in date.edtf else []
    return Told(
        0,
        0,
        date.edtf,
        span(date.edtf),
        date.relation.value,
        "date",
        "",
        date.anchor,
        tuple(each for end in ends if end not in ("", "..") and (each := span(end))),
    )


def _problem(said: Told, event: Event, date: EventDate, given: DatesGiven) -> Problem | None:
    assert said.span is not None
    named = _of_expression(date.expression, given)
    compared = named or given.all
    best = _best(said, compared, {day.toordinal() for day in given.published})
    path = (*given.statement.path, "date")
    words = shown(parse_edtf(date.edtf), date.relation)
    if best and best[0] is Fit.CARRIED:
        if event.kind is EventKind.EVENT and (only := only_when_reported(said, given, event.text)):
            return Problem(
                REPORT,
                Flaw(
                    path,
                    f"{words} is when this was said, not when it happened",
                    f"the evidence is “{short(only.support.sentence, 200)}”",
                    (only.passage("the day of the statement"),),
                ),
            )
        return _relation(said, date, best[1], given)
    if best and best[0] is Fit.FINER:
        assert best[1].told.span is not None
        there = f"“{short(best[1].told.text)}” ({best[1].told.span.shown})"
        return Problem(
            TOO_PRECISE,
            Flaw(
                (*path, "edtf"),
                f"{words} is finer than the evidence, which has {there}",
                "write the date as fine as the source gives it; `~` marks about, `?` doubt",
                (best[1].passage("the date given"),),
            ),
        )
    if _may_be_another(said, event, given) or (not named and _may_be_reckoned(said, given)):
        return None
    return _not_given(said, words, best[1] if best else None, given, event)


def _best(
    said: Told, compared: Sequence[Given], published: Container[int]
) -> tuple[Fit, Given] | None:
    """How the date lies to the nearest of the evidence; of a range, the end that fits worse. The
    day of publication, before which all of it happened, may end a range."""
    if len(said.ends) > 1 and not any(is_whole(said, one.told) for one in compared):
        ends = [
            replace(said, span=end, ends=(), relation="within")
            for end in said.ends
            if not (end.days == 1 and end.first in published)
        ]
        found = [best for end in ends if (best := _best(end, compared, published))]
        return max(found, key=lambda pair: pair[0].value, default=None)
    fits = [(fit(said, one.told), one) for one in compared if one.told.span]
    return min(fits, key=lambda pair: (pair[0].value, not pair[1].in_sentence), default=None)


def _may_be_reckoned(said: Told, given: DatesGiven) -> bool:
    assert said.span is not None
    return given.unresolved or given.counts(said.span, given.steps)


def _may_be_another(said: Told, event: Event, given: DatesGiven) -> bool:
    """Whether the words of the evidence may mean another turn: next May, and not the last."""
    if len(said.ends) < 2 and any(fit(said, other) is Fit.CARRIED for other in given.alone):
        return True
    ahead = event.kind is EventKind.PLAN or event.certainty is Certainty.PLANNED
    return any(ahead and next_turn(said, one.told) for one in given.all)


def _not_given(
    said: Told, words: str, other: Given | None, given: DatesGiven, event: Event
) -> Problem | None:
    assert said.span is not None
    path = (*given.statement.path, "date", "edtf")
    published = [day.toordinal() for day in given.published]
    if said.span.days == 1 and said.span.first in published and said.span.last in published:
        if event.kind in (EventKind.REPORT, EventKind.STATEMENT):
            return None
        return Problem(
            REPORT,
            Flaw(
                path,
                f"{words} is when the article was published; the evidence does not say that this "
                "is when it happened",
                "leave the date out: the row goes to the undated ones",
            ),
        )
    if other and other.told.span:
        there = f"“{short(other.told.text)}” ({other.told.span.shown})"
        return Problem(
            NOT_GIVEN,
            Flaw(
                path,
                f"{words} is not in its evidence, which has {there}",
                "write the date that the source gives",
                (other.passage("the date given"),),
            ),
        )
    away = next((one for one in given.elsewhere() if fit(said, one.told) is Fit.CARRIED), None)
    hint = "write the date that the source gives, or cite the passage that has this one"
    message = f"{words} is not in its evidence"
    if away:
        hint = "the article has this date elsewhere: quote that passage too"
        return Problem(NOT_GIVEN, Flaw(path, message, hint, (away.passage("the date elsewhere"),)))
    return Problem(NOT_GIVEN, Flaw(path, message, hint))


def _of_expression(expression: str | None, given: DatesGiven) -> list[Given]:
    """The dates of the evidence that the row's own words of time are, or hold."""
    if not expression:
        return []
    words = folded(expression).casefold()
    found = []
    for one in given.all:
        there = folded(one.told.text).casefold()
        if one.told.span and (there in words or words in there):
            found.append(one)
    near = [one for one in found if one.in_sentence]
    return near or found


def _relation(said: Told, date: EventDate, one: Given, given: DatesGiven) -> Problem | None:
    """Before, by or after become the day itself, or within becomes throughout."""
    assert one.told.span is not None
    assert said.span is not None
    before, after = given.calendar.around(one.support, one.told)
    same = said.span.first == one.told.span.first and said.span.last == one.told.span.last
    if not same or one.told.span.is_open:
        return None
    if not (_SIGNAL.search(before) and _ENDS.match(after)):  # "after the May 3 raid"
        return None
    there, here = one.told.relation, date.relation
    kept = _AROUND.get(there)
    turned = (kept is not None and here not in kept) or (
        there == "on" and here not in _EXACT | {Relation.AS_OF}
    )
    if not turned:
        return None
    return Problem(
        NOT_GIVEN,
        Flaw(
            (*given.statement.path, "date", "relation"),
            f"the row says “{shown(parse_edtf(date.edtf), here)}”, the evidence “"
            f"{short(there + ' ' + one.told.text)}”",
            f"write `relation: {there}`",
            (one.passage("the date given"),),
        ),
    )
