"""The fields of a key figure as amounts: its value, range or words with unit and population."""

from collections.abc import Iterator

from briefing.check.numbers.amount import Amount, Clause, Kind, Reading
from briefing.check.numbers.read import read
from briefing.check.statement import Statement, plain
from briefing.model.briefing import Figure


def field_readings(statement: Statement, language: str) -> Iterator[tuple[str, Reading]]:
    """Each quantity that a figure has, by its key, read with all that the figure says of it."""
    figure = statement.claim
    if not isinstance(figure, Figure):
        return
    about = plain(" ".join(filter(None, [figure.unit, figure.population])))
    whole = read(f"{statement.text} ; {about}", language, field=True)
    if figure.words is not None:
        reading = read(plain(f"{figure.words} {figure.unit or ''}").strip(), language, field=True)
        yield "words", _with_clause(reading, whole)
    elif figure.value is not None:
        reading = read(f"{_written(figure.value, language)} {about}".strip(), language, field=True)
        yield "value", _with_clause(_only(reading, figure.value, figure.value), whole)
    elif figure.low is not None and figure.high is not None:
        reading = read(f"{_written(figure.high, language)} {about}".strip(), language, field=True)
        yield "low", _with_clause(_only(reading, figure.low, figure.high), whole)


def _written(value: float, language: str) -> str:
    written = f"{value:.12g}" if abs(value) < 10**12 else f"{value:.0f}"
    return written if language == "en" else written.replace(".", ",")


def _only(reading: Reading, low: float, high: float) -> Reading:
    """A reading with nothing but the amount at its start, of this value."""
    first = reading.amounts[:1] or (Amount(Kind.COUNT, 0, len(reading.text), 0, 1, low, high),)
    amount = first[0].of(kind=Kind.COUNT, low=float(low), high=float(high), bound="", is_part=False)
    return Reading(reading.text, (amount,), reading.clauses, reading.words)


def _with_clause(reading: Reading, whole: Reading) -> Reading:
    """A reading whose amounts stand among all words of the figure, with the bound that its text
    gives to the same number."""
    keys: set[str] = set()
    harm: set[str] = set()
    for clause in (*whole.clauses, *reading.clauses):
        keys |= clause.keys
        harm |= clause.harm
    bounds = {(one.low, one.high): one.bound for one in whole.amounts if one.bound}
    amounts = tuple(
        one.of(clause=0, bound=one.bound or bounds.get((one.low, one.high), ""))
        for one in reading.amounts
    )
    words = reading.words | whole.words
    return Reading(reading.text, amounts, (Clause(frozenset(keys), frozenset(harm), words),), words)
