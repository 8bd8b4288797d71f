"""The lead of an article → key points, in its own sentences."""

import re
from collections.abc import Sequence

from briefing.draft.bracketed import with_dates
from briefing.draft.material import Material
from briefing.draft.salience import overlap
from briefing.draft.sentences import Sentence, word_count
from briefing.draft.standing import is_balanced, quoted_share, speaks_to_reader, stands_alone
from briefing.draft.statements import claims
from briefing.draft.trimming import is_sentence, trimmed
from briefing.model.briefing import Claim

MOST_POINTS = 5
FEWEST_POINTS = 3
PREFERRED_WORDS = 25
_LONGEST_SENTENCE = 60
_LONGEST_LEAD = 30
"""Words the lead may have behind a standfirst: it is the news, and is kept when it cannot be
trimmed to a point."""
_LONGEST_ONLY_LEAD = 45
"""… and without a standfirst, when nothing else tells the news."""
_NO_COMMENT = re.compile(
    r"\b(?:requests? for comment|asked (?:for|to) comment|(?:declined|refused) to comment|"
    r"contacted (?:by \S+ )?for comment|approached for (?:a )?comment)\b"
)
_BRACKETED = re.compile(r"\([^()]*\)\.?|\[[^\[\]]*\]\.?")
"""A sentence in brackets is a credit, or beside the point."""
_TOO_ALIKE = 0.5
_LEAD_AMONG = 3
"""How many sentences from the start the news itself may stand."""
_MOST_SPOKEN = 2
"""How many points may be what somebody says."""


def key_points(material: Material) -> tuple[Claim, ...]:
    """Three to five sentences (fewer in a short article): the standfirst's, the lead, then the
    weightiest that add to those, each in at most 25 words; the lead may be longer."""
    chosen: list[Sentence] = []
    opening = lead(material)
    for sentence in (*material.standfirst[:3], *opening, *_ranked(material)):
        if len(chosen) >= MOST_POINTS:
            break
        limit = PREFERRED_WORDS
        if sentence in opening:
            limit = _LONGEST_LEAD if chosen else _LONGEST_ONLY_LEAD
        if _adds(material, sentence, chosen) and _is_within(material, sentence, limit):
            chosen.append(sentence)
    for sentence in _ranked(material):
        if len(chosen) >= FEWEST_POINTS:
            break
        if sentence not in chosen and _adds(material, sentence, chosen):
            chosen.append(sentence)
    chosen.sort(key=lambda sentence: (sentence not in material.standfirst, sentence.start))
    return claims(material, chosen, "key", limit=PREFERRED_WORDS)


def is_fit(sentence: Sentence) -> bool:
    """Whether an editor could print the sentence by itself, at the length it has."""
    text = sentence.text
    return (
        7 <= sentence.length <= _LONGEST_SENTENCE
        and not text.endswith(("?", ":"))
        and not _NO_COMMENT.search(text)
        and not _BRACKETED.fullmatch(text)
        and not speaks_to_reader(sentence)
        and is_balanced(sentence)
    )


def lead(material: Material) -> list[Sentence]:
    """The sentence that opens the article with its news, if one of the first stands alone."""
    for sentence in material.body[:_LEAD_AMONG]:
        if is_fit(sentence) and stands_alone(sentence) and quoted_share(sentence) < 0.5:
            return [sentence]
    return []


def _ranked(material: Material) -> list[Sentence]:
    scores = material.scores
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    return [material.body[i] for i in order if scores[i] > 0]


def _adds(material: Material, sentence: Sentence, chosen: Sequence[Sentence]) -> bool:
    """Whether a sentence is fit for a point of its own and says what the others have not said."""
    if not is_fit(sentence) or not stands_alone(sentence) or quoted_share(sentence) > 0.5:
        return False
    if any(overlap(sentence, other) >= _TOO_ALIKE for other in chosen):
        return False
    spoken = sum(_is_spoken(material, other) for other in chosen)
    return spoken < _MOST_SPOKEN or not _is_spoken(material, sentence)


def _is_spoken(material: Material, sentence: Sentence) -> bool:
    return any(one.direct for one in material.said_in(sentence))


def _is_within(material: Material, sentence: Sentence, limit: int) -> bool:
    """Whether the sentence is one of at most `limit` words when it is trimmed and dated."""
    short = trimmed(sentence.text, PREFERRED_WORDS)
    return is_sentence(short) and word_count(with_dates(material, sentence, short)) <= limit
