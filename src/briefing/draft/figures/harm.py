"""What became of the people a number counts: read off the words around it, either side."""

import re
from dataclasses import dataclass
from functools import cache
from typing import cast

from briefing.draft.figures.harm_words import APART, BEING, BORDER, HARM_WORDS, PLAIN, TOLL, Effect
from briefing.draft.figures.number_patterns import number_patterns
from briefing.draft.figures.quantities import Quantity
from briefing.draft.text import signals

_NO_UNIT = frozenset("die dies dying death toll fatally fled starben sterben ums leben".split())
_REACH = 160
_TOLL_REACH = 100
_MEASURED = re.compile(r"\d+\.\d|\d+[-\s]?(?:magnitude|degree|point|mile|metre|meter)\b")
_VERB = re.compile(
    rf"{signals.PAST.pattern}|\b(?:is|are|has|have|will|would|could)\b"
    r"|,\s+(?!including)\w{3,}ing\b",
    re.IGNORECASE,
)
_PERFECT = re.compile(
    r"\b(?:(?:will|would|could|may|might|to)\s+)?(?:have|has|had|could|would|may|will|sind|ont|sont)"
    r"\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_APART_FROM_BARE = re.compile(r"[^\w\s]|\d|$")
_RELATIVE = re.compile(r"\s*,?\s+(?:who|which|that|qui)\b", re.IGNORECASE)
_GENITIVE = re.compile(r"['’]s?\s+")
_ADJECTIVE = re.compile(r"[\w-]+\s+")
_AS_WELL_AS = re.compile(r"\bas\s+well\s+as\b", re.IGNORECASE)
# Behind a participle these go on with the sentence; anything else is the object of a verb.
_NO_OBJECT = re.compile(
    r"\s*(?:[^\w\s]|$|(?:and|or|in|on|at|by|during|when|while|after|as|since|near|from|so|this|last|tonight|"
    r"to|here|there|early|late|yesterday|today|with|over|for|because|but|worden|wurden?|werden|sein|und|et|bei|en|dans|lors)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words of harm of one language; a match's `lastgroup` names the effect."""

    done: re.Pattern[str]
    doing: re.Pattern[str]
    state: re.Pattern[str]
    being: re.Pattern[str]
    passive: re.Pattern[str]
    border: re.Pattern[str]
    apart: re.Pattern[str]
    toll: re.Pattern[str]
    hedge: re.Pattern[str]


@cache
def _cues(language: str) -> _Cues:
    words = HARM_WORDS[language]

    def any_of(*attributes: str) -> re.Pattern[str]:
        groups = (
            f"(?P<{effect}>{'|'.join(getattr(harm, name) for name in attributes)})"
            for effect, harm in words.items()
        )
        return re.compile(rf"\b(?:{'|'.join(groups)})(?![\w'’])", re.IGNORECASE)

    return _Cues(
        done=any_of("done", "state"),
        doing=any_of("done", "doing"),
        state=any_of("state"),
        being=re.compile(rf"\b(?:{BEING[language]})\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE),
        passive=re.compile(
            r"\b(?:was|were|been|being|is|are|be|wurden?|été)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
        ),
        border=re.compile(rf"[;:.!?]|\b(?:{BORDER[language]})\b", re.IGNORECASE),
        toll=re.compile(rf"\b(?:{TOLL[language]})\b", re.IGNORECASE),
        hedge=number_patterns(language).hedge,
        apart=re.compile(rf"\b(?:{APART[language]})\b|[;:.!?]", re.IGNORECASE),
    )


def effect_of(text: str, start: int, counted: int, end: int, language: str) -> Effect | None:
    """What became of those that the number `text[start:counted]` counts, the words for them
    ending at `end`; None when the text does not say, or not of people.

    >>> effect_of("Twelve people were killed.", 0, 6, 13, "en")
    'death'
    """
    if language not in HARM_WORDS:
        return None
    cues = _cues(language)
    named = cues.state.search(text, counted, end)
    if named:
        return _effect(named)
    bare = end == counted
    return (
        _toll(text, start, end, counted, cues, named="toll")
        or _toll(text, start, end, counted, cues, named="count")
        or _behind(text, end, cues, bare=bare)
        or _ahead(text, start, cues)
        or _toll(text, start, end, counted, cues)
    )


def _effect(match: re.Match[str]) -> Effect:
    assert match.lastgroup is not None, "each alternative is a named group"
    return cast(Effect, match.lastgroup)


def _behind(text: str, end: int, cues: _Cues, *, bare: bool) -> Effect | None:
    """The effect told behind those counted: "were killed", "who died", "wounded". A `bare`
    number, with no word for whom it counts, is not told of across a comma: it may be an age."""
    deed = _deed_behind(text, end, cues)
    if deed:
        return _effect(deed)
    relative = _RELATIVE.match(text, end)
    begin = relative.end() if relative else end
    stop = min(len(text), begin + _REACH)
    border = cues.border.search(text, begin, stop)
    stop = border.start() if border else stop
    if bare and (comma := _APART_FROM_BARE.search(text, begin, stop)):
        stop = comma.start()
    cue = cues.done.search(text, begin, stop)
    if cue is None:
        return None
    between = text[begin : cue.start()]
    passive = cues.being.search(between)
    auxiliary = passive or _PERFECT.search(between)
    if _VERB.search(between[: auxiliary.start()] if auxiliary else between):
        return None
    return _effect(cue) if passive or _NO_OBJECT.match(text, cue.end()) else None


def suffers_deed(text: str, end: int, language: str) -> bool:
    """Whether a harm to the possessor that ends at `end` is named behind: "the monks' murder"."""
    return _deed_behind(text, end, _cues(language)) is not None


def _deed_behind(text: str, end: int, cues: _Cues) -> re.Match[str] | None:
    genitive = _GENITIVE.match(text, end)
    if genitive is None:
        return None
    adjective = _ADJECTIVE.match(text, genitive.end())
    return cues.doing.match(text, genitive.end()) or (
        cues.doing.match(text, adjective.end()) if adjective else None
    )


def _ahead(text: str, start: int, cues: _Cues) -> Effect | None:
    """The effect of the verb or deed in front: "killing", "the murder of"."""
    begin = max(0, start - _REACH)
    cue = None
    for found in cues.doing.finditer(text, begin, start):
        cue = found
    if cue is None or cues.passive.search(text[begin : cue.start()]):
        return None
    between = cues.hedge.sub("", _AS_WELL_AS.sub("", text[cue.end() : start]))
    if cues.apart.search(between) or _VERB.search(between):
        return None
    return _effect(cue)


def _toll(
    text: str, start: int, end: int, counted: int, cues: _Cues, *, named: str = ""
) -> Effect | None:
    """The effect of "the death toll rose to 12" and "the dead numbered 12"; with `named`, only
    where that word counts, which no word behind the number outweighs."""
    if end > counted or _MEASURED.match(text, start):
        return None
    begin = max(0, start - _TOLL_REACH)
    found = None
    for match in cues.toll.finditer(text, begin, start):
        found = match
    if found is None or re.search(r"[.;!?](?!\d)", text[found.end() : start]):
        return None
    if named and not found[0].casefold().endswith(named):
        return None
    state = cues.state.search(text, found.start(), found.end()) or cues.done.search(
        text, found.start(), found.end()
    )
    return _effect(state) if state else "death"


def harm_word(text: str, quantity: Quantity, effect: Effect | None, language: str) -> str | None:
    """The source's own word for what became of those counted where no noun stands behind the
    number: "killed" of "killed 12"."""
    if effect is None or language not in HARM_WORDS:
        return None
    cues = _cues(language)
    start, end = quantity.start, quantity.end
    near = [
        (min(abs(start - match.end()), abs(match.start() - end)), match[0])
        for match in cues.done.finditer(text, max(0, start - _REACH), min(len(text), end + _REACH))
        if match.lastgroup == effect and match[0].casefold().split()[0] not in _NO_UNIT
    ]
    return min(near)[1] if near else PLAIN[language][effect]
