"""Who did it, and to whom it was done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.english import word_set
from briefing.check.names.heads import BODY_NOUNS
from briefing.check.names.invented import passages
from briefing.check.names.scene import scenes
from briefing.check.names.shares import crossed
from briefing.check.names.tokens import Token, is_break, tokens
from briefing.check.names.verbs import AFTER_TO, BEFORE_OF, CONVERSE, verbs
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
_RELATIVE = word_set("who which that whom")
_STOPS = word_set(
    "in on at by for from to with without into after before during against over under between "
    "among through since until because although though while when where if as than about near "
    "and or but that who which whom whose is are was were be been has have had will would could "
    "should may might can must said says say told not only also amid despite following him her "
    "them it me us himself herself themselves last next year month week yesterday today tomorrow "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december"
)
_SMALL = word_set(
    "the a an this that these those his her its their our my some all two three four five six "
    "seven eight nine ten several many new old former late of more most own other another"
)
_UPON = word_set("on against of")
_LONGEST = 7
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
        verb = known.get(token.plain)
        if verb is None or (token.is_capital and not token.opens):
            continue
        deed = _deed(text, said, place, verb)
        if deed:
            found.append(deed)
    return tuple(found)


def _deed(text: str, said: Sequence[Token], place: int, verb: str) -> Deed | None:
    noun = _nominal(text, said, place, verb)
    if noun:
        return noun
    before = place - 1
    passive = False
    while before >= 0 and (said[before].plain in _AUXILIARY or said[before].plain.endswith("ly")):
        passive = passive or (said[before].plain in _BE and not said[place].plain.endswith("ing"))
        before -= 1
    subject = _subject(text, said, before)
    if passive:
        by = _place_of(text, said, place, "by")
        agent = _phrase(text, said, by + 1) if by else ()
        patient = subject
    else:
        agent = subject
        patient = _phrase(text, said, place + 1 + (verb in AFTER_TO))
        if verb in BEFORE_OF:
            of = next((n for n, token in enumerate(patient) if token.plain == "of"), len(patient))
            patient = patient[:of]
        if verb in AFTER_TO and _word(said, place + 1) != "to":
            score = _place_of(text, said, place, "to")
            patient = _phrase(text, said, score + 1) if score else ()
    ends = [token.end for token in (*agent, *patient, said[place])]
    starts = [token.start for token in (*agent, *patient, said[place])]
    if verb in CONVERSE:
        verb, agent, patient = CONVERSE[verb], patient, agent
    doer, done = _keys(agent), _keys(patient)
    anybody = {token.plain for token in agent} <= _SMALL | BODY_NOUNS  # "the group accused"
    if not done or not (doer or passive):
        return None
    return Deed(verb, doer - done, done - doer, min(starts), max(ends), anybody)


def _nominal(text: str, said: Sequence[Token], place: int, verb: str) -> Deed | None:
    """What "a foul on Okoro" tells: what was done, and to whom; perhaps by whom."""
    if not place or said[place - 1].plain not in ("a", "an", "the", "his", "her", "its", "their"):
        return None
    if _word(said, place + 1) not in _UPON:
        return None
    patient = _phrase(text, said, place + 2)
    by = _place_of(text, said, place + 1, "by")
    agent = _phrase(text, said, by + 1) if by else ()
    if not patient:
        return None
    return Deed(verb, _keys(agent), _keys(patient), said[place].start, patient[-1].end)


def _word(said: Sequence[Token], place: int) -> str:
    return said[place].plain if place < len(said) else ""


def _subject(text: str, said: Sequence[Token], last: int) -> tuple[Token, ...]:
    """The words before a verb that say of whom it is told."""
    if last < 0:
        return ()
    after = said[last + 1]
    if "," in text[said[last].end : after.start]:
        named = _back(text, said, last)
        if (
            named
            and "," in text[named[0].start - 2 : named[0].start]
            and all(token.is_capital for token in named)
        ):  # "its leader, Mona Stiller, had visited"
            return named
    if (said[last].plain in ("and", "but") and last) or "," in text[said[last].end : after.start]:
        return _far_subject(text, said, last)
    if said[last].plain in _RELATIVE:
        last -= 1
        if last < 0:
            return ()
    elif is_break(text, said[last], after):
        return ()
    return _back(text, said, last)


def _back(text: str, said: Sequence[Token], last: int) -> tuple[Token, ...]:
    """The phrase that ends with a word."""
    first = last
    while first > 0 and last - first < _LONGEST:
        left = said[first - 1]
        if is_break(text, left, said[first]) or _is_stop(left):
            break
        first -= 1
    if said[last].plain in _STOPS:
        return ()
    return tuple(said[first : last + 1])


def _far_subject(text: str, said: Sequence[Token], last: int) -> tuple[Token, ...]:
    """The subject of a second verb ("A came and was sued"), or of one behind an insertion ("A,
    who came, was sued"): before the last "who" of the sentence, or where the sentence begins."""
    first = last
    while first > 0 and not is_break(text, said[first - 1], said[first], comma=False):
        first -= 1
        if said[first].plain in ("who", "which") and first and said[last].plain in ("and", "but"):
            return _back(text, said, first - 1)
    end = first
    while (
        end < last
        and not _is_stop(said[end + 1])
        and not said[end + 1].text.endswith("ed")  # the first verb of two
        and not is_break(text, said[end], said[end + 1])
        and end - first < _LONGEST
    ):
        end += 1
    return tuple(said[first : end + 1]) if said[first].plain not in _STOPS else ()


def _is_stop(token: Token) -> bool:
    return token.plain in _STOPS or (token.plain in verbs() and not token.is_capital)


def _place_of(text: str, said: Sequence[Token], place: int, word: str) -> int:
    """Where a preposition stands within eight words behind a verb, in its clause; 0 if nowhere."""
    for number in range(place + 1, min(len(said), place + 9)):
        if is_break(text, said[number - 1], said[number]):
            return 0
        if said[number].plain == word:
            return number
    return 0


def _phrase(text: str, said: Sequence[Token], first: int) -> tuple[Token, ...]:
    """The phrase that begins with a word."""
    if first >= len(said) or said[first].plain in _STOPS:
        return ()
    if is_break(text, said[first - 1], said[first]):
        return ()
    last = first
    while last + 1 < len(said) and last - first < _LONGEST:
        if is_break(text, said[last], said[last + 1]) or _is_stop(said[last + 1]):
            break
        last += 1
    return tuple(said[first : last + 1]) + _aside(text, said, last)


def _aside(text: str, said: Sequence[Token], last: int) -> tuple[Token, ...]:
    """What a phrase is called a second time: "a faction, the Liberation Front (LF)"."""
    if last + 2 >= len(said) or text[said[last].end : said[last + 1].start] != ", ":
        return ()
    if said[last + 1].text not in ("the", "a", "an"):
        return ()
    end = last + 2
    while (
        end < len(said)
        and end - last < _LONGEST
        and said[end].plain != "of"
        and not _is_stop(said[end])
        and (not is_break(text, said[end - 1], said[end]) or said[end].is_acronym)
    ):
        end += 1
    return tuple(said[last + 1 : end])


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
