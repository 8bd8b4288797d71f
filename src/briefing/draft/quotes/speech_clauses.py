"""A sentence → who says what in it: source, verb of saying and what is said, by grammar alone."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.draft.quotes.marks import HIDDEN
from briefing.draft.quotes.speech_tokens import Span, tokens_of
from briefing.draft.quotes.speech_verbs import Verb, Verbs
from briefing.draft.text.speech_words import SpeechWords

_BESIDE = frozenset({"but", "and", "while", "whereas", ";"})
"""What joins two clauses of equal rank."""


class Saying(NamedTuple):
    """One act of saying; all spans are offsets into the sentence."""

    source: Span
    """The words of the source with what describes it: "Ada Holm, a lawyer"."""
    head: Span
    """The source alone: "Ada Holm"; for "who" the words it stands for."""
    cue: Span
    content: tuple[Span, ...]
    """What is said, without the end of the sentence; empty when it stands elsewhere."""


_ADVERBIAL = re.compile(
    r"\s*(?:(?:on|in|at|during|after|before|earlier|later|last|this|late|early|to|from|via|through|"
    r"when|while|as|by|of|outside|about|yesterday|today|then|again|afterwards?|afterward|recently|"
    r"separately|simply|\w+ly|\w+day|with|for|under|referring|speaking|according)\b.*)?$",
    re.DOTALL,
)


def sayings_in(text: str, words: SpeechWords) -> tuple[Saying, ...]:
    """All sayings of a sentence whose quoted speech is masked, in order of their verbs.

    >>> from briefing.draft.text.speech_words import ENGLISH
    >>> line = "The dam will hold, Ada Holm, a lawyer, said."
    >>> (saying,) = sayings_in(line, ENGLISH)
    >>> [line[slice(*span)] for span in (saying.source, saying.head, *saying.content)]
    ['Ada Holm, a lawyer', 'Ada Holm', 'The dam will hold']
    """
    return tuple(_Clauses(text, words).sayings())


def main_subject(text: str, words: SpeechWords) -> tuple[Span, Span] | None:
    """Who a sentence tells of: the subject of its first verb, with what describes it and alone.
    Only somebody named or a pronoun."""
    tokens = tokens_of(text)
    found = Verbs(tokens, words).main_subject(len(tokens))
    if not found:
        return None
    source, head = ((tokens[a].start, tokens[b].end) for a, b in found)
    named = text[head[0]].isupper() or text[slice(*head)].casefold() in words.pronouns
    return (source, head) if named or text[head[1] - 1].isupper() else None


class _Clauses:
    """One sentence, its verbs of saying and what they say."""

    def __init__(self, text: str, words: SpeechWords) -> None:
        self.text, self.words = text, words
        self.tokens = tokens_of(text)

    def sayings(self) -> Iterator[Saying]:
        yield from self._according()
        verbs = Verbs(self.tokens, self.words).found()
        colon = None if verbs else self._before_colon()
        if colon:
            yield colon
        tokens, floor = self.tokens, 0
        for number, verb in enumerate(verbs):
            content = self._content(verb, self._limit(verbs, number), floor)
            source = tokens[verb.source[0]].start, tokens[verb.source[1]].end
            head = tokens[verb.head[0]].start, tokens[verb.head[1]].end
            cue = tokens[verb.place].start, tokens[verb.place].end
            floor = max(floor, cue[1], source[1] if verb.inverted else 0)
            yield Saying(source, head, cue, content)

    def _limit(self, verbs: Sequence[Verb], number: int) -> int:
        """Where what is said behind a verb must end: at the next speaker of a clause beside it,
        or at the next verb of the same speaker."""
        for following in verbs[number + 1 : number + 4]:
            if following.source[0] <= verbs[number].place:
                return self.tokens[following.place].start
            before = self.tokens[following.source[0] - 1]
            if before.folded in _BESIDE:
                return before.start
        return len(self.text)

    def _content(self, verb: Verb, limit: int, floor: int) -> tuple[Span, ...]:
        """What is said: before the speaker, behind the verb, or both."""
        place, source, _, inverted = verb
        text, tokens = self.text, self.tokens
        front = min(source[0], place)
        participle = source[1] < place and tokens[place].folded in self.words.participles
        begin = tokens[front].start
        before = _stripped(text, floor, begin)
        after = _stripped(text, tokens[max(place, source[1]) if inverted else place].end, limit)
        if inverted:
            return tuple(part for part in (before, self._quotes_in(after)) if part)
        quoted = before and text[before[1] - 1] == HIDDEN
        set_off = before and re.search(r",\s*$", text[floor:begin])
        told = after and not _ADVERBIAL.fullmatch(text[slice(*after)].split(HIDDEN)[0])
        that = after and bool(self.words.that & set(text[slice(*after)].casefold().split()[:8]))
        if (
            not participle
            and before
            and (quoted or set_off)
            and len(text[slice(*before)].split()) > (0 if quoted else 2)
        ):
            lead = text[slice(*before)].split(None, 1)[0].casefold()
            subordinate = lead in self.words.joining | self.words.prepositions and not quoted
            if quoted or (not told and not subordinate):
                rest = after if that else self._quotes_in(after)
                return (before, rest) if rest else (before,)
        if not after or not (told or that or len(text[slice(*after)].split()) > 5):
            return (rest,) if (rest := self._quotes_in(after)) else ()
        return (after,)

    def _quotes_in(self, span: Span | None) -> Span | None:
        if not span:
            return None
        part = self.text[slice(*span)]
        first = part.find(HIDDEN)
        return (span[0] + first, span[0] + part.rfind(HIDDEN) + 1) if first >= 0 else None

    def _according(self) -> Iterator[Saying]:
        """Sources named as in "According to Ada Holm, …" and "…, according to Ada Holm"."""
        tokens = self.tokens
        for place, token in enumerate(tokens):
            for form in self.words.according:
                if token.folded != form[0]:
                    continue
                last = place + len(form) - 1
                if tuple(t.folded for t in tokens[place : last + 1]) != form:
                    continue
                saying = self._according_at(place, last)
                if saying:
                    yield saying

    def _according_at(self, place: int, last: int) -> Saying | None:
        tokens, text = self.tokens, self.text
        end = last + 1
        noun = False
        while end < len(tokens) and (tokens[end].is_word or tokens[end].text in "()"):
            capital = tokens[end].text[0].isupper()
            if self.words.capital_nouns and noun and not capital:
                break  # "Laut Polizei starben zwei Menschen"
            noun = noun or capital
            end += 1
        if end == last + 1:
            return None
        source = tokens[last + 1].start, tokens[end - 1].end
        cue = tokens[place].start, tokens[last].end
        if place == 0 or tokens[place - 1].folded in self.words.leading:
            content = _stripped(text, source[1], len(text))
        else:
            content = _stripped(text, 0, cue[0])
        return Saying(source, source, cue, (content,) if content else ())

    def _before_colon(self) -> Saying | None:
        """A source before a colon: "HOLM: We will." and "Ada Holm: “We will.”"."""
        tokens = self.tokens
        for place, token in enumerate(tokens[:7]):
            if token.text != ":":
                continue
            rest = tokens[place + 1 :]
            names = [t for t in tokens[:place] if t.is_word]
            capital = names and all(t.text[0].isupper() for t in names)
            shouted = capital and all(t.text.isupper() for t in names)
            if capital and rest and (rest[0].text[0] == HIDDEN or shouted):
                source = tokens[0].start, tokens[place - 1].end
                content = rest[0].start, len(self.text.rstrip())
                return Saying(source, source, (token.start, token.end), (content,))
            return None
        return None


def _stripped(text: str, start: int, end: int) -> Span | None:
    """The span without white space, commas and the full stop at its ends."""
    while start < end and (text[start].isspace() or text[start] in ",;:—–-.…)"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–-.("):
        end -= 1
    return (start, end) if end > start else None
