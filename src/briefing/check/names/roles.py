"""Who did it, and to whom it was done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.english import word_set
from briefing.check.names.heads import BODY_NOUNS
from briefing.check.names.invented import passages
from briefing.check.names.phrases import back, phrase, place_of, subject
from briefing.check.names.scene import Scene, scenes
from briefing.check.names.shares import crossed
from briefing.check.names.standings import turned_standing
from briefing.check.names.tokens import Token, is_break, tokens
from briefing.check.names.verbs import AFTER_TO, BEFORE_OF, CONVERSE, PHRASES, verbs
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject
from briefing.check.words import key

_BE = word_set("is are was were be been being am get gets got")
_AUXILIARY = _BE | word_set(
    "has have had will would shall should may might can could must do does did not never also "
    "then again already reportedly allegedly to later soon once twice just now still"
)
_TRYING = word_set(
    "try tries tried trying attempt attempts attempted want wants wanted begin begins began start "
    "starts started plan plans planned threaten threatens threatened vow vows vowed agree agrees "
    "agreed refuse refuses refused fail fails failed manage manages managed hope hopes hoped "
    "intend intends intended seek seeks sought promise promises promised offer offers offered "
    "decide decides decided move moves moved continue continues continued set prepare prepares "
    "prepared about ready"
)
_SMALL = word_set(
    "the a an this that these those his her its their our my some all two three four five six "
    "seven eight nine ten several many new old former late of more most own other another"
)
_VICTORY = word_set("win wins victory victories triumph triumphs")
_OVER = word_set("over against")
_LONGEST = 7
_UPON = word_set("on against of")
_PRONOUNS = word_set("he she it they we")
_FIRST = frozenset(phrase.partition(" ")[0] for phrase in PHRASES)
_ALL = frozenset({""})


@dataclass(frozen=True, slots=True)
class Deed:
    """One clause: what was done, by whom and to whom, as the stems of the words that name them."""

    verb: str
    agent: frozenset[str]
    patient: frozenset[str]
    start: int
    end: int
    anybody: bool = False
    """Whether the agent is one named before: "the group"."""


def roles_swapped(subject: Subject) -> Iterator[Flaw]:
    """A statement has A do to B what in its evidence B does to A."""
    for scene in scenes(subject):
        found = turned(scene.statement)
        other = None if found else crossed(scene.statement, scene.cast)
        if found:
            yield _flaw(scene.statement, *found)
        elif other:
            yield Flaw(
                (*scene.statement.path, "text"),
                f"{other.number} is told of “{short(other.name.text)}”, and in the evidence"
                f" {other.own} is",
                "give each the number that it has in the evidence",
                related=passages(scene.statement),
            )
        else:
            yield from _standing(scene)


def _standing(scene: Scene) -> Iterator[Flaw]:
    """One who came in behind is told to have beaten the winner."""
    statement = scene.statement
    beaten = [(one.agent, one.patient) for one in deeds(statement.text) if one.verb == "beat"]
    if not beaten or any(one.verb == "beat" for one in deeds(statement.sentences)):
        return
    found = turned_standing(scene, beaten)
    if found:
        yield Flaw(
            (*statement.path, "text"),
            f"“{short(found[0])}” won in the evidence, and “{short(found[1])}” came in behind",
            "say who won as the evidence does",
            related=passages(statement),
        )


def turned(statement: Statement) -> tuple[Deed, Deed] | None:
    """The first deed of an English statement that its evidence tells the other way round."""
    mine = deeds(statement.text) if statement.is_english else ()
    if not mine:
        return None
    theirs = deeds(statement.sentences)
    for deed in mine:
        other = next((one for one in theirs if _is_turned(deed, one)), None)
        if other and not any(_agrees(deed, one) for one in theirs):
            return deed, other
    return None


def _is_turned(mine: Deed, theirs: Deed) -> bool:
    if mine.verb != theirs.verb or not mine.agent & theirs.patient:
        return False
    if mine.agent & theirs.agent or mine.patient & theirs.patient:
        return False
    unknown = theirs.anybody or not theirs.agent
    return bool(theirs.agent & mine.patient) or (unknown and bool(mine.patient))


def _agrees(mine: Deed, theirs: Deed) -> bool:
    if mine.verb != theirs.verb:
        return False
    return bool(mine.agent & theirs.agent) and (
        not theirs.patient or not mine.patient or bool(mine.patient & theirs.patient)
    )


def _flaw(statement: Statement, deed: Deed, other: Deed) -> Flaw:
    mine = short(statement.text[deed.start : deed.end])
    theirs = short(statement.sentences[other.start : other.end])
    return Flaw(
        (*statement.path, "text"),
        f"“{mine}” turns round who did it and to whom: the evidence has “{theirs}”",
        "say who did it and to whom as the evidence does",
        related=passages(statement),
    )


@lru_cache(maxsize=4096)
def deeds(text: str) -> tuple[Deed, ...]:
    """What a folded English text tells that one did to another, in plain clauses."""
    said = tokens(text)
    known = verbs()
    found = []
    for place, token in enumerate(said):
        several = _several(said, place)
        if several:
            deed = _deed(text, said, place, *several)
            found += [deed] if deed else []
            continue
        won = _victory(text, said, place)
        if won:
            found.append(won)
            continue
        verb = known.get(token.plain)
        if verb is None or (token.is_capital and not token.opens):
            continue
        deed = _deed(text, said, place, verb, place + 1 + (verb in AFTER_TO))
        if deed:
            found.append(deed)
    return tuple(found)


def _victory(text: str, said: Sequence[Token], place: int) -> Deed | None:
    """What "Kell's victory over Norvik" tells, or "it brought Kell a 2-1 win over Norvik"."""
    if said[place].plain not in _VICTORY or _word(said, place + 1) not in _OVER:
        return None
    patient = phrase(text, said, place + 2)
    last = place - 1
    while last > max(0, place - _LONGEST) and said[last].plain not in _SMALL:
        if said[last].is_capital:
            break
        last -= 1
    last -= said[max(last, 0)].plain in _SMALL
    first = last + 1
    while (
        first > 0
        and said[first - 1].is_capital
        and not is_break(text, *said[first - 1 : first + 1])
    ):
        first -= 1
    agent = said[first : last + 1]
    if not agent or not patient or (agent[0].opens and len(agent) == 1):
        return None
    winner = frozenset(key(token.plain) for token in agent)
    return Deed("beat", winner, _keys(patient) - winner, agent[0].start, patient[-1].end)


def _several(said: Sequence[Token], place: int) -> tuple[str, int] | None:
    """What a verb of several words tells, and where its patient begins: "took over from"."""
    if said[place].plain not in _FIRST:
        return None
    plain = [token.plain for token in said[place : place + 3]]
    for count in (3, 2):
        verb = PHRASES.get(" ".join(plain[:count]))
        if verb:
            return verb, place + count
    return None


def _deed(text: str, said: Sequence[Token], place: int, verb: str, behind: int) -> Deed | None:
    noun = _nominal(text, said, place, verb)
    if noun:
        return noun
    before = place - 1
    passive = False
    is_infinitive = False  # "was to replace" is no passive, nor does "tried to" hide who tried
    while before >= 0 and (
        said[before].plain in _AUXILIARY
        or said[before].plain.endswith("ly")
        or (is_infinitive and said[before].plain in _TRYING)
    ):
        is_infinitive = is_infinitive or said[before].plain == "to"
        is_passive = said[before].plain in _BE and not said[place].plain.endswith("ing")
        passive = passive or (is_passive and not is_infinitive)
        before -= 1
    doing = subject(text, said, before)
    if passive:
        by = place_of(text, said, place, "by")
        agent = phrase(text, said, by + 1) if by else ()
        patient = doing
    else:
        agent = doing
        patient = phrase(text, said, behind) or _whom(text, said, place)
        if verb in BEFORE_OF:
            of = next((n for n, token in enumerate(patient) if token.plain == "of"), len(patient))
            patient = patient[:of]
        if verb in AFTER_TO and _word(said, place + 1) != "to":
            score = place_of(text, said, place, "to")
            patient = phrase(text, said, score + 1) if score else ()
    ends = [token.end for token in (*agent, *patient, said[place])]
    starts = [token.start for token in (*agent, *patient, said[place])]
    if verb in CONVERSE:
        verb, agent, patient = CONVERSE[verb], patient, agent
    doer, done = _keys(agent), _keys(patient)
    anybody = {
        token.plain for token in agent
    } <= _SMALL | BODY_NOUNS | _PRONOUNS  # "the group accused"
    if not done or not (doer or passive):
        return None
    return Deed(verb, doer - done, done - doer, min(starts), max(ends), anybody)


def _whom(text: str, said: Sequence[Token], place: int) -> tuple[Token, ...]:
    """Whom it is done to in "Ann Roe, whom he had dismissed"."""
    for number in range(place - 1, max(0, place - _LONGEST), -1):
        if said[number].plain == "whom":
            return back(text, said, number - 1)
    return ()


def _nominal(text: str, said: Sequence[Token], place: int, verb: str) -> Deed | None:
    """What "a foul on Okoro" tells: what was done, and to whom; perhaps by whom."""
    if not place or said[place - 1].plain not in ("a", "an", "the", "his", "her", "its", "their"):
        return None
    if _word(said, place + 1) not in _UPON:
        return None
    patient = phrase(text, said, place + 2)
    by = place_of(text, said, place + 1, "by")
    agent = phrase(text, said, by + 1) if by else ()
    if not patient:
        return None
    return Deed(verb, _keys(agent), _keys(patient), said[place].start, patient[-1].end)


def _word(said: Sequence[Token], place: int) -> str:
    return said[place].plain if place < len(said) else ""


def _keys(words: Sequence[Token]) -> frozenset[str]:
    """What a phrase is compared by. Of "the minister's son" the son counts alone."""
    owner = max((n for n, token in enumerate(words[:-1]) if token.owns), default=-1)
    kept = words[owner + 1 :] if owner >= 0 and words[owner].text.endswith("'s") else words
    return (
        frozenset(
            key(token.plain)
            for token in kept
            if token.plain not in _SMALL and not token.text[0].isdecimal()
        )
        - _ALL
    )
