"""What the words around a mention say: past or future, and how the thing told lies to the date.

Relations, as this engine chooses them:

- ``before``/``prior to`` → before, ``after``/``following`` → after, ``by`` → by, ``as of`` → as_of;
- ``since X`` → the interval ``X/..`` and *within*: what is told may fill it or fall inside it;
- ``no earlier than X`` → the same interval, looking ahead;
- ``until X``/``till X`` → the interval ``../X`` and *throughout*: it went on up to then;
- ``throughout X``, ``from X to Y``, ``the first four months of X`` → *throughout*;
- ``between X and Y`` → *within*;
- otherwise a day is *on* and anything coarser *within*.
"""

from typing import Literal

from briefing.dates.reading import Mention
from briefing.dates.tokens import Tokens

Tense = Literal["past", "gone", "future", "unknown"]
"""What a verb says; "gone" is a noun's word for it, which no date to come can have."""
_BACK, _FORWARD = 14, 8
_POSSESSED = 4


def tense_at(tokens: Tokens, mention: Mention) -> Tense:
    """The tense of the nearest verb of the sentence, the ones before the mention first."""
    sure = _at_hand(tokens, mention)
    if sure is not None:
        return sure
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
    if signal_before(tokens, mention.first) in ("until", "by", "limit"):
        return "future"  # "schools stay closed until Friday"
    return "unknown"


def _at_hand(tokens: Tokens, mention: Mention) -> Tense | None:
    """What the words right beside the mention settle."""
    if signal_before(tokens, mention.first) == "since":
        return "gone"
    if signal_words(tokens, mention.first, 2) in tokens.locale.not_yet:
        return "future"  # "leads ahead of Friday's vote"
    if tokens.classes[mention.last : mention.last + 1] == "'":
        # "Wednesday's ruling" is known already, "Sunday's vote will be …" is not.
        near = range(mention.last + 1, min(len(tokens.items), mention.last + 1 + _POSSESSED))
        return "future" if _tense_along(tokens, near) == "future" else "past"
    if signal_words(tokens, mention.first, 3) in tokens.locale.not_yet:
        return "future"
    if _is_delivery(tokens, mention):
        return "future"
    if _names_sudden(tokens, mention):
        return "gone"  # "the Oct. 7 attack" is never one to come
    if _just_past(tokens, mention.first):
        return "gone"  # "the year ended Jan. 31"
    if _of_the_next_verb(tokens, mention):
        return "past"  # "the minister Saturday vowed to …"
    return None


def _just_past(tokens: Tokens, first: int) -> bool:
    """Whether a verb of the past stands right before the date."""
    index = first - 1
    if index > 0 and tokens.items[index].text in tokens.locale.appointed:
        return False  # "has set Nov. 10 as the deadline"
    if index > 0 and tokens.classes[index] == "i":
        index -= 1
    if index < 1 or tokens.classes[index] != "_" or _under_modal(tokens, index):
        return False
    return _tense_of(tokens, index) == "past" and not (
        tokens.classes[index - 1] in "Tat"
        or tokens.items[index - 1].text in tokens.locale.present  # "is heard in May"
    )


def _of_the_next_verb(tokens: Tokens, mention: Mention) -> bool:
    """Whether a date stands between a subject and its verb of the past."""
    first, last = mention.first, mention.last
    if first == 0 or last >= len(tokens.items) or tokens.classes[first - 1] != "_":
        return False
    word = tokens.items[last].text
    return word in tokens.locale.past or _is_regular_past(tokens, last)


def _is_delivery(tokens: Tokens, mention: Mention) -> bool:
    following = tokens.items[mention.last : mention.last + 1]
    return bool(following) and following[0].text in tokens.locale.delivery


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
    if index < 0 or tokens.classes[index] in ".¶":
        return True
    joins = tokens.items[index].text not in tokens.locale.relation_before  # "until" joins none
    return joins and tokens.classes[index] == "&"


