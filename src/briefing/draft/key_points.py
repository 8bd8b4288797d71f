"""The lead of an article → key points and a summary, both in its own sentences."""

import re
from collections.abc import Sequence

from briefing.draft import signals
from briefing.draft.material import Material
from briefing.draft.salience import overlap
from briefing.draft.sections import sections
from briefing.draft.sentences import Sentence, word_count
from briefing.draft.shorten import shorten
from briefing.draft.statements import claims
from briefing.model.briefing import Claim

MOST_POINTS = 5
FEWEST_POINTS = 3
PREFERRED_WORDS = 25
SUMMARY_WORDS = 150
_LONGEST_POINT = 45
_NO_COMMENT = re.compile(
    r"\b(?:requests? for comment|asked (?:for|to) comment|(?:declined|refused) to comment|"
    r"contacted (?:by \S+ )?for comment|approached for (?:a )?comment)\b"
)
_QUOTE_MARKS = '“"„«‘'
_LONGEST_LEAD = 60
_BRACKETED = re.compile(r"\([^()]*\)\.?|\[[^\[\]]*\]\.?")
"""A sentence in brackets is a credit, or beside the point."""
_TOO_ALIKE = 0.6
_INVITATION = re.compile(
    r"(?:To read|Read (?:more|also|the|our)|Click|Watch|Listen|Subscribe|Sign up|Follow (?:us|the)|"
    r"Get in touch|Do you|Have you|Contact us|Email us|For more)\b"
)


def key_points(material: Material) -> tuple[Claim, ...]:
    """Three to five sentences (fewer in a short article): the standfirst's, then the weightiest
    of the body in their order there, short ones first chosen."""
    standfirst = [s for s in material.standfirst if _fits(s)][:3]
    chosen = [*standfirst, *_lead(material, standfirst)]
    for position in _ranked(material):
        sentence = material.body[position]
        stands = not signals.DEPENDENT.match(sentence.text)
        if len(chosen) >= (MOST_POINTS if stands else FEWEST_POINTS):
            continue
        if all(overlap(sentence, other) < _TOO_ALIKE for other in chosen):
            chosen.append(sentence)
    body = sorted(chosen[len(standfirst) :], key=lambda s: s.start)
    return claims(material, (*standfirst, *body), "key", limit=PREFERRED_WORDS)


def _lead(material: Material, standfirst: Sequence[Sentence]) -> list[Sentence]:
    """The opening sentence, if it stands alone and the standfirst has not said it."""
    lead = material.body[0] if material.body else None
    if lead is None or not _fits(lead) or signals.DEPENDENT.match(lead.text):
        return []
    said = any(overlap(lead, other) >= _TOO_ALIKE for other in standfirst)
    return [] if said or lead.text[0] in _QUOTE_MARKS else [lead]


def _ranked(material: Material) -> list[int]:
    """Positions of sentences fit for a key point, the best first; those that stand alone lead."""
    scores = material.scores
    fit = (i for i, s in enumerate(material.body) if _fits(s) and scores[i] > 0)
    return sorted(
        fit,
        key=lambda i: (
            bool(signals.DEPENDENT.match(material.body[i].text)),
            -_preference(material.body[i], scores[i]),
            i,
        ),
    )


def summary(material: Material) -> tuple[Claim, ...]:
    """At most 150 words: the first sentence of the article, then the sentence that carries most
    of each section, in order."""
    scores = material.scores
    wanted: list[int] = []
    for section in sections(material):
        positions = [i for i in section if _fits(material.body[i])]
        if not positions:
            continue
        lead = positions[0] if not wanted else None
        best = max(positions, key=lambda i: (scores[i], -i))
        wanted += [i for i in (lead, best) if i is not None and i not in wanted]
    rest = sorted(
        (i for i, s in enumerate(material.body) if i not in wanted and _fits(s) and scores[i] > 0),
        key=lambda i: (-scores[i], i),
    )
    chosen: list[int] = []
    words = 0
    for position in (*wanted, *rest):
        sentence = material.body[position]
        size = sentence.length
        alike = any(overlap(sentence, material.body[i]) >= _TOO_ALIKE for i in chosen)
        if words + size <= SUMMARY_WORDS and not alike:
            chosen.append(position)
            words += size
    return claims(material, [material.body[i] for i in sorted(chosen)], "summary")


def _fits(sentence: Sentence) -> bool:
    text = sentence.text
    if (
        _INVITATION.match(text)
        or _NO_COMMENT.search(text)
        or text.endswith("?")
        or _BRACKETED.fullmatch(text)
    ):
        return False
    return 5 <= sentence.length <= (_LONGEST_LEAD if _is_lead(sentence) else _LONGEST_POINT)


def _is_lead(sentence: Sentence) -> bool:
    """Whether it opens the article: it says what the news is, however long it takes."""
    return sentence.block.number == 1 and sentence.index == 0


def _preference(sentence: Sentence, score: float) -> float:
    words = word_count(shorten(sentence.text, limit=PREFERRED_WORDS))
    return score * (1.8 if words <= PREFERRED_WORDS else 1.0 if words <= 30 else 0.6)
