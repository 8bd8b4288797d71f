"""Which sentences of an article carry most of it: position, weight of words, and standing alone."""

import math
import re
from collections import Counter

from briefing.draft import signals
from briefing.draft.material import Material
from briefing.draft.sentences import Sentence

_QUOTED = re.compile(r"[\"“”„«]")


def sentence_scores(material: Material) -> list[float]:
    """A score for each body sentence: higher is more worth keeping. Same order as the body."""
    counts: Counter[str] = Counter()
    for sentence in material.body:
        counts.update(set(signals.content_words(sentence.words)))
    title = set(signals.content_words(re.findall(r"\w+", material.article.title)))
    return [
        _score(sentence, position, counts, title, len(material.body))
        for position, sentence in enumerate(material.body)
    ]


def _score(
    sentence: Sentence, position: int, counts: Counter[str], title: set[str], total: int
) -> float:
    words = set(signals.content_words(sentence.words))
    if len(words) < 4:
        return 0.0
    weight = sum(math.log1p(counts[word]) for word in words) / math.sqrt(len(words))
    score = weight + 1.5 * len(words & title) / max(1, len(title))
    score *= 1.5 if position < 2 else 1.25 if position < 5 else 1.1 if position < total / 4 else 1.0
    if sentence.index == 0:
        score *= 1.15
    if any(c.isdigit() for c in sentence.text):
        score *= 1.1
    if signals.DEPENDENT.match(sentence.text):
        score *= 0.55
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
    first = set(signals.content_words(left.words))
    second = set(signals.content_words(right.words))
    return len(first & second) / max(1, min(len(first), len(second)))
