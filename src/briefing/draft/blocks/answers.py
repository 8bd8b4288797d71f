"""Claims and denials of one article: which denial answers which claim."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from briefing.draft.material import Material
from briefing.draft.quotes.voices import attribution_of
from briefing.draft.text import signals
from briefing.draft.text.doubts import ACCUSED, doubt
from briefing.draft.text.sentences import Sentence

_DENIES = re.compile(
    r"\b(?P<who>[A-Z][\w.&’'-]*(?:\s(?:of\s|and\s|the\s)?[A-Z][\w.&’'-]*){0,5})(?:,[^,;]{3,200},)?\s"
    r"(?:has\s|have\s|had\s|also\s|strongly\s|strenuously\s|repeatedly\s|later\s){0,3}"
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed))\b"
)
_OBJECT = re.compile(
    r"\b(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\s(?P<whom>[^;:“”\"]{2,80}?)\s(?:of|for)\b"
)
_SMALL = frozenset(
    "the of and company firm group inc ltd limited corp mr mrs ms dr he she it they".split()
)
_FEWEST_SHARED = 2
_MOST_CHARGES = 40
_MOST_ANSWERED = 6
"""More claims and denials than a draft can tell are not paired."""
_CHARGE = re.compile(
    r"\b(?:accus\w+|alleg\w+|blam\w+|claim(?:s|ed)?|charg(?:ed|es)|complain(?:s|ed)?|"
    r"criticis\w+|criticiz\w+|suspect\w*|reports?\s(?:say|said|that)|investigat\w+)\b",
    re.IGNORECASE,
)


def answered(material: Material) -> Iterator[tuple[Sentence, Sentence, str]]:
    """Each claim with the denial that answers it, and who denies, in the order of the denials.

    A denial answers the claim that accuses whoever denies, or that shares most words with it; a
    claim has one answer.
    """
    charges = list(islice(filter(_is_charge, material.body), _MOST_CHARGES))
    taken: set[int] = set()
    for sentence in material.body:
        if doubt(sentence.text) != "denied" and not _DENIES.search(sentence.text):
            continue
        who = _denier(material, sentence)
        claim = _claim_for(who, sentence, [s for s in charges if s.start not in taken])
        if who and claim:
            taken |= {claim.start, sentence.start}
            yield claim, sentence, who
            if len(taken) == 2 * _MOST_ANSWERED:
                return


def _is_charge(sentence: Sentence) -> bool:
    return bool(_CHARGE.search(sentence.text)) and doubt(sentence.text) != "denied"


def _denier(material: Material, sentence: Sentence) -> str | None:
    found = _DENIES.search(sentence.text)
    if found and found["who"].casefold() not in signals.FUNCTION_WORDS:
        return found["who"]
    return attribution_of(material, sentence).who


def _claim_for(who: str | None, denial: Sentence, charges: Sequence[Sentence]) -> Sentence | None:
    names = _names(who or "")
    best: tuple[int, int, Sentence] | None = None
    for charge in charges:
        if charge is denial or not names or not _is_about(names, charge):
            continue
        accused = any(
            names & _names(match["active"] or match["passive"])
            for match in ACCUSED.finditer(charge.text)
        ) or any(names & _names(match["whom"]) for match in _OBJECT.finditer(charge.text))
        shared = len(charge.stems & denial.stems)
        if not accused and shared < _FEWEST_SHARED:
            continue
        # The charge before the denial is the one it answers.
        rank = (2 * accused + shared + 2 * (charge.start < denial.start), -charge.start)
        if best is None or rank > best[:2]:
            best = (*rank, charge)
    return best[2] if best else None


def _is_about(names: frozenset[str], charge: Sentence) -> bool:
    """Whether the charge names whoever denies, and is not theirs."""
    words = [word.casefold().removesuffix("'s").removesuffix("’s") for word in charge.words]
    own = _DENIES.search(charge.text)
    return bool(names.intersection(words)) and not own and words[0] not in names


def _names(who: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_][\w-]+", who)
    return frozenset(w.casefold() for w in words if w[0].isupper()) - _SMALL
