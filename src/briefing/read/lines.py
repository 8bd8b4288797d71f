"""Plain text to runs: one line is one run, unless the text was wrapped by hand or by mail."""

import re
from collections.abc import Iterator

from briefing.read.run import Run, folded

_LINE_END = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_NARROWEST, _WIDEST = 40, 110
"""Columns a hand-wrapped text may have."""
_SLACK = 12
"""By how many columns a line may end early, for wrapping that is not greedy."""
_STOPS = ".!?…:;\"”»“’')"
"""What ends sentences, and so seldom a line that was broken."""

Span = tuple[int, int]


def runs_of(text: str) -> list[Run]:
    """Every non-blank character of `text` lies in exactly one of these runs, in order."""
    groups = list(_groups(text))
    width = _wrapped_width(text, groups)
    runs: list[Run] = []
    for group in groups:
        spans = _joined(text, group, width) if width else group
        for index, (start, end) in enumerate(spans):
            runs.append(
                Run(
                    start=start,
                    end=end,
                    text=folded(text[start:end]),
                    blank_before=index == 0,
                    blank_after=index == len(spans) - 1,
                )
            )
    return runs


def _lines(text: str) -> Iterator[Span]:
    position = 0
    for found in _LINE_END.finditer(text):
        yield position, found.start()
        position = found.end()
    yield position, len(text)


def _groups(text: str) -> Iterator[list[Span]]:
    """Lines that no blank line parts, each without the white space around it."""
    group: list[Span] = []
    for start, end in _lines(text):
        line = text[start:end]
        kept = line.strip()
        if kept:
            first = start + line.index(kept[0])
            group.append((first, first + len(kept)))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _wrapped_width(text: str, groups: list[list[Span]]) -> int:
    """The column at which the text was wrapped by hand, or 0 if it was not.

    A wrapped line is one that the first word of the next line would have made too long.
    """
    lengths = sorted(end - start for group in groups for start, end in group)
    pairs = [
        (group[index], group[index + 1]) for group in groups for index in range(len(group) - 1)
    ]
    if not lengths:
        return 0
    width = lengths[max(0, len(lengths) * 98 // 100 - 1)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    # Short lines, as in a menu, say nothing about where long ones would break.
    telling = [pair for pair in pairs if pair[0][1] - pair[0][0] >= 0.6 * width]
    full = [pair for pair in telling if _is_full(text, *pair, width)]
    broken = sum(1 for first, _ in full if text[first[1] - 1] not in _STOPS)
    wrapped = len(full) >= 2 and len(full) >= 0.6 * len(telling) and broken >= 0.5 * len(full)
    return width if wrapped else 0


def _is_full(text: str, first: Span, second: Span, width: int) -> bool:
    word = text[second[0] : min(second[1], second[0] + width)].split(maxsplit=1)[0]
    return first[1] - first[0] + 1 + len(word) > width - _SLACK


def _joined(text: str, group: list[Span], width: int) -> list[Span]:
    joined = [group[0]]
    last = group[0]
    for span in group[1:]:
        if _continues(text, last, span, width):
            joined[-1] = (joined[-1][0], span[1])
        else:
            joined.append(span)
        last = span
    return joined


def _continues(text: str, last: Span, span: Span, width: int) -> bool:
    if Run(span[0], span[1], folded(text[span[0] : span[1]])).marker:
        return False
    if _is_full(text, last, span, width):
        return True
    return text[span[0]].islower() and last[1] - last[0] > width // 2
