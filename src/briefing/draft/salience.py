"""Which sentences of an article carry most of it: position, weight of words, and standing alone."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from briefing.draft import signals
from briefing.draft.sentences import Sentence

_POINTS_BACK = re.compile(r"(?:\S+\s){0,3}(?:that|this|these|those|such)\s[a-z]+", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_QUOTED = re.compile(r"[\"“”„«]")


def sentence_scores(body: Sequence[Sentence], headline: str) -> tuple[float, ...]:
    """A score for each sentence of a body: higher is more worth keeping."""
    counts: Counter[str] = Counter()
    for sentence in body:
        counts.update(sentence.content)
    title = set(signals.content_words(re.findall(r"\w+", headline)))
    return tuple(
        _score(sentence, position, counts, title, len(body))
        for position, sentence in enumerate(body)
    )


def _score(
    sentence: Sentence, position: int, counts: Counter[str], title: set[str], total: int
) -> float:
    words = sentence.content
    if len(words) < 4:
        return 0.0
    weight = sum(math.log1p(counts[word]) for word in words) / math.sqrt(len(words))
    score = weight + 1.5 * len(words & title) / max(1, len(title))
    score *= 1.5 if position < 2 else 1.25 if position < 5 else 1.1 if position < total / 4 else 1.0
    if sentence.index == 0:
        score *= 1.15
    if _DIGIT.search(sentence.text):
        score *= 1.1
    if signals.DEPENDENT.match(sentence.text):
        score *= 0.55
    if _POINTS_BACK.match(sentence.text):
        score *= 0.6
    if _QUOTED.search(sentence.text):
        score *= 0.75
    if sentence.text.endswith("?"):
        score *= 0.3
    if len(sentence.words) > 35:
        score *= 0.7
    if re.search(r"\b(?:I|we|you|my|our|your)\b", sentence.text):
        score *= 0.6
    return score


def overlap(left: Sentence, right: Sentence) -> float:
    """Share of the shorter sentence's content words that the other has too."""
    shorter = min(len(left.content), len(right.content))
    return len(left.content & right.content) / max(1, shorter)
