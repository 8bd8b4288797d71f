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

from briefing.draft.dates.reading import Mention
from briefing.draft.dates.tokens import Tokens

Tense = Literal["past", "gone", "future", "unknown"]
"""What a verb says; "gone" is a noun's word for it, which no date to come can have."""
_BACK, _FORWARD = 14, 8


def tense_at(tokens: Tokens, mention: Mention) -> Tense:
    """The tense of the nearest verb of the sentence, the ones before the mention first."""
    if signal_before(tokens, mention.first) == "since":
        return "gone"
    if signal_words(tokens, mention.first, 2) in tokens.locale.not_yet:
        return "future"  # "leads ahead of Friday's vote"
    if tokens.classes[mention.last : mention.last + 1] == "'":
        return "past"  # "Wednesday's ruling" is known already
    if signal_words(tokens, mention.first, 3) in tokens.locale.not_yet:
        return "future"
    if _names_sudden(tokens, mention):
        return "gone"  # "the Oct. 7 attack" is never one to come
    if _just_past(tokens, mention.first):
        return "gone"  # "the year ended Jan. 31"
    opens = _opens_clause(tokens, mention)
    ahead = _BACK if opens else _FORWARD  # a whole subject may stand before the verb
    sides = [
        range(mention.first - 1, max(-1, mention.first - 1 - _BACK), -1),
        range(mention.last, min(len(tokens.items), mention.last + ahead)),
    ]
    if opens:
        sides.reverse()  # "…, and on Sunday trucks will cross"
    for side in sides:
        found = _tense_along(tokens, side)
        if found is not None:
            return found
    if signal_before(tokens, mention.first) in ("until", "by"):
        return "future"  # "schools stay closed until Friday"
    return "unknown"


def _just_past(tokens: Tokens, first: int) -> bool:
    """Whether a verb of the past stands right before the date."""
    index = first - 1
    if index > 0 and tokens.classes[index] == "i":
        index -= 1
    if index < 1 or tokens.classes[index] != "_" or _under_modal(tokens, index):
        return False
    return _tense_of(tokens, index) == "past" and not (
        tokens.classes[index - 1] in "Tat"
        or tokens.items[index - 1].text in tokens.locale.present  # "is heard in May"
    )


def _names_sudden(tokens: Tokens, mention: Mention) -> bool:
    """Whether the date stands before what nobody plans in public: an attack, a crash, a quake."""
    following = [token.text for token in tokens.items[mention.last : mention.last + 3]]
    for word in following:
        if word in tokens.locale.sudden:
            return True
        if word in tokens.locale.prepositions or not word.isalpha():
            return False
    return False


def _opens_clause(tokens: Tokens, mention: Mention) -> bool:
    index = mention.first - 1
    if index >= 0 and tokens.classes[index] == "i":
        index -= 1
    return index < 0 or tokens.classes[index] in ".¶&"


def _tense_along(tokens: Tokens, side: range) -> Tense | None:
    """The tense of the first verb met inside the sentence; "may" and "could" leave it unknown."""
    for index in side:
        if tokens.classes[index] in ".¶":
            break
        if tokens.items[index].text in tokens.locale.open and tokens.classes[index] == "_":
            return "unknown"
        found = _tense_of(tokens, index)
        if found == "past" and _under_modal(tokens, index):
            return "future"
        if found == "past" and index and tokens.items[index - 1].text in tokens.locale.present:
            continue  # "stays closed" tells how things stand
        if found != "unknown":
            return found
    return None


def _under_modal(tokens: Tokens, index: int) -> bool:
    """Whether a participle belongs to a modal ("would be completed")."""
    words = [token.text for token in tokens.items[max(0, index - 3) : index]]
    locale = tokens.locale
    if len(words) > 1 and words[-2] in locale.infinitive and words[-1] in locale.be:
        return True
    return any(word in locale.future for word in words)


def _tense_of(tokens: Tokens, index: int) -> Tense:
    word = tokens.items[index].text
    locale = tokens.locale
    if word in locale.future_to or word in locale.intent or word in locale.present:
        following = tokens.items[index + 1].text if index + 1 < len(tokens.items) else ""
        if following in tokens.locale.infinitive:
            return "future"  # "decided to admit them in March" looks ahead
        ended = word in tokens.locale.intent and _is_regular_past(tokens, index)
        return "past" if ended else "unknown"
    if word in tokens.locale.future or word.endswith(tokens.locale.future_endings):
        return "future"
    if word in tokens.locale.past or _is_regular_past(tokens, index):
        return "past"
    return "unknown"


def _is_regular_past(tokens: Tokens, index: int) -> bool:
    """A verb in -ed; with a capital it is rather a name (the United Nations)."""
    token = tokens.items[index]
    return (
        len(token.text) > 4
        and token.text.endswith(tokens.locale.past_endings)
        and tokens.source[token.start].islower()
    )


def sets_scene(tokens: Tokens, mention: Mention) -> bool:
    """Whether a date places what follows ("In 2009 he …"), not a thing ("the 2009 crisis")."""
    index = mention.first - 1
    return (
        index < 0
        or tokens.items[index].text in tokens.locale.scene
        or tokens.classes[index] in ".¶"
    )


_OPENING = 7


def opens_sentence(tokens: Tokens, mention: Mention) -> bool:
    """Whether a date stands at the head of its sentence, where a story is moved on."""
    begin = max(0, mention.first - _OPENING)
    passed = tokens.classes[begin : mention.first]
    return begin == 0 or "." in passed or "¶" in passed


def signal_before(tokens: Tokens, first: int) -> str | None:
    """The relation word before a mention, over articles and "about": before, since, by."""
    index = first - 1
    while index >= 0 and first - index <= 3 and tokens.classes[index] in "T~":
        index -= 1
    if index < 0:
        return None
    # Long signals before short ones: "no later than", "prior to", "by".
    for length in (3, 2, 1):
        words = signal_words(tokens, index + 1, length)
        if words in tokens.locale.relation_before:
            return tokens.locale.relation_before[words]
    return None


def signal_words(tokens: Tokens, first: int, length: int) -> str:
    """The words just before a token, joined by blanks; empty where there are not so many."""
    if first < length:
        return ""
    return " ".join(item.text for item in tokens.items[first - length : first])
