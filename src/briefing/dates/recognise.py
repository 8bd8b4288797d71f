"""Tokens → mentions: run the patterns, keep the longest, refuse what is no date, widen to the
words that qualify it ("early", "about", "10 a.m. on", "morning").
"""

import functools
import re
from collections.abc import Iterator

from briefing.dates import (
    patterns_calendar,
    patterns_feasts,
    patterns_lengths,
    patterns_relative,
    refusals,
)
from briefing.dates.clock import clock
from briefing.dates.reading import Cyclic, Fixed, Inside, Mention, Reading, Shift
from briefing.dates.rule import Rule, Slots, rule
from briefing.dates.tokens import Tokens

RULES: tuple[Rule, ...] = (
    patterns_calendar.RULES
    + patterns_feasts.RULES
    + patterns_relative.RULES
    + patterns_lengths.RULES
)


@functools.cache
def _rules(orders: tuple[tuple[str, str], ...]) -> tuple[Rule, ...]:
    """The common rules after those a locale adds: other expressions for the same meanings."""
    builders = {known.name: known.build for known in RULES}
    return tuple(rule(name, order, builders[name]) for name, order in orders) + RULES


_DATED = Fixed | Cyclic | Inside | Shift
# How far to look to the left for qualifiers: bounded, so that the whole stays linear.
_REACH = 8
_MOD = re.compile(r"(?:T?e(?:-|OT?|iT?)?|T?EOT?|[LR](?:iT?|O)?|T?[ol][uUj]OT?)$")
# A zone in brackets may stand between the clock and its day.
_CLOCK_BEFORE = re.compile(r"(?P<g>G|(?<=i)p)Z?(?:\([nYG]Z\))?(?:_?P)?,?(?:i|OT?)?$")
_PART_BEFORE = re.compile(r"(?:T?e-?)?T?(?P<p>p)U?(?:OT?)?$")
_WEEK_OF = re.compile(r"T?(?P<u>u)[OE]$")
_TIME_AFTER = re.compile(r"(?:(?P<p>p)|,?i?~?(?P<g>G)Z?)")


def recognise(tokens: Tokens) -> list[Mention]:
    """All mentions in a text, in order, none over another."""
    rules = _rules(tokens.locale.orders)
    found = sorted(_candidates(tokens, rules), key=lambda item: (item[0], -item[1], item[2]))
    mentions: list[Mention] = []
    reached = 0
    for first, last, order, reading in found:
        if first < reached or refusals.refused(tokens, first, last, reading):
            continue
        mention = _widened(tokens, first, last, rules[order].name, reading, reached)
        mentions.append(mention)
        reached = mention.last
    return mentions


def _candidates(tokens: Tokens, rules: tuple[Rule, ...]) -> Iterator[tuple[int, int, int, Reading]]:
    for order, known in enumerate(rules):
        for match in known.expression.finditer(tokens.classes):
            reading = known.build(Slots(tokens, match))
            if reading is not None:
                yield match.start(), match.end(), order, reading


def _widened(
    tokens: Tokens, first: int, last: int, rule: str, reading: Reading, floor: int
) -> Mention:
    mod: str | None = None
    in_week = False
    time = _time_within(tokens, first, last)
    # A fiscal year is not quite the calendar's; "vor rund zwei Wochen" says "about" itself.
    within = tokens.classes[first:last]
    approximate = "F" in within or "~" in within
    if isinstance(reading, _DATED):
        classes = tokens.classes
        if time is None and _takes_time(reading):
            after = _TIME_AFTER.match(classes, last, last + 4)
            before = _left(_CLOCK_BEFORE, classes, first, floor)
            if after:
                time = _time_value(tokens, after)
                last = after.end()
                if after["g"]:
                    before = None
            elif before is None:
                before = _left(_PART_BEFORE, classes, first, floor)
            if before:  # "9 p.m. on Friday night" is at nine
                time = _time_value(tokens, before)
                first = before.start()
        week = _left(_WEEK_OF, classes, first, floor)
        if week and _takes_time(reading) and tokens.items[week.start("u")].value == "week":
            first, in_week = week.start(), True
        qualified = _left(_MOD, classes, first, floor)
        if qualified:
            mod = _mod_value(tokens, qualified.start(), first)
            first = qualified.start() if mod else first
    word = tokens.items[first - 1].text if first > floor else ""
    at_least = word in tokens.locale.at_least and isinstance(reading, Shift) and reading.distance
    if at_least or (word and tokens.classes[first - 1] == "~"):
        approximate = True  # said in ``mod``; the span stays the date's own
    return Mention(first, last, reading, rule, mod, time, in_week, approximate)


def _left(expression: re.Pattern[str], classes: str, first: int, floor: int) -> "_Shifted | None":
    begin = max(floor, first - _REACH)
    found = expression.search(classes[begin:first])
    return _Shifted(found, begin) if found else None


class _Shifted:
    """A match in a slice of the classes, told in positions of the whole."""

    def __init__(self, match: re.Match[str], offset: int) -> None:
        self._match, self._offset = match, offset

    def start(self, name: str | int = 0) -> int:
        begin = self._match.start(name)
        return begin + self._offset if begin >= 0 else begin


def _takes_time(reading: Reading) -> bool:
    if isinstance(reading, Fixed):
        return reading.period.unit == "day" and reading.last is None
    if isinstance(reading, Cyclic):
        return reading.unit in ("weekday", "monthday")
    if isinstance(reading, Inside):
        return reading.part.unit == "weekday"
    return isinstance(reading, Shift) and reading.unit == "day"


def _time_within(tokens: Tokens, first: int, last: int) -> str | None:
    """The time of day a pattern itself covers: tonight, this morning."""
    for index in range(first, last):
        value = tokens.items[index].value
        if tokens.classes[index] == "p":
            return str(value)
        if tokens.classes[index] == "x" and isinstance(value, tuple) and value[1]:
            return str(value[1])
    return None


def _time_value(tokens: Tokens, match: "re.Match[str] | _Shifted") -> str | None:
    for name in ("g", "p"):
        try:
            index = match.start(name)
        except IndexError:
            continue
        if index >= 0:
            if tokens.classes[index] == "p":
                return str(tokens.items[index].value)
            return clock(tokens.items[index].text)
    return None


def _mod_value(tokens: Tokens, first: int, last: int) -> str | None:
    for index in range(first, last):
        letter = tokens.classes[index]
        if letter == "o":
            return "START" if tokens.items[index].value == 1 else None
        if letter == "l":
            return "END"
        if letter in "eE":
            return str(tokens.items[index].value)
        if letter == "R":
            return "START"
        if letter == "L":
            return "END"
    return None
