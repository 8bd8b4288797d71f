"""What the article leaves open: torn-off dates, its own date, what it says nobody knows, answers
that are missing, counts without a number or a source."""

import re
from collections.abc import Iterator

from briefing.draft.attribution import attribute
from briefing.draft.doubts import ACCUSED, NO_COMMENT, leaves_open
from briefing.draft.figure_weight import counts_persons
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.reach import clause_at
from briefing.draft.sentences import Sentence
from briefing.draft.shorten import shorten
from briefing.draft.standing import quoted_share
from briefing.model.briefing import Certainty, Gap

MOST = 6
_MOST_OF_A_SORT = 2
_FEWEST_HARMED = 3
"""Fewer people than this are seen, and need no count."""
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
    if material.language == "en":
        for sort in (_said_to_be_open, _unanswered, _without_comment):
            found += _first(sort(material))
    found += _first(_uncounted(material))
    if material.language == "en":
        found += _first(_uncredited(material))
    if not material.article.authors:
        found.append(Gap(id="gap", text=phrase("no_author", material.language, title=title)))
    return tuple(found[:MOST])


def _first(found: Iterator[Gap]) -> list[Gap]:
    """The first gaps of a sort, each question once."""
    kept: dict[str, Gap] = {}
    for gap in found:
        kept.setdefault(gap.text.casefold(), gap)
        if len(kept) == _MOST_OF_A_SORT:
            break
    return list(kept.values())


def _said_to_be_open(material: Material) -> Iterator[Gap]:
    """What the article itself says nobody knows or tells."""
    for sentence in material.body:
        if leaves_open(sentence.text) and quoted_share(sentence) < 0.3:
            yield _gap(material, "said_to_be_open", sentence, words=shorten(sentence.text))


def _unanswered(material: Material) -> Iterator[Gap]:
    """Somebody accused who has no word in the article."""
    heard = {one.speaker.casefold() for one in material.quotations if one.speaker}
    answers = " ".join(heard)
    for sentence in material.body:
        for match in ACCUSED.finditer(sentence.text):
            name = re.sub(r"['’]s?$", "", match["active"] or match["passive"])
            if name.split()[-1].casefold() not in answers:
                yield _gap(material, "no_answer", sentence, name=name)


def _without_comment(material: Material) -> Iterator[Gap]:
    for sentence in material.body:
        if NO_COMMENT.search(sentence.text):
            yield _gap(material, "no_comment", sentence, words=shorten(sentence.text))


def _uncounted(material: Material) -> Iterator[Gap]:
    """People counted as "dozens" or "scores": how many were they?"""
    for figure in material.figures:
        words = figure.quantity.words
        if not words or not _VAGUE.search(words) or not counts_persons(figure):
            continue
        start = figure.quantity.start
        around = " ".join(figure.sentence.exact[start:].split()[:3]).rstrip(".,;:")
        yield _gap(material, "no_number", figure.sentence, words=around)


def _uncredited(material: Material) -> Iterator[Gap]:
    """People killed or hurt whom nobody is named to have counted, nowhere in the article."""
    harmed = [figure for figure in material.figures if figure.effect]
    open_ones = []
    for figure in harmed:
        clause = clause_at(figure.sentence.exact, figure.quantity.start)
        if attribute(clause).certainty is not Certainty.STATED or material.said_in(figure.sentence):
            return
        if _VAGUE.search(figure.quantity.words or ""):
            continue  # its number is asked for already
        if (figure.quantity.value or figure.quantity.low or _FEWEST_HARMED) >= _FEWEST_HARMED:
            open_ones.append(figure)
    for figure in open_ones[:1]:
        start = figure.quantity.start
        around = " ".join(figure.sentence.exact[start:].split()[:3]).rstrip(".,;:")
        yield _gap(material, "no_source_of_count", figure.sentence, words=around)


def _gap(material: Material, name: str, sentence: Sentence, /, **values: object) -> Gap:
    return Gap(
        id="gap",
        text=phrase(name, material.language, **values),
        evidence=(material.evidence(sentence),),
    )
