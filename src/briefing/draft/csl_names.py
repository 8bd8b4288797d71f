"""Author names as an article prints them → CSL names: given, particle, family or literal."""

import re
from collections.abc import Iterable

from briefing.model.source import Name

_BY = re.compile(r"^\s*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)\s*:?\s+(?=\S)")
_SPLIT = re.compile(r"\s*(?:,\s*(?:and|und|et|y)\s+|\s(?:and|und|et|y|with|mit)\s|[;&|]|,)\s*")
_PARTICLES = frozenset(
    "von van de der den du da di dos das do del della la le ten ter zu zur vom vander af av".split()
)
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv phd md".split())
_INSTITUTION = re.compile(
    r"\b(?:Press|News|Agency|Agencies|Staff|Team|Desk|Editors?|Editorial|Board|Reuters|Redaktion|"
    r"Correspondents?|Reporters?|Service|Newsroom|Bureau|Network|Times|Office|Ministry|University|"
    r"Group|Institute|Online|Media|Agence|Presse)\b|\b[A-Z]{2,5}\b|[.]com|@|\d",
)
_LONGEST = 200


def csl_names(authors: Iterable[str]) -> tuple[Name, ...]:
    """Each author as a CSL name; one line may hold several ("A. B. Smith and C. Jones")."""
    names: list[Name] = []
    for line in authors:
        text = " ".join(line.split())[:_LONGEST]
        stripped = _BY.sub("", text)
        # "Von" and "Di" are first words of names, too: only a following first name is a byline.
        if not text.casefold().startswith(("by", "par")) and len(stripped.split()) < 2:
            stripped = text
        for part in _parts(stripped):
            name = _name(part)
            if name not in names:
                names.append(name)
    return tuple(names)


def _parts(line: str) -> list[str]:
    pieces = [piece.strip() for piece in _SPLIT.split(line)]
    kept: list[str] = []
    for piece in pieces:
        if kept and piece.casefold() in _SUFFIXES:
            kept[-1] += f", {piece}"
        elif any(c.isalpha() for c in piece):
            kept.append(piece)
    return kept


def _name(text: str) -> Name:
    bare, _, suffix = text.partition(", ")
    words = bare.split()
    if len(words) < 2 or len(words) > 6 or _INSTITUTION.search(bare):
        return Name(literal=text)
    # The family name is the last word; lower-case particles in front of it belong to it.
    first = len(words) - 1
    begin = first
    while begin > 1 and words[begin - 1] in _PARTICLES:
        begin -= 1
    return Name.model_validate(
        {
            "given": " ".join(words[:begin]),
            "non-dropping-particle": " ".join(words[begin:first]) or None,
            "family": " ".join([words[first], suffix]).strip(),
        }
    )
