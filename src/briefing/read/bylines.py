"""Names of authors from the line that gives them."""

import re

from briefing.read.phrases import SECTION_WORDS
from briefing.read.publication_date import dates_in
from briefing.read.run import folded

_PREFIX = re.compile(
    r"(?:[*•–—-]\s?)?(?:(?:written|story|reported|reporting|analysis|words|report|opinion|text"
    r"|edited|posted|published|submitted|contributed|compiled|(?:eine?|une?|una)\s\w{3,20})\s)?"
    r"(?:by|von|par|por|door|di|av|af|przez)\b\s?:?\s?"
    r"|(?:author(?:s)?(?: of the article)?|autor(?:in|en|es|a)?|auteur(?:s)?|autore|redaktion"
    r"|reporter"
    r"|text|texte|texto|byline)\s?:\s?",
    re.IGNORECASE,
)
_LATER_PREFIX = re.compile(
    r"(?:\d|[|•·,–—-]|\b[ap]m)\s(?:by|von|par|por|door|di)\s(?=(?-i:[^\W\d_a-z]))", re.IGNORECASE
)
"""A label behind the date: "Posted on 26 August 2021 by Jane Doe"."""
_PARTICLES = frozenset(
    "von van de der den del della di da dos das du la le el al bin ibn ben zu zum zur ter ten"
    " y e wa ould ag abu".split()
)
_PLACE_STARTS = frozenset(
    "new san santa los las hong tel addis buenos rio cape port fort kuala abu sri saint st".split()
)
"""First words of cities of two words, which stand beside dates as names do."""
_ROLES = frozenset(
    """
    reporter reporters correspondent correspondents editor editors writer writers journalist
    producer columnist contributor photographer anchor presenter analyst bureau chief staff special
    senior deputy assistant freelance multimedia digital data political politics diplomatic foreign
    home defence defense news sports business economics travel lifestyle showbiz health science
    technology entertainment world europe africa asia investigations royal crime environment
    education audience follow and redakteur redakteurin korrespondent korrespondentin reporterin
    autor autorin journaliste correspondant corresponsal redactor periodista author authors agencies
    agency in at for newsroom desk team our the published posted updated last first fri mon tue wed
    thu sat sun friday monday tuesday wednesday thursday saturday sunday original full key image
    photo credit min mins minutes comments sources
    """.split()
)
_CUT = re.compile(
    r"\s[|·•–—]\s?|\s-\s|\s[/@]\s|[@\t]|,\s(?=(?:(?-i:[A-Z]{2,6}\b(?!\s[A-Z]{2}))|in\b))|\s(?:published"
    r"|posted|updated"
    r"|for|in|at|of|aus|with|avec|mit|reporting|is a|\d{1,2}:\d{2})\b|\s\(|\s?\d",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s?(?:,|;|&|/|\||\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bwith\b)\s?")
_PLACE_BETWEEN = re.compile(
    r"\s(?:in|at)\s[^\W\d_][^\s,;&]{1,30}(?:\s[^\W\d_a-z][^\s,;&]{1,30}){0,2}"
    r"(?=(?:\s?[,;&]|\sand|\sund)\s(?:and\s)?"
    r"[^\W\d_]\S{0,30}(?:\s[^\W\d_]\S{0,30}){1,3}\s(?:in|at)\s)"
)
"""The place of an author whom another with a place follows: "A. B. in Oslo and C. D. in Rome"."""
_JOINED_PARTICLE = re.compile(r"(?:a[lnrst]|el|e[lsn]|[dlo])[-’'](?=[^\W\d_a-z])")
"""A particle joined to the name behind it: "al-Masri", "d'Arcy"."""
_GLUED_ROLE = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z][a-z])")
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[.’'‘`-]){0,30}")
_ABBREVIATION = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,}")
"""Capitals without a vowel: "PDF" is no surname."""
_AGO = re.compile(r"\s\d{1,3}\s(?:min|hour|day|week|month)[a-z]{0,6}\sago.{0,40}$", re.IGNORECASE)
_ORGANISATIONS = re.compile(
    r"(?:The )?(?:Associated Press|Reuters|AFP|Agence France-Presse|dpa|AP|EFE|ANSA|Xinhua|PTI"
    r"|IANS|ANI"
    r"|Press Association|PA Media|Bloomberg(?: News)?|Deutsche Presse-Agentur|TASS|Al Jazeera)"
    r"|(?-i:[A-Z]{3,5})",
    re.IGNORECASE,
)
_LONGEST = 200


