"""The lead of an article → key points, in its own sentences."""

import re
from collections.abc import Sequence

from briefing.draft.blocks.answers import answered
from briefing.draft.blocks.statements import claims
from briefing.draft.bracketed import with_dates
from briefing.draft.material import Material
from briefing.draft.text.closing import closes_quotations
from briefing.draft.text.salience import overlap
from briefing.draft.text.sentences import Sentence, stemmed, word_count
from briefing.draft.text.signals import content_words
from briefing.draft.text.standing import quoted_share, speaks_to_reader, stands_alone
from briefing.draft.text.trimming import is_sentence, trimmed
from briefing.model.briefing import Claim

MOST_POINTS = 5
FEWEST_POINTS = 3
PREFERRED_WORDS = 25
_LONGEST_SENTENCE = 60
_LONGEST_LEAD = 30
"""Words the lead may have behind a standfirst: it is the news, and is kept when it cannot be
trimmed to a point."""
_LONGEST_ONLY_LEAD = 64
"""… and without a standfirst, when nothing else tells the news: any sentence, with its dates."""
_LONGEST_CHARGE = 32
"""Words a charge may have beside its denial, which says nothing without it."""
_NO_COMMENT = re.compile(
    r"\b(?:requests? for comment|asked (?:for|to) comment|(?:declined|refused) to comment|"
    r"contacted (?:by \S+ )?for comment|approached for (?:a )?comment)\b"
)
_BRACKETED = re.compile(r"\([^()]*\)\.?|\[[^\[\]]*\]\.?")
"""A sentence in brackets is a credit, or beside the point."""
_NUMBERED = re.compile(r"\d+:\s")
_TOO_ALIKE = 0.5
_LEAD_AMONG = 3
"""How many sentences from the start the news itself may stand."""
_NUT_AMONG = 14
"""… and behind a scene or a portrait that a feature opens with."""
_OF_HEADLINE = 2
"""Words of the headline that the news shares."""
_PLAIN_HEADLINE = 4
"""Words of content a headline needs to show which sentence is the news."""
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
        if _before_news(material, sentence, opening):
            continue
        if _adds(material, sentence, chosen) and _is_within(material, sentence, limit):
            chosen.append(sentence)
    for sentence in _ranked(material):
        if len(chosen) >= FEWEST_POINTS:
            break
        if _before_news(material, sentence, opening):
            continue
        if sentence not in chosen and _adds(material, sentence, chosen):
            chosen.append(sentence)
    _with_charges(material, chosen, opening)
    chosen.sort(key=lambda sentence: (sentence not in material.standfirst, sentence.start))
    return claims(material, chosen, "key", limit=PREFERRED_WORDS)


def _with_charges(material: Material, chosen: list[Sentence], opening: Sequence[Sentence]) -> None:
    """Beside a denial, the charge it denies, in place of the least point when there are five."""
    if material.language != "en":
        return
    for charge, denial, _ in answered(material):
        if denial not in chosen or charge in chosen or not stands_alone(charge):
            continue
        if not is_fit(charge) or not _is_within(material, charge, _LONGEST_CHARGE):
            continue
        spare = [s for s in chosen if s not in opening and s is not denial and s.block.number]
        if len(chosen) >= MOST_POINTS and spare:
            rank = {s.start: score for s, score in zip(material.body, material.scores, strict=True)}
            chosen.remove(min(spare, key=lambda s: rank.get(s.start, 0.0)))
        if len(chosen) < MOST_POINTS:
            chosen.append(charge)


def is_fit(sentence: Sentence) -> bool:
    """Whether an editor could print the sentence by itself, at the length it has."""
    text = sentence.text
    return (
        7 <= sentence.length <= _LONGEST_SENTENCE
        and not text.endswith(("?", ":"))
        and not _NO_COMMENT.search(text)
        and not _BRACKETED.fullmatch(text)
        and not _NUMBERED.match(text)
        and not speaks_to_reader(sentence)
        and closes_quotations(sentence.text)
    )


def lead(material: Material) -> list[Sentence]:
    """The sentence with the article's news, if one near its start stands alone: the first, or
    behind a scene that a feature opens with, the one that tells what the headline tells."""
    near = [s for s in material.body[:_NUT_AMONG] if _may_lead(material, s)]
    first = [s for s in near if s in material.body[:_LEAD_AMONG]]
    headline = _headline(material)
    if len(headline) >= _PLAIN_HEADLINE:
        scene = near[:1] != list(material.body[:1])
        shared = _OF_HEADLINE if scene else _OF_HEADLINE + 1
        told = [s for s in near if len(s.stems & headline) >= shared]
        if told and not any(len(s.stems & headline) >= _OF_HEADLINE for s in first):
            return [max(told, key=lambda s: (len(s.stems & headline), -s.start))]
    return first[:1]


def _headline(material: Material) -> frozenset[str]:
    return stemmed(content_words(re.findall(r"\w+", material.article.title)))


def _may_lead(material: Material, sentence: Sentence) -> bool:
    turn = material.turn(sentence)
    return (
        is_fit(sentence)
        and stands_alone(sentence)
        and quoted_share(sentence) < 0.5
        and _is_whole(material, sentence)
        and turn is None
    )


def is_told(material: Material, sentence: Sentence) -> bool:
    """Whether a sentence is told by the article or by somebody it names: not asked in an interview,
    and not answered by nobody."""
    turn = material.turn(sentence)
    return turn is None or not (turn.asks or turn.speaker is None)


def _before_news(material: Material, sentence: Sentence, opening: Sequence[Sentence]) -> bool:
    """Whether a sentence belongs to the scene ahead of a feature's news."""
    if not opening or sentence.start >= opening[0].start:
        return False
    moved = opening[0] not in material.body[:_LEAD_AMONG]
    return moved and len(sentence.stems & _headline(material)) < _OF_HEADLINE


def _ranked(material: Material) -> list[Sentence]:
    scores = material.scores
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    return [material.body[i] for i in order if scores[i] > 0]


def _adds(material: Material, sentence: Sentence, chosen: Sequence[Sentence]) -> bool:
    """Whether a sentence is fit for a point of its own and says what the others have not said."""
    if not is_fit(sentence) or not stands_alone(sentence) or quoted_share(sentence) > 0.5:
        return False
    if not _is_whole(material, sentence) or not is_told(material, sentence):
        return False
    if any(overlap(sentence, other) >= _TOO_ALIKE for other in chosen):
        return False
    spoken = sum(_is_spoken(material, other) for other in chosen)
    return spoken < _MOST_SPOKEN or not _is_spoken(material, sentence)


def _is_whole(material: Material, sentence: Sentence) -> bool:
    return material.language != "en" or is_sentence(sentence.text)


def _is_spoken(material: Material, sentence: Sentence) -> bool:
    return any(one.direct for one in material.said_in(sentence))


def _is_within(material: Material, sentence: Sentence, limit: int) -> bool:
    """Whether the sentence is one of at most `limit` words when it is trimmed and dated."""
    short = trimmed(sentence.text, PREFERRED_WORDS)
    return is_sentence(short) and word_count(with_dates(material, sentence, short)) <= limit
