"""One sentence's words → runs of capitalised words that may be names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing.draft.names.countries import states
from briefing.draft.names.first_names import first_names
from briefing.draft.names.places import places
from briefing.draft.names.words import (
    BEFORE_NUMBER,
    INSIDE,
    INSTITUTIONS,
    MONTHS_AS_NAMES,
    NO_HALVES_OF_NAMES,
    NOT_NAMES,
    OPENERS,
    OWNERS,
    TITLE_STOPS,
)
from briefing.draft.text import signals

Token = tuple[str, int, int]
"""A word with its first and last offset."""

_TOKEN = re.compile(
    rf"\b(?:{'|'.join(TITLE_STOPS)})\.(?=\s[A-Z])"
    r"|(?:[^\W\d_]\.){2,}|[A-Z]\.(?=\s[A-Z][a-z])|(?:Inc|Ltd|Jr|Sr)\.(?=\s[a-z])"
    r"|[^\W\d_]\w*(?:[.'’&‑\-–][^\W_]+)*|[^\W_]+(?:['’\-][^\W_]+)*|\S"
)
_POSSESSIVE = re.compile(r"['’]s$")
_INSTITUTION = re.compile(
    r"(?:[A-Z][\w-]+\s){0,2}(?:Agency|Company|Corporation|Group|Trust|Union|Committee|Institute|"
    r"Commission|Services?|Police|Affairs|Department|Ministry|Council|Agriculture|Fisheries|"
    r"Authority|Organi[sz]ation|Association|Office|Board|Bureau|Administration)\b"
    r"|(?:Affairs|Services|Development|Technology|Research|Culture|Industry|Trade|Sports?|Science|"
    r"Sciences|Security|Health|Human|Arts|Communities|Families|Innovation|Infrastructure|"
    r"Procurement|Drug)\b"
)
# "EADS-led", "Chicago-based", "Boeing-built": an adjective made from a name.
_MADE_ADJECTIVE = re.compile(
    r"(?!(?:Al|El|An|Ul)-)[^\W\d_][\w.’']*[-‑](?:[a-z]{3,}|[A-Z]?[a-z]+ed)$"
)
_GIVEN_PAIR = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,5}")
# "A380", "F-16", "737-800": a thing's code.
_CODE = re.compile(r"(?:[A-Z]{1,4}-?)?\d+[\w-]*$")
_TITLE_STOP = re.compile(rf"\b(?:{'|'.join(TITLE_STOPS)})\.\s*$")
_SUBJECT = re.compile(
    r"(?!(?:No|Some|Every|Any)(?:one|body|thing)\b)(?P<word>[A-Z][\w-]+)\s"
    r"(?:has|have|had|is|was|will|would|could|can|did|does|said|says|also)\b"
)
_SENTENCE_STARTS = '.:!?"“„«—‘'


def runs(
    text: str, seen: Mapping[str, Sequence[int]], language: str
) -> Iterator[tuple[Sequence[Token], int, int]]:
    """The sentence's tokens with the first and last token of each run."""
    if is_title_case(text):
        return  # capitals in a headline are no evidence
    tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]
    position = 0
    while position < len(tokens):
        if not _starts(tokens, position, text, seen):
            position += 1
            continue
        last = _run_end(tokens, position, language)
        if not _inside_adjective(tokens, last):
            yield tokens, position, last
        position = last + 1


def is_title_case(text: str) -> bool:
    """Whether nearly all longer words are capitalised, as in headlines and not in sentences.

    >>> is_title_case("Harbour Authority Sues Former Director Over Lost Dredger")
    True
    """
    words: list[str] = re.findall(r"[^\W\d_]{4,}", text)
    capitals = sum(word[0].isupper() for word in words)
    # a sentence full of names ends with a stop; few headlines do
    closed = text.rstrip().endswith((".", "”", '"'))
    fewest, share = (8, 0.9) if closed else (4, 0.7)
    return len(words) >= fewest and capitals >= share * len(words)


