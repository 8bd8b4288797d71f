"""Who won and who came in behind, where no clause says that one beat the other."""

from collections.abc import Iterator, Sequence

from briefing.check.english import word_set
from briefing.check.names.phrases import subject
from briefing.check.names.runs import Name, names
from briefing.check.names.scene import Scene
from briefing.check.names.tokens import Token, is_break, tokens
from briefing.check.words import key

_WINNING = word_set("won wins winner")
_BEHIND = word_set("second third fourth runner-up behind")
_REACH = 4


def turned_standing(
    one: Scene, beaten: Sequence[tuple[frozenset[str], frozenset[str]]]
) -> tuple[str, str] | None:
    """The winner and the one behind, where a statement has one of those behind beat the winner.

    `beaten`: who beats whom in the statement, as the stems of the words that name them.
    """
    text = one.statement.sentences
    said = tokens(text)
    winners = frozenset(_winners(text, said))
    behind = list(_placed(text, said, names(text, one.cast.lexicon), winners))
    for agent, patient in beaten:
        loser = next((name for name in behind if _keys(name) & agent), None)
        if loser is None or agent & winners or not patient & winners:
            continue
        winner = next((name for name in one.said if _keys(name) & patient), None)
        if winner and not any(_keys(name) & patient for name in behind):
            return winner.text, loser.text
    return None


def _winners(text: str, said: Sequence[Token]) -> Iterator[str]:
    for place, token in enumerate(said):
        if token.plain in _WINNING and place:
            yield from (key(word.plain) for word in subject(text, said, place - 1))


def _placed(
    text: str, said: Sequence[Token], some: Sequence[Name], winners: frozenset[str]
) -> Iterator[Name]:
    """The names that "second" or the like stands behind, in their clause."""
    for name in some:
        if _keys(name) & winners:
            continue
        first = next((n for n, token in enumerate(said) if token.start >= name.end), len(said))
        for place in range(first, min(first + _REACH, len(said))):
            if is_break(text, said[place - 1], said[place]):
                break
            if said[place].plain in _BEHIND:
                yield name
                break


def _keys(name: Name) -> frozenset[str]:
    return frozenset(key(word) for word in name.words)
