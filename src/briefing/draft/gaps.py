"""What the article leaves open: torn-off dates, counts without a number, its own date."""

import re

from briefing.draft.figure_weight import counts_persons
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.sentences import Sentence
from briefing.model.briefing import Gap

MOST = 6
_MOST_UNCOUNTED = 2
_VAGUE = re.compile(
    r"(?:scores|dozens|hundreds|thousands|dutzende?|hunderte|tausende|dizaines?|centaines?|milliers)\Z",
    re.IGNORECASE,
)


def gaps(material: Material) -> tuple[Gap, ...]:
    """At most six open questions; fragments first, so that none of them is lost."""
    title = material.article.title or phrase("untitled", material.language)
    found = [
        _gap(material, "fragment", sentence, words=sentence.text)
        for sentence in material.body
        if material.is_fragment(sentence)
    ]
    if not material.article.published:
        text = phrase("undated_article", material.language, title=title)
        found.append(Gap(id="gap", text=text))
    found += _uncounted(material)
    if not material.article.authors:
        found.append(Gap(id="gap", text=phrase("no_author", material.language, title=title)))
    return tuple(found[:MOST])


def _uncounted(material: Material) -> list[Gap]:
    """People counted as "dozens" or "scores": how many were they?"""
    found: dict[str, Gap] = {}
    for figure in material.figures:
        words = figure.quantity.words
        if not words or not _VAGUE.search(words) or not counts_persons(figure):
            continue
        start = figure.quantity.start
        around = " ".join(figure.sentence.exact[start:].split()[:3]).rstrip(".,;:")
        gap = _gap(material, "no_number", figure.sentence, words=around)
        found.setdefault(gap.text.casefold(), gap)
    return list(found.values())[:_MOST_UNCOUNTED]


def _gap(material: Material, name: str, sentence: Sentence, **values: object) -> Gap:
    return Gap(
        id="gap",
        text=phrase(name, material.language, **values),
        evidence=(material.evidence(sentence),),
    )
