"""Slips of the pen: torn sentences, and characters that do not belong."""

import re
from collections.abc import Iterator

from briefing.check.prose.texts import printed, unquoted
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.finding import Path

_TWICE = re.compile(r"\b([^\W\d_]{2,}) \1\b(?!-)", re.IGNORECASE)
_MAY_REPEAT = frozenset("had that sie die der das nous vous bora pago walla baden tora".split())
_STRAY = (
    (re.compile(r"&(?:[a-z]{2,8}|#\d{2,5});"), "left over from a web page"),
    (
        re.compile(r"\*\*|__(?=\w)|(?<!\w)#{2,}|</?[a-z]{1,10}(?: [^<>]{0,200})?/?>"),
        "left over markup",
    ),
    (
        re.compile("\ufffd|Ã[\u0080-\u00bf]|â€[^\0-\x7f]?|Â(?=[\u00a0-\u00bf])"),
        "of a wrong encoding",
    ),
    (re.compile(r",\s*[,;.]|;\s*[;,.]|(?<!\.)\.\.(?!\.)|\(\s*\)|\[\s*\]"), "punctuation left over"),
    (re.compile(r"(?<=[^\W\d]) +,(?=\s)"), "a space before punctuation"),
)
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
_GERMAN_PAIRS = (("(", ")"), ("[", "]"), ("„", "“"))
_HANGS = re.compile(
    r"(?:[,:;(–—-]|\b(?:and|or|the|an?|of|to|in|on|at|by|for|with|from|that|which|who|und|oder"
    r"|der|die|das|mit|von|et|ou|le|la|les|de|avec))$",
    re.IGNORECASE,
)


def stray_token(subject: Subject) -> Iterator[Flaw]:
    """A doubled word, an entity, markup or punctuation that nobody meant to print."""
    for path, text in printed(subject):
        for found, what in _strays(text):
            yield Flaw(
                path,
                f"“{short(found, 30)}” in “{short(text)}”: {what}",
                "take it out",
            )


def _strays(text: str) -> Iterator[tuple[str, str]]:
    own = unquoted(text)
    for doubled in _TWICE.finditer(own):
        # "Tora Bora Bora" is a slip, "Baden Baden" a town: two capitals are taken for a name.
        if doubled[1].casefold() not in _MAY_REPEAT and not doubled[1][0].isupper():
            yield doubled[0], "a word written twice"
    for pattern, what in _STRAY:
        found = pattern.search(own)
        if found:
            yield found[0], what
    for opens, closes in _GERMAN_PAIRS if "„" in text else _PAIRS:
        if text.count(opens) != text.count(closes):
            yield opens if text.count(opens) > text.count(closes) else closes, "without its pair"


def sentence_fragment(subject: Subject) -> Iterator[Flaw]:
    """A key point, or a sentence of summary or background, that begins or ends in the middle."""
    draft = subject.draft
    texts: list[tuple[Path, str]] = []
    for path, claim in draft.claims():
        if path[0] in ("key_points", "summary", "background"):
            texts.append(((*path, "text"), claim.text))
    for path, text in texts:
        problem = _torn(text.strip())
        if problem:
            yield Flaw(path, f"“{short(text)}” {problem}", "write a whole sentence")


def _torn(text: str) -> str:
    first = text.split(maxsplit=1)[0] if text else ""
    if first.isalpha() and first.islower():
        return "begins in the middle of a sentence"
    if _HANGS.search(text):
        return "breaks off"
    if len(text.split()) > 1 and text[-1].isalnum() and text[-1].isascii():
        return "has no full stop"
    return ""
