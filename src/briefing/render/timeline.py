"""Order and grouping of the timeline's rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.model.briefing import Event
from briefing.model.edtf import EdtfInterval, Precision, Relation, SortKey, parse_edtf, sort_key

GROUP_FROM = 8
"""From this many dated rows on, the table is split by year."""

SMALLEST = 3
"""A group of fewer rows is avoided: a heading over one row helps nobody."""

Indexed = tuple[int, Event]
"""An event with its index in `briefing.timeline`."""


@dataclass(frozen=True, slots=True)
class YearGroup:
    """Rows of neighbouring years. `open_start`: it is the first group, and a row in it lies
    somewhere before its first year."""

    first: int
    last: int
    open_start: bool
    rows: tuple[Indexed, ...]


def _key(event: Event) -> SortKey:
    if event.date is None:
        raise ValueError("an event without a date has no place in the order")
    return sort_key(parse_edtf(event.date.edtf), event.date.relation)


def split_dated(events: Sequence[Event]) -> tuple[tuple[Indexed, ...], tuple[Indexed, ...]]:
    """Dated rows in order of time (ties as in the model), and the undated rows."""
    indexed = tuple(enumerate(events))
    dated = [item for item in indexed if item[1].date]
    dated.sort(key=lambda item: _key(item[1]))
    return tuple(dated), tuple(item for item in indexed if not item[1].date)


def _starts_open(event: Event) -> bool:
    if event.date is None:
        return False
    date = parse_edtf(event.date.edtf)
    if isinstance(date, EdtfInterval):
        return date.start is None
    # "Before 26 August" is still told of that year; "before 2014" is not.
    return event.date.relation is Relation.BEFORE and date.precision <= Precision.YEAR


def group_by_year(rows: Sequence[Indexed]) -> tuple[YearGroup, ...]:
    """Rows (in order) in groups of years; years with few rows are merged with neighbours.

    Of all ways to cut between years, the one with the fewest rows in too small groups, then
    with the fewest years that share a group, then with the most even groups.
    """
    years: list[tuple[int, list[Indexed]]] = []
    for row in rows:
        year = _key(row[1])[0]
        if not years or years[-1][0] != year:
            years.append((year, []))
        years[-1][1].append(row)
    if len(rows) < GROUP_FROM or len(years) > 400:
        cuts = [(0, len(years))] if years else []
    else:
        cuts = _best_cuts([len(group) for _, group in years])
    return tuple(
        YearGroup(
            first=years[start][0],
            last=years[end - 1][0],
            open_start=start == 0 and any(_starts_open(row[1]) for row in years[start][1]),
            rows=tuple(row for _, group in years[start:end] for row in group),
        )
        for start, end in cuts
    )


def _best_cuts(counts: Sequence[int]) -> list[tuple[int, int]]:
    """Dynamic programming over the years: best[i] is the best cutting of the first i years."""
    cost = tuple[int, int, int]
    best: list[tuple[cost, list[tuple[int, int]]]] = [((0, 0, 0), [])]
    for end in range(1, len(counts) + 1):
        options = []
        for start in range(end):
            total = sum(counts[start:end])
            small = total if total < SMALLEST else 0
            before, cuts = best[start]
            score = (before[0] + small, before[1] + end - start - 1, before[2] + total * total)
            options.append((score, [*cuts, (start, end)]))
        best.append(min(options, key=lambda option: option[0]))
    return best[-1][1]
