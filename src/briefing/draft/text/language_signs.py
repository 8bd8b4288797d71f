"""What shows in each language that a sentence tells of the past, of a plan, or of what was said.

English has its own lists in `signals`; another language's come from the tables of its dates and
its speech. A language without tables is read with the English ones, which match nothing in it.
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.draft.text import signals
from briefing.draft.text.speech_words import SPEECH_WORDS


@dataclass(frozen=True)
class Signs:
    """Patterns of one language, to be searched for in a sentence or a part of one."""

    past: re.Pattern[str]
    event: re.Pattern[str]
    """Verbs of what newspapers call news."""
    planned: re.Pattern[str]
    said_before: re.Pattern[str]
    """Ends where a date begins that is the day of saying: "sagte sie am"."""
    said_after: re.Pattern[str]
    """Begins where such a date ends: "mitteilte"."""


# Perfect tenses that no single word shows.
_PERFECT = {
    "de": r"(?:ist|sind)\b[^.;]{0,80}?\b[^\W\d_]*ge[^\W\d_]{2,}en",
    "fr": r"(?:a|ont|est|sont)\s(?:[^\W\d_]+\s){0,2}?"
    r"(?:[^\W\d_]{2,}(?:é|i|u|is|it|rt)|mis|dit|pu|vu|né)e?s?",
}
# Verbs of the present too: for a weekday they show the past, for a sentence only as auxiliaries.
_PRESENT = frozenset({"a", "ont", "est", "sont"})
_WORDS_BETWEEN = 5


@functools.cache
def signs_of(language: str) -> Signs:
    """The signs of a language (primary subtag)."""
    from briefing.dates.locales import LOCALES

    locale, speech = LOCALES.get(language), SPEECH_WORDS.get(language)
    if language not in _PERFECT or locale is None or speech is None:
        return _english()
    endings = "|".join(sorted(locale.past_endings))
    said = _any(speech.saying)
    regular = rf"(?=[^\W\d_]{{5}})[^\W\d_]{{1,20}}(?:{endings})"
    past = re.compile(rf"\b(?:{_any(locale.past - _PRESENT)}|{regular}|{_PERFECT[language]})\b")
    return Signs(
        past=past,
        event=past,
        planned=re.compile(rf"\b(?:{_any(locale.future)})\b", re.IGNORECASE),
        said_before=re.compile(
            rf"\b(?:{said})\s+(?:[^\s,;]+\s+){{0,{_WORDS_BETWEEN}}}$", re.IGNORECASE
        ),
        said_after=re.compile(rf"\s+(?:{said})\b", re.IGNORECASE),
    )


def _english() -> Signs:
    said = signals.SPEECH.pattern
    return Signs(
        past=signals.PAST,
        event=signals.EVENT_VERB,
        planned=signals.PLANNED,
        said_before=re.compile(rf"{said}\s+(?:[\w'’-]+\s+){{0,3}}$", re.IGNORECASE),
        said_after=re.compile(rf"\s+{said}", re.IGNORECASE),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
