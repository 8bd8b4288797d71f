"""What the words around a mention say: past or future, and how the thing told lies to the date.

Relations, as this engine chooses them:

- ``before``/``prior to`` → before, ``after``/``following`` → after, ``by`` → by, ``as of`` → as_of;
- ``since X`` → the interval ``X/..`` and *within*: what is told may fill it or fall inside it;
- ``until X``/``till X`` → the interval ``../X`` and *throughout*: it went on up to then;
- ``throughout X``, ``from X to Y``, ``the first four months of X`` → *throughout*;
- ``between X and Y`` → *within*;
- otherwise a day is *on* and anything coarser *within*.
"""

from typing import Literal

from briefing.draft.dates import locale_en as locale
from briefing.draft.dates.reading import Mention
from briefing.draft.dates.tokens import Tokens

Tense = Literal["past", "future", "unknown"]
_BACK, _FORWARD = 14, 8


def tense_at(tokens: Tokens, mention: Mention) -> Tense:
    """The tense of the nearest verb of the sentence, the ones before the mention first."""
    for index in range(mention.first - 1, max(-1, mention.first - 1 - _BACK), -1):
        if tokens.classes[index] in ".¶":
            break
        found = _tense_of(tokens.items[index].text)
        if found == "past" and _under_modal(tokens, index):
            return "future"
        if found != "unknown":
            return found
    for index in range(mention.last, min(len(tokens.items), mention.last + _FORWARD)):
        if tokens.classes[index] in ".¶":
            break
        found = _tense_of(tokens.items[index].text)
        if found != "unknown":
            return found
    return "unknown"


def _under_modal(tokens: Tokens, index: int) -> bool:
    """Whether a participle belongs to a modal ("would be completed")."""
    words = [token.text for token in tokens.items[max(0, index - 3) : index]]
    return any(
        word in locale.FUTURE or (word == "to" and words[place + 1 :] == ["be"])
        for place, word in enumerate(words)
    )


def _tense_of(word: str) -> Tense:
    if word in locale.FUTURE or word.endswith(("'ll", "’ll")):
        return "future"
    if word in locale.PAST or (len(word) > 4 and word.endswith("ed")):
        return "past"
    return "unknown"


def signal_before(tokens: Tokens, first: int) -> str | None:
    """The relation word before a mention, over articles and "about": before, since, by."""
    index = first - 1
    while index >= 0 and first - index <= 3 and tokens.classes[index] in "T~":
        index -= 1
    if index < 0:
        return None
    # Two words before one: "prior to", "as of", "ahead of"; three for "no later than".
    for length in (3, 2, 1):
        if index - length + 1 >= 0:
            words = " ".join(item.text for item in tokens.items[index - length + 1 : index + 1])
            if words in locale.RELATION_BEFORE:
                return locale.RELATION_BEFORE[words]
    return None