def has_prefix(line: str) -> bool:
    """Whether `line` opens with "By", "Von", "Author:" or the like."""
    return bool(_PREFIX.match(line)) and len(line) <= _LONGEST


def is_bare_prefix(line: str) -> bool:
    """Whether `line` is only that word, and the names come on the lines below."""
    return bool(_PREFIX.fullmatch(line))


def is_byline(line: str) -> bool:
    """Whether `line` opens with such a word and goes on as a byline does: "Por qué" does not."""
    found = _PREFIX.match(line)
    if found is None or len(line) > _LONGEST:
        return False
    rest = line[found.end() :]
    words = {word.strip(".,").casefold() for word in rest.split()[:4]}
    roles = bool((words - {"the"}) & _ROLES)
    return not rest or roles or bool(names_in(line))


def names_in(line: str, *, labelled: bool = False) -> tuple[str, ...]:
    """The authors a byline gives, as plain names; empty when it does not look like one.

    `labelled` says that a label such as "By" stood before the line.
    """
    text = folded(line[:_LONGEST])
    found = _PREFIX.match(text)
    found = found or _LATER_PREFIX.search(text)
    if found:
        text, labelled = text[found.end() :], True
    for one in dates_in(text):
        text = text[: one.start] if one.start else ""
        break
    text = _PLACE_BETWEEN.sub("", _AGO.sub("", text))
    names: list[str] = []
    for part in _SEPARATOR.split(_head(text)):
        if names and _is_position(part):
            continue
        # A single word is a name only right behind the label; later it is a place or an outlet.
        name = _name(part, labelled=labelled)
        if names and " " not in name:
            name = ""
        if name and name not in names:
            names.append(name)
        elif not name and part.strip() and not (names or labelled):
            return ()
        elif not name and names:
            break
    return tuple(names)


def _is_position(part: str) -> bool:
    """Whether `part` of a byline is the role or the agency of the author before it."""
    text = part.strip(" .,:;-–—|*•")
    first = text.split(maxsplit=1)[0].casefold() if text else ""
    return not text or first in _ROLES or bool(_ORGANISATIONS.fullmatch(text))


def is_name(text: str) -> bool:
    """Whether `text` looks like the name of one person and nothing else."""
    return _name(text, labelled=False) == folded(text)


def _head(text: str) -> str:
    """The part of a byline before the outlet, the role or the time."""
    found = _CUT.search(text)
    while found is not None and found.start() == 0:
        text = text[found.end() :]
        found = _CUT.search(text)
    return text if found is None else text[: found.start()]


def _name(part: str, *, labelled: bool) -> str:
    text = part.strip(" .,:;-–—|*•")
    if labelled and _ORGANISATIONS.fullmatch(text):
        return text
    kept: list[str] = []
    tokens = text.split()
    for token in tokens:
        # Pages glue the role to the name: "Jane DoeTravel reporter".
        whole, *glued = _GLUED_ROLE.split(token)
        role = "".join(glued).casefold()
        if kept and (role in _ROLES or role in SECTION_WORDS):
            kept.append(whole)
            break
        low = token.casefold().strip(".,")
        if low in _ROLES and kept:
            break
        if not _TOKEN.fullmatch(token.strip(",")):
            return ""
        begins = token[0].isupper() or not token[0].isascii() or _JOINED_PARTICLE.match(token)
        if not (begins or low in _PARTICLES):
            return ""
        if low in SECTION_WORDS or low in _ROLES or _ABBREVIATION.fullmatch(token):
            return ""
        kept.append(token.strip(","))
    if len(kept) == 1 < len(tokens):
        # "Our Correspondent": what stands before a role is no name by itself.
        return ""
    if kept and not labelled and (text.isupper() or kept[0].casefold() in _PLACE_STARTS):
        return ""
    while kept and kept[-1].casefold() in _PARTICLES:
        kept.pop()
    if not (1 if labelled else 2) <= len(kept) <= 5:
        return ""
    return " ".join(kept) if kept[0][0].isupper() or not kept[0].isascii() or len(kept) > 1 else ""
