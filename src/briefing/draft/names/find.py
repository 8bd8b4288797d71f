"""Capitalised runs → names, with the places they stand at.

A run is capitalised words, joined by the small words that names contain ("of", "von", "al-").
A sentence's first word is trusted only when it is seen capitalised elsewhere too.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.draft.names.countries import states
from briefing.draft.names.first_names import first_names
from briefing.draft.names.places import places
from briefing.draft.names.runs import (
    Token,
    is_capital,
    is_given_pair,
    runs,
    seen_inside,
)
from briefing.draft.names.titles import behind_titles, is_person_of, is_title
from briefing.draft.names.words import INSIDE, OFFICES
from briefing.draft.text import signals
from briefing.draft.text.sentences import Sentence

_NOUNS_CAPITALISED = frozenset({"de", "lb"})
_TITLE_BEFORE = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt)\.?\s$")
# "(D., Conn.)", "(R-Ohio)": whom a lawmaker stands for.
_SEAT_BEFORE = re.compile(r"\((?:[DRI]|Lab|Con|SNP)[.,-]+\s?$")
# A share's exchange and sign: "(LSE:LUN)".
_TICKER = re.compile(r"\((?:[A-Z]{2,8}:\s?[A-Z.]{1,6}\)?|[A-Z]{2,8}:)$")
# "N.C.", "D.C."
_INITIALS_OF_PLACE = re.compile(r"(?!U\.[NSK]|E\.U)[A-Z]\.[A-Z]\.?")
_COURTESY = frozenset("Mr Mrs Ms Miss Dr".split())
_ELISION = re.compile(r"\b([LlDdQqSsNnJjCc]|[Qq]u)['’](?=\w)")
_MOST_KNOWN = 20
"""Known names with one first word that are looked for."""
_CONTEXT_BEFORE, _CONTEXT_AFTER = 80, 60


@dataclass(slots=True)
class Mention:
    """One run: its words, where it stands, and the words around it."""

    text: str
    sentence: int
    start: int
    """Offset in the sentence's folded text."""
    before: str
    after: str
    title: str = ""
    """Titles in front of it: "President", "Prime Minister"."""


@dataclass(slots=True)
class Named:
    """A name and all its mentions."""

    name: str
    mentions: list[Mention] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)


def find_names(
    sentences: Sequence[Sentence], *, known: Sequence[str] = (), language: str = "en"
) -> list[Mention]:
    """All mentions of names in these sentences, in order. A name among `known` is never taken
    apart, whatever small words it holds ("Mission in Mali").

    In another language than English a sentence's first word may be any word, so no run begins
    there; where nouns are capitalised (German), a run of one word is no name.
    """
    seen = seen_inside(sentence.text for sentence in sentences)
    by_word: dict[str, list[str]] = defaultdict(list)
    for name in known:
        by_word[name.split(maxsplit=1)[0]].append(name)
    mentions: list[Mention] = []
    for index, sentence in enumerate(sentences):
        found = _in_sentence(sentence.text, index, seen, language)
        words = dict.fromkeys(re.findall(r"[^\s\"“”'‘’()]+", sentence.text)) if by_word else {}
        here = [name for word in words for name in by_word.get(word, ())[:_MOST_KNOWN]]
        for mention in _whole(found, sentence.text, index, here):
            if _is_common(mention, seen):
                continue
            mentions.append(mention)
    if language != "en":
        last = {m.text.rpartition(" ")[2] for m in mentions if _is_given(m) or m.title}
        mentions = [m for m in mentions if _surely_a_name(m, language, last)]
    _drop_first_words(mentions, seen)
    return mentions


def _is_given(mention: Mention) -> bool:
    return " " in mention.text and mention.text.split()[0] in first_names()


def _is_common(mention: Mention, seen: Mapping[str, Sequence[int]]) -> bool:
    """Whether the text writes the one word small more often than not ("Search", "Leadership")."""
    small, capital = seen.get(mention.text.casefold(), (0, 0))
    return small > capital and not mention.title and not mention.text.isupper()


def _in_sentence(
    text: str, index: int, seen: Mapping[str, Sequence[int]], language: str
) -> Iterator[Mention]:
    # "l'Allemagne": the same length, so that offsets hold
    plain = _ELISION.sub(lambda match: f"{match[1]} ", text) if language == "fr" else text
    for tokens, first, last in runs(plain, seen, language):
        yield from _mention(text, tokens, first, last, index)


def _whole(
    found_runs: Iterable[Mention], text: str, index: int, known: Sequence[str]
) -> Iterable[Mention]:
    """The runs of a sentence, those inside a known name replaced by it."""
    spans = [(at, at + len(name)) for name in known if (at := text.find(name)) >= 0]
    found = [(mention.start, mention.start + len(mention.text), mention) for mention in found_runs]
    for start, end in spans:
        # A run that is longer than the known name is a fuller form of it.
        if not any(a <= start and end <= b for a, b, _ in found):
            yield _at(text, index, start, end)
    for start, end, mention in found:
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in spans):
            yield mention


def _at(text: str, index: int, start: int, end: int, title: str = "") -> Mention:
    before = text[max(0, start - _CONTEXT_BEFORE) : start]
    after = text[end : end + _CONTEXT_AFTER]
    if not title and (short := _TITLE_BEFORE.search(before)):
        title = short["title"]
    return Mention(text[start:end], index, start, before, after, title)


