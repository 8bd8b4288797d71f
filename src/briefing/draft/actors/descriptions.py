"""Where an article says what an actor is: set beside the name, as an office or kind in front of
it, in a defining sentence; else where it is what the sentence is about."""

import re
from collections.abc import Callable, Iterator, Sequence

from briefing.draft.material import Material
from briefing.draft.names.actor_words import GROUP_NOUNS, ORGANIZATION_NOUNS, PLACE_NOUNS, ROLES
from briefing.draft.names.find import Mention, Named
from briefing.draft.names.parts import part_around
from briefing.draft.names.types import ActorType
from briefing.draft.text import signals
from briefing.draft.text.sentences import Sentence, word_count
from briefing.draft.text.shorten import shorten

_DEFINED = re.compile(
    r"^(?:,\s+(?:an?|which|whose|who|known|formed|founded|led|one of)\b|,\s+the\s[^,;]{4,60},|"
    r"\s+\((?!\w+\))|\s+(?:is|was|are|were)\s+(?:the|an?|founded|formed)\b"
    r"|,?\s+(?:also |better )?known as)"
)
_DEFINED_BEFORE = re.compile(r"\b(?:known as|called|named)\s(?:the\s)?[\"“]?$")
_AFTER_PREPOSITION = re.compile(
    r"(?:^(?:For|In|At|From|On|To|With|By|Of|Like)|\b[Aa]ccording to)\s(?:the\s)?$"
)
# What follows the name up to the next comma or stop: ", a British charity formed in 1988".
_BESIDE = (
    r"(?:[^,;:.—–“”\"()]|[.,](?=\d)|(?<=[A-Z])\.|(?<=\b(?:Sen|Gov|Rep|Gen|Col))\."
    r"|(?<=\b(?:Dr|Mr|Ms|St|Lt))\.)+(?=[,.;—–])"
)
_SHORT_FORM = r"(?:\s\((?:the\s)?[A-Z][\w.&-]*\))?"
_APPOSITION = re.compile(rf"{_SHORT_FORM}(?:,\s\d\d)?,\s(?:an?|one of the)\s{_BESIDE}")
_DEFINITE_APPOSITION = re.compile(
    rf"{_SHORT_FORM}(?:,\s\d\d)?,\s(?:an?|one of the|the|his|her|their|its|[A-Z][\w.]+['’]s|"
    rf"(?:former |head |leader |chief |founder |director |president ))\s?{_BESIDE}"
)
# ", seismologist with the survey": an office without an article
_BARE_APPOSITION = re.compile(
    rf"{_SHORT_FORM}(?:,\s\d\d)?,\s(?:[a-z]+(?:-[a-z]+)?\s){{0,2}}(?:{ROLES})\s(?:of|at|with|for|in|to)\s"
    rf"{_BESIDE}"
)
_SAID_BEFORE = re.compile(r"\b(?:said|says|added|explained|wrote|argued)\s$")
_INDEFINITE = re.compile(r"(?:\s\([^)]*\))?(?:,\s\d\d)?,\s(?:an?|one of the)\s")
# ", the airman who set himself on fire, appears": what stands between the commas is the subject
_GOES_ON = re.compile(
    r",\s(?:is|are|was|were|has|have|had|will|would|said|says|told|appears?|seems?|[a-z]{2,}ed|"
    r"became|won|lost|left|led|began|made|took|held|gave|ran|wrote)\b"
)
_RELATIVE = re.compile(r"\s(?:who|which|that)\s")
_OF_KIND: dict[ActorType, str] = {
    "person": rf"{ROLES}|member",
    "group": rf"{GROUP_NOUNS}|group|offshoot|branch|army|force|wing",
    "organization": ORGANIZATION_NOUNS,
    "place": PLACE_NOUNS,
    "state": PLACE_NOUNS,
}
"""What each type may be called, as alternatives of a regular expression."""
_RELATIVES = r"son|daughter|wife|husband|mother|father|brother|sister|widow"
_NOUN = {
    kind: re.compile(rf"\b(?:{nouns}|{_RELATIVES})s?\b", re.IGNORECASE)
    for kind, nouns in _OF_KIND.items()
}
_WORD_BEFORE = r"[A-Z][\w.&’'-]*|[a-z]+(?:-[a-z]+)*"
_KIND_BEFORE = {
    kind: re.compile(
        rf"(?<![\w'’-])(?P<office>(?:(?:{_WORD_BEFORE})\s){{0,8}}(?i:(?:co-|ex-|vice-)?(?:{nouns})))(?P<comma>,?)\s$"
    )
    for kind, nouns in _OF_KIND.items()
}
_SUBJECT_AFTER = re.compile(
    r"(?:\s\([^)]{2,20}\))?(?:,\s[^,]{3,60},)?\s(?:\w+ly\s)?(?:has|have|had|is|was|are|were|will|"
    r"would|could|can|may|plans?|wants?|[a-z]{2,}ed|said|says|told|took|led|left|won|lost|began|"
    r"made|held|gave|runs|owns|leads|saw|fell|rose|grew|sent|met|came|went|became|stood|paid|"
    r"sold|bought|built|put|kept|brought|spent|fought|hopes|remains"
    r"|[a-z]{3,}s\s(?:the|an?|its|his|her|their|to|that|in|on|for|with|\d[\d,.]*))\b"
)
_POSSESSOR = re.compile(r"['’]s?\s")
_LEADS_IN = re.compile(r"(?:(?:[A-Z][^,]{0,40},\s)?(?:[Tt]he|An?|Both)?\s?)")
# "According to a report of the union.": what was left when a main clause was cut away
_HANGS = re.compile(r"(?:According to|In|At|On|For|With|By|From|To|Of|Under|Among)\b[^,]*$")
_NO_OFFICE = frozenset("like including such than called named unlike besides".split())
_INSIDE_PHRASE = re.compile(r"\b(?:for|with|to|by|of|against|from|in|at|on|as|than|like|\w+ing)\s$")
_QUOTE = re.compile(r"[\"“”„«»]")
_HALF = re.compile(r"\b(?:not only|either|neither|whether|if|unless|rather)\b", re.IGNORECASE)
# What must not be cut away from what it doubts.
_HEDGE = re.compile(
    r"\b(?:alleg\w+|reportedly|claim\w*|den(?:y|ied|ies)|not|never|no|if|unless|may|might|could|"
    r"would|rather than|instead)\b",
    re.IGNORECASE,
)
_DOUBTED = re.compile(
    r"\b(?:alleg\w+|reportedly|claim\w*|den(?:y|ied|ies)|if|unless|false\w*|untrue)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"\s?[;:—–]\s|,\s(?=(?:and|but|while|which|who|whose|where|when|after|before|because|although|"
    r"though|as|with|including|saying|adding|if|since|until|despite|according)\b)"
)
_PREPOSITION = re.compile(r"\s(?:of|in|on|at|for|from|with|to|by|who|which|that|whose)\s")
_SHORTEST_APPOSITION = 4
_LONGEST_TEXT = 25
_FEWEST_WORDS = 5
_MENTIONS_READ = 20


def description(group: Named, kind: ActorType, material: Material) -> tuple[Sentence, str]:
    """The sentence that tells most about an actor, and the words of it that do."""
    mentions = group.mentions[:_MENTIONS_READ]
    for beside in (_apposition, _kind_before):
        for mention in mentions:
            sentence = material.body[mention.sentence]
            if words := beside(mention, sentence, kind):
                return sentence, words
    for sentence, text in _clauses(mentions, material):
        if _FEWEST_WORDS <= word_count(text) <= _LONGEST_TEXT:
            return sentence, text
    for mention in mentions:
        sentence = material.body[mention.sentence]
        if part := _part(sentence.text, mention):
            return sentence, part
    whole = [material.body[mention.sentence] for mention in mentions]
    best = min(whole, key=lambda sentence: word_count(sentence.text))
    text = shorten(best.text, limit=_LONGEST_TEXT)
    if word_count(text) > _LONGEST_TEXT:
        for mention in mentions:
            sentence = material.body[mention.sentence]
            if cut := _cut_out(sentence.text, mention):
                return sentence, cut
    return best, text


def _cut_out(text: str, mention: Mention) -> str | None:
    """A part of a sentence that nothing in front of it doubts, nor a condition behind it."""
    part = part_around(text, mention.start, mention.start + len(mention.text))
    if part is None:
        return None
    start = text.find(part.strip("… "))
    behind = text[start + len(part.strip("… ")) :]
    return None if _HEDGE.search(text[: max(0, start)]) or _DOUBTED.search(behind) else part


def defines(mention: Mention) -> bool:
    """Whether the words around a name say what it is."""
    if _DEFINED_BEFORE.search(mention.before):
        return True
    return bool(_DEFINED.match(mention.after)) and not _AFTER_PREPOSITION.search(mention.before)


def is_part(text: str) -> bool:
    """Whether a description is a part cut out of a longer sentence, and shows it."""
    return text.startswith("…") or text.endswith("…")


def _part(text: str, mention: Mention) -> str | None:
    """The part of a long sentence in which the name stands, with "…" where it is cut; never a
    part of a quotation."""
    if _QUOTE.search(text):
        return None
    cuts = [0, *(match.start() for match in _JOINT.finditer(text)), len(text)]
    start = max(cut for cut in cuts if cut <= mention.start)
    end = min(cut for cut in cuts if cut >= mention.start + len(mention.text))
    part = text[start:end].strip(" ,;:—–")
    if not _FEWEST_WORDS <= word_count(part) <= _LONGEST_TEXT or _HALF.search(part):
        return None
    if _HEDGE.search(text[:start]) or _HEDGE.search(text[end:]):
        return None
    return f"{'… ' if start else ''}{part}{' …' if end < len(text) else ''}"


def is_told(mention: Mention, kind: ActorType) -> bool:
    """Whether the words around a name say what it is, or its sort stands in front of it."""
    return defines(mention) or _office(mention, kind) is not None


def _clauses(mentions: Sequence[Mention], material: Material) -> Iterator[tuple[Sentence, str]]:
    """Sentences about an actor, the nearest to a definition first."""

    def alone(mention: Mention) -> bool:
        text = material.body[mention.sentence].text
        return text[0].isalnum() and not signals.DEPENDENT.match(text)

    tests: tuple[Callable[[Mention], bool], ...] = (
        lambda m: alone(m) and defines(m) and _opens(m),
        lambda m: alone(m) and _is_subject(m) and _opens(m),
        lambda m: alone(m) and bool(_POSSESSOR.match(m.after)) and _opens(m),
        lambda m: alone(m) and (defines(m) or _is_subject(m)),
        alone,
    )
    for test in tests:
        yield from _shortened([mention for mention in mentions if test(mention)], material)


def _shortened(mentions: Sequence[Mention], material: Material) -> Iterator[tuple[Sentence, str]]:
    for mention in mentions:
        sentence = material.body[mention.sentence]
        text = shorten(sentence.text, limit=_LONGEST_TEXT, keep=mention.text)
        if mention.text in text and (text == sentence.text or not _HANGS.match(text)):
            yield sentence, text


def _apposition(mention: Mention, sentence: Sentence, kind: ActorType) -> str | None:
    """The name with the words set beside it, or None."""
    noun = _NOUN.get(kind)
    # ", the …" may as well go on with the sentence or a list, but for a full name.
    full = " " in mention.text and not _AFTER_PREPOSITION.search(mention.before)
    full = full or (kind == "person" and bool(_SAID_BEFORE.search(mention.before)))
    inside = _INSIDE_PHRASE.search(mention.before)
    pattern = _DEFINITE_APPOSITION if full else _APPOSITION
    end = mention.start + len(mention.text)
    match = pattern.match(sentence.text, end)
    if not match and full and kind == "person":
        match = _BARE_APPOSITION.match(sentence.text, end)
    if not match or word_count(match[0]) < _SHORTEST_APPOSITION:
        return None
    # ", the ban on airlines remained": the noun must be the phrase's own
    own = _PREPOSITION.split(match[0].replace("one of the ", ""), maxsplit=1)[0]
    sorts = noun and noun.search(own)
    goes_on = not inside and _GOES_ON.match(sentence.text, match.end())
    if not sorts and not goes_on and not (kind == "person" and _INDEFINITE.match(match[0])):
        return None
    phrase = sentence.text[mention.start : match.end()].strip()
    if word_count(phrase) > _LONGEST_TEXT:
        phrase = _RELATIVE.split(phrase, maxsplit=1)[0]
    return phrase if word_count(phrase) <= _LONGEST_TEXT else None


def _kind_before(mention: Mention, sentence: Sentence, kind: ActorType) -> str | None:
    """The name with what stands in front of it: "FBI Director Ada Holm", "the militia Delta"."""
    if office := _office(mention, kind):
        words = f"{office} {mention.text}"
        return words if words in sentence.text or not mention.title else None
    return None


def _office(mention: Mention, kind: ActorType) -> str | None:
    """The office or kind in front of a name: "FBI Director", "human rights organization"."""
    pattern = _KIND_BEFORE.get(kind)
    match = pattern.search(mention.before) if pattern else None
    if match and match["comma"] and not mention.after.startswith(","):
        match = None  # "In the capital, Pell …"
    words = match["office"].split() if match else []
    for place in range(len(words) - 1, -1, -1):
        verb = words[place].islower() and (
            signals.PAST.fullmatch(words[place]) or signals.ATTRIBUTED.fullmatch(words[place])
        )
        small = words[place].casefold() in signals.FUNCTION_WORDS | _NO_OFFICE
        if small and _joins_name(words, place):
            continue  # "Party for the People leader"
        if small or verb:
            words = words[place + 1 :]
            break
    while words and words[0].islower() and words[0].endswith("ing"):
        words.pop(0)  # "visiting", "outgoing"
    office = " ".join(words)
    if match and match["comma"] and office:
        office += ","
    if kind == "person":
        office = max(office, mention.title, key=word_count)
        # "Chief Sol" says little more than the name.
        return office if " " in office or (office and " " in mention.text) else None
    return office if " " in office else None


def _joins_name(words: list[str], place: int) -> bool:
    """Whether a small word stands inside an institution's name."""
    if words[place] == "the":
        place -= 1
    return place > 0 and words[place] in ("of", "for") and words[place - 1][0].isupper()


def _opens(mention: Mention) -> bool:
    """Whether the name is among the first words of its sentence."""
    if mention.start > len(mention.before):
        return False
    return bool(_LEADS_IN.fullmatch(mention.before))


def _is_subject(mention: Mention) -> bool:
    return bool(_SUBJECT_AFTER.match(mention.after))
