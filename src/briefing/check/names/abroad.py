"""German and French: a full name in place of another, where both are known for certain.

Capitals say little there (German writes every noun with one), so only two words with capitals
side by side are looked at, as "Nordsund Tanker" or "Yamina Cherfaoui".
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.check.english import word_set
from briefing.check.names.invented import everything, passages
from briefing.check.names.lexicon import Lexicon
from briefing.check.names.tokens import Token, tokens
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject

_LANGUAGES = frozenset({"de", "fr"})
_PRONOUNS = word_set(
    "er sie ihr ihm ihn ihnen sein seine seiner seinem seinen ihre ihrer ihrem ihren "
    "il elle ils elles lui leur leurs son sa ses celui celle"
)
_NO_NAMES = word_set(
    "millionen milliarden million milliarde euro prozent ende anfang mitte herr frau monsieur "
    "madame m mme"
)
_Pair = tuple[str, str]


def changed_names(subject: Subject) -> Iterator[Flaw]:
    """A name of two words that the evidence has not, where the evidence has another."""
    sources: Lexicon | None = None
    for statement in subject.statements:
        spoken = statement.source_language
        if statement.language not in _LANGUAGES or spoken not in ("", statement.language):
            continue
        sources = sources or everything(subject)
        found = _changed(statement, sources)
        if found:
            fresh, other = found
            yield Flaw(
                (*statement.path, "text"),
                f"“{fresh}” is not in the evidence, which has “{other}”",
                f"name whom the evidence is about, or quote the words about {fresh}",
                related=passages(statement),
            )


def _changed(statement: Statement, sources: Lexicon) -> tuple[str, str] | None:
    said = tokens(statement.text)
    mine = _pairs(said, sources)
    if not mine:
        return None
    given = tokens(statement.quotes)
    theirs = _pairs(given, sources)
    near = {_plain(token) for token in tokens(statement.blocks)}
    quoted = {_plain(token) for token in given}
    own = {_plain(token) for token in said}
    known = _pairs(sources.tokens, sources).keys()
    has_pronoun = any(token.plain in _PRONOUNS for token in given)
    for pair, text in mine.items():
        if pair not in known:
            continue
        for other, shown in theirs.items():
            if pair[0] == other[0] and pair[1] not in quoted and other[1] not in own:
                return text, shown
            is_fresh = not {*pair} & near
            if is_fresh and not {*other} & own and not has_pronoun:
                return text, shown
    return None


def _pairs(some: Sequence[Token], sources: Lexicon) -> dict[_Pair, str]:
    """Two words with capitals side by side, neither of which stands anywhere without one."""
    found = {}
    for one, other in pairwise(some):
        if other.start != one.end + 1 or not (one.is_capital and other.is_capital):
            continue
        plain = (_plain(one), _plain(other))
        if {*plain} & _NO_NAMES or {one.plain, other.plain} & sources.lower:
            continue
        if not one.is_acronym and not other.is_acronym:
            found[plain] = f"{one.text} {other.text}"
    return found


def _plain(token: Token) -> str:
    """What a word is compared by: a genitive is no other name."""
    return token.plain.removesuffix("s") if len(token.plain) > 3 else token.plain
