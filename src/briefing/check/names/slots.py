"""Where a name stands among the words around it."""

from briefing.check.english import FREE
from briefing.check.names.runs import Name
from briefing.check.names.signs import LOCATIVE
from briefing.check.names.tokens import is_break, tokens
from briefing.check.statement import Statement
from briefing.check.words import key

_SKIPPED = frozenset(["the", "mr", "mrs", "ms"])
_BEFORE = 2
_ASIDE = 4
_COMMA = 2


def is_in_place_of(
    statement: Statement, name: Name, other: Name, called: frozenset[str] = frozenset()
) -> bool:
    """Whether two names stand between the same words, or behind the same two of which one has
    weight ("the port of Kell"). `called`: nouns that stand before either name in the article ("the
    comet"); they count as a part of it."""
    before, behind, owns = _neighbours(statement.text, name, called)
    their_before, their_behind, they_own = _neighbours(statement.quotes, other, called)
    if owns != they_own:
        return False
    if before[-1:] == their_before[-1:] and behind == their_behind:
        return True
    return len(before) > 1 and before == their_before and not FREE.issuperset(before)


def _neighbours(text: str, name: Name, called: frozenset[str]) -> tuple[tuple[str, ...], str, bool]:
    """The two words just before a name and the one behind it, as they are compared, as far as the
    sentence goes, and whether something is said to be the name's own."""
    said = tokens(text)
    first = next((n for n, token in enumerate(said) if token.start >= name.start), len(said))
    last = next((n for n, token in enumerate(said) if token.start >= name.end), len(said))
    while first and (said[first - 1].plain in _SKIPPED or said[first - 1].plain in called):
        first -= 1
    before: list[str] = []
    while first and len(before) < _BEFORE and not said[first].opens:
        first -= 1
        before.insert(0, said[first].plain if said[first].plain in FREE else key(said[first].plain))
    ends = last == len(said) or is_break(text, said[last - 1], said[last], comma=False)
    behind = "" if ends else key(said[last].plain)
    return tuple(before), behind, text[name.end : name.end + 2] == "'s"


def is_of(statement: Statement, name: Name, other: Name, *, beside: bool) -> bool:
    """Whether the statement says by this name whose something of the evidence is: "Tarnow Rail's
    freight arm" is "Tarnow Cargo, the freight arm". `beside`: only what stands before the other:
    "Roe's lawyer" is "the lawyer Ann Dahl"."""
    if statement.text[name.end : name.end + 1] != "'":
        return False
    if statement.quotes[other.end : other.end + 1] == "'":
        return False
    mine = [token for token in tokens(statement.text) if token.start > name.end][:_ASIDE]
    given = tokens(statement.quotes)
    if beside:
        given = tuple(one for one in given if 0 < other.start - one.end <= _COMMA)
    theirs = {key(token.plain) for token in given if token.plain not in FREE}
    return bool({key(token.plain) for token in mine if token.plain not in FREE} & theirs)


def beside(text: str, name: Name) -> tuple[str, str]:
    """The small word before a name, and the word of weight behind it, as they are compared."""
    said = tokens(text)
    before = next((token for token in reversed(said) if token.end < name.start), None)
    after = next((token for token in said if token.start >= name.end), None)
    return (
        before.plain if before and before.plain in LOCATIVE else "",
        key(after.plain) if after and after.plain not in FREE else "",
    )
