"""How far an attribution reaches: over its own clause, not over the one behind the semicolon."""

import re
from collections.abc import Iterator

from briefing.draft.text import signals
from briefing.draft.text.speakers import without_speaker

_SEMICOLON = re.compile(r";\s+")
# "but that …" and "but it would …" go on with what was said.
_JOINT = re.compile(
    r",\s+(?=(?:but|while|whereas|although|though)\s(?!that\b)"
    r"(?!(?:it|he|she|they|there)\s(?:would|could|might)\b))"
)
_AHEAD = re.compile(r"(?:While|Whereas|Although|Though)\s[^,;“”\"]*,\s+")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|\([^()]*\)")
_ACCORDING = re.compile(r"According to\s")


def clause_at(text: str, offset: int | None = None) -> str:
    """The part of a sentence whose speaker is the one of what stands at `offset`, white space
    folded; without an offset, of its main clause.

    >>> clause_at("Nine died; the mayor had said six.", 0)
    'Nine died;'
    >>> clause_at("Nine died, but six were saved, the mayor said.", 0)
    'Nine died, but six were saved, the mayor said.'
    """
    covered = [match.span() for match in _QUOTED.finditer(text)]
    for start, end in _parted(text, 0, len(text), _SEMICOLON, covered):
        if offset is not None and offset >= end:
            continue
        part = text[start:end]
        folded = " ".join(part.split())
        if without_speaker(folded.rstrip(".") + ".") != folded.rstrip(".") + ".":
            return folded  # "A, but B, the mayor said."
        return " ".join(_clause(text, start, end, offset, covered).split())
    return " ".join(text.split())


def _clause(
    text: str, start: int, end: int, offset: int | None, covered: list[tuple[int, int]]
) -> str:
    ahead = _AHEAD.match(text, start, end)
    if ahead:
        if offset is not None and offset < ahead.end():
            return text[start : ahead.end()]
        start = ahead.end()
    first = None
    for begin, stop in _parted(text, start, end, _JOINT, covered):
        clause = text[begin:stop]
        first = clause if first is None else first
        if offset is None or offset < stop:
            told = _ACCORDING.match(first) and not signals.ATTRIBUTED.search(clause)
            return text[start:stop] if told else clause
    return text[start:end]


def _parted(
    text: str, start: int, end: int, border: re.Pattern[str], covered: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    for match in border.finditer(text, start, end):
        if not any(low <= match.start() < high for low, high in covered):
            yield start, match.end()
            start = match.end()
    yield start, end
