"""The names in a text, as runs of capitalised words, without the titles before them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.english import FREE, word_set
from briefing.check.names import ordinary, peoples
from briefing.check.names.heads import BODIES, JOINING, PARTICLES, TITLES
from briefing.check.names.lexicon import Lexicon
from briefing.check.names.tokens import Token, plain, tokens

_PLURAL_OWNERS = frozenset("women men people children veterans".split())
_LONGEST_GAP = 1
_MADE = word_set(
    "based backed led allied linked born trained funded owned run controlled held made built "
    "brokered mediated sponsored supported affiliated aligned listed sized style era wide bound "
    "speaking occupied administered registered flagged dominated friendly inspired designed "
    "produced organised organized imposed"
)
"""What stands behind a name in a compound: "US-backed"."""
_PLAIN_BODIES = word_set("court ministry assembly senate council commission army navy office")
_COMMON_ACRONYMS = frozenset(
    "ngo ngos ceo ceos cfo coo cto mp mps mep meps tv ai gdp pc it hiv aids dna id ids vat pdf am "
    "pm gmt cet utc".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text. `words` are its words in plain letters, without small ones and titles."""

    text: str
    words: tuple[str, ...]
    start: int
    end: int
    titles: tuple[str, ...]
    """The office before it, in plain letters: ("finance", "minister")."""
    is_acronym: bool


def names(text: str, lexicon: Lexicon) -> tuple[Name, ...]:
    """The names of a folded text; `lexicon` tells names from words where a sentence opens."""
    return _names(text, lexicon)


@lru_cache(maxsize=1024)
def _names(text: str, lexicon: Lexicon) -> tuple[Name, ...]:
    return tuple(name for run in _runs(text, lexicon) if (name := _name(text, run)))


def _runs(text: str, lexicon: Lexicon) -> Iterator[list[Token]]:
    run: list[Token] = []
    between: list[Token] = []
    for token in tokens(text):
        if not run and not token.text[0].isupper() and "-" not in token.text:
            continue
        gap = text[(between or run)[-1].end : token.start] if run else ""
        if run and (len(gap) > _LONGEST_GAP or gap.strip(" ") or _is_closed(run, token)):
            yield run
            run, between = [], []
        if _may_name(token, lexicon, bool(run)):
            run += [*between, token]
            between = []
        elif run and _joins(token, run):
            between.append(token)
        elif run:
            yield run
            run, between = [], []
    if run:
        yield run


def _is_closed(run: list[Token], following: Token) -> bool:
    last = run[-1]
    if _is_made_from_name(last) or _is_made_from_name(following):  # "the US-backed Free Army"
        return True
    return last.owns and not last.text.endswith("s'") and last.plain not in _PLURAL_OWNERS


def _is_made_from_name(token: Token) -> bool:
    """Whether a compound says what the name in it did: "Kell-based"."""
    *names, last = token.text.split("-")
    return bool(names) and last.islower() and last in _MADE


def _joins(token: Token, run: list[Token]) -> bool:
    if token.plain in PARTICLES:
        return True
    if token.plain == "and" and " ".join(word.plain for word in run) in peoples.forms():
        return False  # "the United States and Pakistan"
    return token.plain in JOINING and any(word.plain in BODIES for word in run)


def _may_name(token: Token, lexicon: Lexicon, goes_on: bool) -> bool:
    text = token.text
    if not text[0].isupper() and not (
        "-" in text and any(part[:1].isupper() for part in text.split("-")[1:])
    ):
        return False
    plain = token.plain
    if ordinary.is_calendar(plain) or (len(token.text) == 1 and not goes_on):
        return False
    if (plain in FREE or _is_contraction(plain)) and not token.is_acronym:
        return False
    if token.is_acronym or not token.opens or goes_on:
        return True
    if plain in lexicon.lower and plain in ordinary.WORDS:  # "Even", in a title too
        return False
    if plain in lexicon.capital or plain in peoples.forms():
        return True
    return not (plain in lexicon.lower or ordinary.is_word(plain) or ordinary.is_like_word(plain))


def _is_contraction(plain: str) -> bool:
    before, mark, _ = plain.partition("'")
    return bool(mark) and (before in FREE or before in ordinary.WORDS)


def _is_plain_body(run: list[Token]) -> bool:
    """Whether general words are a body's name together: "the Supreme Court"."""
    return len(run) > 1 and run[-1].plain in _PLAIN_BODIES and all(one.is_capital for one in run)


def _name(text: str, run: list[Token]) -> Name | None:
    titles: list[str] = []
    if not any(token.plain in BODIES for token in run[1:]):
        last = max(
            (place for place, token in enumerate(run[:-1]) if token.plain in TITLES), default=-1
        )
        titles = [token.plain for token in run[: last + 1]]
        run = run[last + 1 :]
        while len(run) > 1 and run[-1].plain in TITLES:  # "the US president", in capitals
            titles.append(run.pop().plain)
    if len(run) == 1 and _is_made_from_name(run[0]):
        written = run[0].text.rpartition("-")[0]
        run = [Token(written, plain(written), run[0].start, run[0].opens, owns=False)]
    words = tuple(
        token.plain
        for token in run
        if token.plain not in JOINING and (token.is_capital or token.plain not in PARTICLES)
    )
    acronym = len(run) == 1 and run[0].is_acronym
    if not words or (
        not acronym
        and not _is_plain_body(run)
        and all(word in ordinary.OFFICES or word in ordinary.GENERIC for word in words)
    ):
        return None
    if acronym and words[0] in _COMMON_ACRONYMS:
        return None
    start, end = run[0].start, run[-1].end
    shown = text[start:end].removesuffix("'s").removesuffix("'")
    return Name(shown, words, start, start + len(shown), tuple(titles), acronym)
