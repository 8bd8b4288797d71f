"""Short forms that the article itself expands: "World Health Organization (WHO)"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.draft.material import Material
from briefing.draft.text.sentences import Sentence
from briefing.model.briefing import Abbreviation

_SHORT = r"[A-Z][A-Za-z0-9&.-]{0,9}[A-Z0-9](?:s\b)?"
_BRACKETED = re.compile(rf"\s\((?:the\s+)?[\"“']?(?P<short>{_SHORT})[\"”']?\)")
_EXPANDED = re.compile(rf"\b(?P<short>{_SHORT})\s\((?P<long>[^()]{{6,90}})\)")
_SKIPPED = frozenset("of the for and & in on de la du des und der die et".split())
_FIRM_ENDINGS = frozenset("nv inc inc. ltd ltd. plc corp corp. ag sa se gmbh llc co co.".split())


@dataclass(frozen=True)
class Expansion:
    """A short form, its long form, and the sentence that joins them."""

    short: str
    long: str
    sentence: Sentence


def abbreviations(material: Material) -> tuple[Abbreviation, ...]:
    """Every short form the article expands, in alphabetical order."""
    return tuple(
        Abbreviation(
            short=expansion.short,
            long=expansion.long,
            evidence=(material.evidence(expansion.sentence),),
        )
        for expansion in sorted(expansions(material), key=lambda e: e.short.casefold())
    )


def expansions(material: Material) -> tuple[Expansion, ...]:
    """The first expansion of each short form, in the order of the source."""
    found: dict[str, Expansion] = {}
    for sentence in (*material.standfirst, *material.body):
        for short, long in _in_sentence(sentence.text):
            found.setdefault(short, Expansion(short, long, sentence))
    return tuple(found.values())


def _in_sentence(text: str) -> Iterator[tuple[str, str]]:
    for match in _BRACKETED.finditer(text):
        long = long_form(match["short"], text[max(0, match.start() - 160) : match.start()])
        if long:
            yield match["short"], long
    for match in _EXPANDED.finditer(text):
        words = match["long"].split()
        if long_form(match["short"], match["long"]) == " ".join(words):
            yield match["short"], " ".join(words)


def long_form(short: str, before: str) -> str | None:
    """The words at the end of `before` whose initials, small words aside, spell `short`.

    >>> long_form("WHO", "said the World Health Organization")
    'World Health Organization'
    """
    letters = [c.casefold() for c in short.rstrip("s") if c.isalpha()]
    words = before.split()
    for size in range(2, min(len(words), 12) + 1):
        run = words[-size:]
        if run[0].casefold() in _SKIPPED:
            continue
        if _spells(run, letters):
            return " ".join(run).strip("\"“”',’")
    return None


def _spells(words: list[str], letters: list[str]) -> bool:
    """Whether initials in order give the letters; a word may give its later capitals or the
    part after a hyphen too, and small words may give theirs or none."""
    position = 0
    for word in words:
        plain = word.strip("\"“”',’")
        if not plain:
            return False
        parts = [part for part in re.split(r"[-–‑/]", plain) if part] or [plain]
        for part in parts:
            if position < len(letters) and part[0].casefold() == letters[position]:
                position += 1
            elif part.casefold() in _FIRM_ENDINGS and word is words[-1]:
                continue
            elif part.casefold() not in _SKIPPED and part is parts[0]:
                return False
    return position == len(letters) and words[0].strip("\"“'")[:1].casefold() == letters[0]
