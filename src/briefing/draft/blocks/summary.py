"""An article → at most 150 words of its own that tell what it is about."""

from collections.abc import Iterator

from briefing.draft.blocks.key_points import is_fit, is_told, lead
from briefing.draft.blocks.sections import MOST_SECTIONS, sections, weightiest
from briefing.draft.blocks.statements import claims
from briefing.draft.material import Material
from briefing.draft.text.salience import overlap
from briefing.draft.text.standing import quoted_share, stands_alone
from briefing.model.briefing import Claim

SUMMARY_WORDS = 150
_OF_ONE_SECTION = 110
"""Words the summary may take from one section, so that the background can hold them all."""
_TOO_ALIKE = 0.5
_LONGEST = 45


def summary(material: Material) -> tuple[Claim, ...]:
    """The lead, the weightiest sentence of each section, then what adds most, in the article's
    order."""
    return claims(material, [material.body[i] for i in summary_places(material)], "summary")


def summary_places(material: Material) -> tuple[int, ...]:
    """The positions in the body of the summary's sentences."""
    body = material.body
    groups = sections(material)
    group_of = {i: n for n in weightiest(material, MOST_SECTIONS) for i in groups[n]}
    chosen: set[int] = set()
    words: dict[int, int] = {}
    for position in _wanted(material):
        sentence, group = body[position], group_of.get(position)
        if group is None or position in chosen or not _follows(material, position, chosen):
            continue
        if sum(words.values()) + sentence.length > SUMMARY_WORDS:
            continue
        if words.get(group, 0) + sentence.length > _OF_ONE_SECTION:
            continue
        if any(overlap(sentence, body[i]) >= _TOO_ALIKE for i in chosen):
            continue
        chosen.add(position)
        words[group] = words.get(group, 0) + sentence.length
    return tuple(sorted(chosen))


def _wanted(material: Material) -> Iterator[int]:
    """Positions of sentences, the most wanted first."""
    body, scores = material.body, material.scores
    fit = [i for i in range(len(body)) if scores[i] > 0 and _is_fit(material, i)]
    for sentence in lead(material):
        yield next(i for i, other in enumerate(body) if other is sentence)
    fitting = frozenset(fit)
    for group in sections(material):
        inside = [i for i in group if i in fitting]
        if inside:
            yield max(inside, key=lambda i: (scores[i], -i))
    yield from sorted(fit, key=lambda i: (-scores[i], i))


def _is_fit(material: Material, position: int) -> bool:
    sentence = material.body[position]
    return (
        is_fit(sentence)
        and sentence.length <= _LONGEST
        and quoted_share(sentence) < 0.6
        and is_told(material, sentence)
    )


def _follows(material: Material, position: int, chosen: set[int]) -> bool:
    """Whether the sentence is clear by itself, or by the one before it, which is there too."""
    sentence = material.body[position]
    return stands_alone(sentence) or (sentence.index > 0 and position - 1 in chosen)
