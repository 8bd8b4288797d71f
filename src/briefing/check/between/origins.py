"""Which sources are one voice: reprints of one text, and articles that credit one agency."""

import re
from collections.abc import Iterator, Mapping

from briefing.check.fold import folded
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.article import QUOTABLE, Article, BlockKind
from briefing.model.briefing import Abbreviation

_WORD = re.compile(r"[^\W_]+")
_RUN = 8
"""Words in a row that two writers do not hit on by chance."""
_COPIED = 0.4
"""Share of the shorter article's runs that makes the two one text."""
_AGENCIES = re.compile(
    r"\b(Reuters|Associated Press|AP|Agence France-Presse|AFP|dpa|Deutsche Presse-Agentur"
    r"|APA|ANSA|EFE|Xinhua|TASS|Interfax|Kyodo|Yonhap|Anadolu|PTI|Bloomberg"
    r"|UPI|AAP|Press Association|IANS)\b"
)
_SAME = {
    "Associated Press": "AP",
    "Agence France-Presse": "AFP",
    "Deutsche Presse-Agentur": "dpa",
}


def origins(subject: Subject) -> Mapping[str, str]:
    """For each source the id of the first source with the same origin, its own if there is none.

    Two sources have one origin when a good part of the shorter is the other's text, or both
    credit the same single news agency.
    """
    found: dict[str, str] = {}
    runs = {ident: _runs(article) for ident, article in subject.articles.items()}
    credited = {ident: _agency(article) for ident, article in subject.articles.items()}
    first_with: dict[int, str] = {}
    for ident, mine in runs.items():
        shared: dict[str, int] = {}
        for run in mine:
            other = first_with.setdefault(run, ident)
            if other != ident:
                shared[other] = shared.get(other, 0) + 1
        found[ident] = ident
        for other, count in shared.items():
            if count >= _COPIED * min(len(mine), len(runs[other])):
                found[ident] = found[other]
        if found[ident] == ident and credited[ident]:
            found[ident] = next(
                found[other] for other in found if credited[other] == credited[ident]
            )
    return found


def independent(sources: frozenset[str], by: Mapping[str, str]) -> int:
    """How many origins some sources have."""
    return len({by.get(source, source) for source in sources})


def reprints_as_agreement(subject: Subject) -> Iterator[Flaw]:
    """A statement cites two sources or more that are one voice."""
    if len(subject.articles) < 2:
        return
    by = origins(subject)
    told: set[frozenset[str]] = set()
    for path, item in subject.draft.cited():
        cited = frozenset(evidence.source for evidence in item.evidence) & set(by)
        if len(cited) > 1 and independent(cited, by) == 1 and cited not in told:
            told.add(cited)
            names = ", ".join(f"`{source}`" for source in sorted(cited))
            text = item.long if isinstance(item, Abbreviation) else item.text
            yield Flaw(
                path,
                f"“{short(text)}” cites {names}, which have one origin: they do not confirm each "
                "other",
                "cite the original alone, or look for a source of its own",
            )


def _runs(article: Article) -> set[int]:
    words = [
        found[0]
        for block in article.blocks
        if block.kind in QUOTABLE
        for found in _WORD.finditer(folded(block.text).casefold())
    ]
    return {hash(tuple(words[n : n + _RUN])) for n in range(len(words) - _RUN + 1)}


def _agency(article: Article) -> str:
    """The one agency that byline or dateline credit, or an empty string."""
    credit = [*article.authors, article.publisher]
    credit += [block.text for block in article.of_kind(BlockKind.BYLINE)]
    credit += [
        block.text[: block.dateline]
        for block in article.of_kind(BlockKind.PARAGRAPH)
        if block.dateline
    ]
    named = {_SAME.get(found, found) for text in credit for found in _AGENCIES.findall(text)}
    return named.pop() if len(named) == 1 else ""
