"""Which sentences of an article carry most of it: position, weight of words, and standing alone."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from briefing.draft.text import signals
from briefing.draft.text.sentences import Sentence, stemmed
from briefing.draft.text.standing import quoted_share, speaks_to_reader, stands_alone

_DIGIT = re.compile(r"\d")
_HARM = re.compile(
    r"\b(?:kill(?:ed|s|ing)|dead|died|deaths?|fatalit(?:y|ies)|injur(?:ed|ies|ing)|wounded|missing|"
    r"destroyed|destroying|evacuated|arrested|sentenced|convicted|acquitted)\b"
)
_LEAD_BONUS = 1.0
_LEAD_REACH = 5.0
"""The news stands first: a sentence's bonus for its place falls to a third every five sentences."""


def sentence_scores(body: Sequence[Sentence], headline: str) -> tuple[float, ...]:
    """A score for each sentence of a body: higher is more worth keeping."""
    counts: Counter[str] = Counter()
    for sentence in body:
        counts.update(sentence.stems)
    title = stemmed(signals.content_words(re.findall(r"\w+", headline)))
    return tuple(
        _score(sentence, position, counts, title) for position, sentence in enumerate(body)
    )


def _score(sentence: Sentence, position: int, counts: Counter[str], title: frozenset[str]) -> float:
    stems = sentence.stems
    if len(stems) < 4:
        return 0.0
    weight = sum(math.log1p(counts[stem]) for stem in stems) / math.sqrt(len(stems))
    score = weight + 2.0 * len(stems & title) / max(1, len(title))
    score *= 1 + _LEAD_BONUS * math.exp(-position / _LEAD_REACH)
    if sentence.index == 0:
        score *= 1.1
    if _DIGIT.search(sentence.text):
        score *= 1.1
    if _HARM.search(sentence.text):
        score *= 1.15
    if not stands_alone(sentence):
        score *= 0.5
    if speaks_to_reader(sentence):
        score *= 0.4
    share = quoted_share(sentence)
    score *= 0.5 if share > 0.4 else 0.8 if share else 1.0
    if sentence.text.endswith("?"):
        score *= 0.3
    if sentence.length > 35:
        score *= 0.7
    return score


def overlap(left: Sentence, right: Sentence) -> float:
    """Share of the shorter sentence's content words that the other has too."""
    shorter = min(len(left.stems), len(right.stems))
    return len(left.stems & right.stems) / max(1, shorter)
