"""Who speaks in a text: where the words stand that an attribution names its speaker by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.english import word_set
from briefing.check.names.tokens import Token, is_break, tokens

_SAYING = word_set(
    "said says say told tells added adds warned warns denied denies wrote writes stated states "
    "announced claimed claims reported reports argued argues insisted insists admitted "
    "acknowledged confirmed explained noted notes estimated estimates predicted complained "
    "declared testified tweeted alleged alleges asserted commented replied concluded recalled "
    "believes thinks believed thought suggested suggests"
)
_PASSIVE = word_set("was were is are been being be")
_SKIPPED = word_set(
    "has have had also later then again already earlier himself herself itself themselves who "
    "which repeatedly publicly recently not never did does do on monday tuesday wednesday thursday "
    "friday saturday sunday"
)
_STOPS = word_set(
    "that and but while when after before as if because since although though where whereas or "
    "until so than"
)
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Speaker:
    """The words that name a speaker: `text[start:end]`."""

    start: int
    end: int
    words: tuple[Token, ...]
    reach: int
    """Where the clause begins that the speaker stands in, however far off."""


@lru_cache(maxsize=4096)
def speakers(text: str) -> tuple[Speaker, ...]:
    """The speakers of a folded English text, in order, as far as plain attributions name them."""
    said = tokens(text)
    found: list[Speaker] = []
    for place, token in enumerate(said):
        if token.plain in _SAYING and not _is_passive(said, place):
            found += _around(text, said, place)
        elif (
            token.plain == "to" and place and said[place - 1].plain == "according"
        ) or token.plain in ("quoting", "citing", "quoted", "cited"):
            found += _after(text, said, place)
    return tuple(found)


def _is_passive(said: Sequence[Token], place: int) -> bool:
    return any(token.plain in _PASSIVE for token in said[max(0, place - 2) : place])


def _around(text: str, said: Sequence[Token], place: int) -> Iterator[Speaker]:
    """The subject before a verb of saying; behind it where it stands after the words said."""
    before = text[said[place - 1].end : said[place].start] if place else ""
    if '"' in before or (
        place
        and place + 1 < len(said)
        and "," in before
        and (said[place + 1].is_capital or said[place + 1].plain == "the")
    ):
        yield from _after(text, said, place)
        if '"' in before:
            return
    last = place - 1
    while last >= 0 and (said[last].plain in _SKIPPED or said[last].plain.endswith("ly")):
        last -= 1
    first, commas = last, 0
    while first >= 0 and last - first < _LONGEST:
        after = said[min(first + 1, place)]
        if is_break(text, said[first], after, comma=False) or (
            said[first].plain in _STOPS and commas != 1
        ):
            break
        commas += "," in text[said[first].end : after.start]
        if commas > 2 or (commas == 1 and first < last and "," not in _gap(text, said, last)):
            break
        first -= 1
    if first < last:
        reach = first
        while reach >= 0 and not is_break(text, said[reach], said[reach + 1], comma=False):
            reach -= 1
        yield _made(said[first + 1 : last + 1], said[reach + 1].start)


def _gap(text: str, said: Sequence[Token], place: int) -> str:
    return text[said[place].end : said[place + 1].start] if place + 1 < len(said) else ""


def _after(text: str, said: Sequence[Token], place: int) -> Iterator[Speaker]:
    last = place
    while last + 1 < len(said) and last - place < _LONGEST:
        after = said[last + 1]
        if last > place and (
            after.plain in _STOPS
            or is_break(text, said[last], after, comma=not _opens_aside(after))
        ):
            break
        last += 1
    if last > place:
        yield _made(said[place + 1 : last + 1])


def _opens_aside(token: Token) -> bool:
    """Whether "the head of the union" or the like follows a name behind a comma."""
    return token.text in ("a", "an", "the", "who", "its", "his", "her", "their")


def _made(words: Sequence[Token], reach: int | None = None) -> Speaker:
    start = words[0].start
    return Speaker(start, words[-1].end, tuple(words), start if reach is None else reach)