def _drop_first_words(mentions: Sequence[Mention], seen: Mapping[str, Sequence[int]]) -> None:
    """A sentence's first word is no part of a name that is known without it ("Rainy Norway",
    "Novelist Ada Holm"), unless it is seen with it inside a sentence."""
    known = states("en")
    inside = {mention.text for mention in mentions if mention.start}
    for mention in mentions:
        first, _, rest = mention.text.partition(" ")
        if mention.start or mention.title or not rest or mention.text.casefold() in known:
            continue
        if seen.get(first.casefold(), (0, 0))[1] or mention.text in inside:
            continue
        personal = rest.split()[0] in first_names() and " " in rest and first not in first_names()
        if rest.casefold() in known or (personal and (rest in inside or is_title(first))):
            _shift(mention, len(first) + 1)


_OF_THE = re.compile(r"\s(?:(?:von|aus|bei|an|für)\s(?:der|dem|den)|vom|beim|am|der|des)\s")


def _person_alone(mention: Mention) -> None:
    """Leave "Ada Holm" of "Biologin Ada Holm von der Universität Lunde": every noun has a capital,
    so what somebody is joins the name."""
    head = _OF_THE.split(mention.text, maxsplit=1)[0]
    words = head.split()
    given = next((n for n, word in enumerate(words) if word in first_names()), len(words))
    if given + 1 >= len(words):
        return
    mention.after = (mention.text[len(head) :] + mention.after)[:_CONTEXT_AFTER]
    mention.text = head
    if given:
        _shift(mention, len(" ".join(words[:given])) + 1)
        mention.title = mention.title or words[given - 1]


def _behind_article(mention: Mention) -> None:
    """Leave the institution of "Vorstand der Lunde Reederei AG", not who leads it."""
    words = mention.text.split()
    small = max((place for place, word in enumerate(words) if word in INSIDE), default=0)
    if small and len(words) - small > 2:
        _shift(mention, len(" ".join(words[: small + 1])) + 1)


def _shift(mention: Mention, width: int) -> None:
    mention.before = (mention.before + mention.text[:width])[-_CONTEXT_BEFORE:]
    mention.text = mention.text[width:]
    mention.start += width


def _surely_a_name(mention: Mention, language: str, last_names: Container[str]) -> bool:
    """Whether a run is a name where a sentence's first word or every noun has a capital."""
    folded = mention.text.casefold()
    if mention.text in last_names or folded in places() or folded in states(language):
        return True
    if language in _NOUNS_CAPITALISED:
        _person_alone(mention)
    inside = mention.before.rstrip()[-1:] not in ("", ".", ":", "!", "?", "“", "„", '"', "«")
    if mention.title or mention.text.split()[0] in first_names():
        inside = True
    if language not in _NOUNS_CAPITALISED:
        return inside
    _behind_article(mention)
    counted = re.search(r"\d\s$", mention.before)
    plain = not any(word in INSIDE for word in mention.text.split())
    several = " " in mention.text and plain and not counted
    return inside and (several or (mention.text.isupper() and len(mention.text) > 1))


def _mention(
    text: str, tokens: Sequence[Token], first: int, last: int, index: int
) -> Iterable[Mention]:
    first, titles = behind_titles(tokens, first, last)
    if not is_capital(tokens[first][0]):
        return  # "Minister of Trade" is an office and nobody's name
    while last > first and not _may_end(tokens[last][0]):
        last -= 1
    end_of_run, small = last, next((p for p in range(first, last) if tokens[p][0] == "of"), None)
    apart = small is not None and is_person_of(tokens[first:small], titles)
    if small is not None and (
        apart or _TITLE_BEFORE.search(text[: tokens[first][1]][-8:]) or set(titles) & _COURTESY
    ):
        last = small - 1  # "Mr Holm of Pell"
    start, end = tokens[first][1], tokens[last][2]
    name = re.sub(r"(?:['’]s|(?<=s)['’])$|(?<=[a-z])['’]$", "", text[start:end])
    if _is_no_name(name, text, start):
        return
    yield _at(text, index, start, start + len(name), " ".join(titles))
    if apart and small is not None:
        # "Judge Ada Holm of the Supreme Court"
        behind = small + 1 + (tokens[small + 1][0] == "the")
        yield from _mention(text, tokens, min(behind, end_of_run), end_of_run, index)


def _is_no_name(name: str, text: str, start: int) -> bool:
    """Whether what is left of a run is a grammar word, an office, a seat or a share's sign."""
    if len(name) < 2 or is_title(name):
        return True
    if name.casefold() in signals.FUNCTION_WORDS and not name.isupper():
        return True
    if name.rpartition(" ")[2].casefold() in OFFICES or _INITIALS_OF_PLACE.fullmatch(name):
        return True
    bracketed = text[max(0, start - 12) : start + len(name) + 1]
    seat = _SEAT_BEFORE.search(text[max(0, start - 8) : start])
    return bool(seat or _TICKER.search(bracketed))


def _may_end(word: str) -> bool:
    return is_capital(word) or is_given_pair(word) or word[-1].isdigit()
