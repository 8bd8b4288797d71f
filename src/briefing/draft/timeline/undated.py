"""Events the article tells without a date: a few, best first."""

import re
from collections.abc import Iterable

from briefing.draft.material import Material
from briefing.draft.mentions.dated import dates_told
from briefing.draft.text import signals
from briefing.draft.text.sentences import Sentence, word_count
from briefing.draft.text.shorten import MOST_WORDS
from briefing.draft.timeline.ranking import MOST_UNDATED
from briefing.draft.timeline.rows import row
from briefing.model.briefing import Event, EventKind

_NAME = re.compile(r"\b[A-Z]\w+")
_DIGIT = re.compile(r"\d")
_LEAD = 3
# What is announced at the head of an article is its news.
_ANNOUNCED = re.compile(r"\b(?:has\s|have\s)?announced\b")
_NOT = re.compile(r"\bnot\b")
_WEIGHTY = re.compile(r"\b(?:killed|attack\w*|signed|elected|resigned)\b")


def undated_events(material: Material, dated: Iterable[Event] = ()) -> tuple[Event, ...]:
    """A few sentences that tell an event without a date, best first kept, in source order; none
    that a row of `dated` quotes."""
    taken = {evidence.quote.start for event in dated for evidence in event.evidence}
    candidates = []
    for position, sentence in enumerate(material.body):
        leads = position < _LEAD
        score = 0 if sentence.start in taken else _score(material, sentence, leads=leads)
        if score > 0:
            candidates.append((-score, position, sentence))
    kept = sorted(candidates, key=lambda c: c[:2])[:MOST_UNDATED]
    rows = (
        row(material, sentence, sentence.text, EventKind.EVENT, None)
        for _, _, sentence in sorted(kept, key=lambda c: c[1])
    )
    return tuple(made for made in rows if word_count(made.text) <= MOST_WORDS)


def _score(material: Material, sentence: Sentence, *, leads: bool) -> float:
    text = sentence.text
    if (
        dates_told(material, sentence)
        or material.is_fragment(sentence)
        or text.endswith("?")
        or signals.DEPENDENT.match(text)
        or signals.HABIT.search(text)
        or len(sentence.words) < 8
        or '"' in text
        or "“" in text
        or (signals.ATTRIBUTED.search(text) and not (leads and _ANNOUNCED.search(text)))
        or _NOT.search(text)
    ):
        return 0
    if not signals.EVENT_VERB.search(text) or not _NAME.search(text[1:]):
        return 0
    score = 1.0
    score += 0.5 * bool(_DIGIT.search(text))
    score += 0.5 * bool(_WEIGHTY.search(text))
    score -= 0.5 * (len(sentence.words) > 30)
    return score
