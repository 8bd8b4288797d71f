"""Capitalised runs → names, with the places they stand at.

A run is capitalised words, joined by the small words that names contain ("of", "von", "al-").
A sentence's first word is trusted only when it is seen capitalised elsewhere too.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.draft import signals
from briefing.draft.countries import states
from briefing.draft.sentences import Sentence

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s[A-Z][a-z])|[^\W\d_]\w*(?:[.'’&‑\-–][^\W_]+)*|[^\W_]+(?:['’\-][^\W_]+)*|\S"
)
_POSSESSIVE = re.compile(r"['’]s$")
_INSIDE = frozenset("of for de du des da di la le van von der den del bin al ibn the".split())
_INSTITUTION = re.compile(
    r"(?:[A-Z][\w-]+\s){1,2}(?:Agency|Company|Corporation|Group|Trust|Union|Committee|Institute|"
    r"Commission|Services?|Police|Affairs|Department|Ministry|Council|"
    r"Authority|Organi[sz]ation|Association|Office|Board|Bureau|Institute|Administration)\b"
    r"|(?:Affairs|Services|Development|Technology|Research|Culture|Industry|Trade|Sports?)\b"
)
_INSTITUTION_NOUN = re.compile(
    r"Agency|Authority|Office|Department|Ministry|Council|Committee|Commission|Court|Assembly|"
    r"Directorate|Bureau|Service|Services|Board|Hospital|Union|Election|Elections|Secretariat"
)
_NOUNS_CAPITALISED = frozenset({"de", "lb"})
_MONTHS_AS_NAMES = frozenset("jan april may june august".split())
_NOT_NAMES = frozenset(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday mon tue wed thu fri sat sun spring summer autumn fall winter christmas "
    "easter i i'm i've i'd mr mrs ms dr am pm gmt image photo read also god internet ok yes no "
    "ngo ngos ceo gdp tv ai dna hiv pm mp mps cctv ceos covid covid-19 q1 q2 q3 q4".split()
)
_TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor "
    "king queen prince princess pope cardinal bishop archbishop rabbi imam senator sen rep "
    "representative congressman congresswoman governor mayor general gen colonel col major "
    "captain capt lieutenant lt sergeant sgt judge justice secretary ambassador chief director "
    "chairman chairwoman chair ceo spokesman spokeswoman spokesperson premier sheikh ayatollah "
    "mullah editor editor-in-chief foreign finance defence defense interior deputy former leader "
    "coach manager commissioner speaker sheriff officer detective inspector attorney".split()
)


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


def is_title(word: str) -> bool:
    """Whether a word is a title or office in front of a person's name."""
    return word.casefold().rstrip(".") in _TITLES


def find_names(
    sentences: Sequence[Sentence], *, known: Sequence[str] = (), language: str = "en"
) -> list[Mention]:
    """All mentions of names in these sentences, in order. A name among `known` is never taken
    apart, whatever small words it holds ("Mission in Mali").

    In another language than English a sentence's first word may be any word, so no run begins
    there; where nouns are capitalised (German), a run of one word is no name.
    """
    evidence = _seen_inside(sentences)
    mentions: list[Mention] = []
    for index, sentence in enumerate(sentences):
        for mention in _whole(_runs(sentence.text, index, evidence), sentence.text, index, known):
            if language != "en" and not _surely_a_name(mention, language):
                continue
            mentions.append(mention)
    _drop_first_words(mentions)
    return mentions


def _whole(
    runs: Iterable[Mention], text: str, index: int, known: Sequence[str]
) -> Iterable[Mention]:
    """The runs of a sentence, those inside a known name replaced by it."""
    spans = [(at, at + len(name)) for name in known if (at := text.find(name)) >= 0]
    found = [(mention.start, mention.start + len(mention.text), mention) for mention in runs]
    for start, end in spans:
        # A run that is longer than the known name is a fuller form of it.
        if not any(a <= start and end <= b for a, b, _ in found):
            yield _at(text, index, start, end)
    for start, end, mention in found:
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in spans):
            yield mention


def _at(text: str, index: int, start: int, end: int, title: str = "") -> Mention:
    before, after = text[max(0, start - 80) : start], text[end : end + 60]
    return Mention(text[start:end], index, start, before, after, title)


def _drop_first_words(mentions: Sequence[Mention]) -> None:
    """A sentence's first word is no part of a state's name ("Mountainous Nepal")."""
    known = states("en")
    for mention in mentions:
        first, _, rest = mention.text.partition(" ")
        if mention.start or mention.title or mention.text.casefold() in known:
            continue
        if rest.casefold() in known:
            mention.text = rest
            mention.before = f"{first} "
            mention.start = len(first) + 1


def _surely_a_name(mention: Mention, language: str) -> bool:
    inside = mention.before.rstrip()[-1:] not in ("", ".", ":", "!", "?", "“", "„", '"', "«")
    if language not in _NOUNS_CAPITALISED:
        return inside
    counted = re.search(r"\d\s$", mention.before)
    plain = not any(word in _INSIDE for word in mention.text.split())
    several = " " in mention.text and plain and not counted
    return inside and (several or (mention.text.isupper() and len(mention.text) > 1))


