"""What a writer meant to replace and did not."""

import re
from collections.abc import Iterator

from briefing.check.prose.texts import printed, unquoted
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|TBC|TKTK?|FIXME|XXX+|LOREM IPSUM|[Ll]orem ipsum|N\.?N\.)(?!\w)"
    r"|\?{3,}|_{3,}|\{\{[^{}]*\}\}|\{%[^{}]*%\}"
    r"|\[(?:[Ii]nsert|[Aa]dd|[Ff]ill|[Ss]ource|[Cc]itation needed|[Cc]heck|[Nn]ame|[Dd]ate"
    r"|[Nn]umber|[Qq]uote|[Tt]ext|[Ee]infügen|[Qq]uelle|à compléter)\b[^\[\]]{0,80}\]"
    r"|<(?:name|date|place|number|text|title|source|insert)\b[^<>]{0,80}>"
)
_NOTE = re.compile(
    r"\[\d{1,3}\]|\b(?:[Ff]oot|[Ee]nd)notes? \d{1,3}\b"
    r"|\b(?:see|cf\.) (?:[Nn]ote|[Tt]able|[Ff]igure) \d{1,3}\b|\((?:[Nn]ote|[Ff]n\.?) \d{1,3}\)"
    r"|\b[Ii]bid\b|\bop\. cit\b"
    r"|[¹²³⁴-⁹⁰]+(?=[\s.,;)]|$)"
)
_UNIT = re.compile(r"(?:\b[kcm]?m|\bft|\bmi|\bsec|\bs)$")
"""Before a raised 2 or 3 these are units, as in km²."""
_MAY_BE_PLACEHOLDER = re.compile(r"[A-Z]{2}|[?_{<\[]|orem|N\.N")
_MAY_BE_NOTE = re.compile(r"\[\d|ote |able |igure |bid|op\. |[¹²³⁴-⁹⁰]|[Ff]n")
"""Cheap tests that most texts fail."""


def placeholder(subject: Subject) -> Iterator[Flaw]:
    """A text still holds what was to be filled in."""
    for path, text in printed(subject):
        if not _MAY_BE_PLACEHOLDER.search(text):
            continue
        found = _PLACEHOLDER.search(unquoted(text))
        if found and not _is_in_source(found[0], subject):
            yield Flaw(
                path,
                f"“{short(found[0])}” in “{short(text)}” is still to be filled in",
                "write what belongs there, or take the statement out",
            )


def dangling_note(subject: Subject) -> Iterator[Flaw]:
    """A text points by hand at a note or table; those get their numbers only in the document."""
    for path, text in printed(subject):
        if not _MAY_BE_NOTE.search(text):
            continue
        own = unquoted(text)
        for found in _NOTE.finditer(own):
            before = own[: found.start()].split(" ")[-1]
            if _UNIT.search(before) or (before and _is_in_source(before + found[0], subject)):
                continue
            yield Flaw(
                path,
                f"“{found[0]}” in “{short(text)}” points at a note or table by a number",
                "take it out: notes are numbered when the document is made; cite with `evidence:`",
            )
            break


def _is_in_source(words: str, subject: Subject) -> bool:
    """Whether a source has this too: "Super Bowl XXX", "CO²"."""
    return any(words in article.text for article in subject.articles.values())
