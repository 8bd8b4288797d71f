"""Standing: an arrested man is not convicted, a candidate not elected, a former minister no
minister."""

from collections.abc import Iterator

from briefing.check.meaning import contrary, standings
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.ladders import LADDERS
from briefing.check.meaning.reading import Found, Reach, Reading, Sign
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_NOUN_NEAR = 3


def status_changed(subject: Subject) -> Iterator[Flaw]:
    """Somebody or something stands further than in the evidence, or has lost a "former"."""
    for pair in compared(subject):
        told = next(_changes(pair), None)
        if told:
            message, found = told
            hint = pair.sentence(found) if found else pair.given.text[:160]
            yield pair.flaw(message, f"the source has “{hint}”", found)
    for other in contrary.statuses(subject):
        yield other.flaw(f"“{other.here}” goes beyond the source's “{other.there}”")


def _changes(pair: Compared) -> Iterator[tuple[str, Found | None]]:
    for signs in LADDERS:
        given = pair.given.signs(signs)
        said = pair.said.signs(signs)
        if not given or not said:
            continue
        highest = max(found.sign.family[0] for found in given)
        for found in said:
            if found.sign.family > highest and not found.sign.family.endswith("~"):
                lower = given[-1]
                here = pair.said.words(found.first, found.last)
                there = pair.given.words(lower.first, lower.last)
                yield f"“{here}” goes beyond the source's “{there}”", lower
                break
    yield from _qualifiers(pair)


def _qualifiers(pair: Compared) -> Iterator[tuple[str, Found | None]]:
    """A "former" or "deputy" whose noun stands without it, or that has come in."""
    for found in pair.given.signs(standings.QUALIFIERS):
        noun = _noun(pair.given, found)
        family = found.sign.family
        if not noun or pair.printed.has(standings.QUALIFIED, family):
            continue
        if _has_bare(pair.said, noun) and not _has_bare(pair.given, noun, qualified=found):
            sign = pair.given.words(found.first, found.last)
            yield f"“{sign}” is gone from before “{noun}”", found
    if not pair.printed.has(standings.QUALIFIED, "former"):
        for place, token in enumerate(pair.given.tokens):
            noun = token.plain.removeprefix("ex-")
            if noun != token.plain and noun in pair.said.plain and noun not in pair.given.plain:
                found = Found(Sign("former", Reach.NEXT, (token.plain,)), place, place + 1)
                yield f"“ex-” is gone from before “{noun}”", found
    for found in pair.said.signs(standings.QUALIFIERS):
        noun = _noun(pair.said, found)
        family = found.sign.family
        if not noun or family not in standings.NOT_ADDED:
            continue
        if pair.given.has(standings.QUALIFIED, family, family + "~"):
            continue
        if _has_bare(pair.given, noun):
            sign = pair.said.words(found.first, found.last)
            yield f"“{sign} {noun}” is not “{sign}” in the source", None


def _noun(reading: Reading, found: Found) -> str:
    """The root of the office or thing that a qualifier stands before."""
    behind = reading.clause_behind(found.last)
    for place in list(behind)[:_NOUN_NEAR]:
        token = reading.tokens[place]
        if not token.is_content:
            return ""
        if token.plain in standings.HEADS or found.sign.family in standings.ANY_HEAD:
            return token.plain
    return ""


def _has_bare(reading: Reading, noun: str, qualified: Found | None = None) -> bool:
    """Whether the noun stands in a text, apart from where the qualifier `qualified` stands."""
    near = range(qualified.last, qualified.last + _NOUN_NEAR) if qualified else range(0)
    return any(
        token.plain.removesuffix("'s") == noun
        for place, token in enumerate(reading.tokens)
        if place not in near
    )