def _seen_inside(sentences: Iterable[Sentence]) -> Mapping[str, list[int]]:
    """How often each word is seen in lower case and, inside a sentence, capitalised."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for sentence in sentences:
        first = True
        for match in _TOKEN.finditer(sentence.text):
            word = match[0]
            if not word[0].isalpha():
                first = first or word in '.:!?"“„'
                continue
            if word[0].isupper():
                if not first:
                    counts[word.casefold()][1] += 1
            else:
                counts[word.casefold()][0] += 1
            first = False
    return counts


def _runs(text: str, index: int, seen: Mapping[str, list[int]]) -> Iterable[Mention]:
    tokens = [(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)]
    position = 0
    while position < len(tokens):
        if not _starts(tokens, position, text, seen):
            position += 1
            continue
        last = _run_end(tokens, position)
        yield from _mention(text, tokens, position, last, index)
        position = last + 1


def _run_end(tokens: Sequence[tuple[str, int, int]], first: int) -> int:
    """The last token of the run that begins with the token `first`."""
    last = first
    following = first + 1
    while following < len(tokens) and tokens[following][1] - tokens[following - 1][2] <= 1:
        word = tokens[following][0]
        if _POSSESSIVE.search(tokens[last][0]):
            break
        if _capital(word) and _goes_on(tokens, following):
            last = following
        elif not _joins(tokens, last, following):
            break
        following += 1
    return last


def _goes_on(tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    """Whether a capitalised word belongs to a name begun before it: no weekday, and a month only
    as a person's name ("Theresa May", "Jan Roth")."""
    folded = tokens[place][0].casefold()
    if folded in _MONTHS_AS_NAMES:
        return place + 1 == len(tokens) or not tokens[place + 1][0][0].isdigit()
    return folded not in _NOT_NAMES


def _joins(tokens: Sequence[tuple[str, int, int]], last: int, place: int) -> bool:
    """Whether a small word goes on with the name: "Bank of", "Relief and Works Agency"."""
    if place + 1 >= len(tokens) or place - last > 2:
        return False
    word, following = tokens[place][0], tokens[place + 1][0]
    if word == "and" and place - last == 1:
        ahead = " ".join(token[0] for token in tokens[place + 1 : place + 4])
        return bool(_INSTITUTION.match(ahead)) and tokens[last][0].casefold() not in states("en")
    return word.casefold() in _INSIDE and (_capital(following) or following in _INSIDE)


def _capital(word: str) -> bool:
    return word[0].isupper() or (len(word) > 3 and word[:3] in ("al-", "el-") and word[3].isupper())


def _starts(
    tokens: Sequence[tuple[str, int, int]],
    position: int,
    text: str,
    seen: Mapping[str, list[int]],
) -> bool:
    word, start, _ = tokens[position]
    folded = word.casefold()
    if not _capital(word) or (not word[0].isalpha() and not word[0].isupper()):
        return False
    if word.isupper() and len(word) > 1 and folded not in _NOT_NAMES:
        return True
    if folded in _NOT_NAMES or folded in signals.FUNCTION_WORDS or len(word) == 1:
        return False
    if start and text[:start].rstrip()[-1:] not in (
        "",
        ".",
        ":",
        "!",
        "?",
        '"',
        "“",
        "„",
        "—",
        "‘",
    ):
        return True
    if start == 0 or text[:start].rstrip()[-1:] in '.:!?"“„—‘':
        small, capital = seen.get(folded, (0, 0))
        if small:
            return False
        if capital or folded in states("en"):
            return True
        # First word, never seen elsewhere: a name when a name goes on behind it.
        return (
            not folded.endswith("ly")
            and position + 1 < len(tokens)
            and _capital(tokens[position + 1][0])
        )
    return True


def _mention(
    text: str, tokens: Sequence[tuple[str, int, int]], first: int, last: int, index: int
) -> Iterable[Mention]:
    titles: list[str] = []
    # "AFP Global News Director Phil Chetwynd": what stands before a title belongs to it.
    for place in range(last - 2, first - 1, -1):
        if is_title(tokens[place][0]) and all(_capital(t[0]) for t in tokens[place : last + 1]):
            titles = [token[0] for token in tokens[first : place + 1]]
            first = place + 1
            break
    # "General Audit Office", "Justice Department": a word of the institution's own name.
    institution = not titles and any(
        _INSTITUTION_NOUN.fullmatch(token[0]) for token in tokens[first + 1 : last + 1]
    )
    while first < last and is_title(tokens[first][0]) and not institution:
        titles.append(tokens[first][0])
        first += 1
    if not _capital(tokens[first][0]):
        return  # "Minister of Trade" is an office and nobody's name
    while last > first and not _capital(tokens[last][0]):
        last -= 1
    start, end = tokens[first][1], tokens[last][2]
    name = re.sub(r"['’]s?$", "", text[start:end])
    function_word = name.casefold() in signals.FUNCTION_WORDS and not name.isupper()
    if len(name) < 2 or is_title(name) or function_word:
        return
    yield _at(text, index, start, start + len(name), " ".join(titles))
