"""The flaws in the numbers of one statement, with their words: what all rules here share."""

from collections.abc import Iterator

from briefing.check.numbers import given as idents
from briefing.check.numbers.amount import Kind, Reading
from briefing.check.numbers.fields import field_readings
from briefing.check.numbers.given import Given, Problem, excerpt
from briefing.check.numbers.judge import judge
from briefing.check.numbers.place import passage
from briefing.check.numbers.read import digits, read
from briefing.check.numbers.span_kept import other_span
from briefing.check.numbers.speech import speech
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.model.finding import Path

_KEPT = "problems with numbers"
_HINTS = {
    idents.NOT_THERE: "write the number of the evidence, quote the words that have this one, or "
    "say under `derived` what it was worked out from",
    idents.VAGUE: "keep the word of the source: it says no more",
    idents.RANGE: "give both ends of the range",
    idents.BOUND: "keep what the source says about how exact the number is",
    idents.ABOUT: "write “about”: the source says that it is no exact number",
    idents.UNIT: "keep the unit of the source",
    idents.COUNTED: "count what the source counts with this number",
}


def problems_of(statement: Statement) -> tuple[tuple[str, Flaw], ...]:
    """All flaws in a statement's numbers, each with the ident of its rule; looked for once."""
    kept = vars(statement)
    if _KEPT not in kept:
        kept[_KEPT] = tuple(_problems(statement))
    found: tuple[tuple[str, Flaw], ...] = kept[_KEPT]
    return found


def _problems(statement: Statement) -> Iterator[tuple[str, Flaw]]:
    language = statement.language
    source = statement.source_language or language
    is_known = speech(language) is not None and speech(source) is not None
    said = read(statement.text, language) if is_known else digits(statement.text)
    fields = list(field_readings(statement, language)) if is_known else []
    if not (said.amounts or said.spans or fields):
        return
    given = list(given_amounts(statement, source if is_known else ""))
    problems = list(judge(said, given, statement))
    if said.spans and not any(problem.ident == idents.UNIT for problem in problems):
        problems.extend(other_span(said, statement, source))
    for problem in problems:
        yield problem.ident, _flaw(problem, said, (*statement.path, "text"))
    for key, reading in fields:
        for problem in judge(reading, given, statement, is_field=True):
            yield problem.ident, _flaw(problem, reading, (*statement.path, key))


def given_amounts(statement: Statement, language: str) -> Iterator[Given]:
    """The amounts in the quotes of a statement. Each is read with its whole sentence around, so
    that a quote that begins behind "at least" does not lose it."""
    for support in statement.support:
        reading = read(support.sentence, language) if language else digits(support.sentence)
        start = max(0, support.sentence.find(support.quote))
        end = start + len(support.quote)
        for amount in reading.amounts:
            if (start <= amount.start and amount.end <= end) or (
                amount.is_range and amount.start < end and amount.end > start
            ):
                yield Given(support, reading, amount)


def _flaw(problem: Problem, said: Reading, path: Path) -> Flaw:
    amount, given = problem.amount, problem.given
    if problem.ident == idents.NOT_THERE and amount.kind is not Kind.CLOCK:
        shown = said.text[amount.start : amount.end]
    else:
        shown = excerpt(said.text, amount)
    message = f"“{short(shown)}”: {_complaint(problem)}"
    if given is None:
        return Flaw(path, message, _HINTS[problem.ident])
    related = passage(given, "what the evidence has")
    return Flaw(path, message, _HINTS[problem.ident], related)


def _complaint(problem: Problem) -> str:
    if problem.given is None:
        return "its evidence has no such number"
    has = f"its evidence has “{short(problem.given.shown, 80)}”"
    if problem.ident == idents.RANGE:
        return f"{has}, a range with two ends"
    if problem.ident == idents.COUNTED:
        return f"{has}, which counts something else"
    return has
