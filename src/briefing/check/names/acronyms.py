"""Acronyms that a reader meets before anybody says what they stand for."""

import re
from collections.abc import Iterator, Sequence

from briefing.check.english import word_set
from briefing.check.fold import folded
from briefing.check.names import ordinary
from briefing.check.names.lexicon import Lexicon
from briefing.check.names.tokens import Token, tokens
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.briefing import Dispute
from briefing.model.finding import Path

_WELL_KNOWN = word_set(
    "US USA UK EU UN NATO BBC CNN AFP AP DPA DW UAE USSR FBI CIA NASA UNESCO UNICEF FIFA UEFA "
    "IOC NBA NFL AIDS HIV DNA RNA COVID TV DVD CD PC PDF SMS GPS SUV IT AI ID OK AM PM GMT "
    "UTC CET CEST BST EST EDT PST PDT AD BC BCE CE CEO CFO COO GDP VAT NGO NGOS MP MPS VIP "
    "VIPS PR HR PHD USD EUR GBP CHF JPY MBE OBE CBE KM KG KW MW GW GWH MWH KWH TWH MHZ GHZ "
    "KPH MPH CM MM KO Q1 Q2 Q3 Q4 H1 H2 CO2 DVDS LED USB URL WWW HTTP PLC LLC LTD AG SA SE NV "
    "BV AB AS BMW IBM ABC CBS NBC ESPN HBO BA MA MSC BSC MBA RAF ISIS ISIL NHS LGBT LGBTQ SOS "
    "UFO IQ"
)
_LANGUAGES = frozenset({"en", "fr"})
_ROMAN = frozenset("IVXLCDM")
_DIGIT = re.compile(r"\d")
_LONGEST = 6
_FEW = 2
_OWNS = "'s"


def acronym_not_expanded(subject: Subject) -> Iterator[Flaw]:
    """An acronym is used before its long form, and no list of abbreviations has it."""
    language = subject.draft.masthead.language.partition("-")[0].casefold()
    if language not in _LANGUAGES:
        return
    listed = {_letters(one.short) for one in subject.draft.abbreviations}
    listed |= {_letters(name) for one in subject.draft.actors for name in (one.name, *one.aliases)}
    texts = list(_texts(subject))
    found: dict[str, tuple[Path, Token, int]] = {}
    for number, (path, text) in enumerate(texts):
        said = tokens(text)
        acronyms = [place for place, token in enumerate(said) if token.is_acronym]
        if len(acronyms) * 2 > len(said) > _FEW:  # a shouted line
            continue
        for place in acronyms:
            token = said[place]
            letters = _letters(token.text)
            if letters not in found and letters not in listed and _is_told(said, place, letters):
                found[letters] = path, token, number
    for letters, (path, token, number) in found.items():
        if not any(letters in Lexicon(text).initials for _, text in texts[: number + 1]):
            yield Flaw(
                path,
                f"“{token.text.removesuffix(_OWNS)}” is used before its long form",
                "write it out the first time, or list it under abbreviations",
            )


def _is_told(said: Sequence[Token], place: int, letters: str) -> bool:
    """Whether a reader may ask what it stands for."""
    token = said[place]
    return not (
        letters in _WELL_KNOWN
        or not 1 < len(letters) <= _LONGEST
        or not set(letters) - _ROMAN
        or _DIGIT.search(token.text)
        or ordinary.is_word(token.plain)
        or _is_part_of_name(said, place)
    )


def _is_part_of_name(said: Sequence[Token], place: int) -> bool:
    """Whether a word with a capital stands beside it: "the HALO Trust" is a name as it is."""
    token = said[place]
    beside = [*said[max(0, place - 1) : place], *said[place + 1 : place + 2]]
    return any(
        other.is_capital
        and not other.opens
        and (other.start - token.end == 1 or token.start - other.end == 1)
        for other in beside
    )


def _letters(word: str) -> str:
    return re.sub(r"[^\w]|_", "", word.removesuffix("'s")).upper().removesuffix("'")


def _texts(subject: Subject) -> Iterator[tuple[Path, str]]:
    """The texts that are printed, in printing order."""
    headings = {number: section.heading for number, section in enumerate(subject.draft.background)}
    for path, claim in subject.draft.claims():
        if path[0] == "background" and isinstance(path[1], int) and path[1] in headings:
            yield ("background", path[1], "heading"), folded(headings.pop(path[1]))
        yield (*path, "text"), folded(claim.text)
        if claim.who:
            yield (*path, "who"), folded(claim.who)
        if isinstance(claim, Dispute):
            yield (*path, "problem"), folded(claim.problem)
    for number, gap in enumerate(subject.draft.gaps):
        yield ("gaps", number, "text"), folded(gap.text)
