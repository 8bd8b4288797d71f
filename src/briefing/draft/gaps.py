"""What the article leaves open: torn-off dates, counts without a number, its own date."""

from briefing.draft.figures import counts_people
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.quantities import find_quantities
from briefing.draft.sentences import Sentence
from briefing.model.briefing import Gap

MOST = 6


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
    if material.language != "en":
        return []
    found: dict[str, Gap] = {}
    for sentence in material.body:
        for quantity in find_quantities(sentence.text):
            words = quantity.words or ""
            if not counts_people(sentence.text, quantity):
                continue
            if words.casefold().rstrip("s") in ("score", "dozen", "hundred", "thousand"):
                around = " ".join(sentence.text[quantity.start :].split()[:3]).rstrip(".,;:")
                gap = _gap(material, "no_number", sentence, words=around)
                found.setdefault(gap.text.casefold(), gap)
    return list(found.values())[:2]


def _gap(material: Material, name: str, sentence: Sentence, **values: object) -> Gap:
    return Gap(
        id="gap",
        text=phrase(name, material.language, **values),
        evidence=(material.evidence(sentence),),
    )
