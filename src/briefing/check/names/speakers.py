"""Words put into another's mouth."""

from collections.abc import Iterator, Sequence

from briefing.check.english import word_set
from briefing.check.names.cast import Words
from briefing.check.names.invented import passages
from briefing.check.names.other import changed, flaw, puts_words_in_mouth
from briefing.check.names.runs import Name, names
from briefing.check.names.scene import Scene, scenes
from briefing.check.names.speech import Speaker, speakers
from briefing.check.names.tokens import tokens
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.check.words import key

_UNNAMED = word_set(
    "official officials authority authorities source sources government spokesman spokeswoman "
    "spokesperson statement report reports article paper people person man woman witness witnesses "
    "expert experts analyst analysts media aide aides leader leaders side company "
    "he she they it i we who which one some others this that these those"
)
_SMALL = word_set("the a an of in on at by for from with and its his her their our to said")


def speaker_changed(subject: Subject) -> Iterator[Flaw]:
    """A statement says that one said what in its evidence another says."""
    for found in scenes(subject):
        statement, fired = found.statement, False
        for one in changed(found, found.said):
            if puts_words_in_mouth(found, one):
                fired = True
                yield flaw(statement, "text", one)
        for one in changed(found, found.speaker):
            fired = True
            yield flaw(statement, "who", one)
        if not fired:
            yield from _turned(found)


def _turned(one: Scene) -> Iterator[Flaw]:
    """One who is only spoken of in the evidence, or elsewhere, speaks in the statement."""
    statement = one.statement
    mine, theirs = speakers(statement.text), speakers(statement.sentences)
    their_names = names(statement.sentences, one.cast.lexicon)
    named = [_named(speaker, their_names) for speaker in theirs]
    if not mine or not named or any(_is_anybody(speaker) for speaker in theirs):
        return
    my_names = names(statement.text, one.cast.lexicon)
    spoken = [_named(speaker, my_names) for speaker in mine]
    wide = _same(one, [_wide(speaker, their_names) for speaker in theirs])
    if wide & _same(one, spoken):
        return
    given = one.same(one.given)
    kinds = {one.cast.kind(name) for some in named for name in some}
    for speaker, some in zip(mine, spoken, strict=True):
        if some:
            # "The union said" what its chairwoman said: only one of a kind is another.
            mine_too = {one.cast.kind(name) for name in some}
            other = all(named) and one.same(some) & given and mine_too <= kinds - {""}
        else:
            other = _is_another(one, speaker, named)
        if other:
            shown = _shown(statement.sentences, theirs[0])
            yield _flaw(statement, _shown(statement.text, speaker), shown)
            return


def _is_anybody(speaker: Speaker) -> bool:
    """Whether a speaker is a pronoun, or a noun that many may be meant by ("officials")."""
    return not speaker.words or any(token.plain in _UNNAMED for token in speaker.words[-2:])


def _named(speaker: Speaker, some: Sequence[Name]) -> list[Name]:
    return [name for name in some if speaker.start <= name.start < speaker.end]


def _wide(speaker: Speaker, some: Sequence[Name]) -> list[Name]:
    return [name for name in some if speaker.reach <= name.start < speaker.end]


def _same(one: Scene, several: Sequence[Sequence[Name]]) -> frozenset[Words]:
    return one.same([name for some in several for name in some])


def _is_another(one: Scene, speaker: Speaker, named: Sequence[Sequence[Name]]) -> bool:
    """Whether a speaker without a name ("prosecutors") speaks elsewhere in the article, and is
    nothing that the named ones are called."""
    words = {key(token.plain) for token in speaker.words if token.plain not in _SMALL}
    plain = {token.plain for token in speaker.words}
    if not words or plain & _UNNAMED:
        return False
    around = {key(token.plain) for token in tokens(one.statement.blocks)}
    roles = {key(role) for some in named for name in some for role in one.cast.roles(name)}
    if words & (around | roles):
        return False
    elsewhere = speakers(one.cast.lexicon.text)
    return any(key(token.plain) in words for other in elsewhere for token in other.words)


def _shown(text: str, speaker: Speaker) -> str:
    return short(text[speaker.start : speaker.end])


def _flaw(statement: Statement, speaker: str, other: str) -> Flaw:
    return Flaw(
        (*statement.path, "text"),
        f"“{speaker}” says here what “{other}” says in the evidence",
        "give the words to the one who said them",
        related=passages(statement),
    )
