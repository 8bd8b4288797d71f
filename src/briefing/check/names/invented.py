"""Names that no source has."""

import re
from collections.abc import Iterator

from briefing.check.fold import folded
from briefing.check.names.lexicon import Lexicon, lexicon
from briefing.check.names.tokens import plain
from briefing.check.names.unknown import Unknown, unknown
from briefing.check.quotes import short
from briefing.check.rule import Flaw, Passage
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.model.briefing import Actor, Figure
from briefing.model.finding import Path

_JUDGED = frozenset({"en", "fr", "de"})
_LONGEST_GAP = 4
_HINT = "outside knowledge is no evidence: take the name from the source, or leave it out"


def name_not_in_source(subject: Subject) -> Iterator[Flaw]:
    """A name of a statement stands in none of the sources."""
    for statement, path, one in _unknown(subject):
        if not (one.near and alike(one.token.plain, plain(one.near))):
            yield _flaw(statement, path, one)


def odd_name_spelling(subject: Subject) -> Iterator[Flaw]:
    """A name is spelled otherwise than in the sources, as another transcription would have it."""
    for _, path, one in _unknown(subject):
        if one.near and alike(one.token.plain, plain(one.near)):
            yield Flaw(
                path,
                f"“{_shown(one)}” is spelled “{one.near}” in the source",
                "keep to one spelling, the source's or your house's",
            )


def _flaw(statement: Statement, path: Path, one: Unknown) -> Flaw:
    message = f"no source has the name “{_shown(one)}”"
    if one.near:
        message += f"; one has “{one.near}”"
    return Flaw(path, message, _HINT, related=passages(statement))


def passages(statement: Statement) -> tuple[Passage, ...]:
    """The first quote of a statement, as a place to look at."""
    found = statement.support[0]
    return (Passage(found.evidence.source, found.place.start, found.place.end, "the evidence"),)


def _shown(one: Unknown) -> str:
    return short(one.token.text.removesuffix("'s").removesuffix("'"))


def _unknown(subject: Subject) -> Iterator[tuple[Statement, Path, Unknown]]:
    sources = everything(subject)
    for statement in subject.statements:
        if not is_judged(statement):
            continue
        evidence = Lexicon(statement.blocks)
        for path, text, is_name in _texts(statement):
            seen, end = set(), -_LONGEST_GAP - 1
            for one in unknown(text, sources, evidence, statement.language, is_name=is_name):
                # "the Board of Tromsund" is one name, and told once.
                odd = bool(one.near) and alike(one.token.plain, plain(one.near))
                if one.token.plain not in seen and (odd or one.token.start - end > _LONGEST_GAP):
                    yield statement, path, one
                seen.add(one.token.plain)
                end = end if odd else one.token.end


def is_judged(statement: Statement) -> bool:
    """Whether names can be compared: one language, and one whose capitals are known."""
    spoken = statement.source_language
    return statement.language in _JUDGED and spoken in ("", statement.language)


def _texts(statement: Statement) -> Iterator[tuple[Path, str, bool]]:
    """The texts of a claim in which names stand; whether each is a name and nothing else."""
    claim, path = statement.claim, statement.path
    yield (*path, "text"), statement.text, False
    if claim.who:
        yield (*path, "who"), folded(claim.who), False
    if isinstance(claim, Figure) and claim.population:
        yield (*path, "population"), folded(claim.population), False
    if isinstance(claim, Actor):
        yield (*path, "name"), folded(claim.name), claim.type == "person"
        for number, alias in enumerate(claim.aliases):
            yield (*path, "aliases", number), folded(alias), claim.type == "person"


def everything(subject: Subject) -> Lexicon:
    """The words of all sources, and of what is said about them."""
    told = [article.text for article in subject.articles.values()]
    for source in subject.draft.sources:
        told += [source.id, source.title, source.container_title or "", source.publisher or ""]
        told += [
            f"{name.given or ''} {name.family or ''} {name.literal or ''}" for name in source.author
        ]
    return lexicon("\n\n".join(told))


_SAME_SOUND = (
    ("ph", "f"), ("kh", "k"), ("gh", "g"), ("sch", "sh"), ("tsch", "ch"), ("ck", "k"), ("ou", "u"),
    ("oo", "u"), ("ee", "i"), ("y", "i"), ("j", "i"), ("q", "k"), ("c", "k"), ("w", "v"),
    ("z", "s"), ("x", "ks"), ("e", "i"), ("o", "u"), ("h", ""), ("'", ""), ("-", ""),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")


def alike(one: str, two: str) -> bool:
    """Whether two plain names may be one name in two transcriptions.

    >>> alike("mohammed", "muhammad"), alike("zelenskyy", "zelensky"), alike("dragon", "dragan")
    (False, True, False)
    """
    return _sound(one) == _sound(two)


def _sound(word: str) -> str:
    for written, sound in _SAME_SOUND:
        word = word.replace(written, sound)
    return _TWICE.sub(r"\1", word)
