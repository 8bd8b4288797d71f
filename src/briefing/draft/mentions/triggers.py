"""The words of a sentence that tell something: verbs by their form, nouns by a table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from briefing.draft.mentions import words

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|['’](?:s|re|m|ve|ll|d)\b|\d[\d.,]*|[^\w\s]")
_ADVERB = re.compile(
    r".+ly$|(?:also|now|still|then|not|n['’]t|never|just|already|once|ever|so|far)$"
)


class Form(StrEnum):
    """What the form of a trigger says about its time."""

    PAST = "past"
    PERFECT = "perfect"
    PAST_PERFECT = "past perfect"
    PRESENT = "present"
    AHEAD = "ahead"
    """"Will deliver"."""
    OPEN = "open"
    """"Would", "could", "may": perhaps."""
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Trigger:
    """One word that tells an event, with its place in the sentence."""

    start: int
    end: int
    word: str
    stem: str
    form: Form
    is_new: bool = False
    """Whether a noun is brought in by "a" or "another": told for the first time."""


def triggers_of(sentence: str) -> list[Trigger]:
    """The triggers of a sentence in order. A form decides; no word is looked up but irregulars."""
    tokens = list(_TOKEN.finditer(sentence))
    lowered = [token[0].replace("’", "'").casefold() for token in tokens]
    found = []
    for index, token in enumerate(tokens):
        form = _form(tokens, lowered, index)
        if form is not None:
            word = lowered[index]
            new = form is Form.NOUN and _is_new(lowered[max(0, index - 4) : index])
            found.append(Trigger(token.start(), token.end(), word, stem(word), form, new))
    return found


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without its common endings, the same for verb and noun ("deliveries", "deliver").

    >>> stem("attacked"), stem("attacks"), stem("delivery"), stem("deliveries")
    ('attack', 'attack', 'deliver', 'deliver')
    """
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "sle":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word


_ENDINGS = (
    ("ations", 4), ("ation", 4), ("ements", 3), ("ement", 3), ("ments", 4), ("ment", 4),
    ("ings", 4), ("ions", 4), ("ion", 4), ("ies", 4), ("ied", 4), ("ing", 3),
    ("ed", 3), ("es", 4), ("s", 3), ("y", 5), ("al", 6),
)  # fmt: skip


def _form(tokens: list[re.Match[str]], lowered: list[str], index: int) -> Form | None:
    word = lowered[index]
    if not word[0].isalpha() or (index and _is_name(tokens[index][0])):
        return None
    led = _led_by(list(_before(lowered, index)))
    if led is not None and word not in _NEVER and _can_be(word, led):
        return led
    if _is_past(word) and word not in _NEVER:
        return Form.PAST
    if word in words.SAYING_PRESENT:
        return Form.PRESENT
    return Form.NOUN if _is_event_noun(word) else _bare(lowered, index)


def _is_new(before: list[str]) -> bool:
    """Whether the nearest article before a noun brings it in anew."""
    article = next((word for word in reversed(before) if word in _NEW | _KNOWN), None)
    return article in _NEW


def _is_name(word: str) -> bool:
    """Whether a word has a capital at its head, and not only as all of its text has."""
    return word[0].isupper() and not (len(word) > 3 and word.isupper())


def _can_be(word: str, led: Form) -> bool:
    """Whether a word can be the verb behind such auxiliaries."""
    if led in (Form.AHEAD, Form.OPEN, Form.INFINITIVE):
        return word not in words.NOT_VERBS_AFTER_TO
    return _is_past(word) or word in words.IRREGULAR_PARTICIPLE or word.endswith("ing")


@lru_cache(maxsize=8192)
def _is_event_noun(word: str) -> bool:
    singular = word.removesuffix("s")
    if word in words.EVENT_NOUNS or singular in words.EVENT_NOUNS:
        return True
    return singular.endswith(words.EVENT_NOUN_ENDINGS) and singular not in words.NOT_EVENT_NOUNS


def _bare(lowered: list[str], index: int) -> Form | None:
    """The form of a verb without an auxiliary and without a past ending."""
    word, before = lowered[index], lowered[index - 1] if index else ""
    if word.endswith("s") and stem(word) in _EVENT_STEMS:
        return Form.PRESENT
    if word in _BASES and before in ("and", "or", ","):
        return Form.INFINITIVE
    if word in words.IRREGULAR_PARTICIPLE and word not in _NEVER:
        return Form.PARTICIPLE
    if word.endswith("ing") and len(word) > 5 and before in _OPENS_PARTICIPLE:
        return Form.PARTICIPLE
    return None


_BASES = frozenset(words.EVENT_BASES)
_EVENT_STEMS = frozenset(stem(word) for word in words.EVENT_BASES)
_NEVER = words.AUXILIARY_BE | words.AUXILIARY_HAVE | words.MODAL_AHEAD | words.MODAL_OPEN | {
    "during", "according", "including", "following", "regarding", "nothing", "something",
    "anything", "everything", "not", "to", "so", "also", "now", "based", "old", "aged",
}  # fmt: skip
_NEW = frozenset("a an another".split())
_KNOWN = frozenset("the this that its his her their".split())
_OPENS_PARTICIPLE = frozenset(", after before while by when without from for of in and ( -".split())


def _is_past(word: str) -> bool:
    regular = word.endswith("ed") and len(word) > 4 and word not in words.NOT_PAST
    return regular or word in words.IRREGULAR_PAST


def _before(lowered: list[str], index: int) -> Iterator[str]:
    """The words just before a verb that may be its auxiliaries, nearest first, over adverbs."""
    passed = 0
    for position in range(index - 1, max(-1, index - 7), -1):
        word = lowered[position]
        if _ADVERB.match(word) and word not in _NEVER - {"not", "so", "also", "now"}:
            passed += 1
            if passed > 2:
                return
            continue
        if word not in _LEADING:
            return
        yield word


_LEADING = (
    words.AUXILIARY_BE | words.AUXILIARY_HAVE | words.MODAL_AHEAD | words.MODAL_OPEN | {"to", "did"}
)


def _led_by(auxiliaries: list[str]) -> Form | None:
    """What the auxiliaries, nearest first, make of the verb behind them."""
    if not auxiliaries:
        return None
    chain = set(auxiliaries)
    if chain & words.MODAL_AHEAD:
        return Form.AHEAD
    if chain & words.MODAL_OPEN:
        return Form.OPEN
    if "to" in chain:
        return Form.INFINITIVE
    if "had" in chain:
        return Form.PAST_PERFECT
    if chain & words.PRESENT_HAVE:
        return Form.PERFECT
    if chain & {"was", "were", "did"}:
        return Form.PAST
    if chain & words.AUXILIARY_BE:
        return Form.PRESENT
    return None
