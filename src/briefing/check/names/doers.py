"""One who is told to have done what in the evidence somebody else did, who has no name there."""

from briefing.check.names.anaphors import has_role, is_main, is_near
from briefing.check.names.heads import PERSON_PRONOUNS
from briefing.check.names.roles import Deed, deeds
from briefing.check.names.runs import Name
from briefing.check.names.scene import Scene
from briefing.check.names.tokens import tokens
from briefing.check.quotes import short
from briefing.check.words import key

_AROUND = 160
"""As far from a name, in characters, stands what its bearer has to do with."""


def other_doer(one: Scene) -> tuple[str, str] | None:
    """Who does it in the statement, and the clause of the evidence in which another does."""
    mine = [deed for deed in deeds(one.statement.text) if deed.agent]
    if not mine:
        return None
    sentences = one.statement.sentences
    theirs = deeds(sentences)
    around = {key(token.plain) for token in tokens(one.statement.blocks)}
    for name in one.said:
        words = {key(word) for word in name.words}
        deed = next((deed for deed in mine if words <= deed.agent), None)
        if deed is None or words & around or not _is_stranger(one, name):
            continue
        same = [other for other in theirs if other.verb == deed.verb]
        if same and all(_is_another(one, name, deed, other) for other in same):
            return short(name.text), short(sentences[same[0].start : same[0].end])
    return None


def _is_stranger(one: Scene, name: Name) -> bool:
    """Whether the article has the name, and nothing in or before the quotes means it."""
    kind = one.cast.kind(name)
    return (
        kind in ("person", "body")
        and one.is_named(name)
        and not (kind == "body" and (is_main(one, name) or is_near(one, name)))
        and not any(token.plain in PERSON_PRONOUNS for token in tokens(one.statement.quotes))
        and not has_role(one, name)
    )


def _is_another(one: Scene, name: Name, mine: Deed, theirs: Deed) -> bool:
    if not theirs.agent or theirs.anybody or mine.agent & theirs.agent:
        return False
    text, same = one.cast.lexicon.text, one.cast.same(name)
    for other in one.cast.names:
        if one.cast.same(other) & same:
            before = text[max(0, other.start - _AROUND) : other.start].rpartition(". ")[2]
            near = before + text[other.start : other.end + _AROUND].partition(". ")[0]
            if theirs.agent & {key(token.plain) for token in tokens(near)}:
                return False  # its head, or a part of it
    return True
