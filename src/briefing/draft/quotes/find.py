"""Who says what in an article: quotations and reported speech, each with its speaker.

The layer every other part asks; it reads the body once.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.draft.quotes.attribution import tidied
from briefing.draft.quotes.quotation import Quotation
from briefing.draft.quotes.reader import QuoteReader
from briefing.draft.quotes.speaker_names import Speakers
from briefing.draft.text.sentences import Sentence
from briefing.draft.text.speech_words import SPEECH_WORDS


def find_quotations(
    text: str, body: Sequence[Sentence], language: str = "en"
) -> tuple[Quotation, ...]:
    """All that is said in the body of an article, in order."""
    words = SPEECH_WORDS.get(language)
    if words is None:
        return ()
    found = sorted(QuoteReader(text, words).read(body), key=lambda q: q.spans)
    return tuple(_named(text, found, Speakers(body)))


def by_sentence(
    found: Sequence[Quotation], body: Sequence[Sentence]
) -> dict[int, tuple[Quotation, ...]]:
    """What is said in each sentence, by the sentence's `start`."""
    starts = [sentence.start for sentence in body]
    said: dict[int, list[Quotation]] = {}
    for quotation in found:
        for start, end in quotation.spans:
            place = max(0, bisect_right(starts, start) - 1)
            while place < len(body) and body[place].start < end:
                here = said.setdefault(body[place].start, [])
                if quotation not in here[-2:]:
                    here.append(quotation)
                place += 1
    return {start: tuple(here) for start, here in said.items()}


def _named(text: str, found: Sequence[Quotation], speakers: Speakers) -> Iterator[Quotation]:
    spoke: deque[tuple[int, str]] = deque(maxlen=6)
    before: Quotation | None = None
    for one in found:
        if one.source is None or one.head is None:
            yield one
            continue
        words = " ".join(text[slice(*one.head)].split())
        pronoun = _PRONOUN.match(words)
        if before and before.head == one.head:
            speaker = before.speaker
        elif pronoun:
            earlier = ((place, name) for place, name in reversed(spoke) if place < one.head[0])
            speaker = speakers.pronoun(pronoun[0], one.head[0], earlier) or pronoun[0].casefold()
        else:
            described = text[one.head[1] : max(one.head[1], one.source[1])]
            speaker = _best(_named_behind(words, described) or words, speakers)
        clear = speaker in speakers.persons or (not pronoun and speakers.names_office(words))
        if one.implied and not clear:
            yield replace(one, source=None, head=None)
            continue
        before = replace(one, speaker=speaker)
        if speaker in speakers.persons:
            spoke.append((one.head[0], speaker))
        yield before


def _named_behind(words: str, described: str) -> str | None:
    """The name behind an office: "the state's campaign chairman, Jon Low"."""
    name = " ".join(described.strip(" ,").split())
    office = words.rsplit(maxsplit=1)[-1].islower()
    return name if office and _NAME.fullmatch(name) else None


def _best(words: str, speakers: Speakers) -> str | None:
    """A name or office as the article names it best."""
    known = speakers.person(words)
    tidy = tidied(words)
    # "engineer Jon Low" says more than "Jon Low", "Low" says less.
    if known and (tidy is None or known not in tidy):
        return known
    return tidy if known else speakers.holder(words) or tidy


_NAME = re.compile(r"(?:[A-Z][\w.'’-]*\s){0,3}[A-Z][\w'’-]+")
_PRONOUN = re.compile(
    r"(?:he|she|they|it|we|i|you|er|sie|es|wir|ich|il|elle|ils|elles|on|je|nous)(?=$|['’])",
    re.IGNORECASE,
)
