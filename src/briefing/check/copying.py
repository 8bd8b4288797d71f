"""Texts that repeat the source at length instead of telling it in the briefing's own words."""

from collections.abc import Iterator

from briefing.check.fold import folded
from briefing.check.index import words_in
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.check.wording import QUOTED, own_texts
from briefing.model.briefing import Status
from briefing.model.finding import Path

MOST_COPIED = 15
"""Consecutive words of a source that a text may repeat outside quotation marks."""


def long_copy(subject: Subject) -> Iterator[Flaw]:
    """More than 15 words in a row are the source's. A machine's draft is told so once."""
    copied = list(_copies(subject))
    if subject.draft.masthead.status is Status.MACHINE_DRAFT and len(copied) > 1:
        yield Flaw(
            ("masthead", "status"),
            f"{len(copied)} texts of this machine draft repeat more than {MOST_COPIED} words of "
            "their source",
            "tell them in your own words, or put the source's words in quotation marks",
        )
        return
    for path, words in copied:
        yield Flaw(
            path,
            f"{len(words)} words in a row are the source's: “{short(' '.join(words))}”",
            "tell it in your own words, or put the source's words in quotation marks",
        )


def _copies(subject: Subject) -> Iterator[tuple[Path, list[str]]]:
    texts = [
        (path, [match[0].casefold() for match in words_in(folded(QUOTED.sub(" ¶ ", text)))])
        for path, text in own_texts(subject)
        if len(text.split()) > MOST_COPIED
    ]
    if not texts:
        return
    runs = _runs(subject)
    for path, words in texts:
        longest = _longest_copy(words, runs)
        if longest:
            yield path, longest


def _runs(subject: Subject) -> set[int]:
    """Hashes of every run of one word more than may be copied, in all sources."""
    size = MOST_COPIED + 1
    runs: set[int] = set()
    for source in subject.indexed.values():
        text = source.folded.text
        words = [text[start:end].casefold() for start, end in source.spans]
        runs.update(hash(tuple(words[n : n + size])) for n in range(len(words) - size + 1))
    return runs


def _longest_copy(words: list[str], runs: set[int]) -> list[str]:
    size, current = MOST_COPIED + 1, 0
    longest: list[str] = []
    for number in range(len(words) - size + 1):
        if hash(tuple(words[number : number + size])) in runs:
            current += 1
            length = size + current - 1
            if length > len(longest):
                longest = words[number + size - length : number + size]
        else:
            current = 0
    return longest
