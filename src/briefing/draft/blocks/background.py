"""The article's own sections → the background: leading sentences under its headings.

An article without headings gets neutral ones: what happened, what is said, background. Together
the sections hold every sentence of the summary, which tells nothing that is not told below it.
"""

from collections.abc import Iterable, Sequence

from briefing.draft.blocks.sections import MOST_SECTIONS, headings, sections, weightiest
from briefing.draft.blocks.statements import claims
from briefing.draft.blocks.summary import summary_places
from briefing.draft.identifiers import slug
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.quotes.spoken import best_quotations
from briefing.draft.quotes.voices import attribution_of
from briefing.draft.text.standing import speaks_to_reader, stands_alone
from briefing.model.briefing import Paragraph, Section

SECTION_WORDS = 120
_LONGEST_HEADING = 300
_OPENING = '“"„«'
_NEWS_SENTENCES = 12
"""Sentences at the start of an article without headings that are its news, at most a third."""


_ALL_NEWS = 6
"""Sentences up to which a short article is all news."""


def background(material: Material) -> tuple[Section, ...]:
    """Up to four headed sections of at most 120 words; the weightiest when there are more.

    Of an article with headings, what stands before the first is the news itself, which key points
    and timeline carry; it becomes a section only for what the summary takes from it.
    """
    needed = frozenset(summary_places(material))
    groups = sections(material)
    labels = [heading.text for heading in headings(material)]
    if labels:
        return _headed(material, labels, groups, needed)
    return _neutral(material, groups[0], needed)


def _headed(
    material: Material,
    labels: Sequence[str],
    groups: Sequence[Sequence[int]],
    needed: frozenset[int],
) -> tuple[Section, ...]:
    news = [i for i in groups[0] if i in needed]
    parts = [
        (phrase("what_happened", material.language), news),
        *zip(labels, groups[1:], strict=True),
    ]
    made = (
        _section(material, *parts[number], needed) for number in weightiest(material, MOST_SECTIONS)
    )
    return tuple(section for section in made if section)


def _neutral(
    material: Material, positions: Sequence[int], needed: frozenset[int]
) -> tuple[Section, ...]:
    """What happened; what is said, in quotations; and what else stands in the article."""
    said = best_quotations(material)
    border = min(_NEWS_SENTENCES, max(_ALL_NEWS, len(positions) // 3))
    news = [i for i in positions[:border] if i not in said]
    rest = [i for i in positions[border:] if i not in said]
    parts = (("what_happened", news), ("what_is_said", said), ("background", rest))
    made = (
        _section(material, phrase(name, material.language), part, needed) for name, part in parts
    )
    return tuple(section for section in made if section)


def _section(
    material: Material, label: str, positions: Sequence[int], needed: frozenset[int]
) -> Section | None:
    """What the summary needs, then the first sentence of each paragraph, then the weightiest
    others, while words allow."""
    body, scores = material.body, material.scores
    fit = [i for i in positions if _may_stand(material, i)]
    wanted = [i for i in positions if i in needed]
    first = [i for i in fit if body[i].index == 0 and i not in needed]
    others = sorted(
        (i for i in fit if body[i].index and i not in needed), key=lambda i: (-scores[i], i)
    )
    chosen: set[int] = set()
    words = 0
    for position in (*wanted, *first, *others):
        size = body[position].length
        if size >= 4 and words + size <= SECTION_WORDS and _is_clear(material, position, chosen):
            chosen.add(position)
            words += size
    heading = " ".join(label.split())[:_LONGEST_HEADING].strip()
    if not chosen or not heading:
        return None
    return Section(
        id=f"section-{slug(heading) or 'x'}",
        heading=heading,
        paragraphs=tuple(_paragraphs(material, sorted(chosen))),
    )


def _may_stand(material: Material, position: int) -> bool:
    """Whether a sentence tells something: no question, no call to the reader, no torn date,
    no speech whose speaker is not known."""
    sentence = material.body[position]
    if material.is_fragment(sentence) or sentence.text.endswith("?"):
        return False
    if sentence.text[0] in _OPENING and attribution_of(material, sentence).who is None:
        return False
    return not speaks_to_reader(sentence)


def _is_clear(material: Material, position: int, chosen: set[int]) -> bool:
    """Whether the sentence is clear by itself or stands behind the one it points at."""
    sentence = material.body[position]
    return stands_alone(sentence) or position - 1 in chosen


def _paragraphs(material: Material, positions: Iterable[int]) -> list[Paragraph]:
    runs: dict[int, list[int]] = {}
    for position in positions:
        runs.setdefault(material.body[position].block.start, []).append(position)
    return [
        Paragraph(claims=claims(material, [material.body[i] for i in run], "background"))
        for run in runs.values()
    ]
