"""Interviews and transcripts: whose turn it is in a paragraph, and whether it asks or answers."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.model.article import Article

_LABEL = re.compile(
    r"(?P<name>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,3})"
    r"(?:,\s[A-Z][A-Z ]{2,20}|\s\([^()]{2,40}\))?:\s"
)
_NOBODY = frozenset("note update correction source photo caption read related tip".split())
_FEWEST_TURNS = 3


def turn_label_end(paragraph: str) -> int:
    """Where the words begin behind the name and colon of a turn; 0 without them."""
    found = _LABEL.match(paragraph)
    return found.end() if found else 0


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of an interview."""

    speaker: str | None
    """Who speaks, by the label; None for an answer without one."""
    asks: bool


def turns(article: Article) -> dict[int, Turn]:
    """The turns of an interview by the start of their paragraph; empty for any other article.

    An interview has three paragraphs with a name and a colon before them, one name twice. Whoever
    asks in half of their turns or more is the one who asks; a paragraph without a label
    behind a question is its answer.
    """
    labels = {
        block.start: match
        for block in article.paragraphs
        if (match := _LABEL.match(block.text)) and match["name"].casefold() not in _NOBODY
    }
    counts = Counter(_key(match["name"]) for match in labels.values())
    if len(labels) < _FEWEST_TURNS or max(counts.values()) < 2:
        return {}
    asked = Counter(
        _key(match["name"]) for match in labels.values() if "?" in match.string[match.end() :]
    )
    return dict(_turns(article, labels, {n for n in asked if 2 * asked[n] >= counts[n]}))


def _turns(
    article: Article, labels: dict[int, re.Match[str]], asking: set[str]
) -> Iterator[tuple[int, Turn]]:
    named = {_key(match["name"]): "" for match in labels.values()}
    for match in labels.values():
        full = match["name"]
        named[_key(full)] = max(named[_key(full)], full, key=lambda name: len(name.split()))
    begun = False
    for block in article.paragraphs:
        label = labels.get(block.start)
        if label is not None:
            begun = True
            key = _key(label["name"])
            yield block.start, Turn(_as_name(named[key]), key in asking)
        elif begun:
            yield block.start, Turn(None, asks=block.text.endswith("?"))


def _key(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()


def _as_name(label: str) -> str:
    """The name in small letters ("ADA HOLM"); a label of one or two capitals stays as it is."""
    words = label.split()
    return " ".join(word.title() if word.isupper() and len(word) > 2 else word for word in words)
