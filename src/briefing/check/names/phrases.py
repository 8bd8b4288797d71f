"""The phrases around a verb: of whom it is told, and whom or what it is done to."""

from collections.abc import Sequence

from briefing.check.english import word_set
from briefing.check.names.tokens import Token, is_break
from briefing.check.names.verbs import verbs

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
_TIES = word_set("to in from at with near for")
_LONGEST = 7


def subject(text: str, said: Sequence[Token], last: int) -> tuple[Token, ...]:
    """The words before a verb that say of whom it is told."""
    if last < 0:
        return ()
    after = said[last + 1]
    if "," in text[said[last].end : after.start]:
        named = back(text, said, last)
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
    return back(text, said, last)


def back(text: str, said: Sequence[Token], last: int) -> tuple[Token, ...]:
    """The phrase that ends with a word."""
    first = last
    while first > 0 and last - first < _LONGEST:
        left = said[first - 1]
        if is_break(text, left, said[first]):
            break
        if _is_stop(left) and not (first > 1 and _hangs(text, said, first - 1)):
            break
        first -= 1
    if said[last].plain in _STOPS:
        return ()
    return tuple(said[first : last + 1])


def _hangs(text: str, said: Sequence[Token], place: int) -> bool:
    """Whether a small word ties what follows to the noun before: "guards loyal to the king"."""
    before = said[place - 1]
    return (
        said[place].plain in _TIES
        and not is_break(text, before, said[place])
        and not _is_stop(before)
        and before.text[0].islower()
        and not before.plain.endswith(("ed", "ing", "ly"))
        and before.plain not in _TIES
    )


def _far_subject(text: str, said: Sequence[Token], last: int) -> tuple[Token, ...]:
    """The subject of a second verb ("A came and was sued"), or of one behind an insertion ("A,
    who came, was sued"): before the last "who" of the sentence, or where the sentence begins."""
    first = last
    while first > 0 and not is_break(text, said[first - 1], said[first], comma=False):
        first -= 1
        if said[first].plain in ("who", "which") and first and said[last].plain in ("and", "but"):
            return back(text, said, first - 1)
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


def place_of(text: str, said: Sequence[Token], place: int, word: str) -> int:
    """Where a preposition stands within eight words behind a verb, in its clause; 0 if nowhere."""
    for number in range(place + 1, min(len(said), place + 9)):
        if is_break(text, said[number - 1], said[number]):
            return 0
        if said[number].plain == word:
            return number
    return 0


def phrase(text: str, said: Sequence[Token], first: int) -> tuple[Token, ...]:
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
    if said[last + 1].text not in ("the", "a", "an") and not said[last + 1].is_capital:
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
