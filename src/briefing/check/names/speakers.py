"""Words put into another's mouth."""

from collections.abc import Iterator, Sequence

from briefing.check.english import word_set
from briefing.check.fold import folded
from briefing.check.names.anaphors import is_near
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
_GROUPS = {
    name: word_set(words)
    for name, words in (
        ("residents", "residents resident villagers neighbours neighbors locals inhabitants"),
        ("witnesses", "witnesses bystanders onlookers passers-by survivors eyewitnesses"),
        ("analysts", "analysts economists analyst economist forecasters investors traders brokers"),
        ("police", "police detectives"),
        ("prosecutors", "prosecutors prosecutor prosecution"),
        ("doctors", "doctors doctor medics nurses surgeons hospital"),
        ("scientists", "scientists researchers scholars geologists biologists historians"),
        ("rebels", "rebels militants insurgents guerrillas separatists"),
        ("critics", "critics opponents opposition"),
        ("relatives", "relatives parents family families"),
        ("workers", "workers strikers miners unions union"),
        ("military", "army military navy soldiers troops"),
        ("company", "company firm airline operator manufacturer retailer"),
        ("ministry", "ministry ministries"),
        ("court", "court judge judges tribunal"),
        ("charity", "group charity ngo"),
        ("university", "university"),
    )
}
"""Speakers without a name who are not taken for one another."""
_BODIES = frozenset("police prosecutors military company ministry court charity university".split())
"""Those of `_GROUPS` of which one is never another, though both stand in one paragraph."""
_WORK = word_set("estimate estimates figure figures report account statement data count tally")
_TELLING = word_set("told informed")
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
            told = _told(found)
            if told:
                yield _flaw(statement, "text", *told)
                continue
            yield from _turned(found, "text", statement.text, speakers(statement.text))
            who = folded(statement.claim.who or "")
            if who:
                whole = Speaker(0, len(who), tokens(who), 0)
                yield from _turned(found, "who", who, (whole,))


def _turned(one: Scene, place: str, text: str, mine: Sequence[Speaker]) -> Iterator[Flaw]:
    """One who is only spoken of in the evidence, or elsewhere, speaks in the statement."""
    statement = one.statement
    theirs = speakers(statement.sentences)
    if not mine or not theirs:
        return
    their_names = names(statement.sentences, one.cast.lexicon)
    named = [_named(speaker, their_names) for speaker in theirs]
    my_names = names(text, one.cast.lexicon)
    spoken = [_named(speaker, my_names) for speaker in mine]
    wide = _same(one, [_wide(speaker, their_names) for speaker in theirs])
    if wide & _same(one, spoken):
        return
    unnamed = any(_is_anybody(speaker) for speaker in theirs)
    for speaker, some in zip(mine, spoken, strict=True):
        if unnamed or place == "who":
            other = len(theirs) == 1 and _is_stranger(one, speaker, some, theirs[0])
        elif some:
            other = all(named) and _is_other(one, some, named)
        else:
            other = _is_another(one, speaker, named) or (
                len(theirs) == 1
                and not any(named)
                and {_group(speaker), _group(theirs[0])} <= _BODIES
                and _is_stranger(one, speaker, some, theirs[0])
            )
        if other:
            shown = _shown(statement.sentences, theirs[0])
            yield _flaw(statement, place, _shown(text, speaker), shown)
            return


def _told(one: Scene) -> tuple[str, str] | None:
    """One who speaks in the statement and is only told so in the evidence, and who told it."""
    statement = one.statement
    mine, theirs = speakers(statement.text), speakers(statement.sentences)
    if len(mine) != 1 or not theirs:
        return None
    given = names(statement.sentences, one.cast.lexicon)
    spoken = one.same(_named(mine[0], names(statement.text, one.cast.lexicon)))
    if not spoken or _same(one, [_named(speaker, given) for speaker in theirs]) & spoken:
        return None
    own = {key(token.plain) for token in tokens(statement.text)}
    said = tokens(statement.sentences)
    for place, token in enumerate(said[:-2]):
        if token.plain not in _TELLING:
            continue
        heard = said[place + 1 + (said[place + 1].plain == "the")]
        if not one.same([name for name in given if name.start == heard.start]) & spoken:
            continue
        teller = next((one for one in reversed(theirs) if one.end <= token.start), None)
        words = {key(token.plain) for token in teller.words} - _SMALL if teller else own
        if teller and not words & own:
            return _shown(statement.text, mine[0]), _shown(statement.sentences, teller)
    return None


def _is_other(one: Scene, some: Sequence[Name], named: Sequence[Sequence[Name]]) -> bool:
    """Whether some names are of another than those who speak in the evidence. "The union said" what
    its chairwoman said: only one of a kind is another."""
    kinds = {one.cast.kind(name) for others in named for name in others} - {""}
    if not {one.cast.kind(name) for name in some} <= kinds:
        return False
    if one.same(some) & one.same(one.given):
        return True
    return all(
        one.is_named(name) and not one.cast.are_beside(name, other)
        for name in some
        for others in named
        for other in others
    )


def _is_stranger(one: Scene, speaker: Speaker, some: Sequence[Name], other: Speaker) -> bool:
    """Whether one speaks who cannot be among those who do in the evidence: "police" for "local
    residents". Who "officials" are is not known."""
    theirs = _group(other)
    if not theirs:
        return False
    if some:
        return all(_is_far_off(one, name, other) for name in some)
    mine = _group(speaker)
    is_sure = {mine, theirs} <= _BODIES
    around = one.statement.sentences if is_sure else one.statement.blocks
    said = {token.plain for token in tokens(around)}
    return bool(mine) and mine != theirs and not _GROUPS[mine] & said


def _is_far_off(one: Scene, name: Name, other: Speaker) -> bool:
    roles = {key(role) for role in one.cast.roles(name)}
    return (
        one.is_named(name)
        and one.cast.kind(name) in ("person", "body")
        and not is_near(one, name)
        and not roles & {key(token.plain) for token in other.words}
    )


def _group(speaker: Speaker) -> str:
    """Which of `_GROUPS` a speaker without a name is, by the last word, or by whose the report is
    that speaks."""
    last = speaker.words[-1] if speaker.words else None
    if last is None or any(token.is_capital and not token.opens for token in speaker.words):
        return ""
    if last.plain in _WORK:
        last = next((token for token in reversed(speaker.words) if token.owns), last)
    return next((name for name, words in _GROUPS.items() if last.plain in words), "")


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


def _flaw(statement: Statement, place: str, speaker: str, other: str) -> Flaw:
    return Flaw(
        (*statement.path, place),
        f"“{speaker}” says here what “{other}” says in the evidence",
        "give the words to the one who said them",
        related=passages(statement),
    )
