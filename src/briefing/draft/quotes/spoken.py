"""The quotations of an article that are worth keeping, by speaker."""

from bisect import bisect_right

from briefing.draft.material import Material
from briefing.draft.text.closing import closes_quotations

MOST = 5
_SHORTEST = 8
_LONGEST = 45
_OF_ONE_SPEAKER = 2
_PRONOUNS = frozenset("he she they it we i who er sie il elle".split())


def best_quotations(material: Material) -> tuple[int, ...]:
    """Positions in the body of sentences with direct speech and its speaker's name, the
    weightiest ones, at most two of one speaker, in the article's order."""
    starts = [sentence.start for sentence in material.body]
    text = material.article.text
    weights: list[tuple[float, int, str]] = []
    for quotation in material.quotations:
        if not quotation.direct or quotation.cue is None or not quotation.head:
            continue
        position = bisect_right(starts, quotation.cue[0]) - 1
        sentence = material.body[position]
        head = text[slice(*quotation.head)]
        named = (
            any(word[0].isupper() for word in head.split()) and quotation.head[0] >= sentence.start
        )
        pronoun = head.casefold() in _PRONOUNS
        if not named or pronoun or not quotation.speaker:
            continue
        if not _SHORTEST <= sentence.length <= _LONGEST or not closes_quotations(sentence.text):
            continue
        weights.append((material.scores[position], position, quotation.speaker))
    chosen: list[int] = []
    counts: dict[str, int] = {}
    for _, position, speaker in sorted(weights, key=lambda one: (-one[0], one[1])):
        if (
            len(chosen) < MOST
            and position not in chosen
            and counts.get(speaker, 0) < _OF_ONE_SPEAKER
        ):
            counts[speaker] = counts.get(speaker, 0) + 1
            chosen.append(position)
    return tuple(sorted(chosen))