def _tense_along(tokens: Tokens, side: range) -> Tense | None:
    """The tense of the first verb met inside the sentence; "may" and "could" leave it unknown."""
    for index in side:
        if tokens.classes[index] in ".¶" or _is_quote(tokens, index):
            break
        if tokens.items[index].text in tokens.locale.open and tokens.classes[index] == "_":
            return "unknown"
        if tokens.items[index].text in tokens.locale.modal and tokens.classes[index] == "_":
            return "unknown" if _may_be_over(tokens, index) else "future"
        if _is_infinitive(tokens, index):
            continue
        found = _tense_of(tokens, index)
        if found == "future" and _was_ahead(tokens, index):
            return "unknown"
        if found == "past" and _under_modal(tokens, index):
            return "future"
        if found == "past" and _is_adjective(tokens, index):
            continue
        if found == "past" and index and tokens.items[index - 1].text in tokens.locale.present:
            continue  # "stays closed" tells how things stand
        if found != "unknown":
            return found
    return None


def _may_be_over(tokens: Tokens, index: int) -> bool:
    """Whether a modal leaves the past open: "may have left", "could not see", not "may leave"."""
    following = tokens.items[index + 1 : index + 4]
    return any(token.text in tokens.locale.have for token in following)


_QUOTES = frozenset('"“”„«»`')


def _is_quote(tokens: Tokens, index: int) -> bool:
    """Whether a quotation begins or ends here: its verbs tell nothing of a date outside."""
    text = tokens.items[index].text
    if text != "'":
        return text in _QUOTES
    doubled = tokens.items[index + 1 : index + 2] or tokens.items[index - 1 : index]
    return doubled[0].text == "'" and tokens.glued(index + 1)


def _was_ahead(tokens: Tokens, index: int) -> bool:
    """Whether a word of the future is told as over: "had been due to expire Friday"."""
    words = {token.text for token in tokens.items[max(0, index - 2) : index]}
    return bool(words & tokens.locale.perfect)


def _is_adjective(tokens: Tokens, index: int) -> bool:
    """Whether a participle describes a noun after it: "a still unspecified date"."""
    if not _is_regular_past(tokens, index) or tokens.classes[index + 1 : index + 2] not in "_P":
        return False
    before = index - 1
    if before > 0 and tokens.items[before].text in tokens.locale.degrees:
        before -= 1
    return before >= 0 and tokens.classes[before] in "aTt'"


def _is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether "put", "cut" or "beat" is one: "to cut rates"."""
    return index > 0 and tokens.items[index - 1].text in tokens.locale.infinitive


def _under_modal(tokens: Tokens, index: int) -> bool:
    """Whether a participle belongs to a modal ("would be completed")."""
    begin, locale = max(0, index - 3), tokens.locale
    words = [
        tokens.items[place].text for place in range(begin, index) if tokens.classes[place] != "m"
    ]
    if len(words) > 1 and words[-2] in locale.infinitive and words[-1] in locale.be:
        return True
    modal = not locale.have & set(words) and bool(locale.modal & set(words))
    return modal or any(word in locale.future for word in words)


def _tense_of(tokens: Tokens, index: int) -> Tense:
    word = tokens.items[index].text
    locale = tokens.locale
    if word in locale.appointed:
        following = tokens.items[index + 1].text if index + 1 < len(tokens.items) else ""
        return "future" if following in locale.appointed[word] else "past"
    if word in locale.future_to or word in locale.intent or word in locale.present:
        following = tokens.items[index + 1].text if index + 1 < len(tokens.items) else ""
        if following in tokens.locale.infinitive:
            return "future"  # "decided to admit them in March" looks ahead
        ended = word in tokens.locale.intent and _is_regular_past(tokens, index)
        return "past" if ended else "unknown"
    if word in locale.scheduled:
        return "future"
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
        and tokens.classes[index] == "_"
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


def opens_sentence(tokens: Tokens, mention: Mention, *, within: int = _OPENING) -> bool:
    """Whether a date stands at the head of its sentence, where a story is moved on: `within` so
    many tokens."""
    begin = max(0, mention.first - within)
    passed = tokens.classes[begin : mention.first]
    return mention.first < within or "." in passed or "¶" in passed


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


def goes_on(tokens: Tokens, mention: Mention) -> bool:
    """Whether what a limit ends went on up to it ("was closed until"), or is due by then."""
    near = tokens.items[max(0, mention.first - _BACK) : mention.last + _FORWARD]
    if any(token.text in tokens.locale.lasting for token in near):
        return True
    return tense_at(tokens, mention) in ("past", "gone")


def signal_words(tokens: Tokens, first: int, length: int) -> str:
    """The words just before a token, joined by blanks; empty where there are not so many."""
    if first < length:
        return ""
    return " ".join(item.text for item in tokens.items[first - length : first])