def seen_inside(texts: Iterable[str]) -> Mapping[str, Sequence[int]]:
    """How often each word is seen in lower case and, inside a sentence, capitalised. To be the
    bare subject of two sentences ("Vardo said", "Vardo has") counts as one time inside."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    subjects: Counter[str] = Counter()
    for text in texts:
        if is_title_case(text):
            continue
        subject = _SUBJECT.match(text)
        if subject and subject["word"].casefold() not in NOT_NAMES | signals.FUNCTION_WORDS:
            subjects[subject["word"].casefold()] += 1
        first = True
        for match in _TOKEN.finditer(text):
            word = match[0]
            if not word[0].isalpha():
                first = first or word in '.:!?"“„'
                continue
            if word[0].isupper():
                if not first:
                    counts[_POSSESSIVE.sub("", word.casefold())][1] += 1
            else:
                counts[word.casefold()][0] += 1
            first = False
    for word, times in subjects.items():
        if times > 1:
            counts[word][1] += 1
    return counts


# "XIXe siècle"
_ROMAN_ORDINAL = re.compile(r"[IVX]+(?:er|re|e|ème|ᵉ)")


def is_capital(word: str) -> bool:
    """Whether a word may stand in a name: "Roth", "al-Amin", "O'Hara", "eBay"; not "EU-wide"."""
    if word[0].isupper():
        if _ROMAN_ORDINAL.fullmatch(word):
            return False
        made = _MADE_ADJECTIVE.match(word) or _between_states(word)
        return not made and not (len(word) > 1 and _CODE.match(word))
    return len(word) > 3 and (
        (word[:3] in ("al-", "el-") and word[3].isupper())
        or (word[1].isupper() and word[2].islower() and word.isalpha())
    )


def _between_states(word: str) -> bool:
    """Whether a word joins two states: "Japan-U.S.", "US-China"."""
    parts = re.split(r"[-‑–]", word.casefold().rstrip("."))
    return len(parts) == 2 and all(part in states("en") for part in parts)


def _run_end(tokens: Sequence[Token], first: int, language: str) -> int:
    """The last token of the run that begins with the token `first`."""
    last = first
    following = first + 1
    while following < len(tokens) and tokens[following][1] - tokens[following - 1][2] <= 1:
        word = tokens[following][0]
        if _POSSESSIVE.search(tokens[last][0]) and not _owns_institution(tokens, last):
            break
        if word[0] in "'’" and len(word) > 1:
            break
        numbered = word.isdigit() and tokens[last][0] in BEFORE_NUMBER and following == last + 1
        capital = is_capital(word) or is_given_pair(word)
        if numbered or (capital and _goes_on(tokens, following)):
            last = following
        elif _CODE.match(word) and not word.isdigit() and following == last + 1:
            last = following  # "Airbus A380" is no mention of Airbus
        elif not _joins(tokens, last, following, language):
            break
        following += 1
    return last


def _owns_institution(tokens: Sequence[Token], place: int) -> bool:
    """Whether the word with the 's stands inside an institution's name: "Sheriff's Office"."""
    owner = _POSSESSIVE.sub("", tokens[place][0].casefold())
    following = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    return owner in OWNERS and following in INSTITUTIONS


def is_given_pair(word: str) -> bool:
    """Whether a word is the second half of a name such as "Lin Mei-ling", seen by its shape."""
    return bool(_GIVEN_PAIR.fullmatch(word)) and word.partition("-")[2] not in NO_HALVES_OF_NAMES


def _inside_adjective(tokens: Sequence[Token], last: int) -> bool:
    """Whether the run goes on as an adjective ("San Francisco-based") or a sum ("US$16")."""
    if last + 1 == len(tokens):
        return False
    word, start, _ = tokens[last + 1]
    gap = start - tokens[last][2]
    return (gap == 1 and bool(_MADE_ADJECTIVE.match(word)) and word[0].isupper()) or (
        gap == 0 and word in "$€£"
    )


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether a capitalised word belongs to a name begun before it: no weekday, and a month only
    as a person's name ("Theresa May", "Jan Roth")."""
    folded = tokens[place][0].casefold()
    if folded in MONTHS_AS_NAMES:
        return place + 1 == len(tokens) or not tokens[place + 1][0][0].isdigit()
    return folded not in NOT_NAMES or folded in ("it", "ad", "mars", "fall", "summer", "winter")


def _joins(tokens: Sequence[Token], last: int, place: int, language: str) -> bool:
    """Whether a small word goes on with the name: "Bank of", "Relief and Works Agency"."""
    if place + 1 >= len(tokens) or place - last > 2:
        return False
    word, following = tokens[place][0], tokens[place + 1][0]
    if word == "&":
        return is_capital(following)
    if word == "and" and place - last == 1:
        ahead = " ".join(token[0] for token in tokens[place + 1 : place + 4])
        before = tokens[last][0].casefold()
        return bool(_INSTITUTION.match(ahead)) and before not in states("en")
    if language == "de" and word in ("den", "des", "das"):
        return False  # articles there, particles elsewhere
    return word.casefold() in INSIDE and (is_capital(following) or following in INSIDE)


def _starts(
    tokens: Sequence[Token], position: int, text: str, seen: Mapping[str, Sequence[int]]
) -> bool:
    word, start, _ = tokens[position]
    folded = word.casefold()
    if not is_capital(word) or _CODE.match(word):
        return False
    opens = not text[:start].rstrip()
    if word.isupper() and len(word) > 1 and folded not in NOT_NAMES:
        return not (opens and folded in signals.FUNCTION_WORDS)
    bare = _POSSESSIVE.sub("", folded)
    if (opens and bare in OPENERS) or bare.endswith(("n't", "n’t")):
        return False
    if bare in NOT_NAMES or bare in signals.FUNCTION_WORDS or len(word) == 1:
        return False
    before = text[:start].rstrip()[-1:]
    if start and (
        before not in _SENTENCE_STARTS or _TITLE_STOP.search(text[max(0, start - 8) : start])
    ):
        return True
    small, capital = seen.get(bare, (0, 0))
    if small and small >= capital:
        return False
    if capital or bare in states("en") or bare in places() or bare.title() in first_names():
        return True
    # First word, never seen elsewhere: a name when a name goes on behind it.
    return (
        not folded.endswith("ly")
        and position + 1 < len(tokens)
        and (is_capital(tokens[position + 1][0]) or tokens[position + 1][0] == "&")
        and tokens[position + 1][0].casefold() not in NOT_NAMES
    )


def holds_institution(tokens: Sequence[Token]) -> bool:
    """Whether the run names an institution: there "General" and "Justice" are no titles."""
    return any(token[0] in INSTITUTIONS for token in tokens)
