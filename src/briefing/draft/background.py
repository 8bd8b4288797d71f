"""The article's own sections → the background: leading sentences under its headings."""

from collections.abc import Sequence

from briefing.draft.identifiers import slug
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.sections import headings, sections
from briefing.draft.statements import claims
from briefing.model.briefing import Paragraph, Section

MOST_SECTIONS = 4
SECTION_WORDS = 120
_LONGEST_HEADING = 300


def background(material: Material) -> tuple[Section, ...]:
    """Up to four headed sections of at most 120 words; the weightiest when there are more.

    Text under no heading is the news itself, which key points, summary and timeline carry; it
    becomes a section only when the article has no headings at all.
    """
    groups = list(sections(material))
    labels = [heading.text for heading in headings(material)]
    scores = material.scores
    if labels:
        headed = list(zip(labels, groups[1:], strict=True))
    else:
        headed = [(phrase("background", material.language), groups[0][2:])]
    made = [
        (sum(scores[i] for i in positions), section)
        for label, positions in headed
        if (section := _section(material, label, positions, scores)) is not None
    ]
    kept = sorted(range(len(made)), key=lambda i: (-made[i][0], i))[:MOST_SECTIONS]
    return tuple(made[i][1] for i in sorted(kept))


def _section(
    material: Material, label: str, positions: Sequence[int], scores: Sequence[float]
) -> Section | None:
    """The first sentence of each paragraph, then the weightiest others, while words allow."""
    body = material.body
    first = [i for i in positions if body[i].index == 0]
    others = sorted((i for i in positions if body[i].index), key=lambda i: (-scores[i], i))
    chosen: list[int] = []
    words = 0
    for position in (*first, *others):
        size = body[position].length
        if size >= 4 and words + size <= SECTION_WORDS:
            chosen.append(position)
            words += size
    heading = " ".join(label.split())[:_LONGEST_HEADING].strip()
    if not chosen or not heading:
        return None
    paragraphs: dict[int, list[int]] = {}
    for position in sorted(chosen):
        paragraphs.setdefault(body[position].block.start, []).append(position)
    return Section(
        id=f"section-{slug(heading) or 'x'}",
        heading=heading,
        paragraphs=tuple(
            Paragraph(claims=claims(material, [body[i] for i in run], "background"))
            for run in paragraphs.values()
        ),
    )
