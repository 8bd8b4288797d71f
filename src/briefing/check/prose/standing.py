"""How firm the ground is: sources without a name, tolls that nobody stands behind or of the day."""

import re
from collections.abc import Iterator

from briefing.check.quotes import short
from briefing.check.rule import Flaw, Passage
from briefing.check.statement import Statement, Support
from briefing.check.subject import Subject
from briefing.model.briefing import Certainty, Dispute, Event, Figure
from briefing.model.edtf import Relation, earliest, latest, parse_edtf

_UNNAMED = re.compile(
    # "Two military sources said", "citing people familiar with the matter", "media reports say"
    r"\b(?:(?:[\w'-]+ ){0,3}?(?:sources|insiders)|people familiar with [\w ]{1,30}"
    r"|(?:a|one) (?:[\w'-]+ ){0,2}?source"
    r"|(?:some|media|news|press|local|unconfirmed|recent|several) reports?"
    r"|(?:some|many) (?:observers|experts|analysts|critics))"
    r"(?: (?:close to|familiar with|in|at|inside|within|from) [\w ]{1,30})?,? "
    r"(?:sa(?:y|ys|id)|told|claim(?:s|ed)?|suggest(?:s|ed)?|indicate[sd]?|report(?:s|ed)?|believe[sd]?"
    r"|estimate[sd]?)\b"
    r"|\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|according to|from|by) (?:[\w'-]+ ){0,3}?"
    r"(?:sources|insiders|media reports|news reports|unconfirmed reports"
    r"|people familiar with [\w ]{1,30}|(?:some )?(?:observers|experts|analysts))\b",
    re.IGNORECASE,
)
_ON_CONDITION = re.compile(
    r"\b(?:on (?:the )?condition of anonymity|declined to be named|asked not to be named"
    r"|who did not (?:want|wish) to be (?:named|identified)|unnamed|anonymous)\b",
    re.IGNORECASE,
)
_MAY_BE_UNNAMED = re.compile(
    r"source|insider|familiar with|report|observer|expert|analyst|critic|nonym|named|identified",
    re.IGNORECASE,
)
"""A cheap test that most sentences fail."""
_SAYS_SO = re.compile(
    r"\b(?:sources|insiders|unnamed|anonymous(?:ly)?|anonymity|(?:media|news|press) reports?"
    r"|people familiar|observers|experts|analysts|critics|(?:not|never) named?|without a name)\b",
    re.IGNORECASE,
)
"""The reader is told."""
_TOLL = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|injur(?:ed|ing|ies)|wounded|casualt(?:y|ies)|missing"
    r"|fatalit(?:y|ies)|victims?|perished|drowned)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?"
    r"|thousands?|several)\b",
    re.IGNORECASE,
)
_EXACT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:according|sa(?:id|ys?|ying)|told|report(?:s|ed|edly)?|announce[sd]?|confirm(?:s|ed)?"
    r"|put the|cit(?:ed|ing)|quoted|claim(?:s|ed)?|stat(?:ed|es)|estimate[sd]?|count(?:s|ed)"
    r"|figures? from|spokes\w+|statement|data)\b",
    re.IGNORECASE,
)
_MOST_SHOWN = 3
_FIRST = re.compile(
    r"\b(?:first|initial(?:ly)?|preliminary|provisional|early|so far)\b", re.IGNORECASE
)
"""A count that says it is not the last."""


def unnamed_source(subject: Subject) -> Iterator[Flaw]:
    """A statement rests on sources without a name and does not say so; each passage once."""
    told: set[tuple[str, int]] = set()
    for statement in subject.statements:
        if isinstance(statement.claim, Dispute):
            continue  # it is doubted already
        for one in statement.support:
            place = (one.evidence.source, one.place.block.start)
            if place in told or not _MAY_BE_UNNAMED.search(one.sentence):
                continue
            found = _UNNAMED.search(one.sentence) or _ON_CONDITION.search(one.sentence)
            if found and not _SAYS_SO.search(f"{statement.text} {statement.claim.who or ''}"):
                told.add(place)
                yield Flaw(
                    (*statement.path, "text"),
                    f"“{short(statement.text)}” rests on somebody without a name: "
                    f"“{short(found[0], 80)}”",
                    "say so in the text, or look for a source with a name",
                    (_passage(one, "the sentence it rests on"),),
                )


def casualty_without_source(subject: Subject) -> Iterator[Flaw]:
    """A toll is told as a fact, and nobody in the evidence stands behind it. Told once for all
    tolls of a briefing, at the first."""
    bare: dict[tuple[str, int], tuple[Statement, Support]] = {}
    for statement, one in _tolls(subject):
        claim = statement.claim
        if (
            claim.certainty is Certainty.STATED
            and not claim.who
            and not isinstance(claim, Dispute)
            and not any(_SAID.search(other.sentence) for other in statement.support)
            and not _SAID.search(statement.text)
        ):
            bare.setdefault((one.evidence.source, one.place.start), (statement, one))
    if not bare:
        return
    (statement, _), *others = bare.values()
    more = "".join(f", nor in “{short(other.text)}”" for other, _ in others[:_MOST_SHOWN])
    more += f" and {len(others) - _MOST_SHOWN} more" if len(others) > _MOST_SHOWN else ""
    yield Flaw(
        (*statement.path, "text"),
        f"nobody is named for the toll in “{short(statement.text)}”{more}",
        "name who counted, or say that the article gives no source for it",
        tuple(_passage(one, "the toll, as the article has it") for _, one in bare.values()),
    )


def casualty_same_day(subject: Subject) -> Iterator[Flaw]:
    """A toll from the day it happened: first counts change."""
    issued = {source.id: source.issued for source in subject.draft.sources}
    for statement, one in _tolls(subject):
        event, published = statement.claim, issued.get(one.evidence.source)
        if not isinstance(event, Event) or event.date is None or not published:
            continue
        if not _EXACT.search(statement.text):
            continue  # "dozens" will not be wrong tomorrow
        if _FIRST.search(statement.text) or event.date.relation in (Relation.BEFORE, Relation.BY):
            continue
        day, out = earliest(parse_edtf(event.date.edtf)), latest(parse_edtf(published))
        last = latest(parse_edtf(event.date.edtf))
        if day and last and out and day == last == out:
            yield Flaw(
                (*statement.path, "text"),
                f"“{short(statement.text)}” is a toll of the very day; first counts change",
                "look for a later count, or write “as first reported”",
                (_passage(one, "the toll, as the article has it"),),
            )
            return  # one such note is enough for a briefing of one day


def _tolls(subject: Subject) -> Iterator[tuple[Statement, Support]]:
    for statement in subject.statements:
        text = statement.text
        if isinstance(statement.claim, Figure):
            text += " 1"
        if not (_TOLL.search(text) and _COUNT.search(text)):
            continue
        for one in statement.support:
            if _TOLL.search(one.sentence) and _COUNT.search(one.quote):
                yield statement, one
                break


def _passage(one: Support, message: str) -> Passage:
    return Passage(one.evidence.source, one.place.start, one.place.end, message)
