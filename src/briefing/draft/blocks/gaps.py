"""What the article leaves open: torn-off dates, its own date, what it says nobody knows, answers
that are missing, counts without a number or a source."""

import re
from collections.abc import Iterator

from briefing.draft.blocks.key_points import lead
from briefing.draft.figures.found import FoundFigure
from briefing.draft.figures.weight import counts_persons
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.quotes.attribution import attribute
from briefing.draft.text import signals
from briefing.draft.text.doubts import ACCUSED, NO_COMMENT, doubt, leaves_open
from briefing.draft.text.reach import clause_at
from briefing.draft.text.sentences import Sentence
from briefing.draft.text.shorten import shorten
from briefing.draft.text.standing import quoted_share
from briefing.model.briefing import Certainty, Gap
from briefing.model.edtf import latest, parse_edtf

MOST = 6
_MOST_OF_A_SORT = 2
_NEWS_SENTENCES = 6
_MOST_COUNTED = 6
_NEAR = 2
_MOST_DAYS_OLD = 62
"""An older date is not the date of an article's news."""
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
        found += _undated_news(material)
        for sort in (_said_to_be_open, _unanswered, _without_comment):
            found += _first(sort(material))
    found += _first(_uncounted(material))
    if material.language == "en":
        found += _first(_uncredited(material))
    if not material.article.authors and not material.article.publisher:
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


def _undated_news(material: Material) -> list[Gap]:
    """The news itself, when it tells what happened and the article gives no date it can have."""
    for sentence in lead(material):
        text = sentence.text
        told = signals.EVENT_VERB.search(text) and not signals.PLANNED.search(text)
        if told and not any(_may_date(material, other) for other in material.body):
            return [_gap(material, "undated_news", sentence, words=shorten(text))]
    return []


def _may_date(material: Material, sentence: Sentence) -> bool:
    """Whether a sentence has a date the news can have: near the article's own, when that is
    known."""
    published = material.published
    for expression in material.dates_of(sentence):
        end = latest(parse_edtf(expression.edtf)) if expression.edtf else None
        if expression.kind in ("duration", "set") or not expression.edtf:
            continue
        if published is None or end is None:
            return True
        days = (published.year - end[0]) * 372 + (published.month - end[1]) * 31
        if days + published.day - end[2] <= _MOST_DAYS_OLD:
            return True
    return False


def _unanswered(material: Material) -> Iterator[Gap]:
    """Somebody accused who has no word in the article."""
    heard = {one.speaker.casefold() for one in material.quotations if one.speaker}
    answers = " ".join(heard)
    for sentence in material.body:
        if doubt(sentence.text) == "denied":
            continue  # "The council blamed the firm, which denied it"
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
        if figure.effect is None and (
            figure.position >= _NEWS_SENTENCES or _is_counted_near(material, figure)
        ):
            continue  # of the background nobody needs the number
        start = figure.quantity.start
        around = _counted(figure.sentence.exact[start:])
        yield _gap(material, "no_number", figure.sentence, words=around)


def _is_counted_near(material: Material, figure: FoundFigure) -> bool:
    """Whether a number of people stands beside the words, which may be theirs."""
    return any(
        other.quantity.value is not None
        and abs(other.position - figure.position) <= _NEAR
        and counts_persons(other)
        for other in material.figures
    )


def _counted(text: str) -> str:
    """The words from a number to whom it counts: "dozens of young farmers"."""
    words = text.split()
    for count in range(2, min(_MOST_COUNTED, len(words)) + 1):
        # An adjective has no plural; whom one counts mostly has.
        if words[count - 1].rstrip(".,;:").endswith(("s", "people", "men", "children")):
            return " ".join(words[:count]).rstrip(".,;:")
    return " ".join(words[:3]).rstrip(".,;:")


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
        around = _counted(figure.sentence.exact[start:])
        yield _gap(material, "no_source_of_count", figure.sentence, words=around)


def _gap(material: Material, name: str, sentence: Sentence, /, **values: object) -> Gap:
    return Gap(
        id="gap",
        text=phrase(name, material.language, **values),
        evidence=(material.evidence(sentence),),
    )
